// Calendar dates as a provider writes them. A date of issue keeps the zone of the place it was issued in,
// so that it is the same day for every reader; a date of birth has no zone at all. [XSD §3.3.9]
import { problem, type Reading, readAs, refuse } from './problem.ts';
import { described, pattern, refine, type Shape } from './shape.ts';
import { instantText, parseInstant, utcMilliseconds } from './time.ts';

/** `2026-06-01` */
export type CalendarDate = string;

/** `2026-06-01+02:00` or `2026-06-01Z`: a calendar date with the zone it is meant in. */
export type ZonedDate = string;

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const ZONED = /^(\d{4}-\d\d-\d\d)(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

export const calendarDate: Shape<CalendarDate> = refine(
  described(pattern('date-malformed', DATE, '', 10), 'A calendar date, for example 2026-06-01'),
  existing,
);

export const zonedDate: Shape<ZonedDate> = refine(
  described(pattern('date-malformed', ZONED, '', 16), 'A calendar date with its zone, for example 2026-06-01+02:00'),
  (text, path) => {
    const day = existing(dayOf(text), path);
    return day.ok ? readAs(text) : day;
  },
);

/** Days from 1 January 1970 to a date. */
export const dayNumber = (date: CalendarDate): number => Math.floor((utcNoon(date) ?? Number.NaN) / DAY);

/** The date so many days after 1 January 1970. */
export const calendarDay = (days: number): CalendarDate => instantText(days * DAY).slice(0, 10);

function existing(text: CalendarDate, path: string): Reading<CalendarDate> {
  return isCalendarDate(text) ? readAs(text) : refuse(problem('date-does-not-exist', path, { given: text }));
}

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return Number(year) >= 1000 && utcMilliseconds(Number(year), Number(month), Number(day), 0, 0, 0) !== undefined;
}

/** The day of a zoned date, as written. */
const dayOf = (date: ZonedDate): CalendarDate => date.slice(0, 10);

const zoneOf = (date: ZonedDate): string => date.slice(10);

/** The first second of the day where it is meant, as xsd:dateTime. */
export const firstInstant = (date: ZonedDate): string => `${dayOf(date)}T00:00:00${zoneOf(date)}`;

/** The last second of the day where it is meant, as xsd:dateTime. */
export const lastInstant = (date: ZonedDate): string => `${dayOf(date)}T23:59:59${zoneOf(date)}`;

/** The day that it was where a credential was issued, by its date of issue; in UTC where that names no zone. */
export function dayWhereIssued(ms: number, date: string): CalendarDate {
  const behind = ZONED.test(date) ? parseInstant(`1970-01-01T00:00:00${zoneOf(date)}`) : undefined;
  return instantText(ms - (behind ?? 0)).slice(0, 10);
}

/** The date part of an xsd:dateTime with its zone, as written: never shifted into another zone. */
export function zonedDateOf(instant: string): ZonedDate | undefined {
  const [, day, zone] = /^(\d{4}-\d\d-\d\d)T[\d:.]+(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? [];
  return day === undefined || zone === undefined ? undefined : day + zone;
}

/** A calendar date in a time zone of the IANA list, with the offset that the zone has at noon of that day. */
export function inTimeZone(date: CalendarDate, timeZone: string): ZonedDate {
  const parts = offsetFormat(timeZone).formatToParts(utcNoon(date));
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.slice('GMT'.length) ?? '';
  return `${date}${offset === '' ? 'Z' : offset.slice(0, '+00:00'.length)}`; // before 1972 some had seconds as well
}

const utcNoon = (date: CalendarDate): number | undefined =>
  utcMilliseconds(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)), 12, 0, 0);

const DAY = 86_400_000;

/** Making one costs more than sealing. By name in small letters, as case does not matter; emptied when it is full. */
const offsetFormats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 128;

/** Throws a RangeError for a zone that there is not. */
function offsetFormat(name: string): Intl.DateTimeFormat {
  const zone = name.toLowerCase();
  const known = offsetFormats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  if (offsetFormats.size >= MOST_FORMATS) offsetFormats.clear();
  offsetFormats.set(zone, format);
  return format;
}

/** A time zone of the IANA list. */
export const timeZone: Shape<string> = refine(
  described(
    pattern('time-zone-unknown', /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/, '', 64),
    'A time zone, for example Europe/Malta',
  ),
  (text, path) => (isTimeZone(text) ? readAs(text) : refuse(problem('time-zone-unknown', path, { given: text }))),
);

function isTimeZone(text: string): boolean {
  try {
    offsetFormat(text);
    return true;
  } catch {
    return false; // Intl answers an unknown zone with a RangeError
  }
}

/**
 * A calendar date a number of whole years and months later; the last day of the month where the day does not exist.
 * Undefined beyond the year 9999.
 */
export function later(date: CalendarDate, years: number, months: number): CalendarDate | undefined {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + years * 12 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = String((count % 12) + 1).padStart(2, '0');
  const days = [Number(date.slice(8, 10)), 30, 29, 28].map((day) => `${year}-${month}-${String(day).padStart(2, '0')}`);
  return days.find(isCalendarDate);
}
