// A list as it was fetched, before anybody has looked at who signed it: until when it may be kept. [TSL §13.7]
import type { EvidenceDocument } from '../evidence.ts';
import { open } from '../opened.ts';
import { parseInstant } from '../time.ts';
import { statusListIn } from './bitstring-list.ts';
import { freshUntil } from './standing.ts';
import { openTokenList } from './token-list.ts';

/** The end of its life by its own word, milliseconds since 1970 UTC; undefined for a document that is no such list. */
export function keepUntil({ body, retrieved }: EvidenceDocument): number | undefined {
  const text = body.trim();
  const came = parseInstant(retrieved);
  if (came === undefined) return undefined;
  const list = openTokenList(text)?.list ?? listOpened(text);
  return list && freshUntil(list, came);
}

function listOpened(text: string) {
  const { document } = open(text).secured;
  return document && statusListIn(document);
}
