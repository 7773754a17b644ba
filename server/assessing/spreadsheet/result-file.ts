// The file of results: the rows as they were given, and beside each what became of it, to be put right and given again.
import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Sheet } from './sheet.ts';

export interface ResultRow {
  /** As they were given. */
  readonly cells: readonly string[];
  /** A word in the language of the reader. */
  readonly status: string;
  /** A heading and a sentence for each thing to tell. */
  readonly errors: readonly { readonly column?: string; readonly message: string }[];
}

/** The bytes of a CSV as spreadsheets open it by a double click. No cell of it is run as a formula. */
export function writeResult(
  { header, separator }: Pick<Sheet, 'header' | 'separator'>,
  rows: AsyncIterable<ResultRow> | Iterable<ResultRow>,
): AsyncIterable<Uint8Array> {
  const columns = header?.cells ?? [];
  const lines = stringify({ delimiter: separator, bom: true, record_delimiter: 'windows', escape_formulas: true });
  // What fails on the way reaches whoever reads the bytes: the pipeline destroys the stream with it.
  return pipeline(Readable.from(linesOf(columns, rows)), lines, () => {});
}

async function* linesOf(
  columns: readonly string[],
  rows: AsyncIterable<ResultRow> | Iterable<ResultRow>,
): AsyncGenerator<readonly string[]> {
  yield [...columns, 'status', 'error_column', 'error_message'];
  for await (const { cells, status, errors } of rows) {
    yield [
      ...columns.map((_, index) => cells[index] ?? ''),
      status,
      [...new Set(errors.flatMap(({ column }) => column ?? []))].join(', '),
      errors.map(({ message }) => message).join(' '),
    ];
  }
}
