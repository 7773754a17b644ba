// Has it been taken back? Each place where its issuer may say so, in a list that the issuer signed. [BSL §3.2] [TSL §8.3]
// [EUMC A2(9)]
// No answer is never a good answer: a list that is absent, stale, foreign or broken leaves the question open.
import type { WordOf } from '../codes.ts';
import { consulted, type Evidence, type EvidenceDocument } from '../evidence.ts';
import type { StatusEntry } from '../formats/contents.ts';
import { open, type Opened } from '../opened.ts';
import { isProven } from '../policies.ts';
import type { Certificate } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import { sameBytes } from '../proof/der.ts';
import type { Judged, Signer } from '../proof/judged.ts';
import { coversIssuer } from '../proof/seal-policy.ts';
import type { Secured } from '../proof/secured.ts';
import { answer, type Check, worstOf } from '../report.ts';
import { statusListIn } from '../status/bitstring-list.ts';
import { readRevocationList } from '../status/revocation-list.ts';
import {
  type Asked,
  type Standing,
  standingInBitstring,
  standingInRevocationList,
  standingInTokenList,
} from '../status/standing.ts';
import { openTokenList } from '../status/token-list.ts';
import { CLOCK_DIFFERENCE, parseInstant } from '../time.ts';
import type { Examination } from './examination.ts';
import { knownAmong } from './trust.ts';

const about = { paragraph: 'BSL §3.2' };

/** Whether its issuer stands by it. *Yes* also where it was sealed without any way to take it back. */
export async function statusCheck(examination: Examination): Promise<Check> {
  const { contents } = examination.opened;
  if (contents === undefined) return answer('status', 'unknown', 'not-checked', {}, about);
  const answers: Check[] = [];
  for (const entry of contents.claims.status) answers.push(await entryCheck(entry, examination));
  const [first, ...others] = answers;
  if (first !== undefined) return worstOf(first, ...others);
  return examination.judged.mayHide
    ? answer('status', 'unknown', 'part-shown', {}, about)
    : answer('status', 'yes', 'none-offered', {}, about);
}

/** The lists that have to be fetched, and where the keys of their signers are looked up. */
export function statusNeeds({ contents }: Opened, evidence: Evidence): readonly string[] {
  const entries = (contents?.claims.status ?? []).flatMap((entry) => (entry.kind === 'not-understood' ? [] : [entry]));
  const signers = entries.flatMap((entry) => {
    const found = evidence.documents.find(({ url }) => url === entry.list);
    return found === undefined ? [] : (securedList(entry, found)?.needs(evidence) ?? []);
  });
  return [...entries.map(({ list }) => list), ...signers];
}

type Understood = Exclude<StatusEntry, { kind: 'not-understood' }>;

async function entryCheck(entry: StatusEntry, examination: Examination): Promise<Check> {
  if (entry.kind === 'not-understood') return answer('status', 'unknown', 'entry-not-understood', {}, about);
  const { documents, gaps } = examination.evidence;
  const document = documents.find(({ url }) => url === entry.list);
  if (document === undefined) {
    const reason = gaps.find(({ url }) => url === entry.list)?.reason ?? 'not-consulted';
    return answer('status', 'unknown', 'list-missing', { list: entry.list, reason }, about);
  }
  const extra = { ...about, consulted: [consulted(document)] };
  const found = await standingIn(entry, document, examination);
  if (typeof found === 'string') return answer('status', 'unknown', found, { list: entry.list }, extra);
  return answer('status', found.answer, found.word, found.facts, extra);
}

/** Why a list leaves the question open. */
type Doubt = Extract<WordOf<'status'>, `list-${string}`>;

/** A list counts when its signature holds and the credential's own issuer signed it. */
async function standingIn(
  entry: Understood,
  document: EvidenceDocument,
  examination: Examination,
): Promise<Standing | Doubt> {
  const { now, opened } = examination;
  const retrieved = parseInstant(document.retrieved);
  if (retrieved === undefined) return 'list-expired'; // of what came at no time nobody can say that it is fresh
  const asked: Asked = { now, retrieved };
  if (entry.kind === 'revocation-list') return standingByName(entry, document, asked, opened);
  const secured = securedList(entry, document);
  // Of a list that is shown in part, what was left out may be until when it counts.
  if (secured === undefined || secured.isPart) return 'list-broken';
  const judged = await secured.judge({ ...examination, purpose: 'assertionMethod', role: 'status-list' });
  if (judged.proof.answer !== 'yes')
    return judged.proof.answer === 'unknown' ? 'list-signer-unconfirmed' : 'list-broken';
  const standing = read(entry, secured, asked);
  if (standing === undefined) return 'list-broken';
  const { notBefore = now, expires = now } = secured.times ?? {};
  if (expires < now) return 'list-expired';
  if (notBefore > now + CLOCK_DIFFERENCE) return 'list-not-yet';
  return (await signedBySame(judged, examination)) ? standing : 'list-signer-unconfirmed';
}

