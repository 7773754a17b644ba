// The way out to a named peer: where it leads, and what it takes.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { test, type TestContext } from 'node:test';
import { guardedExchange } from './guarded-exchange.ts';

async function served(
  t: TestContext,
  answer: RequestListener,
): Promise<{ readonly url: string; readonly port: string }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const address = server.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  return { url: `http://127.0.0.1:${port}/`, port };
}

const GET = { method: 'GET', headers: {} };
const fails = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'ExchangeFailed', code });

test('a body goes out, and an answer comes back by its status, on this machine where that is allowed', async (t) => {
  const { url, port } = await served(t, async (request, response) => {
    const parts: Uint8Array[] = [];
    for await (const part of request) parts.push(part);
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end(`${request.method} ${Buffer.concat(parts)}`);
  });
  const exchange = guardedExchange({ ports: [port], loopback: true });
  const answer = await exchange(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'code=1' });
  assert.deepEqual([answer.status, await answer.text()], [400, 'POST code=1']);
});

test('this machine, other networks of ours, other ports and other schemes are out of reach', async (t) => {
  const { url, port } = await served(t, (_, response) => void response.end('reached'));
  const far = guardedExchange({ ports: [port], loopback: false });
  for (const each of [url, `https://127.0.0.1:${port}/`, `https://localhost:${port}/`])
    await assert.rejects(far(each, GET));
  const near = guardedExchange({ ports: [], loopback: true });
  await fails(near(url, GET), 'address-refused');
  for (const each of [
    'http://provider.example/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest',
    'https://[fd00::1]/',
    'https://provider.example:22/',
    'https://user:secret@provider.example/',
    'file:///etc/passwd',
    'no address',
  ])
    await fails(near(each, GET), 'address-refused');
});

test('a redirect is an answer, and is not followed', async (t) => {
  const { url, port } = await served(
    t,
    (_, response) => void response.writeHead(302, { Location: 'http://169.254.169.254/' }).end(),
  );
  const answer = await guardedExchange({ ports: [port], loopback: true })(url, GET);
  assert.equal(answer.status, 302);
});

test('an answer that does not end is given up', async (t) => {
  const { url, port } = await served(t, (_, response) => {
    const part = Buffer.alloc(65_536);
    const more = (): void => void (response.destroyed || response.write(part, () => setImmediate(more)));
    more();
  });
  await fails(guardedExchange({ ports: [port], loopback: true })(url, GET), 'too-large');
});

test('a peer that is not there does not answer', async () => {
  await fails(guardedExchange({ ports: ['1'], loopback: true })('http://127.0.0.1:1/', GET), 'no-answer');
});
