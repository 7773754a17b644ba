// Jobs: ordered in a transaction, done once, tried again, parked; on both databases.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { type Hall, hall } from '../../tests/hall.ts';
import { NOW } from '../../tests/world.ts';
import { many, one, run } from '../db/index.ts';
import { type JobHandler, type JobOrder, LeaseLost, type Operating, parked, retry } from './index.ts';
import { working } from './job.ts';
import { MOST_ATTEMPTS } from './retries.ts';
import { takeJobs } from './store/jobs.ts';

/** As `people` makes it of who keeps the installation. */
const operator = {} as Operating;

const COLLEGE = '0190a000-0000-7000-8000-00000000c011';
const GUILD = '0190a000-0000-7000-8000-00000000d011';

for (const store of STORES) {
  const on = (title: string, work: (t: TestContext, hall: Hall) => Promise<void>) =>
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => work(t, await hall(t, store)));

  on('an order that is rolled back was never given', async (_, { db, order, seen, worker, echo }) => {
    const w = worker({ echo });
    await assert.rejects(
      db.transaction(async (transaction) => {
        await order([{ kind: 'echo', payload: 1 }], transaction);
        throw new Error('no');
      }),
      /no/,
    );
    await w.idle();
    assert.deepEqual(seen, []);
  });

  on('an order wakes the worker of its process once it is committed', async (_, { db, order, worker }) => {
    const heard = Promise.withResolvers<unknown>();
    worker({ echo: async ({ payload }) => heard.resolve(payload) });
    await db.transaction((transaction) => order([{ kind: 'echo', payload: { a: [1] } }], transaction));
    assert.deepEqual(await heard.promise, { a: [1] });
  });

  on('a job tells whose it is, and how often it was tried', async (_, { order, worker, advance }) => {
    const runs: unknown[] = [];
    const w = worker({
      echo: async ({ organisation, attempt, payload }) => {
        runs.push([organisation, attempt, payload]);
        if (attempt === 1) throw new Error('once more');
      },
    });
    await order([{ kind: 'echo', organisation: COLLEGE, payload: null }]);
    await w.idle();
    advance(999);
    await order([{ kind: 'echo', payload: 'other' }]);
    await w.idle();
    advance(1_000);
    await w.idle();
    assert.deepEqual(runs.slice(0, 1), [[COLLEGE, 1, null]]);
    assert.ok(runs.some((it) => JSON.stringify(it) === JSON.stringify([COLLEGE, 2, null])));
    assert.ok(runs.some((it) => JSON.stringify(it) === JSON.stringify([undefined, 1, 'other'])));
  });

  on('not before its time', async (_, { order, worker, echo, seen, advance, now }) => {
    const w = worker({ echo });
    await order([{ kind: 'echo', payload: 'later', notBefore: now() + 60_000 }]);
    await w.idle();
    assert.deepEqual(seen, []);
    advance(60_000);
    await w.idle();
    assert.deepEqual(seen, ['later']);
  });

  on('the same order twice is one job, for each organisation its own', async (_, { order, worker, echo, seen }) => {
    const twice: JobOrder[] = [COLLEGE, GUILD].flatMap((organisation) => [
      { kind: 'echo', organisation, dedupe: 'list-1', payload: organisation },
      { kind: 'echo', organisation, dedupe: 'list-1', payload: organisation },
    ]);
    await order(twice);
    await order(twice);
    const w = worker({ echo });
    await w.idle();
    assert.deepEqual([...seen].sort(), [COLLEGE, GUILD]);
    await order(twice);
    await w.idle();
    assert.equal(seen.length, 4);
  });

  on('an order that comes while its job runs lets it run once more', async (_, { order, worker }) => {
    let runs = 0;
    const w = worker({
      publish: async () => {
        runs += 1;
        const same = { kind: 'publish', dedupe: 'list-1', payload: null };
        if (runs === 1) await order([same, same]);
      },
    });
    await order([{ kind: 'publish', dedupe: 'list-1', payload: null }]);
    await w.idle();
    assert.equal(runs, 2);
  });

  on('an earlier order of the same brings the waiting one forward', async (_, { order, worker, echo, seen, now }) => {
    await order([{ kind: 'echo', dedupe: 'harvest', payload: 1, notBefore: now() + 60_000 }]);
    await order([{ kind: 'echo', dedupe: 'harvest', payload: 2 }]);
    await worker({ echo }).idle();
    assert.deepEqual(seen, [1]);
  });

  on('what finishes in its own transaction takes effect exactly once', async (_, { db, order, worker, advance }) => {
    await sql`create table public.effect (n int)`.execute(db.sql);
    const deaths = new Set<number>();
    const w = worker({
      write: async ({ payload, finish }) => {
        const n = Number(payload);
        await db.transaction(async (transaction) => {
          await run(sql`insert into public.effect values (${n})`, transaction);
          await finish(transaction);
          if (n % 3 === 0 && !deaths.has(n)) {
            deaths.add(n);
            throw new Error('dies before the commit');
          }
        });
        if (n % 3 === 1 && !deaths.has(n)) {
          deaths.add(n);
          throw new Error('dies after the commit');
        }
      },
    });
    await order(Array.from({ length: 30 }, (_item, n) => ({ kind: 'write', payload: n })));
    for (let round = 0; round < 4; round += 1) {
      await w.idle();
      advance(10_000);
    }
    const rows = await many(sql<{ n: number }>`select n from public.effect order by n`, db.sql);
    assert.deepEqual(
      rows.map(({ n }) => n),
      Array.from({ length: 30 }, (_item, n) => n),
    );
    assert.equal(deaths.size, 20);
  });

  on('tried too often it is parked with a code, never with words, and may be retried', async (_, hall) => {
    const { db, order, worker, advance, now } = hall;
    let broken = true;
    let runs = 0;
    const w = worker({
      send: async () => {
        runs += 1;
        if (broken) throw Object.assign(new TypeError('Ada Borg <ada@example.org>'), { code: 'ECONNREFUSED' });
      },
    });
    await order([{ kind: 'send', organisation: COLLEGE, dedupe: 'x', payload: null }]);
    for (let tries = 0; tries < MOST_ATTEMPTS + 2; tries += 1) {
      await w.idle();
      advance(2 * 3600_000);
    }
    assert.equal(runs, MOST_ATTEMPTS);
    const [one_, ...more] = await parked(operator, db.sql);
    assert.deepEqual(more, []);
    assert.ok(one_ !== undefined && one_.parkedAt < now());
    const { id, parkedAt: _when, ...rest } = one_;
    const about = { what: 'job', kind: 'send', organisation: COLLEGE, attempts: MOST_ATTEMPTS };
    assert.deepEqual(rest, { ...about, error: 'TypeError ECONNREFUSED' });
    const kept = await one(sql<{ text: string }>`select string_agg(job::text, '') as text from jobs.job`, db.sql);
    assert.doesNotMatch(kept.text, /Ada|example/);

    broken = false;
    assert.equal(await retry(id, operator, db.sql), true);
    assert.equal(await retry(id, operator, db.sql), false);
    await w.idle();
    assert.equal(runs, MOST_ATTEMPTS + 1);
    assert.deepEqual(await parked(operator, db.sql), []);
  });

  on('a parked job does not stand in the way of a new order, nor run beside it', async (_, hall) => {
    const { db, order, worker, echo, seen, newId } = hall;
    const id = newId();
    await run(
      sql`insert into jobs.job (organisation, id, kind, dedupe, payload, due, attempt, error, parked_at)
        values (${GUILD}, ${id}, 'echo', 'x', '"old"', ${new Date(NOW)}, 10, 'Error', ${new Date(NOW)})`,
      db.sql,
    );
    await order([{ kind: 'echo', organisation: GUILD, dedupe: 'x', payload: 'new' }]);
    assert.equal(await retry(id, operator, db.sql), true);
    await worker({ echo }).idle();
    assert.deepEqual(seen, ['new']);
  });

  on('a lease that has ended is taken over, and what the first one does no longer counts', async (_, hall) => {
    const { db, order, worker, advance, now, newId } = hall;
    await order([{ kind: 'slow', payload: null }]);
    const first = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const ends: string[] = [];
    const w = worker({
      slow: async ({ attempt, finish, heartbeat }) => {
        if (attempt > 1) return void ends.push(`attempt ${attempt}`);
        started.resolve();
        await first.promise;
        await assert.rejects(heartbeat(), LeaseLost);
        await assert.rejects(db.transaction(finish), LeaseLost);
        ends.push('attempt 1');
      },
    });
    await started.promise;
    assert.deepEqual(await takeJobs(roomFor('slow'), now() + 30_000, newId(), now(), working(), db.sql), []);
    advance(31_000);
    w.wake();
    while (ends.length === 0) await new Promise((done) => setTimeout(done, 5));
    first.resolve();
    await w.idle();
    assert.deepEqual(ends, ['attempt 2', 'attempt 1']);
  });

  on('work that is never over is ordered anew where it was parked, or given up', async (_, { worker, advance }) => {
    let runs = 0;
    const echo: JobHandler = async () => {
      runs += 1;
      throw new Error('never');
    };
    const standing = [{ kind: 'echo', dedupe: 'nightly', payload: null }];
    const w = worker({ echo }, { standing });
    for (let tries = 0; tries < MOST_ATTEMPTS + 3; tries += 1) {
      await w.idle();
      advance(2 * 3600_000);
    }
    assert.ok(runs > MOST_ATTEMPTS, String(runs));
  });

  on('a heartbeat keeps the lease', async (_, { db, order, worker, advance, now, newId }) => {
    await order([{ kind: 'slow', payload: null }]);
    let taken: readonly unknown[] = [];
    const w = worker({
      slow: async ({ heartbeat }) => {
        advance(20_000);
        await heartbeat();
        advance(20_000);
        taken = await takeJobs(roomFor('slow'), now() + 30_000, newId(), now(), working(), db.sql);
      },
    });
    await w.idle();
    assert.deepEqual(taken, []);
    assert.deepEqual(await one(sql`select count(*) as n from jobs.job where finished_at is not null`, db.sql), {
      n: 1,
    });
  });

  on('a job whose workers die of it is parked in the end', async (_, { db, order, worker, now, newId }) => {
    await order([{ kind: 'deadly', payload: null }]);
    for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) {
      const taken = await takeJobs(roomFor('deadly'), now() - 1, newId(), now(), working(), db.sql);
      assert.equal(taken.length, 1);
    }
    await worker({ deadly: async () => assert.fail('it is not tried again') }).idle();
    assert.equal((await parked(operator, db.sql))[0]?.error, 'LeaseEnded');
  });

  on('stopping gives back what is not done, and it does not count as a try', async (_, { db, order, worker }) => {
    const started = Promise.withResolvers<void>();
    await order([{ kind: 'long', payload: null }]);
    const w = worker({
      long: async ({ stopping }) => {
        started.resolve();
        await new Promise((done) => stopping.addEventListener('abort', done));
        stopping.throwIfAborted();
      },
    });
    await started.promise;
    await w.stop();
    const row = await one(sql`select attempt, lease, finished_at as "finishedAt", error from jobs.job`, db.sql);
    assert.deepEqual(row, { attempt: 0, lease: null, finishedAt: null, error: null });
  });

  on('several workers share the work and nobody does the same', async (_, { order, worker, echo, seen }) => {
    await order(Array.from({ length: 200 }, (_item, n) => ({ kind: 'echo', payload: n })));
    await Promise.all([worker({ echo }), worker({ echo }), worker({ echo })].map((w) => w.idle()));
    assert.deepEqual(
      [...seen].sort((a, b) => Number(a) - Number(b)),
      Array.from({ length: 200 }, (_item, n) => n),
    );
  });

  on('what is done is forgotten after a day', async (_, { db, order, worker, echo, advance }) => {
    await order([{ kind: 'echo', payload: 1 }]);
    await worker({ echo }).idle();
    advance(25 * 3600_000);
    await worker({ echo }).idle();
    assert.deepEqual(await one(sql`select count(*) as n from jobs.job`, db.sql), { n: 0 });
  });

  on('ten thousand are ordered in one statement', async (t, { db, order, worker, echo, seen }) => {
    const orders = Array.from({ length: 10_000 }, (_item, n) => ({
      kind: n < 1_000 ? 'echo' : 'other',
      organisation: COLLEGE,
      dedupe: `award-${n}`,
      payload: { award: n },
    }));
    let began = performance.now();
    await order(orders);
    t.diagnostic(`10,000 ordered in ${(performance.now() - began).toFixed(0)} ms`);
    assert.deepEqual(await one(sql`select count(*) as n from jobs.job`, db.sql), { n: 10_000 });
    began = performance.now();
    await worker({ echo }).idle();
    t.diagnostic(`1,000 of them done in ${(performance.now() - began).toFixed(0)} ms`);
    assert.equal(seen.length, 1_000);
  });
}

const roomFor = (kind: string) => ({ quick: { kinds: [], most: 0 }, kinds: [kind], most: 1 });
