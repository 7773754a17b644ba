// The door of the database. One SQL dialect, two places: a folder (PGlite) or a server (PostgreSQL 15 or newer).
// Statements are Kysely's `sql` templates; nobody outside this folder and the stores touches a driver.
import { type Bells, bellsOn } from './bells.ts';
import { type Connections, kyselyOn, outside, within } from './connections.ts';
import type { Database, Sql } from './database.ts';
import { embedded } from './embedded.ts';
import { worthAnotherTry } from './fault.ts';
import { lockFolder } from './lock.ts';
import { keepHouse } from './maintenance.ts';
import { postgres } from './postgres.ts';
import { purgeFolder, purgeServer } from './purge.ts';

export type { Database, Sql } from './database.ts';
export {
  type DatabaseFacts,
  databaseFacts,
  databaseTime,
  largestTables,
  type MigrationRun,
  migrationsRun,
  type TableSize,
} from './facts.ts';
export { DatabaseFault, violates } from './fault.ts';
export { DatabaseHeld } from './lock.ts';
export { MigrationRefused, migrate, migrationDigests } from './migrate.ts';
export { many, maybe, one, run } from './rows.ts';

/** Throws `DatabaseHeld` when a living process has the folder. */
export async function openDatabase(where: { readonly folder: string } | { readonly url: string }): Promise<Database> {
  if ('url' in where) {
    const connections = postgres(where.url);
    const opened = databaseOn(connections, BEGIN_ON_SERVER, (sql) => bellsOn(where.url, sql));
    const database = {
      ...opened,
      kind: 'postgres',
      purge: () => purgeServer(opened.sql),
      maintain: async () => {},
      whenTaken: () => {}, // a server has no folder of ours
    } as const;
    const close = async (): Promise<void> => {
      await opened.hush();
      await connections.close();
    };
    return { ...database, close };
  }
  const lock = lockFolder(where.folder);
  const losers: (() => void)[] = [];
  try {
    const connections = await embedded(where.folder);
    const database = databaseOn(connections, 'begin');
    const house = keepHouse(database.sql, connections, lock, () => {
      for (const hear of losers) hear();
    });
    const close = async (): Promise<void> => {
      await house.stop();
      await connections.close();
      lock.release();
    };
    const whenTaken = (hear: () => void) => void losers.push(hear);
    const purge = () => purgeFolder(database.sql);
    return { ...database, kind: 'embedded', maintain: house.maintain, purge, whenTaken, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Tells those who listen to `topic`, once and if what `sql` does is there to be seen: in this process, and on a server in others. */
export function announce(topic: string, sql: Sql): void {
  const bell = BELLS.get(sql);
  if (bell === undefined) throw new Error('this sql belongs to no open database');
  bell(topic);
}

/** Who is told of an announcement made on this `sql`: a transaction keeps it until its commit. */
const BELLS = new WeakMap<Sql, (topic: string) => void>();

/** Limits that end with the transaction, so that a pooler between us and the server keeps nothing of them. */
const BEGIN_ON_SERVER = `begin; set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '60s'; set local lock_timeout = '20s'`;
const MOST_TRIES = 5;

interface Opened extends Pick<Database, 'sql' | 'transaction' | 'listen'> {
  /** Hears nothing of other processes any more. */
  hush(): Promise<void>;
}

function databaseOn(connections: Connections, begin: string, between?: (sql: Sql) => Bells): Opened {
  const sql = kyselyOn(connections, begin);
  const listeners = new Map<string, Set<() => void>>();
  const others = between?.(sql);
  const tell = (topic: string): void => {
    for (const hear of listeners.get(topic) ?? []) hear();
  };
  const ring = (topic: string): void =>
    outside(() => {
      tell(topic);
      others?.ring(topic);
    });
  BELLS.set(sql, ring);

  const once = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    const topics = new Set<string>();
    const result = await sql.transaction().execute((transaction) => {
      BELLS.set(transaction, (topic) => topics.add(topic));
      return within(connections, () => work(transaction));
    });
    for (const topic of topics) ring(topic);
    return result;
  };
  return {
    sql,
    async transaction(work) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(work);
        } catch (error) {
          if (tries === MOST_TRIES || !worthAnotherTry(error)) throw error;
          await new Promise((done) => setTimeout(done, Math.random() * 20 * 2 ** tries));
        }
      }
    },
    listen(topic, hear) {
      if (listeners.size === 0)
        others?.listen(tell, () => {
          for (const known of listeners.keys()) tell(known);
        });
      const heard = listeners.get(topic) ?? new Set();
      listeners.set(topic, heard.add(hear));
      return () => heard.delete(hear);
    },
    hush: async () => others?.close(),
  };
}
