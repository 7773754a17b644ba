// All SQL of sessions.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { ByToken } from '../acting.ts';

export interface SessionRow {
  readonly session: string;
  readonly person: string;
  readonly operator: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly made: number;
  readonly seen: number;
  /** When the person last showed that it is they; null in sessions from before that was asked. */
  readonly confirmed: number | null;
}

/** How somebody signed in. */
export type Way = 'email' | 'passkey' | 'openid' | 'recovery' | 'set-up' | 'demonstration';

export interface NewSession {
  readonly token: Uint8Array;
  readonly session: string;
  readonly person: string;
  readonly made: number;
  readonly expires: number;
  readonly way: Way;
  /** Words of ours, empty where they are not known. */
  readonly browser: string;
  readonly system: string;
}

export const addSession = ({ token, session, person, made, expires, way, browser, system }: NewSession, on: Sql) =>
  run(
    sql`
      insert into people.session (token, session, person, made, seen, confirmed, expires, way, browser, system)
      values (${token}, ${session}, ${person}, ${new Date(made)}, ${new Date(made)}, ${new Date(made)},
        ${new Date(expires)}, ${way}, ${browser}, ${system})`,
    on,
  );

/** What its person is told of a session. */
export interface SessionTold extends Pick<NewSession, 'session' | 'made' | 'way' | 'browser' | 'system'> {
  readonly seen: number;
}

/** Which are not over: those that expire later than `now`, and were made after a time. Milliseconds since 1970 UTC. */
export interface Lasting {
  readonly now: number;
  readonly madeAfter: number;
}

const lasts = ({ now, madeAfter }: Lasting) =>
  sql`session.expires > ${new Date(now)} and session.made > ${new Date(madeAfter)}`;

/** Those that are not over, the one used last first. */
export const sessionsOf = (person: string, lasting: Lasting, on: Sql): Promise<readonly SessionTold[]> =>
  many(
    sql<SessionTold>`
      select session, made, seen, way, browser, system from people.session
      where person = ${person} and ${lasts(lasting)} order by seen desc, made desc`,
    on,
  );

/** How many are not over, and when one was last used: milliseconds since 1970 UTC. */
export const countSessions = (person: string, lasting: Lasting, on: Sql) =>
  one(
    sql<{ readonly sessions: number; readonly seen: number | null }>`
      select count(*) as sessions, max(seen) as seen from people.session where person = ${person} and ${lasts(lasting)}`,
    on,
  );

export const noteConfirmed = ({ session, person }: Pick<NewSession, 'session' | 'person'>, now: number, on: Sql) =>
  run(
    sql`
      update people.session set confirmed = ${new Date(now)} where person = ${person} and session = ${session}`,
    on,
  );

/** False where the person has none of this id. */
export const dropSessionOf = async (person: string, session: string, on: Sql): Promise<boolean> =>
  (await run(sql`delete from people.session where person = ${person} and session = ${session}`, on)) > 0;

/** All but the newest and those used last, `most` in all. Answers those of them that were not over. */
export const dropSessionsBeyond = async (
  { person, session, now }: Pick<NewSession, 'person' | 'session'> & { readonly now: number },
  most: number,
  on: Sql,
): Promise<readonly string[]> => {
  const rows = await many(
    sql<{ readonly session: string; readonly expires: number }>`
      delete from people.session where person = ${person} and session in (
        select session from people.session where person = ${person} and session <> ${session}
        order by seen desc, made desc, session desc offset ${most - 1}
      ) returning session, expires`,
    on,
  );
  return rows.filter(({ expires }) => expires > now).map((row) => row.session);
};

/** How many there were. */
export const dropOtherSessions = (person: string, but: string, on: Sql): Promise<number> =>
  run(sql`delete from people.session where person = ${person} and session <> ${but}`, on);

export const sessionRow = ({ digest }: ByToken, lasting: Lasting, on: Sql): Promise<SessionRow | undefined> =>
  maybe(
    sql<SessionRow>`
      select session.session, session.person, person.operator, session.made, session.seen, session.confirmed
      from people.session join people.person on person.person = session.person
      where session.token = ${digest} and ${lasts(lasting)}`,
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
