// Did the awarding body give the issuer the mandate that it states, for this and for then? Only the awarding body's own
// sealed word counts, and of when something was issued the issuer's word alone counts as long as the mandate is in force.
// See docs/decisions/0013-mandates.md. [EDC-AP issued-by-mandate] [EUMC A1(4)]
import type { WordOf } from '../codes.ts';
import { firstInstant, lastInstant, zonedDate } from '../dates.ts';
import { consulted, type Evidence, type EvidenceDocument } from '../evidence.ts';
import type { Contents } from '../formats/contents.ts';
import { isAcknowledged } from '../mandates/acknowledgement.ts';
import { beginOf, covers, endOf, type MandateDocument, openMandate } from '../mandates/mandate-document.ts';
import type { Opened } from '../opened.ts';
import type { Facts } from '../problem.ts';
import type { Certificate } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import type { Signer } from '../proof/judged.ts';
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import { CLOCK_DIFFERENCE, instantText, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';
import { provenTime } from './proven-time.ts';

const about = { paragraph: 'EUMC A1(4)' };

export interface MandateStated {
  /** Where the awarding body publishes it. */
  readonly url: string;
  /** The registered identifier of the awarding body. */
  readonly giver: string;
  /** Those who sealed the credential and are its issuer. */
  readonly signers: readonly Signer[];
  /** Who sealed, as the check of the issuer tells it. */
  readonly sealedBy: string;
}

/** The mandate document, if the credential says where it is. */
export function mandateNeeds({ contents }: Opened): readonly string[] {
  const url = contents && mandateOf(contents)?.id;
  return url === undefined ? [] : [url];
}

/** What a document says of a mandate: of its awarding, or as a micro-credential. */
function mandateOf({ awarding, reading }: Contents): { readonly id?: string } | undefined {
  return awarding === undefined && reading?.ok === true ? reading.value.mandate : awarding?.mandate;
}

/** Facts: who issued, for whom, from when and until when. */
export async function mandateCheck(stated: MandateStated, examination: Examination): Promise<Check> {
  const { url, sealedBy } = stated;
  const found = documentAt(url, examination.evidence);
  if (typeof found === 'string') return doubt('mandate-missing-document', { sealedBy, mandate: url, reason: found });
  const more = { ...about, consulted: [consulted(found)] };
  const { answer: given, word, facts } = await judged(stated, found, examination);
  return answer('issuer', given, word, { sealedBy, ...facts }, more);
}

const doubt = (word: Extract<WordOf<'issuer'>, `mandate-${string}`>, facts: Facts): Check =>
  answer('issuer', 'unknown', word, facts, about);

function documentAt(url: string, { documents, gaps }: Evidence): EvidenceDocument | string {
  const found = documents.find((document) => document.url === url);
  return found ?? gaps.find((gap) => gap.url === url)?.reason ?? 'not-consulted';
}

interface Judgement {
  readonly answer: Check['answer'];
  readonly word: Extract<WordOf<'issuer'>, `mandate-${string}`>;
  readonly facts: Facts;
}

/** What is not the awarding body's own, fresh word leaves the question open; what is, decides it. */
async function judged(stated: MandateStated, found: EvidenceDocument, examination: Examination): Promise<Judgement> {
  const { now } = examination;
  const { url, giver, signers } = stated;
  const open = (word: Judgement['word'], facts: Facts = {}): Judgement => ({
    answer: 'unknown',
    word,
    facts: { mandate: url, ...facts },
  });
  const opened = openMandate(found.body);
  const seal = await opened?.judge({ ...examination, purpose: 'assertionMethod', role: 'credential' });
  const [signer] = seal?.signers ?? [];
  if (opened === undefined || seal?.proof.answer !== 'yes' || signer?.by !== 'certificate')
    return open('mandate-broken');
  const { document } = opened;
  const giverName = nameOf(signer.leaf);
  const isGivers = signer.leaf.subject.organisationIdentifier === giver && document.giver.legalIdentifier === giver;
  if (!isGivers) return open('mandate-by-another', { given: giverName });
  if ((await certificatePath(signer.leaf, signer.chain, examination.trust.anchors, now)).answer !== 'yes')
    return open('mandate-signer-unconfirmed', { giver: giverName });
  if (document.url !== url) return open('mandate-elsewhere', { giver: giverName });
  const retrieved = parseInstant(found.retrieved);
  const isFresh = document.expires >= now && document.issuedAt <= now + CLOCK_DIFFERENCE;
  if (retrieved === undefined || !isFresh) return open('mandate-stale', { giver: giverName });
  if (!signers.some((one) => isHolder(one, document)))
    return no('mandate-of-another', { giver: giverName, holder: document.holder.name });
  return inScope(document, giverName, examination) ?? inTime(document, giverName, signers, examination);
}

const no = (word: Judgement['word'], facts: Facts): Judgement => ({ answer: 'no', word, facts });

const nameOf = ({ subject: { organisation, commonName, text } }: Certificate): string =>
  organisation ?? commonName ?? text;

/** By the number in its certificate, or by a key that the giver names: what a key's owner writes of itself is not asked. */
function isHolder(signer: Signer, { holder }: MandateDocument): boolean {
  if (signer.by === 'certificate') return signer.leaf.subject.organisationIdentifier === holder.legalIdentifier;
  return signer.by === 'method' && (holder.keys ?? []).includes(signer.controller);
}

function inScope(
  terms: MandateDocument,
  giver: string,
  { opened: { contents }, judged: { mayHide } }: Examination,
): Judgement | undefined {
  if (terms.specifications === undefined) return undefined;
  const specification = contents?.members?.['specification'];
  if (typeof specification !== 'string')
    return mayHide ? UNSAID : no('mandate-scope', { giver, specification: 'none' });
  return covers(terms, specification) ? undefined : no('mandate-scope', { giver, specification });
}

/** Whoever shows it left out what the mandate is asked for. */
const UNSAID: Judgement = { answer: 'unknown', word: 'mandate-unconfirmed', facts: {} };

/**
 * Issued between its beginning and its end. As long as it is in force nothing is won by another date. Once it is over, the
 * issuer could seal today and write a day of before: then a timestamp has to have seen the seal, or the giver to have known
 * of the credential.
 */
async function inTime(
  document: MandateDocument,
  giver: string,
  signers: readonly Signer[],
  examination: Examination,
): Promise<Judgement> {
  const { now, opened, judged: seal } = examination;
  const issued = issuedIn(opened.contents);
  if (issued === undefined) return UNSAID;
  const until = document.validUntil?.slice(0, 10) ?? 'none';
  const facts = { giver, from: document.validFrom.slice(0, 10), until, issued: issued.day };
  const [begin, end] = [beginOf(document), endOf(document)];
  if (issued.to < begin) return no('mandate-not-yet', facts);
  const over = { ...facts, ended: Number.isFinite(end) ? instantText(end).slice(0, 10) : '' };
  if (issued.from > end) return no('mandate-ended', over);
  if (now <= end) return { answer: 'yes', word: 'mandate-confirmed', facts: { ...facts, shownBy: 'mandate' } };
  const { reading } = opened.contents ?? {};
  if (reading?.ok && isAcknowledged(reading.value, document.acknowledged ?? ''))
    return { answer: 'yes', word: 'mandate-confirmed', facts: { ...over, shownBy: 'giver' } };
  const { claimedTime } = seal;
  if (claimedTime !== undefined && claimedTime > end) return no('mandate-ended', over);
  for (const signer of signers) {
    const proven = signer.by === 'certificate' ? await provenTime(signer, examination) : undefined;
    if (proven !== undefined && proven <= end)
      return { answer: 'yes', word: 'mandate-confirmed', facts: { ...over, shownBy: 'timestamp' } };
  }
  return { answer: 'unknown', word: 'mandate-date-unproven', facts: over };
}

interface Day {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The day of issue that the credential states. */
function issuedIn(contents: Contents | undefined): Day | undefined {
  const issued: unknown = contents?.members?.['issued'];
  const date = zonedDate.read(isObject(issued) ? issued['date'] : undefined, '');
  if (!date.ok) return undefined;
  const [from, to] = [parseInstant(firstInstant(date.value)), parseInstant(lastInstant(date.value))];
  return from === undefined || to === undefined ? undefined : { day: date.value.slice(0, 10), from, to };
}
