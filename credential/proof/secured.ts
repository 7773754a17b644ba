// A document as it was found under its securing mechanism, which answers for itself: what it needs from outside, and
// whether its proofs hold. Whoever opens a text never asks which mechanism it is.
import type { Evidence } from '../evidence.ts';
import type { LinkedData } from '../linked-data/linked-data.ts';
import type { Purpose } from '../names/method.ts';
import type { Policy } from '../policies.ts';
import type { Judged } from './judged.ts';
import type { SecuringName } from './securing.ts';

/** What a proof is judged by. */
export interface Judging {
  readonly evidence: Evidence;
  /** What the key has to be good for: making statements, or showing who one is. */
  readonly purpose: Purpose;
  readonly policy: Policy;
  /** What it was sealed as: a certificate may be good for lists and for nothing else. */
  readonly role: 'credential' | 'status-list';
  readonly linkedData?: LinkedData;
  /** The key to judge a token by, a JWK that the verifier has from elsewhere; what the token names is not asked then. */
  readonly key?: Readonly<Record<string, unknown>>;
}

export interface Secured {
  readonly securing: SecuringName;
  /** What is secured; absent where it could not be read. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** Where the mechanism itself says which it secures; else the document does. */
  readonly kind?: 'credential' | 'presentation';
  /** Parts were left out of it, or may have been, as its issuer allows. */
  readonly isPart?: boolean;
  /** Where the token itself says that it can be taken back, beside what it secures; of a document's own it is not asked here. */
  readonly status?: unknown;
  /** From when and until when the signature counts, where it says so itself. Milliseconds since 1970 UTC. */
  readonly times?: { readonly notBefore?: number; readonly expires?: number };
  readonly judge: (judging: Judging) => Promise<Judged>;
  /** The documents in which its keys are looked up, as far as they can be told from those that were gathered. */
  readonly needs: (evidence: Evidence) => readonly string[];
}
