// What the wallet does in the background: it offers what was sealed, follows what becomes of it, and writes the letters.
import type { World } from '../world.ts';
import { corrects, offers, takesBack } from './follow.ts';
import { sendLetter } from './send-letter.ts';
import { tellCorrected, tellNotMe, tellTakenBack } from './tell.ts';

export const walletJobs = (world: World) => ({
  handlers: {
    'wallet-send-letter': sendLetter(world),
    'wallet-tell-taken-back': tellTakenBack(world),
    'wallet-tell-corrected': tellCorrected(world),
    'wallet-tell-not-me': tellNotMe(world),
  },
  consumers: [offers(world), takesBack(world), corrects(world)],
});
