// All SQL of writing down what was changed, and of the keys that persons stand in the log by.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';
import type { Erased, Keeping } from '../acting.ts';

export interface NewAct {
  readonly organisation: string;
  readonly act: string;
  readonly code: string;
  readonly record: string;
  readonly by: 'person' | 'client' | 'installation';
  readonly roles: readonly string[];
  readonly actor?: Uint8Array;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly address?: string;
  /** How long the address is kept. */
  readonly until?: number;
}

export async function addAct(given: NewAct, on: Sql): Promise<void> {
  const { organisation, act, code, record, by, roles, actor = null, at, address, until } = given;
  await run(
    sql`
      insert into people.act (organisation, act, code, record, by, roles, actor, at)
      values (${organisation}, ${act}, ${code}, ${record}, ${by}, ${[...roles]}::text[], ${actor}, ${new Date(at)})`,
    on,
  );
  if (address === undefined || until === undefined) return;
  await run(
    sql`
      insert into people.act_address (organisation, act, address, until)
      values (${organisation}, ${act}, ${address}, ${new Date(until)})`,
    on,
  );
}

/** A bounded number of addresses whose time is over; how many. */
export const forgetAddresses = (most: number, { now }: Keeping, on: Sql) =>
  run(
    sql`
      delete from people.act_address where (organisation, act) in (
        select organisation, act from people.act_address where until < ${new Date(now)}
        limit ${most} for update skip locked
      )`,
    on,
  );

/** Held until the transaction ends: to be `used`, by as many as there are; or to be `dropped`, once nobody uses it. */
export async function personKeyRow(person: string, held: 'used' | 'dropped', on: Sql): Promise<Uint8Array | undefined> {
  const row = await maybe(
    sql<{ readonly wrapped: Uint8Array }>`
      select wrapped from people.person_key where person = ${person}
      ${held === 'used' ? sql`for key share` : sql`for update`}`,
    on,
  );
  return row?.wrapped;
}

export const addPersonKey = (person: string, wrapped: Uint8Array, on: Sql) =>
  run(
    sql`
      insert into people.person_key (person, wrapped) values (${person}, ${wrapped})
      on conflict (person) do nothing`,
    on,
  );

export const addActor = (actor: Uint8Array, person: string, on: Sql) =>
  run(sql`insert into people.actor (actor, person) values (${actor}, ${person}) on conflict (actor) do nothing`, on);

/** From then on nobody can tell whose the acts of this person were. */
export async function dropPersonKey({ person }: Erased, on: Sql): Promise<void> {
  await run(
    sql`
      delete from people.act_address using people.act, people.actor
      where act_address.organisation = act.organisation and act_address.act = act.act
        and act.actor = actor.actor and actor.person = ${person}`,
    on,
  );
  await run(sql`delete from people.actor where person = ${person}`, on);
  await run(sql`delete from people.person_key where person = ${person}`, on);
}
