// The learner's own over HTTP, and the letters of the provider.
import type { Handlers } from '../http/handlers.ts';
import { LIMITS } from '../limits/settings.ts';
import { sharedTries } from '../limits/tries.ts';
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
  const claims = sharedTries('claim', world);
  const views = tries({ clock, ...LIMITS['share-view'] }, (text) => keys.blind('share-tries', text));
  const asIs = (text: string): string => text; // ids of ours, and nobody's address
  const shares = tries({ clock, ...LIMITS.share }, asIs);
  const again = tries({ clock, ...LIMITS['letter-again'] }, asIs);
  const codes = tries({ clock, ...LIMITS['codes-made'] }, asIs);

  return {
    letters: (asked, acting) => lettersOf(asked, acting, world),
    async sendAgain(input, acting) {
      again.at(acting.organisation);
      await sendAgain(input, acting, world);
      return {};
    },
    async codes(input, acting) {
      codes.at(acting.organisation);
      return makeCodes(input, acting, world);
    },
    async openClaim({ secret }, visitor) {
      await claims.from(visitor);
      return openClaim(secret, world);
    },
    async takeClaim({ secret }, signed) {
      await claims.from(signed.visitor);
      return takeClaim(secret, signed, world);
    },
    async notMe({ secret }, visitor) {
      await claims.from(visitor);
      await notMe(secret, world);
      return {};
    },
    mine: (input, signed) => mine(input, signed, world),
    held: ({ held: id }, signed) => held(id, signed, world),
    heldFile: ({ held: id }, signed) => heldFile(id, signed, world),
    heldFileIn: (input, signed) => heldFileIn(input, signed, world),
    async share(input, signed) {
      shares.at(signed.person);
      return share(input, signed, world);
    },
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
