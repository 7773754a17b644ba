// What HTTP says of organisations: a file in contract/ for each thing that can be done with one.
import { clientOperations } from './contract/clients.ts';
import { identityOperations } from './contract/identity.ts';
import { memberOperations } from './contract/members.ts';
import { registerOperations } from './contract/register.ts';

export const organisations = {
  ...registerOperations,
  ...identityOperations,
  ...memberOperations,
  ...unitOperations, // `mine` before whatever takes an id in its place
  ...mandateOperations,
  ...clientOperations,
};
