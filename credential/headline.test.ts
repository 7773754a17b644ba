// Which sentence sums up a report: every report that the one rule can sum up has one, and the worst answer decides.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineOf } from './headline.ts';
import { ANSWERS, type Answer, answer, CHECK_KINDS, type Check, type CheckName, outcomeOf } from './report.ts';

const NAMES = Object.keys(CHECK_KINDS) as CheckName[]; // its own keys

const JUDGED = {
  format: 'edc',
  securing: 'jades',
  kind: 'credential',
  policy: 'strict',
  signedBy: [],
  at: '2026-06-02T10:00:00Z',
} as const;

const reportOf = (checks: readonly Check[]) => ({ ...JUDGED, outcome: outcomeOf(checks), checks }) as const;

const asked = (answers: Readonly<Partial<Record<CheckName, Answer>>>): readonly Check[] =>
  NAMES.map((check) => ({ ...answer('proof', 'yes', 'holds'), check, answer: answers[check] ?? 'yes' }));

test('every combination of answers has a headline: valid exactly where the outcome is', () => {
  for (let number = 0; number < ANSWERS.length ** NAMES.length; number++) {
    const given = NAMES.map((name, index) => [name, ANSWERS[Math.floor(number / ANSWERS.length ** index) % 3]]);
    const report = reportOf(asked(Object.fromEntries(given)));
    assert.equal(headlineOf(report).headline === 'valid', report.outcome === 'valid');
  }
});

test('what is open is said by the question that matters most', () => {
  const summed = (answers: Parameters<typeof asked>[0]) => headlineOf(reportOf(asked(answers))).headline;
  assert.equal(summed({ trust: 'unknown' }), 'issuer-unknown');
  assert.equal(summed({ trust: 'unknown', period: 'unknown' }), 'intact-open');
  assert.equal(summed({ trust: 'unknown', status: 'unknown' }), 'status-open');
  assert.equal(summed({ status: 'unknown', proof: 'unknown' }), 'open');
  assert.equal(headlineOf(reportOf([])).headline, 'open');
  assert.equal(summed({ elements: 'no', schema: 'no' }), 'valid');
});

test('a no is said by its own sentence, a broken seal before a credential taken back', () => {
  const altered = answer('proof', 'no', 'altered');
  const revoked = answer('status', 'no', 'revoked');
  const summed = (...checks: readonly Check[]) => headlineOf(reportOf([...asked({}), ...checks]));
  assert.deepEqual(summed(revoked), { headline: 'revoked', decided: revoked });
  assert.deepEqual(summed(revoked, altered), { headline: 'altered', decided: altered });
  assert.equal(summed(answer('issuer', 'no', 'differs')).headline, 'not-genuine');
});
