// Killed in the middle and started again: what was confirmed is there, every job has had its effect, and none twice.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Database, DatabaseFault, many, migrate, one, openDatabase, run } from '@tessera/server/db';
import { enqueue, type JobHandler, startWorker } from '@tessera/server/jobs';
import { sql } from 'kysely';
import { requires } from '../../tools/require.ts';
import { embeddedFolder } from '../databases.ts';
import { startPostgres } from '../postgres.ts';

const JOBS = 400;
/** A program that is to be killed in the middle begins so many, however late the signal is. */
const MOST = JOBS / 5;
const log = { warn() {}, error() {} };

test('the program is killed while it works: each job has its effect exactly once', async (t) => {
  const folder = await embeddedFolder();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const first = await openDatabase({ folder });
  await prepare(first);
  await first.close();

  const program = join(import.meta.dirname, 'worker.ts');
  for (let life = 0; life < 4; life += 1) {
    const child = spawn(process.execPath, [program, folder, String(MOST)], { stdio: ['ignore', 'pipe', 'inherit'] });
    t.after(() => child.kill('SIGKILL'));
    let done = 0; // a dot for each job; it begins no more than are asserted below
    child.stdout.on('data', (dots: Buffer) => {
      done += dots.length;
      if (done > 20 * life) child.kill('SIGKILL');
    });
    await once(child, 'close');
    assert.ok(done > 0 && done <= MOST, `it was killed in the middle, after ${done}`);
  }

  const last = await openDatabase({ folder });
  t.after(() => last.close());
  const worker = startWorker({ db: last, clock: Date.now, newId: randomUUID, handlers: { effect: effect(last) }, log });
  await worker.idle();
  await worker.stop();
  await exactlyOnce(last);
});

test('the server is killed while we work: each job has its effect exactly once on postgres', {
  skip: requires('postgres'),
}, async (t) => {
  const server = await startPostgres(t, { fsync: true });
  const db = await openDatabase({ url: await server.create('work') });
  t.after(() => db.close());
  await migrate(db);
  await prepare(db);
  let moment = Date.now();
  const clock = () => moment;
  const worker = startWorker({ db, clock, newId: randomUUID, handlers: { effect: effect(db) }, log });
  t.after(() => worker.stop());
  for (let life = 0; life < 3; life += 1) {
    await new Promise((done) => setTimeout(done, 60));
    await server.kill9();
    assert.equal(await answers(db), false);
    await new Promise((done) => setTimeout(done, 60));
    await server.restart();
    await until(() => answers(db)); // a connection of before is noticed when it is used
    moment += 60_000; // leases of before have ended, pauses too
  }
  await until(async () => {
    await worker.idle();
    moment += 60_000;
    return (
      (await one(sql<{ n: number }>`select count(*) as n from jobs.job where finished_at is null`, db.sql)).n === 0
    );
  });
  await exactlyOnce(db);
});

async function prepare(db: Database): Promise<void> {
  await sql`create schema crash`.execute(db.sql);
  await sql`create table crash.effect (n int)`.execute(db.sql);
  const orders = Array.from({ length: JOBS }, (_item, n) => ({ kind: 'effect', payload: n }));
  await enqueue(orders, Date.now(), randomUUID, db.sql);
}

const effect =
  (db: Database): JobHandler =>
  ({ payload, finish }) =>
    db.transaction(async (transaction) => {
      await run(sql`insert into crash.effect values (${Number(payload)})`, transaction);
      await finish(transaction);
    });

async function exactlyOnce(db: Database): Promise<void> {
  const rows = await many(sql<{ n: number }>`select n from crash.effect order by n`, db.sql);
  assert.deepEqual(
    rows.map(({ n }) => n),
    Array.from({ length: JOBS }, (_item, n) => n),
  );
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await done().catch(() => false)); tries += 1) {
    if (tries > 600) throw new Error('it does not come to an end');
    await new Promise((next) => setTimeout(next, 50));
  }
}

const answers = (db: Database): Promise<boolean> =>
  one(sql`select 1 as n`, db.sql).then(
    () => true,
    (error) => {
      assert.ok(error instanceof DatabaseFault && error.code.startsWith('08'));
      return false;
    },
  );
