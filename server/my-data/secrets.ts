// The secret in the link of a letter that confirms a request: derived, so that a letter which is tried again carries the
// same, and only its digest is kept.
import { createHash } from 'node:crypto';
import type { World } from '../world.ts';

export const confirmSecret = (id: string, { keys }: Pick<World, 'keys'>): string =>
  Buffer.from(keys.derive('request-confirm', id)).toString('base64url');

export const secretDigest = (secret: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(secret.trim()).digest());
