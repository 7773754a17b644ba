// Alliances.
import type { Handlers } from '../../http/handlers.ts';
import type { Tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import {
  type Alliance,
  alliancesOf,
  changeAlliance,
  inviteToAlliance,
  joinAlliance,
  leaveAlliance,
  makeAlliance,
} from '../alliances.ts';
import type { allianceOperations } from '../contract/alliances.ts';

/** As anybody may see it. */
const shownAlliance = ({ invited: _, members, ...said }: Alliance) => ({ ...said, members: [...members] });

export const allianceHandlers = (world: World, invited: Tries): Handlers<typeof allianceOperations> => ({
  async alliances(_, acting) {
    const { joined, invitations } = await alliancesOf(acting, world.db.sql);
    return {
      joined: joined.map((alliance) => ({ ...shownAlliance(alliance), invited: [...alliance.invited] })),
      invitations: invitations.map(({ by, ...alliance }) => ({
        ...shownAlliance(alliance),
        ...(by !== undefined && { by }),
      })),
    };
  },
  makeAlliance: async ({ organisation: _, ...said }, acting) => ({
    alliance: await makeAlliance(said, acting, world),
  }),
  async changeAlliance({ organisation: _, ...said }, acting) {
    await changeAlliance(said, acting, world);
    return {};
  },
  async inviteToAlliance(input, acting) {
    invited.at(acting.organisation);
    await inviteToAlliance(input, acting, world);
    return {};
  },
  async joinAlliance({ alliance }, acting) {
    await joinAlliance(alliance, acting, world);
    return {};
  },
  async leaveAlliance({ alliance }, acting) {
    await leaveAlliance(alliance, acting, world);
    return {};
  },
});
