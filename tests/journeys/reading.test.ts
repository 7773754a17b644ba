// Every page that is there to be read: without script, at both widths, light and dark, in longer words, and by keys alone.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, noSidewaysScroll, type Opened, PHONE } from '../browser.ts';
import { goes, site } from '../site.ts';
import { headline } from './employer.ts';
import { type Shared, sharedCertificate } from './held.ts';

describe('reading', { skip: requires('chromium') }, () => {
  const at = site();
  let shared: Shared;
  before(async () => {
    shared = await sharedCertificate(at().here);
  });

  /** Below the language, and a word that stands there. */
  const pages = (): readonly string[] => {
    const { organisation } = at().here;
    return [
      '',
      '/catalogue',
      '/catalogue?search=harbour',
      `/catalogue/${shared.design}`,
      `/providers/${organisation}`,
      `/providers/${organisation}/certificates`,
      '/verify',
      shared.path,
      '/claim',
      '/my',
      `/my/${shared.held}`,
      `/my/${shared.held}/share`,
      `/my/${shared.held}/formats`,
      '/about',
      '/api',
      '/accessibility',
      '/privacy',
      '/sign-in/code',
    ];
  };

  /** Marek, or somebody who never signed in. */
  const reader = async (how: Opened, signed: boolean): Promise<Page> => {
    const page = await at().visitor({ ...how, script: false });
    const { origin } = at().here;
    if (signed) await page.context().addCookies([{ ...shared.session, url: origin }]);
    return page;
  };

  for (const [name, how, look] of [
    ['on a desk, light', { viewport: DESK, scheme: 'light' }, goes],
    ['on a desk, dark', { viewport: DESK, scheme: 'dark' }, within],
    ['on a phone, light', { viewport: PHONE, scheme: 'light' }, within],
    ['on a phone, dark', { viewport: PHONE, scheme: 'dark' }, goes],
  ] as const) {
    test(`every page can be read without script, ${name}`, async () => {
      const page = await reader(how, true);
      for (const path of pages()) {
        await look(page, `/en${path}`);
        assert.notEqual(await headline(page), '');
        assert.ok((await page.getByRole('main').innerText()).length > 100, path);
      }
      const stranger = await reader(how, false);
      await look(stranger, '/en/sign-in');
      await look(stranger, '/en/my');
      assert.match(stranger.url(), /sign-in\?returnTo=/);
    });
  }

  test('words that are longer by two fifths fit a phone', async () => {
    const page = await reader({ viewport: PHONE }, true);
    for (const path of pages()) await within(page, `/qps${path}`);
    await within(await reader({ viewport: PHONE }, false), '/qps/sign-in');
  });

  test('by keys alone: past the head, through the form, to the answer; where one is can always be seen', async () => {
    const page = await reader({ viewport: DESK }, false);
    await page.goto('/en/verify');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Skip to the content');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#main');
    const met: string[] = [];
    for (const key of ['Tab', 'Tab', 'Enter', 'Tab'] as const) {
      await page.keyboard.press(key);
      met.push(await focused(page));
    }
    assert.deepEqual(met, ['file', 'Paste its text instead', 'Paste its text instead', 'text']);
    await page.keyboard.insertText(shared.text);
    for (const expected of ['Give a link instead', 'Check it']) {
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), expected);
    }
    await page.keyboard.press('Enter');
    await page.getByText('What was checked').waitFor();
    assert.match(await headline(page), /Genuine\./);
  });

  test('nothing was blocked, and nothing was said on any console', () => at().silent());
});

async function within(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await noSidewaysScroll(page);
}

/** What has the focus, by its name or words; fails where that cannot be seen. */
async function focused(page: Page): Promise<string> {
  const found = (await page.evaluate(`(() => {
    const { activeElement: at } = document;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { top, bottom } = at.getBoundingClientRect();
    return {
      name: at.getAttribute('name') ?? at.textContent.trim(),
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight,
    };
  })()`)) as { readonly name: string; readonly seen: boolean }; // as written above
  assert.ok(found.seen, `${found.name} has the focus, and it cannot be seen`);
  return found.name;
}
