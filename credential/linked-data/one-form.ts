// A document of linked data in one form of the many that say the same: where a thing is described in several places, each
// description has all of it; nothing stands twice in a list; a list of one is that one. A signature over statements holds
// for every form, and whoever reads by names must not be told less by one of them. The order of values is in no signature.
import { isObject } from '../shape.ts';
import type { JsonObject } from './linked-data.ts';

/** Values looked at; a thing that is described in many places is looked at in each. */
const MOST = 50_000;
/** Things in each other, and places in each other in all: a description can lead on to another. */
const MOST_ABOVE = 64;
const DEEPEST = 200;

/** What is said of one thing under one name, each value by its text. */
type Said = Map<string, { readonly values: unknown[]; readonly texts: Set<string> }>;

interface Place {
  /** The names of the things around. */
  readonly above: readonly string[];
  readonly depth: number;
}

/** Undefined where it is too much to tell. */
export function inOneForm(document: JsonObject): JsonObject | undefined {
  const described = new Map<string, Said>();
  let left = MOST;

  const collect = (value: unknown): void => {
    if (left-- <= 0) return;
    if (Array.isArray(value)) for (const entry of value as readonly unknown[]) collect(entry);
    if (!isObject(value)) return;
    const { id } = value;
    for (const [name, member] of Object.entries(value)) {
      if (typeof id === 'string' && name !== 'id') describe(id, name, member);
      if (name !== '@context') collect(member);
    }
  };

  /** What one description repeats may be several things; what another one says again is said again. */
  const describe = (id: string, name: string, member: unknown): void => {
    const members: Said = described.get(id) ?? new Map();
    described.set(id, members);
    const said = members.get(name) ?? { values: [], texts: new Set() };
    members.set(name, said);
    const given: readonly unknown[] = Array.isArray(member) && name !== '@context' ? member : [member];
    const texts = given.map((value) => JSON.stringify(value));
    for (const [index, value] of given.entries()) if (!said.texts.has(texts[index] ?? '')) said.values.push(value);
    for (const text of texts) said.texts.add(text);
  };

  const written = (value: unknown, { above, depth }: Place): unknown => {
    if (above.length > MOST_ABOVE || depth > DEEPEST) left = 0;
    if (left-- <= 0) return undefined;
    const inside = { above, depth: depth + 1 };
    if (Array.isArray(value)) return asOne(value, inside);
    if (!isObject(value)) return value;
    const { id } = value;
    if (typeof id !== 'string') return withMembers(Object.entries(value), (member) => written(member, inside));
    if (Object.keys(value).length === 1 || above.includes(id)) return { id };
    const members = [...(described.get(id) ?? [])].map(([name, { values }]) => [name, values] as const);
    return { id, ...withMembers(members, (values) => asOne(values, { above: [...above, id], depth: depth + 1 })) };
  };

  const asOne = (values: readonly unknown[], place: Place): unknown => {
    const once = new Map<unknown, unknown>();
    for (const value of values.flat(DEEPEST)) {
      const key = isObject(value) ? (value['id'] ?? value) : value;
      if (!once.has(key) || isBareName(once.get(key))) once.set(key, value);
    }
    const all = inLanguages([...once.values()]).map((value) => written(value, place));
    return all.length === 1 ? all[0] : all;
  };

  collect(document);
  if (left <= 0) return undefined;
  left = MOST;
  const form = written(document, { above: [], depth: 0 });
  return left > 0 && isObject(form) ? { ...form, '@context': document['@context'] } : undefined;
}

const withMembers = <T>(members: readonly (readonly [string, T])[], write: (member: T) => unknown): JsonObject =>
  Object.fromEntries(members.map(([name, member]) => [name, write(member)]));

const isBareName = (value: unknown): boolean =>
  !isObject(value) || (Object.keys(value).length === 1 && value['id'] !== undefined);

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** Several maps from languages to texts, of one name, are one. */
function inLanguages(values: readonly unknown[]): readonly unknown[] {
  const maps = values.filter(isLanguageMap);
  if (values.length < 2 || maps.length < values.length) return values;
  const texts = new Map<string, unknown[]>();
  for (const map of maps)
    for (const [language, text] of Object.entries(map))
      texts.set(language, [...(texts.get(language) ?? []), ...[text].flat()]);
  return [Object.fromEntries(texts)];
}

const isLanguageMap = (value: unknown): value is JsonObject =>
  isObject(value) &&
  Object.entries(value).every(
    ([name, text]) =>
      name !== 'id' && LANGUAGE.test(name) && [text].flat().every((one: unknown) => typeof one === 'string'),
  );
