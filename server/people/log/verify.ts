// Whether a log is what was sealed: the whole of it, or what was sealed last. A batch at a time.
import { logCheck } from '@tessera/credential/log';
import type { Sql } from '../../db/index.ts';
import type { World } from '../../world.ts';
import { batchOf, entryOf, logSealer } from './entries.ts';
import { actsInBatch, batchesAfter, batchesMissing, lastBatch, logs } from '../store/log.ts';

export type LogJudged = ReturnType<ReturnType<typeof logCheck>['finish']>;

type Reading = Pick<World, 'keys'>;

const AT_ONCE = 20;

/** `pins` are what somebody kept of earlier batches. */
export async function verifyLogOf(
  organisation: string,
  pins: readonly string[],
  world: Reading,
  sql: Sql,
): Promise<LogJudged> {
  const check = logCheck(logSealer(world).publicKey, { pins });
  const newest = (await lastBatch(organisation, sql))?.batch ?? 0;
  for (let after = 0; after < newest; ) {
    const rows = (await batchesAfter(organisation, after, AT_ONCE, sql)).filter(({ batch }) => batch <= newest);
    if (rows.length === 0) break;
    for (const row of rows) check.batch(batchOf(row), await sealedIn(organisation, row.batch, sql));
    after = rows.at(-1)?.batch ?? newest;
  }
  for (const batch of await batchesMissing(organisation, sql)) check.stray(batch);
  return check.finish();
}

/** The newest batch, and that it is bound to the one before: what is looked at before another is added. */
export async function verifyNewest(organisation: string, world: Reading, sql: Sql): Promise<LogJudged> {
  const newest = (await lastBatch(organisation, sql))?.batch ?? 0;
  const [one, two] = await batchesAfter(organisation, newest - 2, 2, sql);
  const before = two === undefined ? undefined : one;
  const last = two ?? one;
  const check = logCheck(logSealer(world).publicKey, before === undefined ? {} : { after: batchOf(before) });
  if (last !== undefined) check.batch(batchOf(last), await sealedIn(organisation, last.batch, sql));
  return check.finish();
}

async function sealedIn(organisation: string, batch: number, sql: Sql) {
  const rows = await actsInBatch(organisation, batch, sql);
  return rows.map((row) => ({ batch, position: row.position ?? -1, entry: entryOf(row) }));
}

/** Every log of the installation, each by itself. */
export async function* verifiedLogs(world: Pick<World, 'keys' | 'db'>) {
  const { sql } = world.db;
  for (const organisation of await logs(sql))
    yield { organisation, judged: await verifyLogOf(organisation, [], world, sql) };
}
