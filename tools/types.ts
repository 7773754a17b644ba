// Step of the check: TypeScript, a project a room, so that credential/ compiles without any host's names. The types of
// the routes of web/ are made first.
import { linesOf, runProgram, type Step } from './step.ts';

export const types: Step = {
  name: 'types',
  async run(root) {
    const routes = await runProgram(root, 'react-router', 'typegen', 'web');
    if (routes.status !== 0) return { saw: 'no project', faults: [`react-router typegen: ${routes.err.trim()}`] };
    const { status, out, err } = await runProgram(root, 'tsc', '--build', '--verbose', '--pretty', 'false');
    const lines = linesOf(out + err);
    const projects = lines.filter((line) => /^ {4}\* /.test(line)).length;
    const faults = [...new Set(lines.filter((line) => /error TS\d+:/.test(line)))];
    if (status !== 0 && faults.length === 0) faults.push(`tsc ended with ${status}: ${lines.at(-1) ?? ''}`);
    return { saw: `${projects} projects`, faults };
  },
};
