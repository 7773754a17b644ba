// A DID or a DID URL turned into the document it stands for, or into the error that its specification names. Only what
// needs no look-up: did:key and did:jwk. [DID-KEY §3.1.1] [DID-RESOLUTION §4]
import { documentOf, type MethodDocument, type PublicKeyFormat, readFormat } from './did-document.ts';
import { methodOfDidJwk } from './did-jwk.ts';
import { keyOfDidKey } from './did-key.ts';
import type { PublicKey } from './method.ts';
import type { MultikeyFlaw } from './multikey.ts';

export type ResolutionError =
  | 'invalidDid'
  | 'invalidDidUrl'
  | 'invalidPublicKey'
  | 'invalidPublicKeyLength'
  | 'invalidPublicKeyType'
  | 'methodNotSupported'
  | 'notFound'
  | 'unsupportedPublicKeyType';

export interface ResolutionOptions {
  /** The type in which keys are written; `Multikey` unless another is asked for. */
  readonly publicKeyFormat?: string;
  /** Whether types may be asked for that are not in use any more. */
  readonly enableExperimentalPublicKeyTypes?: boolean;
}

interface Metadata {
  readonly contentType?: 'application/did+ld+json';
  readonly error?: ResolutionError;
}

/** The answer about a DID has resolution metadata, that about a DID URL dereferencing metadata. */
export interface Resolution {
  readonly '@context': 'https://w3id.org/did-resolution/v1';
  /** Empty where there is an error. */
  readonly didDocument: object;
  readonly didDocumentMetadata: object;
  readonly didResolutionMetadata?: Metadata;
  readonly didDereferencingMetadata?: Metadata;
}

const LONGEST = 10_000;
const DID = /^did:([a-z0-9]+):((?:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})*:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+)$/;
const REST =
  /^(?:\/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;

/** The document of a DID; of a DID URL with a fragment, the method in it of that name. */
export function resolveDid(didOrUrl: string, options: ResolutionOptions = {}): Resolution {
  const end = didOrUrl.slice(0, LONGEST).search(/[/?#]/);
  const did = end < 0 ? didOrUrl : didOrUrl.slice(0, end);
  const rest = end < 0 ? undefined : didOrUrl.slice(end);
  const found = didOrUrl.length > LONGEST ? 'invalidDid' : resource(did, rest, options);
  const metadata: Metadata = typeof found === 'string' ? { error: found } : { contentType: 'application/did+ld+json' };
  return {
    '@context': 'https://w3id.org/did-resolution/v1',
    didDocument: typeof found === 'string' ? {} : found,
    didDocumentMetadata: {},
    ...(rest === undefined ? { didResolutionMetadata: metadata } : { didDereferencingMetadata: metadata }),
  };
}

function resource(did: string, rest: string | undefined, options: ResolutionOptions): object | ResolutionError {
  const [, method, specific] = DID.exec(did) ?? [];
  if (method === undefined || specific === undefined) return 'invalidDid';
  if (method !== 'key' && method !== 'jwk') return 'methodNotSupported';
  if (rest !== undefined && !REST.test(rest)) return 'invalidDidUrl';
  const named = method === 'key' ? keyNamed(did, specific) : jwkNamed(did);
  if (typeof named === 'string') return named;
  const format = readFormat(options.publicKeyFormat ?? (method === 'key' ? 'Multikey' : 'JsonWebKey'));
  if (format === undefined) return 'unsupportedPublicKeyType';
  if (format.isExperimental && options.enableExperimentalPublicKeyTypes !== true) return 'invalidPublicKeyType';
  return written(did, named, format.type, rest);
}

interface Named {
  readonly key: PublicKey;
  readonly fragment: string;
}

function written(did: string, { key, fragment }: Named, format: PublicKeyFormat, rest: string | undefined) {
  const document = documentOf(did, key, fragment, format);
  if (document === undefined) return 'invalidPublicKeyType';
  if (rest === undefined || (rest.startsWith('?') && !rest.includes('#'))) return document;
  const methods: readonly MethodDocument[] = [...document.verificationMethod, ...(document.keyAgreement ?? [])];
  const method = rest.startsWith('/')
    ? undefined
    : methods.find(({ id }) => id === `${did}${rest.slice(rest.indexOf('#'))}`);
  return method === undefined ? 'notFound' : { '@context': document['@context'], ...method };
}

const FAULTS: Readonly<Record<MultikeyFlaw, ResolutionError>> = {
  'not-multibase': 'invalidDid',
  unsupported: 'unsupportedPublicKeyType',
  length: 'invalidPublicKeyLength',
  'not-a-key': 'invalidPublicKey',
};

/** A version may stand before the key: a whole number above nought. */
function keyNamed(did: string, specific: string): Named | ResolutionError {
  const parts = specific.split(':');
  const word = parts.at(-1) ?? '';
  if (parts.length > 2 || (parts.length === 2 && !/^[1-9]\d{0,8}$/.test(parts[0] ?? ''))) return 'invalidDid';
  const key = keyOfDidKey(parts.length === 1 ? did : `did:key:${word}`);
  return typeof key === 'string' ? FAULTS[key] : { key, fragment: word };
}

function jwkNamed(did: string): Named | ResolutionError {
  const reading = methodOfDidJwk(did);
  return reading.ok ? { key: reading.method.key, fragment: '0' } : 'invalidDid';
}
