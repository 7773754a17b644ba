// Which column is taken for what: a suggestion from the headings, which a person can put right.
import {
  COLUMN_KEYS,
  type ColumnKey,
  columnNear,
  columnProblems,
  type Heading,
  keyOfColumn,
} from '@tessera/credential/learners';
import { columnLetters } from './raw-rows.ts';
import type { Sheet, TableProblem } from './sheet.ts';

/** What a column is taken for; `ignore` where a person said that it is none of these. */
export type ColumnChoice = ColumnKey | 'ignore';

export const COLUMN_CHOICES: readonly ColumnChoice[] = [...COLUMN_KEYS, 'ignore'];

/** By the place of the column. `undefined` where nobody has said yet. */
export type Mapping = readonly (ColumnChoice | undefined)[];

export interface ColumnSuggestion {
  /** Counted from 0. */
  readonly index: number;
  /** As it stands in the sheet; the letters of the column where nothing does. */
  readonly heading: string;
  readonly key: ColumnChoice | undefined;
  /** `certain`: the heading is a name of it; `likely`: mistyped, or told from what stands below. */
  readonly confidence: 'certain' | 'likely' | 'none';
  /** What stands in the first three rows. */
  readonly examples: readonly string[];
}

/** A suggestion for every column of the header; no key is suggested twice. */
export function suggestMapping({ header, examples }: Sheet): readonly ColumnSuggestion[] {
  const columns = (header?.cells ?? []).map((text, index) => ({
    index,
    heading: text || columnLetters(index),
    examples: examples.map((cells) => cells[index] ?? ''),
    named: keyOfColumn(text),
  }));
  const taken = new Set<ColumnKey>();
  const certain = columns.map(({ named }) => {
    if (named === undefined || taken.has(named)) return undefined;
    taken.add(named);
    return named;
  });
  return columns.map(({ named, ...column }, place) => {
    const key = certain[place];
    if (key !== undefined) return { ...column, key, confidence: 'certain' };
    const near = named === undefined ? likely(column.heading, column.examples) : undefined;
    if (near === undefined || taken.has(near)) return { ...column, key: undefined, confidence: 'none' };
    taken.add(near);
    return { ...column, key: near, confidence: 'likely' };
  });
}

function likely(heading: string, examples: readonly string[]): ColumnKey | undefined {
  const given = examples.filter((text) => text !== '');
  if (given.length > 0 && given.every((text) => /^\S+@\S+\.\S+$/.test(text))) return 'email';
  return columnNear(heading);
}

/** The columns that are known, for the reading of rows. */
export function headingsOf(sheet: Sheet, mapping: Mapping): readonly Heading[] {
  return (sheet.header?.cells ?? []).flatMap((text, index) => {
    const key = mapping[index];
    return key === undefined || key === 'ignore' ? [] : [{ key, text: text || columnLetters(index), index }];
  });
}

/** What a mapping lacks or says twice; a column that nobody said anything about is a notice. */
export function mappingProblems(sheet: Sheet, mapping: Mapping): readonly TableProblem[] {
  const row = sheet.header?.row ?? 1;
  const undecided = (sheet.header?.cells ?? []).flatMap((text, index): readonly TableProblem[] => {
    if (mapping[index] !== undefined) return [];
    const heading = text || columnLetters(index);
    const facts = { column: heading, near: '', count: 0, known: COLUMN_KEYS.join(', ') };
    const code = 'column-unknown';
    return [{ code, key: `learners.${code}`, severity: 'notice', facts, row, column: heading, index }];
  });
  const problems = columnProblems(headingsOf(sheet, mapping)).map(
    ({ code, facts, heading }): TableProblem => ({
      code,
      key: `learners.${code}`,
      severity: 'error',
      facts,
      row,
      ...(heading && { column: heading.text, index: heading.index }),
    }),
  );
  return [...problems, ...undecided];
}
