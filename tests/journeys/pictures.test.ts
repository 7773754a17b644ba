// The pictures of the documentation. TESSERA_PICTURES=write draws them anew from a running installation; otherwise it is
// only looked whether each is there, has its line, and is no burden.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, type Opened, PHONE } from '../browser.ts';
import { site } from '../site.ts';
import {
  crowd,
  entered,
  ordered,
  secretFor,
  sessionOf,
  type Shared,
  sharedCertificate,
  uploaded,
  type Visitor,
  visitor,
} from './held.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/pictures');
/** As high as is light enough. */
const HIGH = { ...DESK, height: 940 };
const HAND = { ...PHONE, height: 900 };
const FORTY = readFileSync(resolve(import.meta.dirname, '../../examples/harbour-college/forty-learners.csv'), 'utf8');

if (process.env['TESSERA_PICTURES'] === 'write')
  describe('the pictures', { skip: requires('chromium') }, () => {
    const at = site();

    test('are drawn', async () => {
      const { here, visitor: opens } = at();
      const draws = async (name: string, path: string, who?: Visitor | Shared, how: Opened = { viewport: HIGH }) => {
        const page = await opens(how);
        const session = who === undefined ? undefined : 'jar' in who ? sessionOf(who) : who.session;
        if (session !== undefined) await page.context().addCookies([{ ...session, url: here.origin }]);
        await page.goto(path);
        await page.screenshot({ path: join(FOLDER, `${name}.png`) });
        return page;
      };
      const rita = await visitor(here, 'rita');
      await draws('home', '/en');
      await draws('catalogue', '/en/catalogue');
      await drawsEditor(await draws('editor', `/en/desk/${here.organisation}/designs/new`, rita));

      const shared = await sharedCertificate(here, FORTY);
      const selection = await uploaded(here, rita, await learners(rita));
      await draws('import', `/en/desk/${here.organisation}/imports/${selection.import}`, rita);
      await entered(rita, here, selection);
      const { design, version } = selection;
      await draws('previews', `/en/desk/${here.organisation}/issue?design=${design}&version=${version}`, rita, {
        viewport: DESK,
      });

      await draws('micro-credential', `/en/catalogue/${design}`);
      await draws('credential', `/en/my/${shared.held}`, shared);
      await draws('credential-phone', `/en/my/${shared.held}`, shared, { viewport: HAND });
      await draws('shared', `/en${shared.path}`);
      await draws('shared-phone', `/en${shared.path}`, undefined, { viewport: HAND });
      await draws('formats', `/en/my/${shared.held}/formats`, shared);
      const marek = await visitor(here, 'marek');
      const part = await marek.wallet.share({ held: shared.held, days: 7, elements: ['learner', 'learningOutcomes'] });
      await draws('shared-part-phone', `/en/shared/${part.url.split('/').at(-1)}`, undefined, { viewport: HAND });

      const anybody = await visitor(here);
      await anybody.wallet.openClaim({ secret: await secretFor(anybody, 'learner40@learners.example') });
      await anybody.wallet.notMe({ secret: await secretFor(anybody, 'learner39@learners.example') });
      const secret = await secretFor(anybody, 'learner09@learners.example');
      const claim = await draws('claim-phone', `/en/claim#${secret}`, undefined, { viewport: HAND });
      await claim.waitForURL(/\/take$/);
      await claim.screenshot({ path: join(FOLDER, 'claim-phone.png') });
      await draws('letters', `/en/desk/${here.organisation}/letters`, rita);

      const many = await uploaded(here, rita, crowd(4_000));
      const order = await ordered(rita, here, many);
      const work = await draws('progress', `/en/desk/${here.organisation}/orders/${order}`, rita, {
        viewport: HIGH,
        script: false, // it would look again by itself
      });
      await drawsProgress(work);
    });
  });

test('each picture of the documentation has its line and weighs at most 150 kB', () => {
  const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
  const lines = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  assert.ok(pictures.length >= 10);
  for (const name of pictures) {
    assert.ok(lines.includes(`(${name})`), `${name} has no line`);
    assert.ok(statSync(join(FOLDER, name)).size <= 150_000, `${name} is heavy`);
  }
});

/** A description that is begun: some elements are there, others are missing. */
async function drawsEditor(page: Page): Promise<void> {
  await page.getByLabel('What is it called?').fill('Splicing ropes');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.waitForURL(/designs\/[0-9a-f-]{36}$/);
  await page.locator('.combo').first().waitFor();
  await page.locator('[name="learningOutcomes.0.title.en"]').fill('Splices three-strand rope');
  await page.locator('[name="workload.hours"]').fill('30');
  await page.locator('.saved[data-how=kept]', { hasText: /Saved \d/ }).waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(FOLDER, 'editor.png') });
}

async function drawsProgress(page: Page): Promise<void> {
  for (;;) {
    await page.goto(page.url());
    const [done = 0, total = 1] = ((await page.getByRole('main').innerText()).match(/[\d,]+ of [\d,]+/)?.[0] ?? '')
      .split(' of ')
      .map((each) => Number(each.replaceAll(',', '')));
    if (done > total / 3 || total === 1) break;
  }
  await page.screenshot({ path: join(FOLDER, 'progress.png') });
}

/** The table of the demonstration; one of them has this result already. */
async function learners(rita: Visitor): Promise<string> {
  const { body } = await rita.demonstration.learners({});
  return typeof body === 'string' ? body : new TextDecoder().decode(body instanceof Uint8Array ? body : undefined);
}
