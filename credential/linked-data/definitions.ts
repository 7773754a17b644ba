// Which terms a context defines, wherever in it, and which IRIs each may stand for. More than a processor would find at
// one place, never less: what is written beside the bundled contexts must not come near any of it. [JSONLD11 §4.1]
import { isObject } from '../shape.ts';
import { knownContext } from './contexts.ts';
import type { LinkedData } from './linked-data.ts';

/** Term → what it was said to stand for, as written. */
export type Definitions = ReadonlyMap<string, ReadonlySet<string>>;

/** What one or more contexts define, and the terms whose values are JSON of their own. */
export interface Vocabulary {
  readonly definitions: Definitions;
  readonly json: ReadonlySet<string>;
}

interface Growing {
  readonly definitions: Map<string, Set<string>>;
  readonly json: Set<string>;
}

const bundledVocabularies = new Map<string, Vocabulary>();

/** What the contexts at these addresses define, and those that they name in turn. */
export function vocabularyOf(addresses: Iterable<string>, linkedData: LinkedData): Vocabulary {
  const growing: Growing = { definitions: new Map(), json: new Set() };
  for (const address of addresses) merge(growing, vocabularyAt(address, linkedData));
  return growing;
}

function vocabularyAt(address: string, linkedData: LinkedData): Vocabulary {
  const kept = bundledVocabularies.get(address);
  if (kept) return kept;
  const growing: Growing = { definitions: new Map(), json: new Set() };
  const seen = new Set<string>();
  collect(address, growing, (next) => {
    if (seen.has(next)) return undefined;
    seen.add(next);
    return knownContext(next, linkedData)?.document['@context'];
  });
  const isBundled = knownContext(address, { contexts: {} })?.bundled ?? false;
  if (isBundled) bundledVocabularies.set(address, growing);
  return growing;
}

/** What a context written in a document defines by itself. */
export function vocabularyWritten(context: unknown): Vocabulary {
  const growing: Growing = { definitions: new Map(), json: new Set() };
  collect(context, growing, () => undefined);
  return growing;
}

function merge(growing: Growing, { definitions, json }: Vocabulary): void {
  for (const [term, ids] of definitions) for (const id of ids) define(growing, term, id);
  for (const term of json) growing.json.add(term);
}

function collect(context: unknown, growing: Growing, fetched: (address: string) => unknown): void {
  if (typeof context === 'string') {
    const found = fetched(context);
    if (found !== undefined) collect(found, growing, fetched);
    return;
  }
  if (Array.isArray(context)) {
    for (const item of context as readonly unknown[]) collect(item, growing, fetched);
    return;
  }
  if (!isObject(context)) return;
  if (Object.hasOwn(context, '@context')) {
    collect(context['@context'], growing, fetched);
    return;
  }
  for (const [term, definition] of Object.entries(context)) {
    if (term.startsWith('@')) continue;
    if (!isObject(definition)) {
      define(growing, term, typeof definition === 'string' ? definition : term);
      continue;
    }
    const id = definition['@id'] ?? definition['@reverse'];
    define(growing, term, typeof id === 'string' ? id : term);
    if (definition['@type'] === '@json') growing.json.add(term);
    if (definition['@context'] !== undefined) collect(definition['@context'], growing, fetched);
  }
}

function define({ definitions }: Growing, term: string, id: string): void {
  const ids = definitions.get(term);
  if (ids) ids.add(id);
  else definitions.set(term, new Set([id]));
}

const DEEPEST_PREFIX = 4;

/** All the IRIs that a name can stand for when each prefix and each term is taken for all it was defined as. */
export function meanings(id: string, definitions: Definitions, deepest = DEEPEST_PREFIX): readonly string[] {
  if (deepest === 0) return [id];
  const colon = id.indexOf(':');
  const base = colon < 0 ? id : id.slice(0, colon);
  const rest = colon < 0 ? '' : id.slice(colon + 1);
  const found = [...(definitions.get(base) ?? [])].filter((next) => next !== id);
  return [id, ...found.flatMap((next) => meanings(next, definitions, deepest - 1).map((iri) => iri + rest))];
}
