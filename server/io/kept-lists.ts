// Status lists of others, kept in memory until they end by their own word: whoever publishes one does not learn when each
// of its credentials is verified. What it costs is that a credential counts for as long as the list that was kept.
import type { Evidence } from '@tessera/credential';
import { keepUntil } from '@tessera/credential/status';
import type { GuardedFetch } from './guarded-fetch.ts';

type EvidenceDocument = Evidence['documents'][number];

/** However long a list says it is good. */
const LONGEST = 24 * 3600 * 1000;
const MOST_CHARACTERS = 32 * 1024 * 1024;

interface Kept {
  readonly document: EvidenceDocument;
  readonly until: number;
}

/** The same fetch, which asks for a list once in its life. `isOwn` are addresses of documents that cost nothing to ask for. */
export function keepingLists(fetch: GuardedFetch, clock: () => number, isOwn: (url: string) => boolean): GuardedFetch {
  const kept = new Map<string, Kept>();
  let characters = 0;
  const forget = (url: string): void => {
    characters -= kept.get(url)?.document.body.length ?? 0;
    kept.delete(url);
  };
  return async (url, limits) => {
    const now = clock();
    const known = kept.get(url);
    if (known !== undefined && now < known.until && Buffer.byteLength(known.document.body) <= limits.bytes)
      return known.document;
    const found = await fetch(url, limits);
    if (isOwn(url) || !('body' in found)) return found;
    const until = Math.min(keepUntil(found) ?? now, now + LONGEST);
    if (until <= now) return found;
    forget(url);
    kept.set(url, { document: found, until });
    characters += found.body.length;
    // Those that came first go first.
    for (const oldest of kept.keys()) {
      if (characters <= MOST_CHARACTERS) break;
      forget(oldest);
    }
    return found;
  };
}
