// Brings events to their consumers. Several in one transaction while all goes well; after a failure one by one, so that
// the one which fails is known and holds back nothing but its own record.
import type { Database, Sql } from '../db/index.ts';
import type { Log } from '../io/log.ts';
import type { Consumer, OutboxEvent, Working } from './job.ts';
import { errorCode, MOST_ATTEMPTS, pauseAfter } from './retries.ts';
import {
  anythingToSpread,
  type Delivery,
  heard,
  lockSpreading,
  notHeard,
  spreadEvents,
  takeDeliveries,
} from './store/events.ts';
import { INSTALLATION } from './store/jobs.ts';

const SPREAD_AT_ONCE = 1_000;
/** The embedded database has one connection: nobody waits for longer than this many handlers. */
const TOGETHER = 20;

interface Around {
  readonly db: Database;
  readonly clock: () => number;
  readonly log: Pick<Log, 'warn' | 'error'>;
}

/** Whether there was anything to do. */
export async function deliver(consumers: readonly Consumer[], me: Working, around: Around): Promise<boolean> {
  if (consumers.length === 0) return false;
  const { db, clock } = around;
  const spread =
    (await anythingToSpread(me, db.sql)) &&
    (await db.transaction(
      async (sql) => (await lockSpreading(sql)) && (await spreadEvents(SPREAD_AT_ONCE, clock(), me, sql)) > 0,
    ));
  const together = await some(TOGETHER, consumers, me, around).catch(() => undefined);
  if (together !== undefined) return spread || together > 0;
  for (let left = TOGETHER; left > 0; left -= 1) {
    if ((await single(consumers, me, around)) === 0) break;
  }
  return true;
}

/** In one transaction; rejects, with nothing heard, when one of them could not be. */
async function some(
  most: number,
  consumers: readonly Consumer[],
  me: Working,
  { db, clock }: Around,
  trying?: (it: Delivery) => void,
): Promise<number> {
  const names = consumers.map(({ name }) => name);
  return await db.transaction(async (sql) => {
    const taken = await takeDeliveries(names, most, clock(), me, sql);
    for (const delivery of taken) {
      trying?.(delivery);
      await tell(delivery, consumers, sql);
      await heard(delivery, sql);
    }
    return taken.length;
  });
}

/** One, and what is kept when it could not be heard. */
async function single(consumers: readonly Consumer[], me: Working, around: Around): Promise<number> {
  const { db, clock, log } = around;
  let tried: Delivery | undefined;
  try {
    return await some(1, consumers, me, around, (delivery) => {
      tried = delivery;
    });
  } catch (error) {
    if (tried === undefined) throw error;
    const attempt = tried.attempt + 1;
    const now = clock();
    const over = attempt >= MOST_ATTEMPTS;
    const next = { due: now + pauseAfter(attempt, tried.event), error: errorCode(error), parkedAt: over ? now : null };
    await notHeard(tried, next, db.sql);
    log.error(over ? 'event-parked' : 'event-not-heard', error, {
      event: tried.event,
      kind: tried.kind,
      consumer: tried.consumer,
      attempt,
    });
    return 1;
  }
}

async function tell(delivery: Delivery, consumers: readonly Consumer[], sql: Sql): Promise<void> {
  const { organisation, event, consumer, person, kind, record, payload, happenedAt } = delivery;
  const ear = consumers.find(({ name }) => name === consumer);
  if (ear === undefined) throw new Error('a delivery was taken for someone else');
  const news: OutboxEvent = {
    id: event,
    kind,
    ...(organisation === INSTALLATION ? {} : { organisation }),
    ...(person === null ? {} : { person }),
    record,
    payload,
    happenedAt,
  };
  await ear.handle(news, sql);
}
