// Bounds that hold, wherever the tries come from and whatever process counts them, and that nobody can turn against others.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ProblemAnswer } from '@tessera/client';
import { sql } from 'kysely';
import { many, one } from '../../server/db/index.ts';
import { limited } from '../../server/http/limited.ts';
import { catalogue } from '../../server/catalogue/contract.ts';
import { assessing } from '../../server/assessing/contract.ts';
import { AT_ONCE, LIMITS } from '../../server/limits/settings.ts';
import { sharedTries } from '../../server/limits/tries.ts';
import { actingAsClient, type Visitor } from '../../server/people/index.ts';
import { furnish, ORIGIN, type Person, siege } from './server-siege.ts';

const SOMEWHERE = '203.0.113.9';
const keys = { blind: (label: string, text: string) => `${label} ${text}` } as Parameters<typeof limited>[0]['keys'];
const cookies = { read: () => undefined, write() {}, drop() {} };
const visitorAt = (address: string): Visitor => ({ language: 'en', address, cookies });
const refusedAs = (code: string) => (error: unknown) => error instanceof Error && error.message === code;

describe('requests of a network', () => {
  const asks = (method: string, headers: Record<string, string> = {}) =>
    new Request(`${ORIGIN}/en`, { method, headers });

  test('are bounded, reading apart from changing, and no other network has fewer by it', () => {
    const { arrived } = limited({ clock: () => 0, keys });
    for (let count = 0; count < LIMITS['network-change'].burst; count += 1) arrived(asks('POST'), visitorAt(SOMEWHERE));
    assert.throws(() => arrived(asks('POST'), visitorAt(SOMEWHERE)), refusedAs('too-many-tries'));
    arrived(asks('GET'), visitorAt(SOMEWHERE));
    arrived(asks('POST'), visitorAt('203.0.113.10'));
  });

  test('send so many large bodies at once and no more, also where they do not say how long they are', () => {
    const { arrived } = limited({ clock: () => 0, keys });
    const most = AT_ONCE['large bodies of one network'];
    const large = asks('POST', { 'Content-Length': '9000000' });
    const endless = asks('POST', { 'Transfer-Encoding': 'chunked' });
    const held = Array.from({ length: most }, (_, at) => arrived(at % 2 ? large : endless, visitorAt(SOMEWHERE)));
    assert.throws(() => arrived(large, visitorAt(SOMEWHERE)), refusedAs('too-much-at-once'));
    arrived(asks('POST', { 'Content-Length': '90' }), visitorAt(SOMEWHERE));
    held[0]?.();
    held[0]?.(); // a place is given back once
    arrived(large, visitorAt(SOMEWHERE));
    assert.throws(() => arrived(large, visitorAt(SOMEWHERE)), refusedAs('too-much-at-once'));
    let taken = most;
    for (let network = 20; network < 60 && taken < AT_ONCE['large bodies of all']; network += 1)
      for (let each = 0; each < most && taken < AT_ONCE['large bodies of all']; each += 1, taken += 1)
        arrived(large, visitorAt(`203.0.113.${network}`));
    assert.throws(() => arrived(large, visitorAt('203.0.113.200')), refusedAs('too-much-at-once'));
  });
});

describe('what an account or a program does', () => {
  const program = actingAsClient('an organisation', 'a program', visitorAt(SOMEWHERE));

  test('is bounded by kind, wherever it comes from, and what is left is told', () => {
    const bounds = limited({ clock: () => 0, keys });
    for (let count = 0; count < LIMITS['account-change'].burst; count += 1) bounds.admitted(catalogue.begin, program);
    assert.throws(() => bounds.admitted(catalogue.begin, program), refusedAs('too-many-tries'));
    const elsewhere = actingAsClient('an organisation', 'a program', visitorAt('203.0.113.77'));
    assert.throws(() => bounds.admitted(catalogue.begin, elsewhere), refusedAs('too-many-tries'));
    bounds.admitted(catalogue.designs, program);
    const told = Object.fromEntries(bounds.told(program.visitor ?? visitorAt('')));
    assert.match(told['RateLimit'] ?? '', /^"account-change";r=0;t=120, "account-read";r=2999;t=1$/);
    assert.match(told['RateLimit-Policy'] ?? '', /"account-change";q=1200;w=120/);
  });

  test('is so many uploads at once and no more', () => {
    const { admitted } = limited({ clock: () => 0, keys });
    const held = Array.from({ length: AT_ONCE['uploads of one account or program'] }, () =>
      admitted(assessing.upload, program),
    );
    assert.throws(() => admitted(assessing.upload, program), refusedAs('too-much-at-once'));
    for (const leave of held) leave();
    admitted(assessing.upload, program)();
  });
});

test('over HTTP a bound is told before it is met, and how long to wait where it is', async (t) => {
  const here = await siege(t);
  here.holdTime();
  const asks = () => here.send(new Request(`${ORIGIN}/api/catalogue`), { address: SOMEWHERE });
  const first = await asks();
  assert.match(first.headers.get('RateLimit') ?? '', /^"network-read";r=\d+;t=\d+$/);
  assert.equal(first.headers.get('RateLimit-Policy'), '"network-read";q=3000;w=60');
  const tries = () =>
    here
      .visitor('', SOMEWHERE)
      .verifying.verifyText({ text: 'no credential' })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
  let refused: unknown;
  for (let count = 0; count <= LIMITS.verify.burst && refused === undefined; count += 1) refused = await tries();
  assert.ok(refused instanceof ProblemAnswer && refused.code === 'too-many-tries');
  assert.ok(Number(refused.facts['seconds']) > 0);
});

