// Programs that act for an organisation.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import { clientsOf, endClient, makeClient, rotateClient } from '../clients.ts';
import type { clientOperations } from '../contract/clients.ts';

export const clientHandlers = (world: World): Handlers<typeof clientOperations> => ({
  clients: (_, acting) => clientsOf(acting, world),
  makeClient: (input, acting) => makeClient(input, acting, world),
  rotateClient: (input, acting) => rotateClient(input, acting, world),
  async endClient({ client }, acting) {
    await endClient(client, acting, world);
    return {};
  },
});
