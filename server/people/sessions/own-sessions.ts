// The browsers that somebody is signed in with: seen and ended by their person, from any of them.
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import type { Signed } from '../acting.ts';
import { note } from '../log/note.ts';
import { madeTooLongAgo, wholeEnd } from './session.ts';
import { dropOtherSessions, dropSessionOf, sessionsOf } from '../store/sessions.ts';

/** The one used last first. */
export async function listSessions({ person, session: here }: Signed, { db, clock }: World) {
  const now = clock();
  const rows = await sessionsOf(person, { now, madeAfter: madeTooLongAgo(now) }, db.sql);
  return rows.map(({ made, seen, ...rest }) => ({
    ...rest,
    made: new Date(made).toISOString(),
    seen: new Date(seen).toISOString(),
    ends: new Date(wholeEnd(made)).toISOString(),
    here: rest.session === here,
  }));
}

/** Throws `session-unknown`. */
export async function endSession(session: string, signed: Signed, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    if (!(await dropSessionOf(signed.person, session, sql))) throw new Refusal(404, 'session-unknown');
    await note(signed, { act: 'session-ended', record: session }, world, sql);
  });
}

/** All but the one that says so. Answers how many they were. */
export async function endOtherSessions(signed: Signed, world: World): Promise<number> {
  return await world.db.transaction(async (sql) => {
    const ended = await dropOtherSessions(signed.person, signed.session, sql);
    if (ended > 0) await note(signed, { act: 'sessions-ended', record: signed.session }, world, sql);
    return ended;
  });
}
