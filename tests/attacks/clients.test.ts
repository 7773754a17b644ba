// Programs that act for an organisation, and what somebody tries who has a token, half a token, or none.
import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { connect, ProblemAnswer, tokens } from '@tessera/client';
import type { Right } from '../../server/rights/contract.ts';
import { clientIdOf, clientNamed, isOneOf, secretDigest } from '../../server/organisations/client-secrets.ts';
import { sql } from 'kysely';
import { many } from '../../server/db/index.ts';
import { DAY, type Furnished, furnish, ORIGIN, type Person, type Siege, siege } from './server-siege.ts';

const HOUR = 3600_000;

describe('a program', () => {
  let here: Siege;
  let ours: Furnished;
  let theirs: Furnished;
  let ended: (() => Promise<void>)[] = [];

  before(async () => {
    // The siege is closed after all of these, not after the first.
    const whole = { after: (close: () => Promise<void>) => void ended.push(close) } as unknown as TestContext;
    here = await siege(whole);
    const operator = await here.operator('olga@tessera.example');
    ours = await furnish(here, operator, 'Harbour', '00000000');
    theirs = await furnish(here, operator, 'Zebra', '11111111');
  });
  after(async () => {
    for (const close of ended) await close();
    ended = [];
  });

  const made = (scopes: readonly Right[] = ['designs-read'], whose: Furnished = ours, days = 30) =>
    whose.owner.organisations.makeClient({
      organisation: whose.organisation,
      name: 'Student system',
      scopes: [...scopes],
      days,
    });
  type Made = Awaited<ReturnType<typeof made>>;

  const asks = async (parameters: Record<string, string>, headers: Record<string, string> = {}, from = {}) => {
    const body = new URLSearchParams(parameters);
    const answer = await here.send(new Request(`${ORIGIN}/oauth/token`, { method: 'POST', body, headers }), from);
    const told: Readonly<Record<string, string>> = JSON.parse(await answer.text());
    return { status: answer.status, headers: answer.headers, told };
  };
  const withSecret = ({ clientId, secret }: Pick<Made, 'clientId' | 'secret'>, more: Record<string, string> = {}) =>
    asks({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret, ...more });
  const basic = (id: string, secret: string) => ({ Authorization: `Basic ${btoa(`${id}:${secret}`)}` });
  const tokenOf = async (client: Made, more: Record<string, string> = {}): Promise<string> =>
    (await withSecret(client, more)).told['access_token'] ?? '';
  const program = (token: string) =>
    connect({ origin: ORIGIN, token: () => token, fetch: (request) => here.send(request) });
  const designsOf = (token: string, organisation: string, init: RequestInit = {}, from = {}) =>
    here.send(
      new Request(`${ORIGIN}/api/organisations/${organisation}/designs`, {
        ...init,
        headers: { Authorization: `Bearer ${token}`, ...init.headers },
      }),
      from,
    );
  /** Once more, as a grave step wants it some time later. */
  const signsIn = async (person: Person): Promise<void> => {
    await person.people.askSignIn({ email: person.email });
    await here.settled();
    await person.people.finishSignIn({ code: await here.code(person.email) });
  };
  const refused = async (answer: Response, status: number, code: string): Promise<void> => {
    const told = await answer.text();
    assert.equal(answer.status, status, told);
    assert.equal(JSON.parse(told).code, code);
  };

  test('shows its secret in a header or in the body, and is given a token for an hour', async () => {
    const client = await made();
    const inHeader = await asks({ grant_type: 'client_credentials' }, basic(client.clientId, client.secret));
    const inBody = await withSecret(client);
    for (const { status, headers, told } of [inHeader, inBody]) {
      assert.equal(status, 200);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      const { access_token: token, ...rest } = told;
      assert.match(token ?? '', /^tessera-token_[\w-]{43}$/);
      assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 3600, scope: 'designs-read' });
    }
    const { designs } = await program(inBody.told['access_token'] ?? '')
      .catalogue.designs({ organisation: ours.organisation })
      .then(({ entries }) => ({ designs: entries.length }));
    assert.ok(designs > 0);
    const { clients } = await ours.owner.organisations.clients({ organisation: ours.organisation });
    assert.ok(clients.find(({ client: id }) => id === client.client)?.used !== undefined);
  });

  test('is met by the client package, which asks for a token once', async () => {
    const { clientId, secret } = await made(['organisation-read']);
    let asked = 0;
    const fetch = (request: Request) => {
      asked += request.url.endsWith('/oauth/token') ? 1 : 0;
      return here.send(request);
    };
    const token = tokens({ origin: ORIGIN, clientId, clientSecret: secret, fetch });
    const tessera = connect({ origin: ORIGIN, token, fetch });
    const { organisation } = ours;
    assert.equal((await tessera.organisations.show({ organisation })).organisation, organisation);
    assert.deepEqual((await tessera.organisations.show({ organisation })).roles, []);
    assert.equal(asked, 1);
    const wrong = tokens({ origin: ORIGIN, clientId, clientSecret: 'guessed', fetch });
    await assert.rejects(wrong(), (error) => error instanceof ProblemAnswer && error.code === 'invalid_client');
  });

  test('does not reach another organisation with its token, and is told what whoever is nobody there is told', async () => {
    const token = await tokenOf(await made());
    await refused(await designsOf(token, theirs.organisation), 404, 'organisation-unknown');
    await refused(await designsOf(token, '0199a0f0-0000-7000-8000-000000000000'), 404, 'organisation-unknown');
  });

  test('has no more than it asked for, asks for no more than it may, and may no more than its owner said', async () => {
    const client = await made(['designs-read', 'designs-write']);
    const { organisation, ids } = ours;
    const narrow = program(await tokenOf(client, { scope: 'designs-read' }));
    await assert.rejects(
      narrow.catalogue.begin({ organisation, title: 'Grown', language: 'en' }),
      (error) => error instanceof ProblemAnswer && error.status === 403 && error.code === 'scope-missing',
    );
    for (const scope of ['designs-read credentials-issue', 'members-rule', 'designs-read\tdesigns-write', 'owner']) {
      const { status, told } = await withSecret(client, { scope });
      assert.deepEqual([status, told['error']], [400, 'invalid_scope']);
    }
    // A right that no program may have is refused when the client is made, and by every operation.
    await assert.rejects(
      made(['members-rule']),
      (error) => error instanceof ProblemAnswer && error.code === 'input-malformed',
    );
    const wide = program(await tokenOf(client));
    for (const asked of [
      () => wide.organisations.members({ organisation }),
      () => wide.organisations.makeClient({ organisation, name: 'Child', scopes: ['designs-read'], days: 1 }),
      () => wide.organisations.endClient({ organisation, client: ids['client'] ?? '' }),
      () => wide.people.me({}),
      () => wide.organisations.register({}),
    ])
      await assert.rejects(asked(), (error) => error instanceof ProblemAnswer && error.code === 'people-only');
    const answer = await here.send(
      new Request(`${ORIGIN}/api/organisations/${organisation}/credentials`, {
        headers: { Authorization: `Bearer ${await tokenOf(client)}` },
      }),
    );
    await refused(answer.clone(), 403, 'scope-missing');
    assert.equal(
      answer.headers.get('WWW-Authenticate'),
      'Bearer realm="Tessera", error="insufficient_scope", scope="credentials-read"',
    );
  });

  test('stands in the log as a program, by its name, with what it changed', async () => {
    const client = await made(['designs-write']);
    const { organisation } = ours;
    const tessera = program(await tokenOf(client));
    const { design } = await tessera.catalogue.begin({ organisation, title: 'Grown by a program', language: 'en' });
    const acts = await many(
      sql<{ code: string; by: string; actor: Uint8Array; roles: readonly string[] }>`
        select code, by, actor, roles from people.act where organisation = ${organisation} and record = ${design}`,
      here.world.db.sql,
    );
    assert.ok(acts.length > 0);
    for (const { by, actor, roles } of acts) {
      assert.deepEqual([by, Buffer.from(actor).toString(), roles], ['client', client.client, []]);
    }
    const [ended] = await many(
      sql<{ by: string }>`select by from people.act where code = 'client-made' and record = ${client.client}`,
      here.world.db.sql,
    );
    assert.equal(ended?.by, 'person');
  });

  test('a right that was taken out of its scopes is gone from tokens that it has already', async () => {
    const client = await made(['designs-read', 'designs-write']);
    const token = await tokenOf(client);
    await many(
      sql`update organisations.client set scopes = '{designs-write}' where client = ${client.client}`,
      here.world.db.sql,
    );
    await refused(await designsOf(token, ours.organisation), 403, 'scope-missing');
  });

  test('is over at once when it is ended: its tokens, its secrets, for good', async () => {
    const client = await made();
    const token = await tokenOf(client);
    assert.equal((await designsOf(token, ours.organisation)).status, 200);
    await ours.owner.organisations.endClient({ organisation: ours.organisation, client: client.client });
    await ours.owner.organisations.endClient({ organisation: ours.organisation, client: client.client }); // once more
    const answer = await designsOf(token, ours.organisation);
    assert.equal(answer.headers.get('WWW-Authenticate'), 'Bearer realm="Tessera", error="invalid_token"');
    await refused(answer, 401, 'token-unknown');
    assert.equal((await withSecret(client)).told['error'], 'invalid_client');
    await assert.rejects(
      ours.owner.organisations.rotateClient({ organisation: ours.organisation, client: client.client, overlap: true }),
      (error) => error instanceof ProblemAnswer && error.code === 'client-over',
    );
  });

  test('gives a token back, and nobody uses it after that; that of another it cannot give back', async () => {
    const [client, other] = [await made(), await made()];
    const [token, others] = [await tokenOf(client), await tokenOf(other)];
    const gives = (given: string) =>
      here.send(
        new Request(`${ORIGIN}/oauth/revoke`, {
          method: 'POST',
          body: new URLSearchParams({ token: given, token_type_hint: 'access_token' }),
          headers: basic(client.clientId, client.secret),
        }),
      );
    assert.equal((await gives(token)).status, 200);
    await refused(await designsOf(token, ours.organisation), 401, 'token-unknown');
    assert.equal((await gives(token)).status, 200); // as the standard has it
    assert.equal((await gives('tessera-token_unknown')).status, 200);
    const notOwn = await gives(others);
    assert.deepEqual([notOwn.status, JSON.parse(await notOwn.text()).error], [400, 'unauthorized_client']);
    assert.equal((await designsOf(others, ours.organisation)).status, 200);
  });

  test('is given another secret: the one before is good for a week, or not at all', async () => {
    const { organisation } = ours;
    const first = await made();
    const { client } = first;
    const second = await ours.owner.organisations.rotateClient({ organisation, client, overlap: true });
    assert.equal(second.clientId, first.clientId);
    assert.equal((await withSecret(first)).status, 200);
    assert.equal((await withSecret(second)).status, 200);
    const third = await ours.owner.organisations.rotateClient({ organisation, client, overlap: true });
    assert.equal((await withSecret(first)).status, 401, 'two are good, never three');
    assert.equal((await withSecret(second)).status, 200);
    const fourth = await ours.owner.organisations.rotateClient({ organisation, client, overlap: false });
    assert.equal((await withSecret(third)).status, 401);
    assert.equal((await withSecret(fourth)).status, 200);
  });

  test('brings a token, and whatever cookies come with it are not looked at', async () => {
    const token = await tokenOf(await made());
    const { jar } = ours.owner;
    const from = { jar: new Map(jar) };
    // The owner may see members; the program may not, also in the owner's browser.
    const members = (headers: Record<string, string>) =>
      here.send(new Request(`${ORIGIN}/api/organisations/${ours.organisation}/members`, { headers }), from);
    assert.equal((await members({})).status, 200);
    await refused(await members({ Authorization: `Bearer ${token}` }), 403, 'people-only');
    for (const broken of ['Bearer', 'Bearer ', 'bearer a b', 'Bearer ä', `Bearer ${'x'.repeat(500)}`])
      assert.notEqual((await members({ Authorization: encodeURI(broken) })).status, 200, broken);
    const account = new Request(`${ORIGIN}/api/people/me`, { headers: { Authorization: `Bearer ${token}` } });
    await refused(await here.send(account, from), 403, 'people-only');
    assert.deepEqual([...from.jar], [...jar], 'no cookie was written');
    // No browser sends a token by itself, so that a page elsewhere can do nothing with it; and cookies beside it are nothing.
    const begun = {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example', 'Content-Type': 'application/json' },
      body: JSON.stringify({ title: 'Taken', language: 'en' }),
    };
    await refused(await designsOf('x', ours.organisation, begun, from), 401, 'token-unknown');
  });

  test('is not heard with a token or a secret in the address', async () => {
    const client = await made();
    const token = await tokenOf(client);
    const inQuery = new Request(`${ORIGIN}/api/organisations/${ours.organisation}/designs?access_token=${token}`);
    await refused(await here.send(inQuery), 422, 'input-malformed');
    const query = new URLSearchParams({ client_id: client.clientId, client_secret: client.secret });
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const asked = await here.send(new Request(`${ORIGIN}/oauth/token?${query}`, { method: 'POST', body }));
    assert.deepEqual([asked.status, JSON.parse(await asked.text()).error], [400, 'invalid_request']);
    assert.equal((await here.send(new Request(`${ORIGIN}/oauth/token?${query}`))).status, 404);
    const lines = here.logged.join('\n');
    for (const secret of [token, client.secret]) assert.ok(!lines.includes(secret));
  });

  test('that shows itself wrongly is told so as the standard says, whatever is wrong with it', async () => {
    const client = await made();
    const grant = { grant_type: 'client_credentials' };
    const { clientId, secret } = client;
    const twice = { ...grant, client_id: clientId, client_secret: secret };
    const cases: readonly (readonly [string, Record<string, string>, Record<string, string>, number, string])[] = [
      ['nothing', grant, {}, 401, 'invalid_client'],
      ['an id alone', { ...grant, client_id: clientId }, {}, 401, 'invalid_client'],
      ['no base64', grant, { Authorization: 'Basic %%%' }, 401, 'invalid_client'],
      ['no colon', grant, { Authorization: `Basic ${btoa(clientId)}` }, 401, 'invalid_client'],
      ['broken escapes', grant, basic('%E0%A4', secret), 401, 'invalid_client'],
      ['U+0000', grant, basic(`${clientId}\0`, secret), 401, 'invalid_client'],
      ['another scheme', grant, { Authorization: 'Digest x' }, 401, 'invalid_client'],
      ['an empty secret', grant, basic(clientId, ''), 401, 'invalid_client'],
      ['a cut secret', grant, basic(clientId, secret.slice(0, -1)), 401, 'invalid_client'],
      ['twice', twice, basic(clientId, secret), 400, 'invalid_request'],
      ['two ids', { ...grant, client_id: theirs.organisation }, basic(clientId, secret), 400, 'invalid_request'],
      ['no grant', { client_id: clientId, client_secret: secret }, {}, 400, 'invalid_request'],
      ['another grant', { ...twice, grant_type: 'password' }, {}, 400, 'unsupported_grant_type'],
    ];
    for (const [what, parameters, headers, status, error] of cases) {
      const answer = await asks(parameters, headers);
      assert.deepEqual([answer.status, answer.told['error']], [status, error], what);
      assert.match(answer.told['error_description'] ?? '', /^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
      const challenge = answer.headers.get('WWW-Authenticate');
      assert.equal(challenge, status === 401 && 'Authorization' in headers ? 'Basic realm="Tessera"' : null, what);
    }
    const json = await here.send(
      new Request(`${ORIGIN}/oauth/token`, {
        method: 'POST',
        body: JSON.stringify(twice),
        headers: { 'Content-Type': 'application/json' },
      }),
    );
    assert.equal(json.status, 400);
    const repeated = await here.send(
      new Request(`${ORIGIN}/oauth/token`, {
        method: 'POST',
        body: `${new URLSearchParams(twice)}&scope=a&scope=b`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
    );
    assert.equal(JSON.parse(await repeated.text()).error, 'invalid_request');
  });

  test('that is known is answered like one that is not, where the secret is wrong', async () => {
    const { clientId } = await made();
    const guess = { grant_type: 'client_credentials', client_secret: 'guessed' };
    const known = await asks({ ...guess, client_id: clientId });
    const unknown = await asks({ ...guess, client_id: clientIdOf(theirs.organisation, ours.organisation) });
    const none = await asks({ ...guess, client_id: 'nobody' });
    assert.deepEqual([known.status, known.told], [unknown.status, unknown.told]);
    assert.deepEqual([known.status, known.told], [none.status, none.told]);
    assert.deepEqual([...known.headers.keys()], [...unknown.headers.keys()]);
  });

  test('is not locked out by whoever guesses at it from elsewhere', async () => {
    const client = await made();
    const guess = { grant_type: 'client_credentials', client_id: client.clientId, client_secret: 'guessed' };
    const thief = { address: '203.0.113.7' };
    let last = 0;
    for (let tries = 0; tries < 70; tries += 1) last = (await asks(guess, {}, thief)).status;
    assert.equal(last, 429);
    assert.equal((await withSecret(client)).status, 200);
  });

  test('is over on its day, and a token after its hour', async () => {
    const client = await made(['designs-read'], ours, 1);
    const token = await tokenOf(client);
    here.later(HOUR + 1000);
    await refused(await designsOf(token, ours.organisation), 401, 'token-unknown');
    const next = await tokenOf(client);
    assert.equal((await designsOf(next, ours.organisation)).status, 200);
    here.later(DAY);
    assert.equal((await withSecret(client)).status, 401);
    await refused(await designsOf(next, ours.organisation), 401, 'token-unknown');
    await signsIn(ours.owner);
    await withSecret(await made());
    const kept = await many(
      sql`select digest from organisations.client_token where digest = ${secretDigest(token)}`,
      here.world.db.sql,
    );
    assert.equal(kept.length, 0, 'what is over is removed by whoever comes next');
  });
});

test('a secret is compared in full with as many as there are, and with one where there is none', () => {
  const [one, two] = [secretDigest('one'), secretDigest('two')];
  assert.ok(isOneOf('one', [one]));
  assert.ok(isOneOf('two', [one, two]));
  assert.ok(!isOneOf('three', [one, two]));
  assert.ok(!isOneOf('', []));
  const id = '0199a0f0-0000-7000-8000-000000000000';
  assert.deepEqual(clientNamed(clientIdOf(id, id)), { organisation: id, client: id });
  assert.notEqual(clientNamed(`${id}.${id} `).client, id);
});
