// The log of each organisation is sealed in batches by jobs: once a minute it is looked whose has something that waits, and
// addresses whose time is over are dropped. On a log that was tampered with nothing is built: the job fails until it is
// parked, which the operator sees, and the page of the log says why.
import type { LogBatch } from '@tessera/credential/log';
import { enqueue, type JobHandler, type JobOrder } from '../../jobs/index.ts';
import type { World } from '../../world.ts';
import { keeping } from '../acting.ts';
import { batchOf, entryOf, logSealer, rowOf } from './entries.ts';
import { verifyNewest } from './verify.ts';
import { forgetAddresses } from '../store/acts.ts';
import { addBatch, lastBatch, unsealedHeld, unsealedLogs } from '../store/log.ts';

const LOOK_JOB = 'people-log-look';
const SEAL_JOB = 'people-log-seal';

const EVERY = 60_000; // milliseconds
const MOST_IN_BATCH = 1000;
const MOST_FORGOTTEN = 1000;

const looking = (notBefore: number): JobOrder => ({ kind: LOOK_JOB, dedupe: 'log', payload: {}, notBefore });

/** Ordered wherever work begins; after that it orders itself. */
export const logStanding = ({ clock }: Pick<World, 'clock'>): readonly JobOrder[] => [looking(clock() + EVERY)];

export const logJobs = (world: World): Readonly<Record<string, JobHandler>> => ({
  async [LOOK_JOB](run) {
    const { db, clock, newId } = world;
    await db.transaction(async (sql) => {
      await run.finish(sql); // before the next one is ordered, as two that wait are one
      const now = clock();
      while ((await forgetAddresses(MOST_FORGOTTEN, keeping(now), sql)) === MOST_FORGOTTEN);
      const waiting = await unsealedLogs(sql);
      const orders = waiting.map((organisation) => ({
        ...{ kind: SEAL_JOB, organisation, dedupe: 'log', payload: { organisation } },
      }));
      await enqueue([...orders, looking(now + EVERY)], now, newId, sql);
    });
  },
  async [SEAL_JOB](run) {
    const { organisation } = run.payload as { readonly organisation: string }; // written above
    while (await sealNext(organisation, world)) {
      run.stopping.throwIfAborted();
      await run.heartbeat();
    }
  },
});

/** What was sealed last is not what is there: whoever added to it would hide that. */
class LogBroken extends Error {
  override readonly name = 'LogBroken';
}

/** Seals what waits, at most a thousand acts; undefined where nothing does. Throws where the batch before does not hold. */
export async function sealNext(organisation: string, world: World): Promise<LogBatch | undefined> {
  const { db, clock, log } = world;
  return db.transaction(async (sql) => {
    const acts = await unsealedHeld(organisation, MOST_IN_BATCH, sql);
    if (acts.length === 0) return undefined;
    const last = await lastBatch(organisation, sql);
    const { findings } = await verifyNewest(organisation, world, sql);
    if (findings.length > 0) {
      log.warn('log-broken', { organisation, batch: last?.batch ?? 0, finding: findings[0]?.code ?? '' });
      throw new LogBroken(findings[0]?.code);
    }
    const batch = logSealer(world).seal({
      ...{ organisation, sealedAt: new Date(clock()).toISOString(), entries: acts.map(entryOf) },
      ...(last !== undefined && { after: batchOf(last) }),
    });
    // Two that seal at once want the same number, which the key of the table gives to one.
    await addBatch(
      rowOf(batch),
      acts.map(({ act }) => act),
      sql,
    );
    return batch;
  });
}
