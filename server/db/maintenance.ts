// Keeps the embedded database in order, as a server's own background processes would: PGlite has none of them.
import { sql } from 'kysely';
import type { Embedded } from './embedded.ts';
import type { Sql } from './database.ts';
import type { Lock } from './lock.ts';
import { many } from './rows.ts';

const BEAT = 5_000;
const PERIOD = 5 * 60_000;
/** Statements after which it is time although the period is not over: the log grows with each. */
const MANY = 20_000;

export interface House {
  maintain(): Promise<void>;
  stop(): Promise<void>;
}

/** `taken` is called when the lock of the folder is another's, or gone with the folder. */
export function keepHouse(on: Sql, connections: Embedded, lock: Lock, taken: () => void): House {
  let began = Date.now();
  let from = connections.answered;
  let running: Promise<void> | undefined;

  const maintain = (): Promise<void> => {
    running ??= keep(on).finally(() => {
      running = undefined;
      began = Date.now();
      from = connections.answered;
    });
    return running;
  };
  const beat = setInterval(() => {
    if (!lock.beat()) {
      clearInterval(beat);
      void connections.close(); // someone took us for dead: rather stop than write beside them
      taken();
      return;
    }
    const statements = connections.answered - from;
    if (statements > MANY || (statements > 0 && Date.now() - began > PERIOD)) maintain().catch(() => {});
  }, BEAT);
  beat.unref();
  return {
    maintain,
    async stop() {
      clearInterval(beat);
      await running?.catch(() => {});
    },
  };
}

/** Table after table, so that others come in between. */
async function keep(on: Sql): Promise<void> {
  await sql`select pg_stat_force_next_flush()`.execute(on); // what was counted lately is seen by the next statement
  for (const { name } of await many(WORN, on)) await sql`vacuum (analyze) ${sql.raw(name)}`.execute(on);
  await sql`checkpoint`.execute(on);
}

/** By the rule of a server's autovacuum: a fixed number and a share of the rows. Vacuum also empties the lists of GIN indexes. */
const WORN = sql<{ name: string }>`
  select format('%I.%I', schemaname, relname) as name
  from pg_stat_user_tables
  where n_dead_tup > 50 + 0.2 * n_live_tup
    or n_ins_since_vacuum > 1000 + 0.2 * n_live_tup
    or n_mod_since_analyze > 50 + 0.1 * n_live_tup
  order by 1`;
