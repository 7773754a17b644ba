// The empty list that a provider fills in: columns, one row as an example, and a sheet that says how.
import { COLUMNS, type ColumnKey } from '@tessera/credential/learners';
import writeXlsxFile from 'write-excel-file/node';
import { EXAMPLE_MARK } from './learner-rows.ts';

export interface Template {
  readonly columns: readonly ColumnKey[];
  /** The names of the two sheets, in the language of the reader. */
  readonly sheets: { readonly learners: string; readonly readMe: string };
  /** Paragraphs of the sheet that says how. */
  readonly readMe: readonly string[];
}

/** An invented learner. The mark says so to people, and to the reading of the list, which passes the row over. */
const EXAMPLE: Readonly<Record<ColumnKey, string>> = {
  family_name: `${EXAMPLE_MARK} Borg`,
  given_name: 'Anna',
  date_of_birth: '2001-02-28',
  national_id: '0123401M',
  national_id_country: 'MT',
  student_id: 'urn:schac:personalUniqueCode:int:esi:college.example:4711',
  provider_number: '4711',
  email: 'anna.borg@college.example',
  grade: '7.5',
  valid_until: '2029-06-01',
  issued_on: '2026-06-01',
};

/** As .xlsx. Its columns are kept as text, so that no spreadsheet takes a number or a grade for a date. */
export async function xlsxTemplate({ columns, sheets, readMe }: Template): Promise<Uint8Array> {
  const asText = { type: String, format: '@' } as const;
  return await writeXlsxFile([
    {
      sheet: sheets.learners,
      data: [
        columns.map((key) => ({ value: key, type: String, fontWeight: 'bold' as const })),
        columns.map((key) => ({ value: EXAMPLE[key], ...asText, fontStyle: 'italic' as const })),
      ],
      columns: columns.map((key) => ({ width: COLUMNS[key].kind === 'email' ? 32 : 22 })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.readMe,
      data: readMe.map((text) => [{ value: text, type: String, wrap: true }]),
      columns: [{ width: 100 }],
    },
  ]).toBuffer();
}
