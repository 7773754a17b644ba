// What the library needs of its host, on Node: hashing, signatures, compression. Synchronous and fast.
// The only file of this room that may import Node's built-ins; `#platform` in package.json chooses it.
import {
  createECDH,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  ECDH,
  hash,
  type KeyObject,
  sign,
  verify,
  webcrypto,
} from 'node:crypto';
import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { type AnyJwk, COORDINATE, isForOtherUse, type PublicJwk, publicMembers } from './public-jwk.ts';

export type { PublicJwk } from './public-jwk.ts';

export type DigestAlgorithm = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** JOSE names of the signatures this library makes or checks. [RFC7518 §3.1] [RFC8037 §3.1] */
export type SignatureAlgorithm =
  | 'RS256'
  | 'RS384'
  | 'RS512'
  | 'PS256'
  | 'PS384'
  | 'PS512'
  | 'ES256'
  | 'ES384'
  | 'ES512'
  | 'EdDSA';

interface SignatureParameters {
  readonly hash: string | null;
  readonly keyType: string;
  readonly curve?: string;
  readonly pss?: true;
}

const PARAMETERS: Readonly<Record<SignatureAlgorithm, SignatureParameters>> = {
  RS256: { hash: 'sha256', keyType: 'rsa' },
  RS384: { hash: 'sha384', keyType: 'rsa' },
  RS512: { hash: 'sha512', keyType: 'rsa' },
  PS256: { hash: 'sha256', keyType: 'rsa', pss: true },
  PS384: { hash: 'sha384', keyType: 'rsa', pss: true },
  PS512: { hash: 'sha512', keyType: 'rsa', pss: true },
  ES256: { hash: 'sha256', keyType: 'ec', curve: 'prime256v1' },
  ES384: { hash: 'sha384', keyType: 'ec', curve: 'secp384r1' },
  ES512: { hash: 'sha512', keyType: 'ec', curve: 'secp521r1' },
  EdDSA: { hash: null, keyType: 'ed25519' },
};

export const SIGNATURE_ALGORITHMS = Object.keys(PARAMETERS) as readonly SignatureAlgorithm[];

const PSS_PADDING = 6; // crypto.constants.RSA_PKCS1_PSS_PADDING
const SALT_AS_LONG_AS_DIGEST = -1; // crypto.constants.RSA_PSS_SALTLEN_DIGEST

/** A key held by the host, imported once and used many times. */
export type HostKey = KeyObject;

/** The bytes of the digest; a text is hashed as UTF-8. */
export function digest(algorithm: DigestAlgorithm, data: Uint8Array | string): Uint8Array {
  return createHash(algorithm.replace('-', '').toLowerCase()).update(data).digest();
}

/** The SHA-256 digest in hexadecimal digits. Of many short texts: a buffer for each would need more memory than they do. */
export const digestDigits = (text: string): string => hash('sha256', text);

/** The bytes of the code; a text is taken as UTF-8. */
export function hmac(algorithm: 'SHA-256' | 'SHA-384', key: Uint8Array, data: Uint8Array | string): Uint8Array {
  return createHmac(algorithm.replace('-', '').toLowerCase(), key).update(data).digest();
}

/** Imports a SubjectPublicKeyInfo (DER). Answers undefined when the host cannot read it. */
export function importPublicKey(spki: Uint8Array): HostKey | undefined {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  } catch {
    return undefined; // bytes of a stranger: unreadable is an answer, not a fault
  }
}

/** Imports a private key from PKCS#8 or SEC1 PEM. Answers undefined when the host cannot read it. */
export function importPrivateKey(pem: string): HostKey | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** Kinds of keys that the host signs and verifies with. */
export type HostKeyKind = 'Ed25519' | 'P-256' | 'P-384' | 'P-521' | 'RSA';

const HOST_CURVES = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' } as const;
const CURVES = ['P-256', 'P-384', 'P-521'] as const;

/** The kind of a key, of either half; undefined for one that is not used here. */
export function kindOf(key: HostKey): HostKeyKind | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519';
  if (key.asymmetricKeyType === 'rsa') return 'RSA';
  return CURVES.find((kind) => HOST_CURVES[kind] === key.asymmetricKeyDetails?.namedCurve);
}

/** The algorithms a key can be used with, the usual one first. */
export function algorithmsOf(key: HostKey): readonly SignatureAlgorithm[] {
  return SIGNATURE_ALGORITHMS.filter((algorithm) => keyFits(algorithm, key));
}

/**
 * Imports a public key from its bare bytes: raw Ed25519, a compressed or an uncompressed point, or the
 * SubjectPublicKeyInfo of an RSA key. Undefined for another length and for what is no point of the curve.
 */
export function importKey(kind: HostKeyKind, bytes: Uint8Array): HostKey | undefined {
  if (kind === 'Ed25519') return importJwk({ kty: 'OKP', crv: 'Ed25519', x: toBase64url(bytes) });
  if (kind === 'RSA') {
    const key = importPublicKey(bytes);
    if (key === undefined || !keyFits('RS256', key)) return undefined;
    return key.export({ format: 'der', type: 'spki' }).equals(bytes) ? key : undefined; // else something follows it
  }
  const point = wholePoint(kind, bytes);
  if (point === undefined) return undefined;
  const [x, y] = [point.subarray(1, 1 + COORDINATE[kind]), point.subarray(1 + COORDINATE[kind])];
  return importJwk({ kty: 'EC', crv: kind, x: toBase64url(x), y: toBase64url(y) });
}

