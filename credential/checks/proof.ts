// Is what we read what was sealed? The signature over the preserved bytes, by a certificate that may seal; and every
// timestamp that came along stamps these bytes. [JADES §5] [EN319102-1 §5.2] [EUMC A2(7)]
import type { SealTimestamps } from '../proof/seal-timestamps.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(7)' };

/** The proof of a credential. Facts of a *yes*: the algorithm, the number of timestamps. */
export function proofCheck({ opened: { seal: reading }, signatureFault, timestamps }: Examination): Check {
  if (!reading.ok) return answer('proof', 'no', reading.word, reading.facts, about);
  if (signatureFault) return answer('proof', 'no', signatureFault.word, signatureFault.facts, about);
  const facts = { algorithm: reading.seal.algorithm, timestamps: timestamps?.timestamps.length ?? 0 };
  return falseTimestamp(timestamps) ?? answer('proof', 'yes', 'holds', facts, about);
}

/**
 * A timestamp of another document, one that its own signature does not cover, or one by somebody who may not stamp is
 * a false statement in the seal. One that we merely cannot follow to its signer proves nothing and denies nothing.
 */
function falseTimestamp(found: SealTimestamps | undefined): Check | undefined {
  if (found === undefined) return undefined;
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
