// Which kind of test a file holds, and how many of each ran: what is printed under the runner's own report.

export const KINDS = ['unit', 'vectors', 'journeys', 'attacks', 'crash', 'PostgreSQL'] as const;
export type Kind = (typeof KINDS)[number];

export interface Tally {
  readonly ran: Readonly<Record<Kind, number>>;
  /** What did not run, and why: reason → how many. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly passed: number;
  /** Failed and cancelled together: neither is good. */
  readonly failed: number;
  /** The files in which something failed, below the repository. */
  readonly failedIn: readonly string[];
  /** Those of them whose process was ended by a signal before any of their tests had failed, and by which. */
  readonly broke: Readonly<Record<string, string>>;
}

/** More than these are no matter of chance. */
const MOST_TRIED_AGAIN = 2;

/**
 * The files that are tried once more, alone, if nothing else failed: journeys, since a browser among thousands of tests may
 * be slower than a page expects of people; and those whose process was ended by a signal, since no test of theirs can send
 * one. What fails alone too has failed. docs/decisions/0017-second-try.md
 */
export function triedAgain({ failed, failedIn, broke }: Tally): readonly string[] {
  const mayAgain = failedIn.every((path) => path.startsWith('tests/journeys/') || path in broke);
  return failed > 0 && mayAgain && failedIn.length <= MOST_TRIED_AGAIN ? failedIn : [];
}

/** What ran, when the files that failed among the others passed alone. */
export function afterSecondTry(first: Tally): Tally {
  return { ...first, passed: first.passed + first.failed, failed: 0, failedIn: [], broke: {} };
}

/**
 * By the path below the repository and the title of the test. Beside the code is a unit, unless its folder or its name
 * says otherwise; what says `… on postgres` ran on a server.
 */
export function kindOf(path: string, title: string): Kind {
  if (/\bon postgres$/.test(title)) return 'PostgreSQL';
  if (path.startsWith('tests/vectors/') || path.endsWith('.vectors.test.ts')) return 'vectors';
  if (path.startsWith('tests/attacks/') || path.endsWith('.attacks.test.ts')) return 'attacks';
  if (path.startsWith('tests/crash/')) return 'crash';
  if (path.startsWith('tests/journeys/') || path.startsWith('cli/transcripts')) return 'journeys';
  return 'unit';
}

export function lines({ ran, skipped, passed, failed, broke }: Tally): readonly string[] {
  return [
    ...Object.entries(broke).map(([path, how]) => `broke: ${path} (${how})`),
    ...Object.entries(skipped).map(([reason, count]) => `skipped ${count}: ${reason}`),
    `kinds: ${KINDS.map((kind) => `${kind} ${ran[kind]}`).join(', ')}`,
    `${passed} passed, ${failed} failed`,
  ];
}
