// Beside the thread that tries: ends the program when one trial lasts too long or takes too much memory, and says which it
// was. Nothing that runs in the same thread could.
import { randomUUID } from 'node:crypto';
import { writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const LONGEST = 30_000; // milliseconds
const MOST_MEMORY = 2.5 * 2 ** 30;
const MOST_TEXT = 2 ** 20;

interface Shared {
  /** When the trial began, or 0 between trials; its seed; how many bytes it was given. */
  readonly now: Float64Array;
  readonly text: Uint8Array;
}

const shared = (buffer: SharedArrayBuffer): Shared => ({
  now: new Float64Array(buffer, 0, 3),
  text: new Uint8Array(buffer, 32),
});

export interface Watch {
  readonly begin: (seed: number, given: string | Uint8Array) => void;
  readonly end: () => void;
}

let watching: Watch | undefined;

export function watch(): Watch {
  watching ??= started();
  return watching;
}

function started(): Watch {
  const buffer = new SharedArrayBuffer(32 + MOST_TEXT);
  const { now, text } = shared(buffer);
  new Worker(new URL(import.meta.url), { workerData: buffer }).unref();
  const encoder = new TextEncoder();
  return {
    begin(seed, given) {
      const bytes = typeof given === 'string' ? encoder.encode(given.slice(0, MOST_TEXT / 4)) : given;
      text.set(bytes.subarray(0, MOST_TEXT));
      now.set([Date.now(), seed, Math.min(bytes.length, MOST_TEXT)]);
    },
    end() {
      now[0] = 0;
    },
  };
}

/** What was given, in a file, to be tried again. */
export function kept(given: string | Uint8Array): string {
  const file = join(tmpdir(), `tessera-trial-${randomUUID()}`);
  writeFileSync(file, given);
  return file;
}

if (!isMainThread && workerData instanceof SharedArrayBuffer) {
  const { now, text } = shared(workerData);
  setInterval(() => {
    const [began = 0, seed = 0, length = 0] = now;
    if (began === 0) return;
    const lasts = Date.now() - began;
    const memory = process.memoryUsage.rss();
    if (lasts < LONGEST && memory < MOST_MEMORY) return;
    const what = lasts < LONGEST ? `takes ${Math.round(memory / 2 ** 20)} MB` : `lasts ${lasts} ms`;
    writeSync(
      2,
      `the trial by seed ${seed} ${what}; it was given ${kept(Uint8Array.from(text.subarray(0, length)))}\n`,
    );
    process.kill(process.pid, 'SIGKILL');
  }, 500);
}
