// The embedded database: what is committed is on the disk, one process has the folder, a dead one's lock is taken over.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { embeddedFolder, STORES } from '../../tests/databases.ts';
import { embedded } from './embedded.ts';
import { DatabaseHeld, many, one, openDatabase, run } from './index.ts';
import { lockFolder } from './lock.ts';

test('each commit is one fsync, a reading is none', async (t) => {
  const folder = await embeddedFolder();
  t.after(() => rmSync(folder, { recursive: true }));
  const database = await embedded(folder);
  t.after(() => database.close());
  const connection = await database.acquire();
  await connection.query('create table public.thing (n int)', []);
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await database.syncs();
    await work();
    return (await database.syncs()) - before;
  };
  for (let n = 0; n < 20; n += 1) {
    const syncs = await during(() => connection.query('insert into public.thing values ($1)', [String(n)]));
    assert.equal(syncs, 1);
  }
  assert.equal(await during(() => connection.query('select * from public.thing', [])), 0);
  const whole = await during(async () => {
    await connection.query('begin', []);
    for (let n = 0; n < 20; n += 1) await connection.query('insert into public.thing values ($1)', [String(n)]);
    await connection.query('commit', []);
  });
  assert.equal(whole, 1);
  assert.ok((await during(() => connection.query('checkpoint', []))) > 1);
  connection.release(false);
});

test('a folder that a living process has is refused, and the process is named', async (t) => {
  const folder = await embeddedFolder();
  t.after(() => rmSync(folder, { recursive: true }));
  const first = await openDatabase({ folder });
  await assert.rejects(openDatabase({ folder }), (error) => error instanceof DatabaseHeld && error.pid === process.pid);
  assert.deepEqual(await one(sql`select 1 as n`, first.sql), { n: 1 });
  await first.close();
  const second = await openDatabase({ folder });
  await second.close();
});

test('another process that has the folder is named; killed, its lock is taken over and its commits are there', async (t) => {
  const folder = await embeddedFolder();
  t.after(() => rmSync(folder, { recursive: true }));
  const holder = program(
    t,
    `import { openDatabase, run } from ${JSON.stringify(beside('./index.ts'))};
     import { sql } from ${JSON.stringify(import.meta.resolve('kysely'))};
     const db = await openDatabase({ folder: ${JSON.stringify(folder)} });
     await sql\`create table public.thing (n int)\`.execute(db.sql);
     for (let n = 0; ; n += 1) {
       await run(sql\`insert into public.thing values (\${n})\`, db.sql);
       console.log(n);
     }`,
  );
  let said = '';
  holder.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  while (said.split('\n').length < 50) await new Promise((done) => setTimeout(done, 10));
  await assert.rejects(openDatabase({ folder }), (error) => error instanceof DatabaseHeld && error.pid === holder.pid);
  holder.kill('SIGKILL');
  await once(holder, 'close');
  const confirmed = Number(
    said
      .trimEnd()
      .split('\n')
      .filter((line) => /^\d+$/.test(line))
      .at(-1),
  );
  const database = await openDatabase({ folder });
  t.after(() => database.close());
  const { n } = await one(sql<{ n: number }>`select count(*) as n from public.thing`, database.sql);
  assert.ok(n > confirmed, `${n} rows, ${confirmed + 1} were confirmed`);
});

test('of many who find a dead lock one takes it over, and the others name it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const killed = program(
    t,
    `import { lockFolder } from ${JSON.stringify(beside('./lock.ts'))};
    lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1e6);`,
  );
  await once(killed.stdout ?? killed, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'close');
  const racers = Array.from({ length: 6 }, () =>
    program(
      t,
      `import { lockFolder } from ${JSON.stringify(beside('./lock.ts'))};
      process.stdin.once('data', () => {
        try { lockFolder(${JSON.stringify(folder)}); console.log('mine'); } catch (error) { console.log(error.name, error.pid); }
        setInterval(() => {}, 1e6); // whoever has it lives until all have answered, however slow the machine
      });
      console.log('ready');`,
    ),
  );
  const words = await Promise.all(
    racers.map(async (racer) => {
      if (racer.stdout === null) throw new Error('no output');
      await once(racer.stdout, 'data');
      return racer;
    }),
  );
  const answers = await Promise.all(
    words.map(async (racer) => {
      const said = once(racer.stdout ?? racer, 'data');
      racer.stdin?.write('go');
      return String((await said)[0]).trim();
    }),
  );
  for (const racer of racers) racer.kill('SIGKILL');
  const winner = racers[answers.indexOf('mine')];
  assert.equal(answers.filter((answer) => answer === 'mine').length, 1);
  assert.deepEqual(new Set(answers.filter((answer) => answer !== 'mine')), new Set([`DatabaseHeld ${winner?.pid}`]));
});

test('a claim whose writer died is taken over as well, and a number used again is another process', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const ours = lockFolder(folder);
  const holder = JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'));
  const dead = { ...holder, since: '1' }; // this number, but another beginning
  writeFileSync(join(folder, 'lock'), JSON.stringify({ ...dead, token: 'first' }));
  writeFileSync(join(folder, 'lock-after-first'), JSON.stringify({ ...dead, token: 'second' }));
  assert.equal(ours.beat(), false);
  const next = lockFolder(folder);
  assert.equal(next.beat(), true);
  ours.release(); // no longer its own: stays
  assert.throws(() => lockFolder(folder), DatabaseHeld);
  next.release();
  lockFolder(folder).release();
});

test('a holder on another machine is dead when it has been silent for half a minute', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  lockFolder(folder);
  const path = join(folder, 'lock');
  const away = { ...JSON.parse(readFileSync(path, 'utf8')), machine: 'container-7', pid: 1 };
  writeFileSync(path, JSON.stringify(away));
  assert.throws(() => lockFolder(folder), DatabaseHeld);
  const silent = new Date(Date.now() - 31_000);
  utimesSync(path, silent, silent);
  lockFolder(folder).release();
});

test('maintenance clears what was deleted and lets the log go', async (t) => {
  const [store] = STORES;
  if (store === undefined) throw new Error('there is no database');
  const db = await store.open(t);
  await sql`create table public.thing (n int, word text)`.execute(db.sql);
  for (let round = 0; round < 5; round += 1) {
    await run(sql`insert into public.thing select n, repeat('x', 500) from generate_series(1, 4000) as n`, db.sql);
    await run(sql`delete from public.thing`, db.sql);
    await db.maintain();
  }
  const size = sql<{ pages: number }>`select pg_relation_size('public.thing') / 8192 as pages`;
  assert.ok((await one(size, db.sql)).pages < 600, 'five rounds take the room of two at most');
  assert.ok((await many(sql`select 1 from pg_ls_waldir()`, db.sql)).length < 6);
});

const beside = (path: string): string => pathToFileURL(join(import.meta.dirname, path)).href;

function program(t: TestContext, text: string): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', text], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  return child;
}
