// Measuring ratios fairly: cases of a group run interleaved, each round waits until the machine is idle, and what is
// counted is work per CPU-second of this process, which neighbours hardly move. Never an assertion about time.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Operations per CPU-second, median of the rounds. */
  readonly perSecond: number;
  /** Share of the floor in the same round: median, tenth and ninetieth percentile. */
  readonly ofFloor: readonly [median: number, low: number, high: number];
}

const ROUNDS = 9;
const ROUND_SECONDS = 0.5;
const IDLE_ENOUGH = 0.15; // share of the machine that others may use
const LONGEST_WAIT = 20; // half-seconds

/** Measures the cases against the first of them, the floor. */
export async function measure(cases: readonly Case[]): Promise<readonly Measured[]> {
  for (const { run } of cases) await warm(run);
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await untilIdle();
    const speeds = new Array<number>(cases.length).fill(0);
    for (let turn = 0; turn < cases.length; turn++) {
      const index = (turn + round) % cases.length;
      speeds[index] = await speed(cases[index]?.run ?? (() => undefined));
    }
    rounds.push(speeds);
  }
  return cases.map(({ name }, index) => ({
    name,
    perSecond: percentile(
      rounds.map((speeds) => speeds[index] ?? 0),
      0.5,
    ),
    ofFloor: shares(rounds.map((speeds) => (speeds[index] ?? 0) / (speeds[0] ?? 1))),
  }));
}

const shares = (values: readonly number[]): Measured['ofFloor'] => [
  percentile(values, 0.5),
  percentile(values, 0.1),
  percentile(values, 0.9),
];

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}

async function warm(run: () => unknown): Promise<void> {
  for (let count = 0; count < 2000; count++) await run();
}

/** Each case pays for its own garbage: what the one before left is collected first. */
async function speed(run: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  let count = 0;
  for (let spent = 0; spent < ROUND_SECONDS; spent = cpuSeconds(start)) {
    for (let batch = 0; batch < 50; batch++) await run();
    count += 50;
  }
  return count / cpuSeconds(start);
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Waits, with a bound, until the rest of the machine is quiet. Where it cannot be told, goes on. */
async function untilIdle(): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT; waited++) {
    const before = busy();
    await pause(500);
    const after = busy();
    if (before === undefined || after === undefined) return;
    if ((after.busy - before.busy) / Math.max(1, after.all - before.all) < IDLE_ENOUGH) return;
  }
}

function busy(): { readonly busy: number; readonly all: number } | undefined {
  let text: string;
  try {
    text = readFileSync('/proc/stat', 'utf8');
  } catch {
    return undefined; // not Linux
  }
  const ticks = text.split('\n')[0]?.trim().split(/\s+/).slice(1, 9).map(Number) ?? [];
  const all = ticks.reduce((sum, tick) => sum + tick, 0);
  return { busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}
