// Leaving, looked at from its edges: what was taken back stays taken back, whoever answers for a body alone hands over first,
// nothing is erased before it is sure who asks, and no request or address tells of others.
import assert from 'node:assert/strict';
import test from 'node:test';
import { actingAsInstallation } from '../../server/people/index.ts';
import { eraseCredentials } from '../../server/issuing/index.ts';
import { furnish, type Furnished, siege } from './server-siege.ts';

const DAY = 24 * 3600_000;

test('leaving', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const ours = await furnish(here, operator, 'Harbour', '00000000');
  const { organisation, owner, learner } = ours;

  await t.test(
    'another address is confirmed by its own code; the old one is told, and opens nothing any more',
    async () => {
      const email = 'learner.new@harbour.example';
      await learner.myData.askAddress({ email });
      await here.settled();
      await assert.rejects(learner.myData.confirmAddress({ code: '000000' }), { code: 'address-code-wrong' });
      await learner.myData.confirmAddress({ code: await here.code(email) });
      assert.equal((await learner.people.me({})).email, email);
      assert.match((await here.letters('learner@harbour.example'))[0]?.subject ?? '', /has changed/);
      const stranger = await here.signedIn('learner@harbour.example');
      assert.notEqual((await stranger.people.me({})).person, (await learner.people.me({})).person);
      // Whoever has the address now is told nothing of whoever had it, and erases nothing of theirs.
      assert.doesNotMatch(JSON.stringify(await stranger.myData.mine({})), /Harbourson|baking|bread/i);
      await stranger.myData.erase({});
      const [{ body } = { body: undefined }] = (await learner.myData.mine({})).groups
        .filter(({ what }) => what === 'request')
        .flatMap(({ entries }) => entries);
      assert.equal(body, 'All of Harbour');
    },
  );

  await t.test('an address that is somebody else’s gets no code, and the answer is the same', async () => {
    const before = (await here.letters('owner@harbour.example')).length;
    assert.deepEqual(await learner.myData.askAddress({ email: 'owner@harbour.example' }), { minutes: 15 });
    await here.settled();
    assert.equal((await here.letters('owner@harbour.example')).length, before);
  });

  await t.test('a consent withdrawn stops its link; a link stopped withdraws its consent', async () => {
    const { held } = ours.ids as { readonly held: string }; // furnish() gave it
    const made = async () => {
      const { share, url } = await learner.wallet.share({ held, days: 7 });
      const [newest] = (await learner.myData.consents({})).consents;
      assert.ok(newest?.inForce);
      return { share, token: url.split('/').at(-1) ?? '', consent: newest.consent };
    };
    const one = await made();
    await learner.myData.withdraw({ consent: one.consent });
    await assert.rejects(owner.wallet.shared({ token: one.token }), { code: 'share-stopped' });
    await assert.rejects(learner.myData.withdraw({ consent: one.consent }), { code: 'consent-unknown' });
    const two = await made();
    await learner.wallet.stopShare({ held, share: two.share });
    const after = (await learner.myData.consents({})).consents.find(({ consent }) => consent === two.consent);
    assert.equal(after?.inForce, false);
  });

  await t.test('a provider is asked once for the same, whose clock runs', async () => {
    const ask = (asks: 'correction' | 'erasure') => learner.myData.ask({ askedOf: organisation, asks, body: 'Mine.' });
    await ask('erasure');
    await assert.rejects(ask('erasure'), { code: 'request-open' });
    await ask('correction');
  });

  await t.test('whoever is the only owner hands over first', async () => {
    const { hindrances } = await owner.myData.erasure({});
    assert.deepEqual(hindrances, [{ code: 'last-owner', organisation, name: 'Harbour College (invented)' }]);
    await assert.rejects(owner.myData.erase({}), { code: 'last-owner' });
    assert.ok((await owner.people.me({})).person);
  });

  await t.test(
    'by a letter: made once by its link, answered step by step, and nothing is erased before it is sure who asks',
    async () => {
      const email = 'waiting@harbour.example';
      const visitor = here.visitor();
      await visitor.myData.askByLetter({ askedOf: organisation, asks: 'erasure', name: 'Bela', email, body: '' });
      await here.settled();
      const secret = /\/requests\/confirm#([\w-]{43})/.exec((await here.letters(email))[0]?.text ?? '')?.[1] ?? '';
      const { due } = await visitor.myData.confirmAsked({ secret });
      await assert.rejects(visitor.myData.confirmAsked({ secret }), { code: 'request-link-unknown' });
      const request = await newest(ours, 'erasure');
      const shown = await owner.myData.request({ organisation, request });
      assert.deepEqual([shown.state, shown.due, shown.erasable], ['received', due, false]);
      assert.equal(shown.found.credentials.length, 1);
      await assert.rejects(owner.myData.eraseRecords({ organisation, request }), { code: 'request-not-at-work' });
      await assert.rejects(owner.myData.records({ organisation, request }), { code: 'request-not-at-work' });
      await assert.rejects(owner.myData.move({ organisation, request, to: 'closed' }), { code: 'request-step-unfit' });
      await assert.rejects(owner.myData.move({ organisation, request, to: 'refused' }), {
        code: 'request-reason-missing',
      });
      await owner.myData.move({ organisation, request, to: 'identity-checked' });
      await owner.myData.move({ organisation, request, to: 'in-work' });
      await owner.myData.move({ organisation, request, to: 'extended', answer: 'Our archive is on paper.' });
      const extended = await owner.myData.request({ organisation, request });
      assert.ok(Date.parse(extended.due) > Date.parse(due) + 55 * DAY);
      await owner.myData.eraseRecords({ organisation, request });
      await owner.myData.move({ organisation, request, to: 'answered', answer: 'All of it is erased.' });
      await here.settled();
      const letters = await here.letters(email);
      assert.match(letters[0]?.text ?? '', /All of it is erased\./);
      await owner.myData.move({ organisation, request, to: 'closed' });
      const closed = await owner.myData.request({ organisation, request });
      assert.deepEqual([closed.name, closed.email, closed.answer], ['', undefined, '']);
      assert.equal((await owner.wallet.letters({ organisation, search: 'Bela' })).total, 0);
    },
  );

  await t.test(
    'what was taken back stays so once its learner is erased; of what they asked and were told nothing does',
    async () => {
      const { held } = ours.ids as { readonly held: string };
      const file = await textOf(learner.wallet.heldFile({ held }));
      const badge = await textOf(learner.wallet.heldFileIn({ held, format: 'vcdm-jwt' }));
      const [{ credential } = { credential: '' }] = (await owner.issuing.credentials({ organisation, search: 'Anna' }))
        .entries;
      await owner.issuing.revoke({ organisation, credential, reason: 'awarded-in-error', text: 'Another Anna.' });
      const { request: answered } = ours.ids as { readonly request: string };
      await owner.myData.move({ organisation, request: answered, to: 'in-work' });
      await owner.myData.move({ organisation, request: answered, to: 'answered', answer: 'Dear Anna, of 4 May.' });
      await here.settled();
      assert.deepEqual(await learner.myData.erase({}), { asked: 1 });
      const left = await owner.myData.request({ organisation, request: answered });
      assert.deepEqual([left.name, left.email, left.body, left.answer], ['', undefined, '', '']);
      const request = await newest(ours, 'erasure');
      await owner.myData.eraseRecords({ organisation, request });
      for (const text of [file, badge]) {
        const { report } = await here.visitor().verifying.verifyText({ text });
        assert.equal(report.outcome, 'invalid');
        assert.equal(report.checks.find(({ check }) => check === 'status')?.answer, 'no');
      }
      const { state, name } = await owner.myData.request({ organisation, request });
      assert.deepEqual([state, name], ['closed', '']);
    },
  );

  await t.test('what was erased is not found again', async () => {
    const acting = actingAsInstallation(organisation);
    const none = await here.world.db.transaction((sql) =>
      eraseCredentials([ours.ids['credential'] ?? ''], acting, sql),
    );
    assert.deepEqual(none, { credentials: [], results: [] });
  });

  await t.test('what is over is forgotten by night: closed requests after a year', async () => {
    assert.ok((await owner.myData.requests({ organisation })).entries.some(({ state }) => state === 'closed'));
    here.later(366 * DAY);
    await here.settled();
    const again = await here.signedIn('owner@harbour.example'); // sessions are over too
    const { entries } = await again.myData.requests({ organisation });
    assert.ok(entries.length > 0);
    assert.ok(entries.every(({ state }) => state !== 'closed'));
  });
});

async function newest({ owner, organisation }: Furnished, kind: string): Promise<string> {
  const { entries } = await owner.myData.requests({ organisation });
  return entries.find((entry) => entry.kind === kind && entry.state !== 'closed')?.request ?? '';
}

async function textOf(download: Promise<{ readonly body: string | Uint8Array }>): Promise<string> {
  const { body } = await download;
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
