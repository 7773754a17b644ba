// What the library answers to what a person gave: its value, or its problems told, each in the file that it is in.
import type { Reading } from '@tessera/credential';
import { problemLines } from './problems.ts';
import type { Surroundings } from './surroundings.ts';
import { say } from './words.ts';

/** The value of a reading; its problems are told, in the file they are in. */
export function accepted<T>(
  reading: Reading<T>,
  fileOf: (path: string) => string,
  around: Surroundings,
): T | undefined {
  for (const problem of reading.problems) {
    for (const line of problemLines(problem, fileOf(problem.path))) around.tell(line);
  }
  if (reading.ok) return reading.value;
  around.tell(say('cli.nothing-saved'));
  return undefined;
}
