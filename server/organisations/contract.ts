// What HTTP says of organisations: a file in contract/ for each thing that can be done with one.
import { identityOperations } from './contract/identity.ts';
import { memberOperations } from './contract/members.ts';
import { registerOperations } from './contract/register.ts';

export const organisations = {
  ...registerOperations,
  ...identityOperations,
  ...memberOperations,
};