function securedList(entry: Understood, { body }: EvidenceDocument): ListFound | undefined {
  switch (entry.kind) {
    case 'bitstring':
      return open(body.trim()).secured;
    case 'token':
      return openTokenList(body.trim());
    case 'revocation-list':
      return undefined;
  }
}

type ListFound = Secured & { readonly list?: NonNullable<ReturnType<typeof openTokenList>>['list'] };

function read(entry: Understood, { document, list }: ListFound, asked: Asked): Standing | undefined {
  if (entry.kind === 'token') return list && standingInTokenList(entry, list, asked);
  const bits = entry.kind === 'bitstring' && document !== undefined ? statusListIn(document) : undefined;
  return entry.kind === 'bitstring' && bits ? standingInBitstring(entry, bits, asked) : undefined;
}

/** Nobody signs such a list: the place where it stands, which the credential names, has to speak for it. [OB3 §9.1] */
function standingByName(
  entry: Extract<StatusEntry, { kind: 'revocation-list' }>,
  { body }: EvidenceDocument,
  asked: Asked,
  { contents }: Opened,
): Standing | Doubt {
  const list = readRevocationList(body);
  if (list === undefined) return 'list-broken';
  const standing = standingInRevocationList(contents?.claims.id, entry, list, asked);
  return standing.answer === 'yes' && !entry.list.startsWith('https://') ? 'list-signer-unconfirmed' : standing;
}

async function signedBySame({ signers }: Judged, examination: Examination): Promise<boolean> {
  const issuers = await knownAmong(examination);
  for (const signer of signers)
    for (const issuer of issuers) if (await isSame(signer, issuer, examination)) return true;
  return false;
}

/**
 * The same certificate while it is good: a list has to be fresh, so its signer has to be. Or, for a key kept for lists
 * alone, the same registered identifier from an anchor we trust; or another key of the same controller. Between the two, a
 * certificate that speaks for the controller.
 */
async function isSame(signer: Signer, issuer: Signer, examination: Examination): Promise<boolean> {
  if (signer.by === 'method') {
    if (issuer.by === 'method') return signer.controller === issuer.controller;
    return issuer.by === 'certificate' && isNamedBy(issuer.leaf, signer, examination);
  }
  if (signer.by !== 'certificate' || issuer.by === 'key') return false;
  if (issuer.by === 'method')
    return speaksForIssuer(signer.leaf, issuer.controller, examination) && (await isAnchored(signer, examination));
  const { leaf } = signer;
  const { now } = examination;
  if (sameBytes(leaf.der, issuer.leaf.der)) return now >= leaf.notBefore && now <= leaf.notAfter;
  const { organisationIdentifier } = leaf.subject;
  if (organisationIdentifier === undefined || organisationIdentifier !== issuer.leaf.subject.organisationIdentifier)
    return false;
  return isAnchored(signer, examination);
}

/**
 * By the certificate itself, or as the issuer that the document names and the certificate covers: below the same host stand
 * the pages of many.
 */
function isNamedBy(
  leaf: Certificate,
  { method, controller }: Extract<Signer, { by: 'method' }>,
  { opened: { contents }, policy }: Examination,
): boolean {
  if (!isProven(method, policy)) return false;
  const isIssuer = contents?.claims.issuer.id === controller;
  return leaf.alternativeNames.uri.includes(controller) || (isIssuer && coversIssuer(leaf, controller));
}

/**
 * By the name of the key, or by the registered identifier that the signed document gives its issuer: that one is believed
 * of the list's certificate and not of the document, so a document that lies about it is asked of a list not its own.
 */
function speaksForIssuer(leaf: Certificate, controller: string, { opened: { contents } }: Examination): boolean {
  const { organisationIdentifier } = leaf.subject;
  const named = contents?.claims.issuer;
  const isNamed = organisationIdentifier !== undefined && named?.legalIdentifier === organisationIdentifier;
  return coversIssuer(leaf, controller) || (isNamed && named?.id === controller);
}

async function isAnchored(
  { leaf, chain }: Extract<Signer, { by: 'certificate' }>,
  { trust, now }: Examination,
): Promise<boolean> {
  return (await certificatePath(leaf, chain, trust.anchors, now)).answer === 'yes';
}
