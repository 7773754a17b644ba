// The thread that the embedded database runs in, so that a long query does not stop the pages. It answers one message
// after the other; whose turn it is, embedded.ts decides.
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { parentPort, workerData } from 'node:worker_threads';
import { DURABLE, DurableFiles } from './durable-files.ts';
import type { ServerError } from './fault.ts';
import { PARSERS } from './values.ts';

/** What it begins with. */
export interface Begun {
  readonly folder: string;
  /** PGlite, compiled; threads share it. */
  readonly program: { readonly [Symbol.toStringTag]: 'WebAssembly.Module' };
}

/** What the thread is asked. */
export type Asked =
  | { readonly text: string; readonly parameters: readonly (string | null)[] }
  | 'syncs' // how many fsyncs there were
  | 'close';

/** What it answers, in the order it was asked; first of all `ready`. */
export type Answered =
  | 'ready'
  | { readonly rows: readonly unknown[]; readonly affected: number; readonly command: string }
  | { readonly panic: string } // unasked: it will not answer any more
  | { readonly fault: ServerError }
  | { readonly broken: string };

if (parentPort === null) throw new Error('this is a worker thread');
const port = parentPort;
const answer = (answered: Answered): void => port.postMessage(answered);

let syncs = 0;
const { folder, program }: Begun = workerData; // handed over by embedded.ts
const database = await PGlite.create({
  fs: new DurableFiles(folder, () => {
    syncs += 1;
  }),
  pgliteWasmModule: program,
  startParams: [...DURABLE],
  extensions: { pg_trgm, unaccent },
  onStderr: (line) => {
    if (line.includes('PANIC:')) answer({ panic: line });
    return true;
  },
});
// Values are turned to and from text by values.ts, the same as on a server.
database.serializers = {};
database.parsers = { ...PARSERS };

port.on('message', async (asked: Asked) => {
  try {
    answer(await answerTo(asked));
  } catch (error) {
    answer(failure(error));
  }
});
answer('ready');

async function answerTo(asked: Asked): Promise<Answered> {
  if (asked === 'close') {
    await database.close();
    return { rows: [], affected: 0, command: 'CLOSE' };
  }
  if (asked === 'syncs') return { rows: [{ syncs }], affected: 0, command: 'SYNCS' };
  const { text, parameters } = asked;
  const result =
    parameters.length === 0 ? (await database.exec(text)).at(-1) : await database.query(text, [...parameters]);
  return { rows: result?.rows ?? [], affected: result?.affectedRows ?? 0, command: result?.command ?? '' };
}

function failure(error: unknown): Answered {
  if (!(error instanceof Error)) return { broken: 'the embedded database threw something' };
  if (!('code' in error) || typeof error.code !== 'string') return { broken: error.message };
  const word = (name: keyof ServerError): string | undefined => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    fault: {
      code: error.code,
      message: error.message,
      schema: word('schema'),
      table: word('table'),
      column: word('column'),
      constraint: word('constraint'),
    },
  };
}
