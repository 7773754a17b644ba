// Contexts are not covered by a signature, only what they make of a document. So the rules: a context is one we know; one
// that is written in the document may add terms, and take nothing away from what is known; and no member is named so that
// a reader by names would miss it while the signature still holds. [VC-DI §2.4.1] [VC-DI §2.4.3] [JSONLD11 §4.1]
import { append, at, type Problem, problem } from '../problem.ts';
import { isObject, shown } from '../shape.ts';
import { isKnownContext } from './contexts.ts';
import { meanings, type Vocabulary, vocabularyOf, vocabularyWritten } from './definitions.ts';
import type { JsonObject, LinkedData } from './linked-data.ts';

const MOST_VALUES = 100_000;
const MOST_CONTEXTS = 200;
const MOST_TERMS = 500;
/**
 * Keywords that describe a value. Others restructure a document, so that names no longer say where what stands; `@id` and
 * `@type` have names that every reader looks for.
 */
const OF_VALUE = new Set(['@value', '@type', '@language', '@direction', '@list', '@set']);
const OF_CONTEXT = new Set(['@version', '@protected']);
const OF_TERM = new Set(['@id', '@type', '@context', '@container', '@protected', '@language', '@direction', '@prefix']);
const CONTAINERS = new Set(['@set', '@list', '@language', '@graph']);
/** The two aliases of keywords that everybody uses. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['id', '@id'],
  ['type', '@type'],
]);

interface Written {
  readonly context: unknown;
  readonly path: string;
}

/** Why a document may not be read as linked data; empty where it may. */
export function documentProblems(document: JsonObject, linkedData: LinkedData): readonly Problem[] {
  const found = contextsIn(document);
  if (found === undefined) return [problem('linked-data-too-large', '', { most: MOST_VALUES })];
  const problems: Problem[] = [];
  const addresses = new Set<string>();
  const inline: Written[] = [];
  for (const { context, path } of found) append(problems, sorted(context, path, linkedData, addresses, inline));
  if (problems.length > 0) return problems;
  const known = vocabularyOf(addresses, linkedData);
  const written = vocabularyWritten(inline.map(({ context }) => context));
  if (written.definitions.size > MOST_TERMS || found.length > MOST_CONTEXTS) {
    return [problem('context-too-large', '', { most: MOST_TERMS })];
  }
  for (const { context, path } of inline) append(problems, inlineProblems(context, path));
  append(problems, collisions(written, known));
  if (problems.length > 0) return problems;
  return nameProblems(document, '', new Set([...known.json, ...written.json]));
}

/** Every context in a document with its place; undefined where there is more than is read. */
function contextsIn(document: JsonObject): readonly Written[] | undefined {
  const found: Written[] = [];
  let values = 0;
  const visit = (value: unknown, path: string): void => {
    values++;
    if (typeof value !== 'object' || value === null || values > MOST_VALUES) return;
    for (const [name, item] of Object.entries(value)) {
      if (name === '@context' && !Array.isArray(value)) found.push({ context: item, path: at(path, name) });
      else visit(item, at(path, name));
    }
  };
  visit(document, '');
  return values > MOST_VALUES ? undefined : found;
}

/** Sorts a context into addresses and what is written out. */
function sorted(
  context: unknown,
  path: string,
  linkedData: LinkedData,
  addresses: Set<string>,
  inline: Written[],
): readonly Problem[] {
  if (typeof context === 'string') {
    if (!isKnownContext(context, linkedData)) return [problem('context-unknown', path, { url: context.slice(0, 200) })];
    addresses.add(context);
    return [];
  }
  if (Array.isArray(context)) {
    return context.flatMap((item: unknown, index) => sorted(item, at(path, index), linkedData, addresses, inline));
  }
  if (!isObject(context)) return [problem('context-malformed', path)];
  if (Object.hasOwn(context, '@context')) {
    if (Object.keys(context).length > 1) return [problem('context-malformed', path)];
    return sorted(context['@context'], at(path, '@context'), linkedData, addresses, inline);
  }
  inline.push({ context, path });
  return Object.entries(context).flatMap(([term, definition]) => {
    if (!isObject(definition) || definition['@context'] === undefined) return [];
    return sorted(definition['@context'], at(at(path, term), '@context'), linkedData, addresses, inline);
  });
}

