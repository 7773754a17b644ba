// Signing in by a provider, a real one on this machine: whose account it is, what is linked, and what is not believed.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { type Store, STORES } from '../../../tests/databases.ts';
import { openIdFile, type Somebody, startOpenIdProvider, walk } from '../../../tests/openid-provider.ts';
import { sendLetters, signedAgain, signedInAt } from '../../../tests/signed-in.ts';
import { type Browser, browser, testWorld } from '../../../tests/slices.ts';
import { one } from '../../db/index.ts';
import { peopleHandlers } from '../routes.ts';
import { refuseUnconfirmed, signedOf } from '../sessions/session.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const HERE = 'http://localhost:8080';
const ANA: Somebody = { subject: 'a-1', email: 'ana@college.example', emailVerified: true, name: 'Ana Borg' };

async function withProvider(t: TestContext, store: Store, more: object = {}) {
  const provider = await startOpenIdProvider(['campus', 'other']);
  provider.sendBackTo(HERE);
  const file = openIdFile([provider.entry('campus', more), provider.entry('other', { believesEmail: false })]);
  t.after(async () => {
    await provider.close();
    file.remove();
  });
  const { world, letters, later } = await testWorld(t, store, { TESSERA_OPENID_PROVIDERS: file.path });
  const people = peopleHandlers(world);
  const campus = { identityProvider: 'campus' };
  /** Leaves and comes back, as `somebody`, in a browser. */
  const comeBack = async (somebody: Somebody | undefined, at: Browser, identityProvider = 'campus') => {
    provider.be(somebody);
    const { url } = await people.leaveForOpenId({ identityProvider, returnTo: '/en/desk' }, at);
    const answer = (await walk(url, HERE)).search.slice(1);
    return await people.arriveFromOpenId({ identityProvider, answer }, at);
  };
  const signedInBefore = (email: string, at: Browser = browser()) => signedInAt(email, people, letters, world, at);
  return { world, letters, later, people, provider, campus, comeBack, signedInBefore };
}

onEach(
  'whoever is unknown, with an address that is believed and nobody’s, gets an account, and has it again',
  async (t, store) => {
    const { world, people, comeBack } = await withProvider(t, store);
    const here = browser();
    assert.deepEqual(await people.identityProviders({}, here), {
      identityProviders: [
        { identityProvider: 'campus', name: 'campus account' },
        { identityProvider: 'other', name: 'other account' },
      ],
    });
    assert.deepEqual(await comeBack(ANA, here), { outcome: 'signed-in', language: 'en', returnTo: '/en/desk' });
    const signed = await signedAgain(here, world);
    const { name, email } = await people.me({}, signed);
    assert.deepEqual([name, email], ['Ana Borg', ANA.email]);
    const again = browser();
    // The address there may change; the subject is who it is.
    assert.equal((await comeBack({ ...ANA, email: 'borg@college.example' }, again)).outcome, 'signed-in');
    assert.equal((await signedAgain(again, world)).person, signed.person);
    const { linked } = await people.ways({}, signed);
    assert.deepEqual(
      linked.map(({ name: at, label, used }) => [at, label, used !== null]),
      [['campus account', ANA.email, true]],
    );
  },
);

onEach('an address that is somebody’s here opens nothing; who signs in here too may link it', async (t, store) => {
  const { world, letters, people, comeBack, signedInBefore } = await withProvider(t, store);
  const owner = await signedInBefore('ana@college.example');
  const here = browser();
  assert.deepEqual(await comeBack(ANA, here), { outcome: 'unlinked', language: 'en' });
  assert.equal(await signedOf(here, world), undefined);
  assert.deepEqual(await people.unlinkedOpenId({}, here), {
    identityProvider: 'campus',
    name: 'campus account',
    label: ANA.email,
  });
  const elsewhere = browser();
  await refuses(people.unlinkedOpenId({}, elsewhere), 'openid-expired');
  const signed = await signedInBefore('ana@college.example', here);
  assert.equal(signed.person, owner.person);
  assert.deepEqual(await people.linkUnlinked({}, signed), { returnTo: '/en/desk' });
  await refuses(people.linkUnlinked({}, signed), 'openid-expired');
  await sendLetters(world);
  assert.match(letters.at(-1)?.subject ?? '', /linked account/);
  const there = browser();
  assert.equal((await comeBack(ANA, there)).outcome, 'signed-in');
  assert.equal((await signedAgain(there, world)).person, owner.person);
});

