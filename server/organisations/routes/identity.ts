// An organisation as its members see it.
import type { Handlers } from '../../http/handlers.ts';
import { rightsOf } from '../../rights/contract.ts';
import type { World } from '../../world.ts';
import type { identityOperations } from '../contract/identity.ts';
import { reachOf } from '../members.ts';
import { changeIdentity, organisationKnown } from '../organisation.ts';
import { rolesOf } from '../store/members.ts';

export function identityHandlers(world: World): Handlers<typeof identityOperations> {
  const { db } = world;
  return {
    async show(_, acting) {
      const { organisation, person } = acting;
      const { name, identity, revision } = await organisationKnown(organisation, db.sql);
      const roles = person === undefined ? [] : await rolesOf(person, acting, db.sql);
      const reach = await reachOf(roles, acting, db.sql);
      return { organisation, name, identity, revision, roles: [...reach], rights: [...rightsOf(roles)] };
    },
    change: async (input, acting) => ({ revision: await changeIdentity(input, acting, world) }),
  };
}
