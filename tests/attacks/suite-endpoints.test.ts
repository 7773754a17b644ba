// The endpoints for test suites are open to whoever can reach them: what is sent leads nowhere inside, exhausts nothing,
// comes from no page of a stranger, and no key of an organisation is in reach.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ORIGIN, type SuiteEndpoints, suiteEndpoints } from '../suite-endpoints.ts';
import { worked } from '../worked.ts';

type Json = Readonly<Record<string, unknown>>;

const VERIFY = '/vc-api/verifiers/strict/credentials/verify';
const PRESENTED = '/vc-api/verifiers/strict/presentations/verify';
const ISSUE = '/vc-api/issuers/eddsa-rdfc-2022/credentials/issue';
const DERIVE = '/vc-api/holders/credentials/derive';
const EVERY_POST = [
  ISSUE,
  VERIFY,
  PRESENTED,
  DERIVE,
  '/vc-api/verifiers/ob30/baked/verify',
  '/jose-cose/issue',
  '/jose-cose/verify',
  '/json-schema/validate',
];

interface Described {
  readonly issuers: readonly { readonly id: string; readonly endpoint: string }[];
}

const issuersOf = async (here: SuiteEndpoints): Promise<Described['issuers']> =>
  ((await (await here.get('/.well-known/vc-suites.json')).json()) as Described).issuers; // as suites.ts writes it

async function issued(here: SuiteEndpoints, more: Json = {}): Promise<Json> {
  const issuer = (await issuersOf(here)).find(({ endpoint }) => endpoint.endsWith(ISSUE));
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential'],
    issuer: issuer?.id,
    credentialSubject: { id: 'did:example:anna' },
    ...more,
  };
  const answer = await here.post(ISSUE, { credential });
  assert.equal(answer.status, 201, await answer.clone().text());
  return ((await answer.json()) as { verifiableCredential: Json }).verifiableCredential;
}

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as Json)['code'];

describe('addresses in what is sent', () => {
  test('of a list inside lead to nobody, and leave the question open', async (t) => {
    let visits = 0;
    const inside = createServer((_, response) => {
      visits += 1;
      response.end('{}');
    });
    await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
    t.after(() => inside.close());
    const { port } = inside.address() as AddressInfo; // it listens on a port
    const here = suiteEndpoints();
    for (const statusListCredential of [
      `http://127.0.0.1:${port}/list`,
      `http://localhost:${port}/list`,
      `https://127.0.0.1:${port}/list`,
      `https://[::1]:${port}/list`,
      'https://169.254.169.254/latest/meta-data',
      `${ORIGIN}/api/organisations`,
      `${ORIGIN}/vc-api/status/2`,
    ]) {
      const credentialStatus = {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential,
      };
      const verifiableCredential = await issued(here, { credentialStatus });
      const answer = await here.post(VERIFY, { verifiableCredential });
      assert.equal(answer.status, 400, statusListCredential);
      assert.match(String(await codeOf(answer)), /^status\./);
    }
    assert.equal(visits, 0);
  });

  test('of contexts are not followed', async () => {
    const here = suiteEndpoints();
    const context = 'https://context.example/v1';
    const verifiableCredential = await issued(here);
    const [base] = verifiableCredential['@context'] as string[];
    const changed = { ...verifiableCredential, '@context': [base, context] };
    assert.equal((await here.post(VERIFY, { verifiableCredential: changed })).status, 400);
    const [issuer] = await issuersOf(here);
    const credential = { ...changed, proof: undefined, issuer: issuer?.id };
    assert.equal((await here.post(ISSUE, { credential })).status, 400);
    assert.deepEqual(here.asked, []);
  });

  test('of keys are asked for by the guarded fetch alone', async () => {
    const here = suiteEndpoints();
    const verifiableCredential = await issued(here);
    const proof = { ...(verifiableCredential['proof'] as Json), verificationMethod: 'https://127.0.0.1/key#1' };
    const answer = await here.post(VERIFY, { verifiableCredential: { ...verifiableCredential, proof } });
    assert.equal(answer.status, 400);
    for (const url of here.asked) assert.match(url, /^https:\/\/127\.0\.0\.1\//);
  });
});

describe('what is too much', () => {
  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  test('is refused before it is read', async () => {
    const here = suiteEndpoints();
    const body = `{"verifiableCredential":{"a":"${'x'.repeat(3 * 1024 * 1024)}"}}`;
    for (const path of EVERY_POST) {
      const type = path.endsWith('baked/verify') ? { 'Content-Type': 'image/png' } : {};
      const sent = path.endsWith('baked/verify') ? body.repeat(2) : body;
      assert.equal((await here.post(path, sent, type)).status, 413, path);
    }
  });

  test('is refused though nobody says how long it is', async () => {
    const here = suiteEndpoints();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    const request = new Request(ORIGIN + VERIFY, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await here.send(request)).status, 413);
    assert.ok(sent < 100);
  });

  test('deep is told to be', async () => {
    const here = suiteEndpoints();
    for (const levels of [70, 100_000])
      for (const path of EVERY_POST.filter((post) => !post.endsWith('baked/verify'))) {
        const answer = await here.post(path, `{"credential":${deep(levels)}}`);
        assert.equal(answer.status, 400, path);
        assert.equal(await codeOf(answer), 'input-malformed');
      }
  });

  test('in one graph is given up within its time', async () => {
    const here = suiteEndpoints();
    const [issuer] = await issuersOf(here);
    // Unnamed things that all look alike: telling them apart takes longer the more there are.
    const alike = Array.from({ length: 60 }, (_, from) => ({
      id: `_:b${from}`,
      knows: Array.from({ length: 60 }, (__, to) => ({ id: `_:b${to}` })).filter((_each, to) => to !== from),
    }));
    const context = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'];
    const credential = {
      '@context': context,
      type: ['VerifiableCredential'],
      issuer: issuer?.id,
      credentialSubject: { id: 'did:example:anna', friends: alike },
    };
    const began = worked();
    const answer = await here.post(ISSUE, { credential });
    const { problems } = (await answer.json()) as { problems: { code: string }[] };
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['graph-too-complex'],
    );
    assert.ok(worked() - began < 10_000);
  });

  test('packed is not unpacked', async () => {
    const here = suiteEndpoints();
    const packed = gzipSync('{"verifiableCredential":{}}');
    const answer = await here.post(VERIFY, packed, { 'Content-Encoding': 'gzip' });
    assert.equal(answer.status, 400);
    assert.equal(await codeOf(answer), 'body-malformed');
  });
});

