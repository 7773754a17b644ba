// The embedded database: PGlite in a thread, one connection. Whoever holds it has it alone; the others wait in line.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Connection, Connections } from './connections.ts';
import type { Answered, Asked } from './embedded-worker.ts';
import { DatabaseFault, unreachable } from './fault.ts';

export interface Embedded extends Connections {
  /** How many fsyncs there were so far. */
  syncs(): Promise<number>;
  /** How many statements were answered so far. */
  readonly answered: number;
}

/** Opens or makes the database in `folder`/postgres. The folder is locked by the caller. */
export async function embedded(folder: string): Promise<Embedded> {
  const data = join(folder, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const thread = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: data, execArgv: [] });
  const waiting: { readonly done: (answered: Answered) => void; readonly fail: (error: Error) => void }[] = [];
  let gone: Error | undefined;
  let answered = 0;

  const lost = (error: Error): void => {
    gone ??= unreachable(error);
    for (const { fail } of waiting.splice(0)) fail(gone);
  };
  thread.on('error', (cause) => lost(new Error('the embedded database broke down', { cause })));
  thread.on('exit', (code) => lost(new Error(`the embedded database has ended (${code})`)));

  const reply = (): Promise<Answered> => new Promise((done, fail) => waiting.push({ done, fail }));
  const ask = async (asked: Asked): Promise<Answer> => {
    if (gone !== undefined && asked !== 'close') throw gone;
    thread.postMessage(asked);
    const answer = await reply();
    if (answer === 'ready') throw new Error('the embedded database began again');
    if ('fault' in answer) throw new DatabaseFault(answer.fault);
    if ('broken' in answer) throw new Error(answer.broken);
    answered += 1;
    return answer;
  };

  const ready = reply();
  thread.on('message', (answer: Answered) => waiting.shift()?.done(answer));
  await ready;
  // An idle database keeps no program alive; one that is waited for does.
  thread.unref();

  const line = queue();
  const connection = (leave: () => void): Connection => ({
    query: (text, parameters) => alive(thread, ask({ text, parameters })),
    release: leave,
  });
  return {
    acquire: async () => {
      const leave = await line();
      if (gone === undefined) return connection(leave);
      leave();
      throw gone;
    },
    async syncs() {
      const { rows } = await alive(thread, ask('syncs'));
      const [first] = rows as readonly { readonly syncs: number }[]; // answered by embedded-worker.ts
      return first?.syncs ?? 0;
    },
    get answered() {
      return answered;
    },
    async close() {
      const leave = await line();
      try {
        if (gone !== undefined) return;
        gone = new Error('the database is closed');
        const ended = once(thread, 'exit');
        await alive(thread, ask('close'));
        await thread.terminate();
        await ended;
      } finally {
        leave();
      }
    },
  };
}

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
