// The SQL of what this slice holds of a learner, read to be told, and taken away.
import { sql } from 'kysely';
import { many, run, type Sql } from '../../db/index.ts';
import type { Acting, Erased } from '../../people/index.ts';
import type { Learner } from '../identities.ts';

export interface ResultTold {
  readonly result: string;
  readonly design: string;
  readonly version: number;
  readonly learner: Learner;
  readonly email: string | null;
  readonly grade: string | null;
  readonly entered: number;
}

export const resultsTold = (
  results: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<readonly ResultTold[]> =>
  many(
    sql<ResultTold>`
      select result, design, version, learner, email, grade, entered from assessing.result
      where organisation = ${organisation} and result = any(${results}::uuid[]) order by result`,
    on,
  );

/** Those with this address, of an organisation. */
export const resultsAt = (email: string, { organisation }: Acting, on: Sql): Promise<readonly ResultTold[]> =>
  many(
    sql<ResultTold>`
      select result, design, version, learner, email, grade, entered from assessing.result
      where organisation = ${organisation} and lower(email) = lower(${email}) order by result`,
    on,
  );

/** Spreadsheets that these results came in, or that have a row which may be about the same learner. */
export const importsNaming = (
  results: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<readonly { readonly import: string; readonly state: string }[]> =>
  many(
    sql<{ import: string; state: string }>`
      with erased as materialized (
        select import, folded, lower(email) as email, identities from assessing.result
        where organisation = ${organisation} and result = any(${results}::uuid[])
      )
      select import, state from assessing.import
      where organisation = ${organisation} and not forgotten and (
        import in (select import from erased) or import in (
          select row.import from assessing.import_row as row join erased
            on row.result = any(${results}::uuid[]) or row.folded = erased.folded
              or lower(row.email) = erased.email or row.identities && erased.identities
          where row.organisation = ${organisation}
        )
      )
      order by import for update`,
    on,
  );

export const dropResults = (results: readonly string[], { organisation }: Acting, on: Sql): Promise<number> =>
  run(sql`delete from assessing.result where organisation = ${organisation} and result = any(${results}::uuid[])`, on);

/** It was nobody any more. */
export async function forgetEnterer({ person }: Erased, on: Sql): Promise<void> {
  await run(sql`update assessing.result set entered_by = null where entered_by = ${person}`, on);
  await run(sql`update assessing.import set confirmed_by = null where confirmed_by = ${person}`, on);
}
