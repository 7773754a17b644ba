// Finds a learner who stands in the list twice, by an identifier or by names and date of birth. Only digests are kept,
// so that a long list needs little memory and no names.
import type { ListCode } from '../codes.ts';
import type { Learner } from '../elements/learner.ts';
import { digestDigits } from '#platform';

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

/** Case and spaces do not make another person. */
const digestOf = (values: readonly string[]): string =>
  digestDigits(
    JSON.stringify(values.map((value) => value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())),
  );

const WORDS = 3; // two of the digest, one for the row; a row of 0 is an empty place
const FULL = 0.85;

/**
 * A hash table in one typed array: twelve bytes an entry, where a Map of texts takes ten times that. Of a digest eight
 * bytes are kept: two of 200,000 learners meet by chance once in 10^9 lists.
 */
function digestTable(): (digest: string, row: number) => number | undefined {
  let places = 1024;
  let table = new Uint32Array(places * WORDS);
  let count = 0;

  const placeOf = (one: number, two: number): number => {
    for (let place = one % places; ; place = (place + 1) % places) {
      const at = place * WORDS;
      if (table[at + 2] === 0 || (table[at] === one && table[at + 1] === two)) return at;
    }
  };

  const enter = (at: number, one: number, two: number, row: number): void => {
    table[at] = one;
    table[at + 1] = two;
    table[at + 2] = row;
  };

  const grow = (): void => {
    const old = table;
    places *= 2;
    table = new Uint32Array(places * WORDS);
    for (let at = 0; at < old.length; at += WORDS) {
      const [one, two, row] = [old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0];
      if (row !== 0) enter(placeOf(one, two), one, two, row);
    }
  };

  return (digest, row) => {
    const [one, two] = [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
    const at = placeOf(one, two);
    const earlier = table[at + 2];
    if (earlier !== 0) return earlier;
    enter(at, one, two, row);
    count++;
    if (count > places * FULL) grow();
    return undefined;
  };
}
