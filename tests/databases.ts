// Databases for tests, migrated and empty: the embedded one always, a PostgreSQL server where it is installed. What is
// started here ends and is removed with the process of the test, also when that is killed.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { type Database, migrate, migrationDigests, openDatabase } from '@tessera/server/db';
import { requires } from '../tools/require.ts';
import { type PostgresServer, sharedPostgres } from './postgres.ts';

export interface Store {
  /** Titles end with it: `… on ${store.kind}`. */
  readonly kind: Database['kind'];
  /** For the `skip` option of node:test. */
  readonly skip: false | string;
  /** Fresh and migrated; closed and removed when the test ends. */
  open(t: TestContext): Promise<Database>;
}

/** `for (const store of STORES) test(`… on ${store.kind}`, { skip: store.skip }, async (t) => { const db = await store.open(t); … })` */
export const STORES: readonly Store[] = [
  {
    kind: 'embedded',
    skip: false,
    async open(t) {
      const folder = await embeddedFolder();
      const database = await openDatabase({ folder });
      t.after(async () => {
        await database.close();
        rmSync(folder, { recursive: true, force: true });
      });
      return database;
    },
  },
  {
    kind: 'postgres',
    skip: requires('postgres'),
    async open(t) {
      const server = await sharedPostgres();
      const url = await migratedCopy(server);
      const database = await openDatabase({ url });
      t.after(() => database.close());
      return database;
    },
  },
];

/** A folder with an embedded database, migrated and closed, in memory where there is room. The caller removes it. */
export async function embeddedFolder(): Promise<string> {
  const template = await migratedTemplate();
  const folder = scratch('tessera-embedded-');
  cpSync(template, folder, { recursive: true });
  return folder;
}

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/tessera/databases');
const HOUR = 3600_000;

let made: Promise<string> | undefined;

/** Making a database takes seconds, copying one a twentieth of one: made once for each set of migrations. */
function migratedTemplate(): Promise<string> {
  made ??= makeTemplate();
  return made;
}

async function makeTemplate(): Promise<string> {
  const { version } = createRequire(import.meta.url)('../node_modules/@electric-sql/pglite/package.json');
  const empty = `empty-${version}`;
  const digest = createHash('sha256').update(migrationDigests().join(' ')).digest('hex').slice(0, 16);
  const base = await template(empty, undefined);
  return await template(`${empty}-${digest}`, base);
}

async function template(name: string, base: string | undefined): Promise<string> {
  const path = join(CACHE, name);
  if (existsSync(path)) {
    utimesSync(path, new Date(), new Date());
    return path;
  }
  forgetOldTemplates();
  const folder = scratch('tessera-template-');
  if (base !== undefined) cpSync(base, folder, { recursive: true });
  const database = await openDatabase({ folder });
  if (base !== undefined) await migrate(database);
  await database.maintain();
  await database.close();
  const draft = mkdtempSync(`${path}.`);
  cpSync(folder, draft, { recursive: true });
  rmSync(folder, { recursive: true });
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(path)) throw error; // another process was as far a moment earlier
  }
  return path;
}

/** Those that no process has begun to use for an hour: one that is copied just now stays. */
function forgetOldTemplates(): void {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - used > HOUR && /-\d[\d.]*-/.test(name)) rmSync(path, { recursive: true, force: true });
  }
}

let migrated: Promise<string> | undefined;
let copies = 0;

/** On a server too a migrated database is copied, not migrated again. */
async function migratedCopy(server: PostgresServer): Promise<string> {
  migrated ??= (async () => {
    const database = await openDatabase({ url: await server.create('migrated') });
    await migrate(database);
    await database.close();
    return 'migrated';
  })();
  copies += 1;
  return await server.create(`copy_${copies}`, await migrated);
}

/** A new folder, in memory where there is room for a few databases. */
function scratch(prefix: string): string {
  const memory = '/dev/shm';
  const room = existsSync(memory) ? statfsSync(memory) : undefined;
  const roomy = room !== undefined && room.bavail * room.bsize > 2 ** 31;
  return mkdtempSync(join(roomy ? memory : tmpdir(), prefix));
}
