// Instants as milliseconds since 1970 in UTC, and the texts they are written in. Nobody reads a clock here:
// the time to judge by is always an argument. The only file of this room that may name the host's Date.

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The instant of a calendar date and time in UTC; undefined when the calendar has no such moment. */
export function utcMilliseconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return daysSince1970(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}

// Lower-case t and z are RFC 3339's, 24:00:00 is XML Schema's; a leap second has no number of milliseconds: refused.
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * The instant a date and time with a zone names, in milliseconds; finer fractions are cut off, never rounded up.
 * Undefined when malformed, and when there is no zone: without one it names 26 different hours.
 * [RFC3339 §5.6] [XSD §3.3.7]
 */
export function parseInstant(text: string): number | undefined {
  const found = INSTANT.exec(text);
  if (found === null) return undefined;
  const part = (index: number): number => Number(found[index] ?? 0);
  const midnight = part(4) === 24;
  if (midnight && (part(5) > 0 || part(6) > 0 || part(7) > 0)) return undefined;
  const local = utcMilliseconds(part(1), part(2), part(3), midnight ? 0 : part(4), part(5), part(6));
  const offset = part(9) * 60 + part(10);
  if (local === undefined || offset > 14 * 60 || part(10) > 59) return undefined;
  const fraction = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
  return local + (midnight ? DAY : 0) + fraction - (found[8] === '-' ? -offset : offset) * MINUTE;
}

/** When a day that is written without a zone begins anywhere; undefined when malformed. */
export const dayBegins = (day: string): number | undefined => parseInstant(`${day}T00:00:00+14:00`);

/** When it has ended everywhere: its last second. */
export const dayEnds = (day: string): number | undefined => parseInstant(`${day}T23:59:59-12:00`);

/** `2026-06-01T10:00:00Z`: whole seconds in UTC, what a signing time is written as. */
export const instantText = (ms: number): string =>
  hostDate(ms)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');

/** The host's own date object, for the kept libraries that want one as an argument. */
export const hostDate = (ms: number): Date => new Date(ms);

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Years counted from March, so that the leap day is the last of its year. The host's own arithmetic would take
// the year 49 for 1949.
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

/** Clocks of honest people differ by minutes; milliseconds. */
export const CLOCK_DIFFERENCE = 5 * 60 * 1000;
