// The one way out, against servers on this machine and addresses that it must not ask.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { hasSentence } from '@tessera/messages';
import { requires } from '../../tools/require.ts';
import { type GuardedFetch, guardedFetch } from './guarded-fetch.ts';

const run = promisify(execFile);
const LIMITS = { bytes: 1000, milliseconds: 60_000 };

async function serverFor(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
}

const fetchHere = guardedFetch({ clock: () => 0, loopback: true });
const fetchOutside = guardedFetch({ clock: () => 0 });

/** Why there is no document; every reason has its words. */
async function reason(url: string, fetch = fetchHere, limits: Parameters<GuardedFetch>[1] = LIMITS): Promise<string> {
  const found = await fetch(url, limits);
  if (!('reason' in found)) return `fetched: ${found.body}`;
  assert.ok(hasSentence(`fetch.reason.${found.reason}`) || hasSentence(`reason.${found.reason}`), found.reason);
  return found.reason;
}

describe('the guarded fetch', () => {
  test('hands over octets that are no text, within the same bounds; what is made of them is the body', async (context) => {
    const url = await serverFor(context, (_request, response) => response.end(Buffer.from([0xff, 0xd8, 0x07])));
    assert.equal(await reason(url), 'not-text');
    const hex = (octets: Uint8Array) => Buffer.from(octets).toString('hex');
    const found = await fetchHere(url, { ...LIMITS, asText: hex });
    assert.equal('body' in found && found.body, 'ffd807');
    assert.equal(await reason(url, fetchHere, { ...LIMITS, asText: () => undefined }), 'not-text');
    const heard = () => assert.fail('more than may be read is not looked into');
    assert.equal(await reason(url, fetchHere, { ...LIMITS, bytes: 2, asText: heard }), 'too-large');
    const fault = new Error('this is no picture');
    const thrown = () => {
      throw fault;
    };
    await assert.rejects(fetchHere(url, { ...LIMITS, asText: thrown }), fault);
  });

  test('answers the document, its type and when it was fetched, and tells nothing of who asks', async (context) => {
    const url = await serverFor(context, (request, response) => {
      const { host: _, ...headers } = request.headers;
      assert.deepEqual(headers, {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'tessera',
        connection: 'keep-alive',
      });
      response.setHeader('set-cookie', 'a=b').setHeader('content-type', 'text/plain').end('list ü');
    });
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(await fetchHere(url, LIMITS), {
        url,
        mediaType: 'text/plain',
        body: 'list ü',
        retrieved: '1970-01-01T00:00:00.000Z',
      });
    }
  });

  test('follows three redirects, and not four; the document keeps the address it was asked by', async (context) => {
    const url = await serverFor(context, (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end('x'.repeat(100_000));
    });
    assert.equal((await fetchHere(`${url}/3`, LIMITS)).url, `${url}/3`);
    assert.equal(await reason(`${url}/3`), 'fetched: there');
    assert.equal(await reason(`${url}/4`), 'redirected-too-often');
  });

  for (const location of [
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/plain,x',
    'javascript:1',
    'http://a@b/',
    'http://[',
  ]) {
    test(`does not follow a redirect to “${location}”`, async (context) => {
      const url = await serverFor(context, (_, response) => void response.writeHead(302, { location }).end());
      assert.equal(await reason(url), 'not-https');
    });
  }

  for (const [location, why] of [
    ['http://10.0.0.1/', 'address-refused'],
    ['http://[::ffff:10.0.0.1]/', 'address-refused'],
    ['https://169.254.169.254/latest/meta-data', 'address-refused'],
    ['/elsewhere', 'redirected-too-often'],
  ] as const) {
    test(`looks at where a redirect to ${location} leads before it goes there`, async (context) => {
      const url = await serverFor(context, (_, response) => void response.writeHead(307, { location }).end());
      assert.equal(await reason(url), why);
    });
  }

  test('stops at too many bytes, announced or not', async (context) => {
    const url = await serverFor(context, (request, response) => {
      if (request.url === '/announced') response.setHeader('content-length', 5000);
      response.write('x'.repeat(600));
      setTimeout(() => response.end('x'.repeat(4400)), 20);
    });
    assert.equal(await reason(`${url}/announced`), 'too-large');
    assert.equal(await reason(`${url}/endless`), 'too-large');
  });

  test('stops when the time is up: before, within and drop by drop', async (context) => {
    const url = await serverFor(context, (request, response) => {
      if (request.url === '/before') return;
      response.write('x');
      if (request.url !== '/drops') return;
      const drops = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drops));
    });
    for (const path of ['before', 'within', 'drops']) {
      assert.equal(await reason(`${url}/${path}`, fetchHere, { bytes: 1000, milliseconds: 150 }), 'timed-out');
    }
  });

  test('unpacks nothing, so a small answer stays small', async (context) => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const url = await serverFor(context, (request, response) => {
      const encoding = request.url?.slice(1) ?? '';
      response.setHeader('content-encoding', encoding).end(bomb);
    });
    for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'identity,%20gzip']) {
      assert.equal(await reason(`${url}/${encoding}`, fetchHere, { bytes: 100_000, milliseconds: 60_000 }), 'not-text');
    }
  });

  test('says what is not there, not text, and not answered', async (context) => {
    const url = await serverFor(context, (request, response) => {
      if (request.url === '/bytes') response.end(Buffer.from([0xff, 0xfe]));
      else if (request.url === '/cut') response.setHeader('content-length', 10).write('x', () => response.destroy());
      else response.writeHead({ '/gone': 410, '/absent': 404, '/nowhere': 302 }[request.url ?? ''] ?? 500).end();
    });
    assert.equal(await reason(`${url}/gone`), 'not-found');
    assert.equal(await reason(`${url}/absent`), 'not-found');
    assert.equal(await reason(`${url}/broken`), 'no-answer');
    assert.equal(await reason(`${url}/nowhere`), 'no-answer');
    assert.equal(await reason(`${url}/cut`), 'no-answer');
    assert.equal(await reason(`${url}/bytes`), 'not-text');
  });

  test('survives what is not HTTP, and a head without an end', async (context) => {
    let answer = 'SSH-2.0-nothing\r\n';
    const sockets = new Set<Socket>();
    const server = createSocketServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).write(answer);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    context.after(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // it listens on a port, not on a pipe
    assert.equal(await reason(url), 'no-answer');
    answer = `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(10_000)}`;
    assert.equal(await reason(url), 'no-answer');
  });

  for (const url of ['http://example.org/', 'https://user:word@example.org/', 'ftp://example.org/', 'nonsense', '']) {
    test(`does not ask “${url}”`, async () => assert.equal(await reason(url, fetchOutside), 'not-https'));
  }

  for (const port of [22, 25, 5432, 6379, 8443]) {
    test(`does not ask port ${port}`, async () =>
      assert.equal(await reason(`https://example.org:${port}/`, fetchOutside), 'port-refused'));
  }

  for (const host of [
    '127.0.0.1',
    '[::1]',
    '10.0.0.1',
    '[fd00::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '2130706433',
    '0x7f.1',
    '0',
  ]) {
    test(`does not connect to ${host}`, async () =>
      assert.equal(await reason(`https://${host}/`, fetchOutside), 'address-refused'));
  }

  test('does not connect to a name that leads to this machine', async () => {
    assert.equal(await reason('https://localhost/', fetchOutside), 'address-refused');
    assert.equal(await reason('https://localhost:80/', fetchOutside), 'address-refused');
  });
});

