// Trials, one after the other, for a while: each by a seed of its own, so that it can be had again.
import type { TestContext } from 'node:test';
import type { NeedName } from '../../tools/require.ts';
import { type Draw, drawBy } from './draw.ts';
import { kept, watch } from './watch.ts';

/** One thing to be tried: what is given to the library, and what has to hold of its answer. */
export interface Trial {
  readonly given: string | Uint8Array;
  readonly hold: () => void | Promise<void>;
}

export interface Target {
  readonly name: string;
  /** What it cannot be tried without. */
  readonly needs?: NeedName;
  /** Makes what is honest, once; then each trial from it. */
  readonly begin: () => Promise<(draw: Draw) => Trial | Promise<Trial>>;
}

export interface Effort {
  readonly seed: number;
  readonly milliseconds: number;
}

/** How many trials there were. Throws at the first whose property does not hold, with its seed and what was given. */
export async function tried({ name, begin }: Target, { seed, milliseconds }: Effort): Promise<number> {
  const trialBy = await begin();
  const { begin: beginWatch, end: endWatch } = watch();
  const until = performance.now() + milliseconds;
  let trials = 0;
  while (trials === 0 || performance.now() < until) {
    const own = (seed + trials) | 0;
    const { given, hold } = await trialBy(drawBy(own));
    beginWatch(own, given);
    try {
      await hold();
    } catch (thrown) {
      const said = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      throw new Error(`${name}, seed ${own}, given ${kept(given)}\n${said.slice(0, 4000)}`);
    } finally {
      endWatch();
    }
    trials++;
  }
  return trials;
}

const SHORT = 2500;

/** So that a change is judged by what it changes: what others brought is for long.ts, which begins elsewhere each time. */
const FIRST = 20_260_601;

/** As a test of some seconds, which are the same trials each time, as far as it comes. */
export async function fuzzed(t: TestContext, target: Target, milliseconds = SHORT): Promise<void> {
  const trials = await tried(target, { seed: FIRST, milliseconds });
  t.diagnostic(`${target.name}: ${trials} trials from seed ${FIRST}`);
}
