// Signing in and working for an organisation, in a real browser: by code and by link, with script and without; what a
// letter opens elsewhere; the desk, its pages, and what those see who may not.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { axe, DESK, noSidewaysScroll, type Opened, PHONE, startChromium, type Surfing } from '../browser.ts';
import { type ServedInstallation, serveInstallation } from '../served.ts';

const PAGES = [
  ...['', '/settings', '/members', '/members/invite', '/seal', '/units', '/alliances', '/recognition', '/logo'],
];

describe('signing in', { skip: requires('chromium') }, () => {
  let surfing: Surfing;
  let here: ServedInstallation;
  before(async () => {
    [surfing, here] = [await startChromium(), await serveInstallation()];
  });
  after(async () => {
    await surfing.close();
    await here.close();
  });

  /** Asks for a letter, and answers what it says. */
  const asked = async (page: Page, email: string): Promise<{ readonly code: string; readonly link: string }> => {
    await page.goto('/en/sign-in');
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the letter' }).click();
    return await letterTo(page, email);
  };

  const letterTo = async (page: Page, email: string): Promise<{ readonly code: string; readonly link: string }> => {
    await page.waitForURL(/sign-in\/code$/);
    await here.settled();
    const letters = await page.request.get('/api/demonstration/letters');
    const { letters: all } = (await letters.json()) as { letters: { id: string; to: string }[] }; // as the contract says
    const newest = all.find(({ to }) => to === email);
    const letter = await page.request.get(`/api/demonstration/letters/${newest?.id}`);
    const { text } = (await letter.json()) as { text: string };
    return { code: /^\d{6}$/m.exec(text)?.[0] ?? '', link: /http\S+#\S+/.exec(text)?.[0] ?? '' };
  };

  const isSignedIn = async (page: Page): Promise<boolean> => (await page.request.get('/api/people/me')).ok();

  for (const [name, how] of [
    ['with script on a desk', { viewport: DESK, scheme: 'dark' }],
    ['without script on a phone', { viewport: PHONE, script: false }],
  ] as const satisfies readonly (readonly [string, Opened])[]) {
    // Axe needs timers, which a page without script has not.
    const judge = async (page: Page): Promise<void> => {
      if (how.viewport === DESK) await axe(page);
      await noSidewaysScroll(page);
    };

    test(`${name}: no address, a wrong code, the right one; then a name, and out again`, async () => {
      const page = await surfing.open(here.origin, how);
      await page.goto('/en/sign-in');
      await page.getByLabel('Your e-mail address').fill('nobody');
      await page.getByRole('button', { name: 'Send me the letter' }).click();
      await page.getByRole('alert').waitFor();
      await judge(page);
      const { code } = await asked(page, `${how.viewport.width}@learners.example`);
      await judge(page);
      await page.getByLabel('Six digits').fill(code === '000000' ? '000001' : '000000');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('That is not the code of the newest letter.').waitFor();
      await noSidewaysScroll(page);
      await judge(page);
      await page.getByLabel('Six digits').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(/\/en\/my$/);
      await page.goto('/en/account');
      await page.getByLabel('Your name').fill('Ana Borg');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Your name is saved.').waitFor();
      await judge(page);
      await page.locator('header details summary').last().click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/en$/);
      assert.equal(await isSignedIn(page), false);
      await page.context().close();
    });

    test(`${name}: the link signs in where it was asked for, by a button, and goes where one wanted to`, async () => {
      const page = await surfing.open(here.origin, how);
      await page.goto('/en/account');
      await page.waitForURL(/sign-in\?returnTo=%2Fen%2Faccount$/);
      const email = `link-${how.viewport.width}@learners.example`;
      await page.getByLabel('Your e-mail address').fill(email);
      await page.getByRole('button', { name: 'Send me the letter' }).click();
      const { link } = await letterTo(page, email);
      await page.goto(link);
      assert.equal(await isSignedIn(page), false);
      await judge(page);
      if (how.viewport === PHONE) await page.getByLabel('The link of the letter').fill(link);
      else await page.getByText('The link is complete.').waitFor();
      assert.equal(new URL(page.url()).hash, how.viewport === PHONE ? new URL(link).hash : '');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(/\/en\/account$/);
      assert.equal(await isSignedIn(page), true);
      await page.context().close();
    });
  }

  test('a link that is opened elsewhere signs nobody in there, and the code still does where it was asked for', async () => {
    const [page, elsewhere] = [await surfing.open(here.origin), await surfing.open(here.origin)];
    const { code, link } = await asked(page, 'two@learners.example');
    await elsewhere.goto(link);
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    await elsewhere.getByText('This browser did not ask for a letter').waitFor();
    assert.equal(await isSignedIn(elsewhere), false);
    await page.getByLabel('Six digits').fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/en\/my$/);
    await elsewhere.goto(link);
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    assert.equal(await isSignedIn(elsewhere), false);
  });

  test('an invitation is accepted by whoever signs in with its address; the last owner cannot go', async () => {
    const [owner, guest] = [await surfing.open(here.origin), await surfing.open(here.origin, { viewport: PHONE })];
    await became(owner, 'rita');
    await owner.goto(`/en/desk/${here.organisation}/members/invite`);
    await owner.getByLabel('E-mail address').fill('guest@college.example');
    await owner.getByRole('checkbox', { name: /^Reader/ }).check();
    await owner.getByRole('button', { name: 'Send the invitation' }).click();
    await owner.getByText('The invitation is on its way.').waitFor();
    const { code } = await asked(guest, 'guest@college.example');
    await guest.getByLabel('Six digits').fill(code);
    await guest.getByRole('button', { name: 'Sign in' }).click();
    await guest.waitForURL(/\/en\/my$/);
    await guest.goto('/en/desk');
    await axe(guest);
    await guest.getByRole('button', { name: 'Accept' }).click();
    await guest.waitForURL(new RegExp(`/desk/${here.organisation}$`));
    await guest.goto(`/en/desk/${here.organisation}/seal`);
    assert.equal(await guest.getByRole('button', { name: 'Take over the seal' }).count(), 0);
    await owner.goto(`/en/desk/${here.organisation}/members`);
    await owner.getByRole('link', { name: 'Leave' }).click();
    await owner.getByRole('button', { name: 'Leave' }).click();
    await owner.getByText('This is the only owner').waitFor();
    await axe(owner);
  });

  test('every page of an organisation, its provider and the operator is accessible and within its width', async () => {
    const { organisation } = here;
    const providers = ['/providers', `/providers/${organisation}`, `/providers/${organisation}/certificates`];
    for (const [key, paths] of [
      ['rita', ['/desk', ...PAGES.map((path) => `/desk/${organisation}${path}`)]],
      ['karmen', [`/desk/${organisation}`, `/desk/${organisation}/settings`, `/desk/${organisation}/members`]],
      ['marek', ['/desk', '/apply', '/apply/new', '/about/rights', ...providers]],
      [
        'olga',
        [
          '/operator',
          '/operator/applications',
          '/operator/new',
          `/operator/${organisation}`,
          '/demonstration',
          '/outbox',
          '/set-up',
        ],
      ],
    ] as const) {
      for (const [language, viewport, scheme] of [
        ['en', DESK, 'light'],
        ['qps', PHONE, 'dark'],
      ] as const) {
        const page = await surfing.open(here.origin, { viewport, scheme });
        await became(page, key);
        for (const path of paths) {
          await page.goto(`/${language}${path}`);
          await noSidewaysScroll(page);
          await axe(page);
        }
        await page.context().close();
      }
    }
  });

  test('an organisation is entered by the operator alone, and all that is missing is said at once', async () => {
    const page = await surfing.open(here.origin, { viewport: PHONE });
    await became(page, 'rita');
    await page.goto('/en/operator/new');
    await page.getByRole('heading', { name: 'Only those who run this installation may do that.' }).waitFor();
    await became(page, 'olga');
    await page.goto('/en/operator/new');
    await page.getByRole('button', { name: 'Enter it and invite the owner' }).click();
    await page.getByRole('alert').waitFor();
    assert.equal(await page.locator('[role=alert] li').count(), 4);
    await axe(page);
    await page.getByLabel('Legal name', { exact: true }).fill('Guild of Bakers (invented)');
    await page.getByLabel('Country').selectOption('IE');
    await page.getByLabel('Legal identifier').fill('NTRIE-000000');
    await page.getByLabel('Place of issue').fill('Cork');
    await page.getByLabel('E-mail address').fill('gu@guild.example');
    await page.getByRole('button', { name: 'Enter it and invite the owner' }).click();
    await page.getByText('The organisation is entered.').waitFor();
    await axe(page);
    await page.goto('/en/operator?search=bakers');
    assert.equal(await page.locator('tbody tr').count(), 1);
  });

  test('nothing was blocked, and nothing was said on any console', () => assert.deepEqual(surfing.said, []));
});

async function became(page: Page, key: string): Promise<void> {
  await page.goto('/en/demonstration');
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post(`/api/demonstration/people/${key}`, { headers: { Origin: origin }, data: {} });
  assert.ok(answer.ok());
}
