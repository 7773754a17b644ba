// What is to be done, as whoever keeps the installation sees it: jobs and deliveries together, by kind, counted and listed;
// and the last word on what was tried too often.
import { sql } from 'kysely';
import { many, one, run, type Sql } from '../../db/index.ts';
import type { Operating, Work, WorkCount, WorkState } from '../job.ts';
import { INSTALLATION } from './jobs.ts';

/** An id holds when it was made: the first 48 bits, in milliseconds. [RFC9562 §5.7] */
const ordered = sql.raw(`to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0)`);

const work = (now: number) => sql`
  work as (
    select 'job' as what, id, kind, null as consumer, organisation, attempt as attempts, error, parked_at,
      ${ordered} as since, due,
      case when parked_at is not null then 'parked' when lease is not null and due > ${new Date(now)} then 'running'
        when attempt > 0 then 'failing' else 'waiting' end as state
    from jobs.job where finished_at is null
    union all
    select 'event', event.id, event.kind, delivery.consumer, event.organisation, delivery.attempt, delivery.error,
      parked_at, happened_at, due,
      case when parked_at is not null then 'parked' when attempt > 0 then 'failing' else 'waiting' end
    from jobs.delivery join jobs.event on (event.organisation, event.id) = (delivery.organisation, delivery.event)
  )`;

/** By kind, those that wait for a person first. `late` is since when the longest waiting could have been taken. */
export const workCounts = (now: number, on: Sql): Promise<readonly WorkCount[]> =>
  many(
    sql<WorkCount>`
      with ${work(now)}
      select what, kind,
        count(*) filter (where state = 'waiting')::integer as waiting,
        count(*) filter (where state = 'running')::integer as running,
        count(*) filter (where state = 'failing')::integer as failing,
        count(*) filter (where state = 'parked')::integer as parked,
        min(greatest(due, since)) filter (where state in ('waiting', 'failing') and due <= ${new Date(now)}) as late
      from work group by what, kind
      order by 6 desc, 5 desc, 4 desc, 3 desc, kind`,
    on,
  );

interface WorkRow extends Omit<Work, 'organisation' | 'consumer' | 'error' | 'parkedAt'> {
  readonly organisation: string;
  readonly consumer: string | null;
  readonly error: string | null;
  readonly parkedAt: number | null;
}

export interface Sought {
  readonly state: WorkState;
  readonly kind?: string;
  readonly id?: string;
  readonly offset: number;
  readonly most: number;
}

/** The longest waiting first, and how many there are. */
export async function workRows(
  { state, kind, id, offset, most }: Sought,
  now: number,
  _: Operating,
  on: Sql,
): Promise<{ readonly rows: readonly Work[]; readonly total: number }> {
  const sought = sql`state = ${state} and (${kind ?? null}::text is null or kind = ${kind ?? null})
    and (${id ?? null}::uuid is null or id = ${id ?? null})`;
  const rows = await many(
    sql<WorkRow>`
      with ${work(now)}
      select what, id, kind, consumer, organisation, attempts, error, state, since, due, parked_at as "parkedAt"
      from work where ${sought} order by coalesce(parked_at, since), id limit ${most} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`with ${work(now)} select count(*) as total from work where ${sought}`,
    on,
  );
  return {
    total,
    rows: rows.map(({ organisation, consumer, error, parkedAt, ...row }) => ({
      ...row,
      ...(organisation !== INSTALLATION && { organisation }),
      ...(consumer !== null && { consumer }),
      ...(error !== null && { error }),
      ...(parkedAt !== null && { parkedAt }),
    })),
  };
}

/** Ids of what is parked of a kind, the longest waiting first. */
export const parkedOf = (
  kind: string,
  most: number,
  _: Operating,
  on: Sql,
): Promise<readonly { readonly id: string }[]> =>
  many(
    sql<{ id: string }>`
      select id from (
        select id, parked_at from jobs.job where parked_at is not null and kind = ${kind}
        union all
        select event, parked_at from jobs.delivery
          join jobs.event on (event.organisation, event.id) = (delivery.organisation, delivery.event)
        where parked_at is not null and event.kind = ${kind}
      ) as waiting order by parked_at, id limit ${most}`,
    on,
  );

/** Given up: it counts as done, or as heard. How many there were. */
export async function giveUp(id: string, now: number, _: Operating, on: Sql): Promise<number> {
  const jobs = await run(
    sql`
      update jobs.job set finished_at = ${new Date(now)}, parked_at = null where id = ${id} and parked_at is not null`,
    on,
  );
  return jobs + (await run(sql`delete from jobs.delivery where event = ${id} and parked_at is not null`, on));
}
