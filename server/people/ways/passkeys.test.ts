// Passkeys: made, named, used, removed; what is not one, and what may be a copy of one.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { authenticator } from '../../../tests/authenticator.ts';
import { type Store, STORES } from '../../../tests/databases.ts';
import { sendLetters, signedAgain, signedInAt } from '../../../tests/signed-in.ts';
import { browser, testWorld } from '../../../tests/slices.ts';
import { many, one } from '../../db/index.ts';
import { peopleHandlers } from '../routes.ts';
import { signedOf } from '../sessions/session.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const INSTALLED = { PUBLIC_URL: 'https://tessera.example', SMTP_URL: 'smtp://localhost:1' };
const ANA = 'ana@college.example';

async function withPasskey(t: TestContext, store: Store, counts = false) {
  const { world, letters, later } = await testWorld(t, store, INSTALLED);
  const people = peopleHandlers(world);
  const here = browser();
  const signed = await signedInAt(ANA, people, letters, world, here);
  const device = authenticator(world.config.publicUrl, counts);
  await people.addPasskey({ answer: device.make(await people.beginPasskey({}, signed)), name: ' Phone ' }, signed);
  /** Signs in with the device in a fresh browser. */
  const enter = async (lies: Parameters<typeof device.sign>[1] = {}, at = browser()) => {
    const options = await people.askPasskey({}, at);
    return await people.finishPasskey({ answer: device.sign(options, lies) }, at);
  };
  return { world, letters, later, people, here, signed, device, enter };
}

onEach('a passkey signs in without a word on who it is, and its person hears of it', async (t, store) => {
  const { world, letters, people, signed, device } = await withPasskey(t, store);
  await sendLetters(world);
  assert.match(letters.at(-1)?.subject ?? '', /passkey opens your account/);
  const there = browser();
  const options = await people.askPasskey({}, there);
  assert.ok(!JSON.stringify(options).includes(ANA));
  assert.deepEqual(options['allowCredentials'], []);
  assert.equal(options['userVerification'], 'required');
  const { returnTo } = await people.finishPasskey({ answer: device.sign(options), returnTo: '/en/desk' }, there);
  assert.equal(returnTo, '/en/desk');
  assert.equal((await signedAgain(there, world)).person, signed.person);
  const { passkeys } = await people.ways({}, signed);
  assert.deepEqual(
    passkeys.map(({ name, synced, used }) => ({ name, synced, used: used !== null })),
    [{ name: 'Phone', synced: false, used: true }],
  );
});

onEach(
  'what is asked to be made is discoverable, verified, and tells the device nothing of the person',
  async (t, store) => {
    const { people, signed } = await withPasskey(t, store);
    const options = await people.beginPasskey({}, signed);
    const { user, authenticatorSelection, rp, attestation } = options as {
      readonly user: { readonly id: string };
      readonly authenticatorSelection: object;
      readonly rp: object;
      readonly attestation: string;
    };
    assert.deepEqual(authenticatorSelection, {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    });
    assert.deepEqual(rp, { name: 'tessera.example', id: 'tessera.example' });
    assert.equal(attestation, 'none');
    assert.ok(
      !user.id.includes(signed.person) &&
        !Buffer.from(user.id, 'base64url').toString('hex').includes(signed.person.replaceAll('-', '')),
    );
  },
);

onEach('a challenge is good once, in the browser that asked, for five minutes and one purpose', async (t, store) => {
  const { world, people, device, later, signed } = await withPasskey(t, store);
  const there = browser();
  const answer = device.sign(await people.askPasskey({}, there));
  const thief = browser();
  await people.askPasskey({}, thief);
  await refuses(people.finishPasskey({ answer }, thief), 'passkey-not-accepted');
  await refuses(people.finishPasskey({ answer }, browser()), 'passkey-expired');
  const copied = browser();
  for (const [name, value] of there.jar) copied.jar.set(name, value);
  await people.finishPasskey({ answer }, there);
  await refuses(people.finishPasskey({ answer }, copied), 'passkey-expired');
  const slow = browser();
  const late = device.sign(await people.askPasskey({}, slow));
  later(5 * 60_000);
  await refuses(people.finishPasskey({ answer: late }, slow), 'passkey-expired');
  // A challenge for confirming opens no session.
  const mixed = browser();
  mixed.jar.set('session', 'x');
  const confirm = await people.confirmAskPasskey({}, { ...signed, visitor: mixed });
  await refuses(people.finishPasskey({ answer: device.sign(confirm) }, mixed), 'passkey-expired');
  assert.equal(await signedOf(mixed, world), undefined);
});

