// Sessions: which browser is signed in as whom. Each sign-in makes a new token, so that one that was planted in a browser
// before is worth nothing afterwards.
import type { Sql } from '../../db/index.ts';
import { SESSION, SESSIONS_AT_ONCE } from '../../limits/settings.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import { byToken, type Signed, signedIn, type Visitor } from '../acting.ts';
import { note } from '../log/note.ts';
import { deviceOf } from './device.ts';
import { digestOf, newToken } from './secrets.ts';
import {
  addSession,
  dropSession,
  dropSessionsBeyond,
  forgetSessions,
  noteConfirmed,
  prolongSession,
  sessionRow,
  type Way,
} from '../store/sessions.ts';

const COOKIE = 'session';
const DAY = 24 * 3600_000;
const UNUSED = SESSION.unused.days * DAY;
const WHOLE = SESSION.whole.days * DAY;
const FORGET_AT_ONCE = 200;
const CONFIRMED_MINUTES = 15;
const CONFIRMED_LASTS = CONFIRMED_MINUTES * 60_000;

/** When it is over at the latest, however often it is used. `made` is when its person signed in. */
export const wholeEnd = (made: number): number => made + WHOLE;

/** Those that were made by then are over, whatever their row says. */
export const madeTooLongAgo = (now: number): number => now - WHOLE;

/** Who the visitor is, where they are signed in. Once a day this makes the session last longer, up to its end. */
export async function signedOf(visitor: Visitor, { db, clock }: World): Promise<Signed | undefined> {
  const token = visitor.cookies.read(COOKIE);
  if (token === undefined) return undefined;
  const now = clock();
  const digest = digestOf(token);
  const found = await sessionRow(byToken(digest), { now, madeAfter: madeTooLongAgo(now) }, db.sql);
  if (found === undefined) return undefined;
  if (found.seen < now - DAY) {
    const expires = Math.min(now + UNUSED, wholeEnd(found.made));
    await prolongSession(digest, now, expires, db.sql);
    visitor.cookies.write(COOKIE, token, Math.ceil((expires - now) / 1000));
  }
  const { person, session, operator, confirmed } = found;
  return signedIn({ person, session, operator, confirmed: confirmed ?? 0, visitor });
}

/** Whether the person showed lately that it is they. */
export const isConfirmed = ({ confirmed }: Signed, { clock }: Pick<World, 'clock'>): boolean =>
  clock() - confirmed <= CONFIRMED_LASTS;

/** What is grave asks for a person who showed lately that it is they. Throws `step-up-needed`. */
export function refuseUnconfirmed(signed: Signed, world: Pick<World, 'clock'>): void {
  if (!isConfirmed(signed, world)) throw new Refusal(403, 'step-up-needed', { minutes: CONFIRMED_MINUTES });
}

/** The person of this session has shown anew that it is they. */
export const confirmSession = ({ session, person }: Signed, { clock }: Pick<World, 'clock'>, sql: Sql) =>
  noteConfirmed({ session, person }, clock(), sql);

/** Signs a person in, in this browser; whoever was signed in there before is no more. Answers the new token. */
export async function openSession(person: string, way: Way, visitor: Visitor, world: World, sql: Sql): Promise<string> {
  const { clock, newId } = world;
  const now = clock();
  const before = visitor.cookies.read(COOKIE);
  if (before !== undefined) await dropSession(digestOf(before), sql);
  await forgetSessions(now, FORGET_AT_ONCE, sql);
  const token = newToken(world);
  const session = { token: digestOf(token), session: newId(), person, made: now, expires: now + UNUSED };
  await addSession({ ...session, way, ...deviceOf(visitor.userAgent) }, sql);
  await note({ person, visitor }, { act: 'signed-in', record: session.session }, world, sql);
  // Of two that sign in at the same moment neither sees the other: one more than so many may stand until the next.
  for (const record of await dropSessionsBeyond({ ...session, now }, SESSIONS_AT_ONCE, sql))
    await note({ person, visitor }, { act: 'session-displaced', record }, world, sql);
  return token;
}

/** To be called once `openSession` is committed: a transaction may be tried again, an answer is sent once. */
export const giveSession = (token: string, visitor: Visitor): void =>
  visitor.cookies.write(COOKIE, token, UNUSED / 1000);

export async function closeSession(visitor: Visitor, world: World): Promise<void> {
  const token = visitor.cookies.read(COOKIE);
  if (token === undefined) return;
  const digest = digestOf(token);
  await world.db.transaction(async (sql) => {
    const now = world.clock();
    const found = await sessionRow(byToken(digest), { now, madeAfter: madeTooLongAgo(now) }, sql);
    await dropSession(digest, sql);
    if (found === undefined) return;
    await note({ person: found.person, visitor }, { act: 'signed-out', record: found.session }, world, sql);
  });
  visitor.cookies.drop(COOKIE);
}
