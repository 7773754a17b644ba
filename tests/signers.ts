// Whoever signs in a test: a key made for the moment, and the name under which it does.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type MethodSealer, methodSealer } from '@tessera/credential/seal';
import { made } from './made.ts';

export interface Signer {
  readonly sealer: MethodSealer;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Under the name of the key itself (`did:key`), where no other is given. */
export function signer(kind: 'ed25519' | 'P-256' | 'P-384' = 'ed25519', under: Names = {}): Signer {
  const { privateKey, publicKey } =
    kind === 'ed25519' ? generateKeyPairSync(kind) : generateKeyPairSync('ec', { namedCurve: kind });
  return { sealer: sealerFor(privateKey, under), privateKey, publicKey };
}

/** Of a key that a test has already. */
export const sealerFor = (privateKey: KeyObject, under: Names = {}): MethodSealer =>
  made(methodSealer(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), under));

interface Names {
  readonly method?: string;
  readonly controller?: string;
}
