// Do we know, from a list we were given, that the one who sealed is who the certificate says?
// Not knowing somebody is *unknown*, never *no*. [RFC5280 §6.1] [EUMC A2(9)]
import { certificatePath } from '../proof/certificate-path.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

export async function trustCheck({ opened: { seal: reading }, timestamps, trust, now }: Examination): Promise<Check> {
  if (!reading.ok) return answer('trust', 'unknown', 'not-checked', {}, about);
  const { leaf, chain, claimedTime } = reading.seal;
  const sealedBy = leaf.subject.organisation ?? leaf.subject.commonName ?? leaf.subject.text;
  if (trust.anchors.length === 0) return answer('trust', 'unknown', 'no-anchors', { sealedBy }, about);
  // Whether the claimed time can be believed is the question of the period check.
  const path = await certificatePath(
    leaf,
    [...chain, ...(timestamps?.certificates ?? [])],
    trust.anchors,
    claimedTime ?? now,
  );
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
