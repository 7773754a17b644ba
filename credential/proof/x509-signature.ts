// Signatures as certificates and CMS name them, by object identifier, and whether one holds. The host checks them:
// it does so for every algorithm we accept, Ed25519 among them, in a tenth of a millisecond.
import { type DigestAlgorithm, keyFitsParts, type SignatureParts, signatureHoldsInParts } from '#platform';
import { childrenOf, childrenOfA, type Der, oidOf, readDer, smallIntegerOf, TAG } from './der.ts';
import { hostKey } from './host-key.ts';

type Digest = Exclude<DigestAlgorithm, 'SHA-1'>;

export interface NamedAlgorithm {
  readonly oid: string;
  /** DER of its parameters. */
  readonly parameters?: Uint8Array | undefined;
  /** The digest, where it is named apart: CMS may say no more than `rsaEncryption`. [RFC3370 §3.2] */
  readonly digest?: Digest | undefined;
}

export type SignatureAnswer = 'holds' | 'broken' | 'algorithm-refused' | 'key-refused';

/** Whether `signature` covers `data` under a public key (SubjectPublicKeyInfo). SHA-1, MD5 and DSA are refused. */
export async function x509Signature(
  algorithm: NamedAlgorithm,
  publicKey: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<SignatureAnswer> {
  const parts = partsOf(algorithm);
  if (parts === undefined) return 'algorithm-refused';
  const key = hostKey(publicKey);
  if (key === undefined || !keyFitsParts(parts, key)) return 'key-refused';
  return signatureHoldsInParts(parts, key, data, signature) ? 'holds' : 'broken';
}

/** The digest an object identifier names; SHA-1 and older are not accepted. [RFC5754 §2] */
export const digestNamed = (oid: string | undefined): Digest | undefined => DIGESTS.get(oid ?? '');

const DIGESTS: ReadonlyMap<string, Digest> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';

/** [RFC4055 §5] [RFC5758 §3.2] [RFC8410 §3] */
const SIGNATURES: ReadonlyMap<string, SignatureParts> = new Map<string, SignatureParts>([
  ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'SHA-256' }],
  ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'SHA-384' }],
  ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'SHA-512' }],
  ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'SHA-256' }],
  ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'SHA-384' }],
  ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'SHA-512' }],
  ['1.3.101.112', { keyType: 'ed25519' }],
]);

function partsOf({ oid, parameters, digest }: NamedAlgorithm): SignatureParts | undefined {
  if (oid === RSA_PSS) return pssParts(parameters);
  if (oid === RSA) return digest && { keyType: 'rsa', hash: digest };
  const parts = SIGNATURES.get(oid);
  // Where a digest is named beside it, the two must say the same.
  return digest !== undefined && parts?.hash !== undefined && parts.hash !== digest ? undefined : parts;
}

/** RSASSA-PSS-params; what is left away there means SHA-1, so both digests must be written. [RFC4055 §3.1] */
function pssParts(parameters: Uint8Array | undefined): SignatureParts | undefined {
  const fields = childrenOfA(TAG.sequence, parameters && readDer(parameters));
  const field = (number: number): Der | undefined => {
    const tagged = fields?.find(({ tag }) => tag === 0xa0 + number);
    return tagged && childrenOf(tagged)?.[0];
  };
  const hash = digestNamed(oidOf(childrenOfA(TAG.sequence, field(0))?.[0]));
  const [mask, maskDigest] = childrenOfA(TAG.sequence, field(1)) ?? [];
  const maskHash = digestNamed(oidOf(childrenOfA(TAG.sequence, maskDigest)?.[0]));
  const saltLength = field(2) === undefined ? 20 : smallIntegerOf(field(2));
  const trailer = field(3) === undefined ? 1 : smallIntegerOf(field(3));
  if (hash === undefined || oidOf(mask) !== MGF1 || maskHash !== hash || trailer !== 1) return undefined;
  return saltLength === undefined || saltLength > 512 ? undefined : { keyType: 'rsa-pss', hash, saltLength };
}
