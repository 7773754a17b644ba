// Is it in force on the day asked for, and was it sealed while the certificate of the seal was good?
// A certificate that has ended since proves nothing by itself: then only a timestamp that we believe shows that the
// seal is older. [EN319102-1 §5.2.7] [VCDM1 §4.6] [VCDM2 §4.9] [EUMC A2(9)]
import type { Claims } from '../formats/contents.ts';
import type { Signer } from '../proof/judged.ts';
import type { Secured } from '../proof/secured.ts';
import { answer, type Check, worstOf } from '../report.ts';
import { CLOCK_DIFFERENCE, dayBegins, dayEnds, instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';
import { provenTime } from './proven-time.ts';

const about = { paragraph: 'EUMC A2(9)' };

type Document = Readonly<Record<string, unknown>>;

/** Whether the credential is in force at the time asked for, and its seal was made while its certificate was good. */
export async function periodCheck(examination: Examination): Promise<Check> {
  const { opened, judged, now } = examination;
  const { contents, document = {} } = opened;
  if (contents === undefined || isUnsecured(examination)) return answer('period', 'unknown', 'not-checked', {}, about);
  const certified = judged.signers.filter((signer) => signer.by === 'certificate');
  const claims = withinSignature(contents.claims, opened.secured.times);
  const found = [
    inForce(claims, document, judged.mayHide ?? false),
    ...outOfForce(claims, document, now),
    ...early(examination),
  ];
  for (const signer of certified) found.push(...(await outOfCertificate(signer, examination)));
  const [first = answer('period', 'unknown', 'not-checked', {}, about), ...others] = found;
  return worstOf(first, ...others);
}

/** A signature that ends before what it is about ends it too. [VC-JOSE-COSE §3.1.3] */
function withinSignature(claims: Claims, { notBefore, expires }: NonNullable<Secured['times']> = {}): Claims {
  const from = [claims.validFrom, notBefore].filter((instant) => instant !== undefined);
  const until = [claims.validUntil, expires].filter((instant) => instant !== undefined);
  return {
    ...claims,
    ...(from.length > 0 && { validFrom: Math.max(...from) }),
    ...(until.length > 0 && { validUntil: Math.min(...until) }),
  };
}

/** Of what nobody sealed, no date is worth anything. */
const isUnsecured = ({ opened: { secured }, judged: { signers } }: Examination): boolean =>
  secured.securing === 'none' && signers.length === 0;

function outOfForce(claims: Claims, document: Document, now: number): readonly Check[] {
  const { validFrom, validUntil, unreadableDates = [] } = claims;
  const found = unreadableDates.map((member) => answer('period', 'unknown', 'date-unreadable', { member }, about));
  if (validFrom !== undefined && now + CLOCK_DIFFERENCE < validFrom)
    found.push(answer('period', 'no', 'not-yet', { date: dayOf(validFrom, document) }, about));
  if (validUntil !== undefined && now > validUntil)
    found.push(answer('period', 'no', 'expired', { date: dayOf(validUntil, document) }, about));
  return found;
}

/** Nobody can have sealed it after the moment it is judged for. */
function early({ judged: { claimedTime }, now }: Examination): readonly Check[] {
  return claimedTime !== undefined && claimedTime > now + CLOCK_DIFFERENCE
    ? [answer('period', 'no', 'sealed-in-future', { sealed: instantText(claimedTime) }, about)]
    : [];
}

async function outOfCertificate(
  signer: Extract<Signer, { by: 'certificate' }>,
  examination: Examination,
): Promise<readonly Check[]> {
  const { now, judged } = examination;
  const { claimedTime } = judged;
  const { notBefore, notAfter } = signer.leaf;
  const [from, until] = [instantText(notBefore), instantText(notAfter)];
  const found: Check[] = [];
  if (claimedTime !== undefined && (claimedTime < notBefore || claimedTime > notAfter)) {
    const sealed = instantText(claimedTime);
    found.push(answer('period', 'no', 'sealed-outside-certificate', { sealed, from, until }, about));
  }
  if (now < notBefore) found.push(answer('period', 'no', 'certificate-not-yet', { from }, about));
  if (now > notAfter && !(await existedWithin(signer, examination))) {
    found.push(answer('period', 'unknown', 'certificate-expired', { until }, about));
  }
  return found;
}

/** Whether a timestamp that we believe saw the seal while its certificate was good. */
async function existedWithin(
  signer: Extract<Signer, { by: 'certificate' }>,
  examination: Examination,
): Promise<boolean> {
  const time = await provenTime(signer, examination);
  return time !== undefined && time >= signer.leaf.notBefore && time <= signer.leaf.notAfter;
}

function inForce({ validUntil }: Claims, document: Document, mayHide: boolean): Check {
  if (validUntil === undefined && mayHide) return answer('period', 'unknown', 'part-shown', {}, about);
  return validUntil === undefined
    ? answer('period', 'yes', 'in-force', {}, about)
    : answer('period', 'yes', 'in-force-until', { until: dayOf(validUntil, document) }, about);
}

const BOUNDS = ['validFrom', 'issuanceDate', 'validUntil', 'expirationDate'];

/** The day as the document writes it: in another zone it may be another one. */
function dayOf(instant: number, document: Document): string {
  const { date_of_issuance: first, date_of_expiry: last } = document;
  if (typeof first === 'string' && dayBegins(first) === instant) return first;
  if (typeof last === 'string' && dayEnds(last) === instant) return last;
  const written = BOUNDS.map((member) => document[member]).find(
    (text) => typeof text === 'string' && parseInstant(text) === instant,
  );
  return (typeof written === 'string' ? written : instantText(instant)).slice(0, 10);
}
