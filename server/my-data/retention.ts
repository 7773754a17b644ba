// What is over is forgotten: one job a night asks every slice, by the rules that stand in its `personal.ts`.
import { enqueue, type JobHandler, type JobOrder } from '../jobs/index.ts';
import { keeping, type PersonalData } from '../people/index.ts';
import type { World } from '../world.ts';

export const RETENTION_JOB = 'my-data-retention';

const DAY = 24 * 3600_000;
/** UTC: when few are at work. */
const HOUR_OF_NIGHT = 3;
const AT_ONCE = 500;

export const retentionJob = (now: number): JobOrder => ({
  kind: RETENTION_JOB,
  dedupe: 'nightly',
  payload: null,
  notBefore: nextNight(now),
});

const nextNight = (now: number): number => {
  const tonight = Math.floor(now / DAY) * DAY + HOUR_OF_NIGHT * 3600_000;
  return tonight > now ? tonight : tonight + DAY;
};

export function forgetWhatIsOver(personal: readonly PersonalData[], { db, clock, newId }: World): JobHandler {
  return async (run) => {
    for (const { forget } of personal.flatMap(({ retention }) => retention)) {
      if (forget === undefined) continue;
      for (;;) {
        run.stopping.throwIfAborted();
        await run.heartbeat();
        if ((await forget(keeping(clock()), AT_ONCE, db.sql)) < AT_ONCE) break;
      }
    }
    await db.transaction(async (sql) => {
      // It is one with this one until this is done: so it runs again, at its time.
      await run.finish(sql);
      await enqueue([retentionJob(clock())], clock(), newId, sql);
    });
  };
}
