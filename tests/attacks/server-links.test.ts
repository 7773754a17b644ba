// Links and codes of claims, and links that show a credential: guessed, opened by a scanner, used twice, too late, by
// somebody else, after they were replaced, frozen, withdrawn or stopped.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DAY, furnish, ORIGIN, siege } from './server-siege.ts';

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { code });

test('links and codes', async (t) => {
  const here = await siege(t);
  const ours = await furnish(here, await here.operator('olga@tessera.example'), 'Harbour', '00000000');
  const { organisation, owner, learner, secrets } = ours;
  const anybody = here.visitor();
  const waiting = 'waiting@harbour.example';
  const thief = await here.signedIn('thief@elsewhere.example');
  const stateOf = async (search: string) => (await owner.wallet.letters({ organisation, search })).entries[0];

  await t.test('that are guessed open nothing, and all nothings are alike', async () => {
    const guesses = [
      'x'.repeat(43),
      '2222-3333-4444-5555',
      '2222333344445555',
      secrets.waiting.slice(1),
      ' '.repeat(9),
    ];
    const answers = await Promise.all(
      guesses.map((secret) => anybody.wallet.openClaim({ secret }).catch(({ message }: Error) => message)),
    );
    assert.equal(new Set(answers).size, 1, answers.join());
    for (const secret of guesses) {
      await refuses(anybody.wallet.openClaim({ secret }), 'claim-unknown');
      await refuses(thief.wallet.takeClaim({ secret }), 'claim-unknown');
      await refuses(anybody.wallet.notMe({ secret }), 'claim-unknown');
    }
    for (const token of ['x'.repeat(43), secrets.taken, secrets.token.slice(1), `${secrets.token}=`])
      await refuses(anybody.wallet.shared({ token }), 'share-unknown');
  });

  await t.test('are not opened by a scanner that follows them, with whatever it reads', async () => {
    const before = await stateOf('Bela');
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const path of ['/en/claim', '/api/claims/open', '/api/claims/take', '/api/claims/not-me', '/api/shared'])
        for (const query of ['', `?secret=${secrets.waiting}`, `?token=${secrets.token}`]) {
          const answer = await here.send(new Request(`${ORIGIN}${path}${query}`, { method }), { jar: thief.jar });
          assert.equal(answer.status, 404, `${method} ${path}`);
          assert.equal(answer.headers.get('Set-Cookie'), null);
        }
    assert.deepEqual(await stateOf('Bela'), before);
    assert.equal(before?.state, 'sent');
  });

  await t.test('that a scanner opens with script tell nothing of the learner and take nothing', async () => {
    const jar = new Map();
    const request = new Request(`${ORIGIN}/api/claims/open`, {
      method: 'POST',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret: secrets.waiting }),
    });
    const answer = await here.send(request, { jar });
    const text = await answer.text();
    assert.doesNotMatch(text, /Bela|Harbourson|waiting@|Harbour-2/);
    assert.equal(jar.size, 0);
    assert.equal((await stateOf('Bela'))?.state, 'opened');
    await refuses(anybody.wallet.takeClaim({ secret: secrets.waiting }), 'sign-in-needed');
  });

  await t.test('are for the address they went to, and do not say which that is', async () => {
    const error = await thief.wallet.takeClaim({ secret: secrets.waiting }).catch((refusal: unknown) => refusal);
    assert.equal(Reflect.get(error as object, 'code'), 'claim-other-address');
    assert.doesNotMatch(JSON.stringify(error), /waiting@|harbour\.example/);
    await refuses(thief.wallet.takeClaim({ secret: secrets.taken }), 'claim-taken');
    assert.equal((await thief.wallet.mine({})).total, 0);
  });

  await t.test('that were replaced, frozen or withdrawn open nothing for anybody', async () => {
    const claim = ours.ids['claim'] ?? '';
    await owner.wallet.sendAgain({ organisation, claim });
    await here.settled();
    const rightful = await here.signedIn(waiting);
    await refuses(anybody.wallet.openClaim({ secret: secrets.waiting }), 'claim-unknown');
    await refuses(rightful.wallet.takeClaim({ secret: secrets.waiting }), 'claim-unknown');
    const second = await here.claimSecret(waiting);
    await anybody.wallet.notMe({ secret: second });
    await refuses(rightful.wallet.takeClaim({ secret: second }), 'claim-frozen');
    assert.equal((await anybody.wallet.openClaim({ secret: second })).state, 'not-me');
    const { codes } = await owner.wallet.codes({ organisation, claim });
    await refuses(rightful.wallet.takeClaim({ secret: codes[0]?.code ?? '' }), 'claim-frozen');
    await owner.wallet.sendAgain({ organisation, claim });
    await here.settled();
    await refuses(rightful.wallet.takeClaim({ secret: codes[0]?.code ?? '' }), 'claim-unknown');
    const third = await here.claimSecret(waiting);
    const credential = ours.ids['credential'] ?? '';
    await owner.issuing.revoke({ organisation, credential, reason: 'other', text: 'A mistake.' });
    await here.settled();
    for (const secret of [second, third]) await refuses(rightful.wallet.takeClaim({ secret }), 'claim-unknown');
    await refuses(owner.wallet.sendAgain({ organisation, claim }), 'claim-withdrawn');
    await refuses(owner.wallet.codes({ organisation, claim }), 'claim-withdrawn');
  });

  await t.test('on paper are read as people write them, and taken once', async () => {
    const { codes } = await owner.wallet.codes({ organisation, order: ours.ids['order'] ?? '' });
    const [{ code } = { code: '' }] = codes;
    assert.equal(codes.length, 1);
    const bare = code.replaceAll('-', '');
    const written = [
      code.toLowerCase(),
      bare,
      bare.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('-', '–'),
    ];
    for (const secret of [...written, ` ${code} `])
      assert.equal((await anybody.wallet.openClaim({ secret })).by, 'code');
    const other = code.endsWith('2') ? '3' : '2';
    for (const secret of [`${code.slice(0, -1)}${other}`, bare.slice(0, -1), `${bare}2`, `${bare}%`])
      await refuses(anybody.wallet.openClaim({ secret }), 'claim-unknown');
    const rivals = [thief, await here.signedIn('cleo@home.example')];
    const taken = await Promise.allSettled(rivals.map((rival) => rival.wallet.takeClaim({ secret: code })));
    assert.deepEqual(taken.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    for (const [index, rival] of rivals.entries()) {
      const again = rival.wallet.takeClaim({ secret: code });
      if (taken[index]?.status === 'rejected') await refuses(again, 'claim-taken');
      else assert.deepEqual(await again, taken[index]?.value);
      assert.equal((await rival.wallet.mine({})).total, taken[index]?.status === 'rejected' ? 0 : 1);
    }
    await refuses(anybody.wallet.notMe({ secret: code }), 'claim-taken');
    assert.equal((await anybody.wallet.openClaim({ secret: code })).state, 'claimed');
  });

  await t.test('that show a credential end when they are stopped, by their owner alone', async () => {
    const held = ours.ids['held'] ?? '';
    const { share, url } = await learner.wallet.share({ held });
    const token = url.split('/').at(-1) ?? '';
    await refuses(thief.wallet.stopShare({ held, share }), 'share-unknown');
    await refuses(owner.wallet.stopShare({ held, share }), 'share-unknown');
    assert.ok((await anybody.wallet.shared({ token })).verification);
    await learner.wallet.stopShare({ held, share });
    await refuses(anybody.wallet.shared({ token }), 'share-stopped');
    await refuses(anybody.wallet.sharedFile({ token }), 'share-stopped');
    await refuses(learner.wallet.stopShare({ held, share }), 'share-unknown');
  });

  await t.test('are over when their time is', async () => {
    assert.ok((await anybody.wallet.shared({ token: secrets.token })).verification);
    here.later(8 * DAY);
    await refuses(anybody.wallet.shared({ token: secrets.token }), 'share-stopped');
    const file = new Blob(['family_name,given_name,provider_number,email\nBorg,Late,B-9,late@harbour.example']);
    const of = { organisation, design: ours.ids['design'] ?? '', version: ours.version };
    const { import: list } = await owner.assessing.upload({ ...of, name: 'one.csv', file });
    await here.settled();
    await owner.assessing.confirm({ organisation, import: list });
    await here.settled();
    // The session of before was confirmed too long ago.
    await (await here.signedIn(owner.email)).issuing.order({ ...of, import: list, count: 1 });
    await here.settled();
    const secret = await here.claimSecret('late@harbour.example');
    here.later(30 * DAY + 60_000);
    const late = await here.signedIn('late@harbour.example');
    await refuses(anybody.wallet.openClaim({ secret }), 'claim-expired');
    await refuses(late.wallet.takeClaim({ secret }), 'claim-expired');
    await refuses(anybody.wallet.notMe({ secret }), 'claim-expired');
  });
});

