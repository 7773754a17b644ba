// The operator's desk: what waits for a person is seen, tried again and given up; letters are counted by what became of
// them; the state of the installation is told in warnings, and nobody's data with it. On both databases.
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { hasSentence } from '@tessera/messages';
import { sql } from 'kysely';
import { STORES, type Store } from '../../tests/databases.ts';
import { browser, testWorld } from '../../tests/slices.ts';
import { many, one } from '../db/index.ts';
import { MailFailed } from '../io/mail-failures.ts';
import { type Consumer, enqueue, type JobHandler, publish, startWorker } from '../jobs/index.ts';
import { signedIn } from '../people/acting.ts';
import { ensurePerson } from '../people/index.ts';
import type { World } from '../world.ts';
import { WARNINGS } from './contract.ts';
import { countedMailer } from './counted-mailer.ts';
import { presence, SILENT } from './process.ts';
import { operatingHandlers } from './routes.ts';
import { type State, warningsOf } from './warnings.ts';

const EMAIL = 'olga@tessera.example';
const INSTALLED = { PUBLIC_URL: 'https://tessera.example', SMTP_URL: 'smtp://localhost:1' };
const COLLEGE = '0190a000-0000-7000-8000-00000000c011';

async function desk(t: TestContext, store: Store) {
  const { world: bare, later, letters, failMail } = await testWorld(t, store, INSTALLED);
  const world: World = { ...bare, mailer: countedMailer(bare) };
  const person = await world.db.transaction((on) => ensurePerson({ email: EMAIL, name: 'Olga' }, world, on));
  const session = world.newId();
  const signed = signedIn({ person, session, operator: true, confirmed: world.clock(), visitor: browser() });
  const worker = (handlers: Readonly<Record<string, JobHandler>>, consumers: readonly Consumer[] = []) => {
    const started = startWorker({ ...world, handlers, consumers });
    t.after(() => started.stop());
    return started;
  };
  return { world, later, letters, failMail, signed, worker, handlers: operatingHandlers(world) };
}

