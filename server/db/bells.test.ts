// What one process announces on a PostgreSQL server, another hears; a connection that breaks is made anew.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { startPostgres } from '../../tests/postgres.ts';
import { requires } from '../../tools/require.ts';
import { announce, type Database, many, openDatabase } from './index.ts';

const skip = requires('postgres');

async function two(t: TestContext) {
  const server = await startPostgres(t, { fsync: false });
  const url = await server.create('bells');
  const [serves, works] = [await openDatabase({ url }), await openDatabase({ url })];
  t.after(() => Promise.all([serves.close(), works.close()]));
  return { serves, works };
}

/** Until it listens, announcements are lost: they are made again until one is heard. */
async function heard(works: Database, serves: Database, topic: string): Promise<void> {
  let isHeard = false;
  const deaf = works.listen(topic, () => {
    isHeard = true;
  });
  while (!isHeard) {
    announce(topic, serves.sql);
    await new Promise((done) => setTimeout(done, 20));
  }
  deaf();
}

test('an announcement is heard in another process of the same database', { skip }, async (t) => {
  const { serves, works } = await two(t);
  await heard(works, serves, 'first');
  const seen: string[] = [];
  for (const topic of ['one', 'other']) works.listen(topic, () => seen.push(topic));
  const after = Promise.withResolvers<void>();
  works.listen('after', after.resolve);
  await assert.rejects(
    serves.transaction(async (on) => {
      announce('other', on);
      throw new RangeError('undone');
    }),
    RangeError,
  );
  await serves.transaction(async (on) => announce('one', on));
  announce('after', serves.sql);
  await after.promise;
  assert.deepEqual([...new Set(seen)], ['one'], 'what was undone is not announced');
});

test('whoever announces hears it once, not again from the server', { skip }, async (t) => {
  const { serves, works } = await two(t);
  await heard(works, serves, 'first');
  let times = 0;
  works.listen('own', () => {
    times += 1;
  });
  announce('own', works.sql);
  await heard(works, serves, 'later');
  assert.equal(times, 1);
});

test('a connection that breaks is made anew, and what may have been missed is told', { skip }, async (t) => {
  const { serves, works } = await two(t);
  await heard(works, serves, 'first');
  const missed = Promise.withResolvers<void>();
  works.listen('missed', missed.resolve);
  await many(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen tessera' and pid <> pg_backend_pid()`,
    serves.sql,
  );
  await missed.promise;
  await heard(works, serves, 'again');
});
