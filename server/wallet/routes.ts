// The learner's own over HTTP, and the letters of the provider.
import type { Handlers } from '../http/handlers.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import { notMe, openClaim, takeClaim } from './claim.ts';
import type { wallet } from './contract.ts';
import { held, heldFile, heldFileIn, mine } from './hold.ts';
import { lettersOf, makeCodes, sendAgain } from './letters.ts';
import { share, shared, sharedFile, stopShare } from './share.ts';

export function walletHandlers(world: World): Handlers<typeof wallet> {
  const { clock, keys } = world;
  // Eighty bits are guessed by nobody; a class that types its codes at once behind one address is let through.
  const claims = tries({ clock, per: 5000, burst: 60 }, (text) => keys.blind('claim-tries', text));
  const views = tries({ clock, per: 1000, burst: 120 }, (text) => keys.blind('share-tries', text));

  return {
    letters: (asked, acting) => lettersOf(asked, acting, world),
    async sendAgain(input, acting) {
      await sendAgain(input, acting, world);
      return {};
    },
    codes: (input, acting) => makeCodes(input, acting, world),
    async openClaim({ secret }, visitor) {
      claims.from(visitor);
      return openClaim(secret, world);
    },
    async takeClaim({ secret }, signed) {
      claims.from(signed.visitor);
      return takeClaim(secret, signed, world);
    },
    async notMe({ secret }, visitor) {
      claims.from(visitor);
      await notMe(secret, world);
      return {};
    },
    mine: (input, signed) => mine(input, signed, world),
    held: ({ held: id }, signed) => held(id, signed, world),
    heldFile: ({ held: id }, signed) => heldFile(id, signed, world),
    heldFileIn: (input, signed) => heldFileIn(input, signed, world),
    share: (input, signed) => share(input, signed, world),
    async stopShare(input, signed) {
      await stopShare(input, signed, world);
      return {};
    },
    async shared({ token }, visitor) {
      views.from(visitor);
      return shared(token, world);
    },
    async sharedFile({ token }, visitor) {
      views.from(visitor);
      return sharedFile(token, world);
    },
  };
}
