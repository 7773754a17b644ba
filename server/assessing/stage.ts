// A row of a spreadsheet as it waits to be confirmed: good, wrong, or of somebody who has a result already. Pure.
import { alreadyAwarded, foundAs } from './findings.ts';
import { identitiesOf } from './identities.ts';
import { foldedLearner } from './results.ts';
import type { LearnerRow } from './spreadsheet/learner-rows.ts';
import type { Counts, Staged } from './store/imports.ts';

/** As if nobody had a result yet. */
export function stagedAs({ number: row, record, problems }: LearnerRow, newId: () => string): Staged {
  const findings = problems.map(foundAs);
  const nothing = {
    learner: null,
    email: null,
    grade: null,
    issuedOn: null,
    validUntil: null,
    folded: null,
    result: null,
  };
  if (record === undefined) return { ...nothing, row, state: 'wrong', identities: [], findings };
  const { learner, email, grade, issuedOn, validUntil } = record;
  return {
    row,
    state: 'good',
    result: newId(),
    learner,
    email: email ?? null,
    grade: grade ?? null,
    issuedOn: issuedOn ?? null,
    validUntil: validUntil ?? null,
    folded: foldedLearner(learner),
    identities: identitiesOf(learner),
    findings,
  };
}

/** With those left out whose learners are known, by digests in hexadecimal. */
export const withoutAwarded = (rows: readonly Staged[], known: ReadonlySet<string>): readonly Staged[] =>
  known.size === 0
    ? rows
    : rows.map((row) =>
        row.identities.some((digest) => known.has(Buffer.from(digest).toString('hex')))
          ? { ...row, state: 'awarded', result: null, findings: [...row.findings, alreadyAwarded(row.row)] }
          : row,
      );

export const NO_ROWS: Counts = { rows: 0, good: 0, wrong: 0, duplicates: 0, already_awarded: 0, without_email: 0 };

export function counted(counts: Counts, rows: readonly Staged[]): Counts {
  const count = (is: (row: Staged) => boolean): number => rows.filter(is).length;
  return {
    rows: counts.rows + rows.length,
    good: counts.good + count(({ state }) => state === 'good'),
    wrong: counts.wrong + count(({ state }) => state === 'wrong'),
    duplicates: counts.duplicates + count(({ findings }) => findings.some(({ key }) => DUPLICATE.test(key))),
    already_awarded: counts.already_awarded + count(({ state }) => state === 'awarded'),
    without_email: counts.without_email + count(({ state, email }) => state === 'good' && email === null),
  };
}

const DUPLICATE = /^learners\.duplicate-/;
