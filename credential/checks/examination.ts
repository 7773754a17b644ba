// What every check looks at. Nothing else is available to it: no clock, no network, no earlier answer.
import type { Evidence } from '../evidence.ts';
import type { Opened } from '../opened.ts';
import type { Certificate } from '../proof/certificate.ts';
import type { SealTimestamps } from '../proof/seal-timestamps.ts';

export interface Examination {
  readonly opened: Opened;
  /** Of a seal that could be read. */
  readonly timestamps?: SealTimestamps;
  readonly evidence: Evidence;
  readonly trust: { readonly anchors: readonly Certificate[] };
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}
