// The operations of organisations.
import type { Handlers } from '../http/handlers.ts';
import { type RoleHeld, rightsOf } from '../rights/contract.ts';
import { actingAsInstallation } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { organisations } from './contract.ts';
import { accept, invitationsOf, invite, withdraw } from './invite.ts';
import { isOwner, membershipsOf, membersOf, removeMember, setRoles } from './members.ts';
import { amendEntry, changeIdentity, foundOrganisation, organisationIn, organisationOf } from './organisation.ts';
import { rolesOf } from './store/members.ts';
import { register, registered } from './store/organisations.ts';

const PAGE = 50;

export function organisationsHandlers(world: World): Handlers<typeof organisations> {
  const { db, clock } = world;
  const invited = tries({ clock, per: 30_000, burst: 50 }, (text) => text);
  const known = async (id: string) => {
    const found = await organisationOf(id, db.sql);
    if (found === undefined) throw new Refusal(404, 'organisation-unknown');
    return found;
  };
  return {
    async mine(_, signed) {
      const [mine, waiting] = [await membershipsOf(signed.person, db.sql), await invitationsOf(signed, world)];
      const plain = <T extends { readonly roles: readonly RoleHeld[] }>(rows: readonly T[]) =>
        rows.map((row) => ({ ...row, roles: [...row.roles] }));
      return { organisations: plain(mine), invitations: plain(waiting) };
    },
    async accept(input, signed) {
      await accept(input, signed, world);
      return {};
    },
    async found({ identity, owner }) {
      const organisation = await db.transaction((sql) => foundOrganisation(identity, owner, world, sql));
      return { organisation };
    },
    async register({ page = 1, search = '' }) {
      const patterns = likePatterns(search);
      const wanted = { patterns, limit: PAGE, offset: (page - 1) * PAGE };
      const [rows, total] = [await register(wanted, db.sql), await registered(wanted, db.sql)];
      const entries = rows.map(organisationIn).map(({ organisation, name, identity, since }) => ({
        organisation,
        name,
        country: identity.country,
        legalIdentifier: identity.legalIdentifier,
        since: new Date(since).toISOString(),
      }));
      return { entries, total, page, pageSize: PAGE };
    },
    async entry({ organisation }) {
      const { name, identity, revision, since } = await known(organisation);
      const { members, invitations } = await membersOf(actingAsInstallation(organisation), world);
      return {
        organisation,
        name,
        identity,
        revision,
        since: new Date(since).toISOString(),
        owners: members.filter(isOwner).map((owner) => ({ name: owner.name, email: owner.email })),
        invited: invitations.filter(isOwner).map(({ invitation: _, roles: __, ...sent }) => sent),
      };
    },
    amend: async (input) => ({ revision: await amendEntry(input, input.organisation, world) }),
    async inviteOwner({ organisation, email }) {
      await known(organisation);
      invited.at(organisation);
      const acting = actingAsInstallation(organisation);
      return { invitation: await invite({ email, roles: [{ role: 'owner' }] }, acting, world) };
    },
    async show(_, { organisation, person }) {
      const { name, identity, revision } = await known(organisation);
      const roles = person === undefined ? [] : await rolesOf(organisation, person, db.sql);
      return { organisation, name, identity, revision, roles: [...roles], rights: [...rightsOf(roles)] };
    },
    change: async (input, acting) => ({ revision: await changeIdentity(input, acting, world) }),
    async profile({ organisation }) {
      const { name, identity, since } = await known(organisation);
      return { organisation, name, identity, since: new Date(since).toISOString() };
    },
    members: (_, acting) => membersOf(acting, world),
    async invite(input, acting) {
      invited.at(acting.organisation);
      return { invitation: await invite(input, acting, world) };
    },
    async withdrawInvitation({ invitation }, acting) {
      await withdraw(invitation, acting, world);
      return {};
    },
    async setRoles({ person, roles }, acting) {
      await setRoles(person, roles, acting, world);
      return {};
    },
    async removeMember({ person }, acting) {
      await removeMember(person, acting, world);
      return {};
    },
  };
}
