// All that the slices work with and that leaves the process, in one value: opened once, closed once.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { type Database, migrate, openDatabase } from './db/index.ts';
import { reached } from './db/ready.ts';
import type { Document } from './http/documents.ts';
import { ownDocuments } from './http/documents.ts';
import { clock as wallClock, newIds, random } from './io/clock.ts';
import { type GuardedFetch, guardedFetch } from './io/guarded-fetch.ts';
import { keepingLists } from './io/kept-lists.ts';
import { type Keys, openKeyFile } from './io/key-file.ts';
import type { Log } from './io/log.ts';
import { type Mailer, smtpMailer } from './io/mail.ts';
import { folderStore, type ObjectStore } from './io/objects.ts';
import { outboxMailer } from './io/outbox.ts';
import { countedMailer } from './operating/counted-mailer.ts';

export interface World {
  readonly config: Config;
  readonly db: Database;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  readonly objects: ObjectStore;
  readonly mailer: Mailer;
  readonly keys: Keys;
  /** The one way out: guarded, and our own documents answered in the process. */
  readonly fetch: GuardedFetch;
  readonly log: Log;
}

/** Where the demonstration keeps its letters. */
export const outboxFolder = ({ dataFolder }: Config): string => join(dataFolder, 'outbox');

/**
 * Opens the database, brings it up to date, and opens all else. Throws what the parts throw: `KeyFileRefused`,
 * `DatabaseHeld`. `documents` are those of the slices, which are made from the world and so come later.
 */
export async function openWorld(
  config: Config,
  log: Log,
  documents: (world: World) => readonly Document[],
  clock: World['clock'] = wallClock,
): Promise<World> {
  const { dataFolder, databaseUrl, publicUrl, smtpUrl, mailFrom } = config;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const keys = await openKeyFile(config.keyFile, dataFolder);
  const objects = await folderStore(join(dataFolder, 'objects'), clock);
  const db = await openDatabase(
    databaseUrl === undefined ? { folder: join(dataFolder, 'database') } : { url: databaseUrl },
  );
  await reached(db, (tries) => log.warn('database-not-reached', { tries }));
  await migrate(db);
  const mailer =
    smtpUrl === undefined ? outboxMailer(outboxFolder(config), mailFrom, clock) : smtpMailer(smtpUrl, mailFrom);
  let ownOf: ReturnType<typeof ownDocuments> = async () => undefined;
  const world: World = {
    config,
    db,
    clock,
    random,
    newId: newIds(clock, random),
    objects,
    mailer: countedMailer({ mailer, db, clock, log }),
    keys,
    fetch: keepingLists(
      guardedFetch({ clock, own: { under: publicUrl, read: (url) => ownOf(url) } }),
      clock,
      // Our own are read in the process, as they are at that moment.
      (url) => url.startsWith(publicUrl),
    ),
    log,
  };
  ownOf = ownDocuments(documents(world), publicUrl, clock);
  return world;
}

export async function closeWorld({ db, mailer }: World): Promise<void> {
  mailer.close();
  await db.close();
}
