// One row of a list: the cells under known headings, read into what an award says of a learner.
import { type CalendarDate, calendarDate } from '../dates.ts';
import { type Learner, learner } from '../elements/learner.ts';
import type { Reading } from '../problem.ts';
import { may, must, record, type Shape } from '../shape.ts';
import { line } from '../texts.ts';
import { readCell } from './cells.ts';
import { COLUMNS, type Heading } from './columns.ts';
import { type ListProblem, listProblem } from './problem.ts';

/** What a row says of one learner: everything of an award but what the provider adds. */
export interface LearnerRecord {
  readonly learner: Learner;
  readonly grade?: string;
  readonly issuedOn?: CalendarDate;
  readonly validUntil?: CalendarDate;
}

const learnerRecord: Shape<LearnerRecord> = record<LearnerRecord>({
  learner: must(learner),
  grade: may(line),
  issuedOn: may(calendarDate),
  validUntil: may(calendarDate),
});

/** Reads the award of a row: the value, or every problem with its place, such as `/learner/nationalId/country`. */
export const readRecord = (award: unknown): Reading<LearnerRecord> => learnerRecord.read(award, '');

/** The values of a row by their places, for the library to read; the address apart; and what is wrong with single cells. */
export function readRow(
  cells: readonly string[],
  headings: readonly Heading[],
): {
  readonly award: Readonly<Record<string, unknown>>;
  readonly email: string | undefined;
  readonly problems: readonly ListProblem[];
} {
  const problems: ListProblem[] = [];
  const values = new Map<Heading['key'], string>();
  for (const heading of headings) {
    const { key, index } = heading;
    const reading = readCell(COLUMNS[key].kind, cells[index] ?? '');
    if ('code' in reading) problems.push(listProblem(reading.code, reading.facts, heading));
    else if (reading.value !== undefined) values.set(key, reading.value);
    else if (key === 'family_name' || key === 'given_name') problems.push(listProblem('cell-empty', {}, heading));
  }
  return { award: awardOf(values), email: values.get('email'), problems };
}

function awardOf(values: ReadonlyMap<Heading['key'], string>): Readonly<Record<string, unknown>> {
  const national = { value: values.get('national_id'), country: values.get('national_id_country') };
  return {
    learner: {
      familyName: values.get('family_name'),
      givenName: values.get('given_name'),
      dateOfBirth: values.get('date_of_birth'),
      nationalId: national.value === undefined ? undefined : national,
      studentId: values.get('student_id'),
      providerNumber: values.get('provider_number'),
    },
    grade: values.get('grade'),
    validUntil: values.get('valid_until'),
    issuedOn: values.get('issued_on'),
  };
}
