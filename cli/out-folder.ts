// The folder for what is made: it appears whole, under its name, or not at all.
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { unreadable } from './files.ts';
import { type Surroundings, UsageError } from './surroundings.ts';
import { say } from './words.ts';

export interface OutFolder {
  /** Where to write meanwhile: beside the place it will have, so that moving it there is one step. */
  readonly path: string;
  readonly keep: () => Promise<void>;
  /** Removes what was not kept. */
  readonly drop: () => Promise<void>;
}

export async function openOutFolder(out: string, around: Surroundings): Promise<OutFolder> {
  await refuseOccupied(out);
  const place = resolve(out);
  await mkdir(dirname(place), { recursive: true });
  // Readable by its owner alone: it is about people. Made and known to be undone in one step, so that no stop comes between.
  const path = mkdtempSync(join(dirname(place), `.${basename(place)}-unfinished-`));
  // What is being written meanwhile may still appear in it: then it is gone at the second try.
  const callOff = around.atStop(() => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 10 }));
  return {
    path,
    keep: () => rename(path, place),
    drop: async () => {
      await rm(path, { recursive: true, force: true });
      callOff();
    },
  };
}

/** Throws a UsageError where something stands already: nothing is overwritten. */
export async function refuseOccupied(out: string): Promise<void> {
  try {
    if ((await readdir(out)).length === 0) return;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new UsageError(say('cli.out-is-file', { out }));
    throw unreadable(error, out);
  }
  throw new UsageError(say('cli.out-occupied', { out }));
}
