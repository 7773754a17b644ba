// What a page of the log shows, of an organisation or of the installation.
import type { Api } from '@tessera/server/api/contract';
import type { Asked } from './asked.server.ts';
import { actInWords, entriesInWords, findingsInWords } from './words.server.ts';

interface Read {
  readonly shown: Awaited<ReturnType<Api['people']['log']>>;
  /** Where the whole of it was verified. */
  readonly verified: Awaited<ReturnType<Api['people']['verifiedLog']>> | undefined;
  readonly asked: Asked;
  readonly organisation?: string;
}

export function shownIn({ shown, verified, asked, organisation }: Read, language: string) {
  const { total, page, pageSize, state, people, acts } = shown;
  const words = acts.map((code) => ({ code, words: actInWords(code, language) }));
  return {
    ...{ total, page, pageSize, state, people, asked },
    acts: words.sort((one, other) => one.words.localeCompare(other.words, language)),
    entries: entriesInWords(shown, organisation, language),
    ...(verified !== undefined && {
      verified: {
        ...{ entries: verified.entries, batches: verified.batches, found: verified.found },
        findings: findingsInWords(verified, language),
      },
    }),
  };
}

export type ShownLog = ReturnType<typeof shownIn> & { readonly published: string };
