// What was measured of one stretch of load, and the knee: the highest rate at which it still holds.

export interface Measured {
  /** A second. */
  readonly asked: number;
  readonly reached: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly done: number;
  readonly errors: number;
}

/** Milliseconds: beyond it a person waits. */
const TOO_LONG = 250;
const STEP = 1.5;
const MOST_STEPS = 16;

const holds = ({ asked, reached, p99, errors }: Measured): boolean =>
  errors === 0 && p99 <= TOO_LONG && reached >= asked * 0.9;

/**
 * Raises the rate step by step until an answer in a hundred takes too long, or something fails, or the rate is not reached;
 * lowers it first where it does not hold to begin with. Answers the last rate that held.
 */
export async function knee(from: number, load: (rate: number) => Promise<Measured>): Promise<number> {
  let last: number | undefined;
  let rate = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // Once more where it did not: a neighbour's moment is no knee.
    if (holds(await load(rate)) || holds(await load(rate))) last = rate;
    else if (last !== undefined || rate === 1) break;
    rate = last === undefined ? Math.ceil(rate / 2) : Math.ceil(rate * STEP);
  }
  return last ?? 1;
}

/** The value below which this share lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
