// Whoever keeps the installation ends the sessions of an account: by its address, for a reason that stands in the log and
// in a letter. On both databases.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { type Store, STORES } from '../../../tests/databases.ts';
import { browser, testWorld } from '../../../tests/slices.ts';
import { many } from '../../db/index.ts';
import type { JobRun } from '../../jobs/index.ts';
import { NOTICE_JOB } from '../account/notices.ts';
import { entering } from '../acting.ts';
import { ensurePerson, signedOf } from '../index.ts';
import { peopleJobs } from '../jobs.ts';
import { peopleHandlers } from '../routes.ts';
import { makeOperator } from '../store/persons.ts';
import { giveSession, openSession } from './session.ts';

const onEach = (title: string, work: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => work(t, store));
};
const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const VERA = 'vera@home.example';
const OLGA = 'olga@tessera.example';

async function desk(t: TestContext, store: Store) {
  const { world, letters, later } = await testWorld(t, store);
  const enters = async (email: string) => {
    const here = browser();
    const token = await world.db.transaction(async (on) => {
      const person = await ensurePerson({ email, name: '' }, world, on);
      if (email === OLGA) await makeOperator(entering(person), on);
      return await openSession(person, 'email', here, world, on);
    });
    giveSession(token, here);
    return here;
  };
  const olga = await enters(OLGA);
  const signed = (await signedOf(olga, world)) ?? assert.fail();
  const told = async (): Promise<void> => {
    const send = peopleJobs(world).handlers[NOTICE_JOB] ?? assert.fail();
    const jobs = await many(
      sql<{ readonly payload: JobRun['payload'] }>`select payload from jobs.job where kind = ${NOTICE_JOB}`,
      world.db.sql,
    );
    assert.doesNotMatch(JSON.stringify(jobs), /@/);
    for (const { payload } of jobs) await send({ payload } as JobRun);
  };
  return { world, letters, later, enters, signed, olga, told, people: peopleHandlers(world) };
}

onEach('an operator ends every session of an account, and its person is told why', async (t, store) => {
  const { world, letters, enters, signed, olga, told, people } = await desk(t, store);
  const [phone, laptop, other] = [await enters(VERA), await enters(VERA), await enters('ana@home.example')];
  const seen = new Date(world.clock()).toISOString();
  assert.deepEqual(await people.accountSessions({ email: 'VERA@home.example' }, signed), { sessions: 2, seen });
  assert.deepEqual(await people.endAccountSessions({ email: VERA, reason: 'device-lost' }, signed), { ended: 2 });
  for (const each of [phone, laptop]) assert.equal(await signedOf(each, world), undefined);
  for (const each of [olga, other]) assert.ok(await signedOf(each, world));
  assert.deepEqual(await people.accountSessions({ email: VERA }, signed), { sessions: 0 });

  await told();
  assert.deepEqual(
    letters.map(({ to }) => to),
    [VERA],
  );
  assert.match(letters[0]?.text ?? '', /signed your account out of every browser.*lost or stolen/s);
  const { entries } = await people.installationLog({}, signed);
  assert.equal(entries[0]?.code, 'account-signed-out-device-lost');

  // Once more ends nothing, writes to nobody, and leaves nothing in the log.
  assert.deepEqual(await people.endAccountSessions({ email: VERA, reason: 'other' }, signed), { ended: 0 });
  assert.equal((await people.installationLog({}, signed)).entries[0]?.code, 'account-signed-out-device-lost');
  // What was ended is no bar to signing in anew.
  assert.ok(await signedOf(await enters(VERA), world));
});

onEach('sessions that are over are not counted, and an address that nobody has is told so', async (t, store) => {
  const { later, enters, signed, people } = await desk(t, store);
  await enters(VERA);
  later(15 * 24 * 3600_000);
  assert.deepEqual(await people.accountSessions({ email: VERA }, signed), { sessions: 0 });
  await refuses(people.accountSessions({ email: 'nobody@home.example' }, signed), 'account-unknown');
  await refuses(
    people.endAccountSessions({ email: 'nobody@home.example', reason: 'other' }, signed),
    'account-unknown',
  );
  await refuses(people.accountSessions({ email: 'nobody' }, signed), 'email-malformed');
});

onEach('an operator who ends their own sessions stays where they are; nobody else ends any', async (t, store) => {
  const { world, enters, signed, olga, people } = await desk(t, store);
  const there = await enters(OLGA);
  const vera = (await signedOf(await enters(VERA), world)) ?? assert.fail();
  await refuses(people.endAccountSessions({ email: OLGA, reason: 'other' }, vera), 'operator-only');
  await refuses(people.accountSessions({ email: OLGA }, vera), 'operator-only');
  assert.deepEqual(await people.endAccountSessions({ email: OLGA, reason: 'asked' }, signed), { ended: 1 });
  assert.equal(await signedOf(there, world), undefined);
  assert.ok(await signedOf(olga, world));
});
