// Digests by which a credential names resources: as the integrity of a web page is written, or as a multibase word.
// [VCDM2 §5.3] [SRI §3.5] [VC-DI §2.6]
import { digest, type DigestAlgorithm, fromBase64 } from '#platform';
import { fromMultibase } from '../../names/multikey.ts';
import type { Answer } from '../../report.ts';
import type { ResourceClaim } from '../contents.ts';
import { CONTEXT_HISTORY } from './context-history.data.ts';
import { BASE_CONTEXT } from './versions.ts';

/** What a text claims: one of several digests of equal strength has to be that of the resource. */
interface Integrity {
  readonly algorithm: DigestAlgorithm;
  readonly digests: readonly Uint8Array[];
}

const ALGORITHMS: Readonly<Record<string, DigestAlgorithm>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};
const LENGTHS: Readonly<Record<number, DigestAlgorithm>> = { 32: 'SHA-256', 48: 'SHA-384', 64: 'SHA-512' };
/** Codes of hash functions before a digest that says which it is. */
const MULTIHASH: Readonly<Record<number, DigestAlgorithm>> = { 18: 'SHA-256', 32: 'SHA-384', 19: 'SHA-512' };
const LONGEST = 2000;

/** Whether a digest is that of these bytes; unknown where it is none that can be read. */
export function digestHolds(text: string, bytes: Uint8Array): Answer {
  const integrity = readDigest(text);
  if (integrity === undefined) return 'unknown';
  const found = digest(integrity.algorithm, bytes);
  return integrity.digests.some((claimed) => isEqual(claimed, found)) ? 'yes' : 'no';
}

/** Whether a resource is what is claimed of it: each digest has to hold. */
export function resourceHolds({ digests }: ResourceClaim, bytes: Uint8Array): Answer {
  const answers = digests.map((text) => digestHolds(text, bytes));
  if (answers.includes('no')) return 'no';
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * The same for a resource that is known without being fetched: the base context in each version that was published, since
 * a credential names the one of its day. Unknown for any other.
 */
export function knownResourceHolds({ id, digests }: ResourceClaim): Answer {
  if (id !== BASE_CONTEXT) return 'unknown';
  const read = digests.map(readDigest);
  if (read.length === 0 || read.includes(undefined)) return 'unknown';
  const isOf = (version: (typeof CONTEXT_HISTORY)[number]): boolean =>
    read.every((integrity) => integrity !== undefined && isAmong(integrity, version));
  return CONTEXT_HISTORY.some(isOf) ? 'yes' : 'no';
}

function isAmong({ algorithm, digests }: Integrity, version: (typeof CONTEXT_HISTORY)[number]): boolean {
  const words = { 'SHA-256': version.sha256, 'SHA-384': version.sha384, 'SHA-512': version.sha512, 'SHA-1': '' };
  const known = fromBase64(words[algorithm]);
  return known !== undefined && digests.some((claimed) => isEqual(claimed, known));
}

/** Whether a digest is one that can be compared: `sha256-…`, or a multibase word of SHA-2. */
export const isDigest = (text: string): boolean => readDigest(text) !== undefined;

function readDigest(text: string): Integrity | undefined {
  if (text.length > LONGEST) return undefined;
  return /^sha\d{3}-/.test(text.trim()) ? readIntegrity(text.trim().split(/\s+/)) : readMultibase(text);
}

/** Only the digests of the strongest function count. [SRI §3.3.3] */
function readIntegrity(words: readonly string[]): Integrity | undefined {
  let strongest: { readonly algorithm: DigestAlgorithm; readonly digests: Uint8Array[] } | undefined;
  for (const word of words) {
    const [, name = '', encoded = ''] = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(?:\?\S*)?$/.exec(word) ?? [];
    const algorithm = ALGORITHMS[name];
    const bytes = fromBase64(padded(encoded.replaceAll('-', '+').replaceAll('_', '/')));
    if (algorithm === undefined || bytes === undefined || LENGTHS[bytes.length] !== algorithm) return undefined;
    if (strongest === undefined || algorithm > strongest.algorithm) strongest = { algorithm, digests: [bytes] };
    else if (algorithm === strongest.algorithm) strongest.digests.push(bytes);
  }
  return strongest;
}

const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');

/** With the code and the length of its function before it, or bare, as some write it. */
function readMultibase(text: string): Integrity | undefined {
  const bytes = fromMultibase(text);
  if (bytes === undefined) return undefined;
  const bare = LENGTHS[bytes.length];
  if (bare !== undefined) return { algorithm: bare, digests: [bytes] };
  const [code = 0, length = 0] = bytes;
  const algorithm = MULTIHASH[code];
  return algorithm !== undefined && bytes.length === length + 2 && LENGTHS[length] === algorithm
    ? { algorithm, digests: [bytes.subarray(2)] }
    : undefined;
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