/** An uncompressed point. The form that says both, whose first octet is 6 or 7, is not taken. [SEC1 §2.3.4] */
function wholePoint(curve: (typeof CURVES)[number], bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length === 1 + 2 * COORDINATE[curve]) return bytes[0] === 4 ? bytes : undefined;
  if (bytes.length !== 1 + COORDINATE[curve] || (bytes[0] !== 2 && bytes[0] !== 3)) return undefined;
  return orNothing(() => Buffer.from(ECDH.convertKey(bytes, HOST_CURVES[curve], undefined, undefined, 'uncompressed')));
}

/**
 * Imports a public JWK, strictly: members of their exact length in canonical base64url, a point of the curve, RSA of
 * 2048 to 8192 bits. Undefined for anything else; for a key that shows its private part, which is no secret any more; and
 * for one that is meant for something other than signatures.
 */
export function importJwk(jwk: AnyJwk): HostKey | undefined {
  const members = isForOtherUse(jwk) ? undefined : publicMembers(jwk, fromBase64url);
  const key = members && orNothing(() => createPublicKey({ key: { ...members }, format: 'jwk' }));
  if (key === undefined || (members?.kty === 'RSA' && !keyFits('RS256', key))) return undefined;
  const { alg } = jwk;
  if (alg === 'Ed25519') return members?.kty === 'OKP' ? key : undefined; // its name since RFC 9864
  return alg === undefined || algorithmsOf(key).some((known) => known === alg) ? key : undefined;
}

/** The P-256 key whose private part is this number of 32 octets; undefined where it is nought or too large. */
export function p256PrivateKey(scalar: Uint8Array): HostKey | undefined {
  const pair = createECDH(HOST_CURVES['P-256']);
  return orNothing(() => {
    pair.setPrivateKey(scalar);
    const point = pair.getPublicKey();
    const half = { x: toBase64url(point.subarray(1, 33)), y: toBase64url(point.subarray(33)) };
    return createPrivateKey({ key: { kty: 'EC', crv: 'P-256', ...half, d: toBase64url(scalar) }, format: 'jwk' });
  });
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // a stranger's key: unreadable is an answer, not a fault
  }
}

/** The public half of a key as JWK; undefined for a kind that is not used here. */
export function jwkOf(key: HostKey): PublicJwk | undefined {
  const { crv, x, y, n, e } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  const kind = kindOf(key);
  if (kind === 'RSA') return n && e ? { e, kty: 'RSA', n } : undefined;
  if (kind === undefined || !crv || !x) return undefined;
  if (kind === 'Ed25519') return { crv, kty: 'OKP', x };
  return y ? { crv, kty: 'EC', x, y } : undefined;
}

/** The public half of a key as bare bytes: raw Ed25519, a compressed point, SubjectPublicKeyInfo of RSA. */
export function publicBytes(key: HostKey): Uint8Array | undefined {
  const jwk = jwkOf(key);
  if (jwk === undefined) return undefined;
  if (jwk.kty === 'RSA') return key.type === 'private' ? publicHalf(key) : key.export({ format: 'der', type: 'spki' });
  const x = Buffer.from(jwk.x, 'base64url');
  return jwk.kty === 'OKP'
    ? x
    : Buffer.concat([Uint8Array.of((Buffer.from(jwk.y, 'base64url').at(-1) ?? 0) & 1 ? 3 : 2), x]);
}

/** The public half of a private key as SubjectPublicKeyInfo (DER). */
export function publicHalf(key: HostKey): Uint8Array {
  return createPublicKey(key).export({ format: 'der', type: 'spki' });
}

/** Whether a key is of the kind an algorithm asks for: type and curve; RSA of at least 2048 bits. */
export function keyFits(algorithm: SignatureAlgorithm, key: HostKey): boolean {
  const wanted = PARAMETERS[algorithm];
  if (key.asymmetricKeyType !== wanted.keyType) return false;
  if (wanted.curve !== undefined) return key.asymmetricKeyDetails?.namedCurve === wanted.curve;
  return wanted.keyType !== 'rsa' || isStrongRsa(key);
}

/** Of at least 2048 bits; and an exponent of one signs nothing: what anybody wrote would be its own signature. */
function isStrongRsa({ asymmetricKeyDetails: { modulusLength = 0, publicExponent = 0n } = {} }: HostKey): boolean {
  return modulusLength >= 2048 && publicExponent > 1n;
}

/** Whether `signature` (JOSE form: r‖s for ECDSA) by `key` covers `data`. A key of the wrong kind covers nothing. */
export function signatureHolds(
  algorithm: SignatureAlgorithm,
  key: HostKey,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  return keyFits(algorithm, key) && holds(PARAMETERS[algorithm].hash, data, withParameters(algorithm, key), signature);
}

