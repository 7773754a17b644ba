// Showing a part of a credential: from the proof that its issuer made for the holder, one that covers what is chosen and
// whatever can never be left out. [DI-ECDSA §3.6.6] [DI-BBS §3.4.6]
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { problem, type Reading, refuse } from '../../../problem.ts';
import { isObject } from '../../../shape.ts';
import type { Random } from '../../sd-jwt-conceal.ts';
import { bbs2023, deriveBbs } from './bbs.ts';
import { deriveSd, ecdsaSd2023 } from './ecdsa-sd.ts';

export interface DerivedProofOrder {
  /** JSON Pointers to what is to be shown, beside what always is. [RFC6901 §3] */
  readonly pointers: readonly string[];
  /** bbs-2023: octets that this presentation is bound to, such as what a verifier asked for. */
  readonly presentationHeader?: Uint8Array;
  /** bbs-2023: as many octets as are asked for, that nobody can guess and nobody used before. */
  readonly random?: Random;
  /** Which proof, where the credential has several that this can be done with. */
  readonly suite?: 'ecdsa-sd-2023' | 'bbs-2023';
}

const SUITES: readonly string[] = [ecdsaSd2023.name, bbs2023.name];

/** The part of a document with its own proof, which is the only one in it. Never throws on a document. */
export async function deriveProof(
  document: JsonObject,
  order: DerivedProofOrder,
  linkedData: LinkedData,
): Promise<Reading<JsonObject>> {
  const { proof: _, ...unsecured } = document;
  const proof = proofFor(document, order.suite);
  if (proof === undefined) return refuse(problem('disclosure-no-base', '/proof'));
  if (proof['cryptosuite'] === ecdsaSd2023.name) return deriveSd(unsecured, proof, order.pointers, linkedData);
  const { pointers, presentationHeader = new Uint8Array(), random } = order;
  if (random === undefined) return refuse(problem('proof-not-made', ''));
  return deriveBbs(unsecured, proof, { pointers, presentationHeader, random }, linkedData);
}

/** Whether parts of it can be shown: it has a proof of one of the suites, whole or already about a part. */
export const isDerivable = (document: JsonObject): boolean => proofFor(document, undefined) !== undefined;

function proofFor({ proof }: JsonObject, suite: DerivedProofOrder['suite']): JsonObject | undefined {
  const proofs: readonly unknown[] = Array.isArray(proof) ? proof : [proof];
  return proofs.find((one): one is JsonObject => isObject(one) && isFor(one, suite));
}

/** A proof that follows another was made with that one in the document, and cannot be shown without it. */
const isFor = ({ type, cryptosuite, previousProof }: JsonObject, suite: string | undefined): boolean =>
  type === 'DataIntegrityProof' &&
  typeof cryptosuite === 'string' &&
  (suite === undefined ? SUITES.includes(cryptosuite) : cryptosuite === suite) &&
  previousProof === undefined;
