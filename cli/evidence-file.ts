// Evidence of an earlier verification as a file: with it the same verification runs again, years later and offline.
import type { Evidence } from '@tessera/credential';
import { isObject, parseJson } from '@tessera/credential/json';
import { readFileText } from './files.ts';
import { writeNew } from './out-file.ts';
import { UsageError } from './surroundings.ts';
import { say } from './words.ts';

const LARGEST_EVIDENCE = 64 * 1024 * 1024;

export async function readEvidence(path: string): Promise<Evidence> {
  const json = parseJson(await readFileText(path, LARGEST_EVIDENCE));
  if (!json.ok || !isEvidence(json.value)) throw new UsageError(say('cli.evidence-malformed', { path }));
  return json.value;
}

/** Writes a file that is not there yet. */
export const saveEvidence = (path: string, evidence: Evidence): Promise<void> =>
  writeNew(path, `${JSON.stringify(evidence, null, 1)}\n`);

/** What was gathered for several credentials; a document that two of them needed stands once. */
export function together(all: readonly Evidence[]): Evidence {
  const documents = new Map(all.flatMap((evidence) => evidence.documents).map((document) => [document.url, document]));
  const gaps = new Map(all.flatMap((evidence) => evidence.gaps).map((gap) => [gap.url, gap]));
  return { documents: [...documents.values()], gaps: [...gaps.values()].filter(({ url }) => !documents.has(url)) };
}

const isEvidence = (value: unknown): value is Evidence =>
  isObject(value) &&
  isListOf(value['documents'], ['url', 'mediaType', 'body', 'retrieved']) &&
  isListOf(value['gaps'], ['url', 'reason']);

const isListOf = (list: unknown, members: readonly string[]): boolean =>
  Array.isArray(list) &&
  list.every((entry: unknown) => isObject(entry) && members.every((member) => typeof entry[member] === 'string'));
