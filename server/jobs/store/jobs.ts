// All SQL of jobs. A job is due, leased (due when the lease ends), finished, or parked.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { JobOrder, Json, Working } from '../job.ts';

/** In place of an organisation: the installation itself. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

/** What is awaited is due since then: what is due longest is taken first. */
const FIRST_OF_ALL = 0;

declare const taken: unique symbol;

/** A job that a worker has: whoever has this may keep, end or give it back, as long as the lease is theirs. */
export interface Leased {
  readonly [taken]: true;
  readonly organisation: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: Json;
  readonly attempt: number;
  readonly lease: string;
}

/** One statement, however many. Sorted, so that two that order the same do not wait for each other in a circle. */
export async function insertJobs(
  orders: readonly JobOrder[],
  now: number,
  newId: () => string,
  on: Sql,
): Promise<void> {
  const rows = orders.map((order) => ({
    id: newId(),
    organisation: order.organisation ?? INSTALLATION,
    kind: order.kind,
    dedupe: order.dedupe,
    payload: order.payload,
    due: new Date(order.awaited ? FIRST_OF_ALL : (order.notBefore ?? now)).toISOString(),
  }));
  await run(
    sql`
      insert into jobs.job as old (organisation, id, kind, dedupe, payload, due)
      select distinct on (organisation, kind, coalesce(dedupe, id::text)) organisation, id, kind, dedupe,
        coalesce(payload, 'null'), due -- a JSON null of a record arrives as no value
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (organisation uuid, id uuid, kind text, dedupe text, payload jsonb, due timestamptz)
      order by organisation, kind, coalesce(dedupe, id::text), due
      on conflict (organisation, kind, dedupe)
        where dedupe is not null and finished_at is null and parked_at is null
      do update set
        again = old.lease is not null,
        due = case when old.lease is null then excluded.due else old.due end
      where old.lease is not null or (old.attempt = 0 and excluded.due < old.due)`,
    on,
  );
}

/** Whether the same waits or runs already. */
export const isOrdered = async ({ organisation, kind, dedupe }: JobOrder, _: Working, on: Sql): Promise<boolean> =>
  (await maybe(
    sql`
      select id from jobs.job
      where organisation = ${organisation ?? INSTALLATION} and kind = ${kind} and dedupe = ${dedupe ?? null}
        and finished_at is null and parked_at is null`,
    on,
  )) !== undefined;

/** Leases what is due, the longest waiting first. A lease that has ended is due as well. */
export const takeJobs = (
  kinds: readonly string[],
  most: number,
  until: number,
  lease: string,
  now: number,
  _: Working,
  on: Sql,
): Promise<readonly Leased[]> =>
  many(
    sql<Leased>`
      with due as materialized ( -- once: a subselect with a limit may be run again for every row it is compared with
        select organisation, id from jobs.job
        where finished_at is null and parked_at is null and due <= ${new Date(now)} and kind = any(${kinds}::text[])
        order by due
        limit ${most}
        for update skip locked
      )
      update jobs.job set due = ${new Date(until)}, lease = ${lease}, attempt = attempt + 1
      from due where job.organisation = due.organisation and job.id = due.id
      returning job.organisation, job.id, kind, payload, attempt, lease`,
    on,
  );

/** False when the lease is lost. */
export async function extendLease({ organisation, id, lease }: Leased, until: number, on: Sql): Promise<boolean> {
  const rows = await run(
    sql`
      update jobs.job set due = ${new Date(until)}
      where organisation = ${organisation} and id = ${id} and lease = ${lease}`,
    on,
  );
  return rows === 1;
}

/** Done, or due at once if it was ordered again meanwhile. False when the lease is lost. */
export async function finishJob({ organisation, id, lease }: Leased, now: number, on: Sql): Promise<boolean> {
  const rows = await run(
    sql`
      update jobs.job set
        finished_at = case when again then null else ${new Date(now)}::timestamptz end,
        due = case when again then ${new Date(now)}::timestamptz else due end,
        attempt = case when again then 0 else attempt end,
        again = false, lease = null, error = null
      where organisation = ${organisation} and id = ${id} and lease = ${lease}`,
    on,
  );
  return rows === 1;
}

/** Back in line at `due`. `attempts` is how many count. */
export const putBack = (
  { organisation, id, lease }: Leased,
  attempts: number,
  due: number,
  error: string | null,
  on: Sql,
) =>
  run(
    sql`
      update jobs.job set lease = null, again = false, attempt = ${attempts}, due = ${new Date(due)}, error = ${error}
      where organisation = ${organisation} and id = ${id} and lease = ${lease}`,
    on,
  );

/** Tried no more; but if it was ordered again meanwhile, that order has its own tries. */
export const park = ({ organisation, id, lease }: Leased, error: string, now: number, on: Sql) =>
  run(
    sql`
      update jobs.job set
        parked_at = case when again then null else ${new Date(now)}::timestamptz end,
        due = case when again then ${new Date(now)}::timestamptz else due end,
        attempt = case when again then 0 else attempt end,
        again = false, lease = null, error = ${error}
      where organisation = ${organisation} and id = ${id} and lease = ${lease}`,
    on,
  );

/** For a worker that knows itself to be the only one. */
export const releaseAllLeases = (now: number, _: Working, on: Sql) =>
  run(
    sql`update jobs.job set lease = null, due = ${new Date(now)} where lease is not null and finished_at is null`,
    on,
  );

/** A bounded number of those that were finished before `before`; how many. */
export const forgetJobs = (before: number, most: number, _: Working, on: Sql): Promise<number> =>
  run(
    sql`
      with old as materialized (
        select organisation, id from jobs.job where finished_at < ${new Date(before)} limit ${most} for update skip locked
      )
      delete from jobs.job using old where job.organisation = old.organisation and job.id = old.id`,
    on,
  );
