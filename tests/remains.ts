// What is left of somebody on the disk: every file of a folder, read as bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `folder` that hold one of these words, in whatever case, in UTF-8; each as `path: word`. */
export function remains(folder: string, words: readonly string[]): readonly string[] {
  const sought = words.map((word) => [word, lowered(Buffer.from(word))] as const);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = lowered(contentOf(path));
      return sought
        .filter(([, wanted]) => text.includes(wanted))
        .map(([word]) => `${path.slice(folder.length + 1)}: ${word}`);
    });
}

/** Byte by byte: what this does to letters beyond ASCII, it does to those sought and those found alike. */
const lowered = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

/** A database at work removes files that were there a moment ago. */
export function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
