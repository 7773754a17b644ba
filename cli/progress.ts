// How far long work has come: count, rate, time left. On a screen one line that changes, elsewhere a line every 1,000.
import type { Surroundings } from './surroundings.ts';
import { say } from './words.ts';

export interface Progress {
  readonly step: (count: number) => void;
  readonly end: () => void;
}

const EVERY = 1000;
const REFRESH = 200; // milliseconds

/** `key` is a sentence with count, rate, total (0 where it is not known) and the seconds left. */
export function progressOf(
  key: string,
  total: number | undefined,
  { elapsed, overwrite, tell }: Surroundings,
): Progress {
  const start = elapsed();
  let shown = start;
  const line = (count: number): string => {
    const rate = count / Math.max(0.001, (elapsed() - start) / 1000);
    const left = total === undefined ? 0 : Math.ceil((total - count) / rate);
    return say(key, { count, rate: Math.round(rate), total: total ?? 0, left });
  };
  return {
    step: (count) => {
      if (overwrite === undefined) {
        if (count % EVERY === 0) tell(line(count));
      } else if (elapsed() - shown >= REFRESH) {
        shown = elapsed();
        overwrite(line(count));
      }
    },
    end: () => overwrite?.(''),
  };
}
