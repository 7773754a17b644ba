// Values cross to and from SQL the same on both databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { many, maybe, one, run } from './index.ts';

const NOON = Date.UTC(2026, 5, 1, 12, 0, 0, 123);

for (const store of STORES) {
  test(`each type comes as one kind of value on ${store.kind}`, { skip: store.skip }, async (t) => {
    const db = await store.open(t);
    const row = await one(
      sql`select
        9007199254740991::int8 as whole, count(*) as count, 1.50::numeric as exact, 0.5::float8 as double, true as yes,
        ${new Date(NOON)}::timestamptz as moment, timestamptz '2026-06-01 14:30:00.123456+05:30' as zoned,
        '1890-02-03'::date as day, ${JSON.stringify([{ a: [1, null] }])}::jsonb as list,
        ${JSON.stringify('a"b')}::jsonb as word, ${new Uint8Array([0, 1, 255])}::bytea as bytes,
        '0190a000-0000-7000-8000-000000000001'::uuid as id, null::text as nothing, 'č' as letter, interval '1 day' as span`,
      db.sql,
    );
    assert.deepEqual(row, {
      whole: 9007199254740991,
      count: 1,
      exact: '1.50',
      double: 0.5,
      yes: true,
      moment: NOON,
      zoned: Date.UTC(2026, 5, 1, 9, 0, 0, 123),
      day: '1890-02-03',
      list: [{ a: [1, null] }],
      word: 'a"b',
      bytes: new Uint8Array([0, 1, 255]),
      id: '0190a000-0000-7000-8000-000000000001',
      nothing: null,
      letter: 'č',
      span: '1 day',
    });
  });

  test(`a whole number beyond 2^53 is a fault, never a rounded number on ${store.kind}`, {
    skip: store.skip,
  }, async (t) => {
    const db = await store.open(t);
    await assert.rejects(one(sql`select 9007199254740993::int8 as n`, db.sql), /2\^53/);
    assert.deepEqual(await one(sql`select 1 as n`, db.sql), { n: 1 });
  });

  test(`lists go in and come out on ${store.kind}`, { skip: store.skip }, async (t) => {
    const db = await store.open(t);
    const words = ['plain', 'with "quotes" and \\', '{curly, comma}', '', 'NULL', null, 'ž\n'];
    const ids = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];
    const row = await one(
      sql`select ${words}::text[] as words, ${ids}::uuid[] as ids, ${[1, -2]}::int[] as numbers,
        ${[[1, 2], [3, 4]]}::int8[] as table, ${[]}::text[] as none, ${[new Date(NOON)]}::timestamptz[] as moments,
        array['{"a":1}']::jsonb[] as documents, ${[true, null]}::boolean[] as answers`,
      db.sql,
    );
    assert.deepEqual(row, {
      words,
      ids,
      numbers: [1, -2],
      table: [
        [1, 2],
        [3, 4],
      ],
      none: [],
      moments: [NOON],
      documents: [{ a: 1 }],
      answers: [true, null],
    });
    assert.deepEqual(await many(sql`select 'x' as x where ${ids[0]}::uuid = any(${ids}::uuid[])`, db.sql), [
      { x: 'x' },
    ]);
  });

  test(`five megabytes of rows go in as one JSON text on ${store.kind}`, { skip: store.skip }, async (t) => {
    const db = await store.open(t);
    const rows = Array.from({ length: 20_000 }, (_, place) => ({ place, text: `${'ä"\\'.repeat(60)}${place}` }));
    const text = JSON.stringify(rows);
    assert.ok(text.length > 5_000_000);
    const answer = await one(
      sql`select count(*) as count, min(text) filter (where place = 7) as seventh
        from jsonb_to_recordset(${text}::jsonb) as given (place int, text text)`,
      db.sql,
    );
    assert.deepEqual(answer, { count: 20_000, seventh: rows[7]?.text });
  });

  test(`an object is no parameter: JSON is handed over as text on ${store.kind}`, { skip: store.skip }, async (t) => {
    const db = await store.open(t);
    await assert.rejects(one(sql`select ${{ a: 1 }}::jsonb as j`, db.sql), TypeError);
    await assert.rejects(one(sql`select ${[{ a: 1 }]}::jsonb as j`, db.sql), TypeError);
  });

  test(`run counts, one and maybe insist on ${store.kind}`, { skip: store.skip }, async (t) => {
    const db = await store.open(t);
    await sql`create table public.thing (n int primary key)`.execute(db.sql);
    assert.equal(await run(sql`insert into public.thing select * from generate_series(1, 5)`, db.sql), 5);
    assert.equal(await run(sql`update public.thing set n = -n where n > ${3}`, db.sql), 2);
    assert.equal(await run(sql`delete from public.thing where n = 99`, db.sql), 0);
    assert.equal(await maybe(sql`select n from public.thing where n = 99`, db.sql), undefined);
    await assert.rejects(one(sql`select n from public.thing where n = 99`, db.sql), /there is none/);
    await assert.rejects(maybe(sql`select n from public.thing`, db.sql), /there are 5/);
  });
}
