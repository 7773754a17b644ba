// Tokens that browsers and letters hold. The database has their digests, or nothing at all.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { World } from '../../world.ts';

/** 256 bits. */
export const newToken = ({ random }: Pick<World, 'random'>): string => Buffer.from(random(32)).toString('base64url');

/** What is kept of a token. */
export const digestOf = (token: string): Uint8Array => new Uint8Array(createHash('sha256').update(token).digest());

/** What a letter holds for a sign-in that one browser asked for. */
export interface LetterSecrets {
  /** Six digits. */
  readonly code: string;
  /** For the link: 256 bits. */
  readonly secret: string;
}

/**
 * Derived from the digest of the browser's token, under the key of the installation: a letter that is tried again holds
 * the same, and neither stands in the database, in a job or in a log.
 */
export function letterSecrets(browser: Uint8Array, { keys }: Pick<World, 'keys'>): LetterSecrets {
  const name = Buffer.from(browser).toString('base64url');
  const number = Buffer.from(keys.derive('sign-in-code', name)).readUIntBE(0, 6); // 2^48: the remainder is even enough
  return {
    code: String(number % 1_000_000).padStart(6, '0'),
    secret: Buffer.from(keys.derive('sign-in-secret', name)).toString('base64url'),
  };
}

/** Takes as long whatever was guessed. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other));
