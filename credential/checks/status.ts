// Has it been taken back? The slot it was sealed with, in a list that its issuer signed. [BSL §3.2] [EUMC A2(9)]
// No answer is never a good answer: a list that is absent, stale, foreign or broken leaves the question open.
import type { WordOf } from '../codes.ts';
import { consulted, type Evidence, type EvidenceDocument } from '../evidence.ts';
import type { Opened } from '../opened.ts';
import { listFitness } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import { sameBytes } from '../proof/der.ts';
import { readJades, type Seal } from '../proof/jades.ts';
import { signatureFault } from '../proof/seal-signature.ts';
import { answer, type Check, worstOf } from '../report.ts';
import { isSet, readStatusList, type StatusList } from '../status/bitstring-list.ts';
import { statusSlots } from '../status/entries.ts';
import type { StatusSlot } from '../status/slot.ts';
import { CLOCK_DIFFERENCE, instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'BSL §3.2' };

/** Why a list leaves the question open. */
type Doubt = Extract<WordOf<'status'>, `list-${string}`>;

/** Whether its issuer stands by it. *Yes* also where it was sealed without any way to take it back. */
export async function statusCheck(examination: Examination): Promise<Check> {
  const { opened, evidence } = examination;
  if (opened.document === undefined || opened.format === 'unrecognised')
    return answer('status', 'unknown', 'not-checked', {}, about);
  const slots = statusSlots(opened);
  if (slots === 'none') return answer('status', 'yes', 'none-offered', {}, about);
  if (slots === 'malformed') return answer('status', 'unknown', 'entry-not-understood', {}, about);
  const [first, ...others] = slots;
  let worst = await slotCheck(first, examination, evidence);
  for (const slot of others) worst = worstOf(worst, await slotCheck(slot, examination, evidence));
  return worst;
}

/** The lists that have to be fetched. */
export function statusNeeds(opened: Opened): readonly string[] {
  const slots = statusSlots(opened);
  return typeof slots === 'string' ? [] : slots.map(({ list }) => list);
}

async function slotCheck(slot: StatusSlot, examination: Examination, evidence: Evidence): Promise<Check> {
  const document = evidence.documents.find(({ url }) => url === slot.list);
  if (document === undefined) {
    const reason = evidence.gaps.find(({ url }) => url === slot.list)?.reason ?? 'not-consulted';
    return answer('status', 'unknown', 'list-missing', { list: slot.list, reason }, about);
  }
  const reading = await listIn(document, examination);
  const extra = { ...about, consulted: [consulted(document)] };
  if (typeof reading === 'string') return answer('status', 'unknown', reading, { list: slot.list }, extra);
  const doubt = doubtAbout(reading, document, slot, examination.now);
  if (doubt) return answer('status', 'unknown', doubt, { list: slot.list }, extra);
  const set = isSet(reading.bits, slot.index);
  if (set === undefined) return answer('status', 'unknown', 'slot-outside-list', { list: slot.list }, extra);
  const facts = { list: slot.list, date: instantText(reading.validFrom) };
  if (!set) return answer('status', 'yes', 'in-force', facts, extra);
  const change = reading.changes?.find(({ index }) => index === slot.index);
  const isSuspended = slot.purpose === 'suspension';
  if (change === undefined) return answer('status', 'no', isSuspended ? 'suspended' : 'revoked', facts, extra);
  const { date, reason, corrected } = change;
  const told = { list: slot.list, date, reason, corrected: corrected ? 1 : 0 };
  return answer('status', 'no', isSuspended ? 'suspended-on' : 'revoked-on', told, extra);
}

/** A list without an end is good for a day after it was fetched. */
const FRESH = 24 * 3600 * 1000;

function doubtAbout(
  list: StatusList,
  { retrieved }: EvidenceDocument,
  slot: StatusSlot,
  now: number,
): Doubt | undefined {
  if (list.url !== slot.list || list.purpose !== slot.purpose) return 'list-of-another';
  if (list.validFrom > now + CLOCK_DIFFERENCE) return 'list-not-yet';
  const fetched = parseInstant(retrieved) ?? Number.NEGATIVE_INFINITY;
  const end = list.validUntil ?? (fetched > now + CLOCK_DIFFERENCE ? Number.NEGATIVE_INFINITY : fetched + FRESH);
  return now > end ? 'list-expired' : undefined;
}

/** A list counts when its signature holds and the credential's own issuer signed it. */
async function listIn({ body }: EvidenceDocument, examination: Examination): Promise<StatusList | Doubt> {
  const reading = readJades(body.trim());
  if (!reading?.ok || signatureFault(reading.seal, listFitness)) return 'list-broken';
  const list = readStatusList(reading.seal.payload);
  if (list === undefined) return 'list-broken';
  const { seal } = examination.opened;
  return seal.ok && (await signedBySame(reading.seal, seal.seal, examination)) ? list : 'list-signer-unconfirmed';
}

/** The same certificate while it is good: a list has to be fresh, so its signer has to be. Or, for a key kept for lists alone, the same registered identifier from an anchor we trust. */
async function signedBySame(list: Seal, credential: Seal, { trust, now }: Examination): Promise<boolean> {
  const [signer, issuer] = [list.leaf, credential.leaf];
  if (sameBytes(signer.der, issuer.der)) return now >= signer.notBefore && now <= signer.notAfter;
  const { organisationIdentifier } = signer.subject;
  if (organisationIdentifier === undefined || organisationIdentifier !== issuer.subject.organisationIdentifier)
    return false;
  const path = await certificatePath(signer, list.chain, trust.anchors, now);
  return path.answer === 'yes';
}
