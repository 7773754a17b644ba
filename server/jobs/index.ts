// The door of jobs and outbox: work for later and news of what happened, written in the transaction they belong to.
import { announce, type Sql } from '../db/index.ts';
import type { Happening, JobOrder, Leaving, Operating, Parked } from './job.ts';
import { forgetPerson, insertEvents } from './store/events.ts';
import { insertJobs } from './store/jobs.ts';
import { parkedRows, unpark } from './store/parked.ts';
import { NEWS, WAKE } from './worker.ts';

export { discard, retryAll } from './desk.ts';
export type {
  Consumer,
  Happening,
  JobHandler,
  JobOrder,
  JobRun,
  Json,
  Leaving,
  Operating,
  OutboxEvent,
  Parked,
  Work,
  WorkCount,
  WorkState,
} from './job.ts';
export { LeaseLost } from './job.ts';
export { workCounts, workRows } from './store/desk.ts';
export { startWorker, type Worker } from './worker.ts';

/** Orders work, to be done once this transaction is committed: one statement for however many. */
export async function enqueue(orders: readonly JobOrder[], now: number, newId: () => string, sql: Sql): Promise<void> {
  if (orders.length === 0) return;
  await insertJobs(orders, now, newId, sql);
  announce(WAKE, sql);
}

/** Tells the consumers, in the order given, once this transaction is committed. */
export async function publish(events: readonly Happening[], now: number, newId: () => string, sql: Sql): Promise<void> {
  if (events.length === 0) return;
  await insertEvents(events, now, newId, sql);
  announce(NEWS, sql);
}

/** Nobody can tell any more whom an event was about. */
export const forgetPersonOfEvents = (leaving: Leaving, sql: Sql): Promise<number> => forgetPerson(leaving, sql);

/** What was tried too often and waits for a person, the longest waiting first. */
export const parked = (operator: Operating, sql: Sql): Promise<readonly Parked[]> => parkedRows(operator, sql);

/** Lets a parked job, or an event for whom it is parked, be tried again. False when nothing of that id is parked. */
export async function retry(id: string, operator: Operating, sql: Sql): Promise<boolean> {
  const some = (await unpark(id, operator, sql)) > 0;
  if (some) announce(WAKE, sql);
  return some;
}
