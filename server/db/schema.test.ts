// How data distributes, read from the schema that all migrations make: every table says by what it is divided, every key
// holds that, and nothing leads across.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { embeddedFolder, STORES } from '../../tests/databases.ts';
import { personalColumns, schemaText, type Table, tables } from '../../tests/schema.ts';
import { type Database, openDatabase } from './index.ts';

const KINDS = ['by organisation', 'by person', 'reference', 'global'] as const;
type Kind = (typeof KINDS)[number];
const DIVIDED: Readonly<Partial<Record<Kind, string>>> = { 'by organisation': 'organisation', 'by person': 'person' };

let db: Database;
let all: readonly Table[];
let folder: string;
before(async () => {
  folder = await embeddedFolder();
  db = await openDatabase({ folder });
  all = await tables(db.sql);
});
after(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

test('there are tables, and each says by what it is divided and what a row is', () => {
  assert.ok(all.length >= 6);
  const faults = all.filter(({ comment }) => kindOf(comment) === undefined || !/: \S/.test(comment));
  assert.deepEqual(
    faults.map(({ name }) => name),
    [],
  );
});

test('what divides a table stands in its primary key, and in all that is unique', () => {
  assert.deepEqual(all.flatMap(undivided), []);
});

test('a foreign key stays in its schema, in its kind, and in its organisation or person', () => {
  assert.deepEqual(
    all.flatMap((table) => crossing(table, all)),
    [],
  );
});

test('a table without its key, a unique column alone and a key across kinds are found', async () => {
  const planted = await db
    .transaction(async (on) => {
      await sql`create table jobs.bad (id uuid primary key, organisation uuid not null, email text unique)`.execute(on);
      await sql`comment on table jobs.bad is 'by organisation: planted'`.execute(on);
      await sql`create unique index bad_index on jobs.bad (lower(email))`.execute(on);
      await sql`alter table jobs.bad add foreign key (email) references jobs.consumer (name)`.execute(on);
      await sql`comment on column jobs.bad.email is 'personal: planted'`.execute(on);
      const seen = await tables(on);
      throw Object.assign(new Error('undone'), { seen, personal: await personalColumns(on) });
    })
    .catch((error: { readonly seen: readonly Table[]; readonly personal: readonly string[] }) => error);
  const bad = planted.seen.find(({ name }) => name === 'jobs.bad');
  assert.ok(bad !== undefined);
  assert.equal(undivided(bad).length, 3);
  assert.equal(crossing(bad, planted.seen).length, 1);
  assert.ok(planted.personal.includes('jobs.bad.email'));
});

test('columns that hold personal data say so', async () => {
  const personal = await personalColumns(db.sql);
  assert.ok(personal.includes('jobs.event.person'));
  // A name, an address or a person that does not say so was forgotten.
  const forgotten = all.flatMap(({ name, columns }) =>
    columns
      .filter(({ name: column }) => /^(?:e_?mail|given_name|family_name|birth\w*|phone)$/.test(column))
      .map((column) => `${name}.${column.name}`)
      .filter((path) => !personal.includes(path)),
  );
  assert.deepEqual(forgotten, []);
});

for (const store of STORES) {
  if (store.kind === 'postgres') {
    test(`the same schema comes of the migrations on ${store.kind}`, { skip: store.skip }, async (t) => {
      const server = await store.open(t);
      assert.equal(await schemaText(server.sql), await schemaText(db.sql));
    });
  }
}

const kindOf = (comment: string): Kind | undefined => KINDS.find((kind) => comment.startsWith(`${kind}:`));

function undivided({ name, comment, keys, indexes }: Table): readonly string[] {
  const kind = kindOf(comment);
  const by = kind === undefined ? undefined : DIVIDED[kind];
  const primary = keys.filter((key) => key.kind === 'primary');
  const unique = [
    ...keys.filter((key) => key.kind === 'unique' || key.kind === 'primary'),
    ...indexes.filter((index) => index.unique),
  ];
  return [
    ...(primary.length === 1 ? [] : [`${name} has no primary key`]),
    ...unique
      .filter(({ columns }) => by !== undefined && columns[0] !== by)
      .map((key) => `${key.name} of ${name} does not begin with ${by}`),
  ];
}

function crossing({ name, comment, keys }: Table, among: readonly Table[]): readonly string[] {
  const kind = kindOf(comment);
  const by = kind === undefined ? undefined : DIVIDED[kind];
  return keys
    .filter((key) => key.kind === 'foreign')
    .filter(({ to, columns, toColumns }) => {
      const target = among.find((table) => table.name === to);
      const sameSchema = to?.split('.', 1)[0] === name.split('.', 1)[0];
      const sameKind = target !== undefined && kindOf(target.comment) === kind;
      const place = by === undefined ? 0 : columns.indexOf(by);
      return !sameSchema || !sameKind || (by !== undefined && (place < 0 || toColumns[place] !== by));
    })
    .map((key) => `${key.name} of ${name} leads across to ${key.to}`);
}
