// Members and their roles. An organisation is never left without an owner.
import type { Sql } from '../db/index.ts';
import { granting, type Right, type RoleHeld } from '../rights/contract.ts';
import { type Acting, actingIn, note, type OwnOf, personOf, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import {
  dropMember,
  invitationRows,
  memberRows,
  memberships,
  type MembershipRow,
  ownersBut,
  ownRoles,
  rolesOf,
  setMemberRoles,
} from './store/members.ts';
import { holdOrganisation } from './store/organisations.ts';
import { openUnits, partsOf } from './store/units.ts';
import { endTold } from './terms.ts';

/** Whoever is signed in, as a member of an organisation with a right. To whoever is no member there is no such one. */
export async function actingFor(signed: Signed, organisation: string, right: Right, { db }: World): Promise<Acting> {
  const held = await ownRoles(organisation, signed, db.sql);
  if (held.length === 0) throw new Refusal(404, 'organisation-unknown');
  const given = granting(held, right);
  if (given.length === 0) throw new Refusal(403, 'role-missing', { right });
  const direct = actingIn(organisation, given, signed);
  return direct.units === undefined ? direct : actingIn(organisation, await reachOf(given, direct, db.sql), signed);
}

/** As far as roles reach: one in a unit is one in each of its parts. */
export async function reachOf(held: readonly RoleHeld[], acting: Acting, sql: Sql): Promise<readonly RoleHeld[]> {
  const named = new Set(held.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  const parts = named.size === 0 ? [] : await partsOf([...named], acting, sql);
  const below = held.flatMap(({ role, unit }) =>
    parts.flatMap((part) => (part.top === unit ? [{ role, unit: part.unit }] : [])),
  );
  const reach: readonly RoleHeld[] = [...held, ...below];
  return [...new Map(reach.map((one) => [`${one.role} ${one.unit}`, one])).values()];
}

export const membershipsOf = (own: OwnOf, sql: Sql): Promise<readonly MembershipRow[]> => memberships(own, sql);

export async function membersOf(acting: Acting, world: World) {
  const { sql } = world.db;
  const [members, invitations] = [await memberRows(acting, sql), await invitationRows(acting, sql)];
  const people = await Promise.all(members.map(({ person }) => personOf(person, sql)));
  return {
    members: members.map(({ person, roles, since }, index) => ({
      person,
      name: people[index]?.name ?? '',
      email: people[index]?.email ?? '',
      roles: [...roles],
      since: new Date(since).toISOString(),
    })),
    invitations: invitations.map(({ invitation, email, roles, sent, undelivered }) => ({
      invitation,
      email,
      roles: [...roles],
      sent: new Date(sent).toISOString(),
      ...endTold(sent, world.clock()),
      ...(undelivered !== null && { undelivered }),
    })),
  };
}

export function setRoles(person: string, roles: readonly RoleHeld[], acting: Acting, world: World): Promise<void> {
  refuseOwnerOfUnit(roles);
  return world.db.transaction(async (sql) => {
    await holdOrganisation(acting, sql);
    if (!isOwner({ roles })) await refuseForLastOwner(person, acting, sql);
    await refuseUnknownUnits(roles, acting, sql);
    if (!(await setMemberRoles(person, roles, acting, sql))) throw new Refusal(404, 'member-unknown');
    await note(acting, { act: 'roles-changed', record: person }, world, sql);
  });
}

export const isOwner = ({ roles }: { readonly roles: readonly RoleHeld[] }): boolean =>
  roles.some(({ role }) => role === 'owner');

/** An owner answers for the whole body. */
export function refuseOwnerOfUnit(roles: readonly RoleHeld[]): void {
  const at = roles.findIndex(({ role, unit }) => role === 'owner' && unit !== undefined);
  if (at >= 0)
    throw new Refusal(422, 'role-not-of-unit', {}, [{ path: `/roles/${at}/unit`, code: 'field-unknown', facts: {} }]);
}

/** Roles are given in units that are open. Throws `unit-unknown`. */
export async function refuseUnknownUnits(roles: readonly RoleHeld[], acting: Acting, sql: Sql): Promise<void> {
  const named = roles.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  if (named.length === 0) return;
  const open = await openUnits(named, acting, sql);
  if (!named.every((unit) => open.has(unit))) throw new Refusal(404, 'unit-unknown');
}

/** Whoever asks ends their own membership. */
export function leave(person: string, acting: Acting, world: World): Promise<void> {
  if (person !== acting.person) throw new Refusal(404, 'member-unknown');
  return endMembership(person, 'member-left', acting, world);
}

export const removeMember = (person: string, acting: Acting, world: World): Promise<void> =>
  endMembership(person, 'member-removed', acting, world);

const endMembership = (person: string, act: string, acting: Acting, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    await holdOrganisation(acting, sql);
    await refuseForLastOwner(person, acting, sql);
    if ((await dropMember(person, acting, sql)) === 0) throw new Refusal(404, 'member-unknown');
    await note(acting, { act, record: person }, world, sql);
  });

async function refuseForLastOwner(person: string, acting: Acting, sql: Sql): Promise<void> {
  const roles = await rolesOf(person, acting, sql);
  if (isOwner({ roles }) && (await ownersBut(person, acting, sql)) === 0) throw new Refusal(409, 'last-owner');
}
