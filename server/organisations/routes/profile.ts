// What anyone sees of organisations.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import type { profileOperations } from '../contract/profile.ts';
import { dropLogo, setLogo } from '../logo.ts';
import { listOrganisations, profileOf, setRecognition } from '../profile.ts';

export const profileHandlers = (world: World): Handlers<typeof profileOperations> => ({
  providers: (input) => listOrganisations(input, world.db.sql),
  profile: ({ organisation }) => profileOf(organisation, world.db.sql),
  async setLogo(input, acting) {
    await setLogo(input, acting, world);
    return {};
  },
  async dropLogo(_, acting) {
    await dropLogo(acting, world);
    return {};
  },
  async setRecognition({ policy }, acting) {
    await setRecognition(policy, acting, world);
    return {};
  },
});
