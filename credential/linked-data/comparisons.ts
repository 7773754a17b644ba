// How often values are compared when a document becomes statements: a set has each once, so each value of a name is held
// against all others of the same thing. A list of thirty thousand costs a quarter of a minute, and one of a hundred nothing.
import { isObject } from '../shape.ts';
import type { JsonObject } from './linked-data.ts';
import type { Expanded } from './processor.ts';

/** A fraction of a second; far from what anybody says of one thing under one name. */
const MOST = 10_000_000;

/** Whether more values would have to be compared than anybody's credential has. */
export function isTooAlike(document: Expanded): boolean {
  const named = new Map<string, Map<string, number>>();
  let cost = 0;
  const open: unknown[] = [...document];
  while (open.length > 0 && cost <= MOST) {
    const node = open.pop();
    if (!isObject(node) || Object.hasOwn(node, '@value')) continue;
    const counts = countsOf(node, named);
    for (const [name, value] of Object.entries(node)) {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const one of values) if (typeof one === 'object') open.push(one);
      if (name === '@list') continue; // an order has what it has
      const before = counts.get(name) ?? 0;
      const after = before + values.length;
      counts.set(name, after);
      cost += after * after - before * before;
    }
  }
  return cost > MOST;
}

/** Of one thing, wherever it is described: how many values each name has. */
function countsOf({ '@id': id }: JsonObject, named: Map<string, Map<string, number>>): Map<string, number> {
  const fresh = new Map<string, number>();
  if (typeof id !== 'string') return fresh;
  const known = named.get(id);
  if (known === undefined) named.set(id, fresh);
  return known ?? fresh;
}
