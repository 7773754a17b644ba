// How a spreadsheet shows its numbers: as dates, as hundredths, with leading noughts. A date is a count of days, and only
// the format of its cell says that it is one. [ECMA-376-1 §18.8.30]
import { readXml } from './xml.ts';

export type NumberFormat = 'general' | 'date' | 'date-time' | 'percent' | { readonly digits: number };

/** The format of each style that a cell can name. */
export async function readNumberFormats(chunks: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const codes = new Map<string, string>();
  const styles: NumberFormat[] = [];
  let within = false;
  await readXml(chunks, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'cellXfs') within = true;
      else if (name === 'numFmt') codes.set(numFmtId, formatCode);
      else if (name === 'xf' && within) styles.push(formatOf(Number(numFmtId), codes.get(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  if (id === 22) return 'date-time';
  // 27 to 36 and 50 to 58 are dates of East Asian calendars; 18 to 21 and 45 to 47 are times of day.
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  return 'general';
}

/** Texts in quotation marks, after a backslash and in brackets are shown as they are, and say nothing of the kind. */
function formatOfCode(code: string): NumberFormat {
  const [first = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  const signs = first.toLowerCase().replace('general', '');
  if (/[yd]/.test(signs)) return /[hs]/.test(signs) ? 'date-time' : 'date';
  if (/^m{1,5}$/.test(signs)) return 'date';
  if (signs.endsWith('%')) return 'percent';
  return /^0{2,}$/.test(signs) ? { digits: signs.length } : 'general';
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** The days that a count from 1904 lacks. */
const SINCE_1904 = 1462;

/**
 * `2001-02-28` of a count of days, with the time of day where the format shows one. Undefined for the 29 February 1900,
 * which there was not though spreadsheets count it, and for what lies beyond the calendar of four digits.
 */
export function dateText(serial: number, withTime: boolean, from1904: boolean): string | undefined {
  const counted = from1904 ? serial + SINCE_1904 : serial;
  const days = counted < 60 ? counted + 1 : counted; // before that day the count is one short
  if (!Number.isFinite(counted) || days < 1 || (counted >= 60 && counted < 61) || days >= 2_958_466) return undefined;
  const text = new Date(FIRST_DAY + Math.round(days * 1440) * (DAY / 1440)).toISOString();
  const day = new Date(FIRST_DAY + Math.floor(days) * DAY).toISOString().slice(0, 10);
  return withTime && days % 1 !== 0 ? `${text.slice(0, 10)} ${text.slice(11, 16)}` : day;
}

/** A number as its cell shows it, to the fifteen digits that a spreadsheet keeps. */
export function numberText(value: number, format: NumberFormat): string {
  if (typeof format === 'object')
    return Number.isInteger(value) ? String(value).padStart(format.digits, '0') : plain(value);
  return format === 'percent' ? `${plain(value * 100)}%` : plain(value);
}

const plain = (value: number): string => String(Number(value.toPrecision(15)));
