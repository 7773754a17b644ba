// Somebody leaves. The real program, with its data folder: the scan first finds the learner of the demonstration in tables,
// raw files, outbox and objects; the learner erases the account, the college its records; a moment later the database is
// purged; and then the scan finds no name, no address and no number of them anywhere. The file they still have goes on
// verifying, and so do the logs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { connect } from '@tessera/client';
import { type Database, many, openDatabase, run } from '@tessera/server/db';
import { sql } from 'kysely';
import { embeddedFolder } from '../databases.ts';
import { type Jar, sendWith } from '../jar.ts';
import { freshPages } from '../pages.ts';
import { remains } from '../remains.ts';
import { tables } from '../schema.ts';
import { freePort } from '../free-port.ts';
import { surroundings } from '../surroundings.ts';

const MAIN = resolve(import.meta.dirname, '../../server/main.ts');

const MAREK = 'marek.novak@learners.example';
/** Names as they are sealed and as they are looked up, the address, what the college called the learner, the day of birth. */
const WORDS = ['Novák', 'NOVÁK', 'novak', 'Marek', MAREK, 'HC-2026-0301', '1998-04-17'];

test('an erased learner is nowhere, what they hold goes on verifying, and the logs do', async (t) => {
  const place = await somewhere(t);
  let program = await started(place);
  const [rita, marek] = [await person('rita', place), await person('marek', place)];
  const { organisation, credential, file, shared } = await story(rita, marek);
  const before = await verified(file, place);
  assert.equal(before.outcome, 'valid');

  // Each step stands on the one before it.
  let failed = false;
  const step = (title: string, work: () => Promise<void>): Promise<void> =>
    t.test(title, { skip: failed }, () =>
      work().catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    );
  await step('the scan finds the learner wherever there is something of them', async () => {
    await program.stopped();
    const found = await inTables(place);
    for (const table of [
      ...['people.person', 'assessing.import', 'assessing.import_row', 'assessing.result', 'issuing.credential'],
      ...['issuing.rendition', 'wallet.claim', 'wallet.held'],
    ])
      assert.ok(found.has(table), `${table}: ${[...found].join(' ')}`);
    const raw = remains(place.data, WORDS);
    for (const folder of ['postgres/base/', 'pg_wal/', 'outbox/', 'objects/'])
      assert.ok(
        raw.some((path) => path.includes(folder)),
        `${folder}: ${raw.join('\n')}`,
      );
    await hasten(place);
    program = await started(place);
    await sealed(rita, organisation);
  });

  await step('what erasing does is told before', async () => {
    const { groups, providers, hindrances } = await marek.myData.erasure({});
    const by = (erasing: string) => groups.filter((group) => group.erasing === erasing).map(({ what }) => what);
    for (const what of ['account', 'session', 'held', 'share', 'consent']) assert.ok(by('goes').includes(what), what);
    for (const what of ['claim', 'credential', 'result']) assert.ok(by('asked').includes(what), what);
    assert.deepEqual(providers, [{ organisation, name: 'Harbour College (invented)', credentials: 1 }]);
    assert.deepEqual(hindrances, []);
  });

  await step('the account goes at once, and the college is asked', async () => {
    assert.deepEqual(await marek.myData.erase({}), { asked: 1 });
    await assert.rejects(marek.people.me({}), { code: 'sign-in-needed' });
    await assert.rejects(connect(place).wallet.shared({ token: shared }), { code: 'share-unknown' });
    const { entries } = await rita.myData.requests({ organisation });
    assert.equal(entries.length, 1);
    assert.deepEqual([entries[0]?.kind, entries[0]?.origin], ['erasure', 'erased-account']);
  });

  await step('the college sees what will go, and erases its records', async () => {
    const [asked] = (await rita.myData.requests({ organisation })).entries;
    const request = asked?.request ?? '';
    const { found, erasable } = await rita.myData.request({ organisation, request });
    assert.deepEqual([found.credentials.length, found.imports, erasable], [1, 1, true]);
    await rita.myData.eraseRecords({ organisation, request });
    await assert.rejects(rita.issuing.credential({ organisation, credential }), { code: 'credential-erased' });
    await assert.rejects(rita.issuing.file({ organisation, credential }), { code: 'credential-erased' });
    assert.equal((await rita.issuing.credentials({ organisation, search: 'Novák' })).total, 0);
    assert.equal((await rita.assessing.results({ organisation, search: 'Novák' })).total, 0);
    assert.equal((await rita.wallet.letters({ organisation, search: 'Novák' })).total, 0);
    assert.equal((await rita.issuing.credentials({ organisation })).total, 11);
  });

  await step(
    'a moment later not a byte is left: tables, files, log of the database, objects, outbox, log',
    async () => {
      await program.stopped();
      await hasten(place);
      program = await started(place);
      await until(() => remains(place.data, WORDS).length === 0);
      await sealed(rita, organisation);
      await program.stopped();
      assert.deepEqual(remains(place.data, WORDS), []);
      assert.deepEqual([...(await inTables(place))], []);
      const logged = Buffer.from(place.said.join(''));
      for (const word of WORDS) assert.ok(!logged.toString().toLowerCase().includes(word.toLowerCase()), word);
      program = await started(place);
    },
  );

  await step('the file that the learner has verifies as before, and the logs are what was sealed', async () => {
    const after = await verified(file, place);
    assert.equal(after.outcome, before.outcome);
    assert.deepEqual(
      after.checks.map(({ check, answer }) => [check, answer]),
      before.checks.map(({ check, answer }) => [check, answer]),
    );
    const { findings, entries } = await rita.people.verifiedLog({ organisation });
    assert.deepEqual(findings, []);
    assert.ok(entries > 0);
  });
});

