// The rows of a sheet as learners with their results: each a record, or everything that is wrong with it.
import type { Problem } from '@tessera/credential';
import {
  COLUMNS,
  type Heading,
  type LearnerRecord,
  type ListProblem,
  learnersSeen,
  readRecord,
  readRow,
} from '@tessera/credential/learners';
import { headingsOf, type Mapping } from './mapping.ts';
import { type Sheet, type SheetRow, sheetProblem, type TableProblem } from './sheet.ts';

export interface LearnerRow {
  /** As the spreadsheet shows it. */
  readonly number: number;
  /** What stands in its cells, as many as the header has: for the file of results. */
  readonly cells: readonly string[];
  /** There when no problem of the row is an error. */
  readonly record?: ImportedRecord;
  readonly problems: readonly TableProblem[];
}

export interface ImportedRecord extends LearnerRecord {
  /** Never part of a credential: where the learner's letter goes. */
  readonly email?: string;
}

/** How the row of a template begins that is there as an example: it is passed over. */
export const EXAMPLE_MARK = '(example)';

/**
 * Every row in which something stands, under the columns that the mapping names; other columns say nothing. What is
 * there twice is told at the later row; of what was seen only digests are kept.
 */
export async function* learnerRows(sheet: Sheet, mapping: Mapping): AsyncGenerator<LearnerRow> {
  const headings = headingsOf(sheet, mapping);
  const seen = learnersSeen();
  for await (const row of sheet.rows()) {
    if (row.cells.some(({ text }) => text.trimStart().startsWith(EXAMPLE_MARK))) continue;
    yield learnerRow(row, headings, seen);
  }
}

function learnerRow(row: SheetRow, headings: readonly Heading[], seen: ReturnType<typeof learnersSeen>): LearnerRow {
  const cells = row.cells.map(({ text }) => text);
  const meant = new Set(headings.map(({ index }) => index));
  const told = row.problems.filter(({ index }) => index === undefined || index >= cells.length || meant.has(index));
  if (told.some(({ index, severity }) => index === undefined && severity === 'error'))
    return { number: row.number, cells, problems: told }; // its cells stand nobody knows where
  const problems: TableProblem[] = [...told];
  const broken = new Set(told.filter(({ severity }) => severity === 'error').map(({ index }) => index));
  for (const { key, text, index } of headings) {
    const given = cells[index] ?? '';
    if (broken.has(index) || row.cells[index]?.kind !== 'date' || COLUMNS[key].kind === 'date') continue;
    broken.add(index);
    problems.push(sheetProblem('cell-became-date', { given }, { row: row.number, column: text, index }));
  }
  const whole = headings.filter(({ index }) => !broken.has(index));
  const { award, email, problems: found } = readRow(cells, whole);
  for (const problem of found) {
    problems.push(listTold(problem, row.number));
    broken.add(problem.heading?.index);
  }
  // What a broken cell leaves out would be told a second time as missing.
  if (headings.some(({ key, index }) => broken.has(index) && isOfLearner(key)))
    return { number: row.number, cells, problems };
  const reading = readRecord(award);
  for (const problem of reading.problems) problems.push(awardTold(problem, row.number, headings));
  if (!reading.ok) return { number: row.number, cells, problems };
  for (const { code, path, facts } of seen(row.number, reading.value.learner)) {
    problems.push({
      ...placeOf(path, headings),
      code,
      key: `learners.${code}`,
      severity: 'error',
      facts,
      row: row.number,
    });
  }
  if (problems.some(({ severity }) => severity === 'error')) return { number: row.number, cells, problems };
  const record = { ...reading.value, ...(email !== undefined && { email }) };
  return { number: row.number, cells, record, problems };
}

const isOfLearner = (key: Heading['key']): boolean => COLUMNS[key].path?.startsWith('/learner/') ?? false;

const listTold = ({ code, facts, heading }: ListProblem, row: number): TableProblem => ({
  code,
  key: `learners.${code}`,
  severity: 'error',
  facts,
  row,
  ...(heading && { column: heading.text, index: heading.index }),
});

const awardTold = (
  { code, path, facts, severity }: Problem,
  row: number,
  headings: readonly Heading[],
): TableProblem => ({
  ...placeOf(path, headings),
  code,
  key: `problem.${code}.what`,
  severity: severity === 'error' ? 'error' : 'notice',
  facts,
  row,
});

/** The column that fills a place of an award; of a place that several fill, the first. */
function placeOf(path: string, headings: readonly Heading[]): { column?: string; index?: number } {
  const heading =
    headings.find(({ key }) => COLUMNS[key].path === path) ??
    headings.find(({ key }) => path !== '/learner' && COLUMNS[key].path?.startsWith(`${path}/`));
  return heading ? { column: heading.text, index: heading.index } : {};
}
