// A port that nobody listens on, for a program that is started on it a while later. It lies below those that the system
// gives to whoever asks for any: of the many servers that tests open meanwhile none is given the same.
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

const [LEAST, MOST] = [11_000, 32_000];

export async function freePort(host: 'localhost' | '127.0.0.1' = '127.0.0.1'): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(LEAST, MOST);
    const server = createServer();
    const listening = await new Promise<boolean>((done) => {
      server.once('error', () => done(false));
      server.listen(port, host, () => done(true));
    });
    if (!listening) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('no port is free');
}
