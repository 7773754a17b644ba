// All SQL of the outbox. An event is written with what happened; later it is spread: one delivery for each consumer that
// is known by then. A delivery that was heard is deleted.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Happening, Json, Leaving, Working } from '../job.ts';
import { INSTALLATION } from './jobs.ts';

declare const taken: unique symbol;

/** An event on its way to one consumer, taken by a worker. */
export interface Delivery {
  readonly [taken]: true;
  readonly organisation: string;
  readonly event: string;
  readonly consumer: string;
  readonly kind: string;
  readonly person: string | null;
  readonly record: string;
  readonly payload: Json;
  readonly happenedAt: number;
  readonly attempt: number;
}

/** In the order given. */
export async function insertEvents(
  events: readonly Happening[],
  now: number,
  newId: () => string,
  on: Sql,
): Promise<void> {
  const rows = events.map((event) => ({
    ...event,
    id: newId(),
    organisation: event.organisation ?? INSTALLATION,
  }));
  await run(
    sql`
      insert into jobs.event (organisation, id, kind, person, record, payload, happened_at)
      select organisation, id, kind, person, record, coalesce(payload, 'null'), ${new Date(now)}
      from rows from (
        jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as (organisation uuid, id uuid, kind text, person uuid, record text, payload jsonb)
      ) with ordinality as given (organisation, id, kind, person, record, payload, place)
      order by place`,
    on,
  );
}

/** Tells the database who hears of what. A consumer that is gone is taken out by a migration. */
export const nameConsumer = (name: string, kinds: readonly string[], on: Sql): Promise<number> =>
  run(
    sql`
      insert into jobs.consumer as old (name, kinds) values (${name}, ${kinds}::text[])
      on conflict (name) do update set kinds = excluded.kinds where old.kinds <> excluded.kinds`,
    on,
  );

export async function anythingToSpread(_: Working, on: Sql): Promise<boolean> {
  return (await one(sql<{ there: boolean }>`select exists (select from jobs.event where not spread) as there`, on))
    .there;
}

/** Only one transaction spreads at a time; another one does not wait for it. */
export async function lockSpreading(on: Sql): Promise<boolean> {
  return (await maybe(sql`select one from jobs.spreading for update skip locked`, on)) !== undefined;
}

/**
 * Gives events their deliveries, in order. Numbers become visible out of order, but not within a record: whoever wrote the
 * later event had waited for the transaction of the earlier one. So whoever sees the later one sees both, and as only one
 * spreads at a time, no consumer can be given the later one alone.
 */
export const spreadEvents = (most: number, now: number, _: Working, on: Sql): Promise<number> =>
  run(
    sql`
      with fresh as (
        select organisation, id, kind, record, sequence from jobs.event where not spread order by sequence limit ${most}
      ), delivered as (
        insert into jobs.delivery (organisation, event, consumer, record, sequence, due)
        select organisation, id, consumer.name, record, sequence, ${new Date(now)}
        from fresh join jobs.consumer on fresh.kind = any(consumer.kinds)
      )
      update jobs.event set spread = true
      where (organisation, id) in (select organisation, id from fresh)`,
    on,
  );

/** Takes what is due and first of its record; locked until the transaction ends. */
export const takeDeliveries = (
  consumers: readonly string[],
  most: number,
  now: number,
  _: Working,
  on: Sql,
): Promise<readonly Delivery[]> =>
  many(
    sql<Delivery>`
      select organisation, event, consumer, event.kind, event.person, delivery.record, event.payload,
        event.happened_at as "happenedAt", delivery.attempt
      from jobs.delivery join jobs.event using (organisation)
      where event.id = delivery.event
        and parked_at is null and due <= ${new Date(now)} and consumer = any(${consumers}::text[])
        and not exists (
          select from jobs.delivery as earlier
          where earlier.organisation = delivery.organisation and earlier.consumer = delivery.consumer
            and earlier.record = delivery.record and earlier.sequence < delivery.sequence
        )
      order by delivery.due, delivery.sequence
      limit ${most}
      for update of delivery skip locked`,
    on,
  );

export const heard = ({ organisation, event, consumer }: Delivery, on: Sql): Promise<number> =>
  run(
    sql`
      delete from jobs.delivery where organisation = ${organisation} and event = ${event} and consumer = ${consumer}`,
    on,
  );

/** Unless somebody else has tried it since. Parked, it holds back what comes after it in its record, and nothing else. */
export const notHeard = (
  { organisation, event, consumer, attempt }: Delivery,
  next: { readonly due: number; readonly error: string; readonly parkedAt: number | null },
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update jobs.delivery set attempt = attempt + 1, error = ${next.error}, due = ${new Date(next.due)},
        parked_at = ${next.parkedAt === null ? null : new Date(next.parkedAt)}
      where organisation = ${organisation} and event = ${event} and consumer = ${consumer} and attempt = ${attempt}`,
    on,
  );

/** A bounded number of events from before `before` that everybody has heard; how many. */
export const forgetEvents = (before: number, most: number, _: Working, on: Sql): Promise<number> =>
  run(
    sql`
      with old as materialized (
        select organisation, id from jobs.event
        where spread and happened_at < ${new Date(before)} and not exists (
          select from jobs.delivery where delivery.organisation = event.organisation and delivery.event = event.id
        )
        limit ${most}
        for update skip locked
      )
      delete from jobs.event using old where event.organisation = old.organisation and event.id = old.id`,
    on,
  );

/** Events go on without whom they are about; it does not say who that was. */
export const forgetPerson = ({ person }: Leaving, on: Sql): Promise<number> =>
  run(sql`update jobs.event set person = null where person = ${person}`, on);
