// What is drawn by chance in a trial, and again by its seed.

export interface Draw {
  /** A whole number from `least` to below `most`. */
  readonly number: (least: number, most: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** Once in so many times. */
  readonly luck: (times: number) => boolean;
}

export function drawBy(seed: number): Draw {
  let state = seed | 0;
  // Mulberry32.
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number): number => least + Math.floor(fraction() * (most - least));
  return {
    number,
    one(of) {
      const chosen = of[number(0, of.length)];
      if (chosen === undefined && of.length === 0) throw new Error('nothing to draw from');
      return chosen as (typeof of)[number]; // a place of a list that is not empty
    },
    luck: (times) => number(0, times) === 0,
  };
}
