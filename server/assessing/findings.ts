// What the reading of a spreadsheet tells, as it is kept and shown.
import type { Found } from './store/imports.ts';
import type { TableProblem } from './spreadsheet/sheet.ts';

export const foundAs = ({ row, column, key, facts, severity }: TableProblem): Found => ({
  row: row ?? 0,
  ...(column !== undefined && { column }),
  key,
  facts: { ...facts },
  severity,
});

export const isError = ({ severity }: Pick<TableProblem, 'severity'>): boolean => severity === 'error';

/** The learner has a result of the design already: told, and left out. */
export const alreadyAwarded = (row: number): Found => ({
  row,
  key: 'import.already-awarded',
  facts: {},
  severity: 'notice',
});
