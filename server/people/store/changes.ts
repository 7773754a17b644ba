// The SQL of addresses that are about to change.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';
import type { JobRun } from '../../jobs/index.ts';
import type { Signed } from '../acting.ts';

export interface ChangeRow {
  readonly email: string;
  /** How many tries there were, with this one. */
  readonly tries: number;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}

/** Of two, the newer one counts. */
export const putChange = (
  { email, expires }: Pick<ChangeRow, 'email' | 'expires'>,
  { person }: Signed,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into people.address_change (person, email, expires) values (${person}, ${email}, ${new Date(expires)})
      on conflict (person) do update set email = excluded.email, tries = 0, expires = excluded.expires`,
    on,
  );

export const changeRow = (person: string, _: JobRun, on: Sql): Promise<ChangeRow | undefined> =>
  maybe(sql<ChangeRow>`select email, tries, expires from people.address_change where person = ${person}`, on);

/** Counts a try before anything is compared. */
export const countChangeTry = ({ person }: Signed, on: Sql): Promise<ChangeRow | undefined> =>
  maybe(
    sql<ChangeRow>`
      update people.address_change set tries = tries + 1 where person = ${person} returning email, tries, expires`,
    on,
  );

export const dropChange = ({ person }: Signed, on: Sql): Promise<number> =>
  run(sql`delete from people.address_change where person = ${person}`, on);

/** False where the address is somebody else's. The one before is nobody's. */
export async function moveAddress(
  { email, blind }: { readonly email: string; readonly blind: string },
  { person }: Signed,
  on: Sql,
): Promise<boolean> {
  const taken = await run(
    sql`insert into people.address (blind, person) values (${blind}, ${person}) on conflict (blind) do nothing`,
    on,
  );
  const mine = await maybe(sql`select person from people.address where blind = ${blind} and person = ${person}`, on);
  if (taken === 0 && mine === undefined) return false;
  await run(sql`delete from people.address where person = ${person} and blind <> ${blind}`, on);
  await run(sql`update people.person set email = ${email} where person = ${person}`, on);
  return true;
}
