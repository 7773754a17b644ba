// What a database says of itself: for whoever keeps the installation.
import { sql } from 'kysely';
import type { Sql } from './database.ts';
import { many, one } from './rows.ts';

export interface DatabaseFacts {
  /** As the server names it: `17.2`. */
  readonly version: string;
  /** Bytes, all in all. */
  readonly bytes: number;
  /** When a table was last cleared of dead rows, by whomever; milliseconds since 1970 UTC. */
  readonly maintained: number | null;
}

export const databaseFacts = (on: Sql): Promise<DatabaseFacts> =>
  one(
    sql<DatabaseFacts>`
      select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
        (select max(greatest(last_vacuum, last_autovacuum)) from pg_stat_user_tables) as maintained`,
    on,
  );

export interface TableSize {
  /** `wallet.claim` */
  readonly name: string;
  /** With its indexes. */
  readonly bytes: number;
  /** As last counted; null where it was never. */
  readonly rows: number | null;
}

/** The largest first. */
export const largestTables = (most: number, on: Sql): Promise<readonly TableSize[]> =>
  many(
    sql<TableSize>`
      select format('%I.%I', nspname, relname) as name, pg_total_relation_size(pg_class.oid) as bytes,
        case when reltuples < 0 then null else reltuples::bigint end as rows
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname <> 'information_schema'
      order by 2 desc, 1
      limit ${most}`,
    on,
  );

/** What time it is there: milliseconds since 1970 UTC. */
export const databaseTime = async (on: Sql): Promise<number> =>
  (await one(sql<{ now: number }>`select clock_timestamp() as now`, on)).now;

export interface MigrationRun {
  readonly name: string;
  /** Milliseconds since 1970 UTC; null where it was not kept yet. */
  readonly ran: number | null;
}

/** The last first. */
export const migrationsRun = (on: Sql): Promise<readonly MigrationRun[]> =>
  many(sql<MigrationRun>`select name, ran_at as ran from db.migration order by name desc`, on);
