// Where files are kept that are too large for a row: evidence, images, documents, published lists, exports.
// A folder; what is in it is whole, whatever happened while it was written.
import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ReadableStream } from 'node:stream/web';

export interface ObjectStore {
  /** Replaces what was there, as a whole; when it fails, what was there still is. A web stream is a body too. */
  put(key: string, body: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  read(key: string): Promise<ObjectBody | undefined>;
  /** Also where there is nothing. */
  remove(key: string): Promise<void>;
  /** The keys that begin with `prefix`, which ends in `/` or is empty; sorted. */
  list(prefix: string): Promise<readonly string[]>;
}

export interface ObjectBody {
  readonly size: number;
  /** To be read or cancelled: until then a file is open. */
  readonly stream: ReadableStream<Uint8Array>;
}

/** Opens a folder, and makes it where there is none. What writing left behind a day ago is cleared away. */
export async function folderStore(folder: string, clock: () => number): Promise<ObjectStore> {
  const root = resolve(folder);
  const incoming = join(root, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await clear(incoming, clock() - A_DAY);
  const place = (key: string): string => join(root, checked(key));
  return {
    async put(key, body) {
      const file = place(key);
      const part = join(incoming, randomUUID());
      try {
        await write(part, body);
        await makeFolder(dirname(file), root);
        await rename(part, file);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      await syncFolder(dirname(file));
    },
    async read(key) {
      const handle = await open(place(key)).catch(absent);
      if (handle === undefined) return undefined;
      return { size: await sizeOf(handle), stream: handle.readableWebStream({ autoClose: true }) };
    },
    async remove(key) {
      await rm(place(key), { force: true });
    },
    async list(prefix) {
      const below = prefix === '' ? root : place(prefix.replace(/\/$/, ''));
      const entries = await readdir(below, { withFileTypes: true, recursive: true }).catch(absent);
      return (entries ?? [])
        .filter((entry) => entry.isFile() && entry.parentPath !== incoming)
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort();
    },
  };
}

/** No key begins with a dot, so nothing in here is ever one. */
const INCOMING = '.incoming';
const A_DAY = 86_400_000;

/** Lower case only: some file systems hold `A` and `a` for one name. */
const KEY = /^[a-z0-9][a-z0-9._-]{0,99}(?:\/[a-z0-9][a-z0-9._-]{0,99}){0,9}$/;

/** Keys are made by us, of ids: another one is a fault, and the last place to notice before the file system. */
function checked(key: string): string {
  if (!KEY.test(key)) throw new Error('That is no key of an object');
  return key;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

async function write(file: string, body: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(handle: FileHandle): Promise<number> {
  try {
    return (await handle.stat()).size;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A new folder is only there after a power cut when the one that holds it was written too. */
async function makeFolder(folder: string, root: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) === undefined) return;
  for (let above = dirname(folder); above.length >= root.length; above = dirname(above)) await syncFolder(above);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function clear(incoming: string, before: number): Promise<void> {
  for (const name of await readdir(incoming)) {
    const left = join(incoming, name);
    const found = await stat(left).catch(absent);
    if (found !== undefined && found.mtimeMs < before) await rm(left, { force: true });
  }
}
