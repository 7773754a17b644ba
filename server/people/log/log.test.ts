// What is changed is noted and sealed; what is done to the log afterwards is found; who is erased is nobody in it.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { readEntryProof, readLogLine, verifyEntry, verifyLog } from '@tessera/credential/log';
import { sql } from 'kysely';
import { STORES, type Store } from '../../../tests/databases.ts';
import { browser, testWorld, type World } from '../../../tests/slices.ts';
import { one, run } from '../../db/index.ts';
import { startWorker } from '../../jobs/index.ts';
import { byAddress } from '../account/person.ts';
import { actingIn, eraseOf, type Signed, signedIn } from '../acting.ts';
import { actsOf } from './acts-of.ts';
import { destroyKey, INSTALLATION, note } from './note.ts';
import { logSealer } from './entries.ts';
import { logFile } from './file.ts';
import { provedEntry } from './prove.ts';
import { sealNext } from './seal.ts';
import { shownLog, verifiedLog } from './show.ts';
import { verifyLogOf } from './verify.ts';
import { peopleDocuments } from '../documents.ts';
import { peopleJobs } from '../jobs.ts';
import { ensurePerson } from '../account/person.ts';

const ORGANISATION = '0196f0a0-0000-7000-8000-00000000000a';
const DAY = 24 * 3600_000;

const onEach = (title: string, work: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => work(t, store));
};

async function somebody(email: string, world: World): Promise<Signed> {
  const person = await ensurePerson({ email, name: `${email} (invented)` }, world, world.db.sql);
  return signedIn({ person, session: world.newId(), operator: false, confirmed: 0, visitor: browser('203.0.113.9') });
}

const owner = (signed: Signed) => actingIn(ORGANISATION, [{ role: 'owner' }], signed);

const noted = (signed: Signed, act: string, record: string, world: World): Promise<void> =>
  world.db.transaction((on) => note(owner(signed), { act, record }, world, on));

async function logOf(t: TestContext, store: Store, count = 4) {
  const made = await testWorld(t, store);
  const ana = await somebody('ana@college.example', made.world);
  for (let place = 0; place < count; place += 1) await noted(ana, 'design-saved', `design-${place}`, made.world);
  return { ...made, ana, at: made.world.db.sql };
}

const judged = async (world: World, ...pins: readonly string[]) =>
  (await verifyLogOf(ORGANISATION, pins, world, world.db.sql)).findings.map((finding) =>
    'batch' in finding
      ? `${finding.code} ${finding.batch}`
      : `${finding.code} ${finding.at.batch}/${finding.at.position}`,
  );

onEach('an act is written with its change, or not at all', async (t, store) => {
  const { world, ana, at } = await logOf(t, store, 0);
  const gone = world.db.transaction(async (on) => {
    await note(owner(ana), { act: 'design-saved', record: 'x' }, world, on);
    throw new Error('the change did not happen');
  });
  await assert.rejects(gone);
  await noted(ana, 'design-saved', 'y', world);
  const { entries } = await shownLog(ORGANISATION, {}, world);
  assert.deepEqual(
    entries.map(({ record, roles, who, address, by }) => [record, roles, who?.name, address, by]),
    [['y', ['owner'], 'ana@college.example (invented)', '203.0.113.9', 'person']],
  );
  assert.equal((await actsOf(ana.person, at)).length, 1);
});

onEach('acts are sealed in the order they came; the log holds, and says what stands for it', async (t, store) => {
  const { world, ana } = await logOf(t, store, 3);
  const first = await sealNext(ORGANISATION, world);
  assert.equal(first?.count, 3);
  assert.equal(await sealNext(ORGANISATION, world), undefined);
  await noted(ana, 'design-published', 'design-1', world);
  const second = await sealNext(ORGANISATION, world);
  assert.deepEqual([second?.number, second?.first, second?.count], [2, 3, 1]);
  assert.deepEqual(await judged(world), []);
  const { state } = await shownLog(ORGANISATION, {}, world);
  assert.deepEqual([state.holds, state.waiting, state.newest?.batch, state.newest?.entries], [true, 0, 2, 4]);
  assert.deepEqual(await judged(world, state.newest?.pin ?? ''), []);
  const published = await peopleDocuments(world)[0]?.answer({ organisation: ORGANISATION }, new Request('http://x/'));
  assert.deepEqual(await published?.json(), {
    ...{ organisation: ORGANISATION, key: state.key, pin: state.newest?.pin, sealed: state.newest?.sealed },
  });
});

