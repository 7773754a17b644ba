// What a schema says of a document, in each dialect; and that no schema takes long, leads elsewhere or is half understood.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from './evaluate.ts';
import { worked } from '../../tests/worked.ts';

const DIALECTS = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '7': 'http://json-schema.org/draft-07/schema#',
};

type Members = Readonly<Record<string, unknown>>;

const judged = (schema: Members, document: unknown, dialect: keyof typeof DIALECTS = '2020-12') =>
  evaluate({ $schema: DIALECTS[dialect], $id: 'https://a.example/schema', ...schema }, document);

const outcome = (schema: Members, document: unknown, dialect?: keyof typeof DIALECTS): string => {
  const found = judged(schema, document, dialect);
  return found.result === 'refused' ? found.fault : found.result;
};

test('a document conforms, or departs at a place', () => {
  const schema = { properties: { a: { properties: { 'b/c': { type: 'string' } }, required: ['b/c'] } } };
  assert.equal(outcome(schema, { a: { 'b/c': 'x' } }), 'conforms');
  assert.deepEqual(judged(schema, { a: {} }), { result: 'departs', path: '/a', keyword: 'required' });
  assert.deepEqual(judged(schema, { a: { 'b/c': 1 } }), { result: 'departs', path: '/a/b~1c', keyword: 'type' });
});

test('each dialect has its own keywords', () => {
  const tuple = { prefixItems: [{ type: 'string' }], items: false };
  assert.equal(outcome(tuple, ['a', 1]), 'departs');
  const older = { items: [{ type: 'string' }], additionalItems: false };
  for (const dialect of ['2019-09', '7'] as const) assert.equal(outcome(older, ['a', 1], dialect), 'departs');
  assert.equal(outcome({ dependencies: { a: ['b'] } }, { a: 1 }, '7'), 'departs');
  assert.equal(outcome({ dependentRequired: { a: ['b'] } }, { a: 1 }, '2019-09'), 'departs');
  const open = { allOf: [{ properties: { a: true } }], unevaluatedProperties: false };
  assert.equal(outcome(open, { a: 1 }), 'conforms');
  assert.equal(outcome(open, { a: 1, b: 1 }), 'departs');
});

test('references lead within the schema, by pointer, by anchor, by address', () => {
  const $defs = {
    text: { $anchor: 'text', type: 'string' },
    other: { $id: 'https://a.example/other', type: 'string' },
  };
  for (const $ref of ['#/$defs/text', '#text', 'other', 'https://a.example/schema#text'])
    assert.equal(outcome({ $defs, properties: { a: { $ref } } }, { a: 1 }), 'departs', $ref);
});

test('a pattern means the same wherever it stands', () => {
  const schema = {
    properties: { a: { pattern: '^(a+)+$' } },
    patternProperties: { '^x-': { type: 'string' }, '-y$': { maxLength: 1 } },
    propertyNames: { pattern: '^[a-z.$-]+$' },
    additionalProperties: false,
  };
  assert.equal(outcome(schema, { a: 'aaa', 'x-1': 'n' }), 'departs');
  assert.equal(outcome(schema, { a: 'aaa', 'x-a': 'n', 'x-y': 'm' }), 'conforms');
  assert.equal(outcome(schema, { a: 'aab' }), 'departs');
  assert.equal(outcome(schema, { 'x-y': 'long' }), 'departs');
  assert.equal(outcome(schema, { 'x-y': 1 }), 'departs');
  assert.equal(outcome({ patternProperties: { '^a.$': false } }, { 'a.': 1 }), 'departs');
  assert.equal(outcome({ patternProperties: { '^a\\.$': false } }, { ab: 1 }), 'conforms');
});

test('texts that look like expressions are texts', () => {
  const odd = ['^(?:', 'a|b', '\\', '[', ']', '/', '$', 'x\ny', '\u2028', '{1,', '*', '😀', '(?!)'];
  for (const text of odd) {
    assert.equal(outcome({ properties: { a: { pattern: '^[^q]*$' } } }, { a: text }), 'conforms', text);
    assert.equal(outcome({ not: { properties: { a: { pattern: '^[^q]*$' } } } }, { a: `${text}q` }), 'conforms', text);
    assert.equal(outcome({ patternProperties: { '': { type: 'string' } } }, { [text]: 1 }), 'departs', text);
  }
});

const nested = (depth: number): Members => (depth === 0 ? {} : { a: nested(depth - 1) });

const chain = Object.fromEntries(
  Array.from({ length: 500 }, (_, index) => [`d${index}`, { $ref: `#/$defs/d${index + 1}` }]),
);
const doubling = Object.fromEntries(
  Array.from({ length: 50 }, (_, index) => {
    const next = { $ref: `#/$defs/d${index + 1}` };
    return [`d${index}`, { allOf: [next, next] }];
  }),
);
const addresses = (depth: number): Members =>
  depth === 0 ? {} : { a: { $id: `https://a.example/${depth}`, $defs: addresses(depth - 1) } };

