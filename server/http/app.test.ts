// The application as a browser or a program meets it, with a contract of the test's own: input is checked, access is
// asked for, refusals and faults are problems, pages are protected, foreign forms are turned away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import Type from 'typebox';
import type { Visit } from '../api/contract.ts';
import { actingIn, type Signed, signedIn } from '../people/acting.ts';
import { Refusal } from '../refusal.ts';
import { createApp } from './app.ts';
import { bind, type Guard } from './bind.ts';
import { File, Id, line, members, operation, Upload } from './contract.ts';

const ORIGIN = 'http://localhost:8080';
const COLLEGE = '018f0000-0000-7000-8000-000000000001';

const stone = {
  greet: operation({
    method: 'GET',
    path: '/greet/:name',
    summary: 'Greets.',
    access: 'anyone',
    input: members({ name: line(20), times: Type.Optional(Type.Integer({ minimum: 1 })) }),
    output: members({ text: Type.String() }),
    refusals: [],
  }),
  carve: operation({
    method: 'POST',
    path: '/organisations/:organisation/stones',
    summary: 'Carves.',
    access: 'designs-write',
    input: members({ organisation: Id, words: line(10) }),
    output: members({ by: Type.String() }),
    refusals: ['not-found'],
  }),
  weigh: operation({
    method: 'POST',
    path: '/weigh',
    summary: 'Weighs a file.',
    access: 'anyone',
    input: members({ unit: line(5), file: Upload }),
    output: members({ weight: Type.String() }),
    refusals: [],
    takesFile: true,
  }),
  copy: operation({
    method: 'GET',
    path: '/copy',
    summary: 'Gives a file.',
    access: 'anyone',
    input: members({}),
    output: File,
    refusals: [],
    givesFile: true,
  }),
  enter: operation({
    method: 'POST',
    path: '/enter',
    summary: 'Sets a cookie.',
    access: 'anyone',
    input: members({}),
    output: members({}),
    refusals: [],
  }),
  fall: operation({
    method: 'POST',
    path: '/fall',
    summary: 'Breaks.',
    access: 'anyone',
    input: members({}),
    output: members({}),
    refusals: [],
  }),
};

const guard: Guard = {
  async signed(visitor) {
    if (visitor.cookies.read('session') !== 'good') throw new Refusal(401, 'sign-in-needed');
    return signedIn({ person: COLLEGE, session: COLLEGE, operator: false, confirmed: 0, visitor });
  },
  async acting(signed: Signed, organisation) {
    if (organisation !== COLLEGE) throw new Refusal(404, 'organisation-unknown');
    return actingIn(organisation, [{ role: 'designer' }], signed);
  },
  async client() {
    throw new Refusal(401, 'token-unknown');
  },
  confirmed() {
    throw new Refusal(403, 'step-up-needed');
  },
};

const errors: string[] = [];
const log = { info() {}, warn() {}, error: (event: string) => void errors.push(event), within: () => log };

