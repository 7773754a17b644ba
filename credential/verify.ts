// Verifying: gather what is needed from outside, then judge without touching the outside.
import { deadline } from '#platform';
import { elementsCheck } from './checks/elements.ts';
import { evidenceCheck, evidenceNeeds } from './checks/evidence.ts';
import type { Examination, Expected } from './checks/examination.ts';
import { holderCheck } from './checks/holder.ts';
import { issuerCheck } from './checks/issuer.ts';
import { mandateNeeds } from './checks/mandate.ts';
import { periodCheck } from './checks/period.ts';
import { proofCheck } from './checks/proof.ts';
import { schemaCheck, schemaNeeds } from './checks/schema.ts';
import { statusCheck, statusNeeds } from './checks/status.ts';
import { issuersFirst, trustCheck } from './checks/trust.ts';
import type { Evidence, EvidenceDocument, EvidenceGap, Fetch } from './evidence.ts';
import type { LinkedData } from './linked-data/linked-data.ts';
import { open, type Opened } from './opened.ts';
import { signedBy } from './proof/judged.ts';
import { POLICIES, type PolicyName } from './policies.ts';
import { answer, type Check, outcomeOf, outcomeOfPresentation, type Report } from './report.ts';
import { instantText } from './time.ts';
import type { Trust } from './trust/trust.ts';

export interface Circumstances {
  readonly evidence: Evidence;
  readonly trust: Trust;
  /** The moment to judge for, milliseconds since 1970 UTC. */
  readonly now: number;
  /** `strict` unless another is asked for by name. */
  readonly policy?: PolicyName;
  /** Given where a presentation was asked for: then the holder has to be the one who presents, to whoever asked. */
  readonly expected?: Expected;
  /** Contexts beside the bundled ones, and what reading linked data may cost. */
  readonly linkedData?: LinkedData;
  /** The key to judge tokens by, a JWK that was had from elsewhere: it says nothing of whose it is. */
  readonly key?: Readonly<Record<string, unknown>>;
}

type Question = (examination: Examination) => Check | undefined | Promise<Check>;

const OF_CREDENTIAL: readonly Question[] = [
  proofCheck,
  issuerCheck,
  periodCheck,
  statusCheck,
  trustCheck,
  elementsCheck,
  schemaCheck,
  evidenceCheck,
];

/** What is in a presentation is asked by itself. */
const OF_PRESENTATION: readonly Question[] = [proofCheck, periodCheck];

/** Judges the text of a credential. Pure: the same text and circumstances give the same report. Never throws on a text. */
export const verify = (text: string, circumstances: Circumstances): Promise<Report> =>
  reportOn(open(text, circumstances.linkedData), circumstances, deadline(MILLISECONDS));

/** What a presentation and all that is in it may take together; each part has bounds of its own. */
const MILLISECONDS = 10_000;

type Limit = ReturnType<typeof deadline>;

async function reportOn(opened: Opened, { policy = 'strict', ...given }: Circumstances, limit: Limit): Promise<Report> {
  const { format, kind, secured } = opened;
  const isPresentation = kind === 'presentation';
  const purpose = isPresentation ? 'authentication' : 'assertionMethod';
  const circumstances = { ...given, policy: POLICIES[policy] };
  const judged = await secured.judge({ ...circumstances, purpose, role: 'credential' });
  const examination: Examination = { ...circumstances, opened, judged };
  const checks: Check[] = [];
  for (const ask of isPresentation ? OF_PRESENTATION : OF_CREDENTIAL) {
    const check = await ask(examination);
    if (check !== undefined) checks.push(check);
  }
  if (given.expected !== undefined) checks.push(holderCheck(examination));
  const { claimedTime } = judged;
  const about = {
    format,
    securing: secured.securing,
    kind,
    policy,
    at: instantText(given.now),
    signedBy: (await issuersFirst(examination)).map(signedBy),
    ...(claimedTime !== undefined && { signedAt: instantText(claimedTime) }),
    checks,
  };
  // Whom it was presented to, and by whose key it was judged, was asked of what is outermost.
  const { expected: _, key: __, ...inner } = { ...given, policy };
  const endorsements = await reportsOn(opened.endorsements, inner, limit);
  if (!isPresentation) return { outcome: outcomeOf(checks), ...about, ...(endorsements && { endorsements }) };
  const credentials = (await reportsOn(opened.credentials, inner, limit)) ?? [];
  const outcomes = credentials.map(({ outcome }) => outcome);
  return { outcome: outcomeOfPresentation(checks, outcomes), ...about, credentials };
}