test('tries at secrets are counted by network, and come back with time', async (t) => {
  const here = await siege(t);
  here.holdTime();
  const guesser = here.visitor('', '203.0.113.9');
  const guess = () => guesser.wallet.openClaim({ secret: 'x'.repeat(43) });
  for (let count = 0; count < 60; count += 1) await refuses(guess(), 'claim-unknown');
  const refusal = await guess().catch((error: unknown) => error);
  assert.equal(Reflect.get(refusal as object, 'code'), 'too-many-tries');
  await refuses(here.visitor('', '203.0.113.10').wallet.openClaim({ secret: 'x'.repeat(43) }), 'claim-unknown');
  here.later(5000);
  await refuses(guess(), 'claim-unknown');
  await refuses(guess(), 'too-many-tries');

  await t.test('of one who may use a million addresses of a network as one', async () => {
    const at = (host: number) => here.visitor('', `2001:db8:1:2::${host.toString(16)}`);
    for (let host = 0; host < 60; host += 1)
      await refuses(at(host).wallet.openClaim({ secret: 'x'.repeat(43) }), 'claim-unknown');
    await refuses(at(999).wallet.openClaim({ secret: 'x'.repeat(43) }), 'too-many-tries');
  });

  await t.test('and nobody can use up those of somebody else’s address', async () => {
    const victim = 'victim@college.example';
    const attacker = () => here.visitor('', '203.0.113.66');
    const asked: string[] = [];
    for (let hour = 0; hour < 12; hour += 1) {
      here.later(3600_000);
      for (let count = 0; count < 8; count += 1) {
        const one = attacker();
        const outcome = await one.people.askSignIn({ email: victim }).then(
          () => 'asked',
          ({ code }: { code: string }) => code,
        );
        asked.push(outcome);
        if (outcome !== 'asked') continue;
        for (let guesses = 0; guesses < 5; guesses += 1)
          await assert.rejects(one.people.finishSignIn({ code: '000000' }));
      }
    }
    assert.ok(asked.includes('too-many-tries'));
    const rightful = here.visitor('', '192.0.2.1');
    await rightful.people.askSignIn({ email: victim });
    await here.settled();
    await rightful.people.finishSignIn({ code: await here.code(victim) });
    assert.equal((await rightful.people.me({})).email, victim);
  });

  await t.test('not even who is given sixty thousand networks: of what is tried they are one', async () => {
    const victim = 'another.victim@college.example';
    const asks = (address: string): Promise<string> =>
      here
        .visitor('', address)
        .people.askSignIn({ email: victim })
        .then(
          () => 'asked',
          ({ code }: { code: string }) => code,
        );
    const asked: string[] = [];
    for (let network = 1; network <= 40; network += 1) asked.push(await asks(`2001:db8:77:${network.toString(16)}::1`));
    assert.equal(asked.filter((outcome) => outcome === 'asked').length, 6);
    assert.equal(await asks('2001:db8:78::1'), 'asked');
  });
});
