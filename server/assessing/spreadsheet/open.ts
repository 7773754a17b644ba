// Opens what was uploaded as a list of learners: CSV or .xlsx. All that is wrong with the file as a file is found here,
// in one walk through it, so that reading its rows afterwards holds no surprise.
import { keyOfColumn } from '@tessera/credential/learners';
import type { Encoding } from './decoding.ts';
import { openDelimited } from './delimited.ts';
import { kindOf, zipKind } from './kind.ts';
import { columnLetters, type RawSheet } from './raw-rows.ts';
import { type Sheet, type Spreadsheet, sheetProblem, type TableProblem, UnreadableFile } from './sheet.ts';
import { surveyed } from './survey.ts';
import { readWorkbook } from './workbook.ts';
import { worksheetRows } from './worksheet.ts';
import { openZip } from './zip.ts';

export type SpreadsheetReading =
  | { readonly ok: true; readonly spreadsheet: Spreadsheet }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

export interface ReadingOptions {
  /** Of a CSV that is neither UTF-8 nor UTF-16, once a person has said which. */
  readonly encoding?: Encoding;
}

/** Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads a file that a stranger gave. It never throws for what is in it: the answer is a spreadsheet, or the problem that
 * names what the file is and the way out. The file is not kept: `rows()` of a sheet reads it again.
 */
export async function readSpreadsheet(file: Blob, options: ReadingOptions = {}): Promise<SpreadsheetReading> {
  try {
    if (file.size === 0) throw new UnreadableFile('file-empty');
    if (file.size > LARGEST_FILE) throw new UnreadableFile('file-too-large', { most: LARGEST_FILE / 1024 / 1024 });
    const kind = await kindOf(file);
    if (kind !== 'zip' && kind !== 'text') throw new UnreadableFile(kind);
    const raw = kind === 'zip' ? await openWorkbook(file) : [await openDelimited(file, options.encoding)];
    const sheets: Sheet[] = [];
    for (const [index, sheet] of raw.entries()) sheets.push(await surveyed(sheet, index));
    if (sheets.every(({ header }) => header === undefined)) throw new UnreadableFile('file-empty');
    const spreadsheet = { kind: kind === 'zip' ? 'xlsx' : 'csv', sheets, suggested: suggestedOf(sheets) } as const;
    return { ok: true, spreadsheet };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

/** The only sheet with rows; of several, the only one whose header names columns we know. Hidden ones are not meant. */
function suggestedOf(sheets: readonly Sheet[]): Sheet | undefined {
  const filled = sheets.filter(({ hidden, header }) => !hidden && header !== undefined);
  if (filled.length === 1) return filled[0];
  const named = filled.filter(({ header }) => (header?.cells ?? []).filter((text) => keyOfColumn(text)).length >= 2);
  return named.length === 1 ? named[0] : undefined;
}

async function openWorkbook(file: Blob): Promise<readonly RawSheet[]> {
  const zip = await openZip(file);
  const other = zipKind(zip);
  if (other !== undefined) throw new UnreadableFile(other);
  const workbook = await readWorkbook(zip);
  return workbook.sheets.map(({ name, hidden, part }) => ({
    name,
    hidden,
    separator: ',',
    read: () => worksheetRows(zip.bytes(part), workbook),
    judge: (row, columns) => [
      ...(row.hidden ? [sheetProblem('row-hidden', {}, { row: row.number, severity: 'notice' })] : []),
      ...row.cells.flatMap(({ text }, index) =>
        index < columns || text.trim() === ''
          ? []
          : [
              sheetProblem(
                'cell-beyond-header',
                { column: columnLetters(index) },
                { row: row.number, severity: 'notice', index },
              ),
            ],
      ),
    ],
  }));
}
