// Mandates that an organisation gives and holds.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import type { mandateOperations } from '../contract/mandates.ts';
import { acceptMandate, endMandate, giveMandate } from '../mandates.ts';
import { mandatesOf, publicMandatesOf } from '../mandates-shown.ts';

export function mandateHandlers(world: World): Handlers<typeof mandateOperations> {
  return {
    mandates: (_, acting) => mandatesOf(acting, world),
    publicMandates: (input) => publicMandatesOf(input, world),
    giveMandate: async (input, acting) => ({ mandate: await giveMandate(input, acting, world) }),
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
