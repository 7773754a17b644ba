// Showing anew that it is they, and the browsers that somebody is signed in in.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { authenticator } from '../../../tests/authenticator.ts';
import { type Store, STORES } from '../../../tests/databases.ts';
import { codeIn, sendLetters, signedAgain, signedInAt } from '../../../tests/signed-in.ts';
import { type Browser, browser, testWorld } from '../../../tests/slices.ts';
import { peopleHandlers } from '../routes.ts';
import { refuseUnconfirmed, signedOf } from '../sessions/session.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const ANA = 'ana@college.example';
const HOUR = 3600_000;

async function signedInLongAgo(t: TestContext, store: Store) {
  const { world, letters, later } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const here = browser();
  const device = authenticator(world.config.publicUrl);
  const first = await signedInAt(ANA, people, letters, world, here);
  await people.addPasskey({ answer: device.make(await people.beginPasskey({}, first)), name: 'Phone' }, first);
  refuseUnconfirmed(first, world);
  later(HOUR);
  const signed = await signedAgain(here, world);
  assert.throws(() => refuseUnconfirmed(signed, world), { code: 'step-up-needed' });
  const isConfirmed = async () => refuseUnconfirmed(await signedAgain(here, world), world);
  const newestCode = async () => {
    await sendLetters(world);
    return codeIn(letters.filter(({ subject }) => subject.includes('confirm')).at(-1));
  };
  return { world, letters, later, people, here, device, signed, isConfirmed, newestCode };
}

onEach('a letter to the own address confirms, once and for a quarter of an hour', async (t, store) => {
  const { world, later, people, here, signed, isConfirmed, newestCode } = await signedInLongAgo(t, store);
  await people.confirmAskLetter({ returnTo: '/en/account/ways' }, signed);
  const code = await newestCode();
  assert.deepEqual(await people.confirmByLetter({ code }, signed), { returnTo: '/en/account/ways' });
  await isConfirmed();
  await refuses(people.confirmByLetter({ code }, signed), 'sign-in-other-browser');
  later(15 * 60_000 + 1);
  assert.throws(() => refuseUnconfirmed(signed, world), { code: 'step-up-needed' });
  await assert.rejects(isConfirmed(), { code: 'step-up-needed' });
  assert.ok(await signedOf(here, world));
});

onEach('the code of a confirmation signs nobody in, and that of a sign-in confirms nobody', async (t, store) => {
  const { world, letters, people, here, signed, newestCode } = await signedInLongAgo(t, store);
  await people.confirmAskLetter({}, signed);
  const code = await newestCode();
  const thief = browser();
  thief.jar.set('sign-in', here.jar.get('confirm') ?? assert.fail());
  await refuses(people.finishSignIn({ code }, thief), 'sign-in-expired');
  assert.equal(await signedOf(thief, world), undefined);
  const other: Browser = browser();
  await people.askSignIn({ email: ANA }, other);
  await sendLetters(world);
  here.jar.set('confirm', other.jar.get('sign-in') ?? assert.fail());
  await refuses(people.confirmByLetter({ code: codeIn(letters.at(-1)) }, signed), 'sign-in-expired');
});

onEach('a letter of somebody else confirms nobody', async (t, store) => {
  const { world, letters, people, signed, here, newestCode } = await signedInLongAgo(t, store);
  const there = browser();
  const bert = await signedInAt('bert@college.example', people, letters, world, there);
  await people.confirmAskLetter({}, bert);
  const code = await newestCode();
  here.jar.set('confirm', there.jar.get('confirm') ?? assert.fail());
  await refuses(people.confirmByLetter({ code }, signed), 'sign-in-expired');
});

onEach(
  'one’s own passkey confirms; that of somebody else, and a challenge of another purpose, do not',
  async (t, store) => {
    const { world, letters, people, device, signed, isConfirmed } = await signedInLongAgo(t, store);
    const bert = await signedInAt('bert@college.example', people, letters, world);
    const theirs = authenticator(world.config.publicUrl);
    await people.addPasskey({ answer: theirs.make(await people.beginPasskey({}, bert)), name: 'Key' }, bert);
    const foreign = theirs.sign(await people.confirmAskPasskey({}, signed));
    await refuses(people.confirmByPasskey({ answer: foreign }, signed), 'passkey-not-accepted');
    const begun = device.sign(await people.askPasskey({}, signed.visitor));
    await refuses(people.confirmByPasskey({ answer: begun }, signed), 'passkey-expired');
    await assert.rejects(isConfirmed(), { code: 'step-up-needed' });
    const options = await people.confirmAskPasskey({}, signed);
    const { allowCredentials } = options as { readonly allowCredentials: readonly object[] };
    assert.equal(allowCredentials.length, 1);
    await people.confirmByPasskey({ answer: device.sign(options, { userHandle: null }) }, signed);
    await isConfirmed();
  },
);

onEach('who wants a passkey alone is asked for no letter', async (t, store) => {
  const { people, signed, newestCode } = await signedInLongAgo(t, store);
  assert.deepEqual(await people.confirmWays({}, signed), {
    passkey: true,
    letter: true,
    email: ANA,
    identityProviders: [],
  });
  await people.confirmAskLetter({}, signed);
  const code = await newestCode();
  await people.makeRecoveryCodes({}, signed);
  await people.wantPasskeyOnly({ passkeyOnly: true }, signed);
  assert.equal((await people.confirmWays({}, signed)).letter, false);
  await refuses(people.confirmAskLetter({}, signed), 'passkey-needed');
  await refuses(people.confirmByLetter({ code }, signed), 'passkey-needed');
});

onEach(
  'sessions are listed in words, ended one by one and all but one, and never those of others',
  async (t, store) => {
    const { world, letters, people, signed } = await signedInLongAgo(t, store);
    const userAgent = 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0';
    const phone = { ...browser(), userAgent };
    const onPhone = await signedInAt(ANA, people, letters, world, phone);
    const bert = await signedInAt('bert@college.example', people, letters, world);
    const { sessions } = await people.sessions({}, signed);
    assert.deepEqual(
      sessions.map(({ browser: name, system, way, here }) => [name, system, way, here]),
      [
        ['Firefox', 'Android', 'email', false],
        ['', '', 'email', true],
      ],
    );
    await refuses(people.endSession({ session: onPhone.session }, bert), 'session-unknown');
    await people.endSession({ session: onPhone.session }, signed);
    assert.equal(await signedOf(phone, world), undefined);
    await refuses(people.endSession({ session: onPhone.session }, signed), 'session-unknown');
    const third = browser();
    await signedInAt(ANA, people, letters, world, third);
    assert.deepEqual(await people.endOtherSessions({}, signed), { ended: 1 });
    assert.equal(await signedOf(third, world), undefined);
    assert.equal((await people.sessions({}, bert)).sessions.length, 1);
    await signedAgain(signed.visitor as Browser, world);
  },
);
