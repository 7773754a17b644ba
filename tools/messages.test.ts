// Codes and sentences are held together: neither stands without the other, and languages ask for the same facts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesPage } from './codes-page.ts';
import { reasonFaults, reasonsIn, sentenceFaults, testFaults, useFaults } from './findings.ts';
import { differences, faultsOf } from './messages.ts';
import { factsOf, plainly } from './sentences.ts';
import { parse } from './sources.ts';

const codes = {
  problems: ['text-empty'],
  learners: ['cell-empty'],
  findings: ['proof.holds'],
  reasons: ['sigT'],
  lists: ['eqf'],
};
const english = {
  'finding.proof.holds.because': 'The seal is intact.',
  'finding.proof.holds.do': 'Nothing.',
  'finding.proof.holds.means': 'You read what was sealed.',
  'learners.cell-empty': 'nothing stands here.',
  'list.eqf.name': 'Levels',
  'problem.text-empty.do': 'Write one.',
  'problem.text-empty.what': 'There is no text.',
  'reason.sigT': 'the time of sealing',
};

test('a code with all its sentences is well', () => assert.deepEqual(sentenceFaults(codes, english), []));

test('a code that lacks a sentence is named', () => {
  const { 'problem.text-empty.do': _left, ...rest } = english;
  assert.deepEqual(sentenceFaults(codes, rest), ['messages/en.json lacks problem.text-empty.do']);
});

test('a sentence of no code is named', () => {
  const [fault, ...others] = sentenceFaults(codes, { ...english, 'problem.unheard-of.what': 'Oh.' });
  assert.match(fault ?? '', /problem\.unheard-of\.what belongs to no code/);
  assert.deepEqual(others, []);
});

test('a reason or a list without words is named, and so are words without a reason; the fetcher has its own', () => {
  const { 'reason.sigT': _reason, 'list.eqf.name': _list, ...rest } = english;
  assert.deepEqual(sentenceFaults(codes, rest), [
    'messages/en.json lacks reason.sigT',
    'messages/en.json lacks list.eqf.name',
  ]);
  const [fault, ...others] = sentenceFaults(codes, { ...english, 'fetch.reason.timed-out': 'x', 'reason.other': 'y' });
  assert.match(fault ?? '', /reason\.other belongs to no code/);
  assert.deepEqual(others, []);
});

test('a reason that the source gives and nobody listed is named', () => {
  const source = `type PathFault = 'a' | 'b';
    const reason = good ? 'c' : '';
    answer({ reason: header ? 'sigT' : 'd', over: 'e' });`;
  assert.deepEqual(reasonsIn(parse('a.ts', source)), ['a', 'b', 'c', 'sigT', 'd']);
  assert.deepEqual(reasonFaults(codes, ['sigT', 'd', 'd']), ['credential/reasons.ts does not list the reason d']);
});

test('a finding that no test names is named', () => {
  assert.equal(testFaults(['proof.holds'], ['holds', 'period.in-force', 'proof.holds-not']).length, 1);
  assert.deepEqual(testFaults(['proof.holds'], ['says proof.holds /seal']), []);
});

test('a code that is listed twice is named', () => {
  assert.equal(sentenceFaults({ ...codes, problems: ['text-empty', 'text-empty'] }, english).length, 1);
});

test('a listed code that nothing answers is named', () => {
  const left = (...literals: readonly string[]) => useFaults(codes, new Set(literals));
  assert.deepEqual(left('text-empty', 'cell-empty', 'holds', 'sigT'), []);
  assert.deepEqual(left('text-empty', 'cell-empty', 'proof.holds', 'sigT'), []);
  assert.equal(left('cell-empty', 'holds', 'sigT').length, 1);
  assert.equal(left('text-empty', 'holds', 'sigT').length, 1);
  assert.equal(left('text-empty', 'cell-empty', 'sigT').length, 1);
  assert.equal(left('text-empty', 'cell-empty', 'holds').length, 1);
});

test('keys are sorted, and every sentence is an ICU message', () => {
  assert.deepEqual(faultsOf('en', { a: 'x', b: '{n, plural, one {#} other {#}}' }), []);
  assert.equal(faultsOf('en', { b: 'x', a: 'y' }).length, 1);
  assert.equal(faultsOf('en', { a: '{n, plural, one {#}' }).length, 1);
  assert.equal(faultsOf('en', { a: '' }).length, 1);
});

test('another language has the same keys and asks for the same facts', () => {
  assert.deepEqual(differences({ a: '{x} and {y}' }, 'fr', { a: '{y} et {x}' }), []);
  assert.equal(differences({ a: '{x}' }, 'fr', {}).length, 1);
  assert.equal(differences({ a: '{x}' }, 'fr', { a: '{z}' }).length, 1);
  assert.equal(differences({}, 'fr', { a: 'x' }).length, 1);
});

test('the facts of a sentence are found inside its choices too', () => {
  assert.deepEqual(factsOf('{b} {n, plural, one {# {c}} other {{a}}}', 'en'), ['a', 'b', 'c', 'n']);
});

test('a reference page shows facts by name and the general form of a choice', () => {
  assert.equal(plainly('{a} <b> {n, plural, one {one} other {# things}}', 'en'), '‹a› <b> ‹n› things');
});

test('the page of codes has a row a code, and a bar in a sentence does not break it', () => {
  const page = codesPage(codes, { ...english, 'problem.text-empty.do': 'One | two.' });
  assert.match(page, /^\| `text-empty` \| There is no text\. \| One \\\| two\. \|$/m);
  assert.match(page, /^\| `proof\.holds` \| /m);
  assert.match(page, /^\| `sigT` \| the time of sealing \|$/m);
});
