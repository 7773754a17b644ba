// The register, for the operator.
import type { Handlers } from '../../http/handlers.ts';
import { actingAsInstallation, actingAsOperator, note, operatorOf } from '../../people/index.ts';
import { likePatterns } from '../../texts.ts';
import type { World } from '../../world.ts';
import type { registerOperations } from '../contract/register.ts';
import { invite } from '../invite.ts';
import { isOwner, membersOf } from '../members.ts';
import { amendEntry, foundOrganisation, organisationIn, organisationKnown } from '../organisation.ts';
import { register, registered } from '../store/organisations.ts';
import type { Tries } from '../../tries.ts';

const PAGE = 50;

export function registerHandlers(world: World, invited: Tries): Handlers<typeof registerOperations> {
  const { db } = world;
  return {
    async found({ identity, owner }, signed) {
      const organisation = await db.transaction(async (sql) => {
        const id = await foundOrganisation(identity, owner, world, sql);
        await note(actingAsOperator(id, signed), { act: 'organisation-founded', record: id }, world, sql);
        return id;
      });
      return { organisation };
    },
    async register({ page = 1, search = '' }, signed) {
      const operator = operatorOf(signed);
      const patterns = likePatterns(search);
      const wanted = { patterns, limit: PAGE, offset: (page - 1) * PAGE };
      const [rows, total] = [await register(wanted, operator, db.sql), await registered(wanted, operator, db.sql)];
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
      const { name, identity, revision, since } = await organisationKnown(organisation, db.sql);
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
    async amend(input, signed) {
      const acting = actingAsOperator(input.organisation, signed);
      return { revision: await amendEntry(input, acting, world) };
    },
    async inviteOwner({ organisation, email }, signed) {
      await organisationKnown(organisation, db.sql);
      invited.at(organisation);
      const acting = actingAsOperator(organisation, signed);
      return { invitation: await invite({ email, roles: [{ role: 'owner' }] }, acting, world) };
    },
  };
}