describe('a page of a stranger', () => {
  test('gets nothing done by the browser of whoever runs the suites', async () => {
    for (const token of [undefined, 'a-token-nobody-guesses']) {
      const here = suiteEndpoints(token === undefined ? {} : { token });
      for (const headers of [
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'cross-site' },
      ] as Readonly<Record<string, string>>[]) {
        // No browser adds a token by itself; who has it needs no browser of somebody else.
        for (const path of EVERY_POST) assert.equal((await here.post(path, {}, headers)).status, 403, path);
      }
    }
  });

  test('may not read what is answered', async () => {
    const here = suiteEndpoints();
    const answer = await here.get('/.well-known/vc-suites.json', { Origin: 'https://evil.example' });
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(answer.headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
  });
});

describe('keys', () => {
  test('are other ones each time, and their private halves are in no answer', async () => {
    const [one, two] = [suiteEndpoints(), suiteEndpoints()];
    const ids = [...(await issuersOf(one)), ...(await issuersOf(two))].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const path of ['/.well-known/vc-suites.json', '/vc-api/status/1'])
      assert.doesNotMatch(await (await one.get(path)).text(), /secretKey|PRIVATE|"d"/);
  });

  test('sign for nobody but themselves', async () => {
    const here = suiteEndpoints();
    for (const issuer of ['https://harbour.example/id/college', 'did:web:harbour.example', undefined, null, {}, 7]) {
      const credential = {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiableCredential'],
        issuer,
        credentialSubject: { id: 'did:example:anna' },
      };
      const answer = await here.post(ISSUE, { credential });
      assert.equal(answer.status, 400);
      assert.equal(await codeOf(answer), 'issuer-of-another-key');
    }
  });

  test('of issuers that are not named there are none', async () => {
    const here = suiteEndpoints();
    for (const name of [
      'college',
      '..',
      '__proto__',
      'constructor',
      '%2e%2e%2fstatus',
      '018f0000-0000-7000-8000-000000000001',
    ])
      assert.equal((await here.post(`/vc-api/issuers/${name}/credentials/issue`, {})).status, 404, name);
  });

  test('that are handed over are looked at', async () => {
    const here = suiteEndpoints();
    const order = { feature: 'credential_jose', input: {}, key: {} };
    const bad = [
      {},
      { id: 'x' },
      { id: 'x', secretKeyJwk: {} },
      { id: 'x', secretKeyJwk: { kty: 'oct', k: 'AAAA' } },
      { id: 'x', secretKeyJwk: { kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA', d: 'AA' } },
      { id: 'x', secretKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 1, d: [] } },
    ];
    for (const key of bad) assert.equal((await here.post('/jose-cose/issue', { ...order, key })).status, 400);
  });
});

test('a credential whose proof is a lie is never answered with 200', async () => {
  const here = suiteEndpoints();
  const credential = await issued(here);
  const proof = credential['proof'] as Json;
  const lies: readonly unknown[] = [
    { ...credential, proof: undefined },
    { ...credential, proof: [] },
    { ...credential, proof: [proof, { ...proof, proofValue: 'z1' }] },
    { ...credential, proof: { ...proof, proofPurpose: 'authentication' } },
    { ...credential, proof: { ...proof, cryptosuite: 'eddsa-jcs-2022' } },
    { ...credential, proof: { ...proof, expires: '2020-01-01T00:00:00Z' } },
    { ...credential, validUntil: '2020-01-01T00:00:00Z' },
    { ...credential, issuer: 'https://harbour.example/id/college' },
    { __proto__: credential },
    [credential],
    'eyJhbGciOiJub25lIn0.e30.',
  ];
  for (const verifiableCredential of lies) {
    const answer = await here.post(VERIFY, { verifiableCredential });
    assert.equal(answer.status, 400, JSON.stringify(verifiableCredential).slice(0, 300));
  }
});