function app(pages: (request: Request, visit: Visit) => Promise<Response> = async () => new Response('page')) {
  const client = bind(
    stone,
    {
      greet: async ({ name, times = 1 }) => ({ text: `${name} `.repeat(times).trim() }),
      carve: async ({ words }, { roles }) => ({ by: `${words} ${roles.join()}` }),
      weigh: async ({ unit, file }) => ({ weight: `${file.size} ${unit}` }),
      copy: async () => ({ name: 'Ħobż "1".txt', mediaType: 'text/html', body: '<b>' }),
      async enter(_, visitor) {
        visitor.cookies.write('session', 'good', 60);
        return {};
      },
      fall: async () => {
        throw new Error('a secret detail: anna@example.org');
      },
    },
    guard,
  );
  return createApp({
    publicUrl: ORIGIN,
    demonstration: false,
    proxies: [],
    languages: ['en'],
    slices: [{ name: 'stone', contract: stone, client }],
    documents: [{ path: '/list/:id', answer: async ({ id }) => (id === '1' ? new Response('list 1') : undefined) }],
    api: () => ({}) as Visit['api'], // the pages of this test ask for nothing
    account: async () => undefined,
    ready: async () => true,
    pages,
    assets: import.meta.dirname,
    log,
  });
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app().request(new Request(ORIGIN + path, { headers }));
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app().request(
    new Request(ORIGIN + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
interface Told {
  readonly code: string;
  readonly problems: readonly { readonly path: string; readonly code: string }[];
}
const told = async (answer: Response): Promise<Told> => (await answer.json()) as Told; // a problem, as problem.ts writes it

const ours = { Origin: ORIGIN, Cookie: 'session=good' };

test('members of path and query become one input, numbers read from text', async () => {
  assert.deepEqual(await (await get('/api/greet/Anna?times=2')).json(), { text: 'Anna Anna' });
});

test('what is wrong with an input is told place by place', async () => {
  const answer = await get('/api/greet/Anna?times=none&loud=1');
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
  const { code, problems } = await told(answer);
  assert.equal(code, 'input-malformed');
  assert.deepEqual(
    new Set(problems.map((problem: { path: string; code: string }) => `${problem.path} ${problem.code}`)),
    new Set(['/times field-malformed', '/loud field-unknown']),
  );
});

test('a text that is too long is told with how long it may be', async () => {
  const { problems } = await told(await get(`/api/greet/${'a'.repeat(21)}`));
  assert.deepEqual(problems, [{ path: '/name', code: 'field-too-long', facts: { most: 20 } }]);
});

test('who is not signed in is told to sign in; who acts elsewhere is told nothing of it', async () => {
  assert.equal((await post(`/api/organisations/${COLLEGE}/stones`, { words: 'AVE' })).status, 401);
  const other = COLLEGE.replace(/1$/, '2');
  assert.equal((await post(`/api/organisations/${other}/stones`, { words: 'AVE' }, ours)).status, 404);
  const done = await post(`/api/organisations/${COLLEGE}/stones`, { words: 'AVE' }, ours);
  assert.deepEqual(await done.json(), { by: 'AVE designer' });
});

test('the organisation of the path counts, whatever the body says', async () => {
  const other = COLLEGE.replace(/1$/, '2');
  const answer = await post(`/api/organisations/${other}/stones`, { words: 'AVE', organisation: COLLEGE }, ours);
  assert.equal(answer.status, 404);
});

test('a change from a foreign page is turned away, with a session or without an origin', async () => {
  for (const headers of [
    { ...ours, Origin: 'https://evil.example' },
    { ...ours, Origin: 'null' },
    { Cookie: 'session=good' },
    { ...ours, Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
  ]) {
    const answer = await post(`/api/organisations/${COLLEGE}/stones`, { words: 'AVE' }, headers);
    assert.equal(answer.status, 403, JSON.stringify(headers));
    assert.equal((await told(answer)).code, 'origin-foreign');
  }
});

test('a page that gives no referrer still reaches us from our own site', async () => {
  const headers = { ...ours, Origin: 'null', 'Sec-Fetch-Site': 'same-origin' };
  assert.equal((await post(`/api/organisations/${COLLEGE}/stones`, { words: 'AVE' }, headers)).status, 200);
});

test('a body that is no JSON, or no object, is refused', async () => {
  for (const body of ['{', '[1]', '"a"', 'null']) assert.equal((await post('/api/enter', body)).status, 400, body);
  assert.equal((await post('/api/enter', 'a=1', { 'Content-Type': 'application/x-www-form-urlencoded' })).status, 415);
});

test('a body that is longer than taken is refused, by its header and by itself', async () => {
  const long = JSON.stringify({ words: 'x'.repeat(6_000_000) });
  assert.equal((await post('/api/enter', long)).status, 413);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) });
  const request = new Request(`${ORIGIN}/api/enter`, { method: 'POST', body: endless, duplex: 'half' } as RequestInit);
  assert.equal((await app().request(request)).status, 413);
});

test('a form of a page is bounded too, by its header and by itself', async () => {
  let forms = 0;
  const page = async (request: Request) => {
    forms += (await request.arrayBuffer()).byteLength > 0 ? 1 : 0;
    return new Response('page');
  };
  const bytes = new Uint8Array(33 * 1024 * 1024);
  const headers = { Origin: ORIGIN, 'Content-Length': String(bytes.length) };
  const told = await app(page).request(new Request(`${ORIGIN}/en/x`, { method: 'POST', body: bytes, headers }));
  assert.equal(told.status, 413);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) });
  const request = { method: 'POST', body: endless, duplex: 'half', headers: { Origin: ORIGIN } } as RequestInit;
  assert.equal((await app(page).request(new Request(`${ORIGIN}/en/x`, request))).status, 413);
  assert.equal(forms, 0);
});

test('a form of a page reaches it whole, also where its length is not told beforehand', async () => {
  let seen = '';
  const page = async (request: Request) => {
    seen = await request.text();
    return new Response('page');
  };
  const parts = ['a=', '1'];
  const body = new ReadableStream({
    pull(controller) {
      const part = parts.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(part));
    },
  });
  const request = { method: 'POST', body, duplex: 'half', headers: { Origin: ORIGIN } } as RequestInit;
  assert.equal((await app(page).request(new Request(`${ORIGIN}/en/x`, request))).status, 200);
  assert.equal(seen, 'a=1');
});

