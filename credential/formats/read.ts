// Which format a document is of: each reader knows its own and answers undefined for every other.
import type { Contents } from './contents.ts';
import { readEdc } from './elm/contents.ts';
import { readBadge } from './open-badge/read.ts';

type Reader = (document: Readonly<Record<string, unknown>>) => Contents | undefined;

const READERS: readonly Reader[] = [readEdc, readBadge];

/** What a document says of itself by the reader of its format; undefined where no reader recognises it. */
export function readContents(document: Readonly<Record<string, unknown>>): Contents | undefined {
  for (const read of READERS) {
    const contents = read(document);
    if (contents !== undefined) return contents;
  }
  return undefined;
}

/** The same of a presentation. */
export function readPresentation(_document: Readonly<Record<string, unknown>>): Contents | undefined {
  return undefined;
}
