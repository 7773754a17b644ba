// Is what we read what was sealed? The signature over the preserved bytes, by a certificate that may seal; and every
// timestamp that came along stamps these bytes. [JADES §5] [EN319102-1 §5.2] [EUMC A2(7)]
import type { Seal } from '../proof/jades.ts';
import { signatureFault } from '../proof/seal-signature.ts';
import type { SealTimestamps } from '../proof/seal-timestamps.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

export function proofCheck({ opened: { seal: reading }, timestamps }: Examination): Check {
  if (!reading.ok) return answer('proof', 'no', reading.code.slice('proof.'.length), reading.facts, about);
  const { seal } = reading;
  const fault = signatureFault(seal);
  if (fault) return answer('proof', 'no', fault.word, fault.facts, about);
  return falseTimestamp(timestamps) ?? answer('proof', 'yes', 'holds', facts(seal, timestamps), about);
}

const about = { paragraph: 'EUMC A2(7)' };

/** A timestamp of another document, or one that its own signature does not cover, is a false statement in the seal. */
function falseTimestamp(found: SealTimestamps | undefined): Check | undefined {
  if (found === undefined) return undefined;
  if (found.malformed > 0) return answer('proof', 'no', 'header-malformed', { reason: 'etsiU' }, about);
  for (const { over, answer: token } of found.timestamps) {
    if (!('time' in token)) return answer('proof', 'no', 'timestamp-unreadable', { over }, about);
    if (!token.imprintMatches) return answer('proof', 'no', 'timestamp-of-another', { over }, about);
    if (!token.signatureHolds)
      return answer('proof', 'no', 'timestamp-broken', { over, reason: token.code ?? '' }, about);
  }
  return undefined;
}

function facts({ algorithm }: Seal, found: SealTimestamps | undefined) {
  return { algorithm, timestamps: found?.timestamps.length ?? 0 };
}
