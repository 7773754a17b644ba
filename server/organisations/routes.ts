// The operations of organisations: a file in routes/ for each of contract/.
import type { Handlers } from '../http/handlers.ts';
import { LIMITS } from '../limits/settings.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { organisations } from './contract.ts';
import { allianceHandlers } from './routes/alliances.ts';
import { applicationHandlers } from './routes/applications.ts';
import { clientHandlers } from './routes/clients.ts';
import { fourEyesHandlers } from './routes/four-eyes.ts';
import { identityHandlers } from './routes/identity.ts';
import { mandateHandlers } from './routes/mandates.ts';
import { memberHandlers } from './routes/members.ts';
import { profileHandlers } from './routes/profile.ts';
import { registerHandlers } from './routes/register.ts';
import { unitHandlers } from './routes/units.ts';

export function organisationsHandlers(world: World): Handlers<typeof organisations> {
  const invited = tries({ clock: world.clock, ...LIMITS.invite }, (text) => text);
  return {
    ...registerHandlers(world, invited),
    ...identityHandlers(world),
    ...memberHandlers(world, invited),
    ...unitHandlers(world),
    ...allianceHandlers(world, invited),
    ...profileHandlers(world),
    ...applicationHandlers(world),
    ...mandateHandlers(world),
    ...clientHandlers(world),
    ...fourEyesHandlers(world),
  };
}
