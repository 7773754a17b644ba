// Finds a learner who stands in the list twice, by an identifier or by names and date of birth. Only digests are kept,
// so that a long list needs little memory and no names.
import type { ListCode } from '../codes.ts';
import type { Learner } from '../elements/learner.ts';
import { digest } from '#platform';

/** The place of the award that an earlier row has too, and that row's number. */
interface Duplicate {
  readonly code: Extract<ListCode, `duplicate-${string}`>;
  readonly path: string;
  readonly facts: { readonly earlier: number };
}

/** Remembers every learner shown to it, and answers the earlier rows of one it has seen, a place each. */
export function learnersSeen(): (row: number, learner: Learner) => readonly Duplicate[] {
  const rows = digestTable();
  return (row, learner) =>
    identities(learner).flatMap(({ path, values }) => {
      const earlier = rows(digestOf([path, ...values]), row);
      if (earlier === undefined) return [];
      const code = path === NAMES ? 'duplicate-person' : 'duplicate-identifier';
      return [{ code, path, facts: { earlier } }];
    });
}

const NAMES = '/learner/familyName';

function identities(learner: Learner): readonly { readonly path: string; readonly values: readonly string[] }[] {
  const { familyName, givenName, dateOfBirth, nationalId, studentId, providerNumber } = learner;
  return [
    ...(nationalId === undefined
      ? []
      : [{ path: '/learner/nationalId/value', values: [nationalId.country, nationalId.value] }]),
    ...(studentId === undefined ? [] : [{ path: '/learner/studentId', values: [studentId] }]),
    ...(providerNumber === undefined ? [] : [{ path: '/learner/providerNumber', values: [providerNumber] }]),
    ...(dateOfBirth === undefined ? [] : [{ path: NAMES, values: [familyName, givenName, dateOfBirth] }]),
  ];
}

/** Case and spaces do not make another person. Twelve bytes: two of 200,000 meet by chance once in 10^18 lists. */
function digestOf(values: readonly string[]): DataView {
  const text = JSON.stringify(values.map((value) => value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()));
  const { buffer, byteOffset } = digest('SHA-256', text);
  return new DataView(buffer, byteOffset, 12);
}

const WORDS = 4; // three of the digest, one for the row; a row of 0 is an empty place

/** A hash table in one typed array: sixteen bytes an entry, where a Map of texts takes ten times that. */
function digestTable(): (digest: DataView, row: number) => number | undefined {
  let places = 1024;
  let table = new Uint32Array(places * WORDS);
  let count = 0;

  const placeOf = (one: number, two: number, three: number): number => {
    for (let place = one % places; ; place = (place + 1) % places) {
      const at = place * WORDS;
      if (table[at + 3] === 0) return at;
      if (table[at] === one && table[at + 1] === two && table[at + 2] === three) return at;
    }
  };

  const grow = (): void => {
    const old = table;
    places *= 2;
    table = new Uint32Array(places * WORDS);
    for (let at = 0; at < old.length; at += WORDS) {
      const [one = 0, two = 0, three = 0, row = 0] = old.subarray(at, at + WORDS);
      if (row !== 0) table.set([one, two, three, row], placeOf(one, two, three));
    }
  };

  return (digest, row) => {
    const [one, two, three] = [digest.getUint32(0), digest.getUint32(4), digest.getUint32(8)];
    const at = placeOf(one, two, three);
    if (table[at + 3] !== 0) return table[at + 3];
    table.set([one, two, three, row], at);
    count++;
    if (count > places * 0.7) grow();
    return undefined;
  };
}
