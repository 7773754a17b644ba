// The document that a key alone amounts to: one method, good for everything but agreeing on keys, and for that the other
// key which Ed25519 keys can be turned into. [DID-KEY §3.1]
import { ed25519 } from '@noble/curves/ed25519.js';
import { base58 } from '@scure/base';
import { toBase64url } from '#platform';
import type { PublicKey } from './method.ts';
import { multikeyOf, toMultikey } from './multikey.ts';
import { jwkOfPublic } from './public-key.ts';

const FORMATS = [
  'Multikey',
  'JsonWebKey',
  'JsonWebKey2020',
  'Ed25519VerificationKey2020',
  'Ed25519VerificationKey2018',
] as const;
/** In which type of method a key is written. */
export type PublicKeyFormat = (typeof FORMATS)[number];

/** Undefined for a type of method that we do not write. Experimental is what the standard has left behind. */
export function readFormat(
  text: string,
): { readonly type: PublicKeyFormat; readonly isExperimental: boolean } | undefined {
  const type = FORMATS.find((known) => known === text);
  return type && { type, isExperimental: type === 'Ed25519VerificationKey2018' };
}

export interface MethodDocument {
  readonly id: string;
  readonly type: string;
  readonly controller: string;
}

interface DidDocument {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly verificationMethod: readonly MethodDocument[];
  readonly keyAgreement?: readonly MethodDocument[];
}

/** Undefined where a key of this kind cannot be written in this type. */
export function documentOf(
  did: string,
  key: PublicKey,
  fragment: string,
  format: PublicKeyFormat,
): DidDocument | undefined {
  const material = signatureMaterial(key, format);
  if (material === undefined) return undefined;
  const id = `${did}#${fragment}`;
  const agreement = key.kind === 'Ed25519' ? agreementMethod(did, key, format) : undefined;
  return {
    '@context': ['https://www.w3.org/ns/did/v1.1', ...(OLD_CONTEXTS[format] ?? [])],
    id: did,
    verificationMethod: [{ id, type: format, controller: did, ...material }],
    authentication: [id],
    assertionMethod: [id],
    capabilityDelegation: [id],
    capabilityInvocation: [id],
    ...(agreement && { keyAgreement: [agreement] }),
  } as DidDocument;
}

const OLD_CONTEXTS: Readonly<Partial<Record<PublicKeyFormat, readonly string[]>>> = {
  JsonWebKey2020: ['https://w3id.org/security/suites/jws-2020/v1'],
  Ed25519VerificationKey2018: [
    'https://w3id.org/security/suites/ed25519-2018/v1',
    'https://w3id.org/security/suites/x25519-2019/v1',
  ],
};

function signatureMaterial(key: PublicKey, format: PublicKeyFormat): object | undefined {
  switch (format) {
    case 'Multikey':
      return { publicKeyMultibase: multikeyOf(key) };
    case 'JsonWebKey':
    case 'JsonWebKey2020': {
      const jwk = jwkOfPublic(key);
      return jwk && { publicKeyJwk: jwk };
    }
    case 'Ed25519VerificationKey2020':
      return key.kind === 'Ed25519' ? { publicKeyMultibase: multikeyOf(key) } : undefined;
    case 'Ed25519VerificationKey2018':
      return key.kind === 'Ed25519' ? { publicKeyBase58: base58.encode(key.bytes) } : undefined;
  }
}

function agreementMethod(did: string, { bytes }: PublicKey, format: PublicKeyFormat): MethodDocument {
  const other = ed25519.utils.toMontgomery(bytes); // a point of Ed25519, as it was read
  const word = toMultikey('X25519', other);
  const id = `${did}#${word}`;
  switch (format) {
    case 'Multikey':
      return { id, type: format, controller: did, ...{ publicKeyMultibase: word } };
    case 'JsonWebKey':
    case 'JsonWebKey2020':
      return {
        id,
        type: format,
        controller: did,
        ...{ publicKeyJwk: { crv: 'X25519', kty: 'OKP', x: toBase64url(other) } },
      };
    case 'Ed25519VerificationKey2020':
      return { id, type: 'X25519KeyAgreementKey2020', controller: did, ...{ publicKeyMultibase: word } };
    case 'Ed25519VerificationKey2018':
      return { id, type: 'X25519KeyAgreementKey2019', controller: did, ...{ publicKeyBase58: base58.encode(other) } };
  }
}
