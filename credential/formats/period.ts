// From when and until when a document says that it holds: in the words of either version of the data model.
// [VCDM2 §4.9] [VCDM1 §4.6]
import type { Claims } from './contents.ts';

const FROM = ['validFrom', 'issuanceDate'] as const;
const UNTIL = ['validUntil', 'expirationDate'] as const;

/** It begins at the latest and ends at the earliest of what is stated. `instantOf` reads a date as the format writes it. */
export function periodIn(
  document: Readonly<Record<string, unknown>>,
  instantOf: (value: unknown) => number | undefined,
): Pick<Claims, 'validFrom' | 'validUntil' | 'unreadableDates'> {
  const instants = (members: readonly string[]): readonly number[] =>
    members.flatMap((member) => instantOf(document[member]) ?? []);
  const [from, until] = [instants(FROM), instants(UNTIL)];
  const unreadable = [...FROM, ...UNTIL].filter(
    (member) => document[member] !== undefined && instantOf(document[member]) === undefined,
  );
  return {
    ...(from.length > 0 && { validFrom: Math.max(...from) }),
    ...(until.length > 0 && { validUntil: Math.min(...until) }),
    ...(unreadable.length > 0 && { unreadableDates: unreadable }),
  };
}
