// The one way out, against a server on this machine and addresses that it must not ask.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import { OTHER_ADDRESSES, PUBLIC_ADDRESSES } from '../tests/addresses.ts';
import { guardedFetch } from './fetch.ts';
import { isPublic } from './public-address.ts';

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

async function reason(url: string, fetch = fetchHere, limits = LIMITS): Promise<string> {
  const found = await fetch(url, limits);
  return 'reason' in found ? found.reason : `fetched: ${found.body}`;
}

describe('the guarded fetch', () => {
  test('answers the document, its type and when it was fetched', async (context) => {
    const url = await serverFor(context, (request, response) => {
      assert.equal(request.headers.cookie, undefined);
      response.setHeader('content-type', 'text/plain').end('list ü');
    });
    assert.deepEqual(await fetchHere(url, LIMITS), {
      url,
      mediaType: 'text/plain',
      body: 'list ü',
      retrieved: '1970-01-01T00:00:00.000Z',
    });
  });

  test('follows three redirects, and not four', async (context) => {
    const url = await serverFor(context, (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    assert.equal(await reason(`${url}/3`), 'fetched: there');
    assert.equal(await reason(`${url}/4`), 'redirected-too-often');
  });

  for (const location of [
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/plain,x',
    'javascript:1',
    'gopher://x',
    '',
  ]) {
    test(`does not follow a redirect to “${location}”`, async (context) => {
      const url = await serverFor(context, (_, response) => void response.writeHead(302, { location }).end());
      assert.ok(['not-https', 'no-answer', 'redirected-too-often'].includes(await reason(url)));
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

  test('stops when the time is up, before and within the answer', async (context) => {
    const url = await serverFor(
      context,
      (request, response) => void (request.url === '/within' && response.write('x')),
    );
    assert.equal(await reason(`${url}/before`, fetchHere, { bytes: 10, milliseconds: 100 }), 'timed-out');
    assert.equal(await reason(`${url}/within`, fetchHere, { bytes: 10, milliseconds: 100 }), 'timed-out');
  });

  test('says what is not there, not text, and not answered', async (context) => {
    const url = await serverFor(context, (request, response) => {
      if (request.url === '/bytes') response.end(Buffer.from([0xff, 0xfe]));
      else if (request.url === '/packed') response.setHeader('content-encoding', 'gzip').end('x');
      else response.writeHead(request.url === '/gone' ? 410 : 500).end();
    });
    assert.equal(await reason(`${url}/gone`), 'not-found');
    assert.equal(await reason(`${url}/broken`), 'no-answer');
    assert.equal(await reason(`${url}/bytes`), 'not-text');
    assert.equal(await reason(`${url}/packed`), 'not-text');
  });

  for (const url of ['http://example.org/', 'https://user:word@example.org/', 'ftp://example.org/', 'nonsense', '']) {
    test(`does not ask “${url}”`, async () => assert.equal(await reason(url, fetchOutside), 'not-https'));
  }

  for (const host of [
    '127.0.0.1',
    '[::1]',
    '10.0.0.1',
    '169.254.169.254',
    '[fd00::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '0',
  ]) {
    test(`does not connect to ${host}`, async () =>
      assert.equal(await reason(`https://${host}/`, fetchOutside), 'address-refused'));
  }

  test('does not connect to a name that leads to this machine', async () => {
    assert.equal(await reason('https://localhost/', fetchOutside), 'address-refused');
  });
});

describe('a public address', () => {
  for (const address of PUBLIC_ADDRESSES) test(`is ${address}`, () => assert.equal(isPublic(address), true));
  for (const [what, ...addresses] of OTHER_ADDRESSES) {
    for (const address of addresses) test(`is not “${address}”: ${what}`, () => assert.equal(isPublic(address), false));
  }
});
