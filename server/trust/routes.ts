// The operations of trust.
import type { Handlers } from '../http/handlers.ts';
import type { World } from '../world.ts';
import type { trust } from './contract.ts';
import { importSeal } from './import-seal.ts';
import { makeTrialKeys } from './key-set.ts';
import { anchorFile, certificateFile, publicKeys, shownKeys } from './show.ts';

export const trustHandlers = (world: World): Handlers<typeof trust> => ({
  keySet: async (_, { organisation }) => ({ keys: await shownKeys(organisation, world.db.sql) }),
  async makeTrialSeal(_, acting) {
    await makeTrialKeys(acting, world);
    return {};
  },
  async importSeal(input, acting) {
    await importSeal(input, acting, world);
    return {};
  },
  certificates: async ({ organisation }) => ({ keys: await publicKeys(organisation, world) }),
  anchor: ({ organisation }) => anchorFile(organisation, world),
  certificate: (input) => certificateFile(input, world),
});
