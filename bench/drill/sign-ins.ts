// People who sign in: ask for a letter, type its code, look who they are, sign out; each of an address and a network of their
// own, so many a second whatever the answers take. One in ten stays signed in, to be looked for afterwards.
import { setTimeout as pause } from 'node:timers/promises';
import { type Measured, percentile } from './measured.ts';
import type { Post } from './post.ts';
import { nextNetwork } from './reading.ts';

export interface SignedIns extends Measured {
  /** From asking to the letter in the letter-box, in milliseconds. */
  readonly letterP50: number;
  readonly letterP99: number;
}

/** Everybody who has signed in by now. */
export interface Crowd {
  /** So many a second, for so many seconds. */
  load(rate: number, seconds: number): Promise<SignedIns>;
  /** Addresses and cookies of those who stayed, and of those who left. */
  readonly stayed: ReadonlyMap<string, string>;
  readonly left: ReadonlyMap<string, string>;
  readonly asked: () => number;
}

/** A letter that takes longer is a failure. */
const PATIENCE = 20_000;

export function crowd(origin: string, post: Post): Crowd {
  const stayed = new Map<string, string>();
  const left = new Map<string, string>();
  let number = 0;
  let asked = 0;

  async function one(email: string, due: number, times: number[], letters: number[]): Promise<void> {
    const network = nextNetwork();
    let cookie = '';
    const say = async (method: string, path: string, body?: object, since = performance.now()): Promise<unknown> => {
      const answer = await fetch(`${origin}/api/people/${path}`, {
        method,
        headers: { Origin: origin, 'Content-Type': 'application/json', 'X-Forwarded-For': network, Cookie: cookie },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const told = await answer.text();
      times.push(performance.now() - since);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${told}`);
      const given = answer.headers.getSetCookie().map((each) => each.split(';', 1)[0] ?? '');
      cookie = given.find((each) => !each.endsWith('=')) ?? cookie;
      return JSON.parse(told);
    };
    const code = post.codeFor(email);
    await say('POST', 'sign-in', { email }, due);
    asked += 1;
    const began = performance.now();
    const patience = AbortSignal.timeout(PATIENCE);
    const late = new Promise<never>((_, fail) =>
      patience.addEventListener('abort', () => fail(new Error('no letter'))),
    );
    const typed = await Promise.race([code, late]);
    letters.push(performance.now() - began);
    await say('POST', 'sign-in/finish', { code: typed });
    const me = (await say('GET', 'me')) as { readonly email: string }; // as the contract says
    if (me.email !== email) throw new Error('signed in as somebody else');
    if (number % 10 === 0) {
      stayed.set(email, cookie);
      return;
    }
    const was = cookie;
    await say('POST', 'sign-out', {});
    left.set(email, was);
  }

  return {
    stayed,
    left,
    asked: () => asked,
    async load(rate, seconds) {
      const times: number[] = [];
      const letters: number[] = [];
      const failed: unknown[] = [];
      const all: Promise<void>[] = [];
      const began = performance.now();
      for (let count = 0; count < rate * seconds; count += 1) {
        const due = began + (count * 1000) / rate;
        const early = due - performance.now();
        if (early > 1) await pause(early);
        number += 1;
        const email = `drill-${number}@people.example`;
        all.push(one(email, due, times, letters).catch((error: unknown) => void failed.push(error)));
      }
      await Promise.all(all);
      const took = (performance.now() - began) / 1000;
      if (failed.length > 0) console.error(`  ${failed.length} failed; the first: ${failed[0]}`);
      return {
        asked: rate,
        reached: (all.length - failed.length) / Math.max(seconds, took - 1),
        p50: percentile(times, 0.5),
        p99: percentile(times, 0.99),
        letterP50: percentile(letters, 0.5),
        letterP99: percentile(letters, 0.99),
        done: all.length - failed.length,
        errors: failed.length,
      };
    },
  };
}
