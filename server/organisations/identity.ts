// The legal identity of an organisation: judged by the readers of the library, since it is written into what is sealed.
// Pure.
import { type Problem, readDesign } from '@tessera/credential';
import type { Static } from 'typebox';
import type { RefusalProblem } from '../refusal.ts';
import { KINDS, SCHEMES } from './contract/kinds.ts';
import type { LegalIdentity } from './contract/parts.ts';
import { countryOfVat, identifierIn } from './identifiers.ts';

export type Identity = Static<typeof LegalIdentity>;

/** A legal entity as the library reads one; `id` is what it is named by for ever. */
export function legalEntityOf(identity: Identity, id: string): Readonly<Record<string, unknown>> {
  const { legalName, country, regions, address, legalIdentifier, homepage, language, identifiers = {} } = identity;
  const { vat, registration } = identifiers;
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
    ...(vat !== undefined && { vatNumber: { value: vat, country: countryOfVat(vat) } }),
    ...(registration !== undefined && { registration: { value: registration, country } }),
    ...(homepage !== undefined && { homepage }),
  };
}

/** Without space around texts, and without what was left empty. */
export function cleanedIdentity(given: Identity): Identity {
  const { regions = [], address = '', homepage = '', legalName, kinds = [], identifiers = {}, ...lines } = given;
  const numbers = SCHEMES.flatMap((scheme) => {
    const written = identifiers[scheme]?.trim() ?? '';
    return written === '' ? [] : [[scheme, identifierIn(scheme, written) ?? written] as const];
  });
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
    ...(kinds.length > 0 && { kinds: KINDS.filter((kind) => kinds.includes(kind)) }),
    ...(numbers.length > 0 && { identifiers: Object.fromEntries(numbers) }),
    ...(homepage.trim() !== '' && { homepage: homepage.trim() }),
    placeOfIssue: placeOfIssue.trim(),
    timeZone: timeZone.trim(),
    language: language.trim().toLowerCase(),
  };
}

/** What is wrong with it, at the places of its own fields; nothing where credentials can be issued with it. */
export function identityProblems(identity: Identity): readonly RefusalProblem[] {
  const { placeOfIssue, timeZone, language, country, legalName, legalIdentifier } = identity;
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
  const unfit = SCHEMES.filter((scheme) => {
    const written = identity.identifiers?.[scheme];
    return written !== undefined && identifierIn(scheme, written) === undefined;
  }).map((scheme) => ({ path: `/identity/identifiers/${scheme}`, code: 'field-malformed', facts: {} }));
  const found = new Map<string, RefusalProblem>([
    ...blank.map((path) => [path, missing(path)] as const),
    ...(isPlain(legalIdentifier) ? [] : [[NUMBER, unlike(legalIdentifier)] as const]),
    ...unfit.map((problem) => [problem.path, problem] as const),
  ]);
  for (const problem of reading.problems) {
    const path = placeOf(problem);
    if (path !== undefined && !found.has(path)) found.set(path, refused(problem, path));
  }
  if (!found.has(NAME) && !found.has('/identity/language') && legalName[language] === undefined)
    found.set(NAME, missing(NAME));
  return [...found.values()];
}

const NAME = '/identity/legalName';
const NUMBER = '/identity/legalIdentifier';

/** Signs that everybody sees and can type: a wide nought, or a sign of no width, makes another number that looks the same. */
const isPlain = (number: string): boolean => /^[ -~]*$/.test(number);
const unlike = (given: string): RefusalProblem => ({
  path: NUMBER,
  code: 'legal-identifier-malformed',
  facts: { given },
});
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

/** The same for every way of writing it. */
export const identifierKey = (legalIdentifier: string): string => legalIdentifier.toUpperCase().replace(/\s+/g, '');

/** Every number that is of this body alone, the same for every way of writing it, so that no two organisations have one. */
export const identifierKeys = ({ legalIdentifier, identifiers = {} }: Identity): readonly string[] => [
  identifierKey(legalIdentifier),
  ...OF_ONE_BODY.flatMap((scheme) => {
    const number = identifiers[scheme];
    return number === undefined ? [] : [`${scheme}:${number}`];
  }),
];

/** A group has one VAT number, a campus network one domain. */
const OF_ONE_BODY = ['eidas', 'ror', 'deqar', 'eter', 'pic'] as const;

/** The field of the identity that a key was made of. */
export const placeOfKey = (key: string): string => {
  const scheme = OF_ONE_BODY.find((one) => key.startsWith(`${one}:`));
  return scheme === undefined ? '/identity/legalIdentifier' : `/identity/identifiers/${scheme}`;
};
