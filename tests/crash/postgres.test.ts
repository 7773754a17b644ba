// On a server, pages and work are processes of their own. A worker, the one that serves, and the database are killed in
// turn while 5,000 are issued; two workers at once do nothing twice.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@tessera/server/db';
import { seedDemonstration } from '@tessera/server/demonstration';
import { sql } from 'kysely';
import { requires } from '../../tools/require.ts';
import { startPostgres } from '../postgres.ts';
import { chance } from './chance.ts';
import { mailServer } from './letters.ts';
import { attempted, learnersOf, registrarOf, uploaded } from './registrar.ts';
import { isReady, launched, ready, type Running, settingsIn, start, until } from './running.ts';
import { counted, everythingOnce, within } from './truth.ts';

const LEARNERS = 5_000;
const AT_ONCE = 4; // letters that a worker sends at the same time

test('worker, server and database are killed while 5,000 are issued: each is issued and told once on postgres', {
  skip: requires('postgres'),
}, async (t) => {
  const draw = chance(t);
  const folder = mkdtempSync(join(tmpdir(), 'tessera-crash-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const mail = await mailServer(t);
  const database = await startPostgres(t, { fsync: true });
  const url = await database.create('crash');
  const settings = { ...(await settingsIn(folder)), DATABASE_URL: url, SMTP_URL: mail.url };
  await within(settings, seedDemonstration);
  const watching = await openDatabase({ url });
  t.after(() => watching.close());

  let server = await start(t, settings, 'serve');
  let workers: readonly Running[] = await Promise.all([start(t, settings, 'work'), start(t, settings, 'work')]);
  let interrupted = 0;
  const kill = {
    async worker(during: string) {
      t.diagnostic(`a worker was killed while ${during}`);
      interrupted += 1;
      const [first, ...others] = workers;
      await first?.kill9();
      workers = [...others, await start(t, settings, 'work')];
      await leasesEnd(watching);
    },
    async server(during: string) {
      t.diagnostic(`the server was killed while ${during}`);
      await server.kill9();
      server = await start(t, settings, 'serve');
    },
    async database(during: string) {
      t.diagnostic(`the database was killed while ${during}`);
      interrupted += 2;
      await database.kill9();
      await until(async () => !(await isReady(settings)));
      await pause(draw(0, 500));
      await database.restart();
      await until(() => isReady(settings));
      await leasesEnd(watching);
    },
  };

  const registrar = await registrarOf(settings, mail.letters);
  const { client, organisation, design, version } = registrar;
  const id = await uploaded(registrar, learnersOf(LEARNERS));
  const shown = () => client.assessing.import({ organisation, import: id });
  await pause(draw(0, 400));
  await kill.worker(`reading (${(await shown()).state})`);
  await pause(draw(0, 400));
  await kill.database(`reading (${(await shown()).state})`);
  await until(async () => {
    await timePasses(watching);
    return (await shown()).state === 'ready';
  }, 500);

  const confirm = () => client.assessing.confirm({ organisation, import: id });
  const confirming = attempted(confirm());
  await pause(draw(0, 500));
  await kill.server('confirming');
  const answer = await confirming;
  await until(async () => (await openTransactions(watching)) === 0);
  const { state } = await shown();
  t.diagnostic(`confirming was ${answer}, and is ${state}`);
  if (answer === 'answered') assert.equal(state, 'confirmed');
  if (state === 'ready') await confirm();

  const ordersNow = async () => (await client.issuing.orders({ organisation })).entries;
  const order = () => client.issuing.order({ organisation, design, version, import: id, count: LEARNERS });
  const ordering = attempted(order());
  await pause(draw(0, 300));
  await kill.database('ordering');
  const ordered = await ordering;
  t.diagnostic(`ordering was ${ordered}, and there are ${(await ordersNow()).length}`);
  if (ordered === 'answered') assert.equal((await ordersNow()).length, 1);
  if ((await ordersNow()).length === 0) await order();

  const done = async (): Promise<number> => (await ordersNow())[0]?.done ?? 0;
  for (const least of [draw(1, 1_000), draw(1_000, 2_500)]) {
    await until(async () => (await done()) >= least);
    await kill.worker(`sealing, ${await done()}`);
  }
  await until(async () => (await done()) >= draw(2_500, 4_500));
  await kill.database(`sealing, ${await done()}`);
  const sent = (): number => mail.letters.length;
  await until(() => sent() >= draw(500, 2_000));
  await kill.worker(`sending letters, ${sent()}`);
  await until(() => sent() >= draw(2_000, 3_500));
  await kill.database(`sending letters, ${sent()}`);
  await until(() => sent() >= draw(3_500, 4_900));
  await kill.server(`sending letters, ${sent()}`);

  await until(async () => {
    await timePasses(watching);
    return (await counted('select count(*) as n from wallet.claim where sent is not null', watching.sql)) === LEARNERS;
  }, 1_000);
  assert.equal((await ordersNow())[0]?.state, 'done');
  for (const program of [server, ...workers]) assert.equal(await program.stop(), 0, program.said());
  const { letters } = mail;
  await within(settings, (world) =>
    everythingOnce({ learners: LEARNERS, letters, twice: interrupted * AT_ONCE }, world),
  );
});

test('a program that starts before its database waits for it on postgres', {
  skip: requires('postgres'),
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-crash-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const mail = await mailServer(t);
  const database = await startPostgres(t, { fsync: true });
  const url = await database.create('waiting');
  const settings = { ...(await settingsIn(folder)), DATABASE_URL: url, SMTP_URL: mail.url };
  await database.kill9();
  const program = launched(t, settings, 'serve');
  await until(() => program.said().includes('database-not-reached'));
  await database.restart();
  await ready(program, settings);
  assert.equal(await program.stop(), 0);
});

/** As half a minute of silence would: what anybody was at work on may be taken by another. Also of those that live. */
const leasesEnd = ({ sql: on }: Database) =>
  sql`update jobs.job set due = due - interval '30 seconds' where lease is not null and finished_at is null`.execute(
    on,
  );

/** As two minutes would: what failed is tried again. */
const timePasses = ({ sql: on }: Database) =>
  sql`update jobs.job set due = due - interval '2 minutes'
    where lease is null and finished_at is null and parked_at is null and kind <> 'assessing-forget'`.execute(on);

const openTransactions = ({ sql: on }: Database): Promise<number> =>
  counted(
    `select count(*) as n from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and state like '%transaction%'`,
    on,
  );
