// `npm run check`: all that keeps the house in order. A line a step, the faults under it, the verdict last.
import { resolve } from 'node:path';
import { citations } from './citations.ts';
import { deadExports } from './dead-exports.ts';
import { dependencies } from './dependencies.ts';
import { docsInStep } from './docs-in-step.ts';
import { findings } from './findings.ts';
import { lint } from './lint.ts';
import { messages } from './messages.ts';
import { refusals } from './refusals.ts';
import type { Step } from './step.ts';
import { types } from './types.ts';
import { walls } from './walls.ts';

const STEPS: readonly Step[] = [
  types,
  lint,
  walls,
  citations,
  messages,
  findings,
  refusals,
  docsInStep,
  deadExports,
  dependencies,
];
const MOST_LINES = 40;

const root = resolve(import.meta.dirname, '..');
const began = performance.now();
const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

const running = STEPS.map(async (step) => {
  const start = performance.now();
  const answer = await step.run(root);
  return { ...answer, name: step.name, seconds: secondsSince(start) };
});

const red: string[] = [];
for (const { name, saw, faults, seconds } of await Promise.all(running)) {
  console.log(`${faults.length === 0 ? 'ok ' : 'RED'} ${name}: ${saw} (${seconds} s)`);
  for (const fault of faults.slice(0, MOST_LINES)) console.log(`    ${fault}`);
  if (faults.length > MOST_LINES) console.log(`    and ${faults.length - MOST_LINES} more`);
  if (faults.length > 0) red.push(name);
}
console.log(
  red.length === 0
    ? `check: green (${STEPS.length} of ${STEPS.length} in ${secondsSince(began)} s)`
    : `check: RED: ${red.join(', ')}`,
);
process.exitCode = red.length === 0 ? 0 : 1;
