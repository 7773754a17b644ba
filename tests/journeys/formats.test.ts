// One certificate in every format: its learner takes it along in each, anybody verifies each on the public page, and an
// employer is shown what the learner chose and nothing else.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { FILE_FORMATS } from '@tessera/server/issuing/contract';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { becomes, met, site } from '../site.ts';
import { headline } from './employer.ts';
import { type Shared, sharedCertificate } from './held.ts';

/** Of the elements that were left out. */
const HIDDEN = ['External review of Harbour College', 'with a written report', 'PT100H'] as const;

describe('one certificate in every format', { skip: requires('chromium') }, () => {
  const at = site();
  let shared: Shared;
  let marek: Page;
  before(async () => {
    shared = await sharedCertificate(at().here);
  });

  /** Files by their format. */
  const files = new Map<string, { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }>();

  test('the learner takes it along in each format, without script', async () => {
    marek = await at().visitor({ viewport: PHONE, script: false });
    await marek.context().addCookies([{ ...shared.session, url: at().here.origin }]);
    await marek.goto(`/en/my/${shared.held}`);
    await marek.getByRole('link', { name: 'Other formats' }).click();
    await met(marek, /\/formats$/);
    await marek.getByText('Formats for programs').click();
    await met(marek);
    for (const format of FILE_FORMATS) {
      const saving = marek.waitForEvent('download');
      await marek.locator(`button[value="${format}"]`).click();
      const saved = await saving;
      const buffer = await readFile(await saved.path());
      files.set(format, { name: saved.suggestedFilename(), mimeType: 'application/octet-stream', buffer });
    }
    assert.equal(new Set([...files.values()].map(({ name }) => name)).size, FILE_FORMATS.length);
  });

  test('anybody verifies each of them, and is told what it is', async () => {
    const anybody = await at().visitor({ viewport: DESK, script: false });
    for (const [format, file] of files) {
      await anybody.goto('/en/verify');
      await anybody.setInputFiles('input[type=file]', file);
      await anybody.getByRole('button', { name: 'Check it' }).click();
      await anybody.getByText('What was given:').waitFor();
      await met(anybody);
      // An original whose parts can be shown is for its holder alone: what it says is left open to others.
      if (format === 'vcdm-sd') assert.match(await headline(anybody), /The holder’s original/);
      else assert.match(await headline(anybody), /genuine/i, format);
      await anybody.getByText('Marek Novák').first().waitFor();
    }
  });

  test('the provider has it in each format as well', async () => {
    const rita = await at().visitor({ viewport: DESK });
    await becomes(rita, 'Rita Attard');
    await rita.goto(`/en/desk/${at().here.organisation}/credentials`);
    await rita.locator('main a[href*="/credentials/"]').first().click();
    await rita.getByRole('link', { name: 'Other formats' }).click();
    await met(rita, /\/formats$/);
    const saving = rita.waitForEvent('download');
    await rita.locator('button[value="open-badge"]').click();
    const saved = await saving;
    assert.deepEqual(await readFile(await saved.path()), files.get('open-badge')?.buffer);
  });

  test('an employer sees what the learner chose, verified, and nothing else', async () => {
    await marek.goto(`/en/my/${shared.held}/share`);
    await marek.getByLabel('Only what I choose below').check();
    await marek.getByText('Choose what is shown').click();
    await met(marek);
    await marek.getByLabel('learning outcomes').check();
    await marek.getByRole('button', { name: 'Make the link' }).click();
    await marek.locator('#share-link').waitFor();
    await met(marek);
    const url = await marek.locator('#share-link').inputValue();

    const employer = await at().visitor({ viewport: PHONE, script: false });
    await employer.goto(url.replace(at().here.origin, ''));
    await employer.getByText('A part of the certificate').waitFor();
    await met(employer);
    assert.match(await headline(employer), /genuine/i);
    await employer.getByText('Only a part is shown: ').waitFor();
    const page = await employer.content();
    assert.ok(page.includes('Marek'));
    for (const hidden of HIDDEN) assert.ok(!page.includes(hidden), hidden);
  });

  test('nothing was said on any console', () => at().silent());
});
