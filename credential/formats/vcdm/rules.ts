// What the data model asks of every credential and every presentation, whatever it is about. Each rule looks at one
// thing, in both versions where both have it, and answers with each place that breaks it. [VCDM2 §4] [VCDM1 §4]
import type { LinkedData } from '../../linked-data/linked-data.ts';
import { at, type Problem, problem } from '../../problem.ts';
import { isError, isObject, type Members, shown } from '../../shape.ts';
import { resourceProblems } from './resources.ts';
import { type Terms, termsOf, undefinedMembers } from './terms.ts';
import {
  eachObject,
  idProblems,
  instantOf,
  instantProblems,
  textProblems,
  typeProblems,
  typesOf,
  urlProblems,
} from './values.ts';
import type { Version } from './versions.ts';

type Found = readonly Problem[];

interface Looking {
  readonly document: Members;
  readonly version: Version;
  readonly terms: Terms;
}

type Rule = (looking: Looking) => Found;

/** Where a credential breaks the rules of its version. */
export const credentialProblems = (document: Members, version: Version, linkedData: LinkedData): Found =>
  broken('VerifiableCredential', OF_CREDENTIAL, document, version, linkedData);

/** Where a presentation does. What is in it is judged by itself. */
export const presentationProblems = (document: Members, version: Version, linkedData: LinkedData): Found =>
  broken('VerifiablePresentation', OF_PRESENTATION, document, version, linkedData);

/** Its members are looked at as those of what it has to be; without its context, none of them means anything. */
function broken(
  wanted: string,
  rules: readonly Rule[],
  document: Members,
  version: Version,
  linkedData: LinkedData,
): Found {
  const types = typesOf(document).filter((type) => typeof type === 'string');
  const looking = { document, version, terms: termsOf(document, [wanted, ...types], linkedData) };
  const first = contexts(looking);
  return first.some(isError) ? first : [...first, ...[typed(wanted), ...rules].flatMap((rule) => rule(looking))];
}

const contexts: Rule = ({ document, version, terms }) => {
  const about = { paragraph: version.paragraphs.contexts };
  const context = document['@context'];
  const list: readonly unknown[] = Array.isArray(context) ? context : [context];
  if (list[0] !== version.base)
    return [problem('context-base-missing', '/@context', { given: shown(list[0] ?? ''), wanted: version.base }, about)];
  const malformed = list.findIndex((entry) =>
    typeof entry === 'string' ? urlProblems(entry, '', about).length > 0 : !isObject(entry),
  );
  if (malformed >= 0) return [problem('context-malformed', at('/@context', malformed), {}, about)];
  return terms.unknown
    .slice(0, 1)
    .map((url) => problem('context-unknown', '/@context', { url: shown(url) }, { ...about, severity: 'warning' }));
};

/** A name that only a vocabulary for all names catches was never defined by anybody. */
const members: Rule = ({ document, version, terms }) =>
  undefinedMembers(document, terms)
    .slice(0, MOST_NAMED)
    .map((name) =>
      problem(
        'term-undefined',
        at('', name),
        { term: name.slice(0, 80) },
        { paragraph: version.paragraphs.extensibility },
      ),
    );

const MOST_NAMED = 20;

const identifier: Rule = ({ document, version }) =>
  idProblems(document, '', { paragraph: version.paragraphs.identifiers });

const typed =
  (wanted: string): Rule =>
  ({ document, version, terms }) =>
    typeProblems(document, '', { terms, paragraph: version.paragraphs.types }, wanted);

/** The name and the description of the credential, and of its issuer. */
const names: Rule = ({ document, version }) => {
  if (version.format === 'vcdm-1') return []; // which has no word for them
  const about = { paragraph: version.paragraphs.names };
  const of = (holder: Members, path: string): Found =>
    ['name', 'description'].flatMap((member) =>
      Object.hasOwn(holder, member) ? textProblems(holder[member], at(path, member), about) : [],
    );
  const { issuer } = document;
  return [...of(document, ''), ...(isObject(issuer) ? of(issuer, '/issuer') : [])];
};

