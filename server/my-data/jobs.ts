// What this slice does in the background: letters about requests, the nightly forgetting, the purge after erasures.
import type { Consumer, JobHandler, JobOrder } from '../jobs/index.ts';
import type { PersonalData } from '../people/index.ts';
import type { World } from '../world.ts';
import { letterHandlers, QUICK } from './letters.ts';
import { PURGE_JOB, purge } from './purge.ts';
import { forgetWhatIsOver, RETENTION_JOB, retentionJob } from './retention.ts';

interface Jobs {
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly quick: readonly string[];
  readonly consumers: readonly Consumer[];
  readonly standing: readonly JobOrder[];
}

export const myDataJobs = (personal: readonly PersonalData[], world: World): Jobs => ({
  handlers: {
    ...letterHandlers(world),
    [PURGE_JOB]: purge(world),
    [RETENTION_JOB]: forgetWhatIsOver(personal, world),
  },
  quick: QUICK,
  consumers: [],
  standing: [retentionJob(world.clock())],
});
