// What answers say to browsers: what may be loaded, kept, embedded, sent on; and whom a server hears how long.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect as connectSocket, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { readConfig, SettingRefused } from '@tessera/server/config';
import { BOUNDS, type Bounds, listening } from '../../server/http/listen.ts';
import { isForeign, mayBeKept, protections } from '../../server/http/protections.ts';
import { securityTxt } from '../../server/http/security-txt.ts';
import { type Jar, ORIGIN, type Siege, siege } from './server-siege.ts';

const asked = (headers: Record<string, string>, method = 'GET') =>
  new Request(`${ORIGIN}/api/people/me`, { method, headers });

describe('headers of every answer', () => {
  const named = (secure: boolean, nonce?: string) =>
    new Map(protections({ secure, ...(nonce !== undefined && { nonce }) }));

  test('let a page load what is ours and stand in nobody’s frame', () => {
    const policy = named(true, 'abc').get('Content-Security-Policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self' 'nonce-abc'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  });

  test('keep other origins out of our process, our answers and our addresses', () => {
    const headers = named(false);
    assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin');
    assert.equal(headers.get('Cross-Origin-Embedder-Policy'), 'require-corp');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
    assert.equal(headers.get('Referrer-Policy'), 'same-origin');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  });

  test('bring a browser back by https alone, where the installation is on https', () => {
    assert.equal(named(true).get('Strict-Transport-Security'), 'max-age=63072000; includeSubDomains');
    assert.equal(named(false).get('Strict-Transport-Security'), undefined);
  });

  test('are there also where something is refused, unknown or answered as a file', async (t) => {
    const here = await siege(t);
    for (const path of ['/api/people/me', '/api/nothing', '/nothing', '/openapi.json', '/oauth/token', '/health']) {
      const answer = await here.send(new Request(ORIGIN + path));
      for (const [name, value] of protections({ secure: false }))
        if (name !== 'Content-Security-Policy') assert.equal(answer.headers.get(name), value, `${path} ${name}`);
      assert.match(answer.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/, path);
      assert.equal(answer.headers.get('Server'), null);
      assert.equal(answer.headers.get('X-Powered-By'), null);
    }
    await signsOut(here);
  });
});

/** Whoever signs out is asked to leave nothing; nobody else is. */
async function signsOut(here: Siege): Promise<void> {
  const person = await here.signedIn('anna@elsewhere.example');
  const send = (path: string, method: string, jar: Jar) =>
    here.send(
      new Request(ORIGIN + path, {
        method,
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
        ...(method === 'POST' && { body: '{}' }),
      }),
      { jar },
    );
  const me = await send('/api/people/me', 'GET', person.jar);
  assert.equal(me.headers.get('Cache-Control'), 'no-store');
  assert.equal(me.headers.get('Clear-Site-Data'), null);
  const operation = (await here.send(new Request(`${ORIGIN}/openapi.json`))).json() as Promise<{
    paths: Record<string, Record<string, { operationId: string }>>;
  }>;
  const [path = ''] =
    Object.entries((await operation).paths).find(([, at]) => at['post']?.operationId === 'people.signOut') ?? [];
  const out = await send(path, 'POST', person.jar);
  assert.equal(out.headers.get('Clear-Site-Data'), '"cache", "storage"');
  assert.equal(out.headers.get('Cache-Control'), 'no-store');
}

describe('a browser', () => {
  test('keeps pages that say the same to everybody, and no others', () => {
    for (const path of [
      '/',
      '/en',
      '/en/',
      '/en/about',
      '/mt/catalogue',
      '/en/catalogue/x/y',
      '/en/verify',
      '/en/providers/x',
    ])
      assert.ok(mayBeKept(path), path);
    for (const path of [
      ...['/en/my', '/en/account', '/en/desk', '/en/desk/x/members', '/en/shared/abc', '/en/claim', '/en/sign-in'],
      ...['/en/set-up', '/en/operator', '/en/outbox', '/en/whatever-comes-next', '/en/my/about'],
    ])
      assert.ok(!mayBeKept(path), path);
  });

  test('is given nothing to keep in its storage', () => {
    const pages = resolve(import.meta.dirname, '../../web/app');
    const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    assert.ok(sources.length > 100);
    const storing = sources.filter((file) =>
      /\b(?:localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie|serviceWorker)\b/.test(
        readFileSync(join(pages, file), 'utf8'),
      ),
    );
    assert.deepEqual(storing, []);
  });

  test('changes nothing for a page elsewhere, whatever the page does to its headers', () => {
    const cookie = { Cookie: 'tessera-session=x' };
    assert.ok(isForeign(asked({ ...cookie, Origin: 'https://elsewhere.example' }, 'POST'), ORIGIN));
    assert.ok(isForeign(asked({ ...cookie, Origin: 'null' }, 'POST'), ORIGIN));
    assert.ok(isForeign(asked({ ...cookie, Origin: 'null', 'Sec-Fetch-Site': 'same-site' }, 'POST'), ORIGIN));
    assert.ok(isForeign(asked(cookie, 'POST'), ORIGIN));
    assert.ok(!isForeign(asked({ ...cookie, Origin: ORIGIN }, 'POST'), ORIGIN));
    assert.ok(!isForeign(asked({ ...cookie, Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 'POST'), ORIGIN));
  });

  test('takes nothing that is somebody’s into a page elsewhere, also not one of a neighbour under the same name', () => {
    const cookie = { Cookie: 'tessera-session=x' };
    for (const site of ['cross-site', 'same-site'])
      for (const mode of ['no-cors', 'cors', 'websocket'])
        assert.ok(isForeign(asked({ ...cookie, 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode }), ORIGIN));
    // A link leads here from everywhere; an old browser does not say; a status list is anybody's.
    assert.ok(!isForeign(asked({ ...cookie, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }), ORIGIN));
    assert.ok(!isForeign(asked(cookie), ORIGIN));
    assert.ok(!isForeign(asked({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }), ORIGIN));
  });
});

test('security.txt says whom to tell of a weakness, where the installation names somebody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-headers-'));
  const config = readConfig({ TESSERA_DATA: folder, TESSERA_SECURITY_CONTACT: 'mailto:security@college.example' });
  rmSync(folder, { recursive: true });
  const clock = () => Date.UTC(2026, 5, 1, 8);
  const [document] = securityTxt({ config, clock });
  const answer = await document?.answer({}, new Request(`${ORIGIN}/.well-known/security.txt`));
  assert.match(answer?.headers.get('Content-Type') ?? '', /^text\/plain/);
  const text = await answer?.text();
  assert.equal(
    text,
    'Contact: mailto:security@college.example\r\nExpires: 2026-11-28T00:00:00Z\r\nPreferred-Languages: en\r\nCanonical: http://localhost:8080/.well-known/security.txt\r\n',
  );
  assert.deepEqual(securityTxt({ config: readConfig({ TESSERA_DATA: folder }), clock }), []);
  assert.throws(() => readConfig({ TESSERA_DATA: folder, TESSERA_SECURITY_CONTACT: 'Olga' }), SettingRefused);
});

