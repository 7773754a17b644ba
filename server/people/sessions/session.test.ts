// How many browsers of one person are signed in at once. On both databases.
import assert from 'node:assert/strict';
import test from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../../tests/databases.ts';
import { browser, testWorld } from '../../../tests/slices.ts';
import { many } from '../../db/index.ts';
import { SESSIONS_AT_ONCE } from '../../limits/settings.ts';
import { ensurePerson, signedOf } from '../index.ts';
import { listSessions } from './own-sessions.ts';
import { giveSession, openSession } from './session.ts';

const DAY = 24 * 3600_000;

for (const store of STORES) {
  test(`one browser more than twenty ends the one that was used longest ago, on ${store.kind}`, {
    skip: store.skip,
  }, async (t) => {
    const { world, later } = await testWorld(t, store);
    const enters = async (email: string) => {
      const here = browser();
      const token = await world.db.transaction(async (on) => {
        const person = await ensurePerson({ email, name: '' }, world, on);
        return await openSession(person, 'email', here, world, on);
      });
      giveSession(token, here);
      return here;
    };
    const other = await enters('ana@home.example');
    const first = await enters('vera@home.example');
    const second = await enters('vera@home.example');
    later(DAY + 1);
    assert.ok(await signedOf(first, world)); // used again, so that the second is the one to go
    const more = [];
    for (let each = 2; each < SESSIONS_AT_ONCE; each += 1) more.push(await enters('vera@home.example'));
    const before = await listSessions((await signedOf(first, world)) ?? assert.fail(), world);
    assert.equal(before.length, SESSIONS_AT_ONCE);

    const last = await enters('vera@home.example');
    assert.equal(await signedOf(second, world), undefined);
    for (const each of [first, ...more, last, other]) assert.ok(await signedOf(each, world));
    const after = await listSessions((await signedOf(last, world)) ?? assert.fail(), world);
    assert.equal(after.length, SESSIONS_AT_ONCE);
    const gone = before.filter(({ session }) => !after.some((each) => each.session === session));
    const acts = await many(
      sql<{ record: string }>`select record from people.act where code = 'session-displaced'`,
      world.db.sql,
    );
    assert.deepEqual(
      acts.map(({ record }) => record),
      gone.map(({ session }) => session),
    );
    assert.equal(gone.length, 1);
  });
}
