// The SQL of the address that is fixed.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';

/** The first one stays. */
export const keepAddress = (origin: string, fixed: Date, on: Sql): Promise<number> =>
  run(
    sql`
      insert into issuing.address (one, origin, fixed) values (true, ${origin}, ${fixed})
      on conflict (one) do nothing`,
    on,
  );

export const addressKept = (on: Sql): Promise<{ readonly origin: string } | undefined> =>
  maybe(sql<{ origin: string }>`select origin from issuing.address`, on);
