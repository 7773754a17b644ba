// What every check looks at. Nothing else is available to it: no clock, no network, no earlier answer.
import type { Evidence } from '../evidence.ts';
import type { LinkedData } from '../linked-data/linked-data.ts';
import type { Opened } from '../opened.ts';
import type { Policy } from '../policies.ts';
import type { Judged } from '../proof/judged.ts';
import type { Trust } from '../trust/trust.ts';

/** What whoever asked for a presentation said it has to be bound to. There is no default; null says that it is not asked. */
export interface Expected {
  /** The nonce that was sent: a presentation of another one is a replay. */
  readonly challenge: string | null;
  /** Who asked: a presentation for somebody else was passed on. */
  readonly audience: string | null;
  /**
   * Who may present: those whom the credentials are about, where nothing is said. `anybody` asks only that one and the same
   * has signed, and says nothing of whose the credentials are.
   */
  readonly presenter?: 'subject' | 'anybody';
}

export interface Examination {
  readonly opened: Opened;
  readonly judged: Judged;
  readonly evidence: Evidence;
  readonly trust: Trust;
  readonly policy: Policy;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly expected?: Expected;
  readonly linkedData?: LinkedData;
}
