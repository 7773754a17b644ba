// Finds a learner who stands in the list twice, by an identifier or by names and date of birth. Only digests are kept,
// so that a long list needs little memory and no names.
import { createHash } from 'node:crypto';
import type { Award } from '@tessera/credential';

/** The place of the award that an earlier row has too, and that row's number. */
export interface Duplicate {
  readonly row: number;
  readonly path: string;
}

/** Remembers every learner shown to it, and answers the earlier row of one it has seen. */
export function learnersSeen(): (row: number, learner: Award['learner']) => Duplicate | undefined {
  const rows = new Map<string, number>();
  return (row, learner) => {
    let found: Duplicate | undefined;
    for (const { path, values } of identities(learner)) {
      const digest = digestOf([path, ...values]);
      const before = rows.get(digest);
      if (before === undefined) rows.set(digest, row);
      else found ??= { row: before, path };
    }
    return found;
  };
}

function identities(
  learner: Award['learner'],
): readonly { readonly path: string; readonly values: readonly string[] }[] {
  const { familyName, givenName, dateOfBirth, nationalId, studentId, providerNumber } = learner;
  return [
    ...(nationalId === undefined
      ? []
      : [{ path: '/learner/nationalId/value', values: [nationalId.country, nationalId.value] }]),
    ...(studentId === undefined ? [] : [{ path: '/learner/studentId', values: [studentId] }]),
    ...(providerNumber === undefined ? [] : [{ path: '/learner/providerNumber', values: [providerNumber] }]),
    ...(dateOfBirth === undefined
      ? []
      : [{ path: '/learner/familyName', values: [familyName, givenName, dateOfBirth] }]),
  ];
}

/** Case and spaces do not make another person. Twelve bytes: two of 200,000 meet by chance once in 10^18 lists. */
function digestOf(values: readonly string[]): string {
  const text = JSON.stringify(values.map((value) => value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()));
  return createHash('sha256').update(text).digest().toString('base64', 0, 12);
}
