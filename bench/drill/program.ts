// The program under load: the built one, started as `npm start` starts it, in a process of its own; and beside it a server
// that does nothing but answer, for what this machine, its loopback and the load itself cost.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/free-port.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Program {
  readonly origin: string;
  /** What makes the operator, as it printed it. */
  readonly setUpSecret: string;
  /** Resident memory at its largest so far, in bytes. */
  largest(): number;
  stop(): Promise<void>;
}

/** Listens and works; visitors are told apart by what a proxy on this machine says of them. */
export async function startProgram(settings: Readonly<Record<string, string>>): Promise<Program> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    HOST: '127.0.0.1',
    PORT: `${port}`,
    PUBLIC_URL: origin,
    TESSERA_PROXIES: 'loopback',
    ...settings,
  };
  const child = spawn(process.execPath, [resolve(ROOT, 'server/main.ts'), 'run'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const hear = (some: Buffer): void => {
    if (written.length < 100_000) written += some.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let largest = 0;
  const looking = setInterval(() => {
    largest = Math.max(largest, residentOf(child));
  }, 500);
  const ended = once(child, 'exit');
  for (let look = 0; !/set-up#/.test(written); look += 1) {
    if (look > 600 || child.exitCode !== null) throw new Error(`the program did not start:\n${written}`);
    await pause(100);
  }
  return {
    origin,
    setUpSecret: /set-up#([\w-]+)/.exec(written)?.[1] ?? '',
    largest: () => largest,
    async stop() {
      clearInterval(looking);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Answers every request with so many characters. */
export async function startEcho(size: number): Promise<Pick<Program, 'origin' | 'stop'>> {
  const port = await freePort();
  const code = `
    const body = 'x'.repeat(${size});
    require('node:http').createServer((request, answer) => {
      request.resume().on('end', () => answer.setHeader('Content-Type', 'text/plain').end(body));
    }).listen(${port}, '127.0.0.1', () => console.log('listens'));`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** As the system counts it; nothing where it does not say. */
function residentOf({ pid }: ChildProcess): number {
  try {
    const status = process.getBuiltinModule('node:fs').readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has ended
  }
}
