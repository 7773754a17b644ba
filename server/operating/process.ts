// A process of the program shows itself while it runs: where pages and work run apart, it is how one knows of the other.
import { createRequire } from 'node:module';
import type { World } from '../world.ts';
import { forgetProcess, showProcess } from './store.ts';

const EVERY = 30_000;
/** One that was not seen for so long is dead, or stands still. */
export const SILENT = 3 * EVERY;
const FORGOTTEN = 24 * 3600_000;

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string }; // our own file
export const PROGRAM: string = version;

export interface Presence {
  /** From now on it does this as well. */
  serves(): void;
  works(): void;
  /** It is seen no more. */
  end(): Promise<void>;
}

/** Nothing is shown before it does something. */
export function presence({ db, clock, newId, log }: World): Presence {
  const does = { serves: false, works: false };
  const own = { process: newId(), version: PROGRAM, node: process.versions.node, started: clock() };
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const show = (): void => {
    const now = clock();
    last = showProcess({ ...own, ...does, seen: now }, now - FORGOTTEN, db.sql).catch((error: unknown) => {
      log.warn('process-not-shown', { code: error instanceof Error ? error.name : 'unknown' });
    });
  };
  const begin = (what: keyof typeof does): void => {
    does[what] = true;
    timer ??= setInterval(show, EVERY).unref();
    show();
  };
  return {
    serves: () => begin('serves'),
    works: () => begin('works'),
    async end() {
      if (timer === undefined) return;
      clearInterval(timer);
      await last;
      await forgetProcess(own.process, db.sql).catch(() => 0); // the database may be gone before us: then it is seen as dead
    },
  };
}
