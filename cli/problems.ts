// Problems of the library as lines to read: where, what, who asks for it, what to do.
import type { Problem } from '@tessera/credential';
import { hasSentence } from '@tessera/messages';
import { plain, say, sayProblem, wrapped } from './words.ts';

/** `design.json, at /workload: The notional workload is missing.`, and below it why and what to do. */
export function problemLines(found: Problem, file: string): readonly string[] {
  const key = found.path === '' ? 'cli.problem.whole' : 'cli.problem.place';
  const { paragraph } = found;
  return [
    wrapped(say(key, { file, place: found.path, what: sayProblem(found, 'what') }), '', '    '),
    ...(paragraph === undefined
      ? []
      : [wrapped(say('cli.problem.why', { paragraph: paragraphInWords(paragraph) }), '    ')]),
    wrapped(sayProblem(found, 'do'), '    '),
  ];
}

/** `EUMC A1(7)` as somebody who has never seen the sign would cite it. */
function paragraphInWords(paragraph: string): string {
  const [specification = '', ...rest] = paragraph.split(' ');
  const key = `cli.specification.${specification}`;
  if (!hasSentence(key)) return plain(paragraph);
  const section = rest.join(' ').replace(/^A1\b/, 'Annex I ').replace(/^A2\b/, 'Annex II ').trim();
  return [say(key), section].filter((part) => part !== '').join(', ');
}
