// People who work for an organisation of a test, each with roles in the whole or in a unit, and what each may act as.
import { actingFor } from '../server/organisations/index.ts';
import { addMember } from '../server/organisations/store/members.ts';
import { makeUnit } from '../server/organisations/units.ts';
import { signedIn } from '../server/people/acting.ts';
import { type Acting, ensurePerson } from '../server/people/index.ts';
import type { Right, RoleHeld } from '../server/rights/contract.ts';
import type { World } from '../server/world.ts';
import { browser } from './slices.ts';

export interface Member {
  readonly person: string;
  readonly name: string;
  /** As the door lets them in: throws `role-missing` where they have no such right. */
  may(right: Right): Promise<Acting>;
}

export async function member(name: string, roles: readonly RoleHeld[], ours: Acting, world: World): Promise<Member> {
  const email = `${name.toLowerCase()}@harbour-staff.example`;
  const person = await world.db.transaction(async (sql) => {
    const made = await ensurePerson({ email, name }, world, sql);
    await addMember({ person: made, roles, since: world.clock() }, ours, sql);
    return made;
  });
  const signed = signedIn({
    ...{ person, session: world.newId(), operator: false, confirmed: world.clock() },
    visitor: browser(),
  });
  return { person, name, may: (right) => actingFor(signed, ours.organisation, right, world) };
}

export const unit = (name: string, ours: Acting, world: World): Promise<string> =>
  makeUnit({ names: { en: name } }, ours, world);
