// What a format reads from a document, for the checks: they ask here and never which format it is.
import type { MicroCredential } from '../microcredential.ts';
import type { Problem, Reading } from '../problem.ts';

/** What a document is, whatever secures it. */
export type FormatName =
  | 'edc'
  | 'open-badge'
  | 'open-badge-2'
  | 'clr'
  | 'learning-credential'
  | 'sd-jwt-vc'
  | 'vcdm'
  | 'vcdm-1';

/** Where a status stands. [BSL §2.1] */
export type StatusEntry =
  | {
      readonly kind: 'bitstring';
      readonly list: string;
      readonly index: number;
      readonly purpose: string;
      /** Bits of one status; 1 unless it is said. */
      readonly size: number;
      /** What each value means, by its number, where the entry says so. */
      readonly messages?: Readonly<Record<number, string>>;
    }
  | { readonly kind: 'token'; readonly list: string; readonly index: number }
  | { readonly kind: 'revocation-list'; readonly list: string }
  | { readonly kind: 'not-understood'; readonly type: string };

export interface IssuerClaim {
  /** A DID, an address, an IRI. */
  readonly id?: string;
  /** Whether that is a name by which keys are looked up, and not only a label: whoever signs has to speak for it too. */
  readonly namesKey?: boolean;
  /** The registered identifier as e-seal certificates have it, `VATMT-12345678`. */
  readonly legalIdentifier?: string;
}

/** A schema that the document says it conforms to. */
export interface SchemaClaim {
  readonly id: string;
  readonly type: string;
  /** `sha256-…` or a multibase digest, where it is said. */
  readonly digest?: string;
}

/** A resource that the document names with its digest. */
export interface ResourceClaim {
  readonly id: string;
  readonly digests: readonly string[];
}

/** What a document says of itself, as the checks need it. Times in milliseconds since 1970 UTC. */
export interface Claims {
  readonly id?: string;
  readonly issuer: IssuerClaim;
  readonly validFrom?: number;
  readonly validUntil?: number;
  /** Members that say from when or until when, and cannot be read. A bound that is no instant bounds nothing. */
  readonly unreadableDates?: readonly string[];
  readonly status: readonly StatusEntry[];
  /** Identifiers of those it is about. */
  readonly subjects: readonly string[];
  readonly schemas: readonly SchemaClaim[];
  readonly resources: readonly ResourceClaim[];
}

/** A body as the document itself describes it; nothing is looked up elsewhere. */
export interface Body {
  readonly id: string;
  readonly identifier?: string;
  /** Absent where the document only names the body by its IRI. */
  readonly name?: string;
}

/** In whose name something was awarded. `unclear` where the document contradicts itself. */
export interface Awarding {
  readonly issuer: Body | 'unclear';
  /** Every body of which the document says anywhere that it awards anything. */
  readonly bodies: readonly (Body | 'unclear')[];
  /** Whether each award that is named is described in the document. */
  readonly isWhole: boolean;
  /** Where it says that the issuer issues for them: with the address at which they say so, if it names one. */
  readonly mandate?: { readonly id?: string };
}

/** The form that a format asks of every document of its own. */
export interface Form {
  readonly profile: string;
  /** Where the document departs from it. Looked at only when it is asked: it is a walk over everything. */
  readonly departures: () => readonly Problem[];
}

export interface Contents {
  readonly format: FormatName;
  readonly claims: Claims;
  /** Where it breaks the rules of its own format: with an error in it, it is no credential of that format, whoever signed it. */
  readonly breaks: readonly Problem[];
  /** Absent where the format asks no more than its own rules. */
  readonly form?: Form;
  /** What others say of it, each a credential of its own that stands in it, as texts. */
  readonly endorsements?: readonly string[];
  /** In whose name; absent where the document says nothing of awarding bodies. */
  readonly awarding?: Awarding;
  /** As a micro-credential; absent where the format cannot be one. */
  readonly reading?: Reading<MicroCredential>;
  /** The members of a micro-credential that were found, before they are judged. */
  readonly members?: Readonly<Record<string, unknown>>;
}
