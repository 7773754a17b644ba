// Migrations run once, in order, whole; a database that does not belong to the program is left alone.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { type Database, MigrationRefused, many, migrate, one } from './index.ts';

for (const store of STORES) {
  const on = (title: string, work: (db: Database, folder: Folder) => Promise<void>) =>
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => {
      const db = await store.open(t);
      await sql`delete from db.migration`.execute(db.sql); // as new: these tests bring their own
      await work(db, folderOf(t));
    });

  on('each runs once, in order, whatever it holds', async (db, { folder, write }) => {
    write(
      '0002-more.sql',
      "insert into one.a values (1, 'semi;colon'); -- a comment; with one\ninsert into one.a values (2, '');",
    );
    write('0001-one.sql', 'create schema one; create table one.a (n int, word text);');
    assert.deepEqual(await migrate(db, folder), ['0001-one', '0002-more']);
    assert.deepEqual(await migrate(db, folder), []);
    write('0003-function.sql', 'create function one.f() returns int language plpgsql as $$ begin return 7; end; $$;');
    assert.deepEqual(await migrate(db, folder), ['0003-function']);
    assert.deepEqual(await one(sql`select count(*) as n, one.f() as f from one.a`, db.sql), { n: 2, f: 7 });
  });

  on('one that fails leaves nothing, and those before it stand', async (db, { folder, write }) => {
    write('0001-one.sql', 'create schema one; create table one.a (n int);');
    write('0002-two.sql', 'insert into one.a values (1); select 1 / 0;');
    await assert.rejects(migrate(db, folder), /22012/);
    assert.deepEqual(await many(sql`select n from one.a`, db.sql), []);
    write('0002-two.sql', 'insert into one.a values (1);');
    assert.deepEqual(await migrate(db, folder), ['0002-two']);
  });

  on('a migration that was changed, or that is not ours, or comes too late is refused', async (db, files) => {
    const { folder, write, remove } = files;
    write('0001-one.sql', 'select 1;\r\n');
    write('0003-three.sql', 'select 3;');
    await migrate(db, folder);
    write('0001-one.sql', 'select 1;\n'); // the same text, as another system writes its lines
    assert.deepEqual(await migrate(db, folder), []);
    write('0001-one.sql', 'select 2;');
    await assert.rejects(
      migrate(db, folder),
      new MigrationRefused('0001-one was changed after it was run; write a new migration'),
    );
    write('0001-one.sql', 'select 1;\n');
    write('0002-two.sql', 'select 2;');
    await assert.rejects(migrate(db, folder), /0002-two stands before 0003-three/);
    remove('0002-two.sql');
    remove('0003-three.sql');
    await assert.rejects(migrate(db, folder), /the database has 0003-three, which this program does not know/);
  });

  on('names and numbers are told apart', async (db, { folder, write, remove }) => {
    write('0001-one.sql', 'select 1;');
    write('0001-two.sql', 'select 1;');
    await assert.rejects(migrate(db, folder), /two migrations are numbered 0001/);
    remove('0001-two.sql');
    write('2-three.sql', 'select 1;');
    await assert.rejects(migrate(db, folder), /2-three.sql is no name of a migration/);
  });

  on('several at once do it once between them', async (db, { folder, write }) => {
    await sql`drop schema db cascade`.execute(db.sql);
    write('0001-one.sql', 'create schema one; create table one.a (n int); select pg_sleep(0.05);');
    write('0002-two.sql', 'insert into one.a values (1);');
    const done = await Promise.all(Array.from({ length: 4 }, () => migrate(db, folder)));
    assert.deepEqual(done.flat().sort(), ['0001-one', '0002-two']);
    assert.deepEqual(await many(sql`select n from one.a`, db.sql), [{ n: 1 }]);
  });
}

interface Folder {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

function folderOf(t: TestContext): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-migrations-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    write: (name, text) => writeFileSync(join(folder, name), text),
    remove: (name) => rmSync(join(folder, name)),
  };
}
