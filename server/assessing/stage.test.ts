// Rows as they wait, and who counts as the same learner: pure.
import assert from 'node:assert/strict';
import test from 'node:test';
import { identitiesOf } from './identities.ts';
import { counted, NO_ROWS, stagedAs, withoutAwarded } from './stage.ts';

const names = { familyName: 'Borg', givenName: 'Anna' };
const row = (number: number, email?: string) =>
  stagedAs(
    {
      number,
      cells: [],
      problems: [],
      record: { learner: { ...names, providerNumber: `N${number}` }, ...(email !== undefined && { email }) },
    },
    () => '0190a000-0000-7000-8000-00000000c0de',
  );
const wrong = stagedAs(
  {
    number: 9,
    cells: [],
    problems: [
      { code: 'duplicate-person', key: 'learners.duplicate-person', severity: 'error', facts: { earlier: 2 } },
    ],
  },
  () => assert.fail('what is wrong gets no id'),
);

test('case, spaces and forms of letters do not make another learner; another kind of number does', () => {
  const [one] = identitiesOf({ ...names, providerNumber: ' ab 1' });
  assert.deepEqual(identitiesOf({ familyName: 'x', givenName: 'y', providerNumber: 'AB  1' }), [one]);
  assert.notDeepEqual(identitiesOf({ ...names, studentId: 'ab 1' }), [one]);
  assert.equal(identitiesOf({ ...names, dateOfBirth: '2001-02-28', studentId: '1', providerNumber: '2' }).length, 3);
  const [born] = identitiesOf({ familyName: 'BORG', givenName: 'anna', dateOfBirth: '2001-02-28' });
  assert.deepEqual(identitiesOf({ ...names, dateOfBirth: '2001-02-28' }), [born]);
});

test('whoever is known is left out and told, and all are counted', () => {
  const [known = new Uint8Array()] = row(2).identities;
  const rows = withoutAwarded(
    [row(2), row(3, 'anna@college.example'), row(4), wrong],
    new Set([Buffer.from(known).toString('hex')]),
  );
  assert.deepEqual(
    rows.map(({ state, result }) => [state, result !== null]),
    [
      ['awarded', false],
      ['good', true],
      ['good', true],
      ['wrong', false],
    ],
  );
  assert.deepEqual(rows[0]?.findings, [{ row: 2, key: 'import.already-awarded', facts: {}, severity: 'notice' }]);
  const once = { rows: 4, good: 2, wrong: 1, duplicates: 1, already_awarded: 1, without_email: 1 };
  assert.deepEqual(counted(NO_ROWS, rows), once);
  assert.equal(counted(once, rows).rows, 8);
});