type Place = Awaited<ReturnType<typeof somewhere>>;
type Client = ReturnType<typeof connect>;

/** From a spreadsheet to a shared link, in all the places where something of a learner can come to lie. */
async function story(rita: Client, marek: Client) {
  const [membership] = (await rita.organisations.mine({})).organisations;
  const organisation = membership?.organisation ?? '';
  const [design] = (await rita.catalogue.designs({ organisation })).entries;
  const of = { organisation, design: design?.design ?? '', version: 1 };
  const csv = readFileSync(new URL('../../server/demonstration/learners.csv', import.meta.url));
  const { import: upload } = await rita.assessing.upload({
    ...of,
    name: 'Novák and others.csv',
    file: new Blob([csv]),
  });
  const isAt = async (state: string) => (await rita.assessing.import({ organisation, import: upload })).state === state;
  await until(() => isAt('ready'));
  await rita.assessing.confirm({ organisation, import: upload });
  await until(() => isAt('confirmed'));
  const { order } = await rita.issuing.order({ ...of, count: 12 });
  await until(async () => (await rita.issuing.showOrder({ organisation, order })).state === 'done');

  const letters = async () => (await marek.demonstration.outbox({})).letters.filter(({ to }) => to === MAREK);
  await until(async () => (await letters()).length > 0);
  const [letter] = await letters();
  const { text } = await marek.demonstration.letter({ id: letter?.id ?? '' });
  const secret = /\/claim#([\w-]{43})/.exec(text)?.[1] ?? '';
  const { held } = await marek.wallet.takeClaim({ secret });
  const file = await textOf(await marek.wallet.heldFile({ held }));
  await marek.wallet.heldFileIn({ held, format: 'vcdm-sd-jwt' });
  const { url } = await marek.wallet.share({ held, days: 7, elements: ['level'] });
  const [entry] = (await rita.issuing.credentials({ organisation, search: 'Novák' })).entries;
  return { organisation, credential: entry?.credential ?? '', file, shared: url.split('/').at(-1) ?? '' };
}

async function verified(file: string, place: Place) {
  const { report } = await connect(place).verifying.verifyText({ text: file });
  return report;
}

const textOf = async (download: { readonly body: string | Uint8Array }): Promise<string> =>
  typeof download.body === 'string' ? download.body : new TextDecoder().decode(download.body);

/** Until everything that was done is sealed in the log. */
const sealed = (rita: Client, organisation: string): Promise<void> =>
  until(async () => (await rita.people.log({ organisation })).state.waiting === 0);

/** The tables in which a word stands, also in what they keep packed. The program is not running. */
const inTables = (place: Place): Promise<ReadonlySet<string>> =>
  opened(place, async (db) => {
    const found = new Set<string>();
    for (const { name } of await tables(db.sql)) {
      const rows = await many(sql<{ row: string }>`select t::text as row from ${sql.raw(name)} as t`, db.sql);
      for (const { row } of rows)
        if (
          [row, ...unpacked(row)].some((text) => WORDS.some((word) => text.toLowerCase().includes(word.toLowerCase())))
        )
          found.add(name);
    }
    return found;
  });

/** Bytes stand in hexadecimal; some are gzip, and what is in it may be the parts of a token. */
const unpacked = (row: string): readonly string[] =>
  [...row.matchAll(/\\\\?x((?:[0-9a-f]{2})+)/g)].flatMap(([, hex = '']) => {
    const bytes = Buffer.from(hex, 'hex');
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return [bytes.toString('utf8')];
    const text = gunzipSync(bytes).toString('utf8');
    const parts = [...text.matchAll(/[\w-]{24,}/g)].map(([part]) => Buffer.from(part, 'base64url').toString('utf8'));
    return [text, ...parts];
  });

/** What waits for its time is due. */
const hasten = (place: Place): Promise<number> =>
  opened(place, (db) => run(sql`update jobs.job set due = to_timestamp(0) where finished_at is null`, db.sql));

async function opened<T>({ data }: Place, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({ folder: join(data, 'database') });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

async function person(key: string, place: Place): Promise<Client> {
  const jar: Jar = new Map();
  const client = connect({ origin: place.origin, fetch: (request) => sendWith(jar, request, fetch) });
  await client.demonstration.become({ key });
  return client;
}

async function somewhere(t: TestContext) {
  await freshPages();
  const folder = mkdtempSync(join(tmpdir(), 'tessera-erasure-'));
  const ends: (() => Promise<unknown>)[] = [];
  t.after(async () => {
    for (const end of ends) await end();
    rmSync(folder, { recursive: true, force: true });
  });
  const made = await embeddedFolder();
  cpSync(made, join(folder, 'data', 'database'), { recursive: true });
  rmSync(made, { recursive: true });
  const port = await freePort('localhost');
  const said: string[] = [];
  const origin = `http://localhost:${port}`;
  return { data: join(folder, 'data'), keyFile: join(folder, 'key'), port, origin, said, ends };
}

/** Once it listens. What it says is kept. */
async function started({ data, keyFile, port, said, ends }: Place) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...surroundings(), PORT: String(port), TESSERA_DATA: data, TESSERA_KEY_FILE: keyFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const from = said.length;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  const ended = once(child, 'close');
  ends.push(() => {
    child.kill('SIGKILL');
    return ended;
  });
  await until(() => {
    if (child.exitCode !== null) throw new Error(`it did not start:\n${said.join('')}`);
    return said.slice(from).join('').includes('Tessera is at');
  });
  return {
    async stopped(): Promise<void> {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const PATIENCE = 600_000;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const began = Date.now();
  while (!(await holds())) {
    if (Date.now() - began > PATIENCE) throw new Error('it never came to that');
    await new Promise((done) => setTimeout(done, 200));
  }
}
