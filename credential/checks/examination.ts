// What every check looks at. Nothing else is available to it: no clock, no network, no earlier answer.
import type { Evidence } from '../evidence.ts';
import type { Opened } from '../opened.ts';
import type { SignatureFault } from '../proof/seal-signature.ts';
import type { SealTimestamps } from '../proof/seal-timestamps.ts';
import type { Trust } from '../trust/trust.ts';

export interface Examination {
  readonly opened: Opened;
  /** Why the signature of a seal that could be read does not hold; absent where it holds. */
  readonly signatureFault?: SignatureFault;
  /** Of a seal whose signature holds. */
  readonly timestamps?: SealTimestamps;
  readonly evidence: Evidence;
  readonly trust: Trust;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}
