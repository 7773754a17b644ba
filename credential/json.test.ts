// What two programs could read differently is refused; everything else is read as what it is. [RFC8259 §4]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './json.ts';

const codeOf = (text: string): string => {
  const reading = parseJson(text);
  return reading.ok ? 'ok' : (reading.problems[0]?.code ?? '');
};

const ANSWERS: readonly (readonly [text: string, answer: string])[] = [
  ['{"a":1,"a":2}', 'json-key-twice'],
  ['{"a":{"b":1,"c":2,"b":3}}', 'json-key-twice'],
  ['[{"a":1},{"a":1}]', 'ok'],
  ['{"a":1,"\\u0061":2}', 'json-key-twice'],
  ['{"__proto__":1,"__proto__":2}', 'json-key-twice'],
  ['{"a":":,{\\"a\\":1"}', 'ok'],
  ['{"\\\\":1}', 'json-key-escaped'],
  ['{"a":"\\\\","b":"\\\\\\""}', 'ok'],
  ['{"a":"\\ud83c"}', 'json-lone-surrogate'],
  ['{"\\udf1e":1}', 'json-lone-surrogate'],
  ['{"a":"\\ud83c\\udf1e"}', 'ok'],
  ['{"a":"\\u00e9"}', 'ok'],
  [`"${'\ud83c'}"`, 'json-lone-surrogate'],
  ['{"a":1,}', 'json-malformed'],
  ['', 'json-malformed'],
  ['NaN', 'json-malformed'],
  [`${'['.repeat(65)}${']'.repeat(65)}`, 'json-too-deep'],
  [`${'['.repeat(64)}${']'.repeat(64)}`, 'ok'],
  [`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'json-too-deep'],
  [' '.repeat(10 * 1024 * 1024 + 1), 'json-too-long'],
];

for (const [text, answer] of ANSWERS) {
  test(`${text.slice(0, 40)} → ${answer}`, () => assert.equal(codeOf(text), answer));
}

test('whatever can be written as JSON is read as what it was [RFC8259 §4]', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), (value) => {
      const text = JSON.stringify(value);
      const reading = parseJson(text);
      assert.ok(reading.ok || /\\ud[89a-f]/i.test(text));
      if (reading.ok) assert.deepEqual(reading.value, JSON.parse(text));
    }),
  );
});

test('an object with one member said again anywhere is refused', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const text = JSON.stringify(value);
      const again = `${text.slice(0, -1)},${JSON.stringify(Object.keys(value)[0])}:0}`;
      const expected = JSON.stringify(value).includes('\\')
        ? /^json-(key-twice|key-escaped|lone-surrogate)$/
        : /^json-key-twice$/;
      assert.match(codeOf(again), expected);
    }),
  );
});

test('whatever the text, an answer comes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseJson(text).ok === 'boolean'));
});
