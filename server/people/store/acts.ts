// All SQL of the log of what was changed.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';

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

export async function personKeyRow(person: string, on: Sql): Promise<Uint8Array | undefined> {
  const row = await maybe(
    sql<{ readonly wrapped: Uint8Array }>`select wrapped from people.person_key where person = ${person}`,
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
