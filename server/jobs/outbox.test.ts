// The outbox: what happened is heard by every consumer, at least once, in order for each record; on both databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { type Hall, hall } from '../../tests/hall.ts';
import { NOW } from '../../tests/world.ts';
import { type Database, many, one, run } from '../db/index.ts';
import { type Consumer, type Happening, type Operating, type OutboxEvent, parked, publish, retry } from './index.ts';
import { MOST_ATTEMPTS } from './retries.ts';

/** As `people` makes it of who keeps the installation. */
const operator = {} as Operating;

const COLLEGE = '0190a000-0000-7000-8000-00000000c011';
const LEARNER = '0190a000-0000-7000-8000-00000000a011';

interface Told extends Hall {
  readonly tell: (events: readonly Happening[], on?: Database['sql']) => Promise<void>;
}

for (const store of STORES) {
  const on = (title: string, work: (told: Told) => Promise<void>) =>
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => {
      const here = await hall(t, store);
      const { db, now, newId } = here;
      await work({ ...here, tell: (events, sql_ = db.sql) => publish(events, now(), newId, sql_) });
    });

  on('each consumer hears what it asked for, and whose it is', async ({ tell, worker }) => {
    const first: OutboxEvent[] = [];
    const second: OutboxEvent[] = [];
    await tell([
      { kind: 'issued', organisation: COLLEGE, person: LEARNER, record: 'a', payload: { format: 'elm' } },
      { kind: 'revoked', record: 'b', payload: null },
      { kind: 'unheard', record: 'c', payload: null },
    ]);
    await worker(
      {},
      { consumers: [ear('wallet', ['issued'], first), ear('monitoring', ['issued', 'revoked'], second)] },
    ).idle();
    assert.deepEqual(
      first.map(({ id: _id, ...rest }) => rest),
      [
        {
          kind: 'issued',
          organisation: COLLEGE,
          person: LEARNER,
          record: 'a',
          payload: { format: 'elm' },
          happenedAt: NOW,
        },
      ],
    );
    assert.deepEqual(second.map(({ kind }) => kind).sort(), ['issued', 'revoked']);
    assert.equal(second.find(({ kind }) => kind === 'issued')?.id, first[0]?.id);
  });

  on('what was rolled back did not happen', async ({ db, tell, worker }) => {
    const seen: OutboxEvent[] = [];
    const undone = db.transaction(async (transaction) => {
      await tell([{ kind: 'issued', record: 'a', payload: null }], transaction);
      throw new Error('no');
    });
    await assert.rejects(undone);
    await worker({}, { consumers: [ear('wallet', ['issued'], seen)] }).idle();
    assert.deepEqual(seen, []);
  });

  on('the events of one record are heard in order, whatever fails between, by any number of workers', async (hall) => {
    const { tell, worker, advance } = hall;
    const seen: OutboxEvent[] = [];
    const failedOnce = new Set<string>();
    const consumer: Consumer = {
      name: 'catalogue',
      kinds: ['changed'],
      handle: async (event) => {
        if (Number(event.payload) % 4 === 1 && !failedOnce.has(event.id)) {
          failedOnce.add(event.id);
          throw new Error('once more');
        }
        seen.push(event);
      },
    };
    const workers = [
      worker({}, { consumers: [consumer] }),
      worker({}, { consumers: [consumer] }),
      worker({}, { consumers: [consumer] }),
    ];
    for (let n = 0; n < 12; n += 1) {
      await tell(['a', 'b', 'c', 'd', 'e'].map((record) => ({ kind: 'changed', record, payload: n })));
    }
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(workers.map((w) => w.idle()));
      advance(2_000);
    }
    for (const record of ['a', 'b', 'c', 'd', 'e']) {
      const heard = seen.filter((event) => event.record === record).map(({ payload }) => Number(payload));
      // What was handled in a transaction that was undone is handled again: at least once, never out of order.
      assert.deepEqual(
        [...new Set(heard)],
        Array.from({ length: 12 }, (_item, n) => n),
      );
    }
  });

  on('what a consumer writes is written exactly once', async ({ db, tell, worker, advance }) => {
    await sql`create table public.count (record text primary key, n int not null)`.execute(db.sql);
    let calls = 0;
    const consumer: Consumer = {
      name: 'counter',
      kinds: ['issued'],
      handle: async ({ record }, transaction) => {
        await run(
          sql`insert into public.count as old values (${record}, 1) on conflict (record) do update set n = old.n + 1`,
          transaction,
        );
        calls += 1;
        if (calls % 7 === 0) throw new Error('after writing');
      },
    };
    const workers = [worker({}, { consumers: [consumer] }), worker({}, { consumers: [consumer] })];
    await tell(Array.from({ length: 60 }, (_item, n) => ({ kind: 'issued', record: `r${n % 20}`, payload: n })));
    for (let round = 0; round < 30; round += 1) {
      await Promise.all(workers.map((w) => w.idle()));
      advance(2_000);
    }
    assert.deepEqual(await many(sql`select distinct n from public.count`, db.sql), [{ n: 3 }]);
    assert.deepEqual(await one(sql`select count(*) as n, sum(n) as sum from public.count`, db.sql), { n: 20, sum: 60 });
  });

  on('an event nobody can take is parked, holds back its record only, and may be retried', async (hall) => {
    const { db, tell, worker, advance } = hall;
    const seen: OutboxEvent[] = [];
    let broken = true;
    const consumer: Consumer = {
      name: 'wallet',
      kinds: ['issued'],
      handle: async (event) => {
        if (broken && event.payload === 'poison') throw new RangeError('Ada Borg');
        seen.push(event);
      },
    };
    const w = worker({}, { consumers: [consumer, ear('other', ['issued'], [])] });
    await tell([
      { kind: 'issued', record: 'a', payload: 'poison' },
      { kind: 'issued', record: 'a', payload: 'behind' },
      { kind: 'issued', record: 'b', payload: 'beside' },
    ]);
    for (let tries = 0; tries < MOST_ATTEMPTS + 1; tries += 1) {
      await w.idle();
      advance(2 * 3600_000);
    }
    assert.deepEqual([...new Set(seen.map(({ payload }) => payload))], ['beside']);
    const waiting = await parked(operator, db.sql);
    assert.deepEqual(
      waiting.map(({ id: _id, parkedAt: _when, ...rest }) => rest),
      [{ what: 'event', kind: 'issued', consumer: 'wallet', attempts: MOST_ATTEMPTS, error: 'RangeError' }],
    );
    broken = false;
    assert.equal(await retry(waiting[0]?.id ?? '', operator, db.sql), true);
    await w.idle();
    assert.deepEqual([...new Set(seen.map(({ payload }) => payload))], ['beside', 'poison', 'behind']);
  });

  // On the embedded database one transaction runs at a time: nothing is late.
  const onServers = store.kind === 'postgres' ? on : () => {};
  onServers('a number that becomes visible late is not passed over', async ({ db, tell, worker }) => {
    const seen: OutboxEvent[] = [];
    const w = worker({}, { consumers: [ear('wallet', ['issued'], seen)] });
    const told = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const slow = db.transaction(async (transaction) => {
      await tell([{ kind: 'issued', record: 'slow', payload: null }], transaction);
      told.resolve();
      await go.promise;
    });
    await told.promise;
    await tell([{ kind: 'issued', record: 'quick', payload: null }]);
    await w.idle();
    assert.deepEqual(
      seen.map(({ record }) => record),
      ['quick'],
    );
    go.resolve();
    await slow;
    await w.idle();
    assert.deepEqual(
      seen.map(({ record }) => record),
      ['quick', 'slow'],
    );
  });

  on('what everybody has heard is forgotten after a day, what waits is kept', async ({ db, tell, worker, advance }) => {
    await tell([{ kind: 'issued', record: 'a', payload: null }]);
    await worker({}, { consumers: [ear('wallet', ['issued'], [])] }).idle();
    await run(sql`insert into jobs.consumer values ('absent', '{issued}')`, db.sql);
    await tell([{ kind: 'issued', record: 'b', payload: null }]);
    advance(25 * 3600_000);
    await worker({}, { consumers: [ear('wallet', ['issued'], [])] }).idle();
    advance(3600_000);
    await worker({}, { consumers: [ear('wallet', ['issued'], [])] }).idle();
    assert.deepEqual(await many(sql`select record from jobs.event`, db.sql), [{ record: 'b' }]);
  });
}

const ear = (name: string, kinds: readonly string[], seen: OutboxEvent[]): Consumer => ({
  name,
  kinds,
  handle: async (event) => void seen.push(event),
});
