// Who can make a proof: a private key, wherever it lives, and the verification method under which its public half is found.
import { importPrivateKey, makeSignature } from '#platform';
import { didKeyOf } from '../names/did-key.ts';
import type { KeyKind, PublicKey } from '../names/method.ts';
import { publicKeyOf } from '../names/public-key.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';

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

/** Under which name the public half is found, and whose it is. Without either, the key is its own name: a did:key. */
export interface MethodName {
  readonly method?: string;
  readonly controller?: string;
}

/** A sealer from a private key in PEM: Ed25519, P-256 or P-384. */
export function methodSealer(privateKeyPem: string, named: MethodName = {}): Reading<MethodSealer> {
  const host = importPrivateKey(privateKeyPem);
  if (host === undefined) return refuse(problem('private-key-unreadable', '/key'));
  const key = publicKeyOf(host);
  const algorithm = key && ALGORITHMS[key.kind];
  const did = key && didKeyOf(key);
  if (key === undefined || algorithm === undefined || did === undefined)
    return refuse(problem('proof-not-made', '/key'));
  const method = named.method ?? `${did}#${did.slice('did:key:'.length)}`;
  const controller = named.controller ?? method.split('#')[0] ?? method;
  return readAs({
    algorithm,
    method,
    controller,
    key,
    sign: (data: Uint8Array) => makeSignature(algorithm, host, data),
  });
}

const ALGORITHMS: Readonly<Partial<Record<KeyKind, MethodSealer['algorithm']>>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
};
