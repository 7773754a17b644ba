// Rows as a file gives them, before anybody knows which of them is the header.
import type { Cell, TableProblem } from './sheet.ts';

export interface RawRow {
  /** As the spreadsheet shows it. */
  readonly number: number;
  /** Up to the last in which something stands. */
  readonly cells: readonly Cell[];
  readonly hidden: boolean;
}

/** What is known only once all rows have been read. */
export interface RowsEnd {
  readonly merged: readonly MergedRange[];
  /** Letters of columns that are hidden. */
  readonly hiddenColumns: readonly string[];
}

/** First and last row as the spreadsheet shows them; first and last column counted from 0. */
export interface MergedRange {
  readonly text: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly separator: ',' | ';' | '\t';
  /** Only rows in which something stands. Throws UnreadableFile. */
  readonly read: () => AsyncGenerator<RawRow, RowsEnd>;
  /** What is odd in a row, compared with the header; `cells` are as many as the file has. */
  readonly judge: (row: RawRow, columns: number) => readonly TableProblem[];
}

export const NO_END: RowsEnd = { merged: [], hiddenColumns: [] };

export const EMPTY: Cell = { text: '', kind: 'text' };

/** `A`, `Z`, `AA`: the letters over a column counted from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
