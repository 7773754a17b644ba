// One entry of a log, shown to be in its sealed batch without the rest of the log: the entry, its place, the digests beside
// its way to the root, and what was signed. Whoever has that and the key needs nobody else. [RFC9162 §2.1.3]
import { fromBase64url, toBase64url } from '#platform';
import { parseJson } from '../json.ts';
import { isObject } from '../shape.ts';
import { isSigned, leafOf, type LogBatch, type LogEntry } from './batch.ts';
import { isCount, isText, readBatch } from './lines.ts';
import { inclusionProof, provesInclusion } from './merkle.ts';
import { isPin, pinOf } from './verify-log.ts';

/** As it stands in a file of JSON. */
export interface EntryProof {
  readonly logProof: 1;
  /** By which the batch was signed, as whoever made this says. */
  readonly key: string;
  /** The batch but for the digests of its other entries. */
  readonly sealed: Omit<LogBatch, 'leaves'>;
  /** From 0. */
  readonly position: number;
  readonly entry: LogEntry;
  /** The digests beside the way from the entry to the root, the nearest first. */
  readonly path: readonly string[];
}

/** Undefined where the batch has no such place. Whether it is this entry that was sealed there, `verifyEntry` says. */
export function proveEntry(
  { leaves, ...sealed }: LogBatch,
  position: number,
  entry: LogEntry,
  key: string,
): EntryProof | undefined {
  const digests = leaves.map(fromBase64url).filter((leaf) => leaf !== undefined);
  if (digests.length !== leaves.length || !(position in digests)) return undefined;
  const path = inclusionProof(digests, position).map(toBase64url);
  return { logProof: 1, key, sealed, position, entry, path };
}

/**
 * `proof-path`: the digests do not lead from this entry, at its place, to the root. `proof-signature`: the key did not sign
 * this batch. `proof-pinned`: it is not the batch that somebody kept.
 */
export type ProofFlaw = 'proof-path' | 'proof-signature' | 'proof-pinned';

/** None: the entry is what was sealed at its place. `pins` of other batches say nothing of this one. */
export function verifyEntry(
  { sealed, position, entry, path }: EntryProof,
  publicKey: string,
  pins: readonly string[] = [],
): readonly ProofFlaw[] {
  const batch = { ...sealed, leaves: [] };
  const [leaf, root] = [leafOf(entry), fromBase64url(sealed.root)];
  const proof = path.map(fromBase64url).filter((digest) => digest !== undefined);
  const isThere =
    leaf !== undefined &&
    root !== undefined &&
    proof.length === path.length &&
    provesInclusion({ leaf, position, count: sealed.count, proof }, root);
  const [number] = pinOf(batch).split('-', 1);
  const isOther = pins.some((pin) => !isPin(pin) || (pin.startsWith(`${number}-`) && pin !== pinOf(batch)));
  return [
    ...(isThere ? [] : (['proof-path'] as const)),
    ...(isSigned(batch, publicKey) ? [] : (['proof-signature'] as const)),
    ...(isOther ? (['proof-pinned'] as const) : []),
  ];
}

/** More would be a batch of more entries than there are numbers. */
const LONGEST_PATH = 53;

/** Undefined for a text that is no such proof. */
export function readEntryProof(text: string): EntryProof | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isObject(parsed.value)) return undefined;
  const { logProof, key, sealed, position, entry, path } = parsed.value;
  if (logProof !== 1 || !isText(key) || !isObject(sealed) || !isCount(position) || !isObject(entry)) return undefined;
  if (!Array.isArray(path) || path.length > LONGEST_PATH || !path.every(isText)) return undefined;
  const batch = readBatch({ ...sealed, leaves: [] });
  if (batch === undefined) return undefined;
  const { leaves: _, ...head } = batch;
  return { logProof, key, sealed: head, position, entry, path };
}
