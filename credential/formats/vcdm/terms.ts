// Which names the contexts of a document define for the document itself: what is only caught by a vocabulary for all
// names is defined by nobody. [VCDM2 §5.2] [VCDM2 §4.5]
import { publishedContext } from '../../linked-data/contexts.ts';
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import { isObject } from '../../shape.ts';

export interface Terms {
  /** Names of members and types, and what each was defined as. */
  readonly defined: ReadonlyMap<string, unknown>;
  /** Whether names that are not defined get a meaning all the same. */
  readonly vocabulary: boolean;
  /** Addresses of contexts that are not known: then nobody can say which names they define. */
  readonly unknown: readonly string[];
}

const MOST_CONTEXTS = 100;
const DEEPEST = 8;

/** What holds at the top of a document of these types. */
export function termsOf(document: JsonObject, types: readonly string[], linkedData: LinkedData): Terms {
  const defined = new Map<string, unknown>();
  const unknown: string[] = [];
  let vocabulary = false;
  let left = MOST_CONTEXTS;

  const collect = (context: unknown, depth: number): void => {
    if (depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(context)) for (const entry of context as readonly unknown[]) collect(entry, depth + 1);
    if (typeof context === 'string') {
      const found = contextAt(context, linkedData);
      if (found === undefined) unknown.push(context);
      else collect(found['@context'], depth + 1);
    }
    if (!isObject(context)) return;
    if (Object.hasOwn(context, '@context')) {
      collect(context['@context'], depth + 1); // wrapped, as a file holds it [JSONLD11 §4.1]
      return;
    }
    if (Object.hasOwn(context, '@import')) collect(context['@import'], depth + 1);
    for (const name of Object.keys(context)) {
      const definition = context[name];
      if (name === '@vocab') vocabulary = typeof definition === 'string';
      if (name.startsWith('@')) continue;
      if (definition === null) defined.delete(name);
      else defined.set(name, definition);
    }
  };

  collect(document['@context'], 0);
  // A type can bring a context of its own for the thing that is of it.
  for (const type of [...types].sort()) {
    const definition = defined.get(type);
    if (isObject(definition) && definition['@context'] !== undefined) collect(definition['@context'], 1);
  }
  return { defined, vocabulary, unknown };
}

const bundled = new Map<string, JsonObject>();

function contextAt(address: string, { contexts }: LinkedData): JsonObject | undefined {
  const kept = bundled.get(address);
  if (kept) return kept;
  const published = publishedContext(address);
  if (published === undefined) return contexts && Object.hasOwn(contexts, address) ? contexts[address] : undefined;
  const document: unknown = JSON.parse(published.text); // a text that comes along with us
  if (!isObject(document)) return undefined;
  bundled.set(address, document);
  return document;
}

/** Whether a name of a type gets a meaning that can be one. */
export function isType(name: string, { defined, vocabulary, unknown }: Terms): boolean {
  if (defined.has(name)) {
    const definition = defined.get(name);
    const id: unknown = isObject(definition) ? (definition['@id'] ?? name) : definition;
    return typeof id === 'string' && id !== '' && !NOT_IN_IRI.test(id);
  }
  return name.includes(':') ? !NOT_IN_IRI.test(name) : vocabulary || unknown.length > 0;
}

const NOT_IN_IRI = /[\s<>"{}|\\^`\p{Cc}]/u;

/** Members that the contexts do not define, where all of them are known. */
export function undefinedMembers(document: JsonObject, { defined, unknown }: Terms): readonly string[] {
  if (unknown.length > 0) return [];
  return Object.keys(document).filter((name) => !defined.has(name) && name !== '@context' && !ALIASES.has(name));
}

const ALIASES: ReadonlySet<string> = new Set(['id', 'type']);
