// What the columns of the database say of themselves, and what the slices say of them, are held together: nothing personal
// is in a table that no slice answers for, tells its person of, and takes away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rmSync } from 'node:fs';
import { type Database, openDatabase } from '@tessera/server/db';
import { sql } from 'kysely';
import { personalOf } from '../server/http/mount.ts';
import { keeping } from '../server/people/index.ts';
import { embeddedFolder } from './databases.ts';
import { personalColumns, tables } from './schema.ts';
import { worldOn } from './world-on.ts';

let folder: string;
let db: Database;
before(async () => {
  folder = await embeddedFolder();
  db = await openDatabase({ folder });
});
after(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

/** What is wrong: a column that nobody answers for, or two do; and one that is answered for and is not there. */
function faults(columns: readonly string[], covered: readonly string[]): readonly string[] {
  const times = (path: string) => covered.filter((each) => each === path).length;
  return [
    ...columns.filter((path) => times(path) !== 1).map((path) => `${path} is covered ${times(path)} times`),
    ...covered.filter((path) => !columns.includes(path)).map((path) => `${path} says nothing of being personal`),
  ];
}

test('every column that says it is personal is covered by exactly one slice', async (t) => {
  const personal = personalOf(await worldOn(t, db));
  const covered = personal.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
  );
  const columns = await personalColumns(db.sql);
  assert.ok(columns.length > 40);
  assert.deepEqual(faults(columns, covered), []);
  const planted = await db
    .transaction(async (on) => {
      await sql`comment on column wallet.share.views is 'personal: planted'`.execute(on);
      throw Object.assign(new Error('undone'), { columns: await personalColumns(on) });
    })
    .catch(({ columns: seen }: { readonly columns: readonly string[] }) => seen);
  assert.deepEqual(faults(planted, covered), ['wallet.share.views is covered 0 times']);
});

test('every table with personal data stands under a rule of how long it is kept', async (t) => {
  const personal = personalOf(await worldOn(t, db));
  const ruled = new Set(personal.flatMap(({ retention }) => retention.flatMap(({ where }) => where)));
  const holding = new Set((await personalColumns(db.sql)).map((path) => path.split('.').slice(0, 2).join('.')));
  assert.deepEqual(
    [...holding].filter((table) => !ruled.has(table)),
    [],
  );
  const known = new Set((await tables(db.sql)).map(({ name }) => name));
  assert.deepEqual(
    [...ruled].filter((place) => !place.endsWith('/') && !known.has(place)),
    [],
  );
});

test('a rule forgets in bounded steps, or names who does', async (t) => {
  const world = await worldOn(t, db);
  for (const { what, days, job, forget } of personalOf(world).flatMap(({ retention }) => retention)) {
    assert.equal(days !== undefined, forget !== undefined || job !== undefined, what);
    if (forget !== undefined) assert.equal(await forget(keeping(world.clock()), 10, db.sql), 0, what);
  }
});
