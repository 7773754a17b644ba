// How tests read a spreadsheet: the sheet that is suggested, under the mapping that is suggested.
import assert from 'node:assert/strict';
import { type LearnerRow, learnerRows } from './learner-rows.ts';
import { suggestMapping } from './mapping.ts';
import { type ReadingOptions, readSpreadsheet } from './open.ts';
import type { Sheet, TableProblem } from './sheet.ts';

export async function sheetOf(file: Blob, options?: ReadingOptions): Promise<Sheet> {
  const reading = await readSpreadsheet(file, options);
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.spreadsheet.suggested ?? assert.fail('no sheet is suggested');
}

export async function learnersIn(file: Blob, options?: ReadingOptions): Promise<readonly LearnerRow[]> {
  const sheet = await sheetOf(file, options);
  const mapping = suggestMapping(sheet).map(({ key }) => key);
  return await all(learnerRows(sheet, mapping));
}

export async function refusedAs(file: Blob): Promise<TableProblem> {
  const reading = await readSpreadsheet(file);
  assert.ok(!reading.ok, 'the file was read');
  return reading.problems[0] ?? assert.fail('no problem is named');
}

export const told = (problems: readonly TableProblem[] = []): readonly string[] => problems.map(({ code }) => code);

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
