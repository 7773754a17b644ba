// Mandates that an organisation gives and holds.
import type { Handlers } from '../../http/handlers.ts';
import { LIMITS } from '../../limits/settings.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import type { mandateOperations } from '../contract/mandates.ts';
import { acceptMandate, endMandate, giveMandate } from '../mandates.ts';
import { mandatesOf, publicMandatesOf } from '../mandates-shown.ts';

export function mandateHandlers(world: World): Handlers<typeof mandateOperations> {
  // What is offered stands on the pages of the other body, which cannot take it away.
  const offered = tries({ clock: world.clock, ...LIMITS.mandate }, (text) => text);
  return {
    mandates: (_, acting) => mandatesOf(acting, world),
    publicMandates: (input) => publicMandatesOf(input, world),
    async giveMandate(input, acting) {
      offered.at(acting.organisation);
      return { mandate: await giveMandate(input, acting, world) };
    },
    async acceptMandate(input, acting) {
      await acceptMandate(input, acting, world);
      return {};
    },
    async endMandate(input, acting) {
      await endMandate(input, acting, world);
      return {};
    },
  };
}
