// Verifying: gather what is needed from outside, then judge without touching the outside.
import { elementsCheck } from './checks/elements.ts';
import type { Examination, Expected } from './checks/examination.ts';
import { issuerCheck } from './checks/issuer.ts';
import { periodCheck } from './checks/period.ts';
import { proofCheck } from './checks/proof.ts';
import { schemaCheck } from './checks/schema.ts';
import { statusCheck, statusNeeds } from './checks/status.ts';
import { trustCheck } from './checks/trust.ts';
import type { Evidence, EvidenceDocument, EvidenceGap, Fetch } from './evidence.ts';
import type { LinkedData } from './linked-data/linked-data.ts';
import { open, type Opened } from './opened.ts';
import { POLICIES, type PolicyName } from './policies.ts';
import { type Check, outcomeOf, type Report } from './report.ts';
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
}

const CHECKS: readonly ((examination: Examination) => Check | Promise<Check>)[] = [
  proofCheck,
  issuerCheck,
  periodCheck,
  statusCheck,
  trustCheck,
  elementsCheck,
  schemaCheck,
];

/** Judges the text of a credential. Pure: the same text and circumstances give the same report. Never throws on a text. */
export const verify = (text: string, circumstances: Circumstances): Promise<Report> =>
  reportOn(open(text), circumstances);

async function reportOn(opened: Opened, { policy = 'strict', ...given }: Circumstances): Promise<Report> {
  const { format, kind, secured } = opened;
  const circumstances = { ...given, policy: POLICIES[policy] };
  const judged = await secured.judge({ ...circumstances, purpose: 'assertionMethod', role: 'credential' });
  const examination: Examination = { ...circumstances, opened, judged };
  const checks: Check[] = [];
  for (const check of CHECKS) checks.push(await check(examination));
  const outcome = outcomeOf(checks);
  return { outcome, format, securing: secured.securing, kind, policy, at: instantText(given.now), checks };
}

/** What one verification may cost: rounds of asking, documents, characters each, milliseconds in all. */
const GATHERING = { rounds: 3, documents: 12, bytes: 2 * 1024 * 1024, milliseconds: 5000 } as const;

/** What the checks of a credential ask for, given what was gathered so far. */
export type Needs = (opened: Opened, evidence: Evidence) => readonly string[];

const NEEDS: readonly Needs[] = [statusNeeds];

/**
 * Fetches what the checks of this credential ask for, round by round, within bounds. What could not be had, or was not
 * what was asked for, is a gap with its reason. Throws only what `fetch` throws.
 */
export async function gather(text: string, fetch: Fetch, needs: readonly Needs[] = NEEDS): Promise<Evidence> {
  const opened = open(text);
  let evidence: Evidence = { documents: [], gaps: [] };
  for (let round = 0; round < GATHERING.rounds; round++) {
    const had = new Set([...evidence.documents, ...evidence.gaps].map(({ url }) => url));
    const wanted = [...new Set(needs.flatMap((need) => need(opened, evidence)))].filter((url) => !had.has(url));
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
