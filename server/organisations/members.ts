// Members and their roles. An organisation is never left without an owner.
import type { Sql } from '../db/index.ts';
import type { Role } from '../http/contract.ts';
import { type Acting, actingIn, personOf, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import {
  changeMember,
  dropMember,
  invitationRows,
  memberRows,
  memberships,
  type MembershipRow,
  ownersBut,
  roleOf,
} from './store/members.ts';
import { holdOrganisation } from './store/organisations.ts';

/** Whoever is signed in, as a member of an organisation whose role includes `least`. To others there is no such one. */
export async function actingFor(signed: Signed, organisation: string, least: Role, { db }: World): Promise<Acting> {
  const role = await roleOf(organisation, signed.person, db.sql);
  if (role === undefined) throw new Refusal(404, 'organisation-unknown');
  if (!includes(role, least)) throw new Refusal(403, 'role-missing', { needed: least });
  return actingIn(organisation, role, signed);
}

/** Owners may all, and every member may read. */
const includes = (role: Role, least: Role): boolean => role === 'owner' || role === least || least === 'reader';

export const membershipsOf = (person: string, sql: Sql): Promise<readonly MembershipRow[]> => memberships(person, sql);

export async function membersOf(acting: Acting, { db: { sql } }: World) {
  const [members, invitations] = [await memberRows(acting, sql), await invitationRows(acting, sql)];
  const people = await Promise.all(members.map(({ person }) => personOf(person, sql)));
  return {
    members: members.map(({ person, role, since }, index) => ({
      person,
      name: people[index]?.name ?? '',
      email: people[index]?.email ?? '',
      role,
      since: new Date(since).toISOString(),
    })),
    invitations: invitations.map(({ invitation, email, role, sent, undelivered }) => ({
      invitation,
      email,
      role,
      sent: new Date(sent).toISOString(),
      ...(undelivered !== null && { undelivered }),
    })),
  };
}

export const changeRole = (person: string, role: Role, acting: Acting, { db }: World): Promise<void> =>
  db.transaction(async (sql) => {
    await holdOrganisation(acting, sql);
    if (role !== 'owner') await refuseForLastOwner(person, acting, sql);
    if ((await changeMember(person, role, acting, sql)) === 0) throw new Refusal(404, 'member-unknown');
  });

export const removeMember = (person: string, acting: Acting, { db }: World): Promise<void> =>
  db.transaction(async (sql) => {
    await holdOrganisation(acting, sql);
    await refuseForLastOwner(person, acting, sql);
    if ((await dropMember(person, acting, sql)) === 0) throw new Refusal(404, 'member-unknown');
  });

async function refuseForLastOwner(person: string, acting: Acting, sql: Sql): Promise<void> {
  const role = await roleOf(acting.organisation, person, sql);
  if (role === 'owner' && (await ownersBut(person, acting, sql)) === 0) throw new Refusal(409, 'last-owner');
}
