// Programs that are started, killed, told to stop and started again, on the same data and the same port.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@tessera/client';
import { embeddedFolder } from '../databases.ts';
import { type Jar, sendWith } from '../jar.ts';
import { freePort } from '../free-port.ts';
import { surroundings } from '../surroundings.ts';

const PROGRAM = join(import.meta.dirname, 'program.ts');

export type Settings = Readonly<Record<string, string>>;
export type Part = 'serve' | 'work' | 'both' | 'at-once';
export type Client = ReturnType<typeof connect> & { readonly jar: Jar };

export interface Running {
  readonly child: ChildProcess;
  /** What it wrote, for whoever has to find out why. */
  said(): string;
  /** When it has ended and all is heard that it wrote. */
  readonly ended: Promise<unknown>;
  /** Dead at once, whatever it was doing. */
  kill9(): Promise<void>;
  /** Told to stop; answers its exit code. Fails where it has not ended in a minute. */
  stop(): Promise<number | null>;
}

/** In a folder; `PUBLIC_URL` of a port of its own. */
export async function settingsIn(folder: string): Promise<Settings> {
  const port = await freePort();
  return {
    TESSERA_DATA: join(folder, 'data'),
    TESSERA_KEY_FILE: join(folder, 'key'),
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
}

/** The same, with an embedded database that is migrated and empty. All is gone when the test ends. */
export async function embeddedSettings(t: TestContext, folder?: string): Promise<Settings> {
  const database = await embeddedFolder();
  const place = folder ?? `${database}-crash`;
  t.after(() => rmSync(place, { recursive: true, force: true }));
  cpSync(database, join(place, 'data/database'), { recursive: true });
  rmSync(database, { recursive: true });
  return settingsIn(place);
}

/** Started; one that serves, ready. */
export async function start(t: TestContext, settings: Settings, part: Part = 'both'): Promise<Running> {
  const running = launched(t, settings, part);
  if (part !== 'work') await ready(running, settings);
  return running;
}

/** Started, and not waited for. */
export function launched(t: TestContext, settings: Settings, part: Part): Running {
  const env = { ...surroundings(), ...settings };
  const child = spawn(process.execPath, [PROGRAM, part], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  let written = '';
  const hear = (some: Buffer): void => {
    written = (written + some.toString()).slice(-20_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close'); // all that it wrote is heard
  return {
    child,
    said: () => written,
    ended,
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const late = new AbortController();
      await Promise.race([ended, pause(60_000, undefined, { signal: late.signal }).catch(() => {})]);
      late.abort();
      if (child.exitCode === null && child.signalCode === null) throw new Error(`it does not stop:\n${written}`);
      return child.exitCode;
    },
  };
}

export async function ready({ child, said }: Running, settings: Settings): Promise<void> {
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`it did not start:\n${said()}`);
    return isReady(settings);
  });
}

export const isReady = ({ PUBLIC_URL: origin }: Settings): Promise<boolean> =>
  fetch(`${origin}/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

/** A person's browser, whose session outlives the program. */
export function clientOf({ PUBLIC_URL: origin = '' }: Settings): Client {
  const jar: Jar = new Map();
  return { ...connect({ origin, fetch: (request) => sendWith(jar, request, fetch) }), jar };
}

/** Looks again and again, for ten minutes and more. */
export async function until(isSo: () => Promise<boolean> | boolean, every = 20): Promise<void> {
  const looks = 600_000 / every;
  for (let look = 0; !(await isSo()); look += 1) {
    if (look > looks) throw new Error('it does not come to that');
    await pause(every);
  }
}
