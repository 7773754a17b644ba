// A lie about a credential: what is done to an honest one, and the answer it has to get. The lies run as tests
// (tests/attacks/lies.test.ts) and are told on a page (docs/reference/lies.md).
import type { Check, Evidence, Format } from '@tessera/credential';
import type { Expected } from '@tessera/credential/proofs';
import type { Trust } from '@tessera/credential/trust';

/** An honest credential in a format, and what a liar could do with it. */
export interface Honest {
  readonly format: Format;
  readonly text: string;
  readonly trust: Trust;
  /** Its status list, fresh. */
  readonly evidence: Evidence;
  /** The document as it was sealed, for changing; a fresh copy each time. */
  readonly document: () => Anything;
  /** Another document under the seal of this one, where the format lets a liar try. */
  readonly underOldSeal: (document: Anything) => string;
  /** Any document, sealed rightly by the issuer's own key. */
  readonly sealed: (document: Anything) => Promise<string>;
  /** The same by a stranger: under the names of the issuer, or under their own. */
  readonly sealedByStranger: (document: Anything, names: 'of-the-issuer' | 'their-own') => Promise<string>;
  /** Sealed rightly by the issuer, and by a stranger beside it; of formats in which anybody can add a proof. */
  readonly sealedByBoth: (document: Anything) => Promise<string>;
  /** The status list as the issuer signs it, or a stranger. */
  readonly list: (wishes?: ListWishes) => Promise<Evidence>;
  readonly changes: Readonly<Record<Change, (document: Anything) => void>>;
}

export interface ListWishes {
  readonly set?: boolean;
  readonly by?: 'issuer' | 'stranger';
  /** What the list says of where it stands. */
  readonly url?: string;
  readonly made?: number;
  readonly until?: number;
}

/** Where each format says the same thing. */
export type Change =
  | 'another title'
  | 'another issuer'
  | 'another name'
  | 'ended'
  | 'not begun'
  | 'no status'
  | 'no learning outcomes'
  | 'not of its form';

// biome-ignore lint/suspicious/noExplicitAny: a liar reaches anywhere
export type Anything = any;

/** What the verifier is given. */
export interface Told {
  readonly text: string;
  readonly evidence?: Evidence;
  readonly trust?: Trust;
  readonly now?: number;
  readonly expected?: Expected;
}

export interface Lie {
  readonly check: Check['check'];
  /** What the liar did, after "a credential …". */
  readonly lie: string;
  readonly tell: (honest: Honest) => Told | Promise<Told>;
  /** What the report answers, `no proof.altered`; of the formats in which it can be told. */
  readonly caught: Readonly<Partial<Record<Format, string>>>;
}
