// Two programs have to write the same bytes: a kept library is asked for its opinion. [RFC8785 §3.2]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import kept from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

const canonicalize = kept as unknown as (value: unknown) => string; // its types tell of another kind of module

const textOf = (value: unknown): string => {
  const reading = canonicalJson(value);
  return reading.ok ? reading.value : assert.fail(JSON.stringify(reading.problems));
};
const refusal = (value: unknown): string | undefined => {
  const reading = canonicalJson(value);
  return reading.ok ? undefined : reading.problems.map(({ code, path }) => `${code} ${path}`).join();
};

test('whatever JSON can say is written as a kept library writes it, and reads back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = textOf(value);
      assert.equal(text, canonicalize(value));
      assert.equal(textOf(JSON.parse(text)), text);
    }),
  );
});

test('members are sorted by UTF-16 code units, not by characters [RFC8785 §3.2.3]', () => {
  assert.equal(
    textOf({ '\ufb33': 1, '😀': 2, é: 3, a: { z: [], b: {} } }),
    '{"a":{"b":{},"z":[]},"é":3,"😀":2,"\ufb33":1}',
  );
});

test('numbers are written as ECMAScript writes them; there is one zero', () => {
  assert.equal(
    textOf([-0, 1e21, 1e-7, Number('333333333.33333329'), 1e30, 4.5, 2e-3]),
    '[0,1e+21,1e-7,333333333.3333333,1e+30,4.5,0.002]',
  );
});

describe('what is not JSON is refused where it stands', () => {
  const lies: readonly (readonly [string, unknown, string])[] = [
    ['half a character', { a: ['\ud800'] }, 'text-broken /a/0'],
    ['half a character in a name', { 'b\udead': 1 }, 'text-broken /b\udead'],
    ['no number', { a: Number.NaN }, 'value-not-json /a'],
    ['no finite number', [1, Number.NEGATIVE_INFINITY], 'value-not-json /1'],
    ['nothing at all', { a: undefined }, 'value-not-json /a'],
    ['a hole in a list', new Array(1), 'value-not-json /0'],
    ['a number beyond JSON', 1n, 'value-not-json '],
  ];
  for (const [lie, value, told] of lies) test(lie, () => assert.equal(refusal(value), told));

  test('a text that goes down and down', () => {
    let value: unknown = [];
    for (let depth = 0; depth < 20_000; depth++) value = [value];
    assert.match(refusal(value) ?? '', /^json-too-deep/);
  });
});
