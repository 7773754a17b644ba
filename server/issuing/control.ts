// An order is stopped, resumed, or ended with what it has: decisions about one row, which is held meanwhile.
import { releaseResults } from '../assessing/index.ts';
import type { Sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { designOf } from './credential-for.ts';
import { sealingJob } from './order.ts';
import { isRunning } from './seal-order.ts';
import { clearFailures, dropUnsealed } from './store/credentials.ts';
import { finishOrder, orderHeld, type OrderRow, resumeOrder, shrinkOrder } from './store/orders.ts';
import { isEnded, mandateOf } from './under-mandate.ts';

/** From the moment this answers, nothing more of the order is sealed. */
export async function stop(order: string, acting: Acting, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    const held = await known(order, acting, sql);
    if (held.state === 'stopped') return;
    if (!isRunning(held)) throw new Refusal(409, 'order-finished');
    await finishOrder({ order, state: 'stopped', at: null }, acting, sql);
    await note(acting, { act: 'order-stopped', record: order }, world, sql);
  });
}

/** Goes on with what is not sealed, and tries again what could not be. */
export async function resume(order: string, acting: Acting, world: World): Promise<void> {
  const { db, clock, newId } = world;
  if ((await sealerOf(acting, world)) === undefined) throw new Refusal(409, 'seal-missing');
  await db.transaction(async (sql) => {
    const held = await known(order, acting, sql);
    if (isRunning(held)) return;
    if (held.state === 'done') throw new Refusal(409, 'order-finished');
    const published = await designOf(held, acting.organisation, sql);
    if (isEnded(await mandateOf(published, acting, world, sql))) throw new Refusal(409, 'mandate-gone');
    const now = clock();
    await clearFailures(order, acting, sql);
    await resumeOrder(order, new Date(now), acting, sql);
    await note(acting, { act: 'order-resumed', record: order }, world, sql);
    await enqueue([sealingJob(order, acting)], now, newId, sql);
  });
}

const TOGETHER = 2_000;

/** What was not sealed is ready again; answers how many. */
export async function release(order: string, acting: Acting, world: World): Promise<number> {
  const { db, clock } = world;
  return db.transaction(async (sql) => {
    const held = await known(order, acting, sql);
    if (isRunning(held)) throw new Refusal(409, 'order-running');
    if (held.state === 'done') throw new Refusal(409, 'order-finished');
    let released = 0;
    for (;;) {
      const results = await dropUnsealed(order, TOGETHER, acting, sql);
      if (results.length === 0) break;
      await releaseResults(results, acting, sql);
      released += results.length;
    }
    await shrinkOrder(order, new Date(clock()), acting, sql);
    await note(acting, { act: 'order-released', record: order }, world, sql);
    return released;
  });
}

async function known(order: string, acting: Acting, sql: Sql): Promise<OrderRow> {
  const held = await orderHeld(order, acting, sql);
  if (held === undefined) throw new Refusal(404, 'order-unknown');
  return held;
}
