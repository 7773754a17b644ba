// Where a request came from: its own peer, and only where that is a proxy we were told of, whom it says it speaks for.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { visitorAddresses } from './visitor.ts';

async function seen(t: TestContext, proxies: readonly string[], forwarded?: string): Promise<string> {
  const addressOf = visitorAddresses(proxies);
  const app = new Hono().get('*', (context) => context.text(addressOf(context)));
  const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  return (await fetch(`http://127.0.0.1:${address.port}/`, { headers })).text();
}

test('without proxies the peer counts, whatever a header says', async (t) => {
  assert.equal(await seen(t, []), '127.0.0.1');
  assert.equal(await seen(t, [], '203.0.113.9'), '127.0.0.1');
});

test('a proxy that is believed says whom it speaks for', async (t) => {
  assert.equal(await seen(t, ['loopback'], '203.0.113.9'), '203.0.113.9');
});

test('what a visitor wrote before the proxy added to it is not believed', async (t) => {
  assert.equal(await seen(t, ['loopback'], '198.51.100.1, 203.0.113.9'), '203.0.113.9');
});

test('a proxy behind a proxy is passed over only if it is named', async (t) => {
  assert.equal(await seen(t, ['loopback', '10.0.0.0/8'], '203.0.113.9, 10.1.2.3'), '203.0.113.9');
  assert.equal(await seen(t, ['loopback'], '203.0.113.9, 10.1.2.3'), '10.1.2.3');
});