for (const store of STORES) {
  const on = (title: string, work: (t: TestContext, at: Awaited<ReturnType<typeof desk>>) => Promise<void>) =>
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => work(t, await desk(t, store)));

  on('what failed too often is counted, listed, and tried again by a person', async (_, at) => {
    const { world, worker, later, handlers, signed } = at;
    const { db, clock, newId } = world;
    let broken = true;
    const w = worker({
      'issuing-seal': async () => {
        if (broken) throw Object.assign(new TypeError('Ada Borg'), { code: 'ECONNREFUSED' });
      },
      'wallet-send-letter': async () => {},
    });
    const orders = [1, 2, 3].map((payload) => ({ kind: 'issuing-seal', organisation: COLLEGE, payload }));
    await enqueue(orders, clock(), newId, db.sql);
    const later_ = { kind: 'wallet-send-letter', payload: null, notBefore: clock() + 365 * 86_400_000 };
    await enqueue([later_], clock(), newId, db.sql);
    await w.idle();
    const failing = await handlers.work({ state: 'failing' }, signed);
    assert.deepEqual([failing.list.total, failing.list.entries[0]?.attempts], [3, 1]);
    assert.ok(failing.list.entries[0]?.next);
    for (let tries = 0; tries < 10; tries += 1) {
      later(2 * 3600_000);
      await w.idle();
    }

    const { kinds, list } = await handlers.work({}, signed);
    assert.deepEqual(
      kinds.map(({ kind, parked, waiting }) => [kind, parked, waiting]),
      [
        ['issuing-seal', 3, 0],
        ['wallet-send-letter', 0, 1],
      ],
    );
    assert.equal(list.total, 3);
    const [first, second] = list.entries;
    assert.deepEqual(
      [first?.what, first?.state, first?.organisation, first?.attempts, first?.error],
      ['job', 'parked', COLLEGE, 10, 'TypeError ECONNREFUSED'],
    );
    assert.doesNotMatch(JSON.stringify(list), /Ada|payload/);
    assert.equal((await handlers.work({ kind: 'wallet-send-letter' }, signed)).list.total, 0);
    assert.equal((await handlers.work({ page: 2 }, signed)).list.entries.length, 0);
    const alone = await handlers.work({ work: first?.work ?? '' }, signed);
    assert.deepEqual([alone.list.total, alone.list.entries[0]?.work], [1, first?.work]);

    broken = false;
    await handlers.retry({ work: first?.work ?? '' }, signed);
    await w.idle();
    assert.equal((await handlers.work({}, signed)).list.total, 2);
    await assert.rejects(handlers.retry({ work: first?.work ?? '' }, signed), { code: 'work-unknown' });
    await handlers.discard({ work: second?.work ?? '' }, signed);
    await assert.rejects(handlers.discard({ work: second?.work ?? '' }, signed), { code: 'work-unknown' });
    assert.deepEqual(await handlers.retryAll({ kind: 'issuing-seal' }, signed), { retried: 1 });
    await w.idle();
    assert.equal((await handlers.work({}, signed)).list.total, 0);
    const acts = await many(sql<{ code: string }>`select code from people.act order by sequence`, db.sql);
    assert.deepEqual(
      acts.map(({ code }) => code),
      ['work-retried', 'work-discarded', 'work-retried-all'],
    );
    for (const { code } of acts) assert.ok(hasSentence(`act.${code}`), code);
  });

  on('of two parked jobs that do the same, one is tried again and both are off the list', async (_, at) => {
    const { world, worker, later, handlers, signed } = at;
    const { db, clock, newId } = world;
    let done = 0;
    let broken = true;
    const w = worker({
      publish: async () => {
        if (broken) throw new Error('no');
        done += 1;
      },
    });
    for (const round of [1, 2]) {
      await enqueue([{ kind: 'publish', dedupe: 'list-1', payload: round }], clock(), newId, db.sql);
      for (let tries = 0; tries < 11; tries += 1) {
        await w.idle();
        later(2 * 3600_000);
      }
    }
    assert.equal((await handlers.work({}, signed)).list.total, 2);
    broken = false;
    await handlers.retryAll({ kind: 'publish' }, signed);
    await w.idle();
    assert.deepEqual([done, (await handlers.work({}, signed)).list.total], [1, 0]);
  });

  on(
    'an event that cannot be heard is listed by who cannot; given up, the next of its record is heard',
    async (_, at) => {
      const { world, worker, later, handlers, signed } = at;
      const { db, clock, newId } = world;
      const heard: unknown[] = [];
      const ear: Consumer = {
        name: 'wallet-corrects',
        kinds: ['credential-corrected'],
        handle: async ({ payload }) => {
          if (payload === 1) throw new RangeError('no');
          heard.push(payload);
        },
      };
      const w = worker({}, [ear]);
      await w.idle();
      const happened = [1, 2].map((payload) => ({ kind: 'credential-corrected', record: 'credential-1', payload }));
      await publish(happened, clock(), newId, db.sql);
      for (let tries = 0; tries < 11; tries += 1) {
        await w.idle();
        later(2 * 3600_000);
      }
      const { list, kinds } = await handlers.work({}, signed);
      const [parked] = list.entries;
      assert.deepEqual(
        [list.total, parked?.what, parked?.consumer, parked?.error],
        [1, 'event', 'wallet-corrects', 'RangeError'],
      );
      assert.deepEqual([kinds[0]?.parked, kinds[0]?.waiting], [1, 1]);
      assert.deepEqual(heard, []);
      await handlers.discard({ work: parked?.work ?? '' }, signed);
      await w.idle();
      assert.deepEqual(heard, [2]);
    },
  );

  on('letters are counted by what became of them, and one to oneself says what does', async (_, at) => {
    const { world, letters, failMail, handlers, signed, later } = at;
    assert.deepEqual(await handlers.testLetter({}, signed), { outcome: 'sent' });
    assert.deepEqual([letters[0]?.to, letters.length], [EMAIL, 1]);
    failMail(new MailFailed('mail-recipient-refused', true, 550));
    assert.deepEqual(await handlers.testLetter({}, signed), { outcome: 'mail-recipient-refused', reply: 550 });
    failMail(new TypeError('a fault of ours'));
    await assert.rejects(handlers.testLetter({}, signed), TypeError);
    const { outcomes, leaves } = await handlers.letters({}, signed);
    assert.deepEqual(
      outcomes.map(({ outcome, letters: count }) => [outcome, count]),
      [
        ['mail-recipient-refused', 1],
        ['sent', 1],
      ],
    );
    assert.ok(leaves);
    assert.ok((await handlers.health({}, signed)).warnings.some(({ code }) => code === 'mail-failing'));
    failMail(undefined);
    for (const _try of [1, 2]) await handlers.testLetter({}, signed);
    await assert.rejects(handlers.testLetter({}, signed), { code: 'too-many-tries' });
    later(100 * 86_400_000);
    await handlers.testLetter({}, signed);
    const kept = await one(sql<{ n: number }>`select count(*) as n from operating.letter_day`, world.db.sql);
    assert.equal(kept.n, 1, 'old days are forgotten');
  });

  on('a process is seen while it runs, and missed when it is silent', async (_, at) => {
    const { world, handlers, signed, later } = at;
    const missing = async () =>
      (await handlers.health({}, signed)).warnings.some(({ code }) => code === 'worker-missing');
    assert.ok(await missing());
    const running = presence(world);
    running.serves();
    running.works();
    await presence(world).end(); // one that never did anything
    while (await missing());
    const [process, ...others] = (await handlers.versions({}, signed)).processes;
    assert.deepEqual([process?.serves, process?.works, others.length], [true, true, 0]);
    later(SILENT);
    assert.ok(await missing());
    await running.end();
    assert.deepEqual((await handlers.versions({}, signed)).processes, []);
  });

  on('health, storage and versions tell of the installation and of nobody', async (_, at) => {
    const { world, handlers, signed } = at;
    const health = await handlers.health({}, signed);
    assert.ok(health.keyFilePrivate && health.disk.free > 0 && health.database.milliseconds > 0);
    chmodSync(world.config.keyFile, 0o644);
    assert.ok((await handlers.health({}, signed)).warnings.some(({ code }) => code === 'key-file-open'));
    const storage = await handlers.storage({}, signed);
    assert.ok(storage.database.bytes > 1e6 && storage.database.tables.length === 10);
    const [largest, second] = storage.database.tables;
    assert.ok((largest?.bytes ?? 0) >= (second?.bytes ?? 0));
    const versions = await handlers.versions({}, signed);
    assert.match(versions.database.version, /^\d+/);
    assert.equal(versions.migrations.at(-1)?.name, '0001-jobs');
    assert.ok(versions.migrations[0]?.ran);
    const told = JSON.stringify([health, storage, versions, await handlers.letters({}, signed)]);
    assert.doesNotMatch(told, /olga|Olga/);
  });
}

