// The endpoints for test suites as their clients meet them: each suite issues and verifies, a holder shows a part, nothing
// opens without the setting and the token, and what is wrong with a request is told with its place.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bake } from '@tessera/credential/baking';
import { ORIGIN, type SuiteEndpoints, suiteEndpoints } from '../../tests/suite-endpoints.ts';
import type { suitesOf } from './suites.ts';

type Json = Readonly<Record<string, unknown>>;
type Described = ReturnType<typeof suitesOf>;

const TOKEN = 'a-token-nobody-guesses';
const CREDENTIAL = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
  type: ['VerifiableCredential', 'ExampleAlumniCredential'],
  credentialSubject: { id: 'did:example:anna', alumniOf: 'Harbour College', gradeOf: 'nine' },
};

const described = async (here: SuiteEndpoints): Promise<Described> =>
  (await (await here.get('/.well-known/vc-suites.json')).json()) as Described; // as suites.ts writes it

const pathOf = (endpoint: string): string => endpoint.slice(ORIGIN.length);

async function jsonOf(answer: Response, status: number): Promise<Json> {
  const body = (await answer.json()) as Json; // whatever it is, members are looked at
  assert.equal(answer.status, status, JSON.stringify(body).slice(0, 1000));
  return body;
}

async function issuedBy(here: SuiteEndpoints, tag: string, credential: Json = CREDENTIAL): Promise<Json> {
  const issuer = (await described(here)).issuers.find(({ tags }) => tags.includes(tag));
  assert.ok(issuer, tag);
  const answer = await here.post(pathOf(issuer.endpoint), { credential: { issuer: issuer.id, ...credential } });
  const { verifiableCredential } = await jsonOf(answer, 201);
  return verifiableCredential as Json;
}

const verify = (here: SuiteEndpoints, verifiableCredential: unknown, verifier = 'strict', options: Json = {}) =>
  here.post(`/vc-api/verifiers/${verifier}/credentials/verify`, { verifiableCredential, options });

describe('each issuer', () => {
  const here = suiteEndpoints();

  test('is described with its own did:key and one address', async () => {
    const { issuers, verifiers, vpVerifiers, vcHolders, didResolvers, bakedVerifiers } = await described(here);
    const all = [...issuers, ...verifiers, ...vpVerifiers, ...vcHolders, ...didResolvers].flatMap(({ tags }) => tags);
    for (const tag of [
      'vc2.0',
      'EnvelopingProof',
      'eddsa-rdfc-2022',
      'eddsa-jcs-2022',
      'ecdsa-rdfc-2019',
      'ecdsa-jcs-2019',
      'ecdsa-sd-2023',
      'bbs-2023',
      'BitstringStatusList',
      'Ed25519Signature2020',
      'vc-api',
      'did-key',
      'proof-only',
      'ob30',
    ])
      assert.ok((all as string[]).includes(tag), tag);
    assert.equal(new Set(issuers.map(({ endpoint }) => endpoint)).size, issuers.length);
    assert.equal(new Set(issuers.map(({ id }) => id)).size, issuers.length);
    for (const { id } of issuers) assert.match(id, /^did:key:z(6Mk|Dna|82L|UC7)/);
    assert.equal(bakedVerifiers.length, 1);
  });

  for (const tag of [
    'eddsa-rdfc-2022',
    'eddsa-jcs-2022',
    'ecdsa-rdfc-2019',
    'ecdsa-jcs-2019',
    'EnvelopingProof',
    'BitstringStatusList',
  ])
    test(`makes by ${tag} what the strict verifier confirms`, async () => {
      const credential = await issuedBy(here, tag);
      assert.equal((await jsonOf(await verify(here, credential), 200))['verified'], true);
    });

  test('makes Ed25519Signature2020 proofs of credentials of version 1.1', async () => {
    const credential = await issuedBy(here, 'Ed25519Signature2020', {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiableCredential'],
      issuanceDate: '2026-01-01T00:00:00Z',
      credentialSubject: { id: 'did:example:anna' },
    });
    assert.ok((credential['@context'] as string[]).includes('https://w3id.org/security/suites/ed25519-2020/v1'));
    await jsonOf(await verify(here, credential, 'proof-only'), 200);
  });

  for (const tag of ['ecdsa-sd-2023', 'bbs-2023'])
    test(`makes by ${tag} what a holder shows a part of`, async () => {
      const verifiableCredential = await issuedBy(here, tag);
      const options = { selectivePointers: ['/credentialSubject/alumniOf'] };
      const answer = await here.post('/vc-api/holders/credentials/derive', { verifiableCredential, options });
      const shown = (await jsonOf(answer, 201))['verifiableCredential'] as Json;
      assert.deepEqual(shown['credentialSubject'], { id: 'did:example:anna', alumniOf: 'Harbour College' });
      await jsonOf(await verify(here, shown), 200);
      await jsonOf(await verify(here, verifiableCredential), 400); // the original is for its holder alone
    });

  test('with a status list gives each credential a place on it', async () => {
    const credential = await issuedBy(here, 'BitstringStatusList');
    const { statusListCredential, statusListIndex, type } = credential['credentialStatus'] as Readonly<
      Record<string, string>
    >;
    assert.equal(type, 'BitstringStatusListEntry');
    assert.match(statusListIndex ?? '', /^\d+$/);
    const list = await here.get(pathOf(statusListCredential ?? ''));
    assert.match(list.headers.get('Content-Type') ?? '', /json/);
    await jsonOf(await verify(here, await list.json()), 200);
    assert.deepEqual(here.asked, []);
  });
});

