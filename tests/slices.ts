// A world for tests of use cases: a fresh database of either kind, a clock that is told, letters kept in a list, browsers
// with a cookie jar each.
import type { TestContext } from 'node:test';
import { newIds, random } from '@tessera/server/clock';
import type { Platform } from '@tessera/server/platform';
import type { Store } from './databases.ts';
import { NOW } from './world.ts';
import { worldOn } from './world-on.ts';

export type World = Platform['world'];
export type Letter = Parameters<World['mailer']['send']>[0];

export interface TestWorld {
  readonly world: World;
  /** What was sent, the oldest first. */
  readonly letters: readonly Letter[];
  /** Lets time pass. */
  later(milliseconds: number): void;
  /** From now on letters fail so; undefined lets them through again. */
  failMail(error: Error | undefined): void;
}

export async function testWorld(
  t: TestContext,
  store: Store,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestWorld> {
  let now = NOW;
  let failure: Error | undefined;
  const clock = () => now;
  const letters: Letter[] = [];
  const world: World = {
    ...(await worldOn(t, await store.open(t), settings)),
    clock,
    newId: newIds(clock, random),
    mailer: {
      async send(letter) {
        if (failure !== undefined) throw failure;
        letters.push(letter);
        return 'sent';
      },
      close() {},
    },
  };
  return {
    world,
    letters,
    later(milliseconds) {
      now += milliseconds;
    },
    failMail(error) {
      failure = error;
    },
  };
}

export interface Browser {
  readonly language: string;
  readonly address: string;
  readonly jar: Map<string, string>;
  readonly cookies: {
    read(name: string): string | undefined;
    write(name: string, value: string, seconds: number): void;
    drop(name: string): void;
  };
}

/** A visitor with a cookie jar; another address is another network. */
export function browser(address = '203.0.113.7'): Browser {
  const jar = new Map<string, string>();
  return {
    language: 'en',
    address,
    jar,
    cookies: {
      read: (name) => jar.get(name),
      write: (name, value) => jar.set(name, value),
      drop: (name) => jar.delete(name),
    },
  };
}