const WELL: State = {
  now: Date.UTC(2026, 5, 10),
  databaseMilliseconds: 3,
  clockAhead: 20,
  keyFilePrivate: true,
  disk: { free: 50e9, size: 100e9 },
  working: true,
  versions: 1,
  parked: 0,
  lettersFailed: 0,
  wantsBackup: true,
  backedUp: Date.UTC(2026, 5, 9),
};

test('a warning for each thing that is not well, and none where all is', () => {
  assert.deepEqual(warningsOf(WELL), []);
  const { backedUp: _, ...never } = WELL;
  const ill: readonly (readonly [string, State])[] = [
    ['database-slow', { ...WELL, databaseMilliseconds: 1500 }],
    ['disk-low', { ...WELL, disk: { free: 1e9, size: 100e9 } }],
    ['key-file-open', { ...WELL, keyFilePrivate: false }],
    ['clock-off', { ...WELL, clockAhead: -6_000 }],
    ['worker-missing', { ...WELL, working: false }],
    ['work-late', { ...WELL, late: WELL.now - 11 * 60_000 }],
    ['work-parked', { ...WELL, parked: 2 }],
    ['mail-unreachable', { ...WELL, mailTrouble: 'mail-timed-out' }],
    ['mail-failing', { ...WELL, lettersFailed: 4 }],
    ['backup-missing', never],
    ['backup-old', { ...WELL, backedUp: WELL.now - 8 * 86_400_000 }],
    ['versions-differ', { ...WELL, versions: 2 }],
  ];
  for (const [code, state] of ill)
    assert.deepEqual(
      warningsOf(state).map((warning) => warning.code),
      [code],
    );
  assert.deepEqual(ill.map(([code]) => code).sort(), [...WARNINGS].sort());
  for (const code of WARNINGS)
    assert.ok(hasSentence(`warning.${code}.what`) && hasSentence(`warning.${code}.do`), code);
});
