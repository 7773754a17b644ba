// Is it in force on the day asked for, and was it sealed while the certificate of the seal was good?
// A certificate that has ended since proves nothing by itself: then only a timestamp that we believe shows that the
// seal is older. [EN319102-1 §5.2.7] [VCDM1 §4.6] [EUMC A2(9)]
import type { Seal } from '../proof/jades.ts';
import { answer, type Check, worstOf } from '../report.ts';
import { CLOCK_DIFFERENCE, instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';
import { provenTime } from './proven-time.ts';

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

/** The day on which it ends is the earlier of the two that a document may state. */
function inForce(document: Readonly<Record<string, unknown>>): Check {
  const ends = [document['validUntil'], document['expirationDate']].filter((text) => typeof text === 'string');
  const until = ends.toSorted((one, other) => (parseInstant(one) ?? 0) - (parseInstant(other) ?? 0))[0];
  return until === undefined
    ? answer('period', 'yes', 'in-force', {}, about)
    : answer('period', 'yes', 'in-force-until', { until: until.slice(0, 10) }, about);
}
