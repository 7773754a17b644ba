// Results that cannot be, and texts that want to be something else, in badges of others: caught in what is read.
// [OB3 Result] [OB3 ResultDescription]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf, leanDesign } from '../../../tests/world.ts';
import { isError } from '../../shape.ts';
import { readBadge } from './read.ts';
import { givenTo } from './recipient.ts';
import { writeBadge } from './write.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const subject = (document: Anything) => document.credentialSubject;
const achievement = (document: Anything) => document.credentialSubject.achievement;

/** Errors alone: what a badge is refused for. */
const caught = (document: Anything): readonly string[] => [
  ...new Set((readBadge(document)?.breaks ?? []).filter(isError).map(({ code }) => code)),
];

function written(): Anything {
  const reading = writeBadge(credentialOf(leanDesign));
  assert.ok(reading.ok);
  return JSON.parse(JSON.stringify(reading.value));
}

/** One result against one description, in an otherwise right badge of somebody else. */
function graded(result: Anything, description: Anything): Anything {
  const document = written();
  delete achievement(document).microCredential;
  delete subject(document).microCredentialAward;
  delete subject(document)['@context'];
  const id = 'urn:result:1';
  achievement(document).resultDescription = [
    { id, type: ['ResultDescription'], name: 'Exam', resultType: 'RawScore', ...description },
  ];
  subject(document).result = [{ type: ['Result'], resultDescription: id, ...result }];
  return document;
}

const level = (id: string) => ({ id, type: ['RubricCriterionLevel'], name: id });

const RESULTS: readonly (readonly [lie: string, result: Anything, description: Anything, caught: readonly string[]])[] =
  [
    ['a value within its scale', { value: '7.5' }, { valueMin: '0', valueMax: '10' }, []],
    ['a value above its scale', { value: '11' }, { valueMin: '0', valueMax: '10' }, ['result-value-out-of-range']],
    ['a value below its scale', { value: '-1' }, { valueMin: '0' }, ['result-value-out-of-range']],
    [
      'a value that is no number, on a scale',
      { value: 'A' },
      { valueMin: '0', valueMax: '10' },
      ['result-value-out-of-range'],
    ],
    ['a number that only looks like one', { value: '1e1' }, { valueMax: '10' }, ['result-value-out-of-range']],
    ['a value that is allowed', { value: 'A' }, { allowedValue: ['B', 'A'] }, []],
    ['a value that is not allowed', { value: 'A+' }, { allowedValue: ['B', 'A'] }, ['result-value-not-allowed']],
    [
      'a required value that is not allowed',
      { value: 'A' },
      { allowedValue: ['B', 'A'], requiredValue: 'C' },
      ['result-value-not-allowed'],
    ],
    [
      'a scale that runs backwards',
      { value: '5' },
      { valueMin: '10', valueMax: '0' },
      ['result-range-empty', 'result-value-out-of-range'],
    ],
    [
      'a level that nobody describes',
      { achievedLevel: 'urn:l:3' },
      { rubricCriterionLevel: [level('urn:l:1')] },
      ['result-level-unknown'],
    ],
    ['a level that is described', { achievedLevel: 'urn:l:1' }, { rubricCriterionLevel: [level('urn:l:1')] }, []],
    ['a required level that nobody describes', {}, { requiredLevel: 'urn:l:3' }, ['result-level-unknown']],
    [
      'a result of another description',
      { resultDescription: 'urn:result:2', value: '1' },
      {},
      ['result-description-unknown'],
    ],
    ['a status that is not told', {}, { resultType: 'Status' }, ['member-missing']],
  ];

describe('a result that cannot be', () => {
  for (const [lie, result, description, expected] of RESULTS) {
    test(`${lie}: ${expected.join(', ') || 'right'}`, () =>
      assert.deepEqual(caught(graded(result, description)), expected));
  }

  test('two descriptions under one name', () => {
    const document = graded({ value: '1' }, {});
    achievement(document).resultDescription.push({ ...achievement(document).resultDescription[0], valueMax: '0' });
    assert.deepEqual(caught(document), ['result-description-twice']);
  });
  test('passed with less than it takes is said, and is no fault of the badge', () => {
    const document = graded({ value: '3', status: 'Completed' }, { requiredValue: '5' });
    assert.deepEqual(caught(document), []);
    assert.ok(readBadge(document)?.breaks.some(({ code }) => code === 'result-below-required'));
  });
});

describe('texts that want to be something else', () => {
  const foreign = () => {
    const document = graded({ value: '1' }, {});
    achievement(document).criteria.narrative = '<img src=x onerror=alert(1)> [x](javascript:y)';
    return document;
  };
  test('mark-up stays text', () => {
    const members: Anything = readBadge(foreign())?.members;
    assert.equal(members.furtherInformation.notes[0].en, '<img src=x onerror=alert(1)> [x](javascript:y)');
  });
  test('letters that turn a text round are named, and the text is not taken over', () => {
    const document = foreign();
    achievement(document).name = 'Bread\u202egnikab';
    const contents = readBadge(document);
    assert.ok(contents?.breaks.some(({ code, path }) => code === 'text-hidden-character' && path.endsWith('/name')));
    assert.equal(contents?.reading?.ok, false);
    assert.ok(contents?.reading?.problems.some(({ code }) => code === 'text-hidden-character'));
  });
  test('a name that nobody has is not somebody’s for being a name of JavaScript', () => {
    assert.equal(givenTo(written(), { kind: '__proto__', value: 'x' }), 'unknown');
    assert.equal(
      givenTo(
        { credentialSubject: { identifier: [null, 1, 'x', { identityType: 'a', identityHash: 'b' }] } },
        { kind: 'a', value: 'b' },
      ),
      'unknown',
    );
  });
});
