// Where jobs and events are tried: a database, a clock that is told, workers that end with the test.
import type { TestContext } from 'node:test';
import type { Database } from '@tessera/server/db';
import { newIds, random } from '../server/io/clock.ts';
import { enqueue, type JobHandler, type JobOrder, startWorker, type Worker } from '../server/jobs/index.ts';
import type { Store } from './databases.ts';
import { NOW } from './world.ts';

type Options = Parameters<typeof startWorker>[0];

export interface Hall {
  readonly db: Database;
  readonly newId: () => string;
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
  readonly order: (orders: readonly JobOrder[], on?: Database['sql']) => Promise<void>;
  readonly worker: (handlers: Options['handlers'], more?: Pick<Options, 'quick' | 'consumers' | 'standing'>) => Worker;
  /** Keeps what it was given in `seen`. */
  readonly echo: JobHandler;
  readonly seen: unknown[];
}

export async function hall(t: TestContext, store: Store): Promise<Hall> {
  const db = await store.open(t);
  let moment = NOW;
  const now = () => moment;
  const newId = newIds(now, random);
  const seen: unknown[] = [];
  return {
    db,
    newId,
    now,
    advance(milliseconds) {
      moment += milliseconds;
    },
    order: (orders, on = db.sql) => enqueue(orders, moment, newId, on),
    worker(handlers, more = {}) {
      const worker = startWorker({ ...more, db, clock: now, newId, handlers, log: { warn() {}, error() {} } });
      t.after(() => worker.stop());
      return worker;
    },
    echo: async ({ payload }) => void seen.push(payload),
    seen,
  };
}
