// The first person of an installation: whoever started it gets a link, once, and becomes its operator.
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import { entering, type Visitor } from '../acting.ts';
import { note } from '../log/note.ts';
import { ensurePerson } from '../account/person.ts';
import { digestOf, newToken } from '../sessions/secrets.ts';
import { giveSession, openSession } from '../sessions/session.ts';
import { hasOperator, makeOperator, renamePerson } from '../store/persons.ts';
import { addSetUp, forgetSetUps, useSetUp } from '../store/sign-ins.ts';

const LASTS = 3600_000;

/** The link that makes the operator, where there is none; good for an hour, and once. */
export async function ensureSetUpLink(world: World): Promise<string | undefined> {
  const { db, clock, config } = world;
  const token = newToken(world);
  const isOpen = await db.transaction(async (sql) => {
    if (await hasOperator(sql)) return false;
    await forgetSetUps(clock(), sql);
    await addSetUp(digestOf(token), clock() + LASTS, sql);
    return true;
  });
  return isOpen ? `${config.publicUrl}/en/set-up#${token}` : undefined;
}

export interface SettingUp {
  readonly secret: string;
  readonly email: string;
  readonly name: string;
}

/** Makes the operator and signs them in. Whoever holds the link runs the machine, so their address is taken as said. */
export async function setUp({ secret, email, name }: SettingUp, visitor: Visitor, world: World): Promise<void> {
  const session = await world.db.transaction(async (sql) => {
    const isGood = await useSetUp(digestOf(secret.trim()), world.clock(), sql);
    if (!isGood || (await hasOperator(sql))) throw new Refusal(410, 'set-up-link-unknown');
    const person = await ensurePerson({ email, name: name.trim() }, world, sql);
    const whoever = entering(person);
    await renamePerson(name.trim(), whoever, sql);
    await makeOperator(whoever, sql);
    await note({ person, visitor }, { act: 'operator-made', record: person }, world, sql);
    return openSession(person, 'set-up', visitor, world, sql);
  });
  giveSession(session, visitor);
}
