// Verifying and the wallet in a real browser: accessible, within their width, printed on one page; and the way of a claim's
// secret from the letter's link into a cookie.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axe, DESK, noSidewaysScroll, PHONE, startChromium, type Surfing } from '../tests/browser.ts';
import { type Served, servePages, visit } from '../tests/pages.ts';
import { takenBack, verification } from '../tests/verifications.ts';
import { credentialOf, fullDesign, sealed, sealOf } from '../tests/world.ts';
import { requires } from '../tools/require.ts';

const HELD = '019aa000-0000-7000-8000-000000000001';
const SECRET = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE';

describe('verifying and the wallet, in Chromium', { skip: requires('chromium') }, () => {
  let surfing: Surfing;
  let served: Served;
  const opened: unknown[] = [];
  before(async () => {
    const seal = await sealOf();
    const text = await sealed(credentialOf(), seal);
    const good = await verification(text, { trust: seal.trust });
    const back = { ...good, report: takenBack(good.report) };
    const of: Readonly<Record<string, typeof good>> = { good, back, unknown: await verification(text) };
    const altered = await verification(text.replace(/"signature":".{8}/, '"signature":"AAAAAAAA'));
    const entry = {
      ...{ held: HELD, title: fullDesign.title, language: 'en', provider: 'Harbour College', issuedOn: '2026-06-01' },
      ...{ claimed: '2026-06-02T08:00:00Z', state: 'issued', digest: good.digest },
    };
    const shares = [{ share: HELD, made: '2026-06-03T08:00:00Z', views: 3 }];
    const claim = { title: fullDesign.title, language: 'en', provider: 'Harbour College', state: 'open', by: 'link' };
    served = await servePages(
      visit({
        verifying: { verifyText: async ({ text: given }: { text: string }) => of[given] ?? altered },
        wallet: {
          mine: async () => ({ entries: [entry, { ...entry, state: 'superseded' }], total: 2, page: 1, pageSize: 20 }),
          held: async () => ({ ...entry, content: credentialOf(), shares }),
          share: async () => ({ share: HELD, url: `http://localhost/en/shared/${SECRET}` }),
          shared: async ({ token }: { token: string }) => ({ verification: of[token] ?? altered }),
          openClaim: async (input: unknown) => {
            opened.push(input);
            return { ...claim, expires: '2026-07-01T10:00:00Z' };
          },
        },
      }),
    );
    surfing = await startChromium();
  });
  after(async () => {
    await surfing.close();
    served.close();
  });

  const PATHS = [
    ...[
      '/en/verify',
      '/qps/verify',
      '/en/my',
      '/en/claim',
      `/en/my/${HELD}`,
      `/qps/my/${HELD}`,
      `/en/my/${HELD}/share`,
    ],
    ...[
      `/en/my/${HELD}/share/${HELD}`,
      '/en/shared/good',
      '/en/shared/back',
      '/en/shared/altered',
      '/qps/shared/unknown',
    ],
  ];
  for (const [place, path] of PATHS.entries()) {
    const [first, second] = place % 2 === 0 ? [PHONE, DESK] : [DESK, PHONE];
    test(`${path} is accessible, and within its width on phone and desk`, async () => {
      const page = await surfing.open(served.origin, { viewport: first, scheme: place % 2 === 0 ? 'light' : 'dark' });
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const details of await page.locator('details:not(.menu)').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      await axe(page);
      await noSidewaysScroll(page);
      await page.setViewportSize(second);
      await noSidewaysScroll(page);
      await page.context().close();
    });
  }

  test('a text is verified without script', async () => {
    const page = await surfing.open(served.origin, { viewport: PHONE, script: false });
    await page.goto('/en/verify');
    await page.getByText('Paste its text instead').click();
    await page.getByLabel('The text of the file').fill('good');
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Genuine.' }).waitFor();
    assert.equal(new URL(page.url()).search, '');
    await noSidewaysScroll(page);
    await page.context().close();
  });

  test('the secret of a link goes from behind the # into a cookie, and stays in no address', async () => {
    const page = await surfing.open(served.origin);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/en/claim#${SECRET}`);
    await page.getByRole('heading', { level: 1, name: 'Is this yours?' }).waitFor();
    assert.deepEqual(opened[0], { secret: SECRET });
    assert.equal(new URL(page.url()).pathname, '/en/claim/take');
    assert.ok(asked.filter((url) => !url.endsWith(`#${SECRET}`)).every((url) => !url.includes(SECRET)));
    assert.equal(await page.evaluate('document.cookie'), '', 'no script can read it');
    await axe(page);
    await page.goBack();
    assert.doesNotMatch(page.url(), new RegExp(SECRET));
    await page.context().close();
  });

  test('a link that was made is shown with its QR code, and is accessible', async () => {
    const page = await surfing.open(served.origin, { viewport: PHONE, scheme: 'dark' });
    await page.goto(`/en/my/${HELD}/share`);
    await page.getByRole('button', { name: 'Make the link' }).click();
    assert.match(await page.getByLabel('Link to share').inputValue(), new RegExp(SECRET));
    await axe(page);
    await noSidewaysScroll(page);
    await page.context().close();
  });

  for (const path of [`/en/my/${HELD}`, '/en/shared/good']) {
    test(`${path} prints on one page of A4`, async () => {
      const page = await surfing.open(served.origin);
      await page.goto(path, { waitUntil: 'networkidle' });
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1);
      await page.context().close();
    });
  }

  test('no page complained', () => {
    assert.deepEqual(surfing.said, []);
  });
});
