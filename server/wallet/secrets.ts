// Secrets of links and codes. A link's is derived, so that a letter sent again after a crash carries the same; a code's is
// drawn and shown once. Of either only the digest is kept.
import { createHash } from 'node:crypto';
import type { World } from '../world.ts';

/** What `claim#…` carries: 256 bits, base64url. Another generation is another secret. */
export const linkSecret = (claim: string, generation: number, { keys }: Pick<World, 'keys'>): string =>
  Buffer.from(keys.derive('claim-link', claim, String(generation))).toString('base64url');

/** Letters and digits that nobody takes for others; 16 of 32 are 80 bits. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code to print, `7K3M-Q2WX-9TBE-4HPR`. */
export function printableCode({ random }: Pick<World, 'random'>): string {
  const signs: string[] = [];
  while (signs.length < 16) {
    for (const byte of random(24)) {
      const sign = ALPHABET[byte & 31]; // 31 of 32 values stand for a sign; the last is drawn again
      if (sign !== undefined && signs.length < 16) signs.push(sign);
    }
  }
  return [0, 4, 8, 12].map((from) => signs.slice(from, from + 4).join('')).join('-');
}

/** The digest that a secret is found by. A code may be typed in any case, with or without its dashes, of whatever kind. */
export function secretDigest(typed: string): Uint8Array {
  const text = typed.trim();
  const bare = text.replace(/[\s\p{Pd}]+/gu, '').toUpperCase();
  const isCode = bare.length === 16 && [...bare].every((sign) => ALPHABET.includes(sign));
  return new Uint8Array(
    createHash('sha256')
      .update(isCode ? bare : text)
      .digest(),
  );
}

/** The token of a shared link: 256 bits, base64url. */
export const shareToken = ({ random }: Pick<World, 'random'>): string => Buffer.from(random(32)).toString('base64url');
