// What HTTP says of organisations: a file in contract/ for each thing that can be done with one.
import { allianceOperations } from './contract/alliances.ts';
import { applicationOperations } from './contract/applications.ts';
import { clientOperations } from './contract/clients.ts';
import { fourEyesOperations } from './contract/four-eyes.ts';
import { identityOperations } from './contract/identity.ts';
import { mandateOperations } from './contract/mandates.ts';
import { memberOperations } from './contract/members.ts';
import { profileOperations } from './contract/profile.ts';
import { registerOperations } from './contract/register.ts';
import { unitOperations } from './contract/units.ts';

export const organisations = {
  ...memberOperations,
  ...unitOperations,
  ...allianceOperations,
  ...profileOperations,
  ...applicationOperations, // `mine` before whatever takes an id in its place
  ...registerOperations,
  ...identityOperations,
  ...mandateOperations,
  ...clientOperations,
  ...fourEyesOperations,
};
