// One step of `npm run check`: what it looked at, and what it found wrong. A step answers; check.ts prints.
import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface StepAnswer {
  /** What was looked at, counted: a step that saw nothing must not pass for a good one. */
  readonly saw: string;
  /** One line each, beginning with the place. Empty when all is well. */
  readonly faults: readonly string[];
}

export interface Step {
  readonly name: string;
  /** `root` is the folder of the repository, or of a copy of it. */
  readonly run: (root: string) => StepAnswer | Promise<StepAnswer>;
}

export interface ProgramAnswer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs an installed program of the repository, with the Node that runs this. Never throws for its exit code. */
export function runProgram(root: string, name: string, ...words: readonly string[]): Promise<ProgramAnswer> {
  return new Promise((resolve, reject) => {
    const program = join(root, 'node_modules/.bin', name);
    const options = { cwd: root, maxBuffer: 2 ** 28, env: { ...process.env, NO_COLOR: '1' } };
    execFile(process.execPath, [program, ...words], options, (error, out, err) => {
      if (error === null) resolve({ status: 0, out, err });
      else if (typeof error.code === 'number') resolve({ status: error.code, out, err });
      else reject(new Error(`${name} did not run`, { cause: error }));
    });
  });
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
