// What signing and proving with BBS have in common: points and scalars of BLS12-381 as octets, the generators, and what is
// hashed into a scalar. The suite is BLS12-381-SHA-256. Points and pairing come from a kept library. [BBS §4] [BBS §7.2.2]
import { pippenger } from '@noble/curves/abstract/curve.js';
import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from '#platform';
import { joinBytes } from '../../bytes.ts';

export type Point = InstanceType<typeof bls12_381.G1.Point>;
export type PublicPoint = InstanceType<typeof bls12_381.G2.Point>;

export const POINT_OCTETS = 48;
export const SCALAR_OCTETS = 32;
/** Octets that are reduced to one scalar: so many more than it has that none is likelier than another. */
export const WIDE_OCTETS = 48;
const PUBLIC_KEY_OCTETS = 96;

/** Each message costs a generator, some milliseconds once, and a multiplication. The longest credential has a third of it. */
export const MOST_MESSAGES = 1024;

/** Scalars: the integers modulo the order of the groups. */
export const scalars = bls12_381.fields.Fr;

const SUITE = 'BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_';
const INTERFACE = `${SUITE}H2G_HM2S_`;
const HASH_TO_SCALAR = utf8Bytes(`${INTERFACE}H2S_`);
const MAP_MESSAGE = utf8Bytes(`${INTERFACE}MAP_MSG_TO_SCALAR_AS_HASH_`);
const GENERATOR_SEED = utf8Bytes(`${INTERFACE}SIG_GENERATOR_SEED_`);
const GENERATOR = utf8Bytes(`${INTERFACE}SIG_GENERATOR_DST_`);
const FIRST_SEED = utf8Bytes(`${INTERFACE}MESSAGE_GENERATOR_SEED`);

/** The fixed point of the suite. */
const P1 = bls12_381.G1.Point.fromHex(
  'a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9',
);

export interface Generators {
  /** The one of the domain. */
  readonly domain: Point;
  /** One a message. */
  readonly messages: readonly Point[];
}

const known: Point[] = [];
let seed = expand_message_xmd(FIRST_SEED, GENERATOR_SEED, WIDE_OCTETS, sha256);

/** The generators for so many messages: constants, made once and kept. [BBS §4.1.1] */
export function generatorsFor(messages: number): Generators {
  while (known.length <= messages) {
    const counted = joinBytes([seed, octetsOf(BigInt(known.length + 1), 8)]);
    seed = expand_message_xmd(counted, GENERATOR_SEED, WIDE_OCTETS, sha256);
    // As its coordinates, once: it is written as octets for every proof.
    known.push(bls12_381.G1.Point.fromAffine(bls12_381.G1.hashToCurve(seed, { DST: GENERATOR }).toAffine()));
  }
  const [domain = P1, ...others] = known.slice(0, messages + 1);
  return { domain, messages: others };
}

/** The scalar that distils key, header and number of messages. [BBS §4.2.3] */
export function domainOf(publicKey: Uint8Array, generators: Generators, header: Uint8Array): bigint {
  const points = [generators.domain, ...generators.messages].map((point) => point.toBytes());
  const number = octetsOf(BigInt(generators.messages.length), 8);
  return hashToScalar([publicKey, number, ...points, utf8Bytes(INTERFACE), lengthOf(header), header]);
}

/** P1 + Q·domain + the chosen generators, each times its message. */
export function commitmentTo(
  generators: Generators,
  domain: bigint,
  messages: readonly { readonly index: number; readonly scalar: bigint }[],
): Point {
  const points = [generators.domain, ...messages.map(({ index }) => generators.messages[index] ?? P1)];
  return P1.add(pippenger(bls12_381.G1.Point, points, [domain, ...messages.map(({ scalar }) => scalar)]));
}

/** The sum of points, each times its scalar; a scalar of nought counts as none. Not for secrets: it takes longer for some. */
export const sumOf = (points: readonly Point[], factors: readonly bigint[]): Point =>
  points.length === 0 ? bls12_381.G1.Point.ZERO : pippenger(bls12_381.G1.Point, [...points], [...factors]);

/** What a message is signed as. */
export const messageScalar = (message: Uint8Array): bigint =>
  wideScalar(expand_message_xmd(message, MAP_MESSAGE, WIDE_OCTETS, sha256));

export const hashToScalar = (parts: readonly Uint8Array[]): bigint =>
  wideScalar(expand_message_xmd(joinBytes(parts), HASH_TO_SCALAR, WIDE_OCTETS, sha256));

/** Of more octets than a scalar has, so that each is as likely as any other. */
export const wideScalar = (octets: Uint8Array): bigint => scalars.create(integerOf(octets));

/** Big-endian, of so many octets. */
export const octetsOf = (integer: bigint, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, place) => Number((integer >> BigInt(8 * (length - 1 - place))) & 0xffn));

export const scalarOctets = (scalar: bigint): Uint8Array => octetsOf(scalar, SCALAR_OCTETS);

/** How long it is, in eight octets. */
export const lengthOf = (octets: Uint8Array): Uint8Array => octetsOf(BigInt(octets.length), 8);

const integerOf = (octets: Uint8Array): bigint => octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);

/** A scalar that is neither nought nor too large. [BBS §4.2.4.3] */
export function scalarFrom(octets: Uint8Array): bigint | undefined {
  const scalar = integerOf(octets);
  return octets.length === SCALAR_OCTETS && scalar > 0n && scalar < scalars.ORDER ? scalar : undefined;
}

/** A point of G1 other than its identity, in the one form that it has. */
export const pointFrom = (octets: Uint8Array): Point | undefined =>
  octets.length === POINT_OCTETS ? readPoint(octets, () => bls12_381.G1.Point.fromBytes(octets)) : undefined;

/** A public key: a point of G2 other than its identity. [BBS §4.2.4.6] */
export const publicPointFrom = (octets: Uint8Array): PublicPoint | undefined =>
  octets.length === PUBLIC_KEY_OCTETS ? readPoint(octets, () => bls12_381.G2.Point.fromBytes(octets)) : undefined;

function readPoint<P extends { is0(): boolean; toBytes(): Uint8Array }>(
  octets: Uint8Array,
  read: () => P,
): P | undefined {
  try {
    const point = read();
    const same = point.toBytes().every((octet, place) => octet === octets[place]);
    return same && !point.is0() ? point : undefined;
  } catch {
    return undefined; // a stranger's octets: no point of the curve, or outside the group
  }
}

/** Whether e(first) · e(second) is the identity. [BBS §1.2] */
export function pairingsCancel(first: readonly [Point, PublicPoint], second: readonly [Point, PublicPoint]): boolean {
  const product = bls12_381.pairingBatch([first, second].map(([g1, g2]) => ({ g1, g2 })));
  return bls12_381.fields.Fp12.eql(product, bls12_381.fields.Fp12.ONE);
}

export const BASE_2: PublicPoint = bls12_381.G2.Point.BASE;
