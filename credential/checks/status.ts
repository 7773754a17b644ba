// Has it been taken back? Each place where its issuer may say so, in a list that the issuer signed. [BSL §3.2]
// [EUMC A2(9)]
// No answer is never a good answer: a list that is absent, stale, foreign or broken leaves the question open.
import type { WordOf } from '../codes.ts';
import { consulted, type Evidence, type EvidenceDocument } from '../evidence.ts';
import type { StatusEntry } from '../formats/contents.ts';
import { open, type Opened } from '../opened.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import { sameBytes } from '../proof/der.ts';
import type { Judged, Signer } from '../proof/judged.ts';
import { answer, type Check, worstOf } from '../report.ts';
import { isSet, type StatusList, statusListIn } from '../status/bitstring-list.ts';
import { CLOCK_DIFFERENCE, instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'BSL §3.2' };

/** Why a list leaves the question open. */
type Doubt = Extract<WordOf<'status'>, `list-${string}`>;

/** Whether its issuer stands by it. *Yes* also where it was sealed without any way to take it back. */
export async function statusCheck(examination: Examination): Promise<Check> {
  const { contents } = examination.opened;
  if (contents === undefined) return answer('status', 'unknown', 'not-checked', {}, about);
  const answers: Check[] = [];
  for (const entry of contents.claims.status) answers.push(await entryCheck(entry, examination));
  const [first, ...others] = answers;
  return first === undefined ? answer('status', 'yes', 'none-offered', {}, about) : worstOf(first, ...others);
}

/** The lists that have to be fetched, and where the keys of their signers are looked up. */
export function statusNeeds({ contents }: Opened, evidence: Evidence): readonly string[] {
  const lists = (contents?.claims.status ?? []).flatMap((entry) =>
    entry.kind === 'not-understood' ? [] : [entry.list],
  );
  const found = evidence.documents.filter(({ url }) => lists.includes(url));
  return [...lists, ...found.flatMap(({ body }) => open(body.trim()).secured.needs(evidence))];
}

type Bitstring = Extract<StatusEntry, { kind: 'bitstring' }>;

async function entryCheck(entry: StatusEntry, examination: Examination): Promise<Check> {
  if (entry.kind !== 'bitstring') return answer('status', 'unknown', 'entry-not-understood', {}, about);
  const { evidence, now } = examination;
  const document = evidence.documents.find(({ url }) => url === entry.list);
  if (document === undefined) {
    const reason = evidence.gaps.find(({ url }) => url === entry.list)?.reason ?? 'not-consulted';
    return answer('status', 'unknown', 'list-missing', { list: entry.list, reason }, about);
  }
  const reading = await listIn(document, examination);
  const extra = { ...about, consulted: [consulted(document)] };
  if (typeof reading === 'string') return answer('status', 'unknown', reading, { list: entry.list }, extra);
  const doubt = doubtAbout(reading, document, entry, now);
  if (doubt) return answer('status', 'unknown', doubt, { list: entry.list }, extra);
  return standing(reading, entry, extra);
}

function standing(list: StatusList, { index, purpose, list: url }: Bitstring, extra: typeof about): Check {
  const set = isSet(list.bits, index);
  if (set === undefined) return answer('status', 'unknown', 'slot-outside-list', { list: url }, extra);
  const facts = { list: url, date: instantText(list.validFrom) };
  if (!set) return answer('status', 'yes', 'in-force', facts, extra);
  const change = list.changes?.find((entry) => entry.index === index);
  const isSuspended = purpose === 'suspension';
  if (change === undefined) return answer('status', 'no', isSuspended ? 'suspended' : 'revoked', facts, extra);
  const { date, reason, corrected } = change;
  const told = { list: url, date, reason, corrected: corrected ? 1 : 0 };
  return answer('status', 'no', isSuspended ? 'suspended-on' : 'revoked-on', told, extra);
}

/** A list without an end is good for a day after it was fetched. */
const FRESH = 24 * 3600 * 1000;

function doubtAbout(
  list: StatusList,
  { retrieved }: EvidenceDocument,
  entry: Bitstring,
  now: number,
): Doubt | undefined {
  if (list.url !== entry.list || list.purpose !== entry.purpose) return 'list-of-another';
  if (list.validFrom > now + CLOCK_DIFFERENCE) return 'list-not-yet';
  const fetched = parseInstant(retrieved) ?? Number.NEGATIVE_INFINITY;
  const end = list.validUntil ?? (fetched > now + CLOCK_DIFFERENCE ? Number.NEGATIVE_INFINITY : fetched + FRESH);
  return now > end ? 'list-expired' : undefined;
}

/** A list counts when its signature holds and the credential's own issuer signed it. */
async function listIn({ body }: EvidenceDocument, examination: Examination): Promise<StatusList | Doubt> {
  const opened = open(body.trim());
  const judged = await opened.secured.judge({ ...examination, purpose: 'assertionMethod', role: 'status-list' });
  if (judged.proof.answer !== 'yes') return 'list-broken';
  const list = opened.document && statusListIn(opened.document);
  if (list === undefined) return 'list-broken';
  if ((opened.secured.times?.expires ?? examination.now) < examination.now) return 'list-expired';
  return (await signedBySame(judged, examination)) ? list : 'list-signer-unconfirmed';
}

async function signedBySame({ signers }: Judged, examination: Examination): Promise<boolean> {
  for (const signer of signers)
    for (const issuer of examination.judged.signers) if (await isSame(signer, issuer, examination)) return true;
  return false;
}

/**
 * The same certificate while it is good: a list has to be fresh, so its signer has to be. Or, for a key kept for lists
 * alone, the same registered identifier from an anchor we trust; or another key of the same controller.
 */
async function isSame(signer: Signer, issuer: Signer, { trust, now }: Examination): Promise<boolean> {
  if (signer.by === 'method') return issuer.by === 'method' && signer.controller === issuer.controller;
  if (signer.by !== 'certificate' || issuer.by !== 'certificate') return false;
  const { leaf, chain } = signer;
  if (sameBytes(leaf.der, issuer.leaf.der)) return now >= leaf.notBefore && now <= leaf.notAfter;
  const { organisationIdentifier } = leaf.subject;
  if (organisationIdentifier === undefined || organisationIdentifier !== issuer.leaf.subject.organisationIdentifier)
    return false;
  const path = await certificatePath(leaf, chain, trust.anchors, now);
  return path.answer === 'yes';
}
