// One process at work: it listens, works, says where to go, and stops cleanly.
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { OFFERED, PSEUDO } from '@tessera/messages/languages';
import type { Config } from './config.ts';
import { answers } from './db/ready.ts';
import { seedDemonstration } from './demonstration/index.ts';
import { createApp } from './http/app.ts';
import { builtPages } from './http/built-pages.ts';
import { documentsOf, platformOf, workOf } from './http/mount.ts';
import { clock } from './io/clock.ts';
import { openLog } from './io/log.ts';
import { startWorker } from './jobs/index.ts';
import { ensureSetUpLink } from './people/index.ts';
import { closeWorld, openWorld, type World } from './world.ts';

export interface Parts {
  readonly serve: boolean;
  readonly work: boolean;
}

/** Answers once it has stopped, by SIGTERM or SIGINT. Throws what opening throws. */
export async function run(config: Config, { serve, work }: Parts): Promise<void> {
  const log = openLog(clock);
  const world = await openWorld(config, log, documentsOf);
  if (config.demonstration) await seedDemonstration(world);
  const worker = work ? startWorker({ ...world, ...workOf(world) }) : undefined;
  const server = serve ? await listening(world) : undefined;
  if (serve) await welcome(world);
  const signal = await stopped();
  log.info('stopping', { signal });
  await Promise.all([server && closed(server), worker?.stop()]);
  await closeWorld(world);
  log.info('stopped');
}

async function listening(world: World): Promise<Server> {
  const { config, log, db } = world;
  const { pages, assets } = await builtPages();
  const app = createApp({
    publicUrl: config.publicUrl,
    demonstration: config.demonstration,
    languages: [...OFFERED, PSEUDO],
    documents: documentsOf(world),
    ...platformOf(world),
    ready: () => answers(db),
    pages,
    assets,
    log,
  });
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.requestTimeout = 120_000; // milliseconds; a slow upload is cut then
  server.headersTimeout = 20_000;
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(config.port, config.host, done);
  });
  return server;
}

async function welcome(world: World): Promise<void> {
  const { publicUrl, demonstration } = world.config;
  console.log(`\nTessera is at ${publicUrl}`);
  if (demonstration) {
    console.log(`  This is the demonstration: invented people, no letter leaves this machine.`);
    console.log(`  Be somebody:    ${publicUrl}/en/demonstration`);
    console.log(`  Read letters:   ${publicUrl}/en/outbox`);
    console.log(`  Verify:         ${publicUrl}/en/verify`);
  }
  const link = await ensureSetUpLink(world);
  if (link !== undefined) console.log(`  Make the operator, once, within an hour: ${link}`);
  console.log('');
}

const stopped = (): Promise<string> =>
  new Promise((done) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done(signal));
  });

/** No new connection; those that work finish within the time that `stop` gives too. */
async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 10_000);
  await done;
  clearTimeout(late);
}
