// A document judged by a schema, within bounds. A kept library judges; it is given a copy of the schema that counts how
// often it is looked at, and in which each pattern says outright which texts of this document it takes: patterns of
// strangers never reach the engine of the host. [JSON-SCHEMA]
import { validate } from '@cfworker/json-schema';
import { placesOf } from './references.ts';
import { readSchema, type Schema, type SchemaFault, type SchemaNode, sizeOf } from './schema.ts';
import { type Texts, textsOf } from './texts.ts';

export type Evaluation =
  | { readonly result: 'conforms' }
  /** The place in the document, a JSON Pointer, and the keyword that it breaks. */
  | { readonly result: 'departs'; readonly path: string; readonly keyword: string }
  | { readonly result: 'refused'; readonly fault: SchemaFault };

/** What one judgement may cost: values looked at, a second or so at the worst. */
const MOST_STEPS = 20_000_000;
/** And what the patterns may cost before, in steps of their engine. */
const MOST_MATCHING = 20_000_000;

/** Judges parsed JSON by parsed JSON: both come from a reader that bounds their depth. Never throws. */
export function evaluate(schemaJson: unknown, document: unknown): Evaluation {
  const reading = readSchema(schemaJson);
  if (!reading.ok) return refused(reading.fault);
  const { schema } = reading;
  const places = placesOf(schema);
  if (typeof places === 'string') return refused(places);
  const texts = textsOf(document);
  if (!spellPatterns(schema, texts)) return refused('schema-too-costly');
  count(schema, texts);
  try {
    const { valid, errors } = validate(
      document,
      schema.root,
      schema.dialect,
      places as Record<string, SchemaNode>,
      true,
    ); // made by its own `dereference`
    const { instanceLocation = '#', keyword = '' } = errors.at(-1) ?? {};
    return valid ? { result: 'conforms' } : { result: 'departs', path: pointer(instanceLocation), keyword };
  } catch {
    return refused('schema-too-costly'); // what counts throws when the budget is spent, the host when its stack is full
  }
}

const refused = (fault: SchemaFault): Evaluation => ({ result: 'refused', fault });

const pointer = (location: string): string => {
  try {
    return decodeURI(location.slice(1));
  } catch {
    return location.slice(1); // half a character in a name of the document
  }
};

/** Each pattern in other words: exactly those texts of the document that it takes. False where finding them costs too much. */
function spellPatterns({ nodes, patterns }: Schema, { values, names, length }: Texts): boolean {
  let cost = 0;
  const spell = (source: string, texts: readonly string[]): string | undefined => {
    const found = patterns.get(source);
    cost += (found?.steps ?? 0) * length;
    return found && cost <= MOST_MATCHING ? oneOf(texts.filter((text) => found.matches(text))) : undefined;
  };
  const ofValues = memo((source) => spell(source, [...values, ...names])); // `propertyNames` asks it of names
  const ofNames = memo((source) => spell(source, names));
  for (const node of nodes) {
    const { pattern, patternProperties } = node;
    if (typeof pattern === 'string') {
      const words = ofValues(pattern);
      if (words === undefined) return false;
      node['pattern'] = words;
    }
    if (patternProperties === undefined) continue;
    const spelt = new Map<string, unknown[]>();
    for (const [source, inner] of Object.entries(patternProperties as Record<string, unknown>)) {
      // a map that we copied
      const words = ofNames(source);
      if (words === undefined) return false;
      spelt.set(words, [...(spelt.get(words) ?? []), inner]);
    }
    node['patternProperties'] = Object.fromEntries(
      [...spelt].map(([words, inner]) => [words, inner.length === 1 ? inner[0] : { allOf: inner }]),
    );
  }
  return true;
}

/** An expression that takes exactly these texts. It has no choice to go back to: they differ, and each is tried once. */
const oneOf = (texts: readonly string[]): string =>
  texts.length === 0 ? NONE : `^(?:${texts.map(literal).join('|')})$`;

const NONE = '^(?!)';

const literal = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/\n\r\u2028\u2029]/g, (letter) => `\\u{${codeOf(letter)}}`);

const codeOf = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16);

function memo(make: (source: string) => string | undefined): (source: string) => string | undefined {
  const made = new Map<string, string | undefined>();
  return (source) => {
    if (!made.has(source)) made.set(source, make(source));
    return made.get(source);
  };
}

/**
 * Each look of the library at a schema costs what it can at most take: all that stands in the schema, and all members of
 * the widest value. It reads this member of a schema exactly once a look; a test holds it to that.
 */
function count({ nodes }: Schema, texts: Texts): void {
  let left = MOST_STEPS;
  for (const node of nodes) {
    const cost = costOf(node, texts);
    Object.defineProperty(node, '$recursiveAnchor', {
      enumerable: false,
      get: () => {
        left -= cost;
        if (left < 0) throw new RangeError('the budget is spent');
        return undefined;
      },
    });
  }
}

/** Of the smallest schema, in values looked at. */
const ONE_LOOK = 25;

function costOf(node: SchemaNode, { widest, longest }: Texts): number {
  let cost = ONE_LOOK + widest;
  for (const [keyword, member] of Object.entries(node)) {
    if (typeof member !== 'object' || member === null) cost++;
    else cost += COMPARED.has(keyword) ? sizeOf(member) : Object.keys(member).length;
  }
  const { pattern, patternProperties, format, uniqueItems } = node;
  if (typeof pattern === 'string') cost += pattern.length;
  if (typeof patternProperties === 'object')
    cost += Object.keys(patternProperties ?? {}).join('').length * (1 + widest);
  if (format !== undefined) cost += longest;
  return uniqueItems === true ? cost + widest * widest : cost;
}

/** Keywords under which values stand that are compared whole. */
const COMPARED: ReadonlySet<string> = new Set(['enum', 'const', 'required', 'dependentRequired', 'dependencies']);