onEach('of two that seal at once each act is sealed once', async (t, store) => {
  const { world } = await logOf(t, store, 3);
  const sealed = await Promise.all([sealNext(ORGANISATION, world), sealNext(ORGANISATION, world)]);
  assert.deepEqual(sealed.map((batch) => batch?.count ?? 0).sort(), [0, 3]);
  assert.deepEqual(await judged(world), []);
});

onEach('whoever changes the database is found, and nothing is built on what they left', async (t, store) => {
  const { world, ana, at } = await logOf(t, store, 3);
  await sealNext(ORGANISATION, world);
  await run(sql`update people.act set record = 'another' where record = 'design-1'`, at);
  assert.deepEqual(await judged(world), ['entry-altered 1/1']);
  await noted(ana, 'design-saved', 'later', world);
  await assert.rejects(sealNext(ORGANISATION, world), { name: 'LogBroken' });
  const shown = await verifiedLog(ORGANISATION, [], world);
  assert.deepEqual([shown.found, shown.findings[0]?.code, shown.findings[0]?.place], [1, 'entry-altered', 2]);
  assert.equal((await shownLog(ORGANISATION, {}, world)).state.holds, false);
  await run(sql`update people.act set record = 'design-1' where record = 'another'`, at);
  assert.equal((await sealNext(ORGANISATION, world))?.number, 2);
});

