// A credential as it was given: a file or the standard input, text or bytes; also a picture with a badge in it.
import type { Problem, Reading } from '@tessera/credential';
import { textIn } from '@tessera/credential/baking';
import { readAll, readFileBytes } from './files.ts';
import type { Surroundings } from './surroundings.ts';
import { say, sayProblem, wrapped } from './words.ts';

/** The text in it, or why there is none. Throws what `readFileBytes` throws where it cannot be read at all. */
export async function readCredential(file: string, around: Surroundings): Promise<Reading<string>> {
  return textIn(file === '-' ? await readAll(around.input, nameOf(file)) : await readFileBytes(file));
}

/** `badge.png: There is no badge in this picture. Ask for …` */
export const noCredentialLine = (file: string, { code, facts }: Problem): string =>
  wrapped(
    say('cli.problem.whole', {
      file: nameOf(file),
      what: `${sayProblem({ code, facts }, 'what')} ${sayProblem({ code, facts }, 'do')}`,
    }),
  );

const nameOf = (file: string): string => (file === '-' ? say('cli.stdin') : file);
