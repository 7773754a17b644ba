// The operations of organisations.
import type { Handlers } from '../http/handlers.ts';
import { actingAsInstallation } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { organisations } from './contract.ts';
import { accept, invitationsOf, invite, withdraw } from './invite.ts';
import { changeRole, membershipsOf, membersOf, removeMember } from './members.ts';
import { amendEntry, changeIdentity, foundOrganisation, organisationIn, organisationOf } from './organisation.ts';
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
      return { organisations: [...mine], invitations: [...waiting] };
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
      const isOwner = ({ role }: { readonly role: string }) => role === 'owner';
      return {
        organisation,
        name,
        identity,
        revision,
        since: new Date(since).toISOString(),
        owners: members.filter(isOwner).map((owner) => ({ name: owner.name, email: owner.email })),
        invited: invitations.filter(isOwner).map(({ invitation: _, role: __, ...sent }) => sent),
      };
    },
    amend: async (input) => ({ revision: await amendEntry(input, input.organisation, world) }),
    async inviteOwner({ organisation, email }) {
      await known(organisation);
      invited.at(organisation);
      const acting = actingAsInstallation(organisation);
      return { invitation: await invite({ email, role: 'owner' }, acting, world) };
    },
    async show(_, { organisation, role }) {
      const { name, identity, revision } = await known(organisation);
      if (role === 'installation') throw new Error('a page is asked for by a person');
      return { organisation, name, identity, revision, role };
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
    async changeRole({ person, role }, acting) {
      await changeRole(person, role, acting, world);
      return {};
    },
    async removeMember({ person }, acting) {
      await removeMember(person, acting, world);
      return {};
    },
  };
}