test('a file comes as a part, with its other members as JSON', async () => {
  const form = new FormData();
  form.set('input', JSON.stringify({ unit: 'B' }));
  form.set('file', new Blob(['12345']), 'a.txt');
  const answer = await app().request(new Request(`${ORIGIN}/api/weigh`, { method: 'POST', body: form }));
  assert.deepEqual(await answer.json(), { weight: '5 B' });
});

test('a file that is missing, or cut short on its way, is refused', async () => {
  const form = new FormData();
  form.set('input', JSON.stringify({ unit: 'B' }));
  const answer = await app().request(new Request(`${ORIGIN}/api/weigh`, { method: 'POST', body: form }));
  assert.equal(answer.status, 422);
  const cut = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n1234';
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
  assert.equal(
    (await app().request(new Request(`${ORIGIN}/api/weigh`, { method: 'POST', body: cut, headers }))).status,
    400,
  );
});

test('a file is given to be kept, and never runs as a page of ours', async () => {
  const answer = await get('/api/copy');
  assert.match(answer.headers.get('Content-Disposition') ?? '', /^attachment; .*filename\*=UTF-8''%C4%A6ob%C5%BC/);
  assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.match(answer.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
});

test('a cookie cannot be read by scripts, goes to no other site, and its answer is not kept', async () => {
  const answer = await post('/api/enter', {});
  const [cookie = ''] = answer.headers.getSetCookie();
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Lax/);
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
});

test('a fault tells its number and nothing of what went wrong', async () => {
  const answer = await post('/api/fall', {});
  assert.equal(answer.status, 500);
  const text = await answer.text();
  assert.match(text, /"code":"fault"/);
  assert.doesNotMatch(text, /secret|anna/);
  assert.ok(errors.includes('fault'));
});

test('a document is answered where there is one, and else the pages are asked', async () => {
  assert.equal(await (await get('/list/1')).text(), 'list 1');
  assert.equal(await (await get('/list/2')).text(), 'page');
});

test('a page may load what is ours and what has its nonce', async () => {
  let nonce = '';
  const answer = await app(async (_, visit) => {
    nonce = visit.nonce;
    return new Response('page', { headers: { 'Content-Type': 'text/html' } });
  }).request(new Request(`${ORIGIN}/en`));
  assert.ok(nonce.length >= 22);
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}'`));
  assert.doesNotMatch(policy, /unsafe/);
});

test('a page is packed for those who unpack it', async () => {
  const page = async () => new Response('tessera '.repeat(500), { headers: { 'Content-Type': 'text/html' } });
  const answer = await app(page).request(new Request(`${ORIGIN}/en`, { headers: { 'Accept-Encoding': 'gzip' } }));
  assert.equal(answer.headers.get('Content-Encoding'), 'gzip');
  assert.equal(gunzipSync(await answer.arrayBuffer()).toString(), 'tessera '.repeat(500));
});

test('pages are told the public address, not that of the socket', async () => {
  let seen = '';
  const page = async (request: Request) => {
    seen = request.url;
    return new Response('page');
  };
  await app(page).request(new Request('http://10.0.0.7:3000/en?x=1'));
  assert.equal(seen, `${ORIGIN}/en?x=1`);
});

test('a path that a browser would read as another host is no page of ours, and no fault', async () => {
  const seen: string[] = [];
  const page = async (request: Request) => {
    seen.push(request.url);
    return new Response('page');
  };
  for (const path of ['//evil.example/en', '/\\evil.example/en', '//user:word@evil.example/en', '//[/en', '//'])
    assert.equal((await app(page).request(new Request(`${ORIGIN}${path}`))).status, 404, path);
  assert.deepEqual(seen, []);
});

test('a form of ours that was sent as from nowhere reaches the pages as ours', async () => {
  let seen: string | null = '';
  const page = async (request: Request) => {
    seen = request.headers.get('Origin');
    return new Response('page');
  };
  const headers = { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' };
  await app(page).request(new Request(`${ORIGIN}/en/sign-out`, { method: 'POST', headers }));
  assert.equal(seen, ORIGIN);
});

test('the root is the first page in the language of the visitor', async () => {
  let seen = '';
  const page = async (request: Request) => {
    seen = new URL(request.url).pathname;
    return new Response('page');
  };
  const answer = await app(page).request(new Request(`${ORIGIN}/`, { headers: { 'Accept-Language': 'xx, en;q=0.1' } }));
  assert.equal(answer.status, 200);
  assert.equal(seen, '/en');
  assert.match(answer.headers.get('Vary') ?? '', /Accept-Language/);
});

test('health and readiness answer', async () => {
  assert.equal((await get('/health')).status, 200);
  assert.equal((await get('/ready')).status, 200);
});

test('what is not there below /api is a problem, not a page', async () => {
  const answer = await get('/api/nothing');
  assert.equal(answer.status, 404);
  assert.equal((await told(answer)).code, 'not-found');
});
