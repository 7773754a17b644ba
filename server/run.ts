// One process at work: it listens, works, says where to go, and stops cleanly.
import type { Server } from 'node:http';
import type { Config } from './config.ts';
import { seedDemonstration } from './demonstration/index.ts';
import { builtPages } from './http/built-pages.ts';
import { listening } from './http/listen.ts';
import { clock } from './io/clock.ts';
import { openLog } from './io/log.ts';
import { ensureSetUpLink } from './people/index.ts';
import { openPlatform } from './platform.ts';
import type { World } from './world.ts';

export interface Parts {
  readonly serve: boolean;
  readonly work: boolean;
}

/** Answers once it has stopped, by SIGTERM or SIGINT. Throws what opening throws. */
export async function run(config: Config, { serve, work }: Parts, pages = builtPages): Promise<void> {
  const log = openLog(clock);
  const platform = await openPlatform(config, log);
  const { world } = platform;
  world.db.whenTaken(() => {
    console.error(`tessera: ${config.dataFolder} is gone or held by another process; this one ends here.`);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  });
  const stops: (() => Promise<void>)[] = [];
  try {
    if (config.demonstration) await seedDemonstration(world);
    // From here on there is something to stop: told so before all stands, it stops once it does.
    const told = stopped();
    if (work) {
      const worker = platform.startWork();
      stops.push(() => worker.stop());
    }
    if (serve) {
      const server = await listening(platform.app(await pages()).fetch, config);
      stops.push(() => closed(server));
      await welcome(world);
    }
    log.info('stopping', { signal: await told });
    // What hangs is given up then: a letter that its mail server neither takes nor refuses would hold us for longer.
    setTimeout(() => process.exit(), LONGEST_STOP).unref();
  } finally {
    await Promise.all(stops.map((stop) => stop())); // at once, as each may take its time
    await platform.close();
  }
  log.info('stopped');
}

/** Milliseconds: the ten seconds that requests and jobs have to finish, and two to close. */
const LONGEST_STOP = 12_000;

async function welcome(world: World): Promise<void> {
  const { publicUrl, demonstration } = world.config;
  console.log(`\nTessera is at ${publicUrl}`);
  if (demonstration) {
    console.log(`  This is the demonstration: invented people, no letter leaves this machine.`);
    console.log(`  What to try:    docs/tutorial/first-ten-minutes.md; it begins where you become somebody.`);
    console.log(`  Be somebody:    ${publicUrl}/en/demonstration`);
    console.log(`  Read letters:   ${publicUrl}/en/outbox`);
    console.log(`  Verify:         ${publicUrl}/en/verify`);
  }
  const link = await ensureSetUpLink(world);
  if (link !== undefined) console.log(`  Make the operator, once, within an hour: ${link}`);
  console.log(`  Ctrl-C stops it. Below, a line for each request and each piece of work.\n`);
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
