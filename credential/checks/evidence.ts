// Is what it refers to still what it was? What a credential names with a digest is compared: a context that comes along
// here, or what was gathered from where it stands. Asked only where it refers to anything. [VCDM2 §5.3] [VCDM2 §5.6]
import { utf8Bytes } from '#platform';
import { consulted, type Evidence, type EvidenceDocument } from '../evidence.ts';
import type { ResourceClaim } from '../formats/contents.ts';
import { knownResourceHolds, resourceHolds } from '../formats/vcdm/digests.ts';
import { publishedContext } from '../linked-data/contexts.ts';
import type { Opened } from '../opened.ts';
import { answer, type Answer, type Check, worstOf } from '../report.ts';
import { isObject } from '../shape.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'VCDM2 §5.3' };

const MOST_FETCHED = 3;

/** Whether each resource is what it was. Facts: which, how many, how many terms of use are named. Undefined where there is nothing to ask. */
export function evidenceCheck({ opened: { contents, document = {} }, evidence }: Examination): Check | undefined {
  const answers = (contents?.claims.resources ?? []).map((claim) => compared(claim, evidence));
  const unprotected = unprotectedIn(document);
  if (unprotected > 0) answers.push(answer('evidence', 'unknown', 'unprotected', { entries: unprotected }, about));
  const [first, ...others] = answers;
  if (first === undefined) return undefined;
  const worst = worstOf(first, ...others);
  return { ...worst, facts: { ...worst.facts, count: answers.length, termsOfUse: countOf(document['termsOfUse']) } };
}

/** What is compared and does not come along here. A few: whoever keeps it learns that somebody asks. */
export function evidenceNeeds({ contents }: Opened): readonly string[] {
  const claims = (contents?.claims.resources ?? []).filter((claim) => ofKnown(claim) === 'unknown');
  return claims.flatMap(({ id }) => (/^https?:\/\//.test(id) ? [id] : [])).slice(0, MOST_FETCHED);
}

function compared(claim: ResourceClaim, { documents, gaps }: Evidence): Check {
  const resource = claim.id.slice(0, 200);
  const known = ofKnown(claim);
  const gathered = known === 'unknown' ? documents.find(({ url }) => url === claim.id) : undefined;
  const extra = { ...about, ...(gathered && { consulted: [consulted(gathered)] }) };
  if (known === 'unknown' && gathered === undefined) {
    const reason = gaps.find(({ url }) => url === claim.id)?.reason ?? 'not-consulted';
    return answer('evidence', 'unknown', 'missing', { resource, reason }, extra);
  }
  switch (gathered ? ofGathered(claim, gathered) : known) {
    case 'yes':
      return answer('evidence', 'yes', 'unchanged', { resource }, extra);
    case 'no':
      return answer('evidence', 'no', 'changed', { resource }, extra);
    case 'unknown':
      return answer('evidence', 'unknown', 'not-comparable', { resource }, extra);
  }
}

/** What is not text was changed when it was read as text, and cannot be compared any more. */
const ofGathered = (claim: ResourceClaim, { body }: EvidenceDocument): Answer =>
  body.includes('\ufffd') ? 'unknown' : resourceHolds(claim, utf8Bytes(body));

const countOf = (value: unknown): number => (value === undefined ? 0 : Array.isArray(value) ? value.length : 1);

/** A context that comes along is compared as it is used here; the base context in every version that was published. */
function ofKnown(claim: ResourceClaim): Answer {
  const known = knownResourceHolds(claim);
  if (known !== 'unknown') return known;
  const published = publishedContext(claim.id);
  return published === undefined ? 'unknown' : resourceHolds(claim, utf8Bytes(published.text));
}

const MOST = 100;

/** Evidence that stands somewhere else and has no digest. */
function unprotectedIn({ evidence }: Readonly<Record<string, unknown>>): number {
  const entries: readonly unknown[] = Array.isArray(evidence) ? evidence.slice(0, MOST) : [evidence];
  return entries.filter(
    (entry) =>
      isObject(entry) &&
      typeof entry['id'] === 'string' &&
      /^https?:/.test(entry['id']) &&
      entry['digestSRI'] === undefined &&
      entry['digestMultibase'] === undefined,
  ).length;
}
