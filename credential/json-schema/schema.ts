// A schema of a stranger, taken apart before anything is judged by it: each keyword has the form it must have, each
// reference leads to a place in the same schema and to an end, and what it may cost is known. What comes out is a copy
// of what was understood; a schema that holds something else that could matter is refused. [JSON-SCHEMA]
import { isObject } from '../shape.ts';
import { type Dialect, dialectOf, type Form, formOf, TYPES, UNFOLLOWED } from './dialects.ts';
import { type Pattern, pattern } from './patterns.ts';

/** Why nothing can be judged by a schema. */
export type SchemaFault =
  | 'schema-dialect-missing'
  | 'schema-dialect-unknown'
  | 'schema-malformed'
  | 'schema-keyword-not-followed'
  | 'schema-reference-elsewhere'
  | 'schema-reference-endless'
  | 'schema-pattern-refused'
  | 'schema-too-large'
  | 'schema-too-costly';

/** A schema within a schema, as an object of its own that only holds what was understood. */
export type SchemaNode = Record<string, unknown>;

export interface Schema {
  readonly dialect: Dialect;
  readonly root: SchemaNode;
  readonly nodes: readonly SchemaNode[];
  /** By their sources. */
  readonly patterns: ReadonlyMap<string, Pattern>;
}

export type SchemaReading =
  | { readonly ok: true; readonly schema: Schema }
  | { readonly ok: false; readonly fault: SchemaFault };

const MOST_NODES = 10_000;
const MOST_VALUES = 100_000;
const MOST_PATTERNS = 500;
/** A schema with an address of its own inside another costs both; more than this many inside each other nobody writes. */
const DEEPEST_ADDRESS = 3;

/** Reads a schema that was parsed already, so that its depth is bounded. Never throws. */
export function readSchema(value: unknown): SchemaReading {
  if (!isObject(value)) return { ok: false, fault: 'schema-malformed' };
  const named = value['$schema'];
  if (named === undefined) return { ok: false, fault: 'schema-dialect-missing' };
  const dialect = typeof named === 'string' ? dialectOf(named) : undefined;
  if (dialect === undefined) return { ok: false, fault: 'schema-dialect-unknown' };
  const copying = copier(dialect);
  const root = copying.node(value, 0);
  const fault = copying.fault();
  if (fault !== undefined || !isObject(root)) return { ok: false, fault: fault ?? 'schema-malformed' };
  return { ok: true, schema: { dialect, root: root as SchemaNode, ...copying.found() } }; // an object that we made
}

function copier(dialect: Dialect) {
  const nodes: SchemaNode[] = [];
  const patterns = new Map<string, Pattern>();
  let values = 0;
  let fault: SchemaFault | undefined;

  const fail = (found: SchemaFault): undefined => {
    fault ??= found;
    return undefined;
  };

  function node(value: unknown, addresses: number): SchemaNode | boolean | undefined {
    if (fault !== undefined) return undefined;
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) return fail('schema-malformed');
    if (nodes.length >= MOST_NODES) return fail('schema-too-large');
    const copy: SchemaNode = {};
    nodes.push(copy);
    const inside = addresses + (nodes.length > 1 && value['$id'] !== undefined ? 1 : 0);
    if (inside > DEEPEST_ADDRESS) return fail('schema-too-large');
    if (nodes.length > 1 && value['$id'] !== undefined && value['$ref'] !== undefined)
      return fail('schema-keyword-not-followed'); // from which of the two addresses it leads, the dialects differ
    if (UNFOLLOWED.some((keyword) => Object.hasOwn(value, keyword))) return fail('schema-keyword-not-followed');
    for (const keyword of Object.keys(value)) {
      const form = formOf(dialect, keyword);
      if (form === undefined) continue;
      const member = under(form, value[keyword], inside);
      if (member === undefined) return fail('schema-malformed');
      if (keyword === '$schema' && dialectOf(String(member)) !== dialect) return fail('schema-dialect-unknown');
      if (member !== NOTHING) copy[keyword] = member;
    }
    return copy;
  }

  /** What stands under a keyword, copied; undefined where it has not the form. */
  function under(form: Form, value: unknown, addresses: number): unknown {
    const schema = (entry: unknown) => node(entry, addresses);
    switch (form) {
      case 'schema':
        return schema(value);
      case 'schemas':
        return all(value, schema, 1);
      case 'schema-or-schemas':
        return Array.isArray(value) ? all(value, schema, 0) : schema(value);
      case 'schema-map':
        return map(value, schema);
      case 'schema-or-names-map':
        return map(value, (entry) => (Array.isArray(entry) ? names(entry) : schema(entry)));
      case 'names-map':
        return map(value, names);
      case 'pattern-map':
        return isObject(value) && Object.keys(value).every(knownPattern) ? map(value, schema) : undefined;
      case 'pattern':
        return typeof value === 'string' && knownPattern(value) ? value : undefined;
      case 'text':
        return typeof value === 'string' ? value : undefined;
      case 'format':
        return typeof value !== 'string' ? undefined : FORMATS.has(value) ? value : NOTHING;
      case 'flag':
        return typeof value === 'boolean' ? value : undefined;
      case 'count':
        return Number.isInteger(value) && Number(value) >= 0 ? value : undefined;
      case 'number':
        return typeof value === 'number' ? value : undefined;
      case 'positive':
        return typeof value === 'number' && value > 0 ? value : undefined;
      case 'names':
        return names(value);
      case 'types':
        return isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)) ? value : undefined;
      case 'values':
        return Array.isArray(value) && counted(value) ? value : undefined;
      case 'value':
        return counted(value) ? value : undefined;
    }
  }

  function all(value: unknown, each: (entry: unknown) => unknown, least: number): readonly unknown[] | undefined {
    if (!Array.isArray(value) || value.length < least) return undefined;
    const copies = value.map(each);
    return copies.includes(undefined) ? undefined : copies;
  }

  /** Without a prototype: a name of a stranger is never found where nobody put it. */
  function map(value: unknown, each: (entry: unknown) => unknown): Readonly<Record<string, unknown>> | undefined {
    if (!isObject(value)) return undefined;
    const copies: Record<string, unknown> = Object.create(null) as Record<string, unknown>; // an object with no members
    for (const name of Object.keys(value)) {
      const copy = each(value[name]);
      if (copy === undefined) return undefined;
      copies[name] = copy;
    }
    return copies;
  }

  const names = (value: unknown): unknown =>
    Array.isArray(value) && value.every((entry) => typeof entry === 'string') && counted(value) ? value : undefined;

  function knownPattern(source: string): boolean {
    const known = patterns.get(source) ?? (patterns.size < MOST_PATTERNS ? pattern(source) : undefined);
    if (known === undefined) fail('schema-pattern-refused');
    else patterns.set(source, known);
    return known !== undefined;
  }

  function counted(value: unknown): boolean {
    values += sizeOf(value);
    if (values > MOST_VALUES) fail('schema-too-large');
    return values <= MOST_VALUES;
  }

  return { node, fault: () => fault, found: () => ({ nodes, patterns }) };
}

/** For a keyword that says nothing. */
const NOTHING = Symbol('nothing');

const isType = (value: unknown): boolean => typeof value === 'string' && TYPES.includes(value);

/** How many values something holds, itself among them. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const member of Object.values(value) as unknown[]) size += sizeOf(member);
  return size;
}

/** The formats that are looked at, each in time that grows with the text; any other says nothing. */
const FORMATS: ReadonlySet<string> = new Set([
  ...['date', 'time', 'date-time', 'duration', 'uri', 'uri-reference', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'],
  ...['json-pointer', 'relative-json-pointer'],
]);