describe('a verifier', () => {
  const here = suiteEndpoints();

  test('says what keeps a credential from being good, and why', async () => {
    const credential = await issuedBy(here, 'eddsa-rdfc-2022');
    const changed = { ...credential, credentialSubject: { id: 'did:example:bela', alumniOf: 'Harbour College' } };
    const answer = await verify(here, changed);
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
    const { verified, code, title, report } = await jsonOf(answer, 400);
    assert.deepEqual([verified, code], [false, 'proof.altered']);
    assert.ok(title);
    assert.ok(report);
  });

  test('says of an envelope that holds nothing what is wrong with it, and of text that is none', async () => {
    const envelope = (id: string) => ({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiableCredential',
      id,
    });
    for (const id of ['data:application/vc+jwt,', 'data:text/html,x', 'https://college.example/1', '']) {
      const answer = await jsonOf(await verify(here, envelope(id)), 400);
      assert.equal(answer['code'], 'proof.unreadable', id);
      assert.match(String(answer['detail']), /^This is not a credential that we can read/);
      assert.doesNotMatch(String(answer['detail']), /[a-z]-[a-z]+\.$/, 'a reason is told in words');
    }
    const presented = { ...envelope('data:application/vp+jwt,'), type: 'EnvelopedVerifiablePresentation' };
    const path = '/vc-api/verifiers/strict/presentations/verify';
    const answer = await jsonOf(await here.post(path, { verifiablePresentation: presented }), 400);
    assert.equal(answer['code'], 'proof.unreadable');
  });

  test('asks who the issuer is only where its policy does', async () => {
    const { issuers } = await described(here);
    const issuer = issuers.find(({ tags }) => tags.includes('eddsa-rdfc-2022'));
    const credential = await issuedBy(here, 'eddsa-rdfc-2022', { ...CREDENTIAL, issuer: issuer?.id });
    await jsonOf(await verify(here, credential, 'strict'), 200);
    await jsonOf(await verify(here, credential, 'proof-only'), 200);
  });

  test('holds a credential to the domain and the challenge that are asked for', async () => {
    const credential = await issuedBy(here, 'eddsa-rdfc-2022');
    await jsonOf(await verify(here, credential, 'strict', { domain: 'verifier.example' }), 400);
    await jsonOf(await verify(here, credential, 'strict', { challenge: '1' }), 400);
    await jsonOf(await verify(here, credential, 'strict', { domain: null, challenge: null, checks: ['proof'] }), 200);
  });

  test('takes no document in quotes', async () => {
    const credential = await issuedBy(here, 'eddsa-rdfc-2022');
    const { problems } = await jsonOf(await verify(here, JSON.stringify(credential)), 400);
    assert.deepEqual(problems, [{ path: '/verifiableCredential', code: 'field-malformed', facts: {} }]);
  });
});

test('a badge is taken out of a picture and judged', async () => {
  const here = suiteEndpoints();
  const { issuers, bakedVerifiers } = await described(here);
  const id = issuers.find(({ tags }) => tags.includes('eddsa-rdfc-2022'))?.id;
  const badge = await issuedBy(here, 'eddsa-rdfc-2022', {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:6e2c8a3e-5b0f-4a7d-9c3e-1f2d3c4b5a69',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Baking bread',
    issuer: { id, type: ['Profile'], name: 'Harbour College (invented)' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:anna',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://harbour.example/bread',
        type: ['Achievement'],
        name: 'Baking bread',
        description: 'Three weeks at the oven.',
        criteria: { narrative: 'Three loaves that rise.' },
      },
    },
  });
  const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  const baked = bake(picture, JSON.stringify(badge));
  assert.ok(baked.ok);
  const path = pathOf(bakedVerifiers[0]?.endpoint ?? '');
  const svg = { 'Content-Type': 'image/svg+xml' };
  const { verified, report } = await jsonOf(await here.post(path, baked.value, svg), 200);
  assert.deepEqual([verified, (report as Json)['policy']], [true, '1edtech']);
  assert.deepEqual((await jsonOf(await here.post(path, picture, svg), 400))['problems'], [
    { path: '', severity: 'error', code: 'baked-nothing', facts: {} },
  ]);
});

