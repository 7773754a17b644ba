// What reaches signing in over HTTP: scanners that open every link, pages of others, cookies that were planted or can be
// read, codes that were guessed. The rules behind it are tried beside their code, in server/people.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { installation } from '../installation.ts';

const ORIGIN = 'http://localhost:8080';

const HEADERS = { Origin: ORIGIN, 'Content-Type': 'application/json' };

async function asked(t: TestContext, settings = {}) {
  const here = await installation(t, settings);
  const jar = new Map<string, string>();
  const post = (path: string, body: object, headers: Record<string, string> = HEADERS, from = jar) =>
    here.send(new Request(`${ORIGIN}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) }), from);
  const answer = await post('/people/sign-in', { email: 'ana@somewhere.example' });
  await here.settled();
  const [letter] = await here.letters('ana@somewhere.example');
  const code = /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? assert.fail();
  const link = /http\S+#\S+/.exec(letter?.text ?? '')?.[0] ?? assert.fail();
  return { ...here, jar, post, answer, code, link };
}

const me = (send: Awaited<ReturnType<typeof asked>>['send'], jar: Map<string, string>) =>
  send(new Request(`${ORIGIN}/api/people/me`), jar);

test('whatever is only looked at signs nobody in, with the secret or the code in its address too', async (t) => {
  const { send, jar, link, code } = await asked(t);
  const secret = new URL(link).hash.slice(1);
  const addresses = [link, link.replace('#', '?secret='), `${ORIGIN}/api/people/sign-in/finish?secret=${secret}`];
  for (const address of [...addresses, `${ORIGIN}/api/people/sign-in/finish?code=${code}`]) {
    for (const method of ['GET', 'HEAD']) await send(new Request(address, { method }), jar);
    assert.equal((await me(send, jar)).status, 401, address);
  }
});

test('cookies are out of reach of scripts and of other sites, and name nobody', async (t) => {
  const { send, jar, post, answer, code } = await asked(t);
  const finished = await post('/people/sign-in/finish', { code });
  const set = [...answer.headers.getSetCookie(), ...finished.headers.getSetCookie()];
  const kept = set.filter((cookie) => !/max-age=0/i.test(cookie));
  assert.equal(kept.length, 3);
  for (const cookie of kept) {
    // The third says that this browser signed in before, to an address that it does not name.
    assert.match(cookie, /^(?:[\w-]+=[\w-]{43}|known=[\w-]{22}\.[\w-]{43});/);
    assert.match(cookie, /; HttpOnly/);
    assert.match(cookie, /; SameSite=Lax/);
    assert.match(cookie, /; Path=\//);
  }
  assert.equal((await me(send, jar)).status, 200);
  assert.equal((await me(send, jar)).headers.get('Cache-Control'), 'no-store');
});

test('a page of another site can neither ask, nor finish, nor sign out in somebody’s browser', async (t) => {
  const { send, jar, post, code } = await asked(t);
  for (const headers of [
    { ...HEADERS, Origin: 'https://evil.example' },
    { ...HEADERS, Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example', 'Content-Type': 'text/plain' },
  ]) {
    assert.equal((await post('/people/sign-in', { email: 'ana@somewhere.example' }, headers)).status, 403);
    assert.equal((await post('/people/sign-in/finish', { code }, headers)).status, 403);
  }
  assert.equal((await post('/people/sign-in/finish', { code })).status, 200);
  assert.equal((await post('/people/sign-out', {}, { ...HEADERS, Origin: 'https://evil.example' })).status, 403);
  assert.equal((await me(send, jar)).status, 200);
});

test('nothing that a refusal says tells the address, the code or the token', async (t) => {
  const { post, jar, code, link } = await asked(t);
  const wrong = await post('/people/sign-in/finish', { code: code === '000000' ? '000001' : '000000' });
  const elsewhere = await post('/people/sign-in/finish', { secret: new URL(link).hash.slice(1) }, HEADERS, new Map());
  assert.deepEqual([wrong.status, elsewhere.status], [422, 409]);
  const said = (await wrong.text()) + (await elsewhere.text());
  for (const hidden of ['ana@', code, new URL(link).hash.slice(1), ...jar.values()]) assert.ok(!said.includes(hidden));
});
