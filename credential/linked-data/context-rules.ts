// Contexts are not covered by a signature, only what they make of a document. So the rules: a context is one we know; one
// that is written in the document may add terms, and take nothing away from what is known; and no member is named so that
// a reader by names would miss it while the signature still holds. [VC-DI §2.4.1] [VC-DI §2.4.3] [JSONLD11 §4.1]
import { append, at, type Problem, problem } from '../problem.ts';
import { isObject, shown } from '../shape.ts';
import { isKnownContext } from './contexts.ts';
import { meanings, type Vocabulary, vocabularyOf, vocabularyWritten } from './definitions.ts';
import type { JsonObject, LinkedData } from './linked-data.ts';

const MOST_VALUES = 50_000;
const MOST_CONTEXTS = 200;
const MOST_TERMS = 500;
const DEEPEST = 100;
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
  /** Whether it holds only below one term or one type. */
  readonly scoped?: boolean;
}

/** Why a document may not be read as linked data; empty where it may. */
export function documentProblems(document: JsonObject, linkedData: LinkedData): readonly Problem[] {
  const counted: Counted = { values: 0, contexts: 0, deepest: 0 };
  const part = partIn(document, counted);
  if (counted.values > MOST_VALUES) return [problem('linked-data-too-large', '', { most: MOST_VALUES })];
  if (counted.deepest > DEEPEST) return [problem('json-too-deep', '', { most: DEEPEST })];
  if (counted.contexts > MOST_CONTEXTS) return [problem('context-too-large', '', { most: MOST_CONTEXTS })];
  const json = new Set<string>();
  const problems = partProblems(part, new Set(), linkedData, json);
  return problems.length > 0 ? problems : nameProblems(document, '', json);
}

/** The contexts of a document, and those of documents that it holds, which are read by themselves. */
interface Part {
  readonly contexts: readonly Written[];
  readonly held: readonly Part[];
}

interface Counted {
  values: number;
  contexts: number;
  deepest: number;
}

/** Where other documents, with contexts of their own, stand in one. */
const HOLDS = 'verifiableCredential';

function partIn(document: unknown, counted: Counted, from = '', depth = 0): Part {
  const contexts: Written[] = [];
  const held: Part[] = [];
  const visit = (value: unknown, path: string, deep: number): void => {
    counted.values++;
    counted.deepest = Math.max(counted.deepest, deep);
    if (typeof value !== 'object' || value === null || counted.values > MOST_VALUES || deep > DEEPEST) return;
    for (const [name, item] of Object.entries(value)) {
      const place = at(path, name);
      if (Array.isArray(value)) visit(item, place, deep + 1);
      else if (name === '@context') contexts.push({ context: item, path: place });
      else if (name === HOLDS) holdAll(item, place, deep + 1);
      else visit(item, place, deep + 1);
    }
  };
  const holdAll = (item: unknown, path: string, deep: number): void => {
    if (!Array.isArray(item)) held.push(partIn(item, counted, path, deep));
    else for (const [index, one] of item.entries()) held.push(partIn(one, counted, at(path, index), deep + 1));
  };
  visit(document, from, depth);
  counted.contexts += contexts.length;
  return { contexts, held };
}

/** Collects the terms whose values are JSON of their own on the way. */
function partProblems(
  { contexts, held }: Part,
  above: ReadonlySet<string>,
  linkedData: LinkedData,
  json: Set<string>,
): readonly Problem[] {
  const addresses = new Set(above);
  const inlines: (readonly Written[])[] = [];
  const problems: Problem[] = [];
  for (const { context, path } of contexts) {
    const inline: Written[] = [];
    append(problems, sorted(context, path, linkedData, addresses, inline));
    inlines.push(inline);
  }
  if (problems.length > 0) return problems;
  const known = vocabularyOf(addresses, linkedData);
  for (const term of known.json) json.add(term);
  for (const inline of inlines) append(problems, writtenProblems(inline, known, json));
  for (const part of held) append(problems, partProblems(part, addresses, linkedData, json));
  return problems;
}

/** What is wrong with contexts that are written out at one place. */
function writtenProblems(inline: readonly Written[], known: Vocabulary, json: Set<string>): readonly Problem[] {
  if (inline.length === 0) return [];
  const written = vocabularyWritten(inline.map(({ context }) => context));
  if (written.definitions.size > MOST_TERMS) return [problem('context-too-large', '', { most: MOST_TERMS })];
  for (const term of written.json) json.add(term);
  const problems = inline.flatMap(inlineProblems);
  return problems.length > 0
    ? problems
    : [...collisions(written, known), ...vocabularyProblems(inline, known, written)];
}

/** Sorts a context into addresses and what is written out. */
function sorted(
  context: unknown,
  path: string,
  linkedData: LinkedData,
  addresses: Set<string>,
  inline: Written[],
  scoped = false,
): readonly Problem[] {
  if (typeof context === 'string') {
    if (!isKnownContext(context, linkedData)) return [problem('context-unknown', path, { url: context.slice(0, 200) })];
    addresses.add(context);
    return [];
  }
  if (Array.isArray(context)) {
    return context.flatMap((item: unknown, index) =>
      sorted(item, at(path, index), linkedData, addresses, inline, scoped),
    );
  }
  if (!isObject(context)) return [problem('context-malformed', path)];
  if (Object.hasOwn(context, '@context')) {
    if (Object.keys(context).length > 1) return [problem('context-malformed', path)];
    return sorted(context['@context'], at(path, '@context'), linkedData, addresses, inline, scoped);
  }
  inline.push({ context, path, scoped });
  return Object.entries(context).flatMap(([term, definition]) => {
    if (!isObject(definition) || definition['@context'] === undefined) return [];
    return sorted(definition['@context'], at(at(path, term), '@context'), linkedData, addresses, inline, true);
  });
}

function inlineProblems({ context, path, scoped }: Written): readonly Problem[] {
  if (!isObject(context)) return [];
  return Object.entries(context).flatMap(([term, definition]) =>
    term === '@vocab' && !scoped && typeof definition === 'string'
      ? []
      : termProblems(term, definition, at(path, term)),
  );
}

/**
 * A vocabulary for all names may be written beside the others where nothing that is known lies in it: a member could else
 * go by the rest of its address, and a reader by names would miss it while the signature still holds.
 */
function vocabularyProblems(inline: readonly Written[], known: Vocabulary, written: Vocabulary): readonly Problem[] {
  return inline.flatMap(({ context, path }) => {
    const vocabulary: unknown = isObject(context) ? context['@vocab'] : undefined;
    if (typeof vocabulary !== 'string') return [];
    const place = at(path, '@vocab');
    if (!ABSOLUTE.test(vocabulary)) return [problem('context-keyword', place, { keyword: '@vocab' })];
    const both = new Map([...known.definitions, ...written.definitions]);
    const beginnings = meanings(vocabulary, both);
    const isWithin = (iri: string): boolean => beginnings.some((beginning) => iri.startsWith(beginning));
    for (const ids of both.values())
      for (const id of ids)
        if (meanings(id, both).some(isWithin)) return [problem('context-redefines', place, { term: '@vocab' })];
    return [];
  });
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

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
