// The worker: takes what is due, runs its handler, keeps what became of it. Any number of them may run on one database.
import type { Database } from '../db/index.ts';
import type { Log } from '../io/log.ts';
import { deliver } from './deliver.ts';
import { type Consumer, type JobHandler, type JobOrder, working } from './job.ts';
import { LEASE, runJob } from './run-job.ts';
import { forgetEvents, nameConsumer } from './store/events.ts';
import { forgetJobs, insertJobs, isOrdered, releaseAllLeases, takeJobs } from './store/jobs.ts';

export interface WorkerOptions {
  readonly db: Database;
  readonly clock: () => number;
  readonly newId: () => string;
  /** By the kind of the job. A kind that no worker knows stays in line. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly consumers?: readonly Consumer[];
  /** Work that is never over: ordered whenever a worker begins, by itself each time it is done, and anew where it was not. */
  readonly standing?: readonly JobOrder[];
  readonly log: Pick<Log, 'warn' | 'error'>;
  /** How many jobs run at once. */
  readonly concurrency?: number;
}

export interface Worker {
  /** Looks at once. Orders of this process wake it by themselves. */
  wake(): void;
  /** Takes no more, tells what runs to stop, and waits for it, at most 10 seconds. */
  stop(): Promise<void>;
  /** For tests: until nothing is due and nothing runs. */
  idle(): Promise<void>;
}

/** The topic that orders are announced under. */
export const WAKE = 'jobs';

const POLL = 500;
const LONGEST_STOP = 10_000;
const REMEMBER = 24 * 3600_000;
const TIDY_EVERY = 10 * 60_000;
const TIDY_MOST = 5_000;

export function startWorker(options: WorkerOptions): Worker {
  const { db, clock, newId, handlers, consumers = [], standing = [], log, concurrency = 4 } = options;
  const kinds = Object.keys(handlers);
  const me = working();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let ended = 0;
  let tidied = Number.NEGATIVE_INFINITY;
  let woken = false;
  let wakeUp = (): void => {};
  const wake = (): void => {
    woken = true;
    wakeUp();
  };

  let begun = false;
  const begin = async (): Promise<void> => {
    for (const { name, kinds: heard } of consumers) await nameConsumer(name, heard, db.sql);
    // The embedded database has one process, so whoever had a lease is dead.
    if (db.kind === 'embedded') await releaseAllLeases(clock(), me, db.sql);
    if (standing.length > 0) await db.transaction((sql) => insertJobs(standing, clock(), newId, sql));
    begun = true;
  };

  /** One look at everything; whether there was anything. */
  const look = async (): Promise<boolean> => {
    if (stopping.signal.aborted) return false;
    if (!begun) await begin();
    const delivered = await deliver(consumers, me, options);
    const free = concurrency - running.size;
    const now = clock();
    const taken =
      free > 0 && kinds.length > 0 ? await takeJobs(kinds, free, now + LEASE, newId(), now, me, db.sql) : [];
    for (const job of taken) {
      const done = runJob(job, handlers, stopping.signal, options).finally(() => {
        running.delete(done);
        ended += 1;
        wake();
      });
      running.add(done);
    }
    if (now - tidied > TIDY_EVERY) {
      tidied = now;
      await tidy(now);
    }
    return delivered || taken.length > 0;
  };

  const tidy = async (now: number): Promise<void> => {
    const until = now - REMEMBER;
    while ((await forgetJobs(until, TIDY_MOST, me, db.sql)) === TIDY_MOST);
    while ((await forgetEvents(until, TIDY_MOST, me, db.sql)) === TIDY_MOST);
    // One that was parked or given up orders itself no more, and what it keeps its promise with would stand still.
    for (const job of standing) if (!(await isOrdered(job, me, db.sql))) await insertJobs([job], now, newId, db.sql);
  };

  // One look after the other, also when idle() looks between two of the loop.
  let last: Promise<unknown> = Promise.resolve();
  const next = (): Promise<boolean> => {
    const mine = last.then(look);
    last = mine.catch(() => {});
    return mine;
  };

  const nap = (): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, POLL);
      wakeUp = () => {
        clearTimeout(timer);
        done();
      };
      if (woken) wakeUp();
    });

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      woken = false;
      try {
        if (await next()) continue;
      } catch (error) {
        log.error('jobs-look', error);
      }
      await nap();
    }
  };
  const looping = loop();
  const deaf = db.listen(WAKE, wake);

  return {
    wake,
    async idle() {
      let before: number;
      do {
        await Promise.all(running);
        before = ended;
        // One that ends while we look may be due again, and the look had not seen it.
      } while ((await next()) || running.size > 0 || ended !== before);
    },
    async stop() {
      deaf();
      stopping.abort();
      wake();
      await looping;
      const bound = new AbortController();
      const patience = new Promise<void>((done) => {
        const timer = setTimeout(done, LONGEST_STOP);
        bound.signal.addEventListener('abort', () => clearTimeout(timer));
      });
      await Promise.race([Promise.all(running), patience]);
      bound.abort();
    },
  };
}
