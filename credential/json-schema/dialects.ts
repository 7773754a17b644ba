// The dialects of JSON Schema that are understood, and the form that each of their keywords has. What is not in here
// says nothing about a document and is left out; what could say something and is not understood is refused. [JSON-SCHEMA]

export type Dialect = '7' | '2019-09' | '2020-12';

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'https://json-schema.org/draft/2019-09/schema': '2019-09',
  'http://json-schema.org/draft-07/schema': '7',
  'https://json-schema.org/draft-07/schema': '7',
};

/** The dialect that a `$schema` names, with or without the empty fragment. */
export function dialectOf(uri: string): Dialect | undefined {
  const address = uri.endsWith('#') ? uri.slice(0, -1) : uri;
  return Object.hasOwn(DIALECTS, address) ? DIALECTS[address] : undefined;
}

/** What may stand under a keyword. */
export type Form =
  | 'schema'
  | 'schemas'
  | 'schema-or-schemas'
  | 'schema-map'
  | 'schema-or-names-map'
  | 'names-map'
  | 'pattern-map'
  | 'pattern'
  | 'text'
  | 'format'
  | 'flag'
  | 'count'
  | 'number'
  | 'positive'
  | 'names'
  | 'types'
  | 'values'
  | 'value';

const OF_EVERY: Readonly<Record<string, Form>> = {
  $id: 'text',
  $ref: 'text',
  $schema: 'text',
  definitions: 'schema-map',
  type: 'types',
  enum: 'values',
  const: 'value',
  multipleOf: 'positive',
  maximum: 'number',
  exclusiveMaximum: 'number',
  minimum: 'number',
  exclusiveMinimum: 'number',
  maxLength: 'count',
  minLength: 'count',
  pattern: 'pattern',
  maxItems: 'count',
  minItems: 'count',
  uniqueItems: 'flag',
  maxProperties: 'count',
  minProperties: 'count',
  required: 'names',
  properties: 'schema-map',
  patternProperties: 'pattern-map',
  additionalProperties: 'schema',
  propertyNames: 'schema',
  contains: 'schema',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  not: 'schema',
  if: 'schema',
  // biome-ignore lint/suspicious/noThenProperty: it is the name of a keyword
  then: 'schema',
  else: 'schema',
  format: 'format',
};

const SINCE_2019: Readonly<Record<string, Form>> = {
  $defs: 'schema-map',
  $anchor: 'text',
  dependentRequired: 'names-map',
  dependentSchemas: 'schema-map',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  minContains: 'count',
  maxContains: 'count',
};

const BEFORE_2020: Readonly<Record<string, Form>> = { items: 'schema-or-schemas', additionalItems: 'schema' };

const KEYWORDS: Readonly<Record<Dialect, ReadonlyMap<string, Form>>> = {
  '7': new Map(Object.entries({ ...OF_EVERY, ...BEFORE_2020, dependencies: 'schema-or-names-map' as const })),
  '2019-09': new Map(Object.entries({ ...OF_EVERY, ...BEFORE_2020, ...SINCE_2019 })),
  '2020-12': new Map(Object.entries({ ...OF_EVERY, ...SINCE_2019, items: 'schema', prefixItems: 'schemas' })),
};

/** What a keyword holds in a dialect; undefined for one that the dialect does not know. */
export const formOf = (dialect: Dialect, keyword: string): Form | undefined => KEYWORDS[dialect].get(keyword);

/** They lead where only an evaluation can tell, and are not followed: what they would ask stays unasked. */
export const UNFOLLOWED: readonly string[] = ['$recursiveRef', '$dynamicRef'];

export const TYPES: readonly string[] = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];

/** Keywords whose schemas look at the same value as the schema that they stand in. */
export const IN_PLACE: readonly string[] = [
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['dependentSchemas', 'dependencies'],
];
