// Makes certificates for tests, right ones and every kind of wrong one, with a small DER writer and throw-away keys.
// Nothing here is checked by what it tests: signatures come from node:crypto directly.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Certificate, readCertificate } from '@tessera/credential/keys';

export const DAY = 86_400_000;
export const NOON = Date.UTC(2026, 5, 1, 12);

export interface Wish {
  readonly subject: string;
  /** Absent: issued by itself. */
  readonly issuer?: Made;
  /** The name written as the issuer's, where it is not the issuer's. */
  readonly issuerName?: string;
  /** Another certificate's key instead of a new one. */
  readonly keyOf?: Made;
  readonly algorithm?: keyof typeof ALGORITHMS;
  readonly ca?: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: readonly number[];
  readonly purposes?: readonly string[];
  readonly purposesCritical?: boolean;
  readonly from?: number;
  readonly until?: number;
  readonly identifiers?: boolean;
  readonly extensions?: readonly Uint8Array[];
  readonly breakSignature?: boolean;
}

export interface Made {
  readonly wish: Wish;
  readonly der: Uint8Array;
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A certificate to a wish; unless told otherwise it is right, valid for a year around NOON, and signed by Ed25519. */
export function make(wish: Wish): Made {
  const der = makeDer(wish);
  const certificate = readCertificate(der.bytes);
  if (certificate === undefined) throw new Error(`The certificate made for ${wish.subject} cannot be read`);
  return { wish, der: der.bytes, certificate, privateKey: der.privateKey, publicKey: der.publicKey };
}

/** The same, for certificates that are not to be readable. */
export function makeDer(wish: Wish): { bytes: Uint8Array; privateKey: KeyObject; publicKey: KeyObject } {
  const signer = wish.issuer;
  const algorithm = ALGORITHMS[signer?.wish.algorithm ?? wish.algorithm ?? 'ed25519'];
  const { privateKey, publicKey } = wish.keyOf ?? ALGORITHMS[wish.algorithm ?? 'ed25519'].keys();
  const identifier = (key: KeyObject): Uint8Array => spkiOf(key).subarray(-20);
  const tbs = sequence(
    der(0xa0, integer(2)),
    der(0x02, Uint8Array.of(0x11, ...identifier(publicKey).subarray(0, 8))),
    algorithm.identifier,
    name(wish.issuerName ?? signer?.wish.subject ?? wish.subject),
    sequence(time(wish.from ?? NOON - 180 * DAY), time(wish.until ?? NOON + 180 * DAY)),
    name(wish.subject),
    spkiOf(publicKey),
    der(0xa3, sequence(...extensionsOf(wish, identifier(publicKey), identifier(signer?.publicKey ?? publicKey)))),
  );
  const signature = algorithm.sign(tbs, signer?.privateKey ?? privateKey);
  if (wish.breakSignature) signature[signature.length - 1] = (signature[signature.length - 1] ?? 0) ^ 1;
  return { bytes: sequence(tbs, algorithm.identifier, bitString(signature)), privateKey, publicKey };
}

/** One certificate authority and one seal certificate of it, both right. */
export function authorityAndSeal(): { authority: Made; seal: Made } {
  const authority = make({ subject: 'Authority', ca: true, keyUsage: [5, 6] });
  return { authority, seal: make({ subject: 'Seal', issuer: authority, keyUsage: [0, 1] }) };
}

function extensionsOf(wish: Wish, own: Uint8Array, issuers: Uint8Array): readonly Uint8Array[] {
  const { ca, pathLength, keyUsage, purposes } = wish;
  const limit = pathLength === undefined ? [] : [integer(pathLength)];
  return [
    ...(ca === undefined ? [] : [extension('2.5.29.19', sequence(...(ca ? [TRUE] : []), ...limit), true)]),
    ...(keyUsage === undefined ? [] : [extension('2.5.29.15', flags(keyUsage), true)]),
    ...(purposes ? [extension('2.5.29.37', sequence(...purposes.map(oid)), wish.purposesCritical ?? false)] : []),
    ...(wish.identifiers === false ? [] : [extension('2.5.29.14', der(0x04, own))]),
    ...(wish.identifiers === false ? [] : [extension('2.5.29.35', sequence(der(0x80, issuers)))]),
    ...(wish.extensions ?? []),
  ];
}

const TRUE = Uint8Array.of(1, 1, 0xff);
const NULL = Uint8Array.of(5, 0);

export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Uint8Array.of(tag, content.length), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const octets = length.subarray(length.findIndex((octet) => octet !== 0));
  return Buffer.concat([Uint8Array.of(tag, 0x80 | octets.length), octets, content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts);
export const text = (tag: number, value: string | Uint8Array): Uint8Array => der(tag, Buffer.from(value));
export const integer = (value: number): Uint8Array => der(0x02, Uint8Array.of(value));
export const bitString = (octets: Uint8Array): Uint8Array => der(0x03, Uint8Array.of(0), octets);

export function oid(dots: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dots.split('.').map(Number);
  const arcs = [first * 40 + second, ...rest].flatMap((arc) => {
    const octets = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      octets.unshift(0x80 | (left & 0x7f));
    return octets;
  });
  return der(0x06, Uint8Array.from(arcs));
}

export const extension = (id: string, value: Uint8Array, critical = false): Uint8Array =>
  sequence(oid(id), ...(critical ? [TRUE] : []), der(0x04, value));

function flags(bits: readonly number[]): Uint8Array {
  const highest = Math.max(...bits);
  const octets = Buffer.alloc((highest >> 3) + 1);
  for (const bit of bits) octets[bit >> 3] = (octets[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return der(0x03, Uint8Array.of(7 - (highest & 7)), octets);
}

const name = (common: string): Uint8Array => sequence(der(0x31, sequence(oid('2.5.4.3'), text(0x0c, common))));

function time(ms: number): Uint8Array {
  const digits = new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '');
  return ms < Date.UTC(2050, 0) ? text(0x17, digits.slice(2)) : text(0x18, digits);
}

const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

const rsaKeys = (modulusLength: number) => () => generateKeyPairSync('rsa', { modulusLength });
const ecKeys = (namedCurve: string) => () => generateKeyPairSync('ec', { namedCurve });
const signedBy = (hash: string | null) => (data: Uint8Array, key: KeyObject) => sign(hash, data, key);
const pss = (hash: string) => (data: Uint8Array, key: KeyObject) =>
  sign(hash, data, { key, padding: 6, saltLength: 32 });
const digestId = (id: string): Uint8Array => sequence(oid(id), NULL);
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const MGF = '1.2.840.113549.1.1.8';
const pssId = (hash: Uint8Array, mask: Uint8Array): Uint8Array =>
  sequence(
    oid('1.2.840.113549.1.1.10'),
    sequence(der(0xa0, hash), der(0xa1, sequence(oid(MGF), mask)), der(0xa2, integer(32))),
  );

/** How a key pair is made, how it signs, and how a certificate names that. */
const ALGORITHMS = {
  ed25519: {
    keys: () => generateKeyPairSync('ed25519'),
    identifier: sequence(oid('1.3.101.112')),
    sign: signedBy(null),
  },
  'rsa-sha256': {
    keys: rsaKeys(2048),
    identifier: sequence(oid('1.2.840.113549.1.1.11'), NULL),
    sign: signedBy('sha256'),
  },
  'rsa-sha512': {
    keys: rsaKeys(2048),
    identifier: sequence(oid('1.2.840.113549.1.1.13'), NULL),
    sign: signedBy('sha512'),
  },
  'rsa-sha1': { keys: rsaKeys(2048), identifier: sequence(oid('1.2.840.113549.1.1.5'), NULL), sign: signedBy('sha1') },
  'rsa-md5': { keys: rsaKeys(2048), identifier: sequence(oid('1.2.840.113549.1.1.4'), NULL), sign: signedBy('md5') },
  'rsa-1024': {
    keys: rsaKeys(1024),
    identifier: sequence(oid('1.2.840.113549.1.1.11'), NULL),
    sign: signedBy('sha256'),
  },
  'pss-sha256': { keys: rsaKeys(2048), identifier: pssId(digestId(SHA_256), digestId(SHA_256)), sign: pss('sha256') },
  /** The mask made with another digest than the signature. */
  'pss-mixed': {
    keys: rsaKeys(2048),
    identifier: pssId(digestId(SHA_256), digestId('2.16.840.1.101.3.4.2.3')),
    sign: pss('sha256'),
  },
  /** Nothing written means SHA-1. */
  'pss-unsaid': {
    keys: rsaKeys(2048),
    identifier: sequence(oid('1.2.840.113549.1.1.10'), sequence()),
    sign: pss('sha1'),
  },
  'ecdsa-p256-sha256': {
    keys: ecKeys('P-256'),
    identifier: sequence(oid('1.2.840.10045.4.3.2')),
    sign: signedBy('sha256'),
  },
  'ecdsa-p256-sha384': {
    keys: ecKeys('P-256'),
    identifier: sequence(oid('1.2.840.10045.4.3.3')),
    sign: signedBy('sha384'),
  },
  'ecdsa-p384-sha384': {
    keys: ecKeys('P-384'),
    identifier: sequence(oid('1.2.840.10045.4.3.3')),
    sign: signedBy('sha384'),
  },
  'ecdsa-p521-sha512': {
    keys: ecKeys('P-521'),
    identifier: sequence(oid('1.2.840.10045.4.3.4')),
    sign: signedBy('sha512'),
  },
  'ecdsa-k256-sha256': {
    keys: ecKeys('secp256k1'),
    identifier: sequence(oid('1.2.840.10045.4.3.2')),
    sign: signedBy('sha256'),
  },
  'ecdsa-p256-sha1': {
    keys: ecKeys('P-256'),
    identifier: sequence(oid('1.2.840.10045.4.1')),
    sign: signedBy('sha1'),
  },
} as const;

export type AlgorithmName = keyof typeof ALGORITHMS;