function inlineProblems(context: unknown, path: string): readonly Problem[] {
  if (!isObject(context)) return [];
  return Object.entries(context).flatMap(([term, definition]) => termProblems(term, definition, at(path, term)));
}

function termProblems(term: string, definition: unknown, path: string): readonly Problem[] {
  if (term.startsWith('@')) {
    const fits = OF_CONTEXT.has(term) && (term === '@version' ? definition === 1.1 : typeof definition === 'boolean');
    return fits ? [] : [problem('context-keyword', path, { keyword: term.slice(0, 80) })];
  }
  if (term === '' || term === '__proto__' || term.includes(':')) return [problem('context-malformed', path)];
  if (typeof definition === 'string') return aliasProblems(term, definition, path);
  if (!isObject(definition)) return [problem('context-malformed', path)];
  const stranger = Object.keys(definition).find((keyword) => !OF_TERM.has(keyword));
  if (stranger !== undefined) return [problem('context-keyword', path, { keyword: stranger.slice(0, 80) })];
  const containers = [definition['@container'] ?? []].flat();
  const container = containers.find((name) => typeof name !== 'string' || !CONTAINERS.has(name));
  if (container !== undefined) return [problem('context-keyword', path, { keyword: shown(container) })];
  const id = definition['@id'];
  if (id === undefined || typeof id === 'string') return aliasProblems(term, id ?? '', path);
  return [problem('context-malformed', path)];
}

/** A term that stands for a keyword would give a document two ways to say what a thing is. */
const aliasProblems = (term: string, id: string, path: string): readonly Problem[] =>
  id.startsWith('@') && ALIASES.get(term) !== id
    ? [problem('context-keyword', path, { keyword: id.slice(0, 80) })]
    : [];

/** Terms that are written anew although they are known, and new terms for what has a known one. */
function collisions(written: Vocabulary, known: Vocabulary): readonly Problem[] {
  if (written.definitions.size === 0) return [];
  const both = new Map(known.definitions);
  const redefines = (term: string) => problem('context-redefines', '', { term: term.slice(0, 80) });
  for (const [term, ids] of written.definitions) {
    if (isSaidAgain(term, ids, known)) continue;
    if (known.definitions.has(term) || ids.size > 1) return [redefines(term)];
    both.set(term, ids);
  }
  const taken = new Set([...known.definitions.values()].flatMap((ids) => [...ids].flatMap((id) => meanings(id, both))));
  const isTaken = (id: string) => meanings(id, both).some((iri) => iri.includes(':') && taken.has(iri));
  const second = [...written.definitions].find(
    ([term, ids]) => !isSaidAgain(term, ids, known) && [...ids].some(isTaken),
  );
  return second ? [redefines(second[0])] : [];
}

/** The same name for the same thing is nothing new. */
function isSaidAgain(term: string, ids: ReadonlySet<string>, { definitions }: Vocabulary): boolean {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) return false;
  const before = definitions.get(term);
  return ALIASES.get(term) === id || (before?.size === 1 && before.has(id));
}

/**
 * A name with a colon is an IRI that a reader by names would not know again; what is null is in no signature, and what
 * is left of half a character is the same for all of them.
 */
function nameProblems(value: unknown, path: string, json: ReadonlySet<string>): readonly Problem[] {
  if (value === null) return [problem('value-unsigned', path)];
  if (typeof value === 'string') return value.isWellFormed() ? [] : [problem('text-broken', path)];
  if (typeof value !== 'object') return [];
  const problems: Problem[] = [];
  for (const [name, item] of Object.entries(value)) {
    const place = at(path, name);
    if (!Array.isArray(value)) {
      if (name === '@context') continue;
      if (isDisguise(name, value)) {
        problems.push(problem('member-in-disguise', place, { member: name.slice(0, 80) }));
        continue;
      }
      if (json.has(name)) continue;
    }
    append(problems, nameProblems(item, place, json));
  }
  return problems;
}

function isDisguise(name: string, value: object): boolean {
  if (!name.startsWith('@')) return name.includes(':') || name === '__proto__' || name === '';
  return !OF_VALUE.has(name) || (name === '@type' && !Object.hasOwn(value, '@value'));
}
