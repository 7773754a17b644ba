// The SQL of everything that this slice holds of a person: read to be told, and taken away.
import { sql } from 'kysely';
import { many, run, type Sql } from '../../db/index.ts';
import type { Erased, Keeping, Told } from '../acting.ts';

export interface AccountRow {
  readonly name: string;
  readonly email: string;
  readonly operator: boolean;
  readonly since: number;
  readonly passkey_only: boolean;
}

export const accountRows = ({ person }: Told, on: Sql): Promise<readonly AccountRow[]> =>
  many(
    sql<AccountRow>`
      select name, email, operator, since, passkey_only from people.person where person = ${person}`,
    on,
  );

export interface SessionTold {
  readonly made: number;
  readonly seen: number;
  readonly expires: number;
  readonly way: string;
  readonly browser: string;
  readonly system: string;
}

export const sessionsTold = ({ person }: Told, on: Sql): Promise<readonly SessionTold[]> =>
  many(
    sql<SessionTold>`
      select made, seen, expires, way, browser, system from people.session where person = ${person} order by made`,
    on,
  );

export interface WayTold {
  readonly way: 'passkey' | 'openid' | 'recovery';
  readonly name: string;
  readonly made: number | null;
  readonly used: number | null;
}

/** Ways in, without what opens anything. */
export const waysTold = ({ person }: Told, on: Sql): Promise<readonly WayTold[]> =>
  many(
    sql<WayTold>`
      select 'passkey' as way, name, made, used from people.passkey where person = ${person}
      union all select 'openid', label, made, used from people.linked where person = ${person}
      union all select 'recovery', '', null, used from people.recovery_code where person = ${person}
      order by way, made`,
    on,
  );

export const changeTold = (
  { person }: Told,
  on: Sql,
): Promise<readonly { readonly email: string; readonly expires: number }[]> =>
  many(
    sql<{ email: string; expires: number }>`
      select email, expires from people.address_change where person = ${person}`,
    on,
  );

/** Where there is no foreign key the order is free; the person is the last. */
const OF_PERSON = [
  ...['session', 'challenge', 'openid', 'sign_in', 'passkey_person', 'subject', 'address'],
  ...['passkey', 'linked', 'recovery_code', 'address_change', 'consent', 'person'],
];

export async function dropPerson({ person, email }: Erased, on: Sql): Promise<void> {
  // Whoever is signing in with this address at the moment begins anew.
  await run(sql`delete from people.sign_in where lower(email) = lower(${email})`, on);
  await run(sql`delete from people.address_change where lower(email) = lower(${email})`, on);
  for (const table of OF_PERSON)
    await run(sql`delete from ${sql.table(`people.${table}`)} where person = ${person}`, on);
}

const EXPIRING = ['sign_in', 'session', 'set_up', 'challenge', 'openid', 'address_change'] as const;
export type Expiring = (typeof EXPIRING)[number];

/** A bounded number of those whose time is over. */
export const forgetExpired = (table: Expiring, most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from ${sql.table(`people.${table}`)} where ctid = any(array(
        select ctid from ${sql.table(`people.${table}`)} where expires < ${new Date(now)} limit ${most} for update skip locked
      ))`,
    on,
  );
