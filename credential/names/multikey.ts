// A public key as one word: which kind it is, then its bytes, in an alphabet that says which it is. [CID §2.2.2]
import { base58 } from '@scure/base';
import { fromBase64url } from '#platform';
import { joinBytes } from '../proof/bytes.ts';
import type { KeyKind, PublicKey } from './method.ts';
import { publicKeyFrom } from './public-key.ts';

/** Prefixes of the kinds, as the numbers of the register are written: seven bits an octet, the lowest first. */
const PREFIXES = {
  Ed25519: [0xed, 0x01],
  'P-256': [0x80, 0x24],
  'P-384': [0x81, 0x24],
  'P-521': [0x82, 0x24],
  'BLS12-381-G2': [0xeb, 0x01],
  X25519: [0xec, 0x01],
} as const;

type MultikeyKind = Exclude<KeyKind, 'RSA'>;
const KINDS: readonly MultikeyKind[] = ['Ed25519', 'P-256', 'P-384', 'P-521', 'BLS12-381-G2'];

/** The longest key here has 96 octets; base58 takes the square of the length in time. */
const LONGEST = 200;

/** Bytes of a multibase word in base58btc or base64url without padding; undefined for any other. [CID §2.4] */
export function fromMultibase(text: string): Uint8Array | undefined {
  if (text.length > LONGEST) return undefined;
  if (text.startsWith('u')) return fromBase64url(text.slice(1));
  return text.startsWith('z') ? fromBase58(text.slice(1)) : undefined;
}

/** Undefined for other letters, and for a word longer than any key. */
export function fromBase58(text: string): Uint8Array | undefined {
  if (text.length > LONGEST || !BASE58.test(text)) return undefined;
  return base58.decode(text); // which throws at other letters only
}

const BASE58 = /^[1-9A-HJ-NP-Za-km-z]+$/;

/** A word of a kind and its bytes. */
export const toMultikey = (kind: MultikeyKind | 'X25519', bytes: Uint8Array): string =>
  `z${base58.encode(joinBytes([Uint8Array.from(PREFIXES[kind]), bytes]))}`;

/** Undefined for a key that has no such word here: RSA. */
export const multikeyOf = ({ kind, bytes }: PublicKey): string | undefined =>
  kind === 'RSA' ? undefined : toMultikey(kind, bytes);

/** Why a word is no key, in the words of DID resolution. */
export type MultikeyFlaw = 'not-multibase' | 'unsupported' | 'length' | 'not-a-key';

/** Octets of each kind, points compressed. */
const OCTETS: Readonly<Record<MultikeyKind, number>> = {
  Ed25519: 32,
  'P-256': 33,
  'P-384': 49,
  'P-521': 67,
  'BLS12-381-G2': 96,
};

/** The key of a word, or why it is none. */
export function judgeMultikey(text: string): PublicKey | MultikeyFlaw {
  const bytes = fromMultibase(text);
  if (bytes === undefined) return 'not-multibase';
  const kind = KINDS.find((known) => PREFIXES[known].every((octet, place) => bytes[place] === octet));
  if (kind === undefined) return 'unsupported';
  const key = bytes.subarray(2);
  return key.length === OCTETS[kind] ? (publicKeyFrom(kind, key) ?? 'not-a-key') : 'length';
}

/** The key of a word; undefined for what is none. */
export function readMultikey(text: string): PublicKey | undefined {
  const key = judgeMultikey(text);
  return typeof key === 'string' ? undefined : key;
}
