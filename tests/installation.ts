// A whole installation for tests that come in by HTTP: the real slices on a fresh database, work in the background, a
// client with a cookie jar for each person, letters read where the demonstration keeps them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { connect } from '@tessera/client';
import type { Pages } from '@tessera/server/api/contract';
import { type Config, readConfig } from '@tessera/server/config';
import { listOutbox, readOutbox } from '@tessera/server/outbox';
import { openPlatform, type Platform } from '@tessera/server/platform';
import { type Jar, sendWith } from './jar.ts';
import { quiet } from './world-on.ts';

const ORIGIN = 'http://localhost:8080';

export interface Installation {
  readonly platform: Platform;
  /** Sends a request as a browser would that has this jar. */
  send(request: Request, jar?: Jar): Promise<Response>;
  /** A person's own client, with a session once they signed in. */
  visitor(): Visitor;
  /** The bodies of letters to an address, the newest first. */
  letters(to: string): Promise<readonly { readonly subject: string; readonly text: string }[]>;
  /** Until nothing is to be done in the background. */
  settled(): Promise<void>;
}

export type Visitor = ReturnType<typeof connect> & { readonly jar: Jar };

/** Only the API is asked for in such a test; where pages are, a journey in a browser asks. */
const NO_PAGES: Pages = async () => new Response('no pages here', { status: 404 });

export async function installation(
  t: TestContext,
  settings: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-installation-'));
  const config = readConfig({
    TESSERA_DATA: join(folder, 'data'),
    TESSERA_KEY_FILE: join(folder, 'key'),
    PUBLIC_URL: ORIGIN,
    ...settings,
  });
  const here = await installationOf(t, config);
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return here;
}

/** On whatever is there already; closed when the test ends. Without a clock it is the time that it is. */
export async function installationOf(t: TestContext, config: Config, clock?: () => number): Promise<Installation> {
  const platform = await openPlatform(config, quiet, clock);
  const worker = platform.startWork();
  const app = platform.app({ pages: NO_PAGES, assets: config.dataFolder });
  t.after(async () => {
    await worker.stop();
    await platform.close();
  });

  const send = (request: Request, jar: Jar = new Map()): Promise<Response> =>
    sendWith(jar, request, (sent) => app.fetch(sent));

  return {
    platform,
    send,
    visitor() {
      const jar: Jar = new Map();
      return { ...connect({ origin: config.publicUrl, fetch: (request) => send(request, jar) }), jar };
    },
    letters: async (to) => lettersIn(join(config.dataFolder, 'outbox'), to),
    settled: () => worker.idle(),
  };
}

/** Newest first. */
async function lettersIn(folder: string, to: string) {
  const entries = (await listOutbox(folder)).filter((entry) => entry.to === to);
  const letters = await Promise.all(entries.map(({ id }) => readOutbox(folder, id)));
  // What keeps mail programs from making links of a fact is taken out again.
  return letters.flatMap((letter) =>
    letter === undefined ? [] : [{ subject: letter.subject, text: letter.text.replaceAll('\u200c', '') }],
  );
}
