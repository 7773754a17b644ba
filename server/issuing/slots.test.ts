// Slots, days, and the published list.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { registrar } from '../../tests/registrar.ts';
import { one, run } from '../db/index.ts';
import { documentRoutes } from '../http/documents.ts';
import { dayIn } from './day.ts';
import { issuingDocuments } from './documents.ts';
import { shuffledSlots, takeSlots } from './slots.ts';
import { credentials } from './show.ts';
import { revoke } from './take-back.ts';

const SEED = new Uint8Array(32).fill(7);

test('a seed shuffles all slots of a list, always in the same way and each seed in its own', () => {
  const slots = shuffledSlots(SEED);
  assert.equal(new Set(slots).size, 131_072);
  assert.equal(Math.max(...slots.subarray(0, 1000)) > 65_536, true);
  // Slots were given away by this order: another one would give some away twice.
  assert.deepEqual([...slots.subarray(0, 4)], [9325, 5767, 73_449, 122_519]);
  assert.notDeepEqual(slots.subarray(0, 4), shuffledSlots(new Uint8Array(32)).subarray(0, 4));
});

test('a day is the day where the provider is', () => {
  const late = Date.UTC(2026, 5, 1, 22, 30);
  assert.equal(dayIn('Europe/Malta', late), '2026-06-02');
  assert.equal(dayIn('UTC', late), '2026-06-01');
  assert.equal(dayIn('America/New_York', Date.UTC(2027, 0, 1, 3)), '2026-12-31');
});

for (const store of STORES) {
  test(`a list that is full is followed by another; what is undone was never taken on ${store.kind}`, {
    skip: store.skip,
  }, async (t) => {
    const { world, ours } = await registrar(t, store);
    const take = (count: number) => world.db.transaction((on) => takeSlots(count, ours, world, on));
    const [first] = await take(1);
    assert.equal(first?.list, 1);
    await run(sql`update issuing.status_list set used = 131070`, world.db.sql);
    await assert.rejects(
      world.db.transaction(async (on) => {
        await takeSlots(5, ours, world, on);
        throw new Error('undone');
      }),
      /undone/,
    );
    const taken = await take(5);
    assert.deepEqual(
      taken.map(({ list }) => list),
      [1, 1, 2, 2, 2],
    );
    const { used } = await one(
      sql<{ used: number }>`select used from issuing.status_list where list = 2`,
      world.db.sql,
    );
    assert.equal(used, 3);
    const both = await Promise.all([take(3), take(3)]);
    const slots = both.flat().map(({ list, slot }) => `${list} ${slot}`);
    assert.equal(new Set(slots).size, 6);
  });

  test(`a list is one document until a bit is set or its signature is old on ${store.kind}`, {
    skip: store.skip,
  }, async (t) => {
    const cast = await registrar(t, store);
    const { world, ours, theirs } = cast;
    await cast.issued(2);
    const app = new Hono();
    documentRoutes(app, issuingDocuments(world));
    const get = async (path: string, headers = {}) => app.request(path, { headers });
    const path = `/status/${ours.organisation}/1`;
    const first = await get(path);
    assert.equal(first.headers.get('Content-Type'), 'application/vc+jwt');
    assert.match(first.headers.get('Cache-Control') ?? '', /max-age=30$/);
    const text = await first.text();
    assert.equal(await (await get(path)).text(), text);
    const etag = first.headers.get('ETag') ?? '';
    assert.equal((await get(path, { 'If-None-Match': etag })).status, 304);

    cast.later(11 * 60_000);
    const signedAnew = await (await get(path)).text();
    assert.notEqual(signedAnew, text);
    const { entries } = await credentials({ organisation: ours.organisation }, ours, world);
    await revoke({ credential: entries[0]?.credential ?? '', reason: 'other', text: 'Borg, Anna' }, ours, world);
    const changed = await get(path, { 'If-None-Match': etag });
    assert.equal(changed.status, 200);
    const payload = Buffer.from((await changed.text()).split('.')[1] ?? '', 'base64url').toString();
    assert.doesNotMatch(payload, /Borg|Anna|bread|urn:uuid/i);

    for (const other of [
      `/status/${theirs.organisation}/1`,
      `/status/${ours.organisation}/2`,
      `/status/${ours.organisation}/01`,
      '/status/x/1',
    ])
      assert.equal((await get(other)).status, 404, other);
  });
}
