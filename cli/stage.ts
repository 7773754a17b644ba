// A place for the tests of this room: a folder that goes away, a clock that stands, and what was printed.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Arguments, readArguments } from './arguments.ts';
import { knownCommand } from './help.ts';
import { keygenCommand } from './keygen.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import type { CommandName } from './usage.ts';

export const NOON = Date.parse('2026-06-01T10:00:00Z');

export const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));

export interface Stage {
  readonly folder: string;
  readonly printed: string[];
  readonly told: string[];
  readonly around: Surroundings;
  /** What a person would have undone by pressing Ctrl-C. */
  readonly undo: Set<() => void>;
  readonly path: (name: string) => string;
}

export async function stageFor(test: Pick<TestContext, 'after'>, more: Partial<Surroundings> = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-cli-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const [printed, told, undo]: [string[], string[], Set<() => void>] = [[], [], new Set()];
  const around: Surroundings = {
    now: NOON,
    elapsed: () => 0,
    uuid: randomUUID,
    random: (octets) => randomBytes(octets),
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    input: noInput(),
    fetch: async (url) => ({ url, reason: 'no-answer' }),
    atStop: (step) => {
      undo.add(step);
      return () => void undo.delete(step);
    },
    ...more,
  };
  return { folder, printed, told, around, undo, path: (name) => join(folder, name) };
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

export const argumentsOf = (command: CommandName, ...given: readonly string[]): Arguments =>
  readArguments(knownCommand(command), given);

/** The trial seal of the example college, in the folder `keys`. */
export const makeKeys = ({ around, path }: Stage): Promise<Exit> =>
  keygenCommand(
    argumentsOf(
      'keygen',
      '--name',
      'Harbour College',
      '--identifier',
      'VATMT-00000000',
      '--country',
      'MT',
      '--out',
      path('keys'),
    ),
    around,
  );
