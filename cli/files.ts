// Reading what a person names on the command line: never more than fits, and with a sentence where it cannot be read.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from './surroundings.ts';
import { say } from './words.ts';

const MEBIBYTE = 1024 * 1024;

const LARGEST_FILE = 10 * MEBIBYTE;

/** A file, or a stream, that is larger than what is asked for. Nothing of it was kept. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** The bytes of a file. Throws a UsageError where it cannot be read, FileTooLarge where it is too large. */
export async function readFileBytes(path: string, most = LARGEST_FILE): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UsageError(say('cli.file-is-folder', { path }));
    if (found.size > most) throw tooLarge(path, most);
    return await readAll(createReadStream(path), path, most);
  } catch (error) {
    throw unreadable(error, path);
  }
}

/** The text of a file of ours or of the person's own: UTF-8, else a UsageError. */
export async function readFileText(path: string, most = LARGEST_FILE): Promise<string> {
  const text = utf8(await readFileBytes(path, most));
  if (text === undefined) throw new UsageError(say('cli.file-not-utf-8', { path }));
  return text;
}

/** All bytes of a stream. What has no end, or holds too much, is left after the first bytes too many. */
export async function readAll(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  most = LARGEST_FILE,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooLarge(path, most);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text without a byte order mark; undefined where they are not UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined; // the decoder answers other encodings with a TypeError
  }
}

const tooLarge = (path: string, most: number): FileTooLarge =>
  new FileTooLarge(
    say('cli.file-too-large', { path, most: most >= MEBIBYTE ? `${most / MEBIBYTE} MiB` : `${most / 1024} KiB` }),
  );

const WHY: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'cli.file-missing',
  EACCES: 'cli.file-forbidden',
  ENOTDIR: 'cli.file-missing',
};

/** A file that is not there is a slip of the person's; anything else stays what it is. */
export function unreadable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const key = WHY[code];
  return key === undefined ? error : new UsageError(say(key, { path }));
}
