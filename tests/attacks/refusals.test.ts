// Whoever reads the log of the program sees what was tried and refused, and from one place or from many: not who it was, and
// nothing of what they sent.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DAY, furnish, ORIGIN, siege } from './server-siege.ts';

test('what is refused stands in the log: which operation, why, and from where by a word that ends with the day', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const ours = await furnish(here, operator, 'Harbour', '00000000');
  here.later(1.5 * DAY - (here.world.clock() % DAY)); // noon: it ends at midnight
  const thief = here.visitor('', '203.0.113.7');
  const fails = (work: Promise<unknown>) => assert.rejects(work);

  await thief.people.askSignIn({ email: 'owner@harbour.example' });
  await fails(thief.people.finishSignIn({ code: '000000' }));
  await fails(thief.people.finishPasskey({ answer: '{}' }));
  await fails(thief.wallet.openClaim({ secret: 'x'.repeat(43) }));
  await fails(ours.learner.organisations.members({ organisation: ours.organisation }));
  await fails(ours.owner.organisations.register({}));
  await fails(thief.people.me({}));
  await fails(thief.people.askSignIn({ email: 'nobody' }));
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'harbour', client_secret: 'xxxx' });
  await here.send(new Request(`${ORIGIN}/oauth/token`, { method: 'POST', body }), { address: '203.0.113.7' });
  here.later(DAY);
  await fails(thief.wallet.openClaim({ secret: 'x'.repeat(43) }));

  const lines = here.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
  const refused = lines.filter(({ event }) => event === 'refused').slice(-8);
  assert.deepEqual(
    refused.map(({ operation, code, status }) => [operation, code, status]),
    [
      ['finishSignIn', 'sign-in-code-wrong', 422],
      ['finishPasskey', 'passkey-expired', 410],
      ['openClaim', 'claim-unknown', 404],
      ['members', 'organisation-unknown', 404],
      ['register', 'operator-only', 403],
      ['askSignIn', 'email-malformed', 422],
      ['oauth-token', 'invalid_client', 401],
      ['openClaim', 'claim-unknown', 404],
    ],
  );
  const [code, passkey, claim, members, , again, token, tomorrow] = refused.map(({ from }) => from);
  assert.deepEqual([passkey, claim, again, token], [code, code, code, code]);
  assert.notEqual(members, code);
  assert.notEqual(tomorrow, code);
  const said = JSON.stringify(refused);
  for (const hidden of ['203.0.113', 'harbour', 'nobody', 'xxxx', ours.organisation, ORIGIN])
    assert.ok(!said.includes(hidden), hidden);
});
