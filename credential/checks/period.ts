// Is it in force on the day asked for, and was it sealed while the certificate of the seal was good?
// A certificate that has ended since proves nothing by itself: then only a timestamp that we believe shows that the
// seal is older. [EN319102-1 §5.2.7] [VCDM1 §4.6] [EUMC A2(9)]
import type { Certificate } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import type { Seal } from '../proof/jades.ts';
import { answer, type Check } from '../report.ts';
import { instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Clocks of honest people differ by minutes. */
const CLOCK_DIFFERENCE = 5 * 60 * 1000;

export async function periodCheck(examination: Examination): Promise<Check> {
  const { opened, now } = examination;
  const { seal, document, format } = opened;
  if (!seal.ok || document === undefined || format === 'unrecognised')
    return answer('period', 'unknown', 'not-checked', {}, about);
  return outOfForce(document, now) ?? (await outOfCertificate(seal.seal, examination)) ?? inForce(document);
}

/** The members that bound the period of a credential; a bound that is no instant bounds nothing we could believe. */
const FROM = ['validFrom', 'issuanceDate'] as const;
const UNTIL = ['validUntil', 'expirationDate'] as const;

function outOfForce(document: Readonly<Record<string, unknown>>, now: number): Check | undefined {
  for (const [members, isOutside, word] of [
    [FROM, (instant: number) => now + CLOCK_DIFFERENCE < instant, 'not-yet'],
    [UNTIL, (instant: number) => now > instant, 'expired'],
  ] as const) {
    for (const member of members) {
      const text = document[member];
      if (text === undefined) continue;
      const instant = typeof text === 'string' ? parseInstant(text) : undefined;
      if (instant === undefined) return answer('period', 'unknown', 'date-unreadable', { member }, about);
      if (isOutside(instant)) return answer('period', 'no', word, { date: String(text).slice(0, 10) }, about);
    }
  }
  return undefined;
}

async function outOfCertificate(seal: Seal, examination: Examination): Promise<Check | undefined> {
  const { notBefore, notAfter } = seal.leaf;
  const { claimedTime } = seal;
  const { now } = examination;
  if (claimedTime !== undefined) {
    if (claimedTime > now + CLOCK_DIFFERENCE)
      return answer('period', 'no', 'sealed-in-future', { sealed: instantText(claimedTime) }, about);
    if (claimedTime < notBefore || claimedTime > notAfter) {
      return answer(
        'period',
        'no',
        'sealed-outside-certificate',
        { sealed: instantText(claimedTime), from: instantText(notBefore), until: instantText(notAfter) },
        about,
      );
    }
  }
  if (now < notBefore) return answer('period', 'no', 'certificate-not-yet', { from: instantText(notBefore) }, about);
  if (now <= notAfter) return undefined;
  const existed = await provenTime(seal, examination);
  if (existed !== undefined && existed >= notBefore && existed <= notAfter) return undefined;
  return answer('period', 'unknown', 'certificate-expired', { until: instantText(notAfter) }, about);
}

/** The earliest time at which a timestamp of a trusted authority saw the signature. A stamp of the payload alone saw no seal. */
async function provenTime(seal: Seal, { timestamps, trust, now }: Examination): Promise<number | undefined> {
  const times: number[] = [];
  for (const { over, answer: token } of timestamps?.timestamps ?? []) {
    if (over === 'payload' || !('time' in token) || token.signer === undefined || token.time > now + CLOCK_DIFFERENCE)
      continue;
    const pool: readonly Certificate[] = [...token.certificates, ...(timestamps?.certificates ?? []), ...seal.chain];
    const path = await certificatePath(token.signer, pool, trust.anchors, token.time);
    if (path.answer === 'yes') times.push(token.time);
  }
  return times.length > 0 ? Math.min(...times) : undefined;
}

function inForce(document: Readonly<Record<string, unknown>>): Check {
  const until = document['validUntil'] ?? document['expirationDate'];
  return typeof until === 'string'
    ? answer('period', 'yes', 'in-force-until', { until: until.slice(0, 10) }, about)
    : answer('period', 'yes', 'in-force', {}, about);
}