onEach('an address that is not verified, not believed or not said makes no account', async (t, store) => {
  const { world, comeBack } = await withProvider(t, store);
  const { email: _, ...silent } = ANA;
  for (const [somebody, at] of [
    [{ ...ANA, emailVerified: false }, 'campus'],
    [{ ...ANA, subject: 'a-2', email: 'no address' }, 'campus'],
    [{ ...silent, subject: 'a-3' }, 'campus'],
    [{ ...ANA, subject: 'a-4' }, 'other'],
  ] as const) {
    const here = browser();
    assert.equal((await comeBack(somebody, here, at)).outcome, 'unlinked');
    assert.equal(await signedOf(here, world), undefined);
  }
  const { count } = await one(
    sql<{ readonly count: number }>`select count(*)::integer as count from people.person`,
    world.db.sql,
  );
  assert.equal(count, 0);
});

onEach('state, browser, provider and time of a journey are its own, and it ends once', async (t, store) => {
  const { world, people, provider, campus, later } = await withProvider(t, store);
  provider.be(ANA);
  const [here, thief] = [browser(), browser()];
  const { url } = await people.leaveForOpenId(campus, here);
  const answer = (await walk(url, HERE)).search.slice(1);
  await refuses(people.arriveFromOpenId({ ...campus, answer }, browser()), 'openid-other-browser');
  await people.leaveForOpenId(campus, thief);
  await refuses(people.arriveFromOpenId({ ...campus, answer }, thief), 'openid-answer-wrong');
  const copied = browser();
  for (const [name, value] of here.jar) copied.jar.set(name, value);
  await people.arriveFromOpenId({ ...campus, answer }, here);
  await refuses(people.arriveFromOpenId({ ...campus, answer }, copied), 'openid-expired');
  const slow = browser();
  const late = (await walk((await people.leaveForOpenId(campus, slow)).url, HERE)).search.slice(1);
  later(15 * 60_000);
  await refuses(people.arriveFromOpenId({ ...campus, answer: late }, slow), 'openid-expired');
  // An answer to one provider, at the address of another.
  const mixed = browser();
  const begun = (await walk((await people.leaveForOpenId(campus, mixed)).url, HERE)).search.slice(1);
  await refuses(people.arriveFromOpenId({ identityProvider: 'other', answer: begun }, mixed), 'openid-expired');
  for (const at of [thief, slow, mixed, copied]) assert.equal(await signedOf(at, world), undefined);
});

onEach('what a provider says of another issuer, state, code or error is not believed', async (t, store) => {
  const { world, people, provider, campus } = await withProvider(t, store);
  provider.be(ANA);
  const changes: readonly (readonly [change: (answer: URLSearchParams) => void, code: string])[] = [
    [(answer) => answer.set('iss', 'https://evil.example'), 'openid-answer-wrong'],
    [(answer) => answer.delete('iss'), 'openid-answer-wrong'],
    [(answer) => answer.set('state', 'en.x'), 'openid-answer-wrong'],
    [(answer) => answer.delete('state'), 'openid-answer-wrong'],
    [(answer) => answer.set('code', 'x'), 'openid-answer-wrong'],
    [(answer) => answer.append('code', 'x'), 'openid-answer-wrong'],
    [(answer) => answer.set('error', 'access_denied'), 'openid-cancelled'],
  ];
  for (const [change, code] of changes) {
    const at = browser();
    const answer = (await walk((await people.leaveForOpenId(campus, at)).url, HERE)).searchParams;
    change(answer);
    await refuses(people.arriveFromOpenId({ ...campus, answer: String(answer) }, at), code);
    assert.equal(await signedOf(at, world), undefined);
  }
});

onEach('a no at the provider, and a provider that is away, are said to be so', async (t, store) => {
  const { people, provider, campus, comeBack, later } = await withProvider(t, store);
  await refuses(comeBack(undefined, browser()), 'openid-cancelled');
  const here = browser();
  provider.be(ANA);
  const answer = (await walk((await people.leaveForOpenId(campus, here)).url, HERE)).search.slice(1);
  await provider.close();
  await refuses(people.arriveFromOpenId({ ...campus, answer }, here), 'openid-away');
  later(3600_000);
  await refuses(people.leaveForOpenId(campus, here), 'openid-away');
  await refuses(people.leaveForOpenId({ identityProvider: 'nobody' }, here), 'openid-provider-unknown');
});

onEach('a level of assurance that is wanted has to be reached', async (t, store) => {
  const { comeBack } = await withProvider(t, store, { acr: ['high'] });
  await refuses(comeBack(ANA, browser()), 'openid-too-weak');
  await refuses(comeBack({ ...ANA, acr: 'low' }, browser()), 'openid-too-weak');
  assert.equal((await comeBack({ ...ANA, acr: 'high' }, browser())).outcome, 'signed-in');
});

