// The one rule, over every combination of answers there is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS, type Answer, CHECK_KINDS, type CheckName, outcomeOf } from './report.ts';

const NAMES = Object.keys(CHECK_KINDS) as CheckName[];

function* combinations(): Generator<readonly { readonly check: CheckName; readonly answer: Answer }[]> {
  for (let number = 0; number < ANSWERS.length ** NAMES.length; number++) {
    yield NAMES.map((check, index) => ({
      check,
      answer: ANSWERS[Math.floor(number / ANSWERS.length ** index) % ANSWERS.length] ?? 'unknown',
    }));
  }
}

test('over all 19,683 combinations: valid only where every deciding check and trust say yes; invalid exactly where a deciding check says no', () => {
  let seen = 0;
  for (const checks of combinations()) {
    seen++;
    const deciding = checks.filter(({ check }) => CHECK_KINDS[check] === 'deciding');
    const trust = checks.find(({ check }) => check === 'trust');
    const outcome = outcomeOf(checks);
    assert.equal(
      outcome === 'invalid',
      deciding.some(({ answer }) => answer === 'no'),
    );
    assert.equal(outcome === 'valid', deciding.every(({ answer }) => answer === 'yes') && trust?.answer === 'yes');
  }
  assert.equal(seen, 19683);
});

test('a deciding check that nobody answered is unknown: nothing is valid by silence', () => {
  const all = NAMES.map((check) => ({ check, answer: 'yes' as const }));
  assert.equal(outcomeOf(all), 'valid');
  for (const name of ['proof', 'issuer', 'period', 'status', 'trust']) {
    assert.equal(outcomeOf(all.filter(({ check }) => check !== name)), 'undetermined', name);
  }
  assert.equal(outcomeOf([]), 'undetermined');
});

test('a later answer cannot overwrite an earlier one', () => {
  const all = NAMES.map((check) => ({ check, answer: 'yes' as const }));
  assert.equal(outcomeOf([{ check: 'proof', answer: 'no' }, ...all]), 'invalid');
  assert.equal(outcomeOf([...all, { check: 'proof', answer: 'no' }]), 'invalid');
});
