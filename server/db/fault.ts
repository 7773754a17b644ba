// What a database says no to. Its own sentences and details repeat values ("Key (email)=(…) already exists"), and values
// may be personal: only codes and the names of our own tables go on from here.

/** What both drivers tell of an error. */
export interface ServerError {
  readonly code: string;
  readonly message: string;
  readonly schema?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly constraint?: string | undefined;
}

export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  /** Five characters, as PostgreSQL lists them (SQLSTATE). */
  readonly code: string;
  readonly constraint: string | undefined;

  constructor({ code, message, schema, table, column, constraint }: ServerError, options: ErrorOptions = {}) {
    const place = [schema, table, column].filter((word) => word !== undefined).join('.');
    const about = ABOUT_OUR_OWN_SQL.test(code) ? `: ${message}` : '';
    super([`the database says ${code}`, place, constraint].filter(Boolean).join(' ') + about, options);
    this.code = code;
    this.constraint = constraint;
  }
}

/** Classes whose sentences name tables, functions, resources and connections, never values. */
const ABOUT_OUR_OWN_SQL = /^(?:08|0A|2[58]|3[DF]|40|42|53|54|55|57|58|XX)/;

/** It does not answer: never reached, or lost on the way. Class 08 of the standard. */
export const unreachable = (cause: Error): DatabaseFault =>
  new DatabaseFault({ code: '08006', message: cause.message }, { cause });

/** Is the connection of no more use? */
export const isLost = (error: unknown): boolean => !(error instanceof DatabaseFault) || error.code.startsWith('08');

/** Was it this constraint or unique index that said no? */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof DatabaseFault && error.constraint === constraint;

/** Two transactions stood in each other's way; the same again may go well. */
export const worthAnotherTry = (error: unknown): boolean =>
  error instanceof DatabaseFault && (error.code === '40001' || error.code === '40P01');