test('a resolver answers a did:key', async () => {
  const here = suiteEndpoints();
  const did = 'did:key:z6MktKwz7Ge1Yxzr4JHavN33wiwa8y81QdcMRLXQsrH9T53b';
  const resolved = await jsonOf(await here.get(`/vc-api/identifiers/${encodeURIComponent(did)}`), 200);
  assert.equal((resolved['didDocument'] as Json)['id'], did);
  const missing = `${did}#other`;
  await jsonOf(await here.get(`/vc-api/identifiers/${encodeURIComponent(missing)}`), 404);
  await jsonOf(await here.get(`/vc-api/identifiers/${encodeURIComponent('did:web:example.com')}`), 501);
});

describe('the endpoints', () => {
  const PATHS = ['/.well-known/vc-suites.json', '/vc-api/status/1', '/vc-api/identifiers/did%3Akey%3Az6Mk'];
  const POSTS = [
    '/vc-api/issuers/eddsa-rdfc-2022/credentials/issue',
    '/vc-api/verifiers/strict/credentials/verify',
    '/vc-api/holders/credentials/derive',
    '/jose-cose/verify',
    '/json-schema/validate',
  ];

  test('are not there unless they are switched on', async () => {
    const here = suiteEndpoints({ closed: true });
    for (const path of PATHS) assert.equal((await here.get(path)).status, 404, path);
    for (const path of POSTS) assert.equal((await here.post(path, {})).status, 404, path);
  });

  test('answer with a token to nobody who does not bring it', async () => {
    const here = suiteEndpoints({ token: TOKEN });
    for (const Authorization of ['', 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN]) {
      for (const path of PATHS) assert.equal((await here.get(path, { Authorization })).status, 401, path);
      for (const path of POSTS) {
        const answer = await here.post(path, {}, { Authorization });
        assert.equal(answer.status, 401, path);
        assert.equal(answer.headers.get('WWW-Authenticate'), 'Bearer');
      }
    }
    const [first = ''] = PATHS;
    assert.equal((await here.get(first, { Authorization: `Bearer ${TOKEN}` })).status, 200);
  });

  test('say of a wrong body where it is wrong', async () => {
    const here = suiteEndpoints();
    const [issue = '', check = ''] = POSTS;
    const told = async (path: string, body: unknown): Promise<unknown> =>
      ((await jsonOf(await here.post(path, body), 400))['problems'] as { path: string }[] | undefined)?.[0]?.path;
    assert.equal(await told(issue, {}), '/credential');
    assert.equal(await told(issue, { credential: [] }), '/credential');
    assert.equal(await told(issue, { credential: CREDENTIAL }), '/credential/issuer');
    assert.equal(await told(issue, []), '');
    assert.equal(await told(issue, '{"credential":{},"credential":{}}'), '');
    assert.equal(await told(check, {}), '/verifiableCredential');
    assert.equal(await told(check, { verifiableCredential: {}, options: { domain: 1 } }), '/options/domain');
    assert.equal(await told('/vc-api/holders/credentials/derive', {}), '/verifiableCredential');
    assert.equal((await here.post(issue, 'credential=1', { 'Content-Type': 'text/plain' })).status, 415);
  });

  test('point into the credential that breaks a rule', async () => {
    const here = suiteEndpoints();
    const [issuer] = (await described(here)).issuers;
    assert.ok(issuer);
    const credential = { ...CREDENTIAL, issuer: issuer.id, validFrom: 'soon' };
    const { problems } = await jsonOf(await here.post(pathOf(issuer.endpoint), { credential }), 400);
    assert.equal((problems as { path: string }[])[0]?.path, '/credential/validFrom');
  });

  test('log nothing of what is sent', async () => {
    const here = suiteEndpoints();
    const credential = await issuedBy(here, 'eddsa-rdfc-2022');
    await verify(here, credential);
    await verify(here, { ...credential, credentialSubject: {} });
    for (const line of here.logged) assert.doesNotMatch(line, /anna|Harbour|did:|proofValue/);
    assert.ok(here.logged.length > 0);
  });
});
