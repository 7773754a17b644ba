// Texts of strangers on a terminal, and facts of the library as words.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dayInWords, escaped, escapedJson, plain, say, sayFinding, wrapped } from './words.ts';

const HOSTILE = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001b', '\u202e', '\u0007', '\u009b', '\n', '\ud800', 'a', ' '),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const STEERS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('a text of a stranger', () => {
  test('loses what could steer a terminal, and nothing else', () => {
    assert.equal(plain('a\u001b[31mb\u202ec\r\nd\u0000é'), 'a[31mbc dé');
    fc.assert(fc.property(HOSTILE, (text) => !STEERS.test(plain(text))));
  });

  test('can be shown with its codes', () => {
    assert.equal(escaped('a\u202eb\nc'), 'a\\u{202e}b\\u{a}c');
    fc.assert(fc.property(HOSTILE, (text) => !STEERS.test(escaped(text))));
  });

  test('is the same text again when JSON is read that was written for a terminal', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const json = escapedJson({ text });
        assert.doesNotMatch(json, STEERS);
        assert.deepEqual(JSON.parse(json), { text });
      }),
    );
  });

  test('is put into a sentence, never read as one', () => {
    assert.equal(
      say('cli.file-missing', { path: "{x} <b> '{' \u001b[2J" }),
      "There is no file “{x} <b> '{' [2J”. Check the name.",
    );
  });
});

describe('facts of the library', () => {
  test('become words: elements, days, reasons', () => {
    const facts = { count: 9, of: 11, elements: 'workload,qualityAssurance' };
    assert.equal(
      sayFinding({ code: 'elements.missing', facts }, 'because'),
      '9 of 11: notional workload and type of quality assurance are missing.',
    );
    assert.equal(dayInWords('2026-06-01'), '1 June 2026');
    assert.equal(dayInWords('2026-06-01T23:30:00Z'), '1 June 2026');
    assert.equal(dayInWords('2026-06-01+02:00'), '1 June 2026');
    assert.equal(dayInWords('not a day'), 'not a day');
    assert.match(
      sayFinding({ code: 'proof.certificate-unfit', facts: { reason: 'certificate-is-ca' } }, 'because'),
      /authority/,
    );
    assert.match(
      sayFinding({ code: 'status.list-missing', facts: { reason: 'constructor' } }, 'because'),
      /constructor/,
    );
  });
});

describe('a long text', () => {
  test('is broken between words into lines of at most 80 columns, and stays the same text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 0, max: 20 }),
        (words, indent) => {
          const text = wrapped(words.join(' '), ' '.repeat(indent));
          assert.equal(text.split(/\s+/).filter(Boolean).join(' '), words.join(' '));
          for (const line of text.split('\n')) assert.ok(line.length <= 80);
        },
      ),
    );
  });
});
