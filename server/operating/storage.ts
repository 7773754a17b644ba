// How much room there is, and what takes it.
import { readdir, readFile, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { BACKED_UP } from '../backup.ts';
import type { Config } from '../config.ts';

export interface Room {
  /** Bytes. */
  readonly free: number;
  readonly size: number;
}

/** Of the disk that holds the data folder. */
export async function roomFor({ dataFolder }: Config): Promise<Room> {
  const { bavail, blocks, bsize } = await statfs(dataFolder);
  return { free: bavail * bsize, size: blocks * bsize };
}

export interface Filled {
  readonly bytes: number;
  readonly files: number;
  readonly atLeast: boolean;
}

const MOST_FILES = 50_000;

/** What the files below a folder take; of very many, the first ones. */
export async function filledBy(folder: string): Promise<Filled> {
  const left = [folder];
  let bytes = 0;
  let files = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true }).catch(none)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) left.push(path);
      if (!entry.isFile()) continue;
      if (files === MOST_FILES) return { bytes, files, atLeast: true };
      bytes += (await stat(path).catch(gone))?.size ?? 0;
      files += 1;
    }
  }
  return { bytes, files, atLeast: false };
}

/** When `backup` last copied this installation: milliseconds since 1970 UTC. */
export async function backedUp({ dataFolder }: Config): Promise<number | undefined> {
  const text = await readFile(join(dataFolder, BACKED_UP), 'utf8').catch(gone);
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}

function none(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}

/** A file may go while it is looked for. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
