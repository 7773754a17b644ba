// The list of results beside the sealed files, in the form that spreadsheets open by a double click.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { LearnerTable } from './learners.ts';

export interface ResultFile {
  readonly write: (cells: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** With the rows as they were given, so that they can be corrected there; or, where none was refused, without any name. */
export async function openResultFile(
  path: string,
  { header, separator }: LearnerTable,
  withRows: boolean,
): Promise<ResultFile> {
  // A refused cell may be a formula: it must not run when the list is opened.
  const rows = stringify({ delimiter: separator, bom: true, record_delimiter: 'windows', escape_formulas: true });
  const file = createWriteStream(path, { flags: 'wx' });
  const written = finished(rows.pipe(file));
  written.catch(() => rows.destroy()); // awaited in close(); until then a full disk must not be an unhandled rejection
  const write = async (cells: readonly string[]): Promise<void> => {
    if (!rows.write([...cells])) await Promise.race([once(rows, 'drain'), written]);
  };
  await write(
    withRows ? [...header, 'status', 'error_column', 'error_message', 'file'] : ['row', 'file', 'credential'],
  );
  return {
    write,
    close: async () => {
      rows.end();
      await written;
    },
  };
}
