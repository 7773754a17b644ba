// What a file of learners is once it was opened: sheets, rows, cells, and what is worth telling of each. The file is
// never held as a whole: rows come one by one, and every call of `rows()` reads the file anew.
import type { Problem } from '@tessera/credential';
import type { ListProblem } from '@tessera/credential/learners';

export interface Spreadsheet {
  readonly kind: 'csv' | 'xlsx';
  /** In the order of the tabs. A CSV has one, without a name. */
  readonly sheets: readonly Sheet[];
  /** The sheet that is meant, as far as can be told; undefined where a person has to choose, or all are empty. */
  readonly suggested: Sheet | undefined;
}

export interface Sheet {
  /** Counted from 0. */
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The row that names the columns; undefined when the sheet is empty. */
  readonly header: Header | undefined;
  /** What stands in the first three rows below the header. */
  readonly examples: readonly (readonly string[])[];
  /** Rows below the header in which something stands. */
  readonly rowCount: number;
  /** The sign between cells, for the file of results. */
  readonly separator: ',' | ';' | '\t';
  /** Of the sheet as a whole. An error says that it cannot be read in. */
  readonly problems: readonly TableProblem[];
  /** The rows below the header in which something stands. May be called as often as wanted; reads the file each time. */
  readonly rows: () => AsyncIterable<SheetRow>;
}

export interface Header {
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** Without the empty ones at the end. */
  readonly cells: readonly string[];
}

export interface SheetRow {
  /** As the spreadsheet shows it: its first row is 1. */
  readonly number: number;
  /** As many as the header has. */
  readonly cells: readonly Cell[];
  /** Of the row, and of its cells by their column, whatever the columns mean. */
  readonly problems: readonly TableProblem[];
}

export interface Cell {
  /** As a person sees it: a date as `2001-02-28`, a number without the noise of its storing; `''` where nothing stands. */
  readonly text: string;
  /** What a spreadsheet keeps it as; in a CSV all is text. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean';
  readonly problem?: CellProblem;
}

export interface CellProblem {
  readonly code: SheetCode;
  readonly severity: 'error' | 'notice';
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string | number>>;

/** Something to tell a person of a file, a row or a cell. */
export interface TableProblem {
  readonly code: SheetCode | ListProblem['code'] | Problem['code'];
  /** Of its sentence in messages/, which takes the facts. */
  readonly key: string;
  /** An error keeps the row, or the sheet, from being read in; a notice asks whether this is meant. */
  readonly severity: 'error' | 'notice';
  readonly facts: Facts;
  /** As the spreadsheet shows it. */
  readonly row?: number;
  /** The heading of the column. */
  readonly column?: string;
  /** Of the column, counted from 0. */
  readonly index?: number;
}

/** Codes of what only files and spreadsheets have. Their sentences stand under `spreadsheet.<code>`. */
export const SHEET_CODES = [
  'cell-became-date',
  'cell-beyond-header',
  'cell-formula-without-value',
  'cell-from-formula',
  'cell-is-error',
  'cell-merged',
  'cell-number-imprecise',
  'columns-hidden',
  'file-damaged',
  'file-empty',
  'file-is-encrypted',
  'file-is-numbers',
  'file-is-old-excel',
  'file-is-open-document',
  'file-is-other-office',
  'file-is-pdf',
  'file-is-unknown',
  'file-is-web-page',
  'file-is-xlsb',
  'file-too-large',
  'file-too-many-parts',
  'file-unpacks-too-large',
  'no-rows',
  'quote-not-closed',
  'row-hidden',
  'row-malformed',
  'row-ragged',
  'row-too-long',
  'rows-above-header',
  'rows-hidden',
  'separators-mixed',
  'text-is-utf-16-unmarked',
  'text-not-utf-8',
  'too-many-columns',
  'too-many-merged',
  'too-many-rows',
  'too-many-sheets',
] as const;

export type SheetCode = (typeof SHEET_CODES)[number];

/** A problem of files and sheets. */
export const sheetProblem = (
  code: SheetCode,
  facts: Facts = {},
  more: Partial<Pick<TableProblem, 'severity' | 'row' | 'column' | 'index'>> = {},
): TableProblem => ({ code, key: `spreadsheet.${code}`, severity: 'error', facts, ...more });

/** The file cannot be read: thrown inside this folder, and answered as a value at its edge. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly problem: TableProblem;
  constructor(code: SheetCode, facts: Facts = {}) {
    super(code);
    this.problem = sheetProblem(code, facts);
  }
}

export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 256;
