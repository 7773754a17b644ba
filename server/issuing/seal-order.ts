// The job that seals an order, in chunks: read, seal outside any transaction, save. Killed anywhere it goes on where it
// was: an award has its one row, which is filled once. While one chunk is being saved, the next is being sealed.
import { setImmediate as breathe } from 'node:timers/promises';
import { markIssued } from '../assessing/index.ts';
import type { Sql } from '../db/index.ts';
import { type JobHandler, type JobRun, publish } from '../jobs/index.ts';
import { type Acting, actingAsInstallation, note } from '../people/index.ts';
import { sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { designOf } from './credential-for.ts';
import { FIRST } from './order.ts';
import { listsUnder, type Mould, sealAward, sealKept } from './seals.ts';
import { fillSealed, noteFailures, type Sealed, type Waiting, waitingAfter } from './store/credentials.ts';
import { finishOrder, noteProgress, orderHeld, orderOf, type OrderRow } from './store/orders.ts';
import { addSeal } from './store/seals.ts';
import { acknowledged, isEnded, mandateOf } from './under-mandate.ts';

const CHUNK = 250;
/** Sealed without looking up: pages are answered in between. */
const BREATH = 25;

export function sealOrder(world: World): JobHandler {
  return async (run) => {
    const { order: id } = run.payload as { readonly order: string }; // sealingJob() wrote it
    const acting = actingAsInstallation(run.organisation ?? '');
    const order = await orderOf(id, acting, world.db.sql);
    if (order === undefined || !isRunning(order)) return;
    const sealer = await sealerOf(acting, world);
    if (sealer === undefined) {
      await stopByItself(id, 'seal-missing', acting, world);
      return;
    }
    const published = await designOf(order, acting.organisation, world.db.sql);
    const { content: design } = published;
    const lists = listsUnder(world.config.publicUrl, acting.organisation);
    const mandate = await mandateOf(published, acting, world, world.db.sql);
    if (isEnded(mandate)) {
      await stopByItself(id, 'mandate-gone', acting, world);
      return;
    }
    await sealAll(order, { design, sealer, time: order.sealing_time, lists, mandate }, run, acting, world);
  };
}

export const isRunning = ({ state }: Pick<OrderRow, 'state'>): boolean => state === 'waiting' || state === 'sealing';

/** Resumed meanwhile, it has another sealing time and another job. */
const isStill = (held: OrderRow, order: OrderRow): boolean =>
  isRunning(held) && held.sealing_time === order.sealing_time;

async function sealAll(order: OrderRow, mould: Mould, run: JobRun, acting: Acting, world: World): Promise<void> {
  const { sql } = world.db;
  const next = (after: string) => waitingAfter(after, order.order_id, CHUNK, acting, sql);
  const pace = paceOf(world.clock);
  const kept = sealKept(mould.sealer);
  await addSeal(kept.seal, kept, acting, sql);
  let saving: Promise<boolean> = Promise.resolve(true);
  let rows = await next(FIRST);
  while (rows.length > 0) {
    run.stopping.throwIfAborted();
    const ahead = handled(next(rows.at(-1)?.credential ?? FIRST));
    const chunk = await sealChunk(rows, mould);
    // Only now, as a chunk behind one that could not be saved must not be saved either.
    if (!(await saving)) return;
    saving = handled(save(chunk, { order, mould, seal: kept.seal, rate: pace(rows.length) }, acting, world));
    rows = await ahead;
    await run.heartbeat();
  }
  if (!(await saving)) return;
  await world.db.transaction(async (on) => {
    const held = await orderHeld(order.order_id, acting, on);
    if (held === undefined || !isStill(held, order)) return;
    const state = held.failed > 0 ? 'done-with-errors' : 'done';
    await finishOrder({ order: order.order_id, state, at: new Date(world.clock()) }, acting, on);
    await note(acting, { act: 'order-sealed', record: order.order_id }, world, on);
    await run.finish(on);
  });
}

/** It is awaited later; if it fails meanwhile, that is not yet anybody's fault. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

interface Chunk {
  readonly sealed: readonly Sealed[];
  readonly failed: readonly { readonly credential: string; readonly failure: string }[];
  /** What the giver of a mandate acknowledges. */
  readonly acknowledgements: readonly string[];
}

async function sealChunk(rows: readonly Waiting[], mould: Mould): Promise<Chunk> {
  const sealed: Sealed[] = [];
  const failed: { credential: string; failure: string }[] = [];
  const acknowledgements: string[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % BREATH === 0) await breathe();
    const made = await sealAward(row, mould);
    if (made.ok) {
      sealed.push(made.sealed);
      if (made.acknowledgement !== undefined) acknowledgements.push(made.acknowledgement);
    } else failed.push({ credential: row.credential, failure: made.problems[0]?.code ?? 'unknown' });
  }
  return { sealed, failed, acknowledgements };
}

interface Saving {
  readonly order: OrderRow;
  readonly mould: Mould;
  readonly seal: Uint8Array;
  readonly rate: number | null;
}

/** False where the order was stopped meanwhile: then nothing of the chunk counts. */
function save(chunk: Chunk, { order, mould, seal, rate }: Saving, acting: Acting, world: World): Promise<boolean> {
  const { clock, newId } = world;
  const { organisation } = acting;
  return world.db.transaction(async (sql: Sql) => {
    const held = await orderHeld(order.order_id, acting, sql);
    if (held === undefined || !isStill(held, order)) return false;
    const { acknowledgements } = chunk;
    if (!(await acknowledged({ content: mould.design }, acknowledgements, acting, world, sql))) {
      await stopped(order.order_id, 'mandate-gone', acting, world, sql);
      return false;
    }
    const filled = await fillSealed(chunk.sealed, { seal, time: new Date(mould.time) }, acting, sql);
    const failed = chunk.failed.length === 0 ? 0 : await noteFailures(chunk.failed, acting, sql);
    await noteProgress({ order: order.order_id, done: filled.length, failed, rate }, acting, sql);
    if (filled.length === 0) return true;
    const results = filled.map(({ result }) => result);
    await markIssued(results, acting, sql);
    const credentials = filled.map(({ credential }) => credential);
    const [record = order.order_id] = credentials;
    const payload = { organisation, order: order.order_id, credentials };
    await publish([{ kind: 'credentials-issued', organisation, record, payload }], clock(), newId, sql);
    return true;
  });
}

/** Credentials a second, the last stretches counting most. */
function paceOf(clock: () => number): (count: number) => number | null {
  let before = clock();
  let rate: number | null = null;
  return (count) => {
    const now = clock();
    const lately = (count * 1000) / Math.max(1, now - before);
    before = now;
    rate = rate === null ? lately : rate * 0.8 + lately * 0.2;
    return rate;
  };
}

async function stopByItself(order: string, trouble: string, acting: Acting, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    const held = await orderHeld(order, acting, sql);
    if (held !== undefined && isRunning(held)) await stopped(order, trouble, acting, world, sql);
  });
}

/** Nobody stopped it, and the log says so. */
async function stopped(order: string, trouble: string, acting: Acting, world: World, sql: Sql): Promise<void> {
  await finishOrder({ order, state: 'stopped', at: null, trouble }, acting, sql);
  await note(acting, { act: 'order-stopped', record: order }, world, sql);
}
