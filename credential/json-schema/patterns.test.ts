// A pattern answers here as the host's own engine answers, wherever that one answers at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pattern } from './patterns.ts';
import { worked } from '../../tests/worked.ts';

const TEXTS = [
  ...['', 'a', 'ab', 'A', 'aé', 'x y', 'x\u00a0y', 'x\ufeffy', 'x\ny', 'x\u2028y', 'x\u0085y', '\u180e', '😀', 'é'],
  ...['2026-06-01', '2026-06-01T00:00:00Z', 'did:key:z6Mk', 'https://a.example/b?c#d', 'me@a.example', '_-.~'],
  ...['a\tb', 'a\vb', '\0', 'İ', 'ſ', 'K', '٣', '[', ']', '\\', '/', '-', '^', '&&', '~~', '--'],
];
const SOURCES = [
  ...['^a', 'b$', '^$', 'a.b', '.', '^.$', '^..$', '\\s', '\\S', '^\\S+$', '\\d', '\\D', '\\w', '\\W', '\\bx', 'x\\b'],
  ...['[\\s]', '[^\\s]', '[a\\d]', '[\\w.-]+', '[a-c]', '[^a-c]', '[\\]]', '[\\\\]', '[&&]', '[~~]', '[\\-]', '[/]'],
  ...['\\u0061', '\\u{1F600}', '\\ud83d\\ude00', '[\\u00e0-\\u00ff]', '\\x61', '\\p{L}', '\\P{L}', '\\p{Lu}', '\\/'],
  ...['(a|b)*', '(?:a|b)+', 'a{2}', 'a{0,2}b', 'a?b', 'a*?b', 'a+?', '\\t', '\\v', '\\0', '[\\b]', '^(a+)+$'],
  ...['^\\d{4}-\\d{2}-\\d{2}$', '^https?://[^\\s/]+(/.*)?$', '^did:[a-z0-9]+:.+$', '^\\S+@\\S+\\.\\S+$'],
];

test('each pattern takes what it takes elsewhere', () => {
  for (const source of SOURCES) {
    const ours = pattern(source);
    assert.ok(ours, source);
    const theirs = new RegExp(source, 'u');
    for (const text of TEXTS)
      assert.equal(ours.matches(text), theirs.test(text), `${source} of ${JSON.stringify(text)}`);
  }
});

const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '\\d',
  '\\s',
  '\\S',
  '\\w',
  '[ab]',
  '[^a]',
  '[a-z\\s]',
  'é',
  '😀',
  '\\.',
  '(a|b)',
);
const count = fc.constantFrom('', '*', '+', '?', '{2}', '{0,3}', '*?');
const source = fc
  .array(fc.tuple(atom, count), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

test('any pattern of simple parts takes what it takes elsewhere', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '\n', '\u00a0', 'é', '😀', '.'), maxLength: 8 });
  fc.assert(
    fc.property(source, text, fc.boolean(), (parts, tried, whole) => {
      const written = whole ? `^(?:${parts})$` : parts;
      const ours = pattern(written);
      assert.ok(ours, written);
      assert.equal(ours.matches(tried), new RegExp(written, 'u').test(tried), `${written} of ${JSON.stringify(tried)}`);
    }),
    { numRuns: 1000 },
  );
});

for (const refused of [
  '(?=a)b',
  '(?<!a)b',
  '(a)\\1',
  '(',
  '[b-a]',
  'a**',
  '\\cA',
  '(?<n>a)\\k<n>',
  '[]',
  '[^]',
  '\\p{Script=Greek}',
])
  test(`${refused} is refused`, () => assert.equal(pattern(refused), undefined));

test('patterns that take for ever elsewhere do not here', () => {
  for (const slow of ['^(a+)+$', '^(a|a)*$', 'a*a*a*a*b', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$']) {
    const before = worked();
    assert.equal(pattern(slow)?.matches(`${'a'.repeat(20_000)}!`), false, slow);
    assert.ok(worked() - before < 2000, slow);
  }
});
