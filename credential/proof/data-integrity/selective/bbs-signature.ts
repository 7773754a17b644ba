// The signature of BBS: one over a header and a list of messages, from which proofs about some of the messages can be
// made. Nothing here is random. [BBS §3.6.1]
import { joinBytes } from '../../bytes.ts';
import {
  BASE_2,
  commitmentTo,
  domainOf,
  generatorsFor,
  hashToScalar,
  MOST_MESSAGES,
  messageScalar,
  POINT_OCTETS,
  type Point,
  pairingsCancel,
  pointFrom,
  publicPointFrom,
  scalarFrom,
  scalarOctets,
  scalars,
} from './bbs-scheme.ts';

/** The public half of a private key; undefined where that is none. [BBS §3.4.2] */
export function bbsPublicKey(privateKey: Uint8Array): Uint8Array | undefined {
  const secret = scalarFrom(privateKey);
  return secret === undefined ? undefined : BASE_2.multiply(secret).toBytes();
}

/** 80 octets; undefined where the key is none or the messages are too many. [BBS §3.5.1] */
export function bbsSign(
  privateKey: Uint8Array,
  header: Uint8Array,
  messages: readonly Uint8Array[],
): Uint8Array | undefined {
  const secret = scalarFrom(privateKey);
  if (secret === undefined || messages.length > MOST_MESSAGES) return undefined;
  const generators = generatorsFor(messages.length);
  const domain = domainOf(BASE_2.multiply(secret).toBytes(), generators, header);
  const signed = messages.map((message, index) => ({ index, scalar: messageScalar(message) }));
  const e = hashToScalar([secret, ...signed.map(({ scalar }) => scalar), domain].map(scalarOctets));
  const inverse = scalars.add(secret, e);
  if (inverse === 0n) return undefined; // happens to nobody, and would sign nothing
  const A = commitmentTo(generators, domain, signed).multiply(scalars.inv(inverse));
  return joinBytes([A.toBytes(), scalarOctets(e)]);
}

export interface BbsSignature {
  readonly A: Point;
  readonly e: bigint;
}

/** Undefined where the point is not in its group, or the scalar is nought or too large. */
export function readBbsSignature(octets: Uint8Array): BbsSignature | undefined {
  const A = pointFrom(octets.subarray(0, POINT_OCTETS));
  const e = scalarFrom(octets.subarray(POINT_OCTETS));
  return A && e !== undefined ? { A, e } : undefined;
}

/** Whether a signature covers a header and these messages in this order. [BBS §3.5.2] */
export function bbsSignatureHolds(
  publicKey: Uint8Array,
  signature: Uint8Array,
  header: Uint8Array,
  messages: readonly Uint8Array[],
): boolean {
  const read = readBbsSignature(signature);
  const W = publicPointFrom(publicKey);
  if (read === undefined || W === undefined || messages.length > MOST_MESSAGES) return false;
  const generators = generatorsFor(messages.length);
  const signed = messages.map((message, index) => ({ index, scalar: messageScalar(message) }));
  const B = commitmentTo(generators, domainOf(publicKey, generators, header), signed);
  const difference = read.A.multiply(read.e).subtract(B);
  // A signature of the key nought would make this the identity, which cannot be paired; no key is nought.
  return !difference.is0() && pairingsCancel([read.A, W], [difference, BASE_2]);
}
