// A PostgreSQL server of a test's own: on a socket in a folder of its own, as an ordinary user, gone with the process of
// the test, also when that is killed.
import { execFile, spawn } from 'node:child_process';
import { existsSync, chownSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestContext } from 'node:test';
import { postgresPrograms } from '../tools/require.ts';

const run = promisify(execFile);

export interface PostgresServer {
  /** Makes a database, as a copy where a template is named, and answers its address. */
  create(name: string, template?: string): Promise<string>;
  /** The server and all it runs die at once. */
  kill9(): Promise<void>;
  /** Starts again on the same files. */
  restart(): Promise<void>;
  stop(): void;
}

let shared: Promise<PostgresServer> | undefined;

/** One for all tests of a file; it promises nothing about a crash. */
export function sharedPostgres(): Promise<PostgresServer> {
  shared ??= start(false);
  return shared;
}

/** One for this test alone. */
export async function startPostgres(
  t: Pick<TestContext, 'after'>,
  { fsync }: { readonly fsync: boolean },
): Promise<PostgresServer> {
  const server = await start(fsync);
  t.after(() => server.stop());
  return server;
}

async function start(fsync: boolean): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('postgresql is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'tessera-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const user = await ordinaryUser();
  if (user !== undefined) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);

  // Reads until we end, however we end; then ends the server and removes its files.
  const farewell = 'read _; p=$(head -n1 "$0/data/postmaster.pid") && kill -QUIT "$p"; sleep 1; rm -rf "$0"';
  const keeper = spawn('sh', ['-c', farewell, folder], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  if ('unref' in keeper.stdin && typeof keeper.stdin.unref === 'function') keeper.stdin.unref();

  const options = { ...user, cwd: folder };
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tessera', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    options,
  );
  const words = ['-D', data, '-k', folder, '-h', '', '-c', 'max_connections=60', '-c', `fsync=${fsync ? 'on' : 'off'}`];
  const launch = async (): Promise<void> => {
    const server = spawn(join(programs, 'postgres'), words, { ...options, detached: true, stdio: 'ignore' });
    server.unref();
    await until(() => ready(data, server.pid));
  };
  const sql = (text: string) =>
    run(join(programs, 'psql'), ['-h', folder, '-U', 'tessera', '-d', 'postgres', '-qc', text], options);
  await launch();
  return {
    async create(name, template = 'template0') {
      await sql(`create database ${name} template ${template}`);
      return `postgresql://tessera@${encodeURIComponent(folder)}/${name}`;
    },
    async kill9() {
      const server = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
      // Halted first: what it began between our looking and its death would outlive it, and nothing starts beside that.
      process.kill(server, 'SIGSTOP');
      await until(() => halted(server));
      const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ').map(Number);
      for (const pid of [server, ...children]) process.kill(pid, 'SIGKILL');
      await until(() => [server, ...children].every((pid) => !existsSync(`/proc/${pid}`) || zombie(pid)));
    },
    restart: launch,
    stop() {
      keeper.stdin.end();
    },
  };
}

/** The server refuses to run as root. */
async function ordinaryUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map((word) => run('id', [word, 'postgres'])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

/** Its file of state says so in the last line, and in the first whose it is: a killed server leaves one behind. */
const ready = (data: string, pid: number | undefined): boolean => {
  const path = join(data, 'postmaster.pid');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return lines[0] === String(pid) && lines.at(-1)?.trim() === 'ready';
};

const zombie = (pid: number): boolean => {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
};

const halted = (pid: number): boolean => / T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 6_000) throw new Error('the server does not do as it is told');
    await new Promise((done) => setTimeout(done, 20));
  }
}
