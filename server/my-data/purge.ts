// The job that writes the database anew after erasures, so that the bytes of what was deleted are gone too.
import type { JobHandler, JobOrder } from '../jobs/index.ts';
import type { World } from '../world.ts';

/** Milliseconds: erasures of these minutes are purged together, as every table with personal data is written anew. */
const LATER = 10 * 60_000;
const HEARTBEAT = 8_000;

export const PURGE_JOB = 'my-data-purge';

export const purgeJob = (now: number): JobOrder => ({
  kind: PURGE_JOB,
  dedupe: 'purge',
  payload: null,
  notBefore: now + LATER,
});

export function purge({ db }: Pick<World, 'db'>): JobHandler {
  return async ({ heartbeat }) => {
    // A large table takes longer than a lease.
    const beating = setInterval(() => void heartbeat().catch(() => {}), HEARTBEAT);
    try {
      await db.purge();
    } finally {
      clearInterval(beating);
    }
  };
}
