// What the database is to those who use it, whichever of the two it is.
import type { Kysely } from 'kysely';

/** What a store function takes last, and executes its statements on: a transaction, or single statements. */
export type Sql = Kysely<unknown>;

export interface Database {
  readonly kind: 'embedded' | 'postgres';
  /** Each statement by itself. Not to be used inside `transaction`: there it is refused. */
  readonly sql: Sql;
  /**
   * All or nothing. Short, and nothing but the database is waited for inside. Where another transaction stood in the way
   * (40001, 40P01) `work` runs again, up to 5 times: it must change nothing outside the database.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** What a server does by itself: writes the log into the tables, clears dead rows, counts. Runs by a timer too. */
  maintain(): Promise<void>;
  /**
   * Afterwards the bytes of what was deleted are in no table, index, sample or, embedded, log of the database. It rewrites
   * all tables with personal data, each locked meanwhile: for a job after erasures, not for each of them.
   */
  purge(): Promise<void>;
  /** Waits for what runs, and lets go of the folder. */
  close(): Promise<void>;
  /** Calls `hear` when the folder of the embedded database is another's, or gone: nothing is answered any more. */
  whenTaken(hear: () => void): void;
  /**
   * Calls `hear` after the commit of every transaction in which `announce(topic, …)` was called: in this process, and on a
   * PostgreSQL server in any. Announcements of others may be lost: look by a timer too.
   */
  listen(topic: string, hear: () => void): () => void;
}