const twice = { $ref: '#/$defs/node' };
const HOSTILE: readonly (readonly [string, Members, unknown, string])[] = [
  ['a reference to itself', { $ref: '#' }, {}, 'schema-reference-endless'],
  [
    'a reference to itself in a circle',
    { $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { not: { $ref: '#/$defs/a' } } }, $ref: '#/$defs/a' },
    {},
    'schema-reference-endless',
  ],
  ['a remote reference', { properties: { a: { $ref: 'https://evil.example/s' } } }, {}, 'schema-reference-elsewhere'],
  ['a reference to a file', { $ref: 'file:///etc/passwd' }, {}, 'schema-reference-elsewhere'],
  ['a reference to nothing', { $ref: '#/$defs/no' }, {}, 'schema-reference-elsewhere'],
  ['a reference that only evaluation can follow', { $dynamicRef: '#a' }, {}, 'schema-keyword-not-followed'],
  ['a long chain', { $defs: { ...chain, d500: {} }, $ref: '#/$defs/d0' }, {}, 'schema-too-costly'],
  ['each twice the next', { $defs: { ...doubling, d50: {} }, $ref: '#/$defs/d0' }, {}, 'schema-too-costly'],
  [
    'each member twice',
    { $defs: { node: { properties: { a: { allOf: [twice, twice] } } } }, $ref: '#/$defs/node' },
    nested(60),
    'schema-too-costly',
  ],
  ['many addresses in each other', { $defs: addresses(30) }, {}, 'schema-too-large'],
  ['two schemas of one address', { $defs: { a: { $id: 'x' }, b: { $id: 'x', type: 'null' } } }, {}, 'schema-malformed'],
  ['a huge enum', { enum: Array.from({ length: 200_000 }, (_, index) => index) }, 0, 'schema-too-large'],
  ['too many schemas', { anyOf: Array.from({ length: 20_000 }, () => ({})) }, 0, 'schema-too-large'],
  [
    'all of many different',
    { properties: { a: { uniqueItems: true } } },
    { a: Array.from({ length: 20_000 }, (_, index) => ({ index })) },
    'schema-too-costly',
  ],
  ['a dear pattern', { pattern: '(x{1,30}){1,30}[yz]$' }, 'x'.repeat(500_000), 'schema-too-costly'],
  ['a pattern that looks ahead', { pattern: '(?=a)' }, 'a', 'schema-pattern-refused'],
  ['a pattern that is none', { patternProperties: { '(': {} } }, 'a', 'schema-pattern-refused'],
  ['members of the wrong form', { properties: [] }, {}, 'schema-malformed'],
  ['a type that there is not', { type: 'strng' }, {}, 'schema-malformed'],
  ['a keyword of the wrong form', { required: 'a' }, {}, 'schema-malformed'],
  ['another language inside', { $defs: { a: { $schema: 'https://x.example/' } } }, {}, 'schema-dialect-unknown'],
];

for (const [what, schema, document, expected] of HOSTILE)
  test(`${what} is refused, and soon`, () => {
    const before = worked();
    assert.equal(outcome(schema, document), expected);
    assert.ok(worked() - before < 4000);
  });

test('what takes for ever elsewhere does not here', () => {
  const before = worked();
  assert.equal(outcome({ properties: { a: { pattern: '^(a+)+$' } } }, { a: `${'a'.repeat(50_000)}!` }), 'departs');
  assert.equal(outcome({ properties: { a: { format: 'url' } } }, { a: `http://${'a'.repeat(50_000)}!` }), 'conforms');
  assert.ok(worked() - before < 4000);
});

test('names of the language are names', () => {
  const document: unknown = JSON.parse('{"__proto__":1,"constructor":1}');
  const schema = JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as Members; // an object, as it says
  assert.deepEqual(judged(schema, document), { result: 'departs', path: '/__proto__', keyword: 'type' });
  assert.equal(outcome({ required: ['toString'] }, {}), 'departs');
  assert.equal(outcome({ properties: { constructor: { type: 'string' } } }, {}), 'conforms');
  assert.equal(({} as Members)['type'], undefined);
});

test('a schema is not changed by judging', () => {
  const schema = { $schema: DIALECTS['2020-12'], $id: 'https://a.example/s', properties: { a: { pattern: 'a' } } };
  const before = structuredClone(schema);
  evaluate(schema, { a: 'a' });
  assert.deepEqual(schema, before);
  assert.deepEqual(Object.getOwnPropertyNames(schema.properties.a), ['pattern']);
});