onEach('an account there is linked by whoever is signed in here, to one account, and unlinked', async (t, store) => {
  const { world, people, provider, campus, comeBack, signedInBefore } = await withProvider(t, store);
  const here = browser();
  const ana = await signedInBefore('ana@college.example', here);
  const link = async (somebody: Somebody, at: Browser) => {
    provider.be(somebody);
    const { url } = await people.leaveToLink({ ...campus, returnTo: '/en/account/ways' }, await signedAgain(at, world));
    const answer = (await walk(url, HERE)).search.slice(1);
    return await people.arriveFromOpenId({ ...campus, answer }, at);
  };
  const wanted = { outcome: 'linked', language: 'en', returnTo: '/en/account/ways' };
  assert.deepEqual(await link({ subject: 'n-1', name: 'Nobody Else' }, here), wanted);
  assert.deepEqual(await link({ subject: 'n-1', name: 'Nobody Else' }, here), wanted);
  const there = browser();
  await signedInBefore('bert@college.example', there);
  await refuses(link({ subject: 'n-1' }, there), 'openid-linked-elsewhere');
  const bert = await signedAgain(there, world);
  const { linked } = await people.ways({}, ana);
  assert.deepEqual(
    linked.map(({ label }) => label),
    ['Nobody Else'],
  );
  const [{ linked: id } = { linked: '' }] = linked;
  await refuses(people.unlink({ linked: id }, bert), 'openid-link-unknown');
  await people.unlink({ linked: id }, ana);
  assert.equal((await comeBack({ subject: 'n-1' }, browser())).outcome, 'unlinked');
  // Whoever signed out, or in as somebody else, meanwhile is linked to nothing.
  provider.be({ subject: 'n-2' });
  const { url } = await people.leaveToLink(campus, ana);
  const answer = (await walk(url, HERE)).search.slice(1);
  here.jar.set('session', there.jar.get('session') ?? assert.fail());
  await refuses(people.arriveFromOpenId({ ...campus, answer }, here), 'openid-expired');
  assert.deepEqual((await people.ways({}, bert)).linked, []);
});

onEach('the account that is linked confirms, when its person signs in there anew', async (t, store) => {
  const { world, people, provider, campus, comeBack, later } = await withProvider(t, store);
  const here = browser();
  await comeBack(ANA, here);
  later(20 * 60_000);
  const signed = await signedAgain(here, world);
  assert.deepEqual(
    (await people.confirmWays({}, signed)).identityProviders.map(({ name }) => name),
    ['campus account'],
  );
  const confirm = async (somebody: Somebody) => {
    provider.be(somebody);
    const { url } = await people.confirmByOpenId({ ...campus, returnTo: '/en/desk' }, signed);
    assert.equal(new URL(url).searchParams.get('max_age'), '0');
    const answer = (await walk(url, HERE)).search.slice(1);
    return await people.arriveFromOpenId({ ...campus, answer }, here);
  };
  await refuses(confirm({ ...ANA, subject: 'somebody else' }), 'openid-not-yours');
  assert.throws(() => refuseUnconfirmed(signed, world), { code: 'step-up-needed' });
  assert.deepEqual(await confirm(ANA), { outcome: 'confirmed', language: 'en', returnTo: '/en/desk' });
  refuseUnconfirmed(await signedAgain(here, world), world);
});

onEach('where one goes afterwards is a path of this site', async (t, store) => {
  const { people, provider, campus } = await withProvider(t, store);
  provider.be(ANA);
  for (const returnTo of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const here = browser();
    const { url } = await people.leaveForOpenId({ ...campus, returnTo }, here);
    const answer = (await walk(url, HERE)).search.slice(1);
    assert.deepEqual(await people.arriveFromOpenId({ ...campus, answer }, here), {
      outcome: 'signed-in',
      language: 'en',
    });
  }
});

onEach('neither subject, nor state, nonce or verifier stands in the database', async (t, store) => {
  const { world, people, provider, campus, comeBack } = await withProvider(t, store);
  await comeBack({ ...ANA, subject: 'subject-in-plain' }, browser());
  provider.be(ANA);
  const { url } = await people.leaveForOpenId(campus, browser());
  const { all } = await one(
    sql<{ readonly all: string }>`
      select concat((select json_agg(openid) from people.openid), (select json_agg(subject) from people.subject),
        (select json_agg(linked) from people.linked)) as all`,
    world.db.sql,
  );
  const { searchParams } = new URL(url);
  for (const hidden of ['subject-in-plain', searchParams.get('state') ?? '?', searchParams.get('nonce') ?? '?'])
    assert.ok(!all.includes(hidden));
});
