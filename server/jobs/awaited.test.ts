// What somebody sits and waits for goes ahead of all else, on both databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STORES } from '../../tests/databases.ts';
import { type Hall, hall } from '../../tests/hall.ts';

for (const store of STORES) {
  const on = (title: string, work: (hall: Hall) => Promise<void>) =>
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => work(await hall(t, store)));

  on('what is awaited and quick goes ahead of thousands, though all hands are full', async ({ order, worker }) => {
    const seen: unknown[] = [];
    const full = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    let letters = 0;
    const w = worker(
      {
        async letter() {
          letters += 1;
          if (letters === 4) full.resolve();
          await go.promise;
        },
        async code({ payload }) {
          seen.push(payload);
          if (seen.length === 30) go.resolve();
        },
      },
      { quick: ['code'] },
    );
    await order(Array.from({ length: 5_000 }, (_item, n) => ({ kind: 'letter', payload: n })));
    await full.promise;
    const codes = Array.from({ length: 30 }, (_item, n) => n);
    for (const payload of codes) await order([{ kind: 'code', payload, awaited: true }]);
    await go.promise; // as soon as all codes have gone
    assert.equal(letters, 4);
    assert.deepEqual(
      [...seen].sort((a, b) => Number(a) - Number(b)),
      codes,
    );
    await w.stop();
  });

  on('what is awaited stays first when it is tried again', async ({ order, worker, advance }) => {
    const done: unknown[] = [];
    const w = worker({
      letter: async ({ payload, attempt }) => {
        if (payload === 'code' && attempt === 1) throw new Error('not now');
        done.push(payload);
      },
    });
    await order([{ kind: 'letter', payload: 'code', awaited: true }]);
    await w.idle();
    await w.stop();
    advance(10_000);
    await order(Array.from({ length: 40 }, (_item, n) => ({ kind: 'letter', payload: n })));
    advance(10_000);
    await worker({ letter: async ({ payload }) => void done.push(payload) }).idle();
    assert.ok(done.indexOf('code') < 4, `it was number ${done.indexOf('code')}`); // as many run at once
    assert.equal(done.length, 41);
  });

  on('an order that somebody awaits brings the waiting one of the same forward', async ({ order, worker }) => {
    const done: unknown[] = [];
    await order(Array.from({ length: 40 }, (_item, n) => ({ kind: 'echo', payload: n })));
    await order([{ kind: 'echo', dedupe: 'same', payload: 'same' }]);
    await order([{ kind: 'echo', dedupe: 'same', payload: 'again', awaited: true }]);
    await worker({ echo: async ({ payload }) => void done.push(payload) }).idle();
    assert.ok(done.indexOf('same') < 4, `it was number ${done.indexOf('same')}`);
    assert.equal(done.length, 41);
  });
}