describe('the server hangs up on', () => {
  const SHORT: Bounds = { ...BOUNDS, headers: 300, request: 600, idle: 300, look: 50 };
  /** For requests that are read: they may be late where a machine has much else to do. */
  const PATIENT: Partial<Bounds> = { headers: 20_000, request: 30_000 };

  async function served(t: TestContext, bounds: Partial<Bounds> = {}, proxies: readonly string[] = []) {
    const server = await listening(
      async (request: Request) => new Response(`read ${(await request.arrayBuffer()).byteLength}`),
      { port: 0, host: '127.0.0.1', proxies },
      { ...SHORT, ...bounds },
    );
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    return server;
  }
  function opened(server: Server): Socket {
    const address = server.address();
    const socket = connectSocket(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
    socket.on('error', () => {}); // what is hung up on may be told so by a reset
    return socket;
  }
  async function heard(socket: Socket): Promise<string> {
    let text = '';
    socket.on('data', (part) => (text += part));
    // Not once(): that would take a reset for a failure.
    if (!socket.closed) await new Promise((done) => socket.once('close', done));
    return text;
  }

  test('whoever dawdles over headers', async (t) => {
    const socket = opened(await served(t));
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
    const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 60);
    assert.match(await heard(socket), /^(HTTP\/1\.1 408 .*)?$/s);
    clearInterval(drip);
  });

  test('whoever dawdles over a body', async (t) => {
    const socket = opened(await served(t));
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 60);
    assert.doesNotMatch(await heard(socket), /^HTTP\/1\.1 200/);
    clearInterval(drip);
  });

  test('whoever says nothing more', async (t) => {
    const socket = opened(await served(t, PATIENT));
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    assert.match(await heard(socket), /^HTTP\/1\.1 200/);
  });

  test('whoever sends headers without end', async (t) => {
    const socket = opened(await served(t, PATIENT));
    socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(BOUNDS.headerBytes)}\r\n\r\n`);
    assert.match(await heard(socket), /^HTTP\/1\.1 431/);
  });

  test('requests that two readers would read in two ways', async (t) => {
    const server = await served(t);
    for (const twice of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!',
      'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
      'Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
    ]) {
      const socket = opened(server);
      socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\n${twice}`);
      const text = await heard(socket);
      assert.doesNotMatch(text, /^HTTP\/1\.1 200/, twice);
      assert.doesNotMatch(text, /200.*200/s, twice);
    }
  });

  test('whoever wants a request echoed', async (t) => {
    const server = await served(t);
    for (const method of ['TRACE', 'TRACK', 'CONNECT', 'DEBUG']) {
      const socket = opened(server);
      socket.write(`${method} / HTTP/1.1\r\nHost: localhost\r\nX-Secret: echo-me\r\nConnection: close\r\n\r\n`);
      const text = await heard(socket);
      assert.doesNotMatch(text, /echo-me/, method);
      assert.doesNotMatch(text, /^HTTP\/1\.1 2/, method);
    }
  });

  test('a network that wants all connections, unless it speaks for others', async (t) => {
    const greedy = await served(t, { connectionsOfNetwork: 3, idle: 20_000, headers: 20_000, request: 30_000 });
    const sockets = Array.from({ length: 3 }, () => opened(greedy));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    assert.equal(await heard(opened(greedy)), '');
    sockets[0]?.destroy();
    // The server notices a moment later that one has gone.
    let answer = '';
    for (let tries = 0; answer === '' && tries < 200; tries += 1) {
      await new Promise((done) => setTimeout(done, 50));
      const next = opened(greedy);
      next.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
      answer = await heard(next);
    }
    assert.match(answer, /^HTTP\/1\.1 200/);
    const behind = await served(t, { connectionsOfNetwork: 1, idle: 20_000, headers: 20_000, request: 30_000 }, [
      'loopback',
    ]);
    const many = Array.from({ length: 3 }, () => opened(behind));
    await Promise.all(many.map((socket) => once(socket, 'connect')));
    many[2]?.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    assert.match(await heard(many[2] ?? opened(behind)), /^HTTP\/1\.1 200/);
    for (const socket of [...sockets, ...many]) socket.destroy();
  });
});
