// What is wrong with a list of learners, as lines to read: row, column, what.
import type { Finding } from './learners.ts';
import { say, wrapped } from './words.ts';

/** `Row 12, column "Date of birth": "31.02.2001" is not a date.` */
export function findingLine({ key, facts, row, column }: Finding): string {
  const what = say(key, facts);
  if (row === undefined) return what;
  return column === undefined
    ? say('cli.learners.at-row', { row, what })
    : say('cli.learners.at-cell', { row, column, what });
}

/** Why the list as a whole cannot be read. */
export function refusalLines(findings: readonly Finding[], file: string): readonly string[] {
  return [
    ...findings.map((finding) =>
      wrapped(say('cli.learners.in-file', { file, what: findingLine(finding) }), '', '    '),
    ),
    say('cli.nothing-saved'),
  ];
}
