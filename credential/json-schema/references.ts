// Where the references of a schema lead: to a place in the same schema, and on to an end. One that led elsewhere would
// have to be fetched, which nobody does for a stranger; one that led back to itself would be followed for ever.
import { dereference } from '@cfworker/json-schema';
import { isObject } from '../shape.ts';
import { IN_PLACE } from './dialects.ts';
import type { Schema, SchemaFault, SchemaNode } from './schema.ts';

export type Places = Readonly<Record<string, unknown>>;

/** Schemas that look at one value one after the other; more than this many nobody writes. */
const DEEPEST = 64;

/** The places of a schema by their addresses; or why its references cannot be followed. */
export function placesOf(schema: Schema): Places | SchemaFault {
  const places = addressed(schema.root);
  if (places === undefined) return 'schema-malformed';
  const heights = new Map<SchemaNode, number | 'open'>();
  for (const node of schema.nodes) {
    const height = heightOf(node, places, heights, 0);
    if (typeof height !== 'number') return height;
  }
  return places;
}

function addressed(root: SchemaNode): Record<string, unknown> | undefined {
  try {
    return dereference(root);
  } catch {
    return undefined; // the library throws where an address is none, or stands for two places
  }
}

/** How many schemas look at one value through this one. */
function heightOf(
  node: SchemaNode,
  places: Places,
  heights: Map<SchemaNode, number | 'open'>,
  depth: number,
): number | SchemaFault {
  const known = heights.get(node);
  if (known === 'open') return 'schema-reference-endless';
  if (known !== undefined) return known;
  if (depth > DEEPEST) return 'schema-too-costly';
  heights.set(node, 'open');
  let height = 0;
  const reference = node['$ref'];
  if (reference !== undefined) {
    const target = places[String(node['__absolute_ref__'])]; // where the library found that it leads
    if (target === undefined) return 'schema-reference-elsewhere';
    const found = isNode(target) ? heightOf(target, places, heights, depth + 1) : 0;
    if (typeof found !== 'number') return found;
    height = found + 1;
  }
  for (const inner of IN_PLACE.flatMap((keyword) => nodesUnder(node[keyword]))) {
    const found = heightOf(inner, places, heights, depth + 1);
    if (typeof found !== 'number') return found;
    height = Math.max(height, found + 1);
  }
  heights.set(node, height);
  return height > DEEPEST ? 'schema-too-costly' : height;
}

const nodesUnder = (value: unknown): readonly SchemaNode[] => {
  if (Array.isArray(value)) return value.filter(isNode);
  if (!isObject(value)) return [];
  return Object.getPrototypeOf(value) === null ? Object.values(value).filter(isNode) : [value as SchemaNode];
};

/** Whether it is a copy that we made of a schema. */
const isNode = (value: unknown): value is SchemaNode => isObject(value);
