// Element 1: identification of the learner. Names and one identifier; never an e-mail address. [EUMC A1(1)] [EUMC A2(9)]
import { type CalendarDate, calendarDate } from '../dates.ts';
import { type Problem, problem } from '../problem.ts';
import { may, must, record, type Shape } from '../shape.ts';
import { line } from '../texts.ts';
import { type NationalIdentifier, nationalIdentifier } from './legal-entity.ts';

export interface Learner {
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth?: CalendarDate;
  /** A number that a country gave. */
  readonly nationalId?: NationalIdentifier;
  /** A student number, such as the European Student Identifier. */
  readonly studentId?: string;
  /** The provider's own number for this person. */
  readonly providerNumber?: string;
}

export const learner: Shape<Learner> = record<Learner>(
  {
    familyName: must(line),
    givenName: must(line),
    dateOfBirth: may(calendarDate),
    nationalId: may(nationalIdentifier),
    studentId: may(line),
    providerNumber: may(line),
  },
  identified,
);

/** A name alone does not identify a person. */
function identified({ dateOfBirth, nationalId, studentId, providerNumber }: Learner, path: string): readonly Problem[] {
  const given = dateOfBirth ?? nationalId ?? studentId ?? providerNumber;
  return given === undefined ? [problem('learner-identifier-missing', path)] : [];
}
