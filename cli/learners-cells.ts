// One cell of a table: text or date. What a spreadsheet did to it, or would do with it, is told apart from a typing error.
import type { Facts } from './words.ts';

const LONGEST_CELL = 500;

export type CellReading = { readonly value: string | undefined } | { readonly code: string; readonly facts: Facts };

/** The value of a cell, undefined where it is empty, or the code of what is wrong with it. */
export function readCell(kind: 'text' | 'date' | 'ignored', raw: string): CellReading {
  if (kind === 'ignored') return { value: undefined };
  if (raw.length > LONGEST_CELL) return { code: 'cell-too-long', facts: { count: raw.length, most: LONGEST_CELL } };
  const text = raw.trim();
  if (isFormula(raw) || isFormula(text)) return { code: 'cell-is-formula', facts: { given: shown(text) } };
  if (/[\t\r\n\v\f]/.test(text)) return { code: 'cell-has-break', facts: { given: shown(text) } };
  if (text === '') return { value: undefined };
  return kind === 'date' ? readDate(text) : { value: text };
}

// A spreadsheet that opens the table again would run it. A number with a sign, such as +356 or -5, is none.
const isFormula = (text: string): boolean => /^[=@＝＠\t\r]|^[+\-＋－][\p{L}(@=]/u.test(text);

function readDate(text: string): CellReading {
  const given = shown(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return exists(text) ? { value: text } : { code: 'cell-not-date', facts: { given } };
  if (/^\d{4,5}([.,]\d+)?$/.test(text)) return { code: 'cell-date-serial', facts: { given } };
  const [, first, second, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined)
    return { code: 'cell-not-date', facts: { given } };
  const [dayFirst, monthFirst] = [isoDate(year, second, first), isoDate(year, first, second)];
  if (exists(dayFirst) && exists(monthFirst) && dayFirst !== monthFirst) {
    return { code: 'cell-date-ambiguous', facts: { given, one: dayFirst, other: monthFirst } };
  }
  return exists(dayFirst) ? { value: dayFirst } : { code: 'cell-not-date', facts: { given } };
}

const isoDate = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Whether the calendar has the day: the host's own arithmetic would roll 31 February over into March. */
function exists(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
