// The pages in a real browser: accessible, within their width, hydrated without complaint, light enough.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axe, DESK, noSidewaysScroll, PHONE, startChromium, type Surfing } from '../tests/browser.ts';
import { type Served, servePages, visit } from '../tests/pages.ts';
import { requires } from '../tools/require.ts';

describe('in Chromium', { skip: requires('chromium') }, () => {
  let surfing: Surfing;
  let served: Served;
  before(async () => {
    served = await servePages(visit());
    surfing = await startChromium();
  });
  after(async () => {
    await surfing.close();
    served.close();
  });

  for (const path of ['/en', '/en/about', '/en/about/parts', '/en/nothing', '/qps', '/qps/about/parts']) {
    for (const [viewport, scheme] of [
      [PHONE, 'light'],
      [DESK, 'dark'],
    ] as const) {
      test(`${path} is accessible and within its width, ${viewport.width} pixels, ${scheme}`, async () => {
        const page = await surfing.open(served.origin, { viewport, scheme });
        await page.goto(path, { waitUntil: 'networkidle' });
        await axe(page);
        await noSidewaysScroll(page);
        await page.context().close();
      });
    }
  }

  test('a refused form takes the focus to what is wrong, without script too', async () => {
    for (const script of [true, false]) {
      const page = await surfing.open(served.origin, { viewport: PHONE, script });
      await page.goto('/en/about/parts');
      await page.getByRole('button', { name: 'Save' }).last().click();
      await page.getByRole('alert').waitFor();
      if (script) await page.locator('[role=alert]:focus').waitFor();
      if (script) await axe(page);
      await noSidewaysScroll(page);
      await page.context().close();
    }
  });

  test('a long list is searched by typing where script runs, and is a plain list where not', async () => {
    const scripted = await surfing.open(served.origin);
    await scripted.goto('/en/about/parts', { waitUntil: 'networkidle' });
    const box = scripted.getByRole('combobox', { name: /Country.*empty/ });
    await box.scrollIntoViewIfNeeded();
    // react-aria closes its list while the page scrolls: what scrolled has been told of by the frame after the next.
    await scripted.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await box.pressSequentially('Lith');
    await scripted.getByRole('option', { name: 'Lithuania' }).click();
    assert.equal(await box.inputValue(), 'Lithuania');
    await scripted.context().close();
    const plain = await surfing.open(served.origin, { script: false });
    await plain.goto('/en/about/parts');
    assert.equal(await plain.locator('select[name=other]').count(), 1);
    await plain.context().close();
  });

  test('a first visit to a public page costs less than 100 KB', async () => {
    const page = await surfing.open(served.origin);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => void bodies.push(response.body()));
    await page.goto('/en', { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, { length }) => sum + length, 0);
    assert.ok(bytes > 10_000 && bytes < 100_000, `${bytes} bytes, not compressed`);
    await page.context().close();
  });

  test('nothing was blocked, and nothing was said on any console', () => assert.deepEqual(surfing.said, []));
});
