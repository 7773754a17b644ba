// What HTTP says of organisations: a file in contract/ for each thing that can be done with one.
import { clientOperations } from './contract/clients.ts';
import { identityOperations } from './contract/identity.ts';
import { mandateOperations } from './contract/mandates.ts';
import { memberOperations } from './contract/members.ts';
import { registerOperations } from './contract/register.ts';
import { unitOperations } from './contract/units.ts';

export const organisations = {
  ...memberOperations,
  ...unitOperations, // `mine` before whatever takes an id in its place
  ...registerOperations,
  ...identityOperations,
  ...mandateOperations,
  ...clientOperations,
};
