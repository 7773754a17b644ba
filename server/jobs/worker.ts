// The worker: takes what is due, runs its handler, keeps what became of it. Any number of them may run on one database.
import type { Database } from '../db/index.ts';
import type { Log } from '../io/log.ts';
import { together } from '../together.ts';
import { deliver } from './deliver.ts';
import { type Consumer, type JobHandler, type JobOrder, working } from './job.ts';
import { LEASE, runJob } from './run-job.ts';
import { forgetEvents, nameConsumer } from './store/events.ts';
import {
  finishJobs,
  forgetJobs,
  insertJobs,
  isOrdered,
  type Leased,
  releaseAllLeases,
  takeJobs,
} from './store/jobs.ts';

export interface WorkerOptions {
  readonly db: Database;
  readonly clock: () => number;
  readonly newId: () => string;
  /** By the kind of the job. A kind that no worker knows stays in line. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly consumers?: readonly Consumer[];
  /**
   * Kinds that are short and that somebody waits for, letters with a code for one: where they are ordered as awaited they have
   * a lane of their own, and no other work holds them up.
   */
  readonly quick?: readonly string[];
  /** Work that is never over: ordered whenever a worker begins, by itself each time it is done, and anew where it was not. */
  readonly standing?: readonly JobOrder[];
  readonly log: Pick<Log, 'warn' | 'error'>;
  /** How many jobs run at once, besides the quick ones. */
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

/** The topics that orders and events are announced under. */
export const WAKE = 'jobs';
export const NEWS = 'events';

/** How many quick ones run at once: taken, counted and finished together, they are one wait in the line of the database. */
const QUICK = 24;

const POLL = 500;
const LONGEST_STOP = 10_000;
const REMEMBER = 24 * 3600_000;
const TIDY_EVERY = 10 * 60_000;
const TIDY_MOST = 5_000;

export function startWorker(options: WorkerOptions): Worker {
  const { db, clock, newId, handlers, consumers = [], quick = [], standing = [], log, concurrency = 4 } = options;
  const known = Object.keys(handlers);
  const quickKinds = known.filter((kind) => quick.includes(kind));
  const kinds = known.filter((kind) => !quick.includes(kind));
  const me = working();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const finish = together((jobs: readonly Leased[]) => finishJobs(jobs, clock(), db.sql));
  let quickRunning = 0;
  let ended = 0;
  let tidied = Number.NEGATIVE_INFINITY;
  let woken = false;
  /** There may be events to tell of; work alone is looked for more often. */
  let news = true;
  let wakeUp = (): void => {};
  const wake = (): void => {
    woken = true;
    wakeUp();
  };
  const hearNews = (): void => {
    news = true;
    wake();
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
    const now = clock();
    const taken = await take(now);
    const delivered = news && (await tell());
    if (now - tidied > TIDY_EVERY) {
      tidied = now;
      await tidy(now);
    }
    return delivered || taken > 0;
  };

  /** Begins as much as there is room for. */
  const take = async (now: number): Promise<number> => {
    const room = {
      quick: { kinds: quickKinds, most: QUICK - quickRunning },
      kinds,
      most: Math.max(0, concurrency - (running.size - quickRunning)),
    };
    const isFull = room.most === 0 && (quickKinds.length === 0 || room.quick.most === 0);
    if (isFull || known.length === 0) return 0;
    const taken = await takeJobs(room, now + LEASE, newId(), now, me, db.sql);
    for (const job of taken.toSorted((one, other) => Number(other.awaited) - Number(one.awaited))) {
      const isQuick = job.awaited && quickKinds.includes(job.kind);
      if (isQuick) quickRunning += 1;
      const done = runJob(job, handlers, stopping.signal, { ...options, finish }).finally(() => {
        running.delete(done);
        if (isQuick) quickRunning -= 1;
        ended += 1;
        wake();
      });
      running.add(done);
    }
    return taken.length;
  };

  const tell = async (): Promise<boolean> => {
    news = false;
    const some = await deliver(consumers, me, options);
    if (some) news = true;
    return some;
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
      wakeUp = done;
      if (woken) done();
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
  const timer = setInterval(hearNews, POLL);
  const deaf = [db.listen(WAKE, wake), db.listen(NEWS, hearNews)];

  return {
    wake,
    async idle() {
      let before: number;
      do {
        await Promise.all(running);
        before = ended;
        news = true;
        // One that ends while we look may be due again, and the look had not seen it.
      } while ((await next()) || running.size > 0 || ended !== before);
    },
    async stop() {
      for (const end of deaf) end();
      clearInterval(timer);
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
