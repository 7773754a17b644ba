// Organisations with members, for tests of what members do: entered in the register, their owners signed in.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Right, RoleHeld } from '@tessera/server/rights/contract';
import { actingFor, foundOrganisation } from '../server/organisations/index.ts';
import { organisationsHandlers } from '../server/organisations/routes.ts';
import { ensurePerson, type Signed, signedOf } from '../server/people/index.ts';
import { giveSession, openSession } from '../server/people/sessions/session.ts';
import { COLLEGE } from './colleges.ts';
import type { Store } from './databases.ts';
import { browser, testWorld, type World } from './slices.ts';

export const GUILD = { ...COLLEGE, legalName: { en: 'Guild of Bakers (invented)' }, legalIdentifier: 'VATMT-11111111' };

export async function signIn(email: string, world: World): Promise<Signed> {
  const { sql: on } = world.db;
  const person = await ensurePerson({ email, name: email.split('@')[0] ?? '' }, world, on);
  const visitor = browser();
  giveSession(await openSession(person, 'email', visitor, world, on), visitor);
  return (await signedOf(visitor, world)) ?? assert.fail();
}

/** A college and a guild, each with an owner who accepted. */
export async function twoBodies(t: TestContext, store: Store) {
  const made = await testWorld(t, store);
  const { world } = made;
  const handlers = organisationsHandlers(world);
  const owned = async (identity: typeof COLLEGE, email: string) => {
    const organisation = await world.db.transaction((on) => foundOrganisation(identity, email, world, on));
    const owner = await signIn(email, world);
    const [invitation] = (await handlers.mine({}, owner)).invitations;
    await handlers.accept({ organisation, invitation: invitation?.invitation ?? '' }, owner);
    return { organisation, owner, as: (right: Right) => actingFor(owner, organisation, right, world) };
  };
  const [college, guild] = [
    await owned(COLLEGE, 'rita@college.example'),
    await owned(GUILD, 'gu@guild.example'),
  ] as const;
  const join = async (email: string, roles: RoleHeld[]): Promise<Signed> => {
    const { organisation, as } = college;
    const { invitation } = await handlers.invite({ organisation, email, roles }, await as('members-rule'));
    const signed = await signIn(email, world);
    await handlers.accept({ organisation, invitation }, signed);
    return signed;
  };
  return { ...made, handlers, college, guild, join };
}

export const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });
