// Step of the check: TypeScript, a project a room, so that credential/ compiles without any host's names.
import { linesOf, runProgram, type Step } from './step.ts';

export const types: Step = {
  name: 'types',
  async run(root) {
    const { status, out, err } = await runProgram(root, 'tsc', '--build', '--verbose', '--pretty', 'false');
    const lines = linesOf(out + err);
    const projects = lines.filter((line) => /^ {4}\* /.test(line)).length;
    const faults = [...new Set(lines.filter((line) => /error TS\d+:/.test(line)))];
    if (status !== 0 && faults.length === 0) faults.push(`tsc ended with ${status}: ${lines.at(-1) ?? ''}`);
    return { saw: `${projects} projects`, faults };
  },
};
