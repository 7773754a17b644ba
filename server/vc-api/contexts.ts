// Contexts of examples: known here and nowhere else, so that no credential of an institution can lean on them.
import type { JsonObject } from '@tessera/credential/proofs';
import { createHash } from 'node:crypto';
import { BUNDLED } from './contexts/bundled.data.ts';

/** By their addresses. Each is the very file that is published there. */
export const exampleContexts = (): Readonly<Record<string, JsonObject>> =>
  Object.fromEntries(Object.entries(BUNDLED).map(([address, { text, sha256 }]) => [address, contextOf(text, sha256)]));

function contextOf(text: string, sha256: string): JsonObject {
  if (createHash('sha256').update(text).digest('hex') !== sha256) throw new Error('a context is not what it was');
  return JSON.parse(text); // ours, as its digest says
}
