// What a command has of the world round it. `main.ts` makes it from the process; tests make their own.
import type { Fetch } from '@tessera/credential';

export interface Surroundings {
  /** The moment the command was given, milliseconds since 1970 UTC. */
  readonly now: number;
  /** Milliseconds since the command was given. */
  readonly elapsed: () => number;
  /** A fresh UUID in lower case. */
  readonly uuid: () => string;
  /** As many bytes as are asked for, of which nobody can guess any. */
  readonly random: (octets: number) => Uint8Array;
  /** Prints a line for whoever asked. */
  readonly print: (line: string) => void;
  /** Prints a line beside the answer: errors, warnings, progress. */
  readonly tell: (line: string) => void;
  /** Overwrites the line of progress; absent where nobody watches. */
  readonly overwrite?: (line: string) => void;
  readonly input: AsyncIterable<Uint8Array>;
  readonly fetch: Fetch;
  /** Has something undone should the person or the system ask to stop; answers how to call that off. */
  readonly atStop: (undo: () => void) => () => void;
}

/** 0 done or valid · 1 refused or invalid · 2 undetermined, or some left out · 64 the command was not understood. */
export type Exit = 0 | 1 | 2 | 64;

/** The command cannot be carried out as it was given: a missing option, a file that is not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
