// Door: lists of learners as people keep them in spreadsheets. Which column is which, how a cell is read, who stands
// there twice. It is told rows of texts; where they come from is the business of whoever reads the file.
export { type CellReading, readCell } from './cells.ts';
export {
  COLUMN_KEYS,
  COLUMNS,
  type ColumnKey,
  columnProblems,
  columnNear,
  type Heading,
  keyOfColumn,
  readHeader,
} from './columns.ts';
export { readEmail } from './email.ts';
export { nearestWord } from './nearest.ts';
export type { ListProblem } from './problem.ts';
export { type LearnerRecord, readRecord, readRow } from './rows.ts';
export { learnersSeen } from './seen.ts';
export { separatorOf } from './separators.ts';
