// A table as text: CSV with commas or semicolons, or with tabs. Rows have the numbers a spreadsheet shows. [RFC4180 §2]
import { pipeline, Readable } from 'node:stream';
import { separatorOf } from '@tessera/credential/learners';
import { CsvError, parse } from 'csv-parse';
import { decoded, type Encoding } from './decoding.ts';
import { EMPTY, NO_END, type RawRow, type RawSheet, type RowsEnd } from './raw-rows.ts';
import { MOST_COLUMNS, type SheetCode, sheetProblem, UnreadableFile } from './sheet.ts';

const LONGEST_ROW = 200_000;
const LINES_LOOKED_AT = 10;
const SIGNS = [',', ';', '\t'] as const;

type Separator = RawSheet['separator'];

/** Throws UnreadableFile. */
export async function openDelimited(file: Blob, encoding: Encoding | undefined): Promise<RawSheet> {
  const separator = await separatorIn(decoded(file, encoding));
  return {
    name: '',
    hidden: false,
    separator,
    read: () => delimitedRows(decoded(file, encoding), separator),
    judge: (row, columns) => judgeLength(row, columns, separator),
  };
}

/** Told from the first line that has any: a title may stand above the header. */
async function separatorIn(texts: AsyncIterable<string>): Promise<Separator> {
  const [start = ''] = await firstOf(texts);
  const told = SEPARATOR_TOLD.exec(start)?.[1];
  const lines = start.trimStart().split('\n', LINES_LOOKED_AT);
  const line = lines.find((text) => SIGNS.some((sign) => text.includes(sign))) ?? '';
  return SIGNS.find((sign) => sign === told) ?? separatorOf(start.slice(start.indexOf(line)));
}

/** The first text that is not empty; the rest is not read. */
async function firstOf(texts: AsyncIterable<string>): Promise<readonly string[]> {
  for await (const text of texts) if (text !== '') return [text];
  return [];
}

/** Spreadsheets write it for one another, and show no row for it. */
const SEPARATOR_TOLD = /^sep=(.)\r?\n/;

async function* untold(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true;
  for await (const text of texts) {
    yield first ? text.replace(SEPARATOR_TOLD, '') : text;
    first &&= text === '';
  }
}

async function* delimitedRows(texts: AsyncIterable<string>, separator: Separator): AsyncGenerator<RawRow, RowsEnd> {
  let lines = 0; // of all rows that were told apart: an error overtakes those that still wait to be taken
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[]) => {
      for (const cell of record) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
      lines++;
      return record;
    },
  });
  // The error of the source reaches the loop below through the parser that the pipeline destroys with it.
  const records: AsyncIterable<readonly string[]> = pipeline(
    Readable.from(untold(texts), { highWaterMark: 1 }),
    parser,
    () => {},
  );
  let number = 0;
  try {
    for await (const record of records) {
      number++;
      const last = record.findLastIndex((cell) => cell.trim() !== '');
      if (last >= MOST_COLUMNS) throw new UnreadableFile('too-many-columns', { most: MOST_COLUMNS, row: number });
      if (last < 0) continue;
      const cells = record
        .slice(0, MOST_COLUMNS)
        .map((text) => (text === '' ? EMPTY : { text, kind: 'text' as const }));
      yield { number, cells, hidden: false };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(MALFORMED[error.code] ?? 'row-malformed', { line: lines + 1 });
  }
  return NO_END;
}

const MALFORMED: Readonly<Partial<{ [code: string]: SheetCode }>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
  CSV_MAX_RECORD_SIZE: 'row-too-long',
};

/** A row of another length: with other signs between its cells, or with a sign too many. */
function judgeLength({ number, cells }: RawRow, columns: number, separator: Separator) {
  const surplus = cells.slice(columns).some(({ text }) => text.trim() !== '');
  if (!surplus && cells.length >= columns) return [];
  const other = SIGNS.find((sign) => sign !== separator && cells.some(({ text }) => text.includes(sign)));
  const facts = { count: cells.length, columns };
  return cells.length < columns && other !== undefined
    ? [
        sheetProblem(
          'separators-mixed',
          { ...facts, separator: wordOf(separator), other: wordOf(other) },
          { row: number },
        ),
      ]
    : [sheetProblem('row-ragged', facts, { row: number })];
}

/** The separators of a header of which some columns stand in one cell. */
export function mixedSeparator(cells: readonly string[], separator: Separator, isKnown: (text: string) => boolean) {
  const other = SIGNS.find(
    (sign) =>
      sign !== separator && cells.some((cell) => cell.includes(sign) && cell.split(sign).filter(isKnown).length > 0),
  );
  return other && { separator: wordOf(separator), other: wordOf(other) };
}

/** A sentence chooses its word by it. */
const wordOf = (sign: Separator): string => ({ ',': 'comma', ';': 'semicolon', '\t': 'tab' })[sign];
