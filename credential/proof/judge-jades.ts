// A JAdES seal, judged: the signature over the preserved bytes, by a certificate that may seal; and every timestamp that
// came along stamps these bytes. [JADES §5] [EN319102-1 §5.2] [EUMC A2(7)]
import { parseInnerJson } from '../json.ts';
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import { listFitness, sealFitness } from './certificate.ts';
import type { SealReading } from './jades.ts';
import type { Judged } from './judged.ts';
import { type SealTimestamps, sealTimestamps } from './seal-timestamps.ts';
import { signatureFault } from './seal-signature.ts';
import type { Judging, Secured } from './secured.ts';

const about = { paragraph: 'EUMC A2(7)' };

/** The sealed document, and the seal as it was found: a payload that is no document has no seal that could hold. */
export function securedByJades(found: SealReading): Secured & { readonly seal: SealReading } {
  const payload = found.ok ? found.seal.payload : found.payload;
  const json = payload === undefined ? undefined : parseInnerJson(payload);
  const document = json?.ok && isObject(json.value) ? json.value : undefined;
  const seal =
    json === undefined || document !== undefined
      ? found
      : notDocument(json.ok ? 'json-malformed' : (json.problems[0]?.code ?? ''));
  return {
    securing: 'jades',
    kind: 'credential',
    seal,
    ...(document !== undefined && { document }),
    judge: (judging) => judgeJades(seal, judging),
    needs: () => [],
  };
}

const notDocument = (reason: string): SealReading => ({ ok: false, word: 'payload-malformed', facts: { reason } });

/** Timestamps cost more than the seal itself: they are looked at once it holds. */
async function judgeJades(reading: SealReading, { role }: Judging): Promise<Judged> {
  if (!reading.ok) return { proof: answer('proof', 'no', reading.word, reading.facts, about), signers: [] };
  const { seal } = reading;
  const time = seal.claimedTime !== undefined && { claimedTime: seal.claimedTime };
  const fault = signatureFault(seal, role === 'status-list' ? listFitness : sealFitness);
  if (fault) return { proof: answer('proof', 'no', fault.word, fault.facts, about), signers: [], ...time };
  const timestamps = await sealTimestamps(seal);
  const facts = { algorithm: seal.algorithm, timestamps: timestamps.timestamps.length };
  const proof = falseTimestamp(timestamps) ?? answer('proof', 'yes', 'holds', facts, about);
  return { proof, signers: [{ by: 'certificate', leaf: seal.leaf, chain: seal.chain }], ...time, timestamps };
}

/**
 * A timestamp of another document, one that its own signature does not cover, or one by somebody who may not stamp is
 * a false statement in the seal. One that we merely cannot follow to its signer proves nothing and denies nothing.
 */
function falseTimestamp(found: SealTimestamps): Check | undefined {
  if (found.malformed > 0) return answer('proof', 'no', 'header-malformed', { reason: 'etsiU' }, about);
  for (const { over, answer: token } of found.timestamps) {
    switch (token.code) {
      case undefined:
      case 'timestamp-signer-missing':
      case 'timestamp-imprint-algorithm-refused':
        break;
      case 'timestamp-unreadable':
        return answer('proof', 'no', 'timestamp-unreadable', { over }, about);
      case 'timestamp-imprint-differs':
        return answer('proof', 'no', 'timestamp-of-another', { over }, about);
      case 'timestamp-signature-broken':
      case 'timestamp-signer-unfit':
        return answer('proof', 'no', 'timestamp-broken', { over, reason: token.code }, about);
    }
  }
  return undefined;
}
