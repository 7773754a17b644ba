// Attacks on signing in by a provider, by HTTP: a provider that lies in its tokens or of itself, answers that were meant for
// another browser, journey or provider, accounts taken by an address, ways back that lead elsewhere.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type LyingProvider, type Lies, startLyingProvider } from '../lying-openid-provider.ts';
import { openIdFile } from '../openid-provider.ts';
import { type Person, siege } from './server-siege.ts';

type Answer = URLSearchParams;

test('a provider of OpenID Connect', async (t) => {
  const [provider, other] = [await startLyingProvider(), await startLyingProvider()];
  const file = openIdFile([provider.entry('campus'), other.entry('other')]);
  t.after(async () => {
    await provider.close();
    await other.close();
    file.remove();
  });
  const here = await siege(t, { TESSERA_OPENID_PROVIDERS: file.path });
  const victim = await here.signedIn('victim@college.example');

  const leave = async (person: Person, at: LyingProvider = provider, identityProvider = 'campus'): Promise<Answer> =>
    at.answerTo((await person.people.leaveForOpenId({ identityProvider })).url);
  const arrive = (person: Person, answer: Answer, identityProvider = 'campus') =>
    person.people.arriveFromOpenId({ identityProvider, answer: String(answer) });
  const isOut = async (person: Person) => assert.rejects(person.people.me({}), { code: 'sign-in-needed' });

  const LIES: readonly (readonly [what: string, lies: Lies])[] = [
    ['of another nonce', { claims: (honest) => ({ ...honest, nonce: 'x' }) }],
    ['without a nonce', { claims: ({ nonce: _, ...rest }) => rest }],
    ['for another client', { claims: (honest) => ({ ...honest, aud: 'somebody-else' }) }],
    ['of another issuer', { claims: (honest) => ({ ...honest, iss: 'https://evil.example' }) }],
    ['that is over', { claims: (honest) => ({ ...honest, exp: (honest.iat ?? 0) - 3600 }) }],
    ['without a subject', { claims: ({ sub: _, ...rest }) => rest }],
    ['signed by another key', { anotherKey: true }],
    ['that nobody signed', { unsigned: true }],
  ];
  for (const [what, lies] of LIES)
    await t.test(`is not believed with a token ${what}`, async () => {
      provider.lie(lies);
      const person = here.visitor();
      await assert.rejects(arrive(person, await leave(person)), { code: 'openid-answer-wrong' });
      await isOut(person);
    });

  const CHANGES: readonly (readonly [what: string, change: (answer: Answer) => void])[] = [
    ['the state of nobody', (answer) => answer.set('state', `en.${'A'.repeat(43)}`)],
    ['no state', (answer) => answer.delete('state')],
    ['two states', (answer) => answer.append('state', answer.get('state') ?? '')],
    ['another issuer', (answer) => answer.set('iss', other.issuer)],
    ['no issuer', (answer) => answer.delete('iss')],
    ['no code', (answer) => answer.delete('code')],
    ['a token in the address', (answer) => answer.set('id_token', 'x')],
  ];
  for (const [what, change] of CHANGES)
    await t.test(`is not believed with ${what}`, async () => {
      provider.lie({});
      const person = here.visitor();
      const answer = await leave(person);
      change(answer);
      await assert.rejects(arrive(person, answer), { code: 'openid-answer-wrong' });
      await isOut(person);
    });

  await t.test(
    'is kept apart from every other: an answer counts where it was asked for, in its browser, once',
    async () => {
      provider.lie({});
      other.lie({});
      const [person, thief] = [here.visitor(), here.visitor()];
      const answer = await leave(person);
      await assert.rejects(arrive(thief, answer), { code: 'openid-other-browser' });
      await leave(thief);
      await assert.rejects(arrive(thief, answer), { code: 'openid-answer-wrong' });
      const mixed = here.visitor();
      const theirs = await leave(mixed);
      await assert.rejects(arrive(mixed, theirs, 'other'), { code: 'openid-expired' });
      // What the thief's browser got for itself, put into the victim's: login CSRF.
      const own = await leave(thief);
      const lured = here.visitor();
      await leave(lured);
      await assert.rejects(arrive(lured, own), { code: 'openid-answer-wrong' });
      const jar = new Map(person.jar);
      assert.equal((await arrive(person, answer)).outcome, 'unlinked');
      const copy = here.visitor();
      for (const [name, value] of jar) copy.jar.set(name, value);
      await assert.rejects(arrive(copy, answer), { code: 'openid-expired' });
      for (const each of [thief, mixed, lured, copy]) await isOut(each);
    },
  );

  await t.test('opens no account by its address, and no stranger links themselves to one', async () => {
    provider.lie({});
    const thief = here.visitor();
    assert.equal((await arrive(thief, await leave(thief))).outcome, 'unlinked');
    await isOut(thief);
    await assert.rejects(thief.people.linkUnlinked({}), { code: 'sign-in-needed' });
    // Somebody else cannot be made to link the thief either: what came back is the thief's browser's alone.
    await assert.rejects(victim.people.linkUnlinked({}), { code: 'openid-expired' });
    assert.deepEqual((await victim.people.ways({})).linked, []);
    for (const [subject, claims] of [
      ['unverified', { email: 'new@college.example', email_verified: false }],
      ['worded', { email: 'new@college.example', email_verified: 'true' }],
      ['silent', { email: 'new@college.example', email_verified: undefined }],
      ['two', { email: 'new@college.example,victim@college.example', email_verified: true }],
    ] as const) {
      provider.lie({ claims: (honest) => ({ ...honest, sub: subject, ...claims }) });
      const person = here.visitor();
      assert.equal((await arrive(person, await leave(person))).outcome, 'unlinked', subject);
      await isOut(person);
    }
  });

  await t.test('confirms nobody who signed in there long ago', async () => {
    provider.lie({ claims: (honest) => ({ ...honest, sub: 'own', email: 'own@college.example' }) });
    const person = here.visitor();
    assert.equal((await arrive(person, await leave(person))).outcome, 'signed-in');
    const confirm = async () =>
      provider.answerTo((await person.people.confirmByOpenId({ identityProvider: 'campus' })).url);
    const old = (honest: { readonly iat?: number }) => ({ ...honest, sub: 'own', auth_time: (honest.iat ?? 0) - 600 });
    for (const claims of [old, (honest: object) => ({ ...honest, sub: 'own' })]) {
      provider.lie({ claims });
      await assert.rejects(arrive(person, await confirm()), { code: 'openid-answer-wrong' });
    }
    provider.lie({ claims: (honest) => ({ ...honest, sub: 'own', auth_time: honest.iat }) });
    assert.equal((await arrive(person, await confirm())).outcome, 'confirmed');
  });

  await t.test('leads nowhere but to it: not where it says that others are, not inside the network', async () => {
    for (const description of [
      { issuer: other.issuer },
      { token_endpoint: 'http://169.254.169.254/latest' },
      { token_endpoint: 'https://10.0.0.1/token' },
      { token_endpoint: 'http://127.0.0.1:1/token' },
      { jwks_uri: 'file:///etc/passwd' },
      { authorization_endpoint: 'javascript:alert(1)' },
    ]) {
      provider.lie({ description });
      here.later(3601_000);
      const person = here.visitor();
      const work = (async () => arrive(person, await leave(person)))();
      await assert.rejects(work, ({ code }: { readonly code: string }) => /^openid-(?:away|answer-wrong)$/.test(code));
      await isOut(person);
    }
  });

  await t.test('is in no log with its codes, subjects and addresses', () => {
    const logged = here.logged.join('\n');
    for (const hidden of ['code-0', 'liar', 'victim@', 'known to both', 'id_token'])
      assert.ok(!logged.includes(hidden));
  });
});
