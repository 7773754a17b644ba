// Which format a document is of: each reader knows its own and answers undefined for every other.
import type { LinkedData } from '../linked-data/linked-data.ts';
import type { SecuringName } from '../proof/securing.ts';
import type { Contents } from './contents.ts';
import { readEdc } from './elm/contents.ts';
import { readBadge } from './open-badge/read.ts';
import { readSdJwtVc } from './sd-jwt-vc/read.ts';
import { isVcdm, readVcdm, readVcdmPresentation } from './vcdm/read.ts';

type Document = Readonly<Record<string, unknown>>;

type Reader = (document: Document, linkedData: LinkedData) => Contents | undefined;

/** The particular ones first: every badge is a credential of the data model too. */
const READERS: readonly Reader[] = [
  readEdc,
  readSdJwtVc,
  readBadge,
  (document, linkedData) => (isVcdm(document) ? readVcdm(document, linkedData) : undefined),
];

/**
 * What a document says of itself by the reader of its format; undefined where no reader recognises it. Under a JAdES seal
 * only a European Digital Credential means anything: other formats are not sealed so.
 */
export function readContents(
  document: Document,
  linkedData: LinkedData = {},
  securing?: SecuringName,
): Contents | undefined {
  for (const read of securing === 'jades' ? [readEdc] : READERS) {
    if (read === readSdJwtVc && !CHOSEN.has(securing)) continue;
    const contents = read(document, linkedData);
    if (contents !== undefined) return contents;
  }
  return undefined;
}

/** Credentials of wallets are secured in one way; before they are, in none. [SD-JWT-VC §2.2] */
const CHOSEN: ReadonlySet<SecuringName | undefined> = new Set([undefined, 'none', 'sd-jwt']);

/** The same of a presentation. */
export const readPresentation = (document: Document, linkedData: LinkedData = {}): Contents | undefined =>
  isVcdm(document) ? readVcdmPresentation(document, linkedData) : undefined;
