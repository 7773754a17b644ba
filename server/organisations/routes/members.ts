// Members, their roles, invitations.
import type { Handlers } from '../../http/handlers.ts';
import type { RoleHeld } from '../../rights/contract.ts';
import type { World } from '../../world.ts';
import type { Tries } from '../../tries.ts';
import type { memberOperations } from '../contract/members.ts';
import { accept, invitationsOf, invite, inviteAgain, withdraw } from '../invite.ts';
import { leave, membershipsOf, membersOf, removeMember, setRoles } from '../members.ts';

export function memberHandlers(world: World, invited: Tries): Handlers<typeof memberOperations> {
  const { db } = world;
  return {
    async mine(_, signed) {
      const [mine, waiting] = [await membershipsOf(signed, db.sql), await invitationsOf(signed, world)];
      const plain = <T extends { readonly roles: readonly RoleHeld[] }>(rows: readonly T[]) =>
        rows.map((row) => ({ ...row, roles: [...row.roles] }));
      return { organisations: plain(mine), invitations: plain(waiting) };
    },
    async accept(input, signed) {
      await accept(input, signed, world);
      return {};
    },
    members: (_, acting) => membersOf(acting, world),
    async invite(input, acting) {
      invited.at(acting.organisation);
      return { invitation: await invite(input, acting, world) };
    },
    async inviteAgain({ invitation }, acting) {
      invited.at(acting.organisation);
      return { invitation: await inviteAgain(invitation, acting, world) };
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
    async leave({ person }, acting) {
      await leave(person, acting, world);
      return {};
    },
  };
}
