// JSON Pointers as the suites of selective disclosure use them: what they point to is picked out of a document, with the
// names and types of everything on the way there. Only a document's own members count. [RFC6901 §3] [DI-ECDSA §3.4.13]
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { type Problem, problem, type Reading, readAs, refuse } from '../../../problem.ts';

/** How many pointers one order may have, and how long they may be. */
const MOST_POINTERS = 1000;
const LONGEST_POINTER = 1000;

/** The steps of a pointer; undefined for what is no pointer, such as one with `~2`. */
export function stepsOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (pointer.length > LONGEST_POINTER || !pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What one step leads to; undefined where there is nothing. An index is written without leading noughts. */
export function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && !/^(0|[1-9]\d{0,8})$/.test(step)) return undefined;
  return Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

/** The part of a document that is wanted: all of it, or the wanted parts of what is in it. */
interface Wanted {
  whole: boolean;
  readonly inside: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ whole: false, inside: new Map() });

/**
 * The document with nothing in it but what the pointers point to, and the names and types on the way; undefined where
 * there are no pointers. Each pointer that is none, or that points nowhere, is a problem.
 */
export function selected(document: JsonObject, pointers: readonly string[]): Reading<JsonObject | undefined> {
  if (pointers.length > MOST_POINTERS) {
    return refuse(problem('pointers-too-many', '', { count: pointers.length, most: MOST_POINTERS }));
  }
  const root = nothing();
  const problems: Problem[] = [];
  for (const pointer of pointers) {
    const found = stepsOf(pointer);
    if (found === undefined) problems.push(problem('pointer-malformed', '', { pointer: shown(pointer) }));
    else if (!want(root, document, found)) {
      problems.push(problem('pointer-points-nowhere', pointer, { pointer: shown(pointer) }));
    }
  }
  if (problems.length > 0) return refuse(problems);
  return readAs(pointers.length === 0 ? undefined : (partOf(document, root, true) as JsonObject)); // an object stays one
}

export const shown = (pointer: string): string => pointer.slice(0, 200);

/** Adds what a path leads to; false where it leads nowhere. */
function want(root: Wanted, document: JsonObject, steps: readonly string[]): boolean {
  let value: unknown = document;
  for (const step of steps) {
    value = stepInto(value, step);
    if (value === undefined) return false;
  }
  let place = root;
  for (const step of steps) {
    const next = place.inside.get(step) ?? nothing();
    place.inside.set(step, next);
    place = next;
  }
  place.whole = true;
  return true;
}

function partOf(value: unknown, wanted: Wanted, isRoot = false): unknown {
  if (wanted.whole || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const indexes = [...wanted.inside.keys()].map(Number).sort((one, other) => one - other);
    return indexes.map((index) => partOf(value[index], wanted.inside.get(String(index)) ?? nothing()));
  }
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value as JsonObject)) {
    const inside = wanted.inside.get(name);
    if ((isRoot && name === '@context') || isNameOrType(name, member)) members.push([name, member]);
    else if (inside !== undefined) members.push([name, partOf(member, inside)]);
  }
  return Object.fromEntries(members);
}

/** [DI-ECDSA §3.4.11] */
function isNameOrType(name: string, member: unknown): boolean {
  if (name === 'id' || name === '@id') return typeof member !== 'string' || !member.startsWith('_:');
  return name === 'type' || name === '@type';
}
