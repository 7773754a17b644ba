// What the page of one entry shows, and the proof of it as a file.
import type { Api } from '@tessera/server/api/contract';
import { fileAnswer } from '../../file-answer.server.ts';
import { entryInWords } from './words.server.ts';

type Proved = Awaited<ReturnType<Api['people']['logEntry']>>;

export function provedIn({ entry, standing, pin, proof }: Proved, organisation: string | undefined, language: string) {
  return {
    standing,
    said: entryInWords(entry, organisation, language),
    ...(proof !== undefined &&
      pin !== undefined && {
        proof: {
          ...{ ...proof.sealed, key: proof.key, pin, path: proof.path, place: proof.position + 1 },
          file: nameOf(proof),
        },
      }),
  };
}

export type ProvedEntry = ReturnType<typeof provedIn>;

/** Where there is no proof yet, there is no file. */
export function proofAnswer({ proof }: Proved): Response {
  if (proof === undefined) return new Response(null, { status: 404 });
  const body = `${JSON.stringify(proof, undefined, 2)}\n`;
  return fileAnswer({ name: nameOf(proof), mediaType: 'application/json', body });
}

const nameOf = ({ sealed, position }: NonNullable<Proved['proof']>): string =>
  `log-entry-${sealed.number}-${position + 1}.json`;
