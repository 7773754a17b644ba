// The values that the data model writes everywhere alike: an identifier, a type, a moment, a text in a language, one or
// more objects. Each answers with what is wrong about one. [VCDM2 §4.4] [VCDM2 §4.5] [VCDM2 §11.1] [XSD §3.4.28]
import { isUrlText } from '#platform';
import { at, type Problem, problem } from '../../problem.ts';
import { isObject, type Members, shown, wrongType } from '../../shape.ts';
import { parseInstant } from '../../time.ts';
import { isType, type Terms } from './terms.ts';

/** What a rule looks at beside the value, and where it is written. */
export interface Rules {
  readonly terms: Terms;
  readonly paragraph: string;
}

type Found = readonly Problem[];

const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]+:[^\s<>"{}|\\^`\p{Cc}]+$/u;
const LONGEST_URL = 100_000; // a data: URL holds a credential

/** An absolute URL, also a URN or a DID; nothing that could stand for something in the document. */
export const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_URL && ABSOLUTE.test(value) && isUrlText(value);

/** One URL: no list, no bare word, and where it is left out it is not there at all. */
export const urlProblems = (value: unknown, path: string, { paragraph }: Pick<Rules, 'paragraph'>): Found =>
  isUrl(value) ? [] : [problem('identifier-malformed', path, { given: shown(value) }, { paragraph })];

/** Of an object that may name itself. */
export const idProblems = (holder: Members, path: string, rules: Pick<Rules, 'paragraph'>): Found =>
  Object.hasOwn(holder, 'id') ? urlProblems(holder['id'], at(path, 'id'), rules) : [];

const MOST_TYPES = 100;

/** The types that an object says it is of; a list where it has a list. */
export function typesOf(holder: Members): readonly unknown[] {
  const { type } = holder;
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

/** One or more names that mean something, one of them the wanted one, where one is. */
export function typeProblems(holder: Members, path: string, { terms, paragraph }: Rules, wanted?: string): Found {
  const place = at(path, 'type');
  const types = typesOf(holder);
  if (types.length > MOST_TYPES)
    return [problem('values-too-many', place, { most: MOST_TYPES, count: types.length }, { paragraph })];
  if (types.length === 0) return [problem('member-missing', place, { member: 'type' }, { paragraph })];
  // A part with a context of its own is in words that are not looked at here.
  const known = Object.hasOwn(holder, '@context') && path !== '' ? { ...terms, vocabulary: true } : terms;
  const wrong = types.find((type) => typeof type !== 'string' || !isType(type, known));
  if (wrong !== undefined) return [problem('type-undefined', place, { type: shown(wrong) }, { paragraph })];
  return wanted === undefined || types.includes(wanted)
    ? []
    : [problem('type-missing', place, { wanted }, { paragraph })];
}

const MOST_OBJECTS = 1000;

/** One object, or a list of at least one, each of which is looked at. */
export function eachObject(
  value: unknown,
  path: string,
  { paragraph }: Pick<Rules, 'paragraph'>,
  look: (entry: Members, path: string) => Found,
): Found {
  if (!Array.isArray(value)) return isObject(value) ? look(value, path) : notObject(value, path, paragraph);
  if (value.length === 0) return [problem('list-too-short', path, { least: 1 }, { paragraph })];
  if (value.length > MOST_OBJECTS)
    return [problem('list-too-long', path, { most: MOST_OBJECTS, count: value.length }, { paragraph })];
  return value.flatMap((entry: unknown, index) =>
    isObject(entry) ? look(entry, at(path, index)) : notObject(entry, at(path, index), paragraph),
  );
}

const notObject = (value: unknown, path: string, paragraph: string): Found =>
  wrongType('object', value, path).problems.map((found) => ({ ...found, paragraph }));

/** Capitals, seconds, and a zone: without one it would be another moment in each place. */
const DATE_TIME_STAMP = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970 UTC; undefined for any other text, and for what is none. */
export const instantOf = (value: unknown): number | undefined =>
  typeof value === 'string' && DATE_TIME_STAMP.test(value) ? parseInstant(value) : undefined;

/** Of a value that has to be a moment. */
export const instantProblems = (value: unknown, path: string, { paragraph }: Pick<Rules, 'paragraph'>): Found =>
  instantOf(value) === undefined ? [problem('instant-malformed', path, { given: shown(value) }, { paragraph })] : [];

/** A text, or what says in which language and direction it is; a list of those has one for each language. */
export function textProblems(value: unknown, path: string, rules: Pick<Rules, 'paragraph'>): Found {
  if (typeof value === 'string') return [];
  return eachObject(value, path, rules, (entry, place) =>
    isLanguageObject(entry) ? [] : [problem('language-object-malformed', place, {}, rules)],
  );
}

const LANGUAGE_MEMBERS: ReadonlySet<string> = new Set(['@value', '@language', '@direction']);
/** [RFC5646 §2.1] */
const LANGUAGE_TAG = /^(?:[A-Za-z]{2,8}|[xi])(?:-[A-Za-z0-9]{1,8}){0,20}$/;

function isLanguageObject(entry: Members): boolean {
  const { '@value': text, '@language': language, '@direction': direction } = entry;
  return (
    Object.keys(entry).every((name) => LANGUAGE_MEMBERS.has(name)) &&
    typeof text === 'string' &&
    (language === undefined || (typeof language === 'string' && LANGUAGE_TAG.test(language))) &&
    (direction === undefined || direction === 'ltr' || direction === 'rtl')
  );
}