const issuer: Rule = ({ document, version }) => {
  const about = { paragraph: version.paragraphs.issuer };
  if (!Object.hasOwn(document, 'issuer')) return [problem('member-missing', '/issuer', { member: 'issuer' }, about)];
  return nameProblems(document['issuer'], '/issuer', about);
};

/** A URL, or an object that has one as its `id`. */
const nameProblems = (value: unknown, path: string, about: { readonly paragraph: string }): Found =>
  isObject(value) ? urlProblems(value['id'], at(path, 'id'), about) : urlProblems(value, path, about);

const subject: Rule = ({ document, version }) => {
  const about = { paragraph: version.paragraphs.subject };
  const path = '/credentialSubject';
  if (!Object.hasOwn(document, 'credentialSubject'))
    return [problem('member-missing', path, { member: 'credentialSubject' }, about)];
  return eachObject(document['credentialSubject'], path, about, (entry, place) =>
    Object.keys(entry).length === 0 ? [problem('subject-empty', place, {}, about)] : idProblems(entry, place, about),
  );
};

const validity: Rule = ({ document, version }) => {
  const about = { paragraph: version.paragraphs.validity };
  const present = [version.validFrom, version.validUntil].filter((member) => Object.hasOwn(document, member));
  const malformed = present.flatMap((member) => instantProblems(document[member], at('', member), about));
  if (malformed.length > 0) return malformed;
  if (version.format === 'vcdm-1' && !present.includes(version.validFrom))
    return [problem('member-missing', at('', version.validFrom), { member: version.validFrom }, about)];
  const [from, until] = [instantOf(document[version.validFrom]), instantOf(document[version.validUntil])];
  if (from === undefined || until === undefined || from <= until) return [];
  const facts = { earlier: shown(document[version.validFrom]), later: shown(document[version.validUntil]) };
  return [problem('dates-out-of-order', at('', version.validUntil), facts, about)];
};

type Part = 'status' | 'schema' | 'refresh' | 'terms' | 'evidence' | 'proof' | 'reserved';

/** Members that hold one or more objects of types of their own; an identifier has to be there where it is asked for. */
const parts =
  (member: string, topic: Part, named: (version: Version) => boolean = () => false): Rule =>
  ({ document, version, terms }) => {
    if (!Object.hasOwn(document, member)) return [];
    const rules = { terms, paragraph: version.paragraphs[topic] };
    return eachObject(document[member], at('', member), rules, (entry, path) => [
      ...typeProblems(entry, path, rules),
      ...(named(version) && !Object.hasOwn(entry, 'id')
        ? [problem('member-missing', at(path, 'id'), { member: 'id' }, rules)]
        : idProblems(entry, path, rules)),
    ]);
  };

const always = (): boolean => true;
const inVersion1 = ({ format }: Version): boolean => format === 'vcdm-1';

const OF_BOTH: readonly Rule[] = [
  identifier,
  parts('refreshService', 'refresh', inVersion1),
  parts('termsOfUse', 'terms'),
  proofs,
  members,
];

const OF_CREDENTIAL: readonly Rule[] = [
  ...OF_BOTH,
  names,
  issuer,
  subject,
  validity,
  parts('credentialStatus', 'status', inVersion1),
  parts('credentialSchema', 'schema', always),
  parts('evidence', 'evidence'),
  parts('renderMethod', 'reserved'),
  parts('confidenceMethod', 'reserved'),
  resourceProblems,
];

/** A presentation holds objects; what is not one is nothing that anybody sealed. */
const held: Rule = ({ document, version }) => {
  const given = document['verifiableCredential'];
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return [];
  return eachObject(given, '/verifiableCredential', { paragraph: version.paragraphs.presentations }, () => []);
};

const holder: Rule = ({ document, version }) =>
  Object.hasOwn(document, 'holder')
    ? nameProblems(document['holder'], '/holder', { paragraph: version.paragraphs.presentations })
    : [];

const OF_PRESENTATION: readonly Rule[] = [...OF_BOTH, holder, held];

/** Every proof says of what type it is. */
function proofs({ document, version, terms }: Looking): Found {
  if (!Object.hasOwn(document, 'proof')) return [];
  const rules = { terms, paragraph: version.paragraphs.proof };
  return eachObject(document['proof'], '/proof', rules, (entry, path) => typeProblems(entry, path, rules));
}
