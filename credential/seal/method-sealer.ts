// Who can make a proof: a private key, wherever it lives, and the verification method under which its public half is found.
import type { PublicKey } from '../names/method.ts';

interface UnderMethod {
  /** The absolute name of the verification method, with its fragment. */
  readonly method: string;
  /** Whose it is. */
  readonly controller: string;
  readonly key: PublicKey;
}

export interface MethodSealer extends UnderMethod {
  readonly algorithm: 'EdDSA' | 'ES256' | 'ES384';
  /** Signs the bytes; an elliptic-curve signature as r‖s. */
  sign(data: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** BBS signs a header and a list of messages, each of which can be left out later. */
export interface BbsSealer extends UnderMethod {
  readonly algorithm: 'BBS';
  sign(header: Uint8Array, messages: readonly Uint8Array[]): Uint8Array | Promise<Uint8Array>;
}