onEach('of two that use a challenge at once one is signed in', async (t, store) => {
  const { people, device } = await withPasskey(t, store);
  const there = browser();
  const answer = device.sign(await people.askPasskey({}, there));
  const copied = browser();
  for (const [name, value] of there.jar) copied.jar.set(name, value);
  const both = await Promise.allSettled([
    people.finishPasskey({ answer }, there),
    people.finishPasskey({ answer }, copied),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
});

onEach('a signature for anything else than what was asked opens nothing', async (t, store) => {
  const { enter } = await withPasskey(t, store);
  for (const lies of [
    { origin: 'https://tessera.example.evil.example' },
    { origin: 'http://tessera.example' },
    { origin: 'https://tessera.example:8443' },
    { rpId: 'evil.example' },
    { unverified: true },
    { challenge: 'A'.repeat(43) },
    { type: 'webauthn.create' },
    { userHandle: 'AAAA' },
  ] as const)
    await refuses(enter(lies), 'passkey-not-accepted');
  await enter();
});

onEach(
  'what is no answer of a browser, and a passkey that nobody has, are told from nothing else',
  async (t, store) => {
    const { world, people } = await withPasskey(t, store);
    const stray = authenticator(world.config.publicUrl);
    stray.make({ challenge: 'AAAA', rp: { id: 'tessera.example' }, user: { id: 'AAAA' } });
    for (const answer of ['', '[]', '{}', 'null', '{"id":1}', undefined]) {
      const there = browser();
      const options = await people.askPasskey({}, there);
      await refuses(people.finishPasskey({ answer: answer ?? stray.sign(options) }, there), 'passkey-not-accepted');
    }
  },
);

onEach('a count that goes back or stands still is refused, and written down', async (t, store) => {
  const { world, enter, signed } = await withPasskey(t, store, true);
  await enter();
  await enter({ counter: 9 });
  await refuses(enter({ counter: 9 }), 'passkey-copied');
  await refuses(enter({ counter: 3 }), 'passkey-copied');
  await refuses(enter({ counter: 0 }), 'passkey-copied');
  await enter({ counter: 10 });
  const codes = await many(
    sql<{ readonly code: string }>`select code from people.act where code = 'passkey-copied'`,
    world.db.sql,
  );
  assert.equal(codes.length, 3);
  const { counter } = await one(
    sql<{ readonly counter: number }>`select counter from people.passkey where person = ${signed.person}`,
    world.db.sql,
  );
  assert.equal(counter, 10);
});

onEach('a passkey of another site, or that nobody unlocked, is not kept', async (t, store) => {
  const { world, people, signed } = await withPasskey(t, store);
  for (const lies of [
    { rpId: 'evil.example' },
    { origin: 'https://evil.example' },
    { unverified: true },
    { challenge: 'A'.repeat(43) },
  ] as const) {
    const answer = authenticator(world.config.publicUrl).make(await people.beginPasskey({}, signed), lies);
    await refuses(people.addPasskey({ answer, name: 'Bad' }, signed), 'passkey-not-made');
  }
  assert.equal((await people.ways({}, signed)).passkeys.length, 1);
});

onEach('a passkey is kept for whoever began, and once', async (t, store) => {
  const { world, letters, people, signed, device } = await withPasskey(t, store);
  const there = browser();
  const bert = await signedInAt('bert@college.example', people, letters, world, there);
  const begun = await people.beginPasskey({}, signed);
  const answer = authenticator(world.config.publicUrl).make(begun);
  await refuses(people.addPasskey({ answer, name: 'Mine' }, bert), 'passkey-expired');
  await people.addPasskey({ answer, name: 'Second' }, signed);
  await refuses(people.addPasskey({ answer, name: 'Second' }, signed), 'passkey-expired');
  const again = await people.beginPasskey({}, signed);
  const { excludeCredentials } = again as { readonly excludeCredentials: readonly object[] };
  assert.equal(excludeCredentials.length, 2);
  await refuses(people.addPasskey({ answer: device.sign(again), name: 'No' }, signed), 'passkey-not-made');
});

onEach('a passkey is named and removed by its person alone, and opens nothing afterwards', async (t, store) => {
  const { world, letters, people, signed, enter } = await withPasskey(t, store);
  const bert = await signedInAt('bert@college.example', people, letters, world);
  const [{ passkey } = { passkey: '' }] = (await people.ways({}, signed)).passkeys;
  await refuses(people.namePasskey({ passkey, name: 'Taken' }, bert), 'passkey-unknown');
  await refuses(people.removePasskey({ passkey }, bert), 'passkey-unknown');
  await people.namePasskey({ passkey, name: 'Old phone' }, signed);
  assert.equal((await people.ways({}, signed)).passkeys[0]?.name, 'Old phone');
  await enter();
  await people.removePasskey({ passkey }, signed);
  await refuses(enter(), 'passkey-not-accepted');
  assert.deepEqual((await people.ways({}, signed)).passkeys, []);
});

onEach('twenty passkeys are enough', async (t, store) => {
  const { world, people, signed } = await withPasskey(t, store);
  for (let count = 1; count < 20; count += 1) {
    const answer = authenticator(world.config.publicUrl).make(await people.beginPasskey({}, signed));
    await people.addPasskey({ answer, name: String(count) }, signed);
  }
  await refuses(people.beginPasskey({}, signed), 'passkeys-too-many');
});

onEach('neither challenge nor token of a browser stands in the database', async (t, store) => {
  const { world, people } = await withPasskey(t, store);
  const there = browser();
  const { challenge } = (await people.askPasskey({}, there)) as { readonly challenge: string };
  const { all } = await one(
    sql<{ readonly all: string }>`select json_agg(challenge)::text as all from people.challenge`,
    world.db.sql,
  );
  for (const secret of [challenge, ...there.jar.values()])
    assert.ok(!all.includes(secret) && !all.includes(Buffer.from(secret, 'base64url').toString('hex')));
});
