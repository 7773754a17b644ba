// Contexts of examples: known here and nowhere else, so that no credential of an institution can lean on them.
import { createHash } from 'node:crypto';
import type { JsonObject } from './body.ts';
import * as examples from './contexts/examples-v2.data.ts';
import * as license from './contexts/vdl-v1.data.ts';

const KNOWN = {
  'https://www.w3.org/ns/credentials/examples/v2': examples,
  'https://w3id.org/vdl/v1': license,
} as const;

/** By their addresses. Each is the very file that is published there. */
export const exampleContexts = (): Readonly<Record<string, JsonObject>> =>
  Object.fromEntries(Object.entries(KNOWN).map(([address, { text, sha256 }]) => [address, contextOf(text, sha256)]));

function contextOf(text: string, sha256: string): JsonObject {
  if (createHash('sha256').update(text).digest('hex') !== sha256) throw new Error('a context is not what it was');
  return JSON.parse(text); // ours, as its digest says
}
