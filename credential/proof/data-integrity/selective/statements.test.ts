// Which statements a choice shows, in documents that are hard to cut: lists, lists of one, texts that look like labels.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { hmacLabels, inOrder, relabelled, shuffledLabels } from './labels.ts';
import { selected, stepsOf } from './pointers.ts';
import { statementsIn } from './statements.ts';
import { made } from '../../../../tests/made.ts';

const V = 'https://vocabulary.example/';
const OWN = 'https://context.example/own';
const LINKED = {
  contexts: {
    [OWN]: {
      '@context': {
        '@vocab': V,
        ordered: { '@id': `${V}ordered`, '@container': '@list' },
        always: { '@id': `${V}always`, '@container': '@set' },
        data: { '@id': `${V}data`, '@type': '@json' },
        words: { '@id': `${V}words`, '@container': '@language' },
        friend: { '@id': `${V}friend`, '@type': '@id' },
      },
    },
  },
};
const KEY = new Uint8Array(32).fill(7);

const documentWith = (subject: object): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', OWN],
  type: ['VerifiableCredential'],
  issuer: 'https://college.example/',
  credentialSubject: subject,
});

async function shownOf(subject: object, ...pointers: readonly string[]): Promise<string | unknown> {
  const statements = await statementsIn(documentWith(subject), (labels) => shuffledLabels(labels, KEY), LINKED);
  if (!statements.ok) return statements.problems[0]?.code;
  const chosen = await statements.value.choose(pointers.map((pointer) => `/credentialSubject${pointer}`));
  return chosen.ok ? chosen.value.document?.['credentialSubject'] : chosen.problems[0]?.code;
}

describe('what is chosen is shown, or refused', () => {
  const CASES: readonly (readonly [string, object, readonly string[], unknown])[] = [
    ['one of a list of one', { sails: [{ size: 1 }] }, ['/sails/0'], { sails: [{ size: 1 }] }],
    ['inside a list of one', { sails: [{ size: 1, year: 2 }] }, ['/sails/0/year'], { sails: [{ year: 2 }] }],
    ['a value in a list of one', { marks: ['A'] }, ['/marks/0'], { marks: ['A'] }],
    [
      'a thing where the context wants a list',
      { always: { size: 1, year: 2 } },
      ['/always/size'],
      { always: { size: 1 } },
    ],
    ['one of several, in their order', { marks: ['A', 'B', 'C'] }, ['/marks/2', '/marks/0'], { marks: ['A', 'C'] }],
    ['a whole ordered list', { ordered: ['A', 'B'] }, ['/ordered'], { ordered: ['A', 'B'] }],
    ['a part of an ordered list', { ordered: ['A', 'B'] }, ['/ordered/1'], 'disclosure-not-separable'],
    ['JSON as it is', { data: { a: [1, { b: 2 }] } }, ['/data'], { data: { a: [1, { b: 2 }] } }],
    ['a part of JSON', { data: { a: 1, b: 2 } }, ['/data/a'], 'disclosure-not-separable'],
    ['one language of several', { words: { en: 'bread', el: 'ψωμί' } }, ['/words/el'], { words: { el: 'ψωμί' } }],
    ['a list with nothing in it', { marks: [null, 'B', 'C'] }, ['/marks/1'], 'value-unsigned'],
    [
      'the type comes along',
      { board: { type: `${V}Board`, year: 2 } },
      ['/board/year'],
      { board: { type: `${V}Board`, year: 2 } },
    ],
    [
      'things that look alike, one of them',
      { boards: [{ size: 1 }, { size: 1 }, { size: 1 }] },
      ['/boards/1'],
      { boards: [{ size: 1 }] },
    ],
  ];
  for (const [name, subject, pointers, expected] of CASES) {
    test(name, async () => assert.deepEqual(await shownOf(subject, ...pointers), expected));
  }

  test('everything, by the empty pointer', async () => {
    const document = documentWith({ mark: 'A' });
    const statements = made(await statementsIn(document, (labels) => hmacLabels(labels, KEY), LINKED));
    const { indexes, document: whole } = made(await statements.choose(['']));
    assert.equal(indexes.length, statements.all.length);
    assert.deepEqual(whole, document);
  });
});

test('labels stand for things only, never in texts or addresses', () => {
  const labels = new Map([['c14n0', 'b7']]);
  const statement = '_:c14n0 <https://a.example/_:c14n0> "a \\"_:c14n0 \\\\" _:c14n0 .\n';
  assert.equal(relabelled(statement, labels), '_:b7 <https://a.example/_:c14n0> "a \\"_:c14n0 \\\\" _:b7 .\n');
});

test('statements stand in the order of code points', () => {
  assert.deepEqual(inOrder(['"\u{1F600}"', '"\uFF01"', '"a"', '"ab"']), ['"a"', '"ab"', '"\uFF01"', '"\u{1F600}"']);
});

test('shuffled labels are as many, and depend on the key', () => {
  const canonical = Array.from({ length: 50 }, (_, number) => `c14n${number}`);
  const [one, other] = [KEY, new Uint8Array(32)].map((key) => shuffledLabels(canonical, key));
  assert.equal(new Set(one?.values()).size, 50);
  assert.notDeepEqual(one, other);
});

test('a pointer written from steps is read as those steps', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 10 }), (steps) => {
      const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
      assert.deepEqual(stepsOf(pointer), steps);
    }),
  );
});

test('nothing is selected that was not pointed to, but names and types on the way', () => {
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'id', 'type', '__proto__'), tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree),
      fc.constantFrom('/a', '/b/a', '/a/0', '/c/a/b'),
      (document, pointer) => {
        const part = selected(document, [pointer]);
        const leaves = (value: unknown): number =>
          typeof value === 'object' && value !== null
            ? Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0)
            : 1;
        if (part.ok) assert.ok(leaves(part.value) <= leaves(document));
        assert.equal(({} as Record<string, unknown>)['a'], undefined);
      },
    ),
  );
});
