// One try of one job, and what is kept of how it went.
import type { Database, Sql } from '../db/index.ts';
import type { Log } from '../io/log.ts';
import { type JobHandler, type JobRun, LeaseLost, runOf } from './job.ts';
import { errorCode, MOST_ATTEMPTS, pauseAfter } from './retries.ts';
import { extendLease, finishJobs, INSTALLATION, type Leased, park, putBack } from './store/jobs.ts';

/** How long a worker has a job without a sign of life. */
export const LEASE = 30_000;
/** A heartbeat within this time after the last one writes nothing. */
const FRESH = 10_000;

interface Around {
  readonly db: Database;
  /** Makes a job done that did not so itself. False when the lease is lost. */
  readonly finish: (job: Leased) => Promise<boolean>;
  readonly clock: () => number;
  readonly log: Pick<Log, 'warn' | 'error'>;
}

/** Never rejects: what cannot be written down now is found when the lease has ended. */
export async function runJob(
  job: Leased,
  handlers: Readonly<Record<string, JobHandler>>,
  stopping: AbortSignal,
  { db, finish, clock, log }: Around,
): Promise<void> {
  const handler = handlers[job.kind];
  const facts = { job: job.id, kind: job.kind, attempt: job.attempt };
  try {
    // Tried as often as allowed, and the last worker died of it or with it.
    if (handler === undefined || job.attempt > MOST_ATTEMPTS) {
      await park(job, 'LeaseEnded', clock(), db.sql);
      log.warn('job-parked', facts);
      return;
    }
    const attempt = begin(job, stopping, db.sql, clock);
    try {
      await handler(attempt.run);
      if (!attempt.finished() && !(await finish(job))) throw new LeaseLost('the lease has ended');
    } catch (error) {
      await failed(error);
    } finally {
      attempt.end();
    }
  } catch (error) {
    log.error('job-not-kept', error, facts);
  }

  async function failed(error: unknown): Promise<void> {
    const now = clock();
    if (error instanceof LeaseLost) {
      log.warn('job-lease-lost', facts);
    } else if (stopping.aborted) {
      await putBack(job, job.attempt - 1, now, null, db.sql);
    } else if (job.attempt >= MOST_ATTEMPTS) {
      await park(job, errorCode(error), now, db.sql);
      log.error('job-parked', error, facts);
    } else {
      await putBack(job, job.attempt, now + pauseAfter(job.attempt, job.id), errorCode(error), db.sql);
      log.error('job-failed', error, facts);
    }
  }
}

interface Attempt {
  readonly run: JobRun;
  readonly finished: () => boolean;
  readonly end: () => void;
}

function begin(job: Leased, stopping: AbortSignal, sql: Sql, clock: () => number): Attempt {
  const ended = new AbortController();
  let alarm = setTimeout(() => ended.abort(new LeaseLost('the lease has ended')), LEASE);
  let shown = clock();
  let finished = false;
  const run = runOf({
    id: job.id,
    ...(job.organisation === INSTALLATION ? {} : { organisation: job.organisation }),
    payload: job.payload,
    attempt: job.attempt,
    isLast: job.attempt >= MOST_ATTEMPTS,
    stopping: AbortSignal.any([stopping, ended.signal]),
    async heartbeat() {
      const now = clock();
      if (now - shown < FRESH) return;
      if (!(await extendLease(job, now + LEASE, sql))) throw new LeaseLost('another worker has this job');
      shown = now;
      clearTimeout(alarm);
      alarm = setTimeout(() => ended.abort(new LeaseLost('the lease has ended')), LEASE);
    },
    async finish(transaction) {
      const [isMine] = await finishJobs([job], clock(), transaction);
      if (!isMine) throw new LeaseLost('another worker has this job');
      finished = true;
    },
  });
  return { run, finished: () => finished, end: () => clearTimeout(alarm) };
}
