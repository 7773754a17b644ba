// What tells learners of a design apart, as digests: who has a result already is found without comparing names.
import { createHash } from 'node:crypto';
import type { Award } from '@tessera/credential';

/** As the library has read it. */
export type Learner = Award['learner'];

/** One for each identifier, and one for names with date of birth; case and spaces do not make another person. */
export function identitiesOf({
  familyName,
  givenName,
  dateOfBirth,
  nationalId,
  studentId,
  providerNumber,
}: Learner): readonly Uint8Array[] {
  return [
    ...(nationalId === undefined ? [] : [digestOf('national', nationalId.country, nationalId.value)]),
    ...(studentId === undefined ? [] : [digestOf('student', studentId)]),
    ...(providerNumber === undefined ? [] : [digestOf('provider', providerNumber)]),
    ...(dateOfBirth === undefined ? [] : [digestOf('names', familyName, givenName, dateOfBirth)]),
  ];
}

const BYTES = 16;

function digestOf(...values: readonly string[]): Uint8Array {
  const alike = values.map((value) => value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(alike)).digest().subarray(0, BYTES);
}
