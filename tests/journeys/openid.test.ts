// Signing in by a real provider of OpenID Connect, in a real browser: a new account, an account that was there before, a
// refusal, somebody who changes the address, a provider that goes away.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { axe, DESK, noSidewaysScroll, type Opened, PHONE, picture, startChromium, type Surfing } from '../browser.ts';
import { openIdFile, type StartedProvider, startOpenIdProvider, walk } from '../openid-provider.ts';
import { type ServedInstallation, serveInstallation } from '../served.ts';

describe('a provider of OpenID Connect', { skip: requires('chromium') }, () => {
  let surfing: Surfing;
  let here: ServedInstallation;
  let provider: StartedProvider;
  let file: ReturnType<typeof openIdFile>;
  before(async () => {
    surfing = await startChromium();
    provider = await startOpenIdProvider(['campus']);
    file = openIdFile([provider.entry('campus', { name: 'Harbour College (invented)' })]);
    here = await serveInstallation({ TESSERA_OPENID_PROVIDERS: file.path });
    provider.sendBackTo(here.origin);
  });
  after(async () => {
    await surfing.close();
    await here.close();
    await provider.close();
    file.remove();
  });

  const look = async (page: Page, name: string): Promise<void> => {
    await axe(page);
    await noSidewaysScroll(page);
    const folder = process.env['TESSERA_LOOK'];
    if (folder !== undefined) await picture(page, join(folder, `${name}.png`));
  };

  const go = (page: Page) => page.getByRole('button', { name: 'Go to Harbour College (invented)' }).click();

  const signInByLetter = async (page: Page, email: string): Promise<void> => {
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the letter' }).click();
    await page.waitForURL(/sign-in\/code$/);
    await here.settled();
    const { letters } = (await (await page.request.get('/api/demonstration/letters')).json()) as {
      letters: { id: string; to: string }[];
    }; // as the contract says
    const newest = letters.find(({ to }) => to === email);
    const letter = await page.request.get(`/api/demonstration/letters/${newest?.id}`);
    const { text } = (await letter.json()) as { text: string };
    await page.getByLabel('Six digits').fill(/^\d{6}$/m.exec(text)?.[0] ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  const me = async (page: Page) => {
    const answer = await page.request.get('/api/people/me');
    return answer.ok() ? ((await answer.json()) as { readonly person: string; readonly email: string }) : undefined; // as the contract says
  };

  for (const [name, how] of [
    ['desk', { viewport: DESK }],
    ['phone without script', { viewport: PHONE, script: false, scheme: 'dark' }],
  ] as const satisfies readonly (readonly [string, Opened])[])
    test(`on a ${name}: whoever is new and has an address that is believed has an account, and goes where they wanted`, async () => {
      const page = await surfing.open(here.origin, how);
      provider.be({ subject: name, email: `${name.slice(0, 4)}@new.example`, emailVerified: true, name: 'New Person' });
      await page.goto('/en/sign-in?returnTo=%2Fen%2Faccount');
      await look(page, `openid-sign-in-${name.slice(0, 5)}`);
      await go(page);
      await page.waitForURL(/\/en\/account$/);
      assert.equal((await me(page))?.email, `${name.slice(0, 4)}@new.example`);
      await page.goto('/en/account/ways');
      await page.getByText('Harbour College (invented)').first().waitFor();
      await page.getByText('Signing out here does not sign you out there').waitFor();
      await look(page, `openid-ways-${name.slice(0, 5)}`);
      await page.context().close();
    });

  test('an account that was there is linked only by whoever signs in to it too; then either opens it', async () => {
    const [page, thief] = [await surfing.open(here.origin), await surfing.open(here.origin, { viewport: PHONE })];
    const owner = await surfing.open(here.origin);
    await owner.goto('/en/sign-in');
    await signInByLetter(owner, 'owner@college.example');
    await owner.waitForURL(/\/en\/my$/);
    const person = (await me(owner))?.person;
    provider.be({ subject: 'thief', email: 'owner@college.example', emailVerified: true });
    await thief.goto('/en/sign-in');
    await go(thief);
    await thief.waitForURL(/\/en\/sign-in\/link$/);
    await look(thief, 'openid-link-first');
    assert.equal(await me(thief), undefined);
    await thief.goto('/en/my');
    await thief.waitForURL(/\/en\/sign-in\?/);

    provider.be({ subject: 'owner', email: 'owner@college.example', emailVerified: true });
    await page.goto('/en/sign-in');
    await go(page);
    await page.waitForURL(/\/en\/sign-in\/link$/);
    await page.getByRole('link', { name: 'Sign in here once' }).click();
    await signInByLetter(page, 'owner@college.example');
    await page.waitForURL(/\/en\/sign-in\/link$/);
    await look(page, 'openid-link');
    await page.getByRole('button', { name: 'Link the two' }).click();
    await page.getByText('The account is linked.').waitFor();
    const there = await surfing.open(here.origin);
    await there.goto('/en/sign-in');
    await go(there);
    await there.waitForURL(/\/en\/my$/);
    assert.equal((await me(there))?.person, person);

    await page.getByRole('link', { name: /^Unlink/ }).click();
    await look(page, 'openid-unlink');
    await page.getByRole('button', { name: 'Unlink the account' }).click();
    await page.getByText('The account is unlinked.').waitFor();
    for (const each of [page, thief, owner, there]) await each.context().close();
  });

  test('a no at the provider, and an address that somebody changed, sign nobody in and say so', async () => {
    const page = await surfing.open(here.origin);
    provider.be(undefined);
    await page.goto('/en/sign-in');
    await go(page);
    await page.getByText('did not sign you in, or you said no there').waitFor();
    await look(page, 'openid-cancelled');
    provider.be({ subject: 'changed', email: 'changed@new.example', emailVerified: true });
    let left = '';
    await page.route(/\/auth\?/, async (route) => {
      left = route.request().url();
      await route.fulfill({ contentType: 'text/html', body: '<p>the provider</p>' });
    });
    await page.goto('/en/sign-in');
    await go(page);
    await page.getByText('the provider', { exact: true }).waitFor();
    await page.unrouteAll();
    const changed = await walk(left, here.origin);
    changed.searchParams.set('state', `en.${'x'.repeat(43)}`);
    await page.goto(changed.href);
    await page.getByText('is not the answer to what was asked').waitFor();
    assert.equal(await me(page), undefined);
    // Somebody else's link, with an answer for their account, opens it in no other browser.
    const victim = await surfing.open(here.origin);
    await victim.goto(changed.href);
    await victim.getByText('This browser was not sent to the provider from here').waitFor();
    assert.equal(await me(victim), undefined);
    await page.context().close();
    await victim.context().close();
  });

  test('a provider that is away is said to be so, and the other ways stay open', async () => {
    const page = await surfing.open(here.origin, { viewport: PHONE });
    await provider.close();
    await page.goto('/en/sign-in');
    await go(page);
    // Its description is still known; its own page is what is away: the browser says so on a page of its own.
    for (let looks = 0; !page.url().startsWith('chrome-error:'); looks += 1) {
      assert.ok(looks < 3_000, 'the browser says that nobody answered');
      await delay(20);
    }
    await page.goto('/sign-in/openid/campus?state=en.x&code=x');
    await page.getByText('is not the answer to what was asked').or(page.getByText('did not answer')).waitFor();
    await look(page, 'openid-away');
    await signInByLetter(page, 'away@new.example');
    await page.waitForURL(/\/en\/my$/);
    await page.context().close();
  });

  test('nothing was blocked, and nothing was said on any console', () => assert.deepEqual(surfing.said, []));
});
