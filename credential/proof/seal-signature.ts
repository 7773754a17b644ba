// Whether the signature of a seal covers its bytes, by a key of a certificate that may seal. [RFC7515 §5.2]
import { keyFits, signatureHolds } from '#platform';
import type { WordOf } from '../codes.ts';
import type { Facts } from '../problem.ts';
import { sealFitness } from './certificate.ts';
import { hostKey } from './host-key.ts';
import type { Seal } from './jades.ts';

export interface SignatureFault {
  /** The word of a finding on the proof: `altered`, `certificate-unfit`, `key-unfit`. */
  readonly word: WordOf<'proof'>;
  readonly facts: Facts;
}

/** Why the signature does not hold, by a certificate that is fit for it; undefined when it does. Never throws. */
export function signatureFault(seal: Seal, fitness = sealFitness): SignatureFault | undefined {
  const { leaf, algorithm, signingInput, signature } = seal;
  const [unfit] = fitness(leaf);
  if (unfit !== undefined) return { word: 'certificate-unfit', facts: { reason: unfit } };
  const key = hostKey(leaf.publicKey);
  if (key === undefined || !keyFits(algorithm, key)) return { word: 'key-unfit', facts: { algorithm } };
  return signatureHolds(algorithm, key, signingInput, signature) ? undefined : { word: 'altered', facts: {} };
}
