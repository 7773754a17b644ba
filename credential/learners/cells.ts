// One cell of a list: text, date or e-mail address. What a spreadsheet did to it, or would do with it, is told apart
// from a typing error.
import type { ListCode } from '../codes.ts';
import { calendarDate } from '../dates.ts';
import type { Facts } from '../problem.ts';
import { hiddenCharacter } from '../texts.ts';
import { readEmail } from './email.ts';

const LONGEST_CELL = 500;

export type CellReading = { readonly value: string | undefined } | { readonly code: ListCode; readonly facts: Facts };

/** The value of a cell, undefined where it is empty, or the code of what is wrong with it. */
export function readCell(kind: 'text' | 'date' | 'email', raw: string): CellReading {
  if (raw.length > LONGEST_CELL) return { code: 'cell-too-long', facts: { count: raw.length, most: LONGEST_CELL } };
  const text = raw.trim();
  const given = shown(text);
  if (isFormula(raw) || isFormula(text)) return { code: 'cell-is-formula', facts: { given } };
  if (/[\t\r\n\v\f]/.test(text)) return { code: 'cell-has-break', facts: { given } };
  if (text === '') return { value: undefined };
  const character = hiddenCharacter(text);
  if (character !== undefined) return { code: 'cell-has-hidden-character', facts: { character } };
  switch (kind) {
    case 'text':
      return { value: text };
    case 'date':
      return readDate(text);
    case 'email': {
      const address = readEmail(text);
      return address === undefined ? { code: 'cell-not-email', facts: { given } } : { value: address };
    }
  }
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

const exists = (date: string): boolean => calendarDate.read(date, '').ok;

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
