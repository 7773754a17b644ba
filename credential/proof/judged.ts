// What judging the proofs of a document answers: whether they hold, and who stands behind those that do.
import type { Check, SignedBy } from '../report.ts';
import type { Certificate } from './certificate.ts';
import type { SealTimestamps } from './seal-timestamps.ts';

/** Whose key made a proof that holds. */
export type Signer =
  | { readonly by: 'certificate'; readonly leaf: Certificate; readonly chain: readonly Certificate[] }
  /** A verification method, found at its controller: a DID or an address of the issuer. */
  | { readonly by: 'method'; readonly method: string; readonly controller: string }
  /** A key that came along with the signature and names nobody. */
  | { readonly by: 'key'; readonly thumbprint: string };

/** By its own words. */
export function signedBy(signer: Signer): SignedBy {
  switch (signer.by) {
    case 'certificate': {
      const { subject, issuer } = signer.leaf;
      const { organisationIdentifier: identifier } = subject;
      return {
        by: 'certificate',
        name: subject.organisation ?? subject.commonName ?? subject.text,
        ...(identifier !== undefined && { identifier }),
        authority: issuer.commonName ?? issuer.organisation ?? issuer.text,
      };
    }
    case 'method':
      return { by: 'method', name: signer.controller, method: signer.method };
    case 'key':
      return { by: 'key', name: signer.thumbprint };
  }
}

/** What a presentation was bound to when it was made. */
export interface Binding {
  readonly challenge?: string;
  readonly domain?: string;
}

export interface Judged {
  /** The answer of the check `proof`. */
  readonly proof: Check;
  /** Those whose signatures hold; empty where none does. */
  readonly signers: readonly Signer[];
  /** When it says it was signed, milliseconds since 1970 UTC. A claim. */
  readonly claimedTime?: number;
  readonly binding?: Binding;
  /** Whether whoever shows it may have left out what ends it or takes it back: then that nothing does is not said. */
  readonly mayHide?: boolean;
  /** Of a seal that came with some: what others saw of it, and when. */
  readonly timestamps?: SealTimestamps;
  /** Who presented it, where it was presented: by a proof of its own beside that of the issuer. */
  readonly holder?: Presenter;
}

/** A key-binding proof that came along with a credential. [RFC9901 §4.3] */
export interface Presenter {
  /** Whether its signature holds, by the key that the issuer bound the credential to. */
  readonly holds: boolean;
  readonly binding: Binding;
  /** When it says it was made, milliseconds since 1970 UTC. */
  readonly time?: number;
}
