// Designing in a real browser: what is typed is kept, two tabs lose nothing, a refusal leads back to the field, and all of
// it works without script.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { readConfig } from '@tessera/server/config';
import { seedDemonstration } from '@tessera/server/demonstration';
import { openPlatform } from '@tessera/server/platform';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { axe, DESK, noSidewaysScroll, type Opened, PHONE, startChromium, type Surfing } from '../browser.ts';
import { freshPages } from '../pages.ts';

describe('designing', { skip: requires('chromium') }, () => {
  let surfing: Surfing;
  let here: Awaited<ReturnType<typeof served>>;
  before(async () => {
    [surfing, here] = [await startChromium(), await served()];
  });
  after(async () => {
    await surfing.close();
    await here.close();
  });

  test('what is typed is saved by itself, and the panel says what is missing', async () => {
    const page = await begun(here, surfing, { viewport: DESK });
    await axe(page);
    await field(page, 'learningOutcomes.0.title.en').fill('Splices three-strand rope');
    await saved(page);
    await page.getByRole('button', { name: 'Add a learning outcome' }).click();
    await field(page, 'learningOutcomes.1.title.en').fill('Whips rope ends');
    await page.getByRole('button', { name: 'Move up' }).click();
    await saved(page);
    await page.reload();
    assert.equal(await field(page, 'learningOutcomes.0.title.en').inputValue(), 'Whips rope ends');
    assert.equal(await field(page, 'learningOutcomes.1.title.en').inputValue(), 'Splices three-strand rope');
    assert.match((await page.locator('aside .tiles').textContent()) ?? '', /^4 of 9/);
    assert.deepEqual(surfing.said, []);
  });

  test('a second tab is told, sees both, and keeps its own as a copy', async () => {
    const page = await begun(here, surfing, { viewport: DESK });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await hydrated(other);
    await field(other, 'title.en').fill('Theirs');
    await saved(other);
    await field(page, 'title.en').fill('Mine');
    await page.getByRole('alert').waitFor();
    await page.getByText('See what differs').click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Theirs.*Mine/s);
    await axe(page);
    await field(page, 'description.en').fill('And more of mine');
    await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await page.waitForURL(/copied/);
    assert.equal(await field(page, 'title.en').inputValue(), 'Mine');
    assert.equal(await field(page, 'description.en').inputValue(), 'And more of mine');
    await other.reload();
    assert.equal(await field(other, 'title.en').inputValue(), 'Theirs');
  });

  test('while the network is away nothing is lost, and it is said', async () => {
    const page = await begun(here, surfing, { viewport: DESK });
    await page.context().setOffline(true);
    await field(page, 'title.en').fill('Written in a tunnel');
    await page.locator('.saved[data-how=unreachable]').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await saved(page);
    await page.reload();
    assert.equal(await field(page, 'title.en').inputValue(), 'Written in a tunnel');
  });

  for (const [name, how] of [
    ['with script on a desk', { viewport: DESK }],
    ['without script on a phone', { viewport: PHONE, script: false }],
  ] as const) {
    test(`${name}: refused with each missing element, then published, then public [EUMC A1]`, async () => {
      const page = await begun(here, surfing, how);
      // axe itself is a script.
      const looked = (shown: Page) => (how.viewport === DESK ? axe(shown) : noSidewaysScroll(shown));
      await noSidewaysScroll(page);
      await page.getByRole('button', { name: 'Publish …' }).click();
      await page.waitForURL(/publish/);
      assert.match((await page.locator('main').textContent()) ?? '', /6 mandatory elements are still open/);
      assert.equal(await page.locator('.faults cite').count(), 6);
      await looked(page);
      await page.getByRole('link', { name: /Say how the learning was assessed/ }).click();
      await page.waitForURL(/#assessments$/);
      await fillIn(page, how);
      await page.getByRole('button', { name: 'Publish …' }).click();
      await page.waitForURL(/publish/);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.waitForURL(/done=1/);
      await looked(page);
      await page.getByRole('link', { name: 'See the public page' }).click();
      await page.waitForURL(/\/en\/catalogue\//);
      assert.match((await page.locator('h1').textContent()) ?? '', /^Splicing ropes/);
      assert.equal(await page.locator('main .annex-number').count(), 16);
      await noSidewaysScroll(page);
      await looked(page);
    });
  }
});

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

const saved = (page: Page) => page.locator('.saved[data-how=kept]', { hasText: /Saved \d/ }).waitFor();

/** The bar says "Saved on …" as the server does; React has taken over once a field answers. */
const hydrated = (page: Page) => page.locator('.combo').first().waitFor();

async function begun(here: Awaited<ReturnType<typeof served>>, surfing: Surfing, how: Opened): Promise<Page> {
  const page = await surfing.open(here.origin, how);
  const headers = { Origin: here.origin, 'Content-Type': 'application/json' };
  await page.request.post('/api/demonstration/people/karmen', { headers, data: {} });
  await page.goto(`/en/desk/${here.organisation}/designs/new`);
  await page.getByLabel('What is it called?').fill('Splicing ropes');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.waitForURL(/designs\/[0-9a-f-]{36}$/);
  if (how.script !== false) await hydrated(page);
  return page;
}

async function fillIn(page: Page, { script }: Opened): Promise<void> {
  if (script !== false) await hydrated(page);
  await field(page, 'learningOutcomes.0.title.en').fill('Splices three-strand rope');
  await field(page, 'workload.hours').fill('30');
  await field(page, 'level.eqf').selectOption({ label: 'Level 4' });
  await field(page, 'assessments.0.type').selectOption({ label: 'Practical assessment' });
  await page.getByRole('checkbox', { name: 'On site', exact: true }).check();
  await field(page, 'qualityAssurance.0.type').selectOption({ label: 'Quality assurance of the institution' });
  await field(page, 'qualityAssurance.0.title.en').fill('Internal review');
  await page.getByRole('radio', { name: 'We ourselves' }).check();
}

/** The real installation with its demonstration, on a port of its own. */
async function served() {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-design-'));
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const settings = { TESSERA_DATA: join(folder, 'data'), TESSERA_KEY_FILE: join(folder, 'key'), PUBLIC_URL: origin };
  const quiet = { info() {}, warn() {}, error: console.error, within: () => quiet };
  const platform = await openPlatform(readConfig(settings), quiet);
  await seedDemonstration(platform.world);
  const app = platform.app(await freshPages());
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const list = await fetch(`${origin}/api/catalogue`);
  const { entries } = (await list.json()) as { entries: { provider: { organisation: string } }[] }; // as the contract says
  return {
    origin,
    organisation: entries[0]?.provider.organisation ?? '',
    async close() {
      server.close();
      server.closeAllConnections();
      await platform.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
