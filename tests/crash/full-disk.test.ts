// The disk is full: an upload is refused in a sentence and leaves nothing; a database without room says so, loses nothing
// and doubles nothing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { many, openDatabase, run } from '@tessera/server/db';
import { sql } from 'kysely';
import { answers } from '../../server/db/ready.ts';
import { requires } from '../../tools/require.ts';
import { embeddedFolder } from '../databases.ts';
import { outboxLetters } from './letters.ts';
import { learnersOf, registrarOf, uploaded } from './registrar.ts';
import { embeddedSettings, start, until } from './running.ts';
import { everythingOnce, within } from './truth.ts';

const LEARNERS = 750;
const MIB = 1024 * 1024;

test('where files have no room, an upload is refused and leaves nothing; with room it goes well', {
  skip: requires('tmpfs'),
}, async (t) => {
  const settings = await embeddedSettings(t);
  const objects = smallDisk(t, 1);
  symlinkSync(objects, join(settings['TESSERA_DATA'] ?? '', 'objects'));
  const program = await start(t, settings);
  const registrar = await registrarOf(settings);
  const { client, organisation } = registrar;
  const large = new Blob([learnersOf(20), '\n'.repeat(2 * MIB)]);
  await assert.rejects(uploaded(registrar, large), { code: 'storage-full', status: 507 });
  assert.equal((await client.assessing.imports({ organisation })).total, 0);
  assert.deepEqual(readdirSync(join(objects, '.incoming')), []);
  assert.deepEqual(readdirSync(objects), ['.incoming']);

  const id = await uploaded(registrar, learnersOf(20));
  await until(async () => (await client.assessing.import({ organisation, import: id })).state === 'ready');
  assert.match(program.said(), /"storage-full"/, 'who runs it is told');
  assert.equal(await program.stop(), 0);
});

test('where the embedded database has no room, that is told; with room and a new start all goes on once', {
  skip: requires('tmpfs'),
}, async (t) => {
  const settings = await embeddedSettings(t, smallDisk(t, 400));
  const data = settings['TESSERA_DATA'] ?? '';
  let program = await start(t, settings);
  const registrar = await registrarOf(settings);
  const { client, organisation, design, version } = registrar;
  const id = await uploaded(registrar, learnersOf(LEARNERS));
  await until(async () => (await client.assessing.import({ organisation, import: id })).state === 'ready');
  await client.assessing.confirm({ organisation, import: id });
  const { order } = await client.issuing.order({ organisation, design, version, import: id, count: LEARNERS });
  await until(async () => (await client.issuing.showOrder({ organisation, order })).done >= 250);
  const filler = join(data, 'filler');
  fill(filler);
  await until(() => /"code":"53100"/.test(program.said()), 100);
  await assert.rejects(uploaded(registrar, learnersOf(20, 'm')), { code: 'storage-full', status: 507 });
  assert.equal((await client.issuing.showOrder({ organisation, order })).total, LEARNERS, 'what is there can be read');
  unlinkSync(filler);
  await program.kill9();
  program = await start(t, settings);
  await until(async () => (await client.wallet.letters({ organisation })).counts['sent'] === LEARNERS, 100);
  assert.equal(await program.stop(), 0);
  const letters = outboxLetters(data);
  await within(settings, (world) => everythingOnce({ learners: LEARNERS, letters, twice: 8 }, world));
});

test('an embedded database without room for its log says so, and works again by itself when there is room', {
  skip: requires('tmpfs'),
}, async (t) => {
  const disk = smallDisk(t, 150);
  const folder = await embeddedFolder();
  cpSync(folder, join(disk, 'database'), { recursive: true });
  rmSync(folder, { recursive: true });
  const db = await openDatabase({ folder: join(disk, 'database') });
  await sql`create table public.thing (n int)`.execute(db.sql);
  let entered = 0;
  const enter = () =>
    db.transaction(async (on) => {
      await run(sql`insert into public.thing values (${entered})`, on);
      await sql`select pg_logical_emit_message(true, 'log', repeat('x', 1000000))`.execute(on);
    });
  await enter(); // so that the table has a page
  entered += 1;
  const filler = join(disk, 'filler');
  fill(filler);
  const full = { name: 'DatabaseFault', code: '53100', message: /room for its log/ };
  await assert.rejects(async () => {
    for (;;) {
      await enter();
      entered += 1;
    }
  }, full);
  await assert.rejects(enter(), full);
  assert.equal(await answers(db), false);
  unlinkSync(filler);
  await until(() => answers(db), 200);
  await enter();
  const rows = await many(sql<{ n: number }>`select n from public.thing order by n`, db.sql);
  assert.deepEqual(
    rows.map(({ n }) => n),
    Array.from({ length: entered + 1 }, (_row, n) => n),
    'what was entered is there, and nothing else',
  );
  await db.close();
});

/** A folder that has so many MiB, in memory. */
function smallDisk(t: TestContext, mebibytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'tmpfs', folder]);
  t.after(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmdirSync(folder);
  });
  return folder;
}

/** Writes until there is no more room. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [MIB, 4096]) {
      try {
        for (;;) writeSync(file, new Uint8Array(size));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    }
  } finally {
    closeSync(file);
  }
}
