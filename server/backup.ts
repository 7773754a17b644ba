// A copy of everything but the key, into an empty folder, and back. The embedded database is copied while nobody holds
// it; of a PostgreSQL server its own tools make the copy, and this adds the files.
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from './config.ts';
import { openDatabase } from './db/index.ts';

/** The copy cannot be made or used: a sentence for whoever asked. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

interface Manifest {
  readonly format: 'tessera-backup-1';
  readonly made: string;
  readonly publicUrl: string;
  readonly database: 'embedded' | 'postgres';
}

/** In the data folder: when it was last copied, RFC 3339. */
export const BACKED_UP = 'backed-up';

const MANIFEST = 'tessera-backup.json';

/** Copies database and files into `folder`, which has to be empty or absent. Answers a sentence. Throws `DatabaseHeld`. */
export async function backup(config: Config, folder: string): Promise<string> {
  const target = resolve(folder);
  if (!(await isEmpty(target)))
    throw new BackupRefused(`“${target}” is not empty. Name a folder that is not there yet.`);
  const embedded = config.databaseUrl === undefined;
  const half = `${target}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true, mode: 0o700 });
  if (embedded) {
    // Held open, so that nobody else writes; written down, so that the copy needs no more than a start after a crash.
    const db = await openDatabase({ folder: join(config.dataFolder, 'database') });
    try {
      await db.maintain();
      await copied(join(config.dataFolder, 'database'), join(half, 'database'));
    } finally {
      await db.close();
    }
  }
  await copied(join(config.dataFolder, 'objects'), join(half, 'objects'));
  const manifest: Manifest = {
    format: 'tessera-backup-1',
    made: new Date().toISOString(),
    publicUrl: config.publicUrl,
    database: embedded ? 'embedded' : 'postgres',
  };
  await writeFile(join(half, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(target, { recursive: true, force: true });
  await rename(half, target);
  await writeFile(join(config.dataFolder, BACKED_UP), `${manifest.made}\n`, { mode: 0o600 });
  const rest = embedded ? '' : ' Add what pg_dump makes of the database.';
  return `Saved in “${target}”.${rest} The key file is not in it: keep a copy of “${config.keyFile}” somewhere else.`;
}

/** Fills an empty data folder from a backup. Answers a sentence. */
export async function restore(config: Config, folder: string): Promise<string> {
  const source = resolve(folder);
  const manifest = await manifestOf(source);
  if (!(await isEmpty(config.dataFolder)))
    throw new BackupRefused(`“${config.dataFolder}” is not empty. Set TESSERA_DATA to a folder that is not there yet.`);
  const half = `${config.dataFolder}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true, mode: 0o700 });
  await copied(join(source, 'database'), join(half, 'database'));
  await copied(join(source, 'objects'), join(half, 'objects'));
  await rm(config.dataFolder, { recursive: true, force: true });
  await rename(half, config.dataFolder);
  return `“${config.dataFolder}” is as it was on ${manifest.made}. Start with the same key file and PUBLIC_URL=${manifest.publicUrl}.`;
}

async function manifestOf(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(absent);
  const read: unknown = text === undefined ? undefined : JSON.parse(text);
  if (typeof read === 'object' && read !== null && 'format' in read && read.format === 'tessera-backup-1')
    return read as Manifest; // written by backup()
  throw new BackupRefused(`“${folder}” is no backup that was made here.`);
}

async function isEmpty(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch(absent);
  return entries === undefined || entries.length === 0;
}

async function copied(from: string, to: string): Promise<void> {
  if ((await readdir(from).catch(absent)) !== undefined) await cp(from, to, { recursive: true });
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
