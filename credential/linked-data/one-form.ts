// A document of linked data in one form of the many that say the same: where a thing is described in several places, each
// description has all of it; nothing stands twice in a list; a list of one is that one. A signature over statements holds
// for every form, and whoever reads by names must not be told less by one of them. The order of values is in no signature.
import { isObject } from '../shape.ts';
import type { JsonObject } from './linked-data.ts';

/** Values looked at; a thing that is described in many places is looked at in each. */
const MOST = 50_000;
const DEEPEST = 64;

/** Undefined where it is too much to tell. The values of `literals` are JSON of their own and stay as they are. */
export function inOneForm(document: JsonObject, literals: ReadonlySet<string> = NONE): JsonObject | undefined {
  const described = new Map<string, Map<string, unknown[]>>();
  let left = MOST;

  const collect = (value: unknown): void => {
    if (left-- <= 0) return;
    if (Array.isArray(value)) for (const entry of value as readonly unknown[]) collect(entry);
    if (!isObject(value)) return;
    const { id } = value;
    for (const [name, member] of Object.entries(value)) {
      if (typeof id === 'string' && name !== 'id') describe(id, name, member);
      if (!isLiteral(name)) collect(member);
    }
  };

  const describe = (id: string, name: string, member: unknown): void => {
    const members = described.get(id) ?? new Map<string, unknown[]>();
    described.set(id, members);
    const known = members.get(name);
    const given: readonly unknown[] = Array.isArray(member) && !isLiteral(name) ? member : [member];
    // What one description repeats may be several things; what another one says again is said again.
    const before = new Set(known?.map((value) => JSON.stringify(value)));
    members.set(name, [...(known ?? []), ...given.filter((value) => !before.has(JSON.stringify(value)))]);
  };

  const written = (value: unknown, above: readonly string[]): unknown => {
    if (above.length > DEEPEST) left = 0;
    if (left-- <= 0) return undefined;
    if (Array.isArray(value)) return asOne(value, above);
    if (!isObject(value)) return value;
    const { id } = value;
    const isBare = typeof id === 'string' && (Object.keys(value).length === 1 || above.includes(id));
    if (isBare) return { id };
    if (typeof id !== 'string')
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, isLiteral(name) ? member : written(member, above)]),
      );
    const members = [...(described.get(id) ?? [])].map(([name, values]): [string, unknown] =>
      isLiteral(name) ? [name, value[name] ?? values[0]] : [name, asOne(values, [...above, id])],
    );
    return { id, ...Object.fromEntries(members) };
  };

  const asOne = (values: readonly unknown[], above: readonly string[]): unknown => {
    const once = new Map<unknown, unknown>();
    for (const value of values.flat(DEEPEST)) {
      const key = isObject(value) ? (value['id'] ?? value) : value;
      if (!once.has(key) || isBareName(once.get(key))) once.set(key, value);
    }
    const all = inLanguages([...once.values()]).map((value) => written(value, above));
    return all.length === 1 ? all[0] : all;
  };

  const isLiteral = (name: string): boolean => name === '@context' || literals.has(name);
  collect(document);
  if (left <= 0) return undefined;
  left = MOST;
  const form = written(document, []);
  return left > 0 && isObject(form) ? form : undefined;
}

const NONE: ReadonlySet<string> = new Set();

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
