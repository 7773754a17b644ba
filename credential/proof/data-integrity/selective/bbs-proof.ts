// The proof of BBS: that its maker holds a signature over a header and some messages that are shown, without showing the
// signature or the other messages. No two proofs can be told to come from one signature. [BBS §3.6.3]
import { joinBytes } from '../../bytes.ts';
import {
  BASE_2,
  commitmentTo,
  domainOf,
  type Generators,
  generatorsFor,
  hashToScalar,
  lengthOf,
  MOST_MESSAGES,
  messageScalar,
  octetsOf,
  POINT_OCTETS,
  type Point,
  pairingsCancel,
  pointFrom,
  publicPointFrom,
  SCALAR_OCTETS,
  scalarFrom,
  scalarOctets,
  scalars,
  sumOf,
  WIDE_OCTETS,
  wideScalar,
} from './bbs-scheme.ts';
import { bbsSignatureHolds, readBbsSignature } from './bbs-signature.ts';

export interface BbsProving {
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  readonly header: Uint8Array;
  /** Chosen for one presentation, and bound to it. */
  readonly presentationHeader: Uint8Array;
  /** All that were signed. */
  readonly messages: readonly Uint8Array[];
  /** Which of them are shown, ascending. */
  readonly shown: readonly number[];
  /** Octets that nobody can guess and nobody used before: `bbsBlinding` says how many. */
  readonly blinding: Uint8Array;
}

export interface BbsProved {
  readonly publicKey: Uint8Array;
  readonly proof: Uint8Array;
  readonly header: Uint8Array;
  readonly presentationHeader: Uint8Array;
  /** Those that are shown, and their places among all that were signed, ascending. */
  readonly messages: readonly Uint8Array[];
  readonly shown: readonly number[];
}

/** How many octets blind the signature and so many messages that are not shown. [BBS §4.2.1] */
export const bbsBlinding = (hidden: number): number => (5 + hidden) * WIDE_OCTETS;

/** Undefined where the signature does not hold, or the indexes or the blinding do not fit. [BBS §3.6.3] */
export function bbsProof(order: BbsProving): Uint8Array | undefined {
  const { publicKey, signature, header, presentationHeader, messages, shown, blinding } = order;
  const read = readBbsSignature(signature);
  if (read === undefined || !inOrder(shown, messages.length)) return undefined;
  if (!bbsSignatureHolds(publicKey, signature, header, messages)) return undefined;
  const hidden = others(shown, messages.length);
  if (blinding.length !== bbsBlinding(hidden.length)) return undefined;

  const generators = generatorsFor(messages.length);
  const domain = domainOf(publicKey, generators, header);
  const signed = messages.map((message, index) => ({ index, scalar: messageScalar(message) }));
  const [r1, r2, eBlind, r1Blind, r3Blind, ...blinds] = blindingScalars(blinding);
  if (!r1 || !r2 || !eBlind || !r1Blind || !r3Blind) return undefined; // a scalar that is nought blinds nothing

  const D = commitmentTo(generators, domain, signed).multiply(r2);
  const Abar = read.A.multiply(scalars.mul(r1, r2));
  const Bbar = D.multiply(r1).subtract(Abar.multiply(read.e));
  const T1 = Abar.multiply(eBlind).add(D.multiply(r1Blind));
  const T2 = hidden.reduce((sum, index, place) => {
    const [generator, blind] = [generators.messages[index], blinds[place]];
    return generator && blind ? sum.add(generator.multiply(blind)) : sum;
  }, D.multiply(r3Blind));

  const disclosed = signed.filter(({ index }) => shown.includes(index));
  const challenge = challengeOf({ Abar, Bbar, D, T1, T2, domain }, disclosed, presentationHeader);
  const answers = [
    scalars.add(eBlind, scalars.mul(read.e, challenge)),
    scalars.sub(r1Blind, scalars.mul(r1, challenge)),
    scalars.sub(r3Blind, scalars.mul(scalars.inv(r2), challenge)),
    ...hidden.map((index, place) =>
      scalars.add(blinds[place] ?? 0n, scalars.mul(signed[index]?.scalar ?? 0n, challenge)),
    ),
    challenge,
  ];
  return joinBytes([...[Abar, Bbar, D].map((point) => point.toBytes()), ...answers.map(scalarOctets)]);
}

