// A verification method: a key under a name, whose it is, and what it may be used for. [CID §2.2]
import type { HostKey } from '#platform';

export type Purpose = 'assertionMethod' | 'authentication';

export type KeyKind = 'Ed25519' | 'P-256' | 'P-384' | 'P-521' | 'RSA' | 'BLS12-381-G2';

/** A public key, as its bytes (points compressed) and, where the host knows its kind, imported. */
export interface PublicKey {
  readonly kind: KeyKind;
  /** Raw Ed25519 key, compressed point, or SubjectPublicKeyInfo of RSA. */
  readonly bytes: Uint8Array;
  readonly host?: HostKey;
}

export interface VerificationMethod {
  /** Absolute, with its fragment. */
  readonly id: string;
  readonly controller: string;
  readonly key: PublicKey;
}

/** The method that was asked for, or why there is none: `unknown` where a document is missing, else it is wrong. */
export type MethodReading =
  | { readonly ok: true; readonly method: VerificationMethod }
  | { readonly ok: false; readonly answer: 'no' | 'unknown'; readonly reason: string };
