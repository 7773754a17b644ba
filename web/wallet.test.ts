// The pages of the wallet: a claim's secret stands in no address and no page, nothing is taken by looking, what is shared is
// told to nobody else.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Pages, Visit } from '@tessera/server/api/contract';
import { freshPages, visit } from '../tests/pages.ts';
import { verification } from '../tests/verifications.ts';
import { credentialOf, fullDesign, sealed, sealOf } from '../tests/world.ts';

const HELD = '019aa000-0000-7000-8000-000000000001';
const SHARE = '019aa000-0000-7000-8000-000000000002';
const SECRET = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE';
const TOKEN = 'c2hhcmVkLXRva2VuLXNoYXJlZC10b2tlbi1zaGFyZWQ';
const account = { name: 'Ana', email: 'ana@learners.example', operator: false, organisations: [] };

const refusal =
  (status: number, code: string, facts = {}) =>
  () =>
    Promise.reject(Object.assign(new Error(code), { name: 'Refusal', status, code, facts, problems: [] }));

const claim = {
  ...{ title: fullDesign.title, language: 'en', provider: 'Harbour College', state: 'open', by: 'link' },
  expires: '2026-07-01T10:00:00Z',
};
const entry = {
  ...{ held: HELD, title: fullDesign.title, language: 'en', provider: 'Harbour College', issuedOn: '2026-06-01' },
  ...{ claimed: '2026-06-02T08:00:00Z', state: 'issued', digest: 'ab'.repeat(32) },
};
const shares = [{ share: SHARE, made: '2026-06-03T08:00:00Z', views: 3 }];

const ways = {
  openClaim: async () => claim,
  takeClaim: async () => ({ held: HELD }),
  notMe: async () => ({}),
  mine: async () => ({ entries: [entry], total: 1, page: 1, pageSize: 20 }),
  held: async () => ({ ...entry, content: credentialOf(), shares }),
  heldFile: async () => ({ name: 'Ħobż.jsonld', mediaType: 'application/ld+json', body: '{}' }),
  share: async () => ({ share: SHARE, url: `http://localhost/en/shared/${TOKEN}` }),
  stopShare: async () => ({}),
};