onEach('who is erased is nobody in the log, which goes on verifying', async (t, store) => {
  const { world, ana, at } = await logOf(t, store, 2);
  const ben = await somebody('ben@college.example', world);
  await noted(ben, 'design-published', 'design-1', world);
  await sealNext(ORGANISATION, world);
  await world.db.transaction(async (on) =>
    destroyKey(eraseOf(await byAddress(ana, world, on), { credentials: [], results: [] }), on),
  );
  const { entries, people } = await shownLog(ORGANISATION, {}, world);
  assert.deepEqual(
    entries.map(({ who, address }) => [who?.name, address]),
    [
      ['ben@college.example (invented)', '203.0.113.9'],
      [undefined, undefined],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(
    people.map(({ person }) => person),
    [ben.person],
  );
  assert.deepEqual(await actsOf(ana.person, at), []);
  assert.deepEqual(await judged(world), []);
});

onEach('one looks for a person, an act, a record, a time', async (t, store) => {
  const { world, ana, later } = await logOf(t, store, 2);
  const ben = await somebody('ben@college.example', world);
  later(3 * DAY);
  await noted(ben, 'design-published', 'design-1', world);
  const found = async (asked: Parameters<typeof shownLog>[1]): Promise<readonly string[]> =>
    (await shownLog(ORGANISATION, asked, world)).entries.map(({ code, record }) => `${code} ${record}`);
  assert.deepEqual(await found({ person: ana.person }), ['design-saved design-1', 'design-saved design-0']);
  assert.deepEqual(await found({ person: world.newId() }), []);
  assert.deepEqual(await found({ act: 'design-published' }), ['design-published design-1']);
  assert.deepEqual(await found({ record: 'design-1' }), ['design-published design-1', 'design-saved design-1']);
  assert.deepEqual(await found({ from: '2026-06-02' }), ['design-published design-1']);
  assert.deepEqual(await found({ to: '2026-06-01', record: 'design-1' }), ['design-saved design-1']);
  assert.deepEqual((await shownLog(ORGANISATION, {}, world)).acts, ['design-published', 'design-saved']);
});

onEach('jobs seal what waits once a minute, and drop addresses after thirty days', async (t, store) => {
  const { world, ana, later, at } = await logOf(t, store, 2);
  const { handlers, consumers, standing } = peopleJobs(world);
  const worker = startWorker({ ...world, handlers, consumers, standing });
  t.after(() => worker.stop());
  await worker.idle();
  assert.equal((await shownLog(ORGANISATION, {}, world)).state.waiting, 2);
  later(61_000);
  await worker.idle();
  assert.equal((await shownLog(ORGANISATION, {}, world)).state.waiting, 0);
  await world.db.transaction((on) => note(ana, { act: 'name-changed', record: ana.person }, world, on));
  later(30 * DAY);
  await worker.idle();
  const { entries } = await shownLog(ORGANISATION, {}, world);
  assert.deepEqual(
    entries.map(({ address }) => address),
    [undefined, undefined],
  );
  assert.equal((await shownLog(INSTALLATION, {}, world)).state.newest?.batch, 1);
  assert.deepEqual((await verifyLogOf(INSTALLATION, [], world, at)).findings, []);
});

onEach('however many addresses are over, all of them go', async (t, store) => {
  const { world, later, at } = await logOf(t, store, 1);
  await run(
    sql`
      insert into people.act_address (organisation, act, address, until)
      select organisation, gen_random_uuid(), '203.0.113.9', until from people.act_address, generate_series(1, 2500)`,
    at,
  );
  later(31 * DAY);
  const { handlers, consumers, standing } = peopleJobs(world);
  const worker = startWorker({
    ...world,
    handlers,
    consumers,
    standing: standing.map(({ notBefore: _, ...job }) => job),
  });
  t.after(() => worker.stop());
  await worker.idle();
  const left = await one(sql<{ readonly count: number }>`select count(*) as count from people.act_address`, at);
  assert.equal(left.count, 0);
});

onEach('the log is exported as it was sealed, and as a table for people', async (t, store) => {
  const { world, ana } = await logOf(t, store, 2);
  await sealNext(ORGANISATION, world);
  await noted(ana, 'design-published', '=1+1', world);
  const { body } = await logFile(ORGANISATION, { form: 'jsonl' }, world);
  const lines = String(body).trimEnd().split('\n').map(readLogLine);
  const batches = lines.flatMap((line) => (line?.kind === 'batch' ? [line.batch] : []));
  const sealed = lines.flatMap((line) => (line?.kind === 'sealed' ? [line.sealed] : []));
  assert.deepEqual(
    lines.map((line) => line?.kind),
    ['head', 'batch', 'sealed', 'sealed', 'waiting'],
  );
  assert.deepEqual(verifyLog(sealed, batches, logSealer(world).publicKey).findings, []);
  assert.ok(!String(body).includes('203.0.113.9') && !String(body).includes('ana@'));
  const table = await logFile(ORGANISATION, { form: 'csv' }, world);
  assert.match(String(table.body), /ana@college.example \(invented\)/);
  assert.match(String(table.body), /,'=1\+1,/);
});

onEach('of one entry it is shown that it is in its sealed batch, or that it is not', async (t, store) => {
  const { world, ana, at } = await logOf(t, store, 3);
  const { entries } = await shownLog(ORGANISATION, {}, world);
  const { act = '' } = entries.find(({ record }) => record === 'design-1') ?? {};
  assert.deepEqual(Object.keys(await provedEntry(ORGANISATION, act, world)), ['entry', 'standing']);
  await sealNext(ORGANISATION, world);
  await noted(ana, 'design-published', 'later', world);
  await sealNext(ORGANISATION, world);
  const { standing, proof, pin } = await provedEntry(ORGANISATION, act, world);
  assert.deepEqual([standing, proof?.position, proof?.sealed.number, proof?.sealed.count], ['sealed', 1, 1, 3]);
  const read = readEntryProof(JSON.stringify(proof)) ?? assert.fail();
  assert.deepEqual(verifyEntry(read, logSealer(world).publicKey, [pin ?? '']), []);
  assert.equal(read.entry['record'], 'design-1');
  for (const change of [
    sql`update people.act set record = 'another' where act = ${act}`,
    sql`update people.act set record = 'design-1', position = 2 where act = ${act}`,
    sql`update people.act set batch = 7, position = 1 where act = ${act}`,
  ]) {
    await run(change, at);
    const found = await provedEntry(ORGANISATION, act, world);
    assert.deepEqual([found.standing, found.proof], ['broken', undefined]);
  }
  for (const [log, entry] of [
    [ORGANISATION, world.newId()],
    [INSTALLATION, act],
  ] as const)
    await assert.rejects(provedEntry(log, entry, world), { code: 'log-entry-unknown' });
});