async function reportsOn(
  inside: readonly Opened[] | undefined,
  circumstances: Circumstances,
  limit: Limit,
): Promise<readonly Report[] | undefined> {
  if (inside === undefined) return undefined;
  const reports: Report[] = [];
  for (const opened of inside)
    reports.push(await reportOn(limit.aborted ? leftAside(opened) : opened, circumstances, limit));
  return reports;
}

/** What there was no time for: nothing of it was looked at, so every question stays open. */
function leftAside({ format, kind, seal, secured: { securing } }: Opened): Opened {
  const proof = answer('proof', 'unknown', 'too-costly', { milliseconds: MILLISECONDS });
  const secured = { securing, judge: () => Promise.resolve({ proof, signers: [] }), needs: () => [] };
  return { format, kind, seal, secured };
}

/** What one verification may cost: rounds of asking, documents, characters each, milliseconds in all. */
const GATHERING = { rounds: 3, documents: 12, bytes: 2 * 1024 * 1024, milliseconds: 5000 } as const;

/** What is asked for from outside, given what was gathered so far. */
export type Needs = (opened: Opened, evidence: Evidence) => readonly string[];

const keyNeeds: Needs = ({ secured }, evidence) => secured.needs(evidence);

/** The keys first: without them nothing else counts. What is in a presentation asks for itself. */
const NEEDS: readonly Needs[] = [keyNeeds, statusNeeds, mandateNeeds, schemaNeeds, evidenceNeeds];

const needsOf = (opened: Opened, evidence: Evidence, needs: readonly Needs[]): readonly string[] => [
  ...needs.flatMap((need) => need(opened, evidence)),
  ...[...(opened.credentials ?? []), ...(opened.endorsements ?? [])].flatMap((inside) =>
    needsOf(inside, evidence, needs),
  ),
];

/**
 * Fetches what the checks of this credential ask for, round by round, within bounds. What could not be had, or was not
 * what was asked for, is a gap with its reason. Throws only what `fetch` throws.
 */
export async function gather(text: string, fetch: Fetch, needs: readonly Needs[] = NEEDS): Promise<Evidence> {
  const opened = open(text);
  let evidence: Evidence = { documents: [], gaps: [] };
  for (let round = 0; round < GATHERING.rounds; round++) {
    const had = new Set([...evidence.documents, ...evidence.gaps].map(({ url }) => url));
    const wanted = [...new Set(needsOf(opened, evidence, needs))].filter((url) => !had.has(url));
    const allowed = wanted.slice(0, GATHERING.documents - had.size);
    if (allowed.length === 0) break;
    const found = await Promise.all(allowed.map((url) => fetched(url, fetch)));
    evidence = {
      documents: [...evidence.documents, ...found.filter((entry) => 'body' in entry)],
      gaps: [...evidence.gaps, ...found.filter((entry) => 'reason' in entry)],
    };
  }
  return evidence;
}

async function fetched(url: string, fetch: Fetch): Promise<EvidenceDocument | EvidenceGap> {
  const milliseconds = Math.floor(GATHERING.milliseconds / GATHERING.rounds);
  const found = await fetch(url, { bytes: GATHERING.bytes, milliseconds });
  if (found.url !== url) return { url, reason: 'answer-of-another' };
  return 'body' in found && found.body.length > GATHERING.bytes ? { url, reason: 'too-large' } : found;
}
