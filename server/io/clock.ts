// The host's clock and randomness, and the ids made of both. Everything else in server/ is handed these three.
import { randomBytes } from 'node:crypto';
import { V7Generator } from 'uuidv7';

/** Milliseconds since 1970 UTC. */
export const clock = (): number => Date.now();

/** So many unpredictable bytes. */
export const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));

/**
 * Makes UUIDs of version 7: each sorts after the one before it, also within a millisecond and when the clock was set
 * back. [RFC9562 §6.2]
 */
export function newIds(now: () => number, bytes: (count: number) => Uint8Array): () => string {
  const generator = new V7Generator({ nextUint32: () => new DataView(bytes(4).buffer).getUint32(0) });
  let latest = 0;
  return () => {
    latest = Math.max(latest, now());
    return generator.generateOrResetWithTs(latest).toString();
  };
}
