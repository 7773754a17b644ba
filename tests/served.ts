// A whole installation with its pages, at work on a port of its own: for journeys in a browser. With the demonstration,
// unless its settings leave that out.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { readConfig } from '@tessera/server/config';
import { seedDemonstration } from '@tessera/server/demonstration';
import { openPlatform, type Platform } from '@tessera/server/platform';
import { embeddedFolder } from './databases.ts';
import { freshPages } from './pages.ts';

export interface ServedInstallation {
  readonly origin: string;
  /** Of the college of the demonstration. */
  readonly organisation: string;
  readonly world: Platform['world'];
  /** Until nothing is to be done in the background. */
  settled(): Promise<void>;
  /** What is done before anybody takes up the work that it orders. */
  beforeWork<T>(step: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Around {
  /** The time that it is, where none is told. */
  readonly clock?: () => number;
  /** Hears faults and jobs that fail; the console, where a test expects none. */
  readonly error?: Platform['world']['log']['error'];
}

export async function serveInstallation(
  settings: Readonly<Record<string, string>> = {},
  { clock, error = console.error }: Around = {},
): Promise<ServedInstallation> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-served-'));
  const built = await freshPages();
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const config = readConfig({
    TESSERA_DATA: join(folder, 'data'),
    TESSERA_KEY_FILE: join(folder, 'key'),
    PUBLIC_URL: origin,
    ...settings,
  });
  const made = await embeddedFolder();
  mkdirSync(config.dataFolder, { mode: 0o700 });
  cpSync(made, join(config.dataFolder, 'database'), { recursive: true });
  rmSync(made, { recursive: true });
  const quiet = { info() {}, warn() {}, error, within: () => quiet };
  const platform = await openPlatform(config, quiet, clock);
  if (config.demonstration) await seedDemonstration(platform.world);
  let worker = platform.startWork();
  server.on('request', getRequestListener(platform.app(built).fetch, { overrideGlobalObjects: false }));
  const list = await fetch(`${origin}/api/catalogue`);
  const { entries } = (await list.json()) as { entries: { provider: { organisation: string } }[] }; // as the contract says
  return {
    origin,
    organisation: entries[0]?.provider.organisation ?? '',
    world: platform.world,
    settled: () => worker.idle(),
    async beforeWork(step) {
      await worker.stop();
      try {
        return await step();
      } finally {
        worker = platform.startWork();
      }
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await worker.stop();
      await platform.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
