// A verification in sentences, as pages show it; put together on the server by speak.server.ts.
import type { ShownCredential } from '../../credential/shown.ts';
import type { Signal } from '../../ui/notice.tsx';

export interface SpokenCheck {
  readonly check: string;
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly because: string;
  readonly means: string;
  /** Absent where nothing need be done. */
  readonly advice?: string;
  readonly consulted: readonly { readonly url: string; readonly retrieved: string }[];
  readonly problems: readonly { readonly path: string; readonly what: string; readonly advice: string }[];
}

export interface SpokenSealer {
  readonly name: string;
  readonly identifier: string;
  /** Who vouches for the name; empty where the name is that of a key. */
  readonly authority: string;
  readonly trial: boolean;
  readonly confirmed: 'yes' | 'no' | 'unknown';
  /** Why that can be believed, or cannot. */
  readonly because: string;
  readonly means: string;
  /** When it says it was sealed, RFC 3339. */
  readonly at?: string | undefined;
  /** The organisation of this installation that it is. */
  readonly registered?: string | undefined;
}

export interface SpokenReport {
  readonly verdict: { readonly signal: Signal; readonly headline: string; readonly text: string };
  /** What was given: its format, and how it is secured. */
  readonly what: string;
  /** The seal holds: what is read is what was sealed. */
  readonly proven: boolean;
  /** Absent where no seal holds: then it is nobody's. */
  readonly sealer?: SpokenSealer | undefined;
  readonly checks: readonly SpokenCheck[];
  /** What to do, each once. */
  readonly advice: readonly string[];
  readonly takenBack?: { readonly at?: string | undefined; readonly reason?: string | undefined } | undefined;
  /** The moment it was judged for, RFC 3339. */
  readonly at: string;
  /** The report for programs, JSON. */
  readonly raw: string;
}

/** What was found, and what it was found of. */
export interface Told {
  readonly report: SpokenReport;
  readonly content?: ShownCredential | undefined;
  /** SHA-256 of the text, hexadecimal. */
  readonly digest: string;
  readonly sealedBy?: string | undefined;
  readonly sealedAt?: string | undefined;
}