/** Whether a proof shows that these messages were signed at these places. Any doubt is a no. [BBS §3.6.4] */
export function bbsProofHolds(order: BbsProved): boolean {
  const { publicKey, header, presentationHeader, messages, shown } = order;
  const proof = readProof(order.proof);
  const W = publicPointFrom(publicKey);
  if (proof === undefined || W === undefined || messages.length !== shown.length) return false;
  const count = shown.length + proof.hidden.length;
  if (count > MOST_MESSAGES || !inOrder(shown, count)) return false;

  const { Abar, Bbar, D, e, r1, r3, challenge } = proof;
  const generators = generatorsFor(count);
  const domain = domainOf(publicKey, generators, header);
  const disclosed = shown.map((index, place) => ({
    index,
    scalar: messageScalar(messages[place] ?? new Uint8Array()),
  }));
  const T1 = Bbar.multiply(challenge).add(Abar.multiply(e)).add(D.multiply(r1));
  const T2 = commitmentTo(generators, domain, disclosed)
    .multiply(challenge)
    .add(D.multiply(r3))
    .add(hiddenPart(generators, others(shown, count), proof.hidden));
  const again = challengeOf({ Abar, Bbar, D, T1, T2, domain }, disclosed, presentationHeader);
  return again === challenge && pairingsCancel([Abar, W], [Bbar, BASE_2.negate()]);
}

interface Beginning {
  readonly Abar: Point;
  readonly Bbar: Point;
  readonly D: Point;
  readonly T1: Point;
  readonly T2: Point;
  readonly domain: bigint;
}

/** [BBS §3.7.4] */
function challengeOf(
  { Abar, Bbar, D, T1, T2, domain }: Beginning,
  disclosed: readonly { readonly index: number; readonly scalar: bigint }[],
  presentationHeader: Uint8Array,
): bigint {
  return hashToScalar([
    octetsOf(BigInt(disclosed.length), 8),
    ...disclosed.flatMap(({ index, scalar }) => [octetsOf(BigInt(index), 8), scalarOctets(scalar)]),
    ...[Abar, Bbar, D, T1, T2].map((point) => point.toBytes()),
    scalarOctets(domain),
    lengthOf(presentationHeader),
    presentationHeader,
  ]);
}

const hiddenPart = (generators: Generators, indexes: readonly number[], answers: readonly bigint[]): Point =>
  sumOf(
    indexes.flatMap((index) => generators.messages[index] ?? []),
    answers,
  );

interface ReadProof extends Pick<Beginning, 'Abar' | 'Bbar' | 'D'> {
  readonly e: bigint;
  readonly r1: bigint;
  readonly r3: bigint;
  readonly hidden: readonly bigint[];
  readonly challenge: bigint;
}

/** [BBS §4.2.4.5] */
function readProof(octets: Uint8Array): ReadProof | undefined {
  const longest = 3 * POINT_OCTETS + (4 + MOST_MESSAGES) * SCALAR_OCTETS;
  if (octets.length > longest || (octets.length - 3 * POINT_OCTETS) % SCALAR_OCTETS !== 0) return undefined;
  const [Abar, Bbar, D] = [0, 1, 2].map((place) =>
    pointFrom(octets.subarray(place * POINT_OCTETS, (place + 1) * POINT_OCTETS)),
  );
  const answers: bigint[] = [];
  for (let place = 3 * POINT_OCTETS; place < octets.length; place += SCALAR_OCTETS) {
    const scalar = scalarFrom(octets.subarray(place, place + SCALAR_OCTETS));
    if (scalar === undefined) return undefined;
    answers.push(scalar);
  }
  const challenge = answers.pop();
  const [e, r1, r3, ...hidden] = answers;
  if (!Abar || !Bbar || !D || !e || !r1 || !r3 || !challenge) return undefined;
  return { Abar, Bbar, D, e, r1, r3, hidden, challenge };
}

const inOrder = (indexes: readonly number[], count: number): boolean =>
  indexes.every((index, place) => Number.isInteger(index) && index < count && index > (indexes[place - 1] ?? -1));

function others(shown: readonly number[], count: number): readonly number[] {
  const taken = new Set(shown);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
}

const blindingScalars = (octets: Uint8Array): readonly bigint[] =>
  Array.from({ length: octets.length / WIDE_OCTETS }, (_, place) =>
    wideScalar(octets.subarray(place * WIDE_OCTETS, (place + 1) * WIDE_OCTETS)),
  );
