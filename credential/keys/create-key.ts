// Makes the key pair of a seal. The randomness is the host's own; the private half leaves here as PEM and nowhere else.
import { type HostKeyPair, hostCrypto } from '#platform';
import { pemOf } from './pem.ts';

export type SealKeyAlgorithm = 'ES256' | 'RS256';

/** P-256, or RSA of 3072 bits: as strong as P-256 is. */
export async function createPair(algorithm: SealKeyAlgorithm): Promise<HostKeyPair> {
  const parameters =
    algorithm === 'ES256'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' };
  return hostCrypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
}

/** PKCS#8. */
export async function privateKeyPem({ privateKey }: HostKeyPair): Promise<string> {
  return pemOf('PRIVATE KEY', new Uint8Array(await hostCrypto.subtle.exportKey('pkcs8', privateKey)));
}

/** SubjectPublicKeyInfo, DER. */
export async function publicKeyOf({ publicKey }: HostKeyPair): Promise<Uint8Array> {
  return new Uint8Array(await hostCrypto.subtle.exportKey('spki', publicKey));
}
