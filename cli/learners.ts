// A list of learners as it was given: a table or a JSON list, read row by row and never held as a whole.
import type { Facts } from './words.ts';

export interface LearnerTable {
  /** The columns as they are headed; of a JSON list the members it may have. */
  readonly header: readonly string[];
  readonly separator: string;
  /** The heading over a place of an award, such as `/learner/familyName`. */
  readonly columnOf: (path: string) => string | undefined;
  /** Things worth saying once. */
  readonly notices: readonly Finding[];
  readonly rows: AsyncIterable<LearnerRow>;
}

export interface LearnerRow {
  /** As a spreadsheet shows it: the header is row 1. The first entry of a JSON list is 1. */
  readonly number: number;
  /** As they were given, for the result file. */
  readonly cells: readonly string[];
  /** What the row says of an award, for the library to read. */
  readonly award: Readonly<Record<string, unknown>>;
  readonly problems: readonly Finding[];
}

/** A sentence of messages/ and its facts, with the row and the column it is about. */
export interface Finding {
  readonly key: string;
  readonly facts: Facts;
  readonly row?: number;
  readonly column?: string;
}

/** The table as a whole cannot be read. */
export class TableRefusal extends Error {
  override readonly name = 'TableRefusal';
  readonly findings: readonly Finding[];
  constructor(...findings: readonly Finding[]) {
    super(findings[0]?.key);
    this.findings = findings;
  }
}

export const MOST_ROWS = 200_000;
