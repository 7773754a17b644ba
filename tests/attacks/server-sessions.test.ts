// Sessions: planted, stolen, signed out, under other names; requests of foreign pages, in forms a browser sends unasked;
// ways back that lead elsewhere; what is open where the demonstration is not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ensureSetUpLink } from '../../server/people/index.ts';
import { demonstration } from '../../server/demonstration/contract.ts';
import { type Jar, ORIGIN, siege } from './server-siege.ts';

const POST = { method: 'POST', body: '{}' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

test('sessions', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const me = (jar: Jar) => here.send(new Request(`${ORIGIN}/api/people/me`), { jar: new Map(jar) });

  await t.test('that were planted in a browser are nobody’s after signing in there', async () => {
    const planted = 'A'.repeat(43);
    const victim = here.visitor();
    victim.jar.set('session', planted);
    await victim.people.askSignIn({ email: 'ana@college.example' });
    await here.settled();
    await victim.people.finishSignIn({ code: await here.code('ana@college.example') });
    assert.notEqual(victim.jar.get('session'), planted);
    assert.equal((await me(new Map([['session', planted]]))).status, 401);
  });

  await t.test('that were copied are over when their person signs out, and when they sign in anew', async () => {
    const ana = await here.signedIn('ana@college.example');
    const [first, elsewhere] = [new Map(ana.jar), await here.signedIn('ana@college.example')];
    await ana.people.askSignIn({ email: 'ana@college.example' });
    await here.settled();
    await ana.people.finishSignIn({ code: await here.code('ana@college.example') });
    assert.equal((await me(first)).status, 401);
    const second = new Map(ana.jar);
    await ana.people.signOut({});
    assert.equal(ana.jar.has('session'), false);
    assert.equal((await me(second)).status, 401);
    assert.equal((await me(elsewhere.jar)).status, 200);
  });

  await t.test('have one name, and no other cookie is one', async () => {
    const token = operator.jar.get('session') ?? '';
    assert.match(token, /^[\w-]{43}$/);
    for (const [name, value] of [
      ['Session', token],
      ['session ', `${token}x`],
      ['__Host-session', token],
      ['__Secure-session', token],
      ['sign-in', token],
      ['session', token.slice(0, -1)],
      ['session', `${token}%00`],
      ['session', token.toLowerCase()],
    ] as const)
      assert.equal((await me(new Map([[name, value]]))).status, 401, name);
  });

  const FOREIGN: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
    ['another site', { Origin: 'https://evil.example' }],
    ['a site whose name begins like ours', { Origin: `${ORIGIN}.evil.example` }],
    ['another port', { Origin: 'http://localhost:8081' }],
    ['another scheme', { Origin: 'https://localhost:8080' }],
    ['our name with another before it', { Origin: 'http://evil@localhost:8080' }],
    ['our origin and another', { Origin: `${ORIGIN}, https://evil.example` }],
    ['another site that says it is ours', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' }],
    ['a page without origin', { Origin: 'null' }],
    ['a page without origin, of another site', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['a page without origin, of a neighbour', { Origin: 'null', 'Sec-Fetch-Site': 'same-site' }],
    ['an address that was typed', { 'Sec-Fetch-Site': 'none' }],
    ['a browser that names nothing', {}],
    ['a browser that names where it comes from', { Referer: `${ORIGIN}/en` }],
  ];
  for (const [what, headers] of FOREIGN) {
    await t.test(`are not used by ${what}`, async () => {
      const jar = new Map(operator.jar);
      for (const path of ['/api/people/sign-out', '/en/desk', '/api/nothing']) {
        const request = new Request(`${ORIGIN}${path}`, { ...POST, headers: { ...JSON_TYPE, ...headers } });
        const answer = await here.send(request, { jar });
        assert.equal(answer.status, 403, path);
        assert.match(await answer.text(), /origin-foreign/);
      }
      assert.equal((await me(jar)).status, 200);
    });
  }

  await t.test('change nothing by a form, a text, a read, or a method behind another', async () => {
    const name = JSON.stringify({ name: 'Taken Over' });
    for (const [method, type, more] of [
      ['PUT', 'text/plain', {}],
      ['PUT', 'application/x-www-form-urlencoded', {}],
      ['PUT', 'multipart/form-data; boundary=x', {}],
      ['PUT', 'application/jsonp', {}],
      ['PUT', 'text/plain; application/json', {}],
      ['POST', 'application/json', { 'X-HTTP-Method-Override': 'PUT' }],
      ['POST', 'application/json', { 'X-HTTP-Method': 'PUT' }],
      ['PATCH', 'application/json', {}],
    ] as const) {
      const headers = { Origin: ORIGIN, 'Content-Type': type, ...more };
      const request = new Request(`${ORIGIN}/api/people/me?_method=PUT`, { method, headers, body: name });
      const answer = await here.send(request, { jar: operator.jar });
      assert.ok(answer.status === 415 || answer.status === 404, `${method} ${type}: ${answer.status}`);
    }
    for (const method of ['GET', 'HEAD'])
      await here.send(new Request(`${ORIGIN}/api/people/sign-out`, { method }), { jar: operator.jar });
    assert.equal((await operator.people.me({})).name, 'Olga Berg (invented)');
  });

  await t.test('begin where one wanted to go, and never elsewhere', async () => {
    const ELSEWHERE = [
      ...['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'https:evil.example'],
      ...[
        '/\t/evil.example',
        '/\n/evil.example',
        '/%09/evil.example/..//evil.example',
        '/.//evil.example',
        'javascript:alert(1)',
      ],
      ...[
        ' //evil.example',
        '/..//evil.example',
        'evil.example',
        '',
        '//localhost:8080@evil.example',
        '/\u2028/evil.example',
      ],
      ...['/%2f%2fevil.example', '/en/%0d%0aSet-Cookie:x=1', '/en/../..//evil.example', '/en?x=//evil.example'],
    ];
    for (const returnTo of ELSEWHERE) {
      const person = here.visitor();
      await person.people.askSignIn({ email: `r${ELSEWHERE.indexOf(returnTo)}@college.example`, returnTo });
      await here.settled();
      const code = await here.code(`r${ELSEWHERE.indexOf(returnTo)}@college.example`);
      const { returnTo: way = '/' } = await person.people.finishSignIn({ code });
      // As a browser reads it, and as a server that takes escapes apart may.
      assert.equal(new URL(way, ORIGIN).origin, ORIGIN, returnTo);
      assert.match(way, /^\/(?![/\\])[^\r\n\t]*$/, returnTo);
    }
  });

  await t.test('answer the same to an address that is known, unknown or invited', async () => {
    const answers = await Promise.all(
      ['olga@tessera.example', 'nobody@college.example', 'OLGA@tessera.example'].map(async (email) => {
        const answer = await here.send(
          new Request(`${ORIGIN}/api/people/sign-in`, {
            method: 'POST',
            headers: { Origin: ORIGIN, ...JSON_TYPE },
            body: JSON.stringify({ email }),
          }),
        );
        const cookies = answer.headers.getSetCookie().map((cookie) => cookie.replace(/=[\w-]{43};/, '=;'));
        return JSON.stringify([answer.status, await answer.text(), cookies, answer.headers.get('Content-Type')]);
      }),
    );
    assert.equal(new Set(answers).size, 1);
  });
});

test('where letters are sent and the address is on https', async (t) => {
  const at = 'https://tessera.example';
  const here = await siege(t, { PUBLIC_URL: at, SMTP_URL: 'smtp://localhost:1' });
  assert.equal(here.world.config.demonstration, false);
  const link = await setUpLink(here);
  const post = (path: string, body: object, cookie = '') =>
    here.send(
      new Request(`${at}/api${path}`, {
        method: 'POST',
        headers: { Origin: at, ...JSON_TYPE, ...(cookie !== '' && { Cookie: cookie }) },
        body: JSON.stringify(body),
      }),
    );
  const answer = await post('/people/set-up', { secret: link, email: 'olga@tessera.example', name: 'Olga' });
  const [cookie = ''] = answer.headers.getSetCookie();

  await t.test('a session is for this host alone, over https alone, and for no script', () => {
    assert.match(cookie, /^__Host-session=[\w-]{43};/);
    for (const flag of [/; Secure(;|$)/, /; HttpOnly(;|$)/, /; SameSite=Lax(;|$)/, /; Path=\/(;|$)/])
      assert.match(cookie, flag);
    assert.doesNotMatch(cookie, /Domain/i);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  });

  await t.test('a cookie that a neighbour or a page on http could plant is none', async () => {
    const token = /=([\w-]{43})/.exec(cookie)?.[1] ?? '';
    const ask = (header: string) =>
      here.send(new Request(`${at}/api/people/me`, { headers: { Cookie: header } })).then(({ status }) => status);
    assert.equal(await ask(`__Host-session=${token}`), 200);
    for (const header of [`session=${token}`, `__Secure-session=${token}`, `__host-session=${token}`])
      assert.equal(await ask(header), 401, header);
  });

  await t.test('the set-up link is used up', async () => {
    const again = await post('/people/set-up', { secret: link, email: 'thief@elsewhere.example', name: 'Thief' });
    assert.equal(again.status, 410);
    assert.equal(await setUpLink(here), '');
  });

  await t.test('nothing of the demonstration is there', async () => {
    for (const { method, path } of Object.values(demonstration)) {
      const url = `${at}/api${path.replace(/:\w+/g, 'rita')}`;
      const init = method === 'GET' ? { method } : { method, body: '{}', headers: { Origin: at, ...JSON_TYPE } };
      const found = await here.send(new Request(url, init));
      assert.equal(found.status, 404, path);
      assert.match(await found.text(), /"not-found"/);
    }
  });
});

/** The secret of it; none where there is an operator. */
async function setUpLink({ world }: Awaited<ReturnType<typeof siege>>): Promise<string> {
  return (await ensureSetUpLink(world))?.split('#')[1] ?? '';
}
