// What was deleted is not gone: PostgreSQL leaves its bytes in the holes of pages, in the samples of its planner and in
// its log until something else happens to be written there. Here they are written over, or their files removed.
import { sql } from 'kysely';
import type { Sql } from './database.ts';
import { DatabaseFault } from './fault.ts';
import { many, one } from './rows.ts';

/**
 * For the embedded database: afterwards nothing that was deleted before is in its folder. One statement at a time, so that
 * others come in between; nobody else has a transaction open meanwhile, as there is one connection.
 */
export async function purgeFolder(on: Sql): Promise<void> {
  await rewrite(on);
  await renewLog(on);
}

/**
 * For a server: tables and samples are rewritten; its log, the copies of its log and its backups are in the hands of whoever
 * runs it. Each table waits a moment for its lock and no longer; one that did not get it is a fault, to be tried again.
 */
export const purgeServer = (on: Sql): Promise<void> =>
  on.connection().execute(async (held) => {
    await sql.raw(`set lock_timeout = '5s'; set statement_timeout = 0`).execute(held);
    try {
      await waitForReaders(held);
      await rewrite(held);
      await ifAllowed(sql`checkpoint`.execute(held));
    } finally {
      await sql.raw('reset lock_timeout; reset statement_timeout').execute(held);
    }
  });

/**
 * A vacuum alone marks room as free and leaves what stood in it; a full one writes the table, its indexes and its long
 * values anew. Samples of values are in the planner's own table, and those of a table that became empty would stay for ever.
 */
async function rewrite(on: Sql): Promise<void> {
  const names = await many(PERSONAL, on);
  const tables = names.map(({ id }) => id);
  await ifAllowed(sql`delete from pg_catalog.pg_statistic where starelid = any(${tables}::oid[])`.execute(on));
  for (const { name } of names) await sql`vacuum (full, analyze) ${sql.raw(name)}`.execute(on);
  await ifAllowed(sql`vacuum (full) pg_catalog.pg_statistic`.execute(on));
}

/** Every table that says it holds something personal, or names a person. */
const PERSONAL = sql<{ id: number; name: string }>`
  select class.oid as id, format('%I.%I', nspname, relname) as name
  from pg_class as class join pg_namespace as schema on schema.oid = class.relnamespace
  where class.relkind = 'r' and nspname not in ('pg_catalog', 'information_schema') and exists (
    select from pg_attribute
    where attrelid = class.oid and attnum > 0 and not attisdropped
      and (attname = 'person' or col_description(class.oid, attnum) like 'personal%')
  )
  order by pg_table_size(class.oid), 2`;

/**
 * Segments of the log that are done with are used again under a new name, with what stood in them: so it goes on to one
 * that was never used, and all before it are removed.
 */
async function renewLog(on: Sql): Promise<void> {
  await sql`set wal_recycle = off`.execute(on);
  try {
    const { last } = await one(sql<{ last: string }>`select max(name) as last from (${SEGMENTS}) as segment`, on);
    for (let now = ''; now <= last; ) {
      await sql`select pg_switch_wal()`.execute(on);
      await sql`checkpoint`.execute(on);
      now = (await one(sql<{ now: string }>`select pg_walfile_name(pg_current_wal_insert_lsn()) as now`, on)).now;
    }
    const { left } = await one(sql<{ left: number }>`select count(*) as left from (${SEGMENTS}) as segment`, on);
    if (left !== 1) throw new Error(`${left} segments of the log are left, and there should be one`);
  } finally {
    await sql`reset wal_recycle`.execute(on);
  }
}

const SEGMENTS = sql`select name collate "C" from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'`;

/** What somebody may still see is not removed by a vacuum: those who began to read before this are waited for. */
async function waitForReaders(on: Sql): Promise<void> {
  const { now } = await one(sql<{ now: string }>`select pg_current_xact_id()::xid::text as now`, on);
  for (let tries = 1; ; tries += 1) {
    const { readers } = await one(
      sql<{ readers: number }>`
        select count(*) as readers from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and age(backend_xmin) > age(${now}::xid)`,
      on,
    );
    if (readers === 0) return;
    if (tries === MOST_TRIES) throw new Error('a transaction is open that still sees what was deleted');
    await sql`select pg_sleep(1)`.execute(on);
  }
}

/** Seconds; a transaction of ours has sixty. */
const MOST_TRIES = 61;

/** What only the owner of a server may do is done where we are that. */
async function ifAllowed(done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!(error instanceof DatabaseFault && error.code === '42501')) throw error;
  }
}
