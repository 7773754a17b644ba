// What the giver of a mandate knows to have been issued under it, so that nothing can be added with an earlier date once it
// is over. A digest says nothing of a credential to whoever has not got it: its identifier is drawn at random.
import { digest, fromBase64url, toBase64url } from '#platform';
import type { MicroCredential } from '../microcredential.ts';
import { canonicalJson } from '../proof/canonical-json.ts';

/** Half a digest, and half of that again: enough that nobody finds a second credential for one of a hundred thousand. */
export const DIGEST_BYTES = 12;

/** Of what a credential says, in whatever format it was sealed. Undefined of what is no JSON. Base64url. */
export function acknowledgementOf(credential: MicroCredential): string | undefined {
  const text = canonicalJson(credential);
  return text.ok ? toBase64url(digest('SHA-256', text.value).subarray(0, DIGEST_BYTES)) : undefined;
}

/** Many in a row, as a mandate document says them. */
export const acknowledgements = (digests: readonly string[]): string => [...digests].sort().join('');

/** Whether one stands in such a row. */
export function isAcknowledged(credential: MicroCredential, row: string): boolean {
  const wanted = acknowledgementOf(credential);
  const letters = wanted?.length ?? 0;
  if (wanted === undefined || fromBase64url(row) === undefined) return false;
  for (let from = 0; from + letters <= row.length; from += letters) if (row.startsWith(wanted, from)) return true;
  return false;
}
