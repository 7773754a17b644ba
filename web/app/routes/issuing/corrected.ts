// The form of a correction, and what of it differs from the credential as it stands.
import type { Sent } from '../../sent.ts';
import type { Learner } from './learner.tsx';

export interface Corrected {
  readonly learner: Learner;
  readonly grade?: string | undefined;
}

/** In the order of the form. */
export const FIELDS = [
  'learner.givenName',
  'learner.familyName',
  'learner.dateOfBirth',
  'learner.providerNumber',
  'learner.studentId',
  'learner.nationalId.value',
  'learner.nationalId.country',
  'grade',
] as const;
export type Field = (typeof FIELDS)[number];

/** What is left empty is not said. */
export function correctedIn(form: Sent): Corrected {
  const dateOfBirth = form.optional('learner.dateOfBirth');
  const providerNumber = form.optional('learner.providerNumber');
  const studentId = form.optional('learner.studentId');
  const value = form.text('learner.nationalId.value');
  const country = form.text('learner.nationalId.country');
  const grade = form.optional('grade');
  return {
    learner: {
      givenName: form.text('learner.givenName'),
      familyName: form.text('learner.familyName'),
      ...(dateOfBirth !== undefined && { dateOfBirth }),
      ...(providerNumber !== undefined && { providerNumber }),
      ...(studentId !== undefined && { studentId }),
      ...((value !== '' || country !== '') && { nationalId: { value, country } }),
    },
    ...(grade !== undefined && { grade }),
  };
}

/** As the fields of the form hold it. */
export const fieldsOf = ({ learner, grade = '' }: Corrected): Readonly<Record<Field, string>> => ({
  'learner.givenName': learner.givenName,
  'learner.familyName': learner.familyName,
  'learner.dateOfBirth': learner.dateOfBirth ?? '',
  'learner.providerNumber': learner.providerNumber ?? '',
  'learner.studentId': learner.studentId ?? '',
  'learner.nationalId.value': learner.nationalId?.value ?? '',
  'learner.nationalId.country': learner.nationalId?.country ?? '',
  grade,
});

export interface Change {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

export function changesBetween(before: Corrected, after: Corrected): readonly Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return FIELDS.filter((field) => old[field] !== now[field]).map((field) => ({
    field,
    before: old[field],
    after: now[field],
  }));
}
