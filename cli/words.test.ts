// Texts of strangers on a terminal, and facts of the library as words.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dayInWords, escaped, escapedJson, plain, say, sayFinding, sayProblem, wrapped } from './words.ts';

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

  test('reasons of the library and of the fetcher have words, and an answer without a reason is whole', () => {
    const missing = (reason: string) => sayFinding({ code: 'status.list-missing', facts: { reason } }, 'because');
    assert.equal(missing('not-consulted'), 'The issuer’s list was not consulted: nobody asked for it.');
    assert.equal(missing('timed-out'), 'The issuer’s list was not consulted: there was no answer in time.');
    const unreadable = (facts: Record<string, string>) => sayFinding({ code: 'proof.unreadable', facts }, 'because');
    assert.equal(unreadable({}), 'This is not a credential that we can read.');
    assert.equal(
      unreadable({ reason: 'json-malformed' }),
      'This is not a credential that we can read: it is not well-formed JSON.',
    );
  });

  test('a European list is called by its name, the address of a status list stays', () => {
    const unknown = (list: string) => sayProblem({ code: 'concept-unknown', facts: { given: 'x', list } }, 'what');
    assert.equal(unknown('nuts'), '“x” is not in the European list “Regions for statistics (NUTS)”.');
    assert.equal(unknown('https://a.example/1'), '“x” is not in the European list “https://a.example/1”.');
  });

  test('a concept that is in no list comes with the names that are near to it in that list', () => {
    const advice = (list: string, given: string) =>
      sayProblem({ code: 'concept-unknown', facts: { given, list } }, 'do');
    const plainly = 'Choose an entry of that list, by its address, its code or its English name.';
    assert.match(advice('assessment', 'writen exam'), /^Choose .+ Near to it: written examination\b.*\.$/);
    assert.equal(advice('assessment', '%%%%'), plainly);
    assert.equal(advice('https://a.example/1', 'writen exam'), plainly);
    assert.equal(advice('constructor', 'writen exam'), plainly);
  });

  for (const [wanted, given, what] of [
    ['object', 'undefined', 'A group of members belongs here, and nothing stands here.'],
    ['list', 'string', 'A list belongs here, and a single text stands here.'],
    ['language map', 'string', 'A text for each language belongs here, and a single text stands here.'],
    ['number', 'boolean', 'A number belongs here, and “true” or “false” stands here.'],
    ['text', 'null', 'A single text belongs here, and nothing stands here.'],
    ['concept', 'list', 'An entry of a European list belongs here, and a list stands here.'],
    ['language', 'number', 'A language belongs here, and a number stands here.'],
  ] as const) {
    test(`that ${wanted} was wanted and ${given} was given is said in whole words`, () => {
      assert.equal(sayProblem({ code: 'type-wrong', facts: { wanted, given } }, 'what'), what);
      assert.match(sayProblem({ code: 'type-wrong', facts: { wanted, given } }, 'do'), /^Write .+[^,]\.$/);
    });
  }
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
