// Transactions: all or nothing, apart from each other, tried again when another one stood in the way; on both databases.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { announce, type Database, DatabaseFault, many, one, run, violates } from './index.ts';

for (const store of STORES) {
  const on = (title: string, work: (db: Database, t: TestContext) => Promise<void>) =>
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => {
      const db = await store.open(t);
      await sql`create table public.thing (n int primary key, word text constraint short check (length(word) < 10))`.execute(
        db.sql,
      );
      await work(db, t);
    });
  const count = async (db: Database) =>
    (await one(sql<{ n: number }>`select count(*) as n from public.thing`, db.sql)).n;

  on('what throws leaves nothing', async (db) => {
    const work = db.transaction(async (transaction) => {
      await run(sql`insert into public.thing values (1)`, transaction);
      throw new RangeError('no');
    });
    await assert.rejects(work, RangeError);
    assert.equal(await count(db), 0);
    assert.equal(
      await db.transaction(async (transaction) => await run(sql`insert into public.thing values (1)`, transaction)),
      1,
    );
    assert.equal(await count(db), 1);
  });

  on('a statement outside never slips into an open transaction', async (db) => {
    const inserted = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const open = db.transaction(async (transaction) => {
      await run(sql`insert into public.thing values (1)`, transaction);
      inserted.resolve();
      await go.promise;
      throw new Error('undone');
    });
    await inserted.promise;
    const beside = run(sql`insert into public.thing values (2)`, db.sql);
    await new Promise((done) => setTimeout(done, 50));
    go.resolve();
    await assert.rejects(open, /undone/);
    await beside;
    assert.deepEqual(await many(sql`select n from public.thing`, db.sql), [{ n: 2 }]);
  });

  on('many at once are each whole', async (db) => {
    await Promise.all(
      Array.from({ length: 40 }, (_item, n) =>
        db
          .transaction(async (transaction) => {
            await run(sql`insert into public.thing values (${2 * n})`, transaction);
            if (n % 2 === 1) throw new Error('no');
            await run(sql`insert into public.thing values (${2 * n + 1})`, transaction);
          })
          .catch(() => {}),
      ),
    );
    assert.deepEqual(await one(sql`select count(*) as n, max(n) as max from public.thing`, db.sql), { n: 40, max: 77 });
  });

  on('inside a transaction the outer sql and a second transaction are refused, not waited for', async (db) => {
    const outer = db.transaction(async () => await many(sql`select 1`, db.sql));
    await assert.rejects(outer, /goes through the sql that the transaction was given/);
    const second = db.transaction(async () => await db.transaction(async () => 1));
    await assert.rejects(second, /goes through the sql that the transaction was given/);
    assert.equal(await count(db), 0);
  });

  on('a forgotten await does not write into what comes next', async (db) => {
    let forgotten: Promise<unknown> = Promise.resolve();
    const later = Promise.withResolvers<void>();
    await db.transaction(async (transaction) => {
      forgotten = later.promise.then(() => run(sql`insert into public.thing values (1)`, transaction));
      forgotten.catch(() => {});
    });
    await db.transaction(async () => {
      later.resolve();
      await assert.rejects(forgotten, /committed|ended/);
    });
    assert.equal(await count(db), 0);
  });

  on('a failure that is swallowed does not pass for a commit', async (db) => {
    await run(sql`insert into public.thing values (1)`, db.sql);
    const work = db.transaction(async (transaction) => {
      await run(sql`insert into public.thing values (1)`, transaction).catch(() => {});
    });
    await assert.rejects(work, /undone/);
    await run(sql`insert into public.thing values (2)`, db.sql);
    assert.equal(await count(db), 2);
  });

  on('a fault names the constraint and repeats no value', async (db) => {
    await run(sql`insert into public.thing values (1, 'secret')`, db.sql);
    const twice = await run(sql`insert into public.thing values (1, 'secret')`, db.sql).catch(
      (error: unknown) => error,
    );
    assert.ok(violates(twice, 'thing_pkey') && !violates(twice, 'short'));
    const long = await run(sql`insert into public.thing values (2, 'secret secret')`, db.sql).catch((e: unknown) => e);
    assert.ok(violates(long, 'short'));
    const odd = await one(sql`select ${'secret'}::uuid`, db.sql).catch((error: unknown) => error);
    for (const fault of [twice, long, odd]) {
      assert.ok(fault instanceof DatabaseFault);
      assert.doesNotMatch(JSON.stringify([fault.message, fault.stack, fault]), /secret/);
    }
    await assert.rejects(one(sql`select nothing from public.thing`, db.sql), /42703: column "nothing" does not exist/);
  });

  on('when another transaction stood in the way it is tried again, a bounded number of times', async (db) => {
    let tries = 0;
    const contended = (until: number) =>
      db.transaction(async (transaction) => {
        tries += 1;
        await run(sql`insert into public.thing values (${tries})`, transaction);
        if (tries < until)
          await sql`do $$ begin raise exception 'x' using errcode = '40001'; end $$`.execute(transaction);
        return tries;
      });
    assert.equal(await contended(3), 3);
    assert.deepEqual(await many(sql`select n from public.thing`, db.sql), [{ n: 3 }]);
    tries = 10;
    await assert.rejects(contended(100), /40001/);
    assert.equal(tries, 15);
  });

  on('an announcement is heard after the commit, once, and not when there is none', async (db) => {
    const heard: number[] = [];
    const deaf = db.listen('topic', () => {
      heard.push(heard.length);
      void count(db); // whoever hears stands outside of the transaction
    });
    await db.transaction(async (transaction) => {
      announce('topic', transaction);
      announce('topic', transaction);
      announce('other', transaction);
      assert.deepEqual(heard, []);
    });
    assert.deepEqual(heard, [0]);
    await assert.rejects(
      db.transaction(async (transaction) => {
        announce('topic', transaction);
        throw new Error('no');
      }),
    );
    assert.deepEqual(heard, [0]);
    announce('topic', db.sql);
    assert.deepEqual(heard, [0, 1]);
    deaf();
    announce('topic', db.sql);
    assert.deepEqual(heard, [0, 1]);
    await count(db);
  });

  on('closing waits for what runs, and then nothing more is answered', async (db) => {
    const begun = Promise.withResolvers<void>();
    const open = db.transaction(async (transaction) => {
      begun.resolve();
      await new Promise((done) => setTimeout(done, 50));
      return await run(sql`insert into public.thing values (1)`, transaction);
    });
    await begun.promise;
    const closing = db.close();
    assert.equal(await open, 1);
    await closing;
    await assert.rejects(count(db), /closed/);
  });
}
