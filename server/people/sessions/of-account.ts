// The sessions of an account, ended by whoever keeps the installation: when its person asks them to, or somebody else is in.
import type { Operating } from '../../jobs/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Sql } from '../../db/index.ts';
import type { World } from '../../world.ts';
import { personAt } from '../account/person.ts';
import { sendNotice } from '../account/notices.ts';
import { operatorOf, type Signed } from '../acting.ts';
import type { SigningOut } from '../contract/accounts.ts';
import { note } from '../log/note.ts';
import { countSessions, dropOtherSessions } from '../store/sessions.ts';
import { madeTooLongAgo } from './session.ts';

/** Throws `account-unknown`, `email-malformed`. */
export async function accountSessions(email: string, signed: Signed, world: World) {
  const { db, clock } = world;
  const person = await accountAt(email, operatorOf(signed), world, db.sql);
  const now = clock();
  const { sessions, seen } = await countSessions(person, { now, madeAfter: madeTooLongAgo(now) }, db.sql);
  return { sessions, ...(seen !== null && { seen: new Date(seen).toISOString() }) };
}

/**
 * Ends all but the one that asks, should it be of the same account; answers how many they were. Nothing is noted and nobody
 * written to where there was none. Throws `account-unknown`, `email-malformed`.
 */
export async function endAccountSessions(
  { email, reason }: { readonly email: string; readonly reason: SigningOut },
  signed: Signed,
  world: World,
): Promise<number> {
  return await world.db.transaction(async (sql) => {
    const person = await accountAt(email, operatorOf(signed), world, sql);
    const ended = await dropOtherSessions(person, signed.session, sql);
    if (ended === 0) return 0;
    await note(signed, { act: `account-signed-out-${reason}`, record: person }, world, sql);
    await sendNotice({ notice: 'signed-out', reason }, person, signed.visitor, world, sql);
    return ended;
  });
}

async function accountAt(email: string, _: Operating, world: World, sql: Sql): Promise<string> {
  const person = await personAt(email, world, sql);
  if (person === undefined) throw new Refusal(404, 'account-unknown');
  return person;
}
