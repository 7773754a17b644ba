// A document in which every thing that has no name gets one for the time being, so that the same thing is known again in
// a part of the document. Arrays of one and single values are the same in linked data, so a pointer into the document is
// led to the same place in the form it gets here. [DI-ECDSA §3.4.8]
import { expandDocument } from '../../../linked-data/canonical-document.ts';
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { compacted, expanded, type Quad, quads } from '../../../linked-data/processor.ts';
import { type Problem, problem, type Reading, readAs, refuse } from '../../../problem.ts';
import { isObject } from '../../../shape.ts';
import { selected, shown, stepInto, stepsOf } from './pointers.ts';

export interface Skolemised {
  /** All statements; what has no name has a label of ours. */
  readonly quads: readonly Quad[];
  /** Those that a part of the document makes, with the same labels. */
  partOf(pointers: readonly string[]): Promise<Reading<readonly Quad[]>>;
}

/** Refused where the document is not sound linked data. */
export async function skolemised(document: JsonObject, linkedData: LinkedData): Promise<Reading<Skolemised>> {
  const plain = await expandDocument(document, linkedData);
  if (!plain.ok) return plain;
  const namer = namesUnlike(JSON.stringify(plain.value));
  const named = plain.value.map((node) => withNames(node, namer)).filter(isObject);
  const compact = await compacted(named, document['@context'], linkedData);
  if (!compact.ok) return compact;
  const whole = await quads(named, linkedData);
  if (!whole.ok) return whole;
  return readAs({
    quads: whole.value.map(namer.unnamed),
    async partOf(pointers) {
      const led = ledTo(document, compact.value, pointers);
      const part = led.ok ? selected(compact.value, led.value) : led;
      if (!part.ok) return part;
      const meaning = part.value ? await expanded(part.value, linkedData) : readAs([]);
      const made = meaning.ok ? await quads(meaning.value, linkedData) : meaning;
      return made.ok ? readAs(made.value.map(namer.unnamed)) : made;
    },
  });
}

interface Namer {
  /** A name for something that has none. */
  next(): string;
  /** The name for a label that the document itself uses. */
  ofLabel(label: string): string;
  /** A statement with labels where our names stand. */
  unnamed(statement: Quad): Quad;
}

/** Names that occur nowhere in a text. */
function namesUnlike(text: string): Namer {
  let number = 0;
  while (text.includes(`urn:bnid${number}:`)) number++;
  const prefix = `urn:bnid${number}:`;
  const labels = new Map<string, string>();
  let count = 0;
  const unnamed = <T extends Quad['object']>(term: T): T =>
    term.termType === 'NamedNode' && term.value.startsWith(prefix)
      ? { ...term, termType: 'BlankNode', value: `_:${term.value.slice(prefix.length)}` }
      : term;
  return {
    next: () => `${prefix}n${count++}`,
    ofLabel(label) {
      const known = labels.get(label) ?? `${prefix}d${labels.size}`;
      labels.set(label, known);
      return known;
    },
    unnamed: ({ subject, predicate, object, graph }) => ({
      subject: unnamed(subject),
      predicate,
      object: unnamed(object),
      graph: unnamed(graph),
    }),
  };
}

/** Expanded linked data with names for all things. A list is no thing but an order of things. [DI-ECDSA §3.4.7] */
function withNames(value: unknown, namer: Namer): unknown {
  if (Array.isArray(value)) return value.map((one) => withNames(one, namer));
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, '@value')) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, withNames(member, namer)]);
  const node: Readonly<Record<string, unknown>> = Object.fromEntries(members);
  if (['@list', '@set'].some((keyword) => Object.hasOwn(node, keyword))) return node;
  const id = node['@id'];
  if (id === undefined) return { ...node, '@id': namer.next() };
  return typeof id === 'string' && id.startsWith('_:') ? { ...node, '@id': namer.ofLabel(id) } : node;
}

/** A document may write a keyword where the compact form has its usual name. */
const ALIASES: Readonly<Record<string, string>> = { '@id': 'id', '@type': 'type' };

/** The same places in the compact form; a problem for each pointer that points nowhere. */
function ledTo(document: JsonObject, compact: JsonObject, pointers: readonly string[]): Reading<readonly string[]> {
  const problems: Problem[] = [];
  const led = pointers.map((pointer) => {
    const found = placeIn(document, compact, stepsOf(pointer));
    if (typeof found === 'string') return found;
    problems.push(problem(found.code, pointer, { pointer: shown(pointer) }));
    return pointer;
  });
  return problems.length > 0 ? refuse(problems) : readAs(led);
}

type Nowhere = { readonly code: 'pointer-malformed' | 'pointer-points-nowhere' | 'disclosure-not-separable' };

function placeIn(document: JsonObject, compact: JsonObject, steps: readonly string[] | undefined): string | Nowhere {
  if (steps === undefined) return { code: 'pointer-malformed' };
  let [given, ours]: unknown[] = [document, compact];
  let path = '';
  for (const step of steps) {
    const next = stepInto(given, step);
    if (next === undefined) return { code: 'pointer-points-nowhere' };
    if (Array.isArray(given) !== Array.isArray(ours)) {
      if (Array.isArray(given)) {
        if (given.length !== 1) return { code: 'disclosure-not-separable' };
        given = next;
        continue;
      }
      if (!Array.isArray(ours) || ours.length !== 1) return { code: 'disclosure-not-separable' };
      path += '/0';
      ours = ours[0];
    } else if (Array.isArray(given) && Array.isArray(ours) && given.length !== ours.length) {
      return { code: 'disclosure-not-separable' };
    }
    const key = stepInto(ours, step) === undefined ? (ALIASES[step] ?? step) : step;
    ours = stepInto(ours, key);
    if (ours === undefined) return { code: 'disclosure-not-separable' };
    path += `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    given = next;
  }
  return path;
}