test('a person whose requests are too many reads so on a page, in their language', async (t) => {
  const here = await siege(t);
  here.holdTime();
  const asks = (accept: string) =>
    here.send(new Request(`${ORIGIN}/en/catalogue`, { headers: { Accept: accept } }), { address: SOMEWHERE });
  const refused = async (accept: string): Promise<Response> => {
    for (let count = 0; count < LIMITS['network-read'].burst * 3; count += 1) {
      const answer = await asks(accept);
      if (answer.status === 429) return answer;
    }
    return assert.fail('nothing is too much');
  };
  const answer = await refused('text/html');
  assert.match(answer.headers.get('Content-Type') ?? '', /^text\/html/);
  assert.ok(Number(answer.headers.get('Retry-After')) > 0);
  assert.match(answer.headers.get('RateLimit') ?? '', /^"network-read";r=0;t=\d+$/);
  const text = await answer.text();
  assert.match(text, /<html lang="en">/);
  assert.match(text, /<h1>That was tried too often in a short time\.<\/h1><p>Wait .* and try again\.<\/p>/);
  const program = await refused('application/json');
  assert.equal(JSON.parse(await program.text()).code, 'too-many-tries');
});

test('tries that are counted in the database', async (t) => {
  const here = await siege(t);
  here.holdTime();
  const { world } = here;
  const { burst } = LIMITS['sign-in-codes'];

  await t.test('are counted by all processes together, however many come at once', async () => {
    const processes = Array.from({ length: 4 }, () => sharedTries('sign-in-codes', world));
    const tried = await Promise.allSettled(
      Array.from({ length: burst * 3 }, (_, at) => processes[at % 4]?.fromAt(visitorAt(SOMEWHERE), 'anna')),
    );
    assert.equal(tried.filter(({ status }) => status === 'fulfilled').length, burst);
    const refusals = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    for (const { code, facts } of refusals) {
      assert.equal(code, 'too-many-tries');
      assert.ok(facts.seconds > 0 && facts.seconds <= 7200);
    }
  });

  await t.test('hold a thing and a network apart from others', async () => {
    const { fromAt } = sharedTries('sign-in-codes', world);
    await fromAt(visitorAt('203.0.113.10'), 'anna');
    await fromAt(visitorAt(SOMEWHERE), 'bela');
    await assert.rejects(fromAt(visitorAt(SOMEWHERE), 'anna'), refusedAs('too-many-tries'));
  });

  await t.test('hold neither an address nor a name, and go once they are over', async () => {
    const rows = await many(sql<{ key: Uint8Array }>`select key from limits.bucket`, world.db.sql);
    assert.ok(rows.length > 0);
    for (const { key } of rows) {
      assert.equal(key.length, 32);
      assert.ok(!Buffer.from(key).toString('latin1').includes('anna'));
    }
    here.later(1000 * 3600_000);
    await sharedTries('claim', world).from(visitorAt('203.0.113.11'));
    const { left } = await one(sql<{ left: number }>`select count(*) as left from limits.bucket`, world.db.sql);
    assert.equal(left, 1);
  });
});

test('whoever guesses the codes of somebody else does not lock them out', async (t) => {
  const here = await siege(t);
  here.holdTime();
  const operator = await here.operator('olga@tessera.example');
  const { learner, organisation } = await furnish(here, operator, 'Harbour', '00000000');
  const { email } = learner;
  const thief = here.visitor(email, SOMEWHERE);
  const codes: string[] = [];
  for (let letter = 0; letter < 6; letter += 1) {
    const asked = await thief.people.askSignIn({ email }).then(
      () => undefined,
      (error: unknown) => (error instanceof ProblemAnswer ? error.code : 'fault'),
    );
    if (asked !== undefined) codes.push(asked);
    for (let guess = 0; guess < 5; guess += 1)
      await thief.people.finishSignIn({ code: '000000' }).catch((error: ProblemAnswer) => codes.push(error.code));
  }
  assert.ok(codes.includes('too-many-tries'), codes.join(' '));
  const again = await here.signedIn(email);
  assert.equal((await again.people.me({})).email, email);

  await t.test('nor whoever asks in their name about data, by letter', async () => {
    const given = {
      askedOf: organisation,
      asks: 'access',
      name: 'Ana',
      email: 'ana@somewhere.example',
      body: '',
    } as const;
    const ask = (who: Person): Promise<string> =>
      who.myData.askByLetter(given).then(
        () => 'asked',
        ({ code }: ProblemAnswer) => code,
      );
    const asked: string[] = [];
    for (let time = 0; time < 8; time += 1) asked.push(await ask(thief));
    assert.equal(asked.at(-1), 'too-many-tries');
    assert.equal(await ask(here.visitor()), 'asked');
    // And all together send no flood of letters there.
    const others: string[] = [];
    for (let network = 0; network < 24; network += 1) others.push(await ask(here.visitor()));
    assert.equal(others.at(-1), 'too-many-tries');
  });
});
