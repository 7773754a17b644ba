// The legal identity of an organisation: judged by the readers of the library, since it is written into what is sealed.
// Pure.
import { type Problem, readDesign } from '@tessera/credential';
import type { Static } from 'typebox';
import type { RefusalProblem } from '../refusal.ts';
import type { LegalIdentity } from './contract/parts.ts';

export type Identity = Static<typeof LegalIdentity>;

/** A legal entity as the library reads one; `id` is what it is named by for ever. */
export function legalEntityOf(identity: Identity, id: string): Readonly<Record<string, unknown>> {
  const { legalName, country, regions, address, legalIdentifier, homepage, language } = identity;
  return {
    id,
    legalName,
    locations: [
      {
        country,
        ...(regions !== undefined && { regions }),
        ...(address !== undefined && { address: { [language]: address } }),
      },
    ],
    legalIdentifier: { value: legalIdentifier, country },
    ...(homepage !== undefined && { homepage }),
  };
}

/** Without space around texts, and without what was left empty. */
export function cleanedIdentity(given: Identity): Identity {
  const { regions = [], address = '', homepage = '', legalName, ...lines } = given;
  const names = Object.entries(legalName).map(([tag, name]) => [tag.trim(), name.trim()] as const);
  const places = regions.map((region) => region.trim()).filter((region) => region !== '');
  const { country, legalIdentifier, placeOfIssue, timeZone, language } = lines;
  return {
    legalName: Object.fromEntries(
      names.filter(([, name]) => name !== '').sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    country: country.trim(),
    ...(places.length > 0 && { regions: places }),
    ...(address.trim() !== '' && { address: address.trim() }),
    legalIdentifier: legalIdentifier.trim(),
    ...(homepage.trim() !== '' && { homepage: homepage.trim() }),
    placeOfIssue: placeOfIssue.trim(),
    timeZone: timeZone.trim(),
    language: language.trim().toLowerCase(),
  };
}

/** What is wrong with it, at the places of its own fields; nothing where credentials can be issued with it. */
export function identityProblems(identity: Identity): readonly RefusalProblem[] {
  const { placeOfIssue, timeZone, language, country, legalName } = identity;
  const issuer = legalEntityOf(identity, 'urn:uuid:00000000-0000-0000-0000-000000000000');
  const reading = readDesign({
    ...ANY_DESIGN,
    language,
    title: { [language]: '-' },
    issuer,
    awardingBodies: [issuer],
    placeOfIssue: { name: placeOfIssue, country },
    timeZone,
  });
  const blank = REQUIRED.filter((field) => identity[field] === '').map((field) => `/identity/${field}`);
  const found = new Map(blank.map((path): [string, RefusalProblem] => [path, missing(path)]));
  for (const problem of reading.problems) {
    const path = placeOf(problem);
    if (path !== undefined && !found.has(path)) found.set(path, refused(problem, path));
  }
  if (!found.has(NAME) && !found.has('/identity/language') && legalName[language] === undefined)
    found.set(NAME, missing(NAME));
  return [...found.values()];
}

const NAME = '/identity/legalName';
const REQUIRED = ['country', 'legalIdentifier', 'language', 'placeOfIssue', 'timeZone'] as const;

const missing = (path: string): RefusalProblem => ({ path, code: 'field-missing', facts: {} });

/** A design that lacks nothing but who issues it. */
const ANY_DESIGN = {
  specification: 'urn:uuid:00000000-0000-0000-0000-000000000000',
  learningOutcomes: [{ title: { en: '-' } }],
  workload: { hours: 1 },
  level: { notApplicable: { en: '-' } },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Presential'] },
  qualityAssurance: [],
};

/** Where the library names its place, and we ours. What is said twice there is asked once here. */
const PLACES: readonly (readonly [theirs: RegExp, ours: string])[] = [
  [/^\/issuer\/locations\/0\/country/, '/identity/country'],
  [/^\/issuer\/locations\/0\/regions/, '/identity/regions'],
  [/^\/issuer\/locations\/0\/address\b.*/, '/identity/address'],
  [/^\/issuer\/legalIdentifier\/value/, '/identity/legalIdentifier'],
  [/^\/issuer\/legalName.*/, NAME],
  [/^\/issuer\/homepage/, '/identity/homepage'],
  [/^\/placeOfIssue\/name/, '/identity/placeOfIssue'],
  [/^\/timeZone/, '/identity/timeZone'],
  [/^\/language/, '/identity/language'],
];

function placeOf({ path, severity }: Problem): string | undefined {
  const [theirs, ours] = PLACES.find(([place]) => place.test(path)) ?? [];
  return severity === 'error' && theirs !== undefined && ours !== undefined ? path.replace(theirs, ours) : undefined;
}

const refused = ({ code, facts, paragraph }: Problem, path: string): RefusalProblem => ({
  path,
  code,
  facts,
  ...(paragraph !== undefined && { paragraph }),
});

/** The same for every way of writing it, so that no two organisations have one. */
export const identifierKey = (legalIdentifier: string): string => legalIdentifier.toUpperCase().replace(/\s+/g, '');
