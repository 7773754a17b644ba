// The program as whoever runs it meets it: it starts, says where it is, answers, stops cleanly, holds its data alone, backs
// up and restores, and has no demonstration where others could reach it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { connect } from '@tessera/client';
import { SMTPServer } from 'smtp-server';
import { requires } from '../tools/require.ts';
import { embeddedFolder } from './databases.ts';
import { sharedPostgres } from './postgres.ts';
import { freshPages } from './pages.ts';
import { freePort } from './free-port.ts';
import { surroundings } from './surroundings.ts';

const MAIN = resolve(import.meta.dirname, '../server/main.ts');

test('it starts, answers, and stops cleanly when told to', async (t) => {
  const place = await somewhere(t);
  const program = await started(place);
  assert.match(program.said(), new RegExp(`Tessera is at ${place.origin}`));
  assert.equal((await fetch(`${place.origin}/health`)).status, 200);
  assert.equal((await fetch(`${place.origin}/ready`)).status, 200);
  const negotiated = await fetch(`${place.origin}/`, { headers: { 'Accept-Language': 'mt, en;q=0.5' } });
  assert.equal(negotiated.status, 200);
  assert.equal(negotiated.redirected, false);
  assert.ok((await negotiated.text()).includes('<html lang="en'));
  assert.equal(await program.stopped('SIGTERM'), 0);
});

test('a second start on the same data says who holds it', async (t) => {
  const place = await somewhere(t);
  const program = await started(place);
  const second = run({ ...place, port: await freePort('localhost') });
  const code = await second.ended;
  assert.equal(code, 1);
  assert.match(second.said(), new RegExp(`held by process ${program.child.pid}`));
  assert.equal((await fetch(`${place.origin}/health`)).status, 200, 'the first goes on');
});

test('a data folder whose holder was killed is taken over', async (t) => {
  const place = await somewhere(t);
  const program = await started(place);
  await program.stopped('SIGKILL');
  const again = await started(place);
  assert.equal((await fetch(`${place.origin}/ready`)).status, 200);
  assert.equal(await again.stopped('SIGTERM'), 0);
});

test('a data folder that is taken away ends the program, and says so', async (t) => {
  const place = await somewhere(t);
  const program = await started(place);
  renameSync(place.data, `${place.data}-elsewhere`); // in one step: it still writes there meanwhile
  assert.equal(await program.ended, 1);
  assert.match(program.said(), /is gone or held by another process/);
});

test('a port that is taken is told in a sentence', async (t) => {
  const place = await somewhere(t);
  const other = createServer().listen(place.port, 'localhost');
  await once(other, 'listening');
  t.after(() => other.close());
  const program = run(place);
  assert.equal(await program.ended, 1);
  assert.match(program.said(), /EADDRINUSE/);
  assert.doesNotMatch(program.said(), /at .*\.ts:\d+/, 'and not by a stack');
});

test('a backup, restored into an empty folder, is the same installation', async (t) => {
  const place = await somewhere(t);
  const program = await started(place);
  const before = await connect({ origin: place.origin }).catalogue.list({});
  assert.equal(before.total, 1);
  const folder = join(place.folder, 'backup');
  const held = run(place, 'backup', folder);
  assert.equal(await held.ended, 1, 'while it runs there is no copy');
  assert.equal(await program.stopped('SIGTERM'), 0);

  const made = run(place, 'backup', folder);
  assert.equal(await made.ended, 0, made.said());
  assert.ok(existsSync(join(folder, 'tessera-backup.json')));
  assert.ok(
    !filesBelow(folder).some((file) => readFileSync(file).includes(readFileSync(place.keyFile, 'utf8').trim())),
    'the key is not in it',
  );
  const twice = run(place, 'backup', folder);
  assert.equal(await twice.ended, 1, 'an older copy is not written over');

  const elsewhere = { ...place, data: join(place.folder, 'restored') };
  const restored = run(elsewhere, 'restore', folder);
  assert.equal(await restored.ended, 0, restored.said());
  const over = run(elsewhere, 'restore', folder);
  assert.equal(await over.ended, 1, 'what is there is not written over');
  await started(elsewhere);
  assert.deepEqual(await connect({ origin: place.origin }).catalogue.list({}), before);
});

test('another key file cannot open what this one wrapped', async (t) => {
  const place = await somewhere(t);
  await (await started(place)).stopped('SIGTERM');
  const key = readFileSync(place.keyFile, 'utf8');
  assert.equal(statSync(place.keyFile).mode & 0o077, 0, 'nobody else can read it');
  assert.ok(
    !filesBelow(place.data).some((file) => readFileSync(file).includes(key.trim())),
    'it is nowhere in the data',
  );
});

