// What is understood of a file before its rows are read: a pure decision about sheets and columns.
import type { ImportState, Shape } from './store/imports.ts';
import { COLUMN_CHOICES, type Mapping, mappingProblems, suggestMapping } from './spreadsheet/mapping.ts';
import type { SpreadsheetReading } from './spreadsheet/open.ts';
import type { Sheet, TableProblem } from './spreadsheet/sheet.ts';
import { foundAs, isError } from './findings.ts';

/** What a person said so far. */
export interface Said {
  readonly sheet: string | null;
  readonly mapping: readonly string[] | null;
}

export type Understood =
  | { readonly state: 'readable'; readonly shape: Shape; readonly sheet: Sheet; readonly mapping: Mapping }
  | { readonly state: Extract<ImportState, 'unreadable' | 'choose-sheet' | 'choose-columns'>; readonly shape: Shape };

export function understand(reading: SpreadsheetReading, said: Said): Understood {
  if (!reading.ok)
    return { state: 'unreadable', shape: { sheets: [], columns: [], trouble: reading.problems.map(foundAs) } };
  const { sheets, suggested } = reading.spreadsheet;
  const shown = sheets.map(({ name, rowCount }) => ({ name, rows: rowCount }));
  const sheet = said.sheet === null ? suggested : sheets.find(({ name }) => name === said.sheet);
  if (sheet === undefined) return { state: 'choose-sheet', shape: { sheets: shown, columns: [], trouble: [] } };

  const suggestions = suggestMapping(sheet);
  const mapping = said.mapping === null ? suggestions.map(({ key }) => key) : mappingOf(said.mapping);
  const columns = suggestions.map(({ heading, examples }, index) => {
    const as = mapping[index];
    return { heading, ...(as !== undefined && { as }), examples: [...examples] };
  });
  const problems: readonly TableProblem[] = [...sheet.problems, ...mappingProblems(sheet, mapping)];
  const shape = { sheets: shown, sheet: sheet.name, columns, trouble: problems.map(foundAs) };
  if (sheet.problems.some(isError)) return { state: sheets.length > 1 ? 'choose-sheet' : 'unreadable', shape };
  if (problems.some(isError)) return { state: 'choose-columns', shape };
  return { state: 'readable', shape, sheet, mapping };
}

/** Words that name no column stand for none. */
const mappingOf = (words: readonly string[]): Mapping =>
  words.map((word) => COLUMN_CHOICES.find((choice) => choice === word));