describe('the pages of the wallet', () => {
  let pages: Pages;
  before(async () => {
    ({ pages } = await freshPages());
  });

  const ask = (path: string, wallet: object = ways, more: RequestInit = {}, visiting: Partial<Visit> = { account }) =>
    pages(new Request(`http://localhost${path}`, more), visit({ wallet }, visiting));
  const post = (fields: Readonly<Record<string, string>>, cookie?: string): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
    ...(cookie !== undefined && { headers: { Cookie: cookie } }),
  });
  const kept = `other=1; tessera-claim=${SECRET}`;

  test('a whole link that is pasted gives its secret to a cookie that no script reads, and to no address', async () => {
    for (const pasted of [`http://localhost/en/claim#${SECRET}`, SECRET, `  ${SECRET} `]) {
      const answer = await ask('/en/claim', ways, post({ secret: pasted }), {});
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.get('Location'), '/en/claim/take');
      const cookie = answer.headers.get('Set-Cookie') ?? '';
      assert.equal(cookie, `tessera-claim=${SECRET}; Max-Age=1800; Path=/; HttpOnly; SameSite=Lax`);
    }
    const site = { publicUrl: 'https://tessera.example', demonstration: false };
    const secure = await ask('/en/claim', ways, post({ secret: SECRET }), { site });
    assert.match(secure.headers.get('Set-Cookie') ?? '', /; Secure$/);
  });

  test('a link that opens nothing is answered in place, and no cookie is set', async () => {
    const late = { ...ways, openClaim: refusal(410, 'claim-expired', { date: '2026-07-01' }) };
    const answer = await ask('/en/claim', late, post({ secret: SECRET }), {});
    assert.equal(answer.status, 410);
    assert.equal(answer.headers.get('Set-Cookie'), null);
    assert.match(await answer.text(), /role="alert"/);
  });

  test('looking takes nothing, and shows title and provider alone', async () => {
    const looking = { openClaim: ways.openClaim };
    const html = await (await ask('/en/claim/take', looking, { headers: { Cookie: kept } }, {})).text();
    assert.match(html, /Baking bread/);
    assert.match(html, /Harbour College/);
    assert.doesNotMatch(html, new RegExp(SECRET));
    const without = await ask('/en/claim/take', looking, {}, {});
    assert.equal(without.headers.get('Location'), '/en/claim');
  });

  test('who is not signed in is led there and back; who is takes it, and the cookie goes', async () => {
    const stranger = await ask('/en/claim/take', ways, post({}, kept), {});
    assert.equal(stranger.headers.get('Location'), '/en/sign-in?returnTo=%2Fen%2Fclaim%2Ftake');
    const lapsed = await ask('/en/claim/take', { ...ways, takeClaim: refusal(401, 'sign-in-needed') }, post({}, kept));
    assert.match(lapsed.headers.get('Location') ?? '', /^\/en\/sign-in\?/);
    const taken = await ask('/en/claim/take', ways, post({}, kept));
    assert.equal(taken.headers.get('Location'), `/en/my/${HELD}?welcome`);
    assert.match(taken.headers.get('Set-Cookie') ?? '', /^tessera-claim=; Max-Age=0;/);
  });

  test('the wrong address is told what to do, with a way to sign out', async () => {
    const other = { ...ways, takeClaim: refusal(403, 'claim-other-address') };
    const answer = await ask('/en/claim/take', other, post({}, kept));
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /role="alert".*action="\/en\/sign-out"/s);
  });

  test('“this is not me” is asked once more before it is done', async () => {
    const asked = await (await ask('/en/claim/not-me', ways, { headers: { Cookie: kept } }, {})).text();
    assert.match(asked, /Nobody can take the certificate until it has been sent again/);
    const done = await ask('/en/claim/not-me', ways, post({}, kept), {});
    assert.equal(done.headers.get('Location'), '/en/claim?not-me');
    assert.match(await (await ask('/en/claim?not-me', ways, {}, {})).text(), /The provider was told/);
  });

  test('my credentials: cards, or what to do while there are none', async () => {
    const html = await (await ask('/en/my')).text();
    assert.match(html, new RegExp(`href="/en/my/${HELD}"`));
    assert.match(html, /class="mosaic"/);
    const none = { mine: async () => ({ entries: [], total: 0, page: 1, pageSize: 20 }) };
    assert.match(await (await ask('/en/my', none)).text(), /Nothing is here yet/);
    for (const page of ['0', '-1', 'x', '1e9', '1.5'])
      assert.equal((await ask(`/en/my?page=${page}`)).status, 200, page);
  });

  test('one of them: the sheet, its file, and that it was taken back', async () => {
    const html = await (await ask(`/en/my/${HELD}?welcome`)).text();
    assert.match(html, /<article class="credential" data-seal="sealed">/);
    assert.match(html, /<h1><bdi dir="auto" lang="en">Baking bread<\/bdi><\/h1>/);
    assert.match(html, /It is yours\./);
    const takenBack = { at: '2026-07-03T10:00:00Z', reason: 'wrong-data', text: 'wrong date of birth' };
    const back = { held: async () => ({ ...(await ways.held()), state: 'superseded', takenBack, replacedBy: SHARE }) };
    const told = await (await ask(`/en/my/${HELD}`, back)).text();
    assert.match(told, /Taken back on 3 July 2026.*the data were wrong.*wrong date of birth/s);
    assert.match(told, new RegExp(`href="/en/my/${SHARE}"`));
  });

  test('a file is saved, never shown', async () => {
    const answer = await ask(`/en/my/${HELD}/file`);
    assert.equal(
      answer.headers.get('Content-Disposition'),
      `attachment; filename="-ob-.jsonld"; filename*=UTF-8''%C4%A6ob%C5%BC.jsonld`,
    );
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.equal(await answer.text(), '{}');
  });

  test('a link is shown once, with its QR code; the list says how often each was opened', async () => {
    const asked: unknown[] = [];
    const noting = {
      ...ways,
      share(input: unknown) {
        asked.push(input);
        return ways.share();
      },
    };
    for (const days of ['7', '365', 'none', '9000'])
      assert.match(await (await ask(`/en/my/${HELD}/share`, noting, post({ days }))).text(), new RegExp(TOKEN));
    assert.deepEqual(asked, [{ held: HELD, days: 7 }, { held: HELD, days: 365 }, { held: HELD }, { held: HELD }]);
    const html = await (await ask(`/en/my/${HELD}/share`, noting, post({ days: '7' }))).text();
    assert.match(html, /class="qr"/);
    assert.match(html, new RegExp(`href="/en/my/${HELD}/share/${SHARE}"`));
    const later = await (await ask(`/en/my/${HELD}/share`)).text();
    assert.doesNotMatch(later, new RegExp(TOKEN));
  });

  test('stopping a link says what it cannot do, and asks', async () => {
    const path = `/en/my/${HELD}/share/${SHARE}`;
    assert.match(await (await ask(path)).text(), /People who already opened it may have kept a copy/);
    const done = await ask(path, ways, post({}));
    assert.equal(done.headers.get('Location'), `/en/my/${HELD}/share?stopped`);
  });

  const untold = (answer: Response): void => {
    assert.equal(answer.headers.get('Referrer-Policy'), 'no-referrer');
    assert.match(answer.headers.get('X-Robots-Tag') ?? '', /noindex/);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  };

  test('what is shared begins with the verdict, brings no script, and tells nobody of its address', async () => {
    const seal = await sealOf();
    const found = await verification(await sealed(credentialOf(), seal), { trust: seal.trust });
    const wallet = { shared: async () => ({ verification: found, until: '2027-06-01T00:00:00Z' }) };
    const answer = await ask(`/en/shared/${TOKEN}`, wallet, {}, {});
    const html = await answer.text();
    untold(answer);
    assert.ok(html.indexOf('Genuine.') < html.indexOf('Baking bread</bdi></h2>'));
    assert.match(html, new RegExp(`href="/en/shared/${TOKEN}/file"`));
    assert.match(html, /The link works until 1 June 2027/);
    assert.doesNotMatch(html, /<script| style="/);
  });

  for (const [status, code] of [
    [410, 'share-stopped'],
    [404, 'share-unknown'],
  ] as const) {
    test(`${code} is said with its status, and told to nobody either`, async () => {
      const answer = await ask(`/en/shared/${TOKEN}`, { shared: refusal(status, code) }, {}, {});
      assert.equal(answer.status, status);
      untold(answer);
      assert.match(await answer.text(), /class="failure"/);
    });
  }
});
