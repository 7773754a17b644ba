// A document as the one list of statements that is hashed and signed. Everything that canonicalises does it here, so a
// faster way can take this one's place. [RDF-CANON §4] [VC-DI §2.4.3]
import { deadline } from '#platform';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { isTooAlike } from './comparisons.ts';
import { documentProblems } from './context-rules.ts';
import { expandedProblems } from './expanded-rules.ts';
import type { JsonObject, LinkedData } from './linked-data.ts';
import { type Expanded, expanded, type Quad, quads } from './processor.ts';

/** How long one canonicalisation may take where nobody says: a thousand times what a credential needs. */
const MILLISECONDS = 2000;

export type CanonicalHash = 'SHA-256' | 'SHA-384';

/** Canonical N-Quads, and how each unnamed thing is called in them by what it was called before. */
export interface CanonicalQuads {
  readonly text: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** The canonical N-Quads of a document, sorted, each with its line break. */
export async function canonicalDocument(
  document: JsonObject,
  linkedData: LinkedData,
  hash: CanonicalHash = 'SHA-256',
): Promise<Reading<string>> {
  const meaning = await expandDocument(document, linkedData);
  if (!meaning.ok) return meaning;
  const statements = await quads(meaning.value, linkedData);
  if (!statements.ok) return statements;
  const canonical = await canonicalQuads(statements.value, linkedData, hash);
  return canonical.ok ? readAs(canonical.value.text) : canonical;
}

/** A document with every name written out, when nothing in it is undefined, ambiguous or in disguise. */
export async function expandDocument(document: JsonObject, linkedData: LinkedData): Promise<Reading<Expanded>> {
  const before = documentProblems(document, linkedData);
  if (before.length > 0) return refuse(before);
  const meaning = await expanded(document, linkedData);
  if (!meaning.ok) return meaning;
  if (isTooAlike(meaning.value)) return refuse(problem('graph-too-complex', ''));
  const after = expandedProblems(document, meaning.value);
  return after.length > 0 ? refuse(after) : meaning;
}

/** Statements, or N-Quads, in their canonical form. */
export async function canonicalQuads(
  statements: readonly Quad[] | string,
  { workFactor = 1, milliseconds = MILLISECONDS }: LinkedData,
  hash: CanonicalHash = 'SHA-256',
): Promise<Reading<CanonicalQuads>> {
  const { default: rdfCanonize } = await import('rdf-canonize');
  const labels = new Map<string, string>();
  const signal = deadline(milliseconds);
  try {
    const text = await rdfCanonize.canonize(statements, {
      algorithm: 'RDFC-1.0',
      ...(typeof statements === 'string' && { inputFormat: 'application/n-quads' }),
      messageDigestAlgorithm: hash,
      canonicalIdMap: labels,
      maxWorkFactor: workFactor,
      signal,
    });
    return saidTwice(text)
      ? refuse(problem('linked-data-malformed', '', { rule: 'one statement twice' }))
      : readAs({ text, labels });
  } catch {
    // The library throws when the time is up, when the graph would be too much work, and at N-Quads that are none: all of
    // it is about the statements of a stranger.
    return refuse(signal.aborted ? problem('time-exceeded', '', { milliseconds }) : problem('graph-too-complex', ''));
  }
}

/** The same value in two forms becomes one statement twice, where a set has it once. */
function saidTwice(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, index) => line !== '' && line === lines[index + 1]);
}
