// A European Digital Credential, sealed with JAdES; and the same bytes again from the parts that were kept. [EUMC A2(9)]
import { signatureHolds } from '#platform';
import { elmText } from '../formats/elm/text.ts';
import type { MicroCredential } from '../microcredential.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { hostKey } from '../proof/host-key.ts';
import { unsignedJades } from '../proof/jades.ts';
import type { Sealer } from '../seal/sealer.ts';
import type { StatusSlot } from '../status/slot.ts';
import { whyNotCertified } from './certified.ts';

export interface EdcIssuance {
  readonly format: 'edc';
  readonly sealer: Sealer;
  /** The moment of sealing, milliseconds since 1970 UTC. */
  readonly time: number;
  /** Where it can be taken back. */
  readonly slot?: StatusSlot;
  /** Of the seal; `general` is what Europass reads. */
  readonly form?: 'general' | 'compact';
}

/** What a sealed file was made with, but for the key. */
export interface Resealing extends Omit<EdcIssuance, 'sealer'> {
  readonly sealer: Pick<Sealer, 'algorithm' | 'certificates'>;
}

export interface SealedFile {
  /** Put together when it is asked for: who keeps the signature alone need not pay for it. */
  readonly text: string;
  readonly signature: Uint8Array;
}

/** The sealed file with its signature beside the text: all that has to be kept to have the text again by `rebuild`. */
export async function seal(credential: MicroCredential, issuance: EdcIssuance): Promise<Reading<SealedFile>> {
  const unfit = whyNotCertified(credential, issuance.sealer, issuance.time);
  if (unfit.length > 0) return refuse(unfit);
  const document = elmText(credential, issuance.slot);
  if (!document.ok) return document;
  const unsigned = unsignedJades(document.value, issuance.sealer, issuance.time, issuance.form);
  const signature = await issuance.sealer.sign(unsigned.signingInput);
  return readAs({
    signature,
    get text() {
      return unsigned.withSignature(signature);
    },
  });
}

/**
 * The bytes that `seal` once made, from the same credential, slot, time, form and certificates and the signature that
 * was kept. Refused where the signature does not hold over them: then something of it is not what it was.
 */
export function rebuild(credential: MicroCredential, made: Resealing, signature: Uint8Array): Reading<string> {
  const document = elmText(credential, made.slot);
  if (!document.ok) return document;
  const unsigned = unsignedJades(document.value, made.sealer, made.time, made.form);
  const key = hostKey(made.sealer.certificates[0].publicKey);
  return key && signatureHolds(made.sealer.algorithm, key, unsigned.signingInput, signature)
    ? readAs(unsigned.withSignature(signature))
    : refuse(problem('seal-not-rebuilt', ''));
}
