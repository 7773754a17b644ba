// Files that assessing gives: the list to fill in, and the list that was given with what became of each row.
import { COLUMN_KEYS } from '@tessera/credential/learners';
import { sentence } from '@tessera/messages';
import { designWithin } from '../catalogue/index.ts';
import type { Download } from '../http/contract.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import { alreadyAwarded, foundAs, isError } from './findings.ts';
import { fileKey, fileOf } from './import-file.ts';
import { type LearnerRow, learnerRows } from './spreadsheet/learner-rows.ts';
import { readSpreadsheet } from './spreadsheet/open.ts';
import { type ResultRow, writeResult } from './spreadsheet/result-file.ts';
import { xlsxTemplate } from './spreadsheet/template.ts';
import { awardedRows, type Found, importOf } from './store/imports.ts';
import { understand } from './understand.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PARAGRAPHS = ['rows', 'learner', 'dates', 'email', 'example'] as const;

export async function template(
  { design, language }: { readonly design: string; readonly language: string },
  acting: Acting,
  { db }: World,
): Promise<Download> {
  const found = await designWithin({ design }, acting, db.sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  const title = textIn(found.title, language);
  const body = await xlsxTemplate({
    columns: COLUMN_KEYS,
    sheets: { learners: sentence(language, 'template.learners'), readMe: sentence(language, 'template.read-me') },
    readMe: [
      sentence(language, 'template.about', { title }),
      ...PARAGRAPHS.map((key) => sentence(language, `template.${key}`)),
    ],
  });
  return { name: `${title}.xlsx`, mediaType: XLSX, body };
}

/** The file is read once more as it was understood: what it holds is kept nowhere else. */
export async function importReport(
  { import: id, language }: { readonly import: string; readonly language: string },
  acting: Acting,
  { db, objects }: World,
): Promise<Download> {
  const row = await importOf(id, acting, db.sql);
  if (row === undefined || row.state === 'discarded') throw new Refusal(404, 'import-unknown');
  const file = row.forgotten ? undefined : await fileOf(fileKey(acting.organisation, id), objects);
  if (file === undefined) throw new Refusal(410, 'import-forgotten');
  const understood = understand(await readSpreadsheet(file), row);
  if (understood.state !== 'readable' || row.state === 'reading') throw new Refusal(409, 'import-not-read');
  const awarded = await awardedRows(id, acting, db.sql);
  const parts: Uint8Array[] = [];
  const rows = reported(learnerRows(understood.sheet, understood.mapping), awarded, language);
  for await (const part of writeResult(understood.sheet, rows)) parts.push(part);
  const name = `${row.file_name.replace(/\.[^.]*$/, '')}.csv`;
  return { name, mediaType: 'text/csv; charset=utf-8', body: new Uint8Array(Buffer.concat(parts)) };
}

async function* reported(
  rows: AsyncIterable<LearnerRow>,
  awarded: ReadonlySet<number>,
  language: string,
): AsyncGenerator<ResultRow> {
  for await (const { number, cells, problems } of rows) {
    const status = problems.some(isError) ? 'wrong' : awarded.has(number) ? 'awarded' : 'good';
    const found = [...problems.map(foundAs), ...(status === 'awarded' ? [alreadyAwarded(number)] : [])];
    const errors = found.map(({ column, key, facts }: Found) => ({
      ...(column !== undefined && { column }),
      message: sentence(language, key, facts),
    }));
    yield { cells, status: sentence(language, `report.row.${status}`), errors };
  }
}
