// What an organisation asks two persons for.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import type { fourEyesOperations } from '../contract/four-eyes.ts';
import { fourEyesShown, setFourEyes } from '../four-eyes.ts';

export const fourEyesHandlers = (world: World): Handlers<typeof fourEyesOperations> => ({
  fourEyes: (_, acting) => fourEyesShown(acting, world),
  async setFourEyes({ review, issue }, acting) {
    await setFourEyes({ review, issue }, acting, world);
    return {};
  },
});
