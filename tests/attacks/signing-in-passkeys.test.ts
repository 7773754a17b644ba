// Attacks on passkeys, by HTTP: challenges used again or elsewhere, signatures for another site, keys that were copied, pages of
// other sites, ways back that lead elsewhere, and steps that are grave in a session that was taken over.
import assert from 'node:assert/strict';
import test from 'node:test';
import { authenticator, type Lies } from '../authenticator.ts';
import { ORIGIN, type Person, siege } from './server-siege.ts';

test('passkeys', async (t) => {
  const here = await siege(t);
  const device = authenticator(ORIGIN, true);
  const owner = await here.signedIn('owner@college.example');
  await owner.people.addPasskey({ answer: device.make(await owner.people.beginPasskey({})), name: 'Phone' });

  const enter = async (lies: Lies = {}, person: Person = here.visitor(), returnTo?: string) => {
    const answer = device.sign(await person.people.askPasskey({}), lies);
    return await person.people.finishPasskey({ answer, ...(returnTo !== undefined && { returnTo }) });
  };
  const isOut = async (person: Person) => assert.rejects(person.people.me({}), { code: 'sign-in-needed' });

  await t.test('are asked for without a word on who is known', async () => {
    const [one, other] = [await here.visitor().people.askPasskey({}), await here.visitor().people.askPasskey({})];
    assert.notEqual(one['challenge'], other['challenge']);
    const { challenge: _, ...first } = one;
    const { challenge: __, ...second } = other;
    assert.deepEqual(first, second);
  });

  await t.test('sign a challenge once, in the browser that asked, within five minutes', async () => {
    const person = here.visitor();
    const answer = device.sign(await person.people.askPasskey({}));
    const thief = here.visitor();
    await assert.rejects(thief.people.finishPasskey({ answer }), { code: 'passkey-expired' });
    await thief.people.askPasskey({});
    await assert.rejects(thief.people.finishPasskey({ answer }), { code: 'passkey-not-accepted' });
    const copy = here.visitor();
    for (const [name, value] of person.jar) copy.jar.set(name, value);
    await person.people.finishPasskey({ answer });
    await assert.rejects(copy.people.finishPasskey({ answer }), { code: 'passkey-expired' });
    await assert.rejects(person.people.finishPasskey({ answer }), { code: 'passkey-expired' });
    const slow = here.visitor();
    const late = device.sign(await slow.people.askPasskey({}));
    here.later(5 * 60_000);
    await assert.rejects(slow.people.finishPasskey({ answer: late }), { code: 'passkey-expired' });
    for (const each of [thief, copy, slow]) await isOut(each);
  });

  const LIES: readonly (readonly [what: string, lies: Lies])[] = [
    ['a page that looks like ours', { origin: 'http://localhost.evil.example:8080' }],
    ['another port of ours', { origin: 'http://localhost:8081' }],
    ['another site', { rpId: 'evil.example' }],
    ['a device that nobody unlocked', { unverified: true }],
    ['another challenge', { challenge: 'A'.repeat(43) }],
    ['the making of a passkey', { type: 'webauthn.create' }],
    ['somebody else', { userHandle: 'AAAA' }],
  ];
  for (const [what, lies] of LIES)
    await t.test(`open nothing with a signature for ${what}`, async () => {
      const person = here.visitor();
      await assert.rejects(enter(lies, person), { code: 'passkey-not-accepted' });
      await isOut(person);
    });

  await t.test('that were copied are found by their count', async () => {
    await enter({ counter: 50 });
    for (const counter of [50, 49, 1, 0]) {
      const thief = here.visitor();
      await assert.rejects(enter({ counter }, thief), { code: 'passkey-copied' });
      await isOut(thief);
    }
    await enter({ counter: 51 });
    assert.ok(here.logged.some((line) => line.includes('passkey-counter-went-back')));
  });

  await t.test('are neither asked for nor used by a page of another site', async () => {
    const jar = new Map<string, string>();
    for (const path of [
      'sign-in/passkey',
      'sign-in/passkey/finish',
      'passkeys',
      'passkeys/begin',
      'confirm/passkey/finish',
    ]) {
      const request = new Request(`${ORIGIN}/api/people/${path}`, {
        method: 'POST',
        headers: { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
        body: '{}',
      });
      assert.equal((await here.send(request, { jar })).status, 403, path);
    }
    assert.equal(jar.size, 0);
  });

  await t.test('lead nowhere but within this site', async () => {
    let counter = 100;
    for (const returnTo of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/.//evil.example',
    ]) {
      counter += 1;
      assert.deepEqual(await enter({ counter }, here.visitor(), returnTo), {});
    }
  });

  await t.test('are neither added nor removed in a session that somebody took over', async () => {
    const thief = here.visitor();
    for (const [name, value] of owner.jar) thief.jar.set(name, value);
    here.later(16 * 60_000);
    const evil = authenticator(ORIGIN);
    const [{ passkey } = { passkey: '' }] = (await thief.people.ways({})).passkeys;
    const grave = [
      () => thief.people.beginPasskey({}),
      () =>
        thief.people.addPasskey({ answer: evil.make({ challenge: 'AAAA', rp: { id: 'localhost' } }), name: 'Evil' }),
      () => thief.people.removePasskey({ passkey }),
      () => thief.people.makeRecoveryCodes({}),
      () => thief.people.wantPasskeyOnly({ passkeyOnly: true }),
      () => thief.people.linkUnlinked({}),
      () => thief.people.unlink({ linked: passkey }),
    ];
    for (const step of grave) await assert.rejects(step(), { code: 'step-up-needed' });
    const bert = await here.signedIn('bert@college.example');
    await bert.people.addPasskey({ answer: evil.make(await bert.people.beginPasskey({})), name: 'Evil' });
    const answer = evil.sign(await thief.people.confirmAskPasskey({}));
    await assert.rejects(thief.people.confirmByPasskey({ answer }), { code: 'passkey-not-accepted' });
    await thief.people.confirmAskLetter({});
    await assert.rejects(thief.people.confirmByLetter({ code: 'abcdef' }), { code: 'sign-in-code-wrong' });
    for (const step of grave) await assert.rejects(step(), { code: 'step-up-needed' });
  });

  await t.test('and what they sign are in no log', () => {
    const logged = here.logged.join('\n');
    for (const hidden of ['owner@', 'clientDataJSON', 'Phone']) assert.ok(!logged.includes(hidden));
  });
});
