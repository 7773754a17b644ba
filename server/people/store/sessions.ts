// All SQL of sessions.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';

export interface SessionRow {
  readonly session: string;
  readonly person: string;
  readonly operator: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly seen: number;
  /** When the person last showed that it is they; null in sessions from before that was asked. */
  readonly confirmed: number | null;
}

export interface NewSession {
  readonly token: Uint8Array;
  readonly session: string;
  readonly person: string;
  readonly made: number;
  readonly expires: number;
}

export const addSession = ({ token, session, person, made, expires }: NewSession, on: Sql) =>
  run(
    sql`
      insert into people.session (token, session, person, made, seen, confirmed, expires)
      values (${token}, ${session}, ${person}, ${new Date(made)}, ${new Date(made)}, ${new Date(made)}, ${new Date(expires)})`,
    on,
  );

export const sessionRow = (token: Uint8Array, now: number, on: Sql): Promise<SessionRow | undefined> =>
  maybe(
    sql<SessionRow>`
      select session.session, session.person, person.operator, session.seen, session.confirmed
      from people.session join people.person on person.person = session.person
      where session.token = ${token} and session.expires > ${new Date(now)}`,
    on,
  );

export const prolongSession = (token: Uint8Array, seen: number, expires: number, on: Sql) =>
  run(
    sql`
      update people.session set seen = ${new Date(seen)}, expires = ${new Date(expires)} where token = ${token}`,
    on,
  );

export const dropSession = (token: Uint8Array, on: Sql) =>
  run(sql`delete from people.session where token = ${token}`, on);

/** A bounded number of those whose time is over. */
export const forgetSessions = (now: number, most: number, on: Sql) =>
  run(
    sql`
      delete from people.session where token in (
        select token from people.session where expires < ${new Date(now)} limit ${most} for update skip locked
      )`,
    on,
  );
