// What waits for a person: jobs and deliveries that were tried too often.
import { sql } from 'kysely';
import { many, run, type Sql } from '../../db/index.ts';
import type { Operating, Parked } from '../job.ts';
import { INSTALLATION } from './jobs.ts';

interface ParkedRow extends Omit<Parked, 'organisation' | 'consumer'> {
  readonly organisation: string;
  readonly consumer: string | null;
}

export async function parkedRows(_: Operating, on: Sql): Promise<readonly Parked[]> {
  const rows = await many(
    sql<ParkedRow>`
      select id, 'job' as what, kind, organisation, null as consumer, attempt as attempts, error, parked_at as "parkedAt"
      from jobs.job where parked_at is not null
      union all
      select event.id, 'event', event.kind, event.organisation, delivery.consumer, delivery.attempt, delivery.error, parked_at
      from jobs.delivery join jobs.event on (event.organisation, event.id) = (delivery.organisation, delivery.event)
      where parked_at is not null
      order by "parkedAt", id`,
    on,
  );
  return rows.map(({ organisation, consumer, ...row }) => ({
    ...row,
    ...(organisation === INSTALLATION ? {} : { organisation }),
    ...(consumer === null ? {} : { consumer }),
  }));
}

/** How many there were. A job whose work was ordered anew meanwhile is done with: the other one does it. */
export async function unpark(id: string, _: Operating, on: Sql): Promise<number> {
  const replaced = await run(
    sql`
      update jobs.job as old set finished_at = parked_at, parked_at = null
      where id = ${id} and parked_at is not null and exists (
        select from jobs.job as other
        where (other.organisation, other.kind, other.dedupe) = (old.organisation, old.kind, old.dedupe)
          and other.finished_at is null and other.parked_at is null
      )`,
    on,
  );
  const jobs = await run(
    sql`
      update jobs.job set due = parked_at, parked_at = null, attempt = 0, again = false
      where id = ${id} and parked_at is not null`,
    on,
  );
  const deliveries = await run(
    sql`
      update jobs.delivery set due = parked_at, parked_at = null, attempt = 0
      where event = ${id} and parked_at is not null`,
    on,
  );
  return replaced + jobs + deliveries;
}
