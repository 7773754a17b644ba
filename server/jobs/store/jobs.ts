// All SQL of jobs. A job is due, leased (due when the lease ends), finished, or parked.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { JobOrder, Json, Working } from '../job.ts';

/** In place of an organisation: the installation itself. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

declare const taken: unique symbol;

/** A job that a worker has: whoever has this may keep, end or give it back, as long as the lease is theirs. */
export interface Leased {
  readonly [taken]: true;
  readonly organisation: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: Json;
  readonly attempt: number;
  readonly awaited: boolean;
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
    due: new Date(order.notBefore ?? now).toISOString(),
    awaited: order.awaited ?? false,
  }));
  await run(
    sql`
      insert into jobs.job as old (organisation, id, kind, dedupe, payload, due, awaited)
      select distinct on (organisation, kind, coalesce(dedupe, id::text)) organisation, id, kind, dedupe,
        coalesce(payload, 'null'), due, awaited -- a JSON null of a record arrives as no value
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (organisation uuid, id uuid, kind text, dedupe text, payload jsonb, due timestamptz, awaited boolean)
      order by organisation, kind, coalesce(dedupe, id::text), awaited desc, due
      on conflict (organisation, kind, dedupe)
        where dedupe is not null and finished_at is null and parked_at is null
      do update set
        again = old.lease is not null,
        awaited = old.awaited or excluded.awaited,
        due = case when old.lease is null then least(old.due, excluded.due) else old.due end
      where old.lease is not null
        or (old.attempt = 0 and (excluded.due < old.due or excluded.awaited and not old.awaited))`,
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

/** What a worker has room for. */
export interface Room {
  /** Short work that somebody waits for: a lane of its own. */
  readonly quick: { readonly kinds: readonly string[]; readonly most: number };
  /** All else, and what was ordered of the quick kinds without anybody waiting. */
  readonly kinds: readonly string[];
  readonly most: number;
}

/** Leases what is due: first what is awaited, the longest waiting first. A lease that has ended is due as well. */
export function takeJobs(
  { quick, kinds, most }: Room,
  until: number,
  lease: string,
  now: number,
  _: Working,
  on: Sql,
): Promise<readonly Leased[]> {
  const due = (these: readonly string[]) => sql`
    select organisation, id from jobs.job
    where finished_at is null and parked_at is null and due <= ${new Date(now)} and kind = any(${these}::text[])`;
  return many(
    sql<Leased>`
      -- materialized: a subselect with a limit may be run again for every row it is compared with
      with quick as materialized (
        ${due(quick.kinds)} and awaited order by due limit ${quick.most} for update skip locked
      ), awaited as materialized (
        ${due(kinds)} and awaited order by due limit ${most} for update skip locked
      ), others as materialized (
        ${due([...kinds, ...quick.kinds])} and not awaited order by due
        limit (select ${most} - count(*) from awaited) for update skip locked
      ), mine as (select * from quick union all select * from awaited union all select * from others)
      update jobs.job set due = ${new Date(until)}, lease = ${lease}, attempt = attempt + 1
      from mine where job.organisation = mine.organisation and job.id = mine.id
      returning job.organisation, job.id, kind, payload, attempt, awaited, lease`,
    on,
  );
}

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

/** Done, or due at once what was ordered again meanwhile. Of each: false when the lease is lost. */
export async function finishJobs(jobs: readonly Leased[], now: number, on: Sql): Promise<readonly boolean[]> {
  const these = jobs.map(({ organisation, id, lease }) => ({ organisation, id, lease }));
  const rows = await many(
    sql<{ id: string }>`
      update jobs.job set
        finished_at = case when again then null else ${new Date(now)}::timestamptz end,
        due = case when again then ${new Date(now)}::timestamptz else due end,
        attempt = case when again then 0 else attempt end,
        again = false, lease = null, error = null
      from jsonb_to_recordset(${JSON.stringify(these)}::jsonb) as mine (organisation uuid, id uuid, lease uuid)
      where job.organisation = mine.organisation and job.id = mine.id and job.lease = mine.lease
      returning job.id`,
    on,
  );
  const done = new Set(rows.map(({ id }) => id));
  return jobs.map(({ id }) => done.has(id));
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