test('on PostgreSQL there is no demonstration, no outbox and nothing seeded on postgres', {
  skip: requires('postgres'),
}, async (t) => {
  const server = await sharedPostgres();
  const databaseUrl = await server.create(`program_${process.pid}`);
  const place = await somewhere(t);
  const smtp = await mailServer(t);
  const program = await started(place, { DATABASE_URL: databaseUrl, SMTP_URL: smtp });
  await withoutDemonstration(place.origin);
  assert.match(program.said(), /Make the operator, once, within an hour: http/);
  assert.equal(await program.stopped('SIGTERM'), 0);
});

test('beyond loopback, or under a public name, there is no demonstration either', async (t) => {
  for (const settings of [{ HOST: '0.0.0.0' }, { PUBLIC_URL: 'https://tessera.example' }]) {
    const place = await somewhere(t);
    const refused = run(place, 'run', undefined, settings);
    assert.equal(await refused.ended, 1);
    assert.match(refused.said(), /SMTP_URL/);
    const program = await started(place, { ...settings, SMTP_URL: await mailServer(t) });
    await withoutDemonstration(place.origin);
    await program.stopped('SIGTERM');
  }
});

async function withoutDemonstration(origin: string): Promise<void> {
  for (const path of ['people', 'letters', 'letters/x']) {
    assert.equal((await fetch(`${origin}/api/demonstration/${path}`)).status, 404, path);
  }
  const become = await fetch(`${origin}/api/demonstration/people/rita`, { method: 'POST' });
  assert.equal(become.status, 404);
  assert.deepEqual(become.headers.getSetCookie(), []);
  for (const page of ['demonstration', 'outbox']) assert.equal((await fetch(`${origin}/en/${page}`)).status, 404, page);
  assert.equal((await connect({ origin }).catalogue.list({})).total, 0);
}

test('the logs of an installation are verified where its database is', async (t) => {
  const place = await somewhere(t);
  const first = run(place, 'audit', 'verify');
  assert.equal(await first.ended, 0, first.said());
  assert.match(first.said(), /There is no log yet/);
  const other = run(place, 'audit', 'burn');
  assert.equal(await other.ended, 64);
  assert.match(other.said(), /there is no “audit burn”/);
});

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly keyFile: string;
  readonly port: number;
  readonly origin: string;
  /** Ends what was started there, before its folder goes. */
  readonly ends: (() => Promise<void>)[];
}

async function somewhere(t: TestContext): Promise<Place> {
  await freshPages();
  const folder = mkdtempSync(join(tmpdir(), 'tessera-program-'));
  const ends: (() => Promise<void>)[] = [];
  t.after(async () => {
    for (const end of ends) await end();
    rmSync(folder, { recursive: true, force: true });
  });
  // A database that was made before: what is tried here is the program, and making one takes seconds.
  const made = await embeddedFolder();
  cpSync(made, join(folder, 'data', 'database'), { recursive: true });
  rmSync(made, { recursive: true });
  const port = await freePort('localhost');
  return {
    folder,
    data: join(folder, 'data'),
    keyFile: join(folder, 'key', 'file'),
    port,
    origin: `http://localhost:${port}`,
    ends,
  };
}

function run(place: Place, command = 'run', word?: string, settings: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, command, ...(word === undefined ? [] : [word])], {
    env: {
      ...surroundings(),
      PORT: String(place.port),
      TESSERA_DATA: place.data,
      TESSERA_KEY_FILE: place.keyFile,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard: string[] = [];
  child.stdout.on('data', (part: Buffer) => heard.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => heard.push(part.toString()));
  // Once all that it said is heard, which may be later than its exit.
  const ended = once(child, 'close').then(([code]) => code as unknown);
  place.ends.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, said: () => heard.join(''), ended };
}

/** Once it listens. */
async function started(place: Place, settings: Readonly<Record<string, string>> = {}) {
  const { child, said, ended } = run(place, 'run', undefined, settings);
  for (let tries = 0; !said().includes('Tessera is at'); tries++) {
    if (child.exitCode !== null || tries > 3_000) throw new Error(`it did not start:\n${said()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    child,
    said,
    ended,
    stopped(signal: NodeJS.Signals): Promise<unknown> {
      child.kill(signal);
      return ended;
    },
  };
}

/** Somewhere to hand letters to: the program wants one that answers, off the demonstration. */
async function mailServer(t: TestContext): Promise<string> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'] });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
  return `smtp://127.0.0.1:${address.port}`;
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
