// Is it in force on the day asked for, and was it sealed while the certificate of the seal was good?
// A certificate that has ended since proves nothing by itself: then only a timestamp that we believe shows that the
// seal is older. [EN319102-1 §5.2.7] [VCDM1 §4.6] [EUMC A2(9)]
import type { Certificate } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import type { Seal } from '../proof/jades.ts';
import { answer, type Check, worstOf } from '../report.ts';
import { CLOCK_DIFFERENCE, instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Whether the credential is in force at the time asked for, and its seal was made while its certificate was good. */
export async function periodCheck(examination: Examination): Promise<Check> {
  const { opened, now } = examination;
  const { seal, document, format } = opened;
  if (!seal.ok || document === undefined || format === 'unrecognised') {
    return answer('period', 'unknown', 'not-checked', {}, about);
  }
  return worstOf(inForce(document), ...outOfForce(document, now), ...(await outOfCertificate(seal.seal, examination)));
}

/** The members that bound the period of a credential; a bound that is no instant bounds nothing we could believe. */
const BOUNDS = [
  { member: 'validFrom', word: 'not-yet', isOutside: (from: number, now: number) => now + CLOCK_DIFFERENCE < from },
  { member: 'issuanceDate', word: 'not-yet', isOutside: (from: number, now: number) => now + CLOCK_DIFFERENCE < from },
  { member: 'validUntil', word: 'expired', isOutside: (until: number, now: number) => now > until },
  { member: 'expirationDate', word: 'expired', isOutside: (until: number, now: number) => now > until },
] as const;

function outOfForce(document: Readonly<Record<string, unknown>>, now: number): readonly Check[] {
  return BOUNDS.flatMap(({ member, word, isOutside }) => {
    const text = document[member];
    if (text === undefined) return [];
    const instant = typeof text === 'string' ? parseInstant(text) : undefined;
    if (instant === undefined) return [answer('period', 'unknown', 'date-unreadable', { member }, about)];
    return isOutside(instant, now) ? [answer('period', 'no', word, { date: String(text).slice(0, 10) }, about)] : [];
  });
}

async function outOfCertificate(seal: Seal, examination: Examination): Promise<readonly Check[]> {
  const { claimedTime } = seal;
  const { now } = examination;
  const [notBefore, notAfter] = [seal.leaf.notBefore, seal.leaf.notAfter];
  const [from, until] = [instantText(notBefore), instantText(notAfter)];
  const found: Check[] = [];
  if (claimedTime !== undefined) {
    const sealed = instantText(claimedTime);
    if (claimedTime > now + CLOCK_DIFFERENCE) found.push(answer('period', 'no', 'sealed-in-future', { sealed }, about));
    if (claimedTime < notBefore || claimedTime > notAfter) {
      found.push(answer('period', 'no', 'sealed-outside-certificate', { sealed, from, until }, about));
    }
  }
  if (now < notBefore) found.push(answer('period', 'no', 'certificate-not-yet', { from }, about));
  if (now > notAfter && !(await existedWithin(seal, examination))) {
    found.push(answer('period', 'unknown', 'certificate-expired', { until }, about));
  }
  return found;
}

/** Whether a timestamp that we believe saw the seal while its certificate was good. */
async function existedWithin(seal: Seal, examination: Examination): Promise<boolean> {
  const time = await provenTime(seal, examination);
  return time !== undefined && time >= seal.leaf.notBefore && time <= seal.leaf.notAfter;
}

/** The earliest time at which a timestamp of a trusted authority saw the signature. A stamp of the payload alone saw no seal. */
async function provenTime(seal: Seal, { timestamps, trust, now }: Examination): Promise<number | undefined> {
  const times: number[] = [];
  for (const { over, answer: token } of timestamps?.timestamps ?? []) {
    if (over === 'payload' || token.code !== undefined || token.signer === undefined) continue;
    if (token.time > now + CLOCK_DIFFERENCE) continue;
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
