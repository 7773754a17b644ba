// When and why a credential was taken back, beside the bits of a status list: one entry for each bit that is set, and
// of nobody who they are. An extension of ours; a list without it says the same in its bits. [BSL §3.1]
import { calendarDay, type CalendarDate, dayNumber } from '../dates.ts';
import { isObject } from '../shape.ts';

/** Why, in words that tell nothing about the person. */
export const STATUS_REASONS = [
  'wrong-data',
  'replaced',
  'awarded-in-error',
  'assessment-misconduct',
  'withdrawn-on-request',
  'other',
] as const;
export type StatusReason = (typeof STATUS_REASONS)[number];

export interface StatusChange {
  /** Of the slot whose bit is set. */
  readonly index: number;
  readonly date: CalendarDate;
  readonly reason: StatusReason;
  /** Whether another credential stands in its place. */
  readonly corrected: boolean;
}

/** For the `@context` of a list: without it the member would mean nothing to a reader of linked data. */
export const CHANGES_CONTEXT = { changes: { '@id': 'urn:tessera:status:changes', '@type': '@json' } } as const;

/** More are not kept: of those beyond it a list says that they were taken back, and not when. */
const MOST_CHANGES = 50_000;

/** Four columns of numbers, and what the numbers of the reasons mean: some twenty characters an entry. */
export function writeChanges(changes: readonly StatusChange[]) {
  const newest = changes.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  const kept = newest.slice(0, MOST_CHANGES).sort((one, other) => one.index - other.index);
  return {
    reasons: STATUS_REASONS,
    index: kept.map(({ index }) => index),
    daysSince1970: kept.map(({ date }) => dayNumber(date)),
    reason: kept.map(({ reason }) => STATUS_REASONS.indexOf(reason)),
    corrected: kept.map(({ corrected }) => (corrected ? 1 : 0)),
  };
}

/**
 * The entries of a list. Undefined where they are malformed or cannot be true: of a bit that is not set, out of order or
 * twice, of a day that had not begun anywhere when the list was made, or more than are kept.
 */
export function readChanges(
  value: unknown,
  isSet: (index: number) => boolean | undefined,
  validFrom: number,
): readonly StatusChange[] | undefined {
  if (!isObject(value)) return undefined;
  const { reasons, index, daysSince1970, reason, corrected } = value;
  const columns = [index, daysSince1970, reason, corrected].map(numbersIn);
  const [indexes, days, why, whether] = columns;
  const words = Array.isArray(reasons) && reasons.length <= MOST_REASONS ? reasons.map(reasonOf) : undefined;
  if (indexes === undefined || days === undefined || why === undefined || whether === undefined || words === undefined)
    return undefined;
  if (indexes.length > MOST_CHANGES || columns.some((column) => column?.length !== indexes.length)) return undefined;
  const lastDay = Math.floor((validFrom + EARLIEST_ZONE) / DAY);
  const changes: StatusChange[] = [];
  let before = -1;
  for (const [row, slot] of indexes.entries()) {
    const [day = -1, flag = -1] = [days[row], whether[row]];
    const word = words[why[row] ?? -1];
    if (slot <= before || isSet(slot) !== true || day > lastDay || word === undefined || flag > 1) return undefined;
    changes.push({ index: slot, date: calendarDay(day), reason: word, corrected: flag === 1 });
    before = slot;
  }
  return changes;
}

const DAY = 86_400_000;
const EARLIEST_ZONE = 14 * 3_600_000;
const MOST_REASONS = 100;

/** A later release may know more reasons than we do. */
const reasonOf = (word: unknown): StatusReason => STATUS_REASONS.find((known) => known === word) ?? 'other';

function numbersIn(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_CHANGES) return undefined;
  return value.every((entry: unknown): entry is number => Number.isSafeInteger(entry) && Number(entry) >= 0)
    ? value
    : undefined;
}
