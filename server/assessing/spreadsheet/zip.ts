// The ZIP file round an .xlsx, opened by its central directory. What it says of sizes is judged before anything is
// unpacked, and unpacking stops at the size it said: a bomb of a few kilobytes stays that small. [APPNOTE §4.3]
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { chunksOf } from './chunks.ts';
import { UnreadableFile } from './sheet.ts';

const MEBIBYTE = 1024 * 1024;
const MOST_PARTS = 2000;
const LARGEST_PART = 256 * MEBIBYTE;
/** Of everything that is unpacked for one reading. */
const LARGEST_WHOLE = 512 * MEBIBYTE;
/** Tables shrink to a tenth, the dullest to a hundredth; nothing honest shrinks to less once it is large. */
const LARGEST_RATIO = 250;
const RATIO_MATTERS_FROM = 8 * MEBIBYTE;

export interface ZipParts {
  readonly has: (name: string) => boolean;
  /** The unpacked bytes. Throws UnreadableFile where the part is not there, too large, encrypted or broken. */
  readonly bytes: (name: string) => AsyncGenerator<Uint8Array>;
}

/** Names of parts do not depend on case. Throws UnreadableFile. */
export async function openZip(file: Blob): Promise<ZipParts> {
  const { zip, entries } = await directoryOf(file);
  const unpacked = new Set<Entry>();
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *bytes(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw new UnreadableFile('file-damaged');
      unpacked.add(entry);
      refuseBombs(entry, [...unpacked]);
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk;
      } catch (error) {
        throw unreadable(error);
      }
    },
  };
}

async function directoryOf(file: Blob): Promise<{ zip: ZipFile; entries: ReadonlyMap<string, Entry> }> {
  try {
    const zip = await fromRandomAccessReaderPromise(new BlobReader(file), file.size, {
      lazyEntries: true,
      autoClose: false,
    });
    if (zip.entryCount > MOST_PARTS) throw new UnreadableFile('file-too-many-parts', { most: MOST_PARTS });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw unreadable(error);
  }
}

function refuseBombs(entry: Entry, unpacked: readonly Entry[]): void {
  const { compressedSize, uncompressedSize } = entry;
  const whole = unpacked.reduce((sum, other) => sum + other.uncompressedSize, 0);
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (
    uncompressedSize > LARGEST_PART ||
    whole > LARGEST_WHOLE ||
    (uncompressedSize > RATIO_MATTERS_FROM && ratio > LARGEST_RATIO)
  )
    throw new UnreadableFile('file-unpacks-too-large', { most: LARGEST_PART / MEBIBYTE });
  if (entry.isEncrypted()) throw new UnreadableFile('file-is-encrypted');
}

/** What goes wrong inside a ZIP file is in the stranger's bytes; that the bytes cannot be read at all is ours. */
const unreadable = (error: unknown): unknown =>
  error instanceof UnreadableFile || error instanceof DOMException ? error : new UnreadableFile('file-damaged');

class BlobReader extends RandomAccessReader {
  readonly #file: Blob;
  constructor(file: Blob) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(buffersOf(this.#file.slice(start, end)), { highWaterMark: 1 });
  }
}

async function* buffersOf(blob: Blob): AsyncGenerator<Buffer> {
  for await (const { buffer } of chunksOf(blob)) yield Buffer.from(buffer); // the kept library asks for its methods
}
