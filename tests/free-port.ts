// A port that nobody listens on: that of a server that just stopped.
import { once } from 'node:events';
import { createServer } from 'node:net';

export async function freePort(host: 'localhost' | '127.0.0.1' = '127.0.0.1'): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
  return address.port;
}
