// Every row of a list of learners, checked: the micro-credential that it becomes, or what is wrong with it.
// The same walk is made twice, first to check and then to seal, so that no list is ever held as a whole.
import { compose, type Design, type MicroCredential, type Problem, readAward } from '@tessera/credential';
import { learnersSeen } from '@tessera/credential/learners';
import type { Finding, LearnerRow, LearnerTable } from './learners.ts';

export interface RowPlan {
  readonly design: Design;
  /** The date of issue of rows that state none, `2026-06-01`. */
  readonly date: string;
  /** An identifier for the credential of the next row. */
  readonly id: () => string;
}

export type CheckedRow = { readonly row: LearnerRow } & (
  | { readonly credential: MicroCredential }
  | { readonly problems: readonly Finding[] }
);

export async function* checkedRows(table: LearnerTable, plan: RowPlan): AsyncGenerator<CheckedRow> {
  const seen = learnersSeen();
  for await (const row of table.rows) {
    if (row.problems.length > 0) {
      yield { row, problems: row.problems };
      continue;
    }
    const award = readAward({ ...row.award, id: plan.id(), issuedOn: row.award['issuedOn'] ?? plan.date });
    if (!award.ok) {
      yield { row, problems: award.problems.map((problem) => findingOf(problem, row.number, table)) };
      continue;
    }
    const [duplicate] = seen(row.number, award.value.learner);
    const credential = compose(plan.design, award.value);
    const problems = [
      ...(duplicate
        ? [findingAt(duplicate.path, `learners.${duplicate.code}`, duplicate.facts, row.number, table)]
        : []),
      ...(credential.ok ? [] : credential.problems.map((problem) => findingOf(problem, row.number, table))),
    ];
    yield problems.length === 0 && credential.ok ? { row, credential: credential.value } : { row, problems };
  }
}

/** A problem of the library, at the column that fills the place. */
const findingOf = ({ code, path, facts }: Problem, row: number, table: LearnerTable): Finding =>
  findingAt(path, `problem.${code}.what`, facts, row, table);

function findingAt(path: string, key: string, facts: Finding['facts'], row: number, table: LearnerTable): Finding {
  const column = table.columnOf(path);
  return { key, facts, row, ...(column !== undefined && { column }) };
}
