// The embedded database: PGlite in a thread, one connection. Whoever holds it has it alone; the others wait in line.
// A thread that breaks down is ended, and the next in line begins a new one, which goes through the log as a server would.
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Connection, Connections } from './connections.ts';
import type { Answered, Asked, Begun } from './embedded-worker.ts';
import { DatabaseFault, unreachable } from './fault.ts';

export interface Embedded extends Connections {
  /** How many fsyncs there were so far. */
  syncs(): Promise<number>;
  /** How many statements were answered so far. */
  readonly answered: number;
}

/** After a beginning that failed, milliseconds until the next is tried: going through the log takes a while. */
const REST = 2_000;

/** Opens or makes the database in `folder`/postgres. The folder is locked by the caller. */
export async function embedded(folder: string): Promise<Embedded> {
  const data = join(folder, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  let thread = await begin(data);
  let tried = Number.NEGATIVE_INFINITY;
  let closed = false;
  let answered = 0;

  /** The thread that works, for whoever is first in line. Throws why there is none. */
  const working = async (): Promise<Thread> => {
    const gone = thread.gone();
    if (gone === undefined) return thread;
    if (closed || Date.now() - tried < REST) throw gone;
    await thread.end(); // two at once on the same files would ruin them
    try {
      thread = await begin(data);
    } catch {
      tried = Date.now();
      throw gone;
    }
    return thread;
  };

  /** One that breaks down at its end has all commits in its log. */
  const unlessGone = (error: unknown): void => {
    if (thread.gone() === undefined) throw error;
  };

  const line = queue();
  const connection = (on: Thread, leave: () => void): Connection => ({
    async query(text, parameters) {
      const answer = await on.ask({ text, parameters });
      answered += 1;
      return answer;
    },
    release: leave,
  });
  return {
    acquire: async () => {
      const leave = await line();
      try {
        return connection(await working(), leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
    async syncs() {
      const { rows } = await thread.ask('syncs');
      const [first] = rows as readonly { readonly syncs: number }[]; // answered by embedded-worker.ts
      return first?.syncs ?? 0;
    },
    get answered() {
      return answered;
    },
    async close() {
      const leave = await line();
      try {
        if (closed) return;
        closed = true;
        if (thread.gone() === undefined) await thread.ask('close').catch(unlessGone);
        await thread.end();
      } finally {
        leave();
      }
    },
  };
}

interface Thread {
  ask(asked: Asked): Promise<Answer>;
  /** Why it answers no more. */
  gone(): Error | undefined;
  end(): Promise<void>;
}

/** Of the language, though its types are left to those of browsers. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<Begun['program']> };
let compiled: Promise<Begun['program']> | undefined;

/** PGlite as machine code, for all threads of this process: each would take half a second of two cores to make its own. */
async function program(): Promise<Begun['program']> {
  compiled ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then(WebAssembly.compile);
  return await compiled;
}

async function begin(data: string): Promise<Thread> {
  const workerData: Begun = { folder: data, program: await program() };
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData, execArgv: [] });
  const waiting: { readonly done: (answered: Answered) => void; readonly fail: (error: Error) => void }[] = [];
  let gone: Error | undefined;
  const ended = new Promise<void>((done) => worker.once('exit', () => done()));

  const lost = (error: Error): void => {
    gone ??= error;
    for (const { fail } of waiting.splice(0)) fail(gone);
  };
  worker.on('error', (cause) => lost(unreachable(new Error('the embedded database broke down', { cause }))));
  worker.on('exit', (code) => lost(unreachable(new Error(`the embedded database has ended (${code})`))));
  worker.on('message', (answer: Answered) => {
    if (typeof answer === 'object' && 'panic' in answer) {
      lost(panicOf(answer.panic));
      void worker.terminate(); // it goes round in circles
      return;
    }
    waiting.shift()?.done(answer);
  });

  const reply = (): Promise<Answered> => new Promise((done, fail) => waiting.push({ done, fail }));
  const ask = async (asked: Asked): Promise<Answer> => {
    if (gone !== undefined) throw gone;
    worker.postMessage(asked);
    const answer = await reply();
    if (answer === 'ready' || 'panic' in answer) throw new Error('that is no answer');
    if ('fault' in answer) throw new DatabaseFault(answer.fault);
    if ('broken' in answer) throw new Error(answer.broken);
    return answer;
  };
  const end = async (): Promise<void> => {
    gone ??= new Error('the database is closed');
    await worker.terminate();
    await ended;
  };

  try {
    await reply();
  } catch (error) {
    await end();
    throw error;
  }
  // An idle database keeps no program alive; one that is waited for does.
  worker.unref();
  return { ask: (asked) => alive(worker, ask(asked)), gone: () => gone, end };
}

/** It lost no commit, and stands still: mostly for want of room. */
const panicOf = (said: string): Error =>
  /No space left on device|Disk quota exceeded/.test(said)
    ? new DatabaseFault({ code: '53100', message: 'the embedded database has no room for its log' })
    : unreachable(new Error('the embedded database broke down'));

/** One after the other: the answer is what lets the next one in. */
function queue(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    let leave = (): void => {};
    const before = last;
    last = new Promise((done) => {
      leave = done;
    });
    await before;
    return leave;
  };
}

const awaited = new WeakMap<Worker, number>();

/** Keeps the program up while an answer is awaited. */
async function alive<T>(thread: Worker, answer: Promise<T>): Promise<T> {
  const count = (step: number): void => {
    const now = (awaited.get(thread) ?? 0) + step;
    awaited.set(thread, now);
    if (now === 0) thread.unref();
    else thread.ref();
  };
  count(1);
  try {
    return await answer;
  } finally {
    count(-1);
  }
}