/** Signs `data`; ECDSA in JOSE form (r‖s). The key must fit the algorithm. */
export function makeSignature(algorithm: SignatureAlgorithm, key: HostKey, data: Uint8Array): Uint8Array {
  return sign(PARAMETERS[algorithm].hash, data, withParameters(algorithm, key));
}

function withParameters(algorithm: SignatureAlgorithm, key: HostKey) {
  const { keyType, pss } = PARAMETERS[algorithm];
  if (pss) return { key, padding: PSS_PADDING, saltLength: SALT_AS_LONG_AS_DIGEST };
  return keyType === 'ec' ? { key, dsaEncoding: 'ieee-p1363' as const } : { key };
}

/** A signature named by its parts, as X.509 and CMS do: the hash stands apart from the kind and the size of the key. */
export interface SignatureParts {
  readonly keyType: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519';
  /** None for Ed25519, which hashes by itself. */
  readonly hash?: Exclude<DigestAlgorithm, 'SHA-1'>;
  /** Octets of salt, for RSASSA-PSS alone. */
  readonly saltLength?: number;
}

const NAMED_CURVES: readonly (string | undefined)[] = ['prime256v1', 'secp384r1', 'secp521r1'];

/**
 * Whether a key is of the kind the parts ask for: RSA of at least 2048 bits, one of the three curves of NIST by name. An
 * RSASSA-PSS key may be bound to one digest and a least length of the salt. [RFC4055 §3.3]
 */
export function keyFitsParts({ keyType, hash, saltLength }: SignatureParts, key: HostKey): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type !== keyType && !(type === 'rsa' && keyType === 'rsa-pss')) return false;
  if (keyType === 'ec') return NAMED_CURVES.includes(details?.namedCurve);
  if (keyType === 'ed25519') return true;
  const { hashAlgorithm, mgf1HashAlgorithm, saltLength: leastSalt = 0 } = details ?? {};
  const bound = [hashAlgorithm, mgf1HashAlgorithm].filter((name) => name !== undefined);
  return isStrongRsa(key) && bound.every((name) => name === hostName(hash)) && (saltLength ?? 0) >= leastSalt;
}

const hostName = (hash: SignatureParts['hash']): string | null => hash?.replace('-', '').toLowerCase() ?? null;

/** Whether `signature` (DER for ECDSA, as certificates carry it) by `key` covers `data`. */
export function signatureHoldsInParts(
  parts: SignatureParts,
  key: HostKey,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (!keyFitsParts(parts, key)) return false;
  const pss = parts.saltLength === undefined ? {} : { padding: PSS_PADDING, saltLength: parts.saltLength };
  return holds(hostName(parts.hash), data, { key, ...pss }, signature);
}

/** Some hosts refuse with an exception what others call false, such as a digest a key is not made for. */
function holds(
  hash: string | null,
  data: Uint8Array,
  key: Parameters<typeof verify>[2] & { readonly key: HostKey },
  signature: Uint8Array,
): boolean {
  try {
    return verify(hash, data, key, signature);
  } catch {
    return false; // key and signature are a stranger's, and the data is bytes: nothing of ours can be wrong here
  }
}

export function gzip(data: Uint8Array): Uint8Array {
  return gzipSync(data, { level: 9 });
}

/** Decompresses at most `limit` bytes; undefined when the data is broken or larger: a bomb is not unpacked. */
export function gunzip(data: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return gunzipSync(data, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

/** Compresses in the form of ZLIB, which Token Status Lists have. [RFC1950 §2.2] */
export function deflate(data: Uint8Array): Uint8Array {
  return deflateSync(data, { level: 9 });
}

/** Decompresses ZLIB; undefined when the data is broken, cut off or larger than `limit`. */
export function inflate(data: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return inflateSync(data, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

export function toBase64(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
}

export function toBase64url(data: Uint8Array | string): string {
  return (
    typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  ).toString('base64url');
}

/** Strict decoding: the canonical text of the bytes and nothing else, so that no two texts mean the same bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

/** Strict decoding of padded base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text; undefined when they are not UTF-8. */
export function utf8Text(data: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(data);
  } catch {
    return undefined;
  }
}

export const utf8Bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** Whether a text is an absolute web or other URL, as the host reads one. */
export const isUrlText = (text: string): boolean => URL.canParse(text);

/** Tells a kept library, whenever it asks, whether so many milliseconds have gone by since now. */
export function deadline(milliseconds: number): { readonly aborted: boolean } {
  // biome-ignore lint/plugin: how long something takes is measured; what time it is, nobody is told
  const end = performance.now() + milliseconds;
  return {
    get aborted() {
      // biome-ignore lint/plugin: as above
      return performance.now() >= end;
    },
  };
}

/** WebCrypto, for the kept libraries that ask for it as an argument. */
export const hostCrypto = webcrypto as unknown as Crypto;

/** A pair of its keys. */
export type HostKeyPair = Extract<
  Awaited<ReturnType<typeof hostCrypto.subtle.generateKey>>,
  { readonly privateKey: unknown }
>;
