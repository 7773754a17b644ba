// Moments of a crash: by chance, and the same ones again with the seed that was told.
import type { TestContext } from 'node:test';

/** Answers whole numbers from `least` to below `most`. */
export type Chance = (least: number, most: number) => number;

/** `TESSERA_CRASH_SEED=… npm test -- tests/crash` brings the same moments again. */
export function chance(t: TestContext): Chance {
  let state = Number(process.env['TESSERA_CRASH_SEED'] ?? Date.now() % 1_000_000);
  t.diagnostic(`moments by seed ${state}`);
  // Mulberry32.
  return (least, most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (most - least));
  };
}
