// A batch of a log: its entries under one root, bound to the batch before, signed. Who kept the newest one can tell
// whether anything before it was changed since. [RFC9162 §2.1.1]
import {
  digest,
  fromBase64url,
  importPrivateKey,
  makeSignature,
  publicBytes,
  signatureHolds,
  toBase64,
  toBase64url,
  utf8Bytes,
} from '#platform';
import { readMultikey, toMultikey } from '../names/multikey.ts';
import { joinBytes } from '../proof/bytes.ts';
import { canonicalJson } from '../proof/canonical-json.ts';
import { leafDigest, merkleRoot } from './merkle.ts';

/** An entry is any object of JSON. */
export type LogEntry = Readonly<Record<string, unknown>>;

export interface LogBatch {
  readonly organisation: string;
  /** From 1, none left out. */
  readonly number: number;
  /** How many entries there are in the batches before. */
  readonly first: number;
  readonly count: number;
  /** Base64url, as all digests here. */
  readonly root: string;
  /** The digest of the batch before; empty of the first. */
  readonly previous: string;
  /** RFC 3339. */
  readonly sealedAt: string;
  /** By Ed25519, over all of the above. */
  readonly signature: string;
  /** The digest of each entry in its order. The root covers them; without them nobody could say which entry was changed. */
  readonly leaves: readonly string[];
}

export type BatchOrder = Pick<LogBatch, 'organisation' | 'sealedAt'> & {
  /** The batch before; absent of the first. */
  readonly after?: LogBatch;
  readonly entries: readonly LogEntry[];
};

/** Seals batches with the key of 32 secret bytes. `publicKey` is a multikey, by which they are verified. [RFC8032 §5.1.5] */
export function batchSealer(secret: Uint8Array): { readonly publicKey: string; seal(order: BatchOrder): LogBatch } {
  const key = importPrivateKey(pemOf(secret));
  const half = key && publicBytes(key);
  if (key === undefined || half === undefined) throw new Error('32 bytes make a key, and no other number of them');
  return {
    publicKey: toMultikey('Ed25519', half),
    seal({ organisation, sealedAt, after, entries }) {
      const leaves = entries.map((entry) => {
        const leaf = leafOf(entry);
        if (leaf === undefined) throw new Error('an entry of a log is an object of JSON');
        return leaf;
      });
      const head = {
        organisation,
        number: (after?.number ?? 0) + 1,
        first: after === undefined ? 0 : after.first + after.count,
        count: leaves.length,
        root: toBase64url(merkleRoot(leaves)),
        previous: after === undefined ? '' : batchDigest(after),
        sealedAt,
      };
      const signature = toBase64url(makeSignature('EdDSA', key, signedBytes(head)));
      return { ...head, signature, leaves: leaves.map(toBase64url) };
    },
  };
}

/** The form of PKCS #8 round the secret bytes of Ed25519. [RFC8410 §7] */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

const pemOf = (secret: Uint8Array): string =>
  `-----BEGIN PRIVATE KEY-----\n${toBase64(joinBytes([PKCS8, secret]))}\n-----END PRIVATE KEY-----\n`;

/** The digest of an entry in its one canonical form; undefined for what is no JSON. [RFC8785 §3.2] */
export function leafOf(entry: LogEntry): Uint8Array | undefined {
  const text = canonicalJson(entry);
  return text.ok ? leafDigest(utf8Bytes(text.value)) : undefined;
}

type BatchHead = Omit<LogBatch, 'signature' | 'leaves'>;

/** `log` says what is signed, so that nothing else the key might sign reads as a batch. */
function signedBytes({ organisation, number, first, count, root, previous, sealedAt }: BatchHead): Uint8Array {
  const text = canonicalJson({ log: 1, organisation, number, first, count, root, previous, sealedAt });
  return utf8Bytes(text.ok ? text.value : ''); // no half characters: what a stranger's file holds is read first
}

/** What the next batch names, and what whoever wants to notice changes keeps: it stands for all entries so far. */
export const batchDigest = (batch: BatchHead): string => toBase64url(digest('SHA-256', signedBytes(batch)));

/** Whether the key signed this batch. A word that is no key signed nothing. */
export function isSigned(batch: LogBatch, publicKey: string): boolean {
  const key = readMultikey(publicKey)?.host;
  const signature = fromBase64url(batch.signature);
  return key !== undefined && signature !== undefined && signatureHolds('EdDSA', key, signedBytes(batch), signature);
}
