// Whether every name in a badge means something, at every depth: also where no proof over linked data would ask, in a
// badge that is a token. Only where all its contexts are known can that be said. [OB3 verification] [VCDM2 §5.2]
import { vocabularyOf, vocabularyWritten } from '../../linked-data/definitions.ts';
import { isKnownContext } from '../../linked-data/contexts.ts';
import { at, type Problem, problem } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import type { Rule } from './rules.ts';

const MOST_SEEN = 50_000;
const MOST_NAMED = 20;
const ABOUT = { paragraph: 'VCDM2 §5.2' } as const;

interface Place {
  readonly value: unknown;
  readonly path: string;
}

export const nameRule: Rule = (document, linkedData) => {
  const contexts = contextsIn(document);
  const addresses = contexts.filter((context) => typeof context === 'string');
  if (!addresses.every((address) => isKnownContext(address, linkedData))) return [];
  const known = vocabularyOf(addresses, linkedData);
  const written = vocabularyWritten(contexts.filter(isObject));
  const isDefined = (name: string): boolean =>
    ALIASES.has(name) || known.definitions.has(name) || written.definitions.has(name) || name.includes(':');
  const isData = (name: string): boolean => known.json.has(name) || written.json.has(name);
  const found: Problem[] = [];
  each(document, ({ value, path }) => {
    if (!isObject(value) || found.length >= MOST_NAMED) return [];
    const types = [value['type']].flat().filter((type) => typeof type === 'string');
    for (const type of types) {
      if (!isDefined(type)) found.push(problem('type-undefined', at(path, 'type'), { type: type.slice(0, 80) }, ABOUT));
    }
    return Object.keys(value).filter((name) => {
      if (name.startsWith('@')) return name !== '@context';
      if (!isDefined(name)) found.push(problem('term-undefined', at(path, name), { term: name.slice(0, 80) }, ABOUT));
      return !isData(name);
    });
  });
  return found;
};

const ALIASES: ReadonlySet<string> = new Set(['id', 'type']);

/** Every context in a document, its lists taken apart. */
function contextsIn(document: Members): readonly unknown[] {
  const found: unknown[] = [];
  each(document, ({ value }) => {
    if (!isObject(value)) return [];
    if (Object.hasOwn(value, '@context')) found.push(...[value['@context']].flat());
    return Object.keys(value).filter((name) => name !== '@context');
  });
  return found;
}

/** Visits every value; of an object, only the members that the visitor names. Bounded. */
function each(document: Members, visit: (place: Place) => readonly string[]): void {
  const open: Place[] = [{ value: document, path: '' }];
  for (let seen = 0; seen < MOST_SEEN; seen++) {
    const place = open.pop();
    if (place === undefined) return;
    const { value, path } = place;
    const inside = visit(place);
    if (Array.isArray(value))
      for (const [index, entry] of value.entries()) open.push({ value: entry, path: at(path, index) });
    else if (isObject(value)) for (const name of inside) open.push({ value: value[name], path: at(path, name) });
  }
}
