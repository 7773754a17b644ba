// The desk of whoever keeps the installation: what waits, runs, fails and is parked, by kind; trying again, giving up.
import { announce, type Sql } from '../db/index.ts';
import type { Operating } from './job.ts';
import { giveUp, parkedOf } from './store/desk.ts';
import { unpark } from './store/parked.ts';
import { WAKE } from './worker.ts';

const AT_ONCE = 1_000;

/** Lets what is parked of a kind be tried again, a thousand at most. Answers how many. */
export async function retryAll(kind: string, operator: Operating, sql: Sql): Promise<number> {
  let some = 0;
  // One after the other: of two jobs that do the same, only one goes back in line.
  for (const { id } of await parkedOf(kind, AT_ONCE, operator, sql))
    some += Math.min(1, await unpark(id, operator, sql));
  if (some > 0) announce(WAKE, sql);
  return some;
}

/** Gives up what is parked. False when nothing of that id is. What comes after an event in its record is heard then. */
export async function discard(id: string, now: number, operator: Operating, sql: Sql): Promise<boolean> {
  const some = (await giveUp(id, now, operator, sql)) > 0;
  if (some) announce(WAKE, sql);
  return some;
}