test('over https, a host is asked that proves its name, and no other', {
  skip: requires('openssl'),
}, async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-https-'));
  context.after(() => rm(folder, { recursive: true }));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const wish = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  await run('openssl', ['req', ...wish, ...names, '-keyout', key, '-out', cert]);
  const server = createSecureServer({ key: await readFile(key), cert: await readFile(cert) }, (_, response) =>
    response.end('there'),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  assert.equal(await reason(`https://localhost:${port}/`), 'no-answer');
  // Whom to believe is settled when a process begins, so one begins that believes this certificate.
  const program = `
    import { guardedFetch } from ${JSON.stringify(join(import.meta.dirname, 'guarded-fetch.ts'))};
    const fetch = guardedFetch({ clock: () => 0, loopback: true });
    for (const host of ['localhost', '127.0.0.1']) {
      const { body, reason } = await fetch('https://' + host + ':${port}/', { bytes: 10, milliseconds: 5000 });
      console.log(body ?? reason);
    }`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { env });
  assert.equal(stdout, 'there\nno-answer\n');
});

describe('documents of our own', () => {
  const own = {
    under: 'https://tessera.example/',
    read: async (url: string) =>
      url === 'https://tessera.example/lists/1'
        ? { url, mediaType: 'text/plain', body: 'ours', retrieved: '2026-06-01T00:00:00.000Z' }
        : undefined,
  };
  const fetch = guardedFetch({ clock: () => 0, loopback: true, own });

  test('are read in the process, also where a redirect leads to them', async (context) => {
    assert.equal(await reason('https://tessera.example/lists/1', fetch), 'fetched: ours');
    const location = 'https://tessera.example/lists/1';
    const url = await serverFor(context, (_, response) => void response.writeHead(302, { location }).end());
    assert.equal(await reason(url, fetch), 'fetched: ours');
  });

  test('are never fetched: what is not there is not found, and what is too large is not given', async () => {
    assert.equal(await reason('https://tessera.example/lists/2', fetch), 'not-found');
    assert.equal(await reason(own.under, fetch), 'not-found');
    assert.equal(await reason('https://tessera.example/lists/1', fetch, { bytes: 3, milliseconds: 10 }), 'too-large');
  });

  test('stand under our address only, not under one that begins like it', async (context) => {
    const base = await serverFor(context, (_, response) => void response.end('theirs'));
    const within = guardedFetch({ clock: () => 0, loopback: true, own: { ...own, under: `${base}/tessera` } });
    assert.equal(await reason(`${base}/tessera/a`, within), 'not-found');
    assert.equal(await reason(`${base}/tessera`, within), 'not-found');
    assert.equal(await reason(`${base}/tesserae`, within), 'fetched: theirs');
    assert.equal(await reason(`${base}/tessera/../a`, within), 'fetched: theirs');
  });

  test('that cannot be read for a fault of ours are a fault, not a gap', async () => {
    const fault = new Error('the database is gone');
    const failing = guardedFetch({ clock: () => 0, own: { ...own, read: () => Promise.reject(fault) } });
    await assert.rejects(failing('https://tessera.example/lists/1', LIMITS), fault);
  });
});
