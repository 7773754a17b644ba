// The four ways to run a statement: many rows, exactly one, one or none, none but a count.
import type { QueryExecutorProvider, RawBuilder } from 'kysely';

/** All rows. The type of a row stands beside the statement: sql<Row>`select …`. */
export async function many<Row>(statement: RawBuilder<Row>, on: QueryExecutorProvider): Promise<readonly Row[]> {
  return (await statement.execute(on)).rows;
}

/** The only row. None, or more than one, is a fault. */
export async function one<Row>(statement: RawBuilder<Row>, on: QueryExecutorProvider): Promise<Row> {
  const row = await maybe(statement, on);
  if (row === undefined) throw new Error('one row was expected and there is none');
  return row;
}

/** The only row, or undefined. More than one is a fault. */
export async function maybe<Row>(statement: RawBuilder<Row>, on: QueryExecutorProvider): Promise<Row | undefined> {
  const { rows } = await statement.execute(on);
  if (rows.length > 1) throw new Error(`one row was expected and there are ${rows.length}`);
  return rows[0];
}

/** How many rows an insert, update or delete touched. */
export async function run(statement: RawBuilder<unknown>, on: QueryExecutorProvider): Promise<number> {
  return Number((await statement.execute(on)).numAffectedRows ?? 0n);
}
