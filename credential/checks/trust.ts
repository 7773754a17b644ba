// Do we know, from a list we were given, that the one who sealed is who the certificate says?
// Not knowing somebody is *unknown*, never *no*. [RFC5280 §6.1] [EUMC A2(9)]
import { certificatePath } from '../proof/certificate-path.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';
import { provenTime } from './proven-time.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Whether a path leads from the seal to an anchor: today, or when a believed timestamp saw it. Facts: who, and the anchor. */
export async function trustCheck(examination: Examination): Promise<Check> {
  const { opened, signatureFault, timestamps, trust, now } = examination;
  if (!opened.seal.ok || signatureFault) return answer('trust', 'unknown', 'not-checked', {}, about);
  const { seal } = opened.seal;
  const { leaf, chain } = seal;
  const sealedBy = leaf.subject.organisation ?? leaf.subject.commonName ?? leaf.subject.text;
  if (trust.anchors.length === 0) return answer('trust', 'unknown', 'no-anchors', { sealedBy }, about);
  const pool = [...chain, ...(timestamps?.certificates ?? [])];
  const today = await certificatePath(leaf, pool, trust.anchors, now);
  const then = today.answer === 'yes' ? undefined : await provenTime(seal, examination);
  const path = then === undefined ? today : await certificatePath(leaf, pool, trust.anchors, then);
  switch (path.answer) {
    case 'yes': {
      const anchor = path.path.at(-1)?.subject ?? leaf.subject;
      return answer('trust', 'yes', 'anchored', { sealedBy, anchor: anchor.commonName ?? anchor.text }, about);
    }
    case 'no':
      return answer('trust', 'unknown', 'path-broken', { sealedBy, reason: path.code }, about);
    case 'unknown':
      return answer('trust', 'unknown', 'not-anchored', { sealedBy }, about);
  }
}
