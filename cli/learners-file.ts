// Opens a file of learners, table or JSON, and keeps the digest of what was read: a file is read twice, and has to be
// the same both times.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { LearnerTable } from './learners.ts';
import { openCsv } from './learners-csv.ts';
import { openJson } from './learners-json.ts';

export interface ReadTable {
  readonly table: LearnerTable;
  /** The digest of the bytes, once all rows have been read. */
  readonly digest: () => string;
}

/** Opens a file of learners. Throws a TableRefusal, here or while its rows are read. */
export async function openLearners(path: string): Promise<ReadTable> {
  const hash = createHash('sha256');
  const chunks = hashed(createReadStream(path, { highWaterMark: 64 * 1024 }), hash);
  const table = extname(path).toLowerCase() === '.json' ? await openJson(chunks) : await openCsv(chunks);
  return { table, digest: () => hash.digest('base64') };
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
