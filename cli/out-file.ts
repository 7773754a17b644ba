// A file that is made: whole, and never over one that is there.
import { stat, writeFile } from 'node:fs/promises';
import { unreadable } from './files.ts';
import { UsageError } from './surroundings.ts';
import { say } from './words.ts';

/** Throws a UsageError where something stands under that name. */
export async function refuseExisting(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found) throw new UsageError(say('cli.file-exists', { path }));
}

/** Writes a file that is not there yet. */
export async function writeNew(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', mode });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw taken ? new UsageError(say('cli.file-exists', { path })) : unreadable(error, path);
  }
}
