// Migrations: plain SQL, forward only, each once and in its own transaction. What was run is remembered with a digest:
// a changed file, or one we do not have, means that the program and the database do not belong together.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database, Sql } from './database.ts';
import { DatabaseFault } from './fault.ts';
import { many, run } from './rows.ts';

/** The database and this program do not belong together, and nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

interface Migration {
  /** `0001-jobs` */
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}

const FOLDER = join(import.meta.dirname, 'migrations');

/** Runs what was not run yet and answers its names. Two processes may do so at once: the second waits, then finds it done. */
export async function migrate(database: Database, folder: string = FOLDER): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  await makeBook(database);
  const done: string[] = [];
  for (;;) {
    const name = await database.transaction((on) => next(migrations, on));
    if (name === undefined) return done;
    done.push(name);
  }
}

/** Of all migrations, in order: what a prepared database is told apart by. */
export const migrationDigests = (): readonly string[] =>
  readMigrations().map(({ name, digest }) => `${name} ${digest}`);

function readMigrations(folder: string = FOLDER): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const numbers = new Set<string>();
  return files.map((file) => {
    const number = /^(\d{4})-[a-z][a-z0-9-]*\.sql$/.exec(file)?.[1];
    if (number === undefined) throw new MigrationRefused(`${file} is no name of a migration: NNNN-name.sql`);
    if (numbers.has(number)) throw new MigrationRefused(`two migrations are numbered ${number}`);
    numbers.add(number);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return { name: file.slice(0, -'.sql'.length), text, digest: createHash('sha256').update(text).digest('hex') };
  });
}

/** The first that was not run: looks, runs and remembers it under one lock. */
async function next(migrations: readonly Migration[], on: Sql): Promise<string | undefined> {
  await sql`lock table db.migration in share row exclusive mode`.execute(on);
  const ran = await many(
    sql<{ name: string; digest: string }>`select name, digest from db.migration order by name`,
    on,
  );
  const known = new Map(migrations.map(({ name, digest }) => [name, digest]));
  for (const { name, digest } of ran) {
    if (!known.has(name))
      throw new MigrationRefused(`the database has ${name}, which this program does not know: it is newer`);
    if (known.get(name) !== digest)
      throw new MigrationRefused(`${name} was changed after it was run; write a new migration`);
  }
  const names = new Set(ran.map(({ name }) => name));
  const todo = migrations.find(({ name }) => !names.has(name));
  if (todo === undefined) return undefined;
  const last = ran.at(-1)?.name;
  if (last !== undefined && todo.name < last) {
    throw new MigrationRefused(`${todo.name} stands before ${last}, which was run already; number it after that`);
  }
  await sql.raw(todo.text).execute(on);
  await run(sql`insert into db.migration (name, digest) values (${todo.name}, ${todo.digest})`, on);
  return todo.name;
}

/** `if not exists` does not hold against another session that does the same at the same time. */
async function makeBook(database: Database): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await database.transaction((on) => sql.raw(BOOK).execute(on));
      return;
    } catch (error) {
      const raced = error instanceof DatabaseFault && ['23505', '42P06', '42P07', '42710'].includes(error.code);
      if (!raced || tries === 5) throw error;
    }
  }
}

const BOOK = `
create schema if not exists db;
create table if not exists db.migration (name text primary key, digest text not null);
alter table db.migration add column if not exists ran_at timestamptz;
alter table db.migration alter column ran_at set default now();
comment on table db.migration is 'reference: which migrations were run, and the digest of each';
comment on column db.migration.ran_at is 'unknown for those that were run before this was kept';
`;
