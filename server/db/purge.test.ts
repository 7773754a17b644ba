// What was deleted is gone from the files, and not only from what a query answers.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { sql } from 'kysely';
import { embeddedFolder, STORES } from '../../tests/databases.ts';
import { remains } from '../../tests/remains.ts';
import { many, openDatabase, type Sql } from './index.ts';

const NAMES = ['Quillfeather', 'Brämsö'];
const WRITTEN = 'Quillfeather Brämsö';

/** Short and long, indexed and sampled: wherever a name can come to lie. */
async function write(on: Sql): Promise<void> {
  await sql
    .raw(`
    create table jobs.someone (person uuid primary key, name text not null, story text);
    comment on column jobs.someone.name is 'personal: planted';
    create index someone_name on jobs.someone (name);
    create table jobs.alone (name text);
    comment on column jobs.alone.name is 'personal: planted, the only row'`)
    .execute(on);
  const noise = Array.from({ length: 4000 }, (_, n) => `${WRITTEN} ${Math.sin(n)}`).join(' ');
  await sql`insert into jobs.someone
    select gen_random_uuid(), 'other ' || n, repeat('x', 100) from generate_series(1, 200) as n`.execute(on);
  await sql`insert into jobs.someone values (gen_random_uuid(), ${WRITTEN}, ${noise})`.execute(on);
  await sql`insert into jobs.alone values (${WRITTEN}), (${WRITTEN}), ('other')`.execute(on);
  await sql`analyze jobs.someone`.execute(on);
  await sql`analyze jobs.alone`.execute(on);
}

async function erase(on: Sql): Promise<void> {
  await sql`delete from jobs.someone where name = ${WRITTEN}`.execute(on);
  await sql`delete from jobs.alone`.execute(on);
}

test('deleted and purged, a name is in no file of the embedded database; a vacuum and a checkpoint leave it there', async (t) => {
  const folder = await embeddedFolder();
  t.after(() => rmSync(folder, { recursive: true }));
  const db = await openDatabase({ folder });
  await write(db.sql);
  // A segment that was used lies ahead of the log under its next name, full of what stood in it.
  await sql`select pg_switch_wal()`.execute(db.sql);
  await sql`checkpoint`.execute(db.sql);
  assert.ok(remains(folder, NAMES).some((file) => file.includes('pg_wal')));
  assert.ok(remains(folder, NAMES).some((file) => file.includes('base')));
  await erase(db.sql);
  for (const { name } of await many(EVERY, db.sql)) await sql`vacuum (analyze) ${sql.raw(name)}`.execute(db.sql);
  await sql`checkpoint`.execute(db.sql);
  assert.ok(
    remains(folder, NAMES).some((file) => file.includes('base')),
    'or the purge would not be needed',
  );
  await db.purge();
  assert.deepEqual(remains(folder, NAMES), []);
  assert.equal((await many(sql`select from jobs.someone`, db.sql)).length, 200);
  await db.close();
  assert.deepEqual(remains(folder, NAMES), []);
  const again = await openDatabase({ folder });
  assert.equal((await many(sql`select from jobs.someone`, again.sql)).length, 200);
  await again.close();
});

test('while it purges, others read and write', async (t) => {
  const folder = await embeddedFolder();
  t.after(() => rmSync(folder, { recursive: true }));
  const db = await openDatabase({ folder });
  t.after(() => db.close());
  await write(db.sql);
  await erase(db.sql);
  const purged = db.purge();
  for (let n = 0; n < 20; n += 1)
    await db.transaction(async (on) => {
      await sql`insert into jobs.alone values (${`later ${n}`})`.execute(on);
    });
  await purged;
  assert.equal((await many(sql`select from jobs.alone`, db.sql)).length, 20);
  assert.deepEqual(remains(folder, NAMES), []);
});

for (const store of STORES) {
  test(`a purge rewrites what holds personal data, and keeps the rest, on ${store.kind}`, {
    skip: store.skip,
  }, async (t) => {
    const db = await store.open(t);
    await write(db.sql);
    const files = () =>
      many(
        sql<{ name: string; file: number }>`
          select relname as name, pg_relation_filenode(oid) as file from pg_class
          where relname in ('someone', 'someone_name', 'alone', 'spreading') order by 1`,
        db.sql,
      );
    const before = await files();
    await erase(db.sql);
    await db.purge();
    const changed = (await files()).filter(({ file }, place) => file !== before[place]?.file).map(({ name }) => name);
    assert.deepEqual(changed, ['alone', 'someone', 'someone_name']);
    const sampled = await many(sql`select from pg_stats where tablename = 'alone'`, db.sql);
    assert.deepEqual(sampled, []);
  });
}

const EVERY = sql<{ name: string }>`
  select format('%I.%I', schemaname, relname) as name from pg_stat_all_tables where schemaname <> 'pg_toast'`;
