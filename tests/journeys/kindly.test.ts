// Where a claim does not go its way: the wrong person opened the letter, the address was wrong, the link was used, stopped,
// never was. Each page says what happened and what can be done.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { PHONE } from '../browser.ts';
import { becomes, goes, met, opensLetter, site } from '../site.ts';
import { opensClaim, signsIn, takesByCode } from './learner.ts';

const LEARNERS = `family_name;given_name;provider_number;email
Muscat;Aoife;HC-1;aoife@learners.example
Borg;Ġorġa;HC-2;gorga@learners.example
`;
const AOIFE = { email: 'aoife@learners.example', family: 'Muscat' };
const GORGA = { email: 'gorga@learners.example', family: 'Borg' };

describe('a claim that does not go its way', { skip: requires('chromium') }, () => {
  const at = site();
  let rita: Page;

  test('letters go out to two learners', async () => {
    rita = await at().visitor({ viewport: PHONE });
    await becomes(rita, 'Rita Attard');
    await rita.goto(`/en/desk/${at().here.organisation}/designs`);
    await rita.getByRole('link', { name: 'Measuring water quality in harbours' }).click();
    await rita.getByRole('link', { name: 'Award it to learners' }).click();
    const table = { name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from(LEARNERS) };
    await rita.setInputFiles('input[type=file]', table);
    await rita.getByRole('button', { name: 'Upload and check' }).click();
    await rita.getByRole('button', { name: 'Enter 2 results' }).click();
    await rita.getByRole('link', { name: 'Issue the credentials' }).click();
    await rita.getByRole('button', { name: 'Issue 2 credentials' }).click();
    await rita.getByText('2 credentials are sealed').waitFor();
    await at().here.settled();
  });

  test('who is not meant says so; nobody can take it, and the provider reads of it', async () => {
    const stranger = await at().visitor({ viewport: PHONE });
    await opensClaim(stranger, AOIFE.email, AOIFE.family);
    await stranger.getByRole('link', { name: 'This is not me' }).click();
    await met(stranger, /\/claim\/not-me$/);
    await stranger.getByRole('button', { name: 'This is not me' }).click();
    await met(stranger, /\/claim\?not-me$/);
    await stranger.getByText('Thank you. The provider was told.').waitFor();
    await opensClaim(stranger, AOIFE.email, AOIFE.family);
    await stranger.getByText('It waits for the provider.').waitFor();
    await at().here.settled();
    await opensLetter(rita, 'rita.attard@harbour-college.example', /reached the wrong person/);
    await met(rita);
  });

  test('the provider mends the address and sends it again; the old link is dead, the new one wants the new address', async () => {
    await rita.locator('main a[href*="/letters"]').last().click();
    await met(rita, /\/letters/);
    const row = rita.getByRole('row').filter({ hasText: 'Aoife Muscat' });
    await row.getByText('Send again, or print a code').click();
    await met(rita);
    await row.getByLabel('E-mail address').fill('aoife.other@learners.example');
    await row.getByRole('button', { name: 'Send a new link' }).click();
    await rita.getByText('A new letter is on its way.').waitFor();
    await met(rita);
    await at().here.settled();

    const aoife = await at().visitor({ viewport: PHONE });
    await opensLetter(aoife, AOIFE.email, /Your certificate from/);
    await aoife.locator('a[href*="/claim#"]').click();
    await aoife.getByText('This link or code opens nothing here.').first().waitFor();
    await met(aoife);

    await opensLetter(aoife, 'aoife.other@learners.example', /certificate from/);
    await aoife.locator('a[href*="/claim#"]').click();
    await met(aoife, /\/claim\/take$/);
    await aoife.getByRole('button', { name: 'This is me: take it' }).click();
    await signsIn(aoife, AOIFE.email, at());
    await met(aoife, /\/claim\/take$/);
    await aoife.getByRole('button', { name: 'This is me: take it' }).click();
    await aoife.getByText('This link was sent to another address than the one you signed in with.').first().waitFor();
    await met(aoife);
    await aoife.getByRole('button', { name: 'Sign out, to sign in with another address' }).click();
    await met(aoife, /\/claim\/take$/);
    await aoife.getByText('Next you sign in').waitFor();
  });

  test('a link that was used says so, to its owner and to others', async () => {
    const gorga = await at().visitor({ viewport: PHONE });
    await takesByCode(gorga, GORGA, at());
    await opensClaim(gorga, GORGA.email, GORGA.family);
    await gorga.getByText('It has been taken already.').waitFor();
    assert.equal(await gorga.getByRole('button', { name: 'This is me: take it' }).count(), 0);
  });

  test('a share that was stopped or never was, a claim by nobody, a page that is not there: each says what to do', async () => {
    const gorga = await at().visitor({ viewport: PHONE });
    await gorga.goto('/en/my');
    await signsIn(gorga, GORGA.email, at());
    await gorga.waitForURL(/\/my$/);
    await gorga.locator('.held-cards a').click();
    await gorga.getByRole('link', { name: 'Show it to somebody' }).click();
    await gorga.getByRole('button', { name: 'Make the link' }).click();
    const link = await gorga.getByLabel('Link to share').inputValue();
    await gorga.goto(gorga.url());
    await gorga.getByRole('link', { name: /^Stop this link/ }).click();
    await met(gorga, /\/share\/[0-9a-f-]{36}$/);
    await gorga.getByRole('button', { name: 'Stop this link' }).click();
    await gorga.getByText('The link no longer works.').waitFor();
    await met(gorga);

    const employer = await at().visitor({ viewport: PHONE, script: false });
    for (const [address, says] of [
      [link, 'This link has been stopped, or its time is over.'],
      ['/en/shared/never-was', 'This link shows nothing.'],
      ['/en/claim/take', 'Link or code'],
      ['/en/providers/nobody', undefined],
      ['/en/nowhere', undefined],
    ] as const) {
      await goes(employer, address);
      if (says !== undefined) await employer.getByText(says).first().waitFor();
      assert.equal(await employer.locator('h1').count(), 1);
      assert.ok((await employer.getByRole('main').getByRole('link').count()) > 0 || says === 'Link or code');
    }
    await goes(employer, '/en/claim');
    await employer.getByLabel('Link or code').fill('AAAA-BBBB-CCCC-DDDD');
    await employer.getByRole('button', { name: 'Open it' }).click();
    await employer.getByText('This link or code opens nothing here.').first().waitFor();
    await met(employer);
  });

  test('nothing was blocked, and nothing was said on any console', () => at().silent());
});
