// The platform as one value: the world opened, the slices mounted on it, the application and the work made from them.
// run.ts gives it a port; tests call it as it is.
import { OFFERED, PSEUDO } from '@tessera/messages/languages';
import type { Pages } from './api/contract.ts';
import type { Config } from './config.ts';
import { answers } from './db/ready.ts';
import { createApp } from './http/app.ts';
import { languageOf } from './http/language.ts';
import { documentsOf, platformOf, workOf } from './http/mount.ts';
import type { Log } from './io/log.ts';
import { refuseOtherAddress } from './issuing/index.ts';
import { oauthRoutes } from './organisations/oauth.ts';
import { startWorker, type Worker } from './jobs/index.ts';
import { metricsOf } from './operating/metrics/metrics.ts';
import { presence } from './operating/process.ts';
import { vcApiRoutes } from './vc-api/routes.ts';
import { closeWorld, openWorld, type World } from './world.ts';

const LANGUAGES = [...OFFERED, PSEUDO];

export type App = ReturnType<typeof createApp>;

export interface Platform {
  readonly world: World;
  /** `assets` is the folder of files that belong to the pages. */
  app(built: { readonly pages: Pages; readonly assets: string }): App;
  startWork(): Worker;
  close(): Promise<void>;
}

/** Throws what opening the world throws, and `AddressChanged`. Without a clock it is the time that it is. */
export async function openPlatform(config: Config, log: Log, clock?: World['clock']): Promise<Platform> {
  const world = await openWorld(config, log, documentsOf, clock);
  try {
    await refuseOtherAddress(world);
  } catch (error) {
    await closeWorld(world);
    throw error;
  }
  const suites = suitesIn(world);
  const process = presence(world);
  return {
    world,
    app({ pages, assets }) {
      process.serves();
      return createApp({
        publicUrl: config.publicUrl,
        demonstration: config.demonstration,
        proxies: config.proxies,
        languages: LANGUAGES,
        documents: documentsOf(world),
        ...platformOf(world),
        oauth: (visitorOf) => oauthRoutes(world, visitorOf),
        ...(suites !== undefined && { suites }),
        ...(config.metricsToken !== undefined && { metrics: metricsOf(world, config.metricsToken) }),
        ready: () => answers(world.db),
        pages,
        assets,
        log,
      });
    },
    startWork() {
      process.works();
      return startWorker({ ...world, ...workOf(world) });
    },
    async close() {
      await process.end();
      await closeWorld(world);
    },
  };
}

/** What public test suites call; undefined where it is not switched on. */
function suitesIn({ config: { publicUrl, vcApi }, clock, random, fetch }: World) {
  if (vcApi === undefined) return undefined;
  const languageOfAsker = (request: Request): string => languageOf(request, LANGUAGES);
  return vcApiRoutes({ publicUrl, token: vcApi.token, clock, random, fetch, languageOf: languageOfAsker });
}
