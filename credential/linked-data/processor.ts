// The kept JSON-LD processor, held on a short lead: in safe mode, without a base, with no way to the network, and with
// what it throws turned into problems. The only file that asks it. [VC-DI §2.4.3] [JSONLD11API §9.3]
import type { JsonLdProcessor, Quad } from 'jsonld';
import { type Problem, problem, type Reading, readAs, refuse } from '../problem.ts';
import { isObject, shown } from '../shape.ts';
import { knownContext } from './contexts.ts';
import type { JsonObject, LinkedData } from './linked-data.ts';

/** One statement, as the library has it. */
export type { Quad } from 'jsonld';

/** A document with each name written as the IRI it stands for, each value with its type. */
export type Expanded = readonly JsonObject[];

/** Refused where safe mode would lose something, or where a context is not known. */
export const expanded = (document: JsonObject, linkedData: LinkedData): Promise<Reading<Expanded>> =>
  asked((jsonld) => jsonld.expand(document, options(linkedData)));

/** The same with the names of a context again. */
export const compacted = (document: Expanded, context: unknown, linkedData: LinkedData): Promise<Reading<JsonObject>> =>
  asked((jsonld) => jsonld.compact(document, context, { ...options(linkedData), skipExpansion: true }));

/** Its statements; unnamed things have names that mean nothing. */
export const quads = (document: Expanded, linkedData: LinkedData): Promise<Reading<readonly Quad[]>> =>
  asked((jsonld) =>
    jsonld.toRDF(document, {
      ...options(linkedData),
      skipExpansion: true,
      produceGeneralizedRdf: false,
      rdfDirection: 'i18n-datatype',
    }),
  );

const options = (linkedData: LinkedData) => ({
  safe: true,
  base: null,
  documentLoader: async (url: string) => {
    const found = knownContext(url, linkedData);
    if (found === undefined) throw new UnknownContext(url);
    const loaded = { contextUrl: null, documentUrl: url, document: found.document };
    return found.bundled ? ({ ...loaded, tag: 'static' } as const) : loaded;
  },
});

class UnknownContext extends Error {
  readonly url: string;
  constructor(url: string) {
    super('no such context here');
    this.url = url;
  }
}

/**
 * Asks the library. It is loaded when first needed, as few verifications need it. Whatever it throws is about the
 * document of a stranger: all else that it is given was made here.
 */
async function asked<T>(question: (jsonld: JsonLdProcessor) => Promise<T>): Promise<Reading<T>> {
  const { default: jsonld } = await import('jsonld');
  try {
    return readAs(await question(jsonld));
  } catch (thrown) {
    return refuse(problemOf(thrown));
  }
}

/** What the library tells is read by its codes, never by its sentences. */
function problemOf(thrown: unknown): Problem {
  const details = isObject(thrown) && isObject(thrown['details']) ? thrown['details'] : {};
  const { cause, event, code } = details;
  if (cause instanceof UnknownContext) return problem('context-unknown', '', { url: cause.url.slice(0, 200) });
  if (code === 'protected term redefinition') return problem('context-redefines', '', { term: short(details['term']) });
  if (!isObject(event)) return problem('linked-data-malformed', '', { rule: short(code) });
  const about = isObject(event['details']) ? event['details'] : {};
  switch (event['code']) {
    case 'invalid property':
      return problem('term-undefined', '', { term: short(about['property']) });
    case 'relative @type reference':
      return problem('type-undefined', '', { type: short(about['type']) });
    case 'relative @id reference':
      return problem('iri-unusable', '', { iri: short(about['id']) });
    case 'relative subject reference':
      return problem('iri-unusable', '', { iri: short(about['subject']) });
    case 'relative object reference':
      return problem('iri-unusable', '', { iri: short(about['object']) });
    default:
      return problem('linked-data-malformed', '', { rule: short(event['code']) });
  }
}

const short = (value: unknown): string => shown(value ?? 'unknown');
