// Somebody sees what is known of them, takes it along, asks a provider, and leaves; the provider answers at its desk. At the
// width of a desk and of a phone; every page is accessible.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { goes, met, opensLetter, site } from '../site.ts';
import * as learner from './learner.ts';
import * as registrar from './registrar.ts';

const MAREK = 'marek.novak@learners.example';

for (const [width, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  describe(`my data, ${width}`, { skip: requires('chromium') }, () => {
    const at = site();
    let rita: Page;
    let marek: Page;
    let somebody: Page;
    let text = '';

    test('a learner holds a credential and shows it', async () => {
      rita = await at().visitor({ viewport });
      await registrar.opensLearners(rita);
      await registrar.uploadsForty(rita);
      await registrar.issues(rita);
      await at().here.settled();
      marek = await at().visitor({ viewport });
      await learner.takesAsMarek(marek);
      ({ text } = await learner.downloads(marek));
      await learner.shares(marek);
    });

    test('all that is known stands on one page, and in one file', async () => {
      await goes(marek, '/en/account');
      await marek.getByRole('link', { name: 'My data' }).click();
      await met(marek, /\/account\/data$/);
      const said = await marek.getByRole('main').innerText();
      for (const kind of ['Account', 'Browsers that are signed in', 'Credentials you hold', 'What was offered to you'])
        assert.ok(said.includes(kind), kind);
      await marek.getByText('Credentials in the records of providers').click();
      await met(marek);
      const [download] = await Promise.all([
        marek.waitForEvent('download'),
        marek.getByRole('link', { name: 'Download everything' }).click(),
      ]);
      const file = JSON.parse(await readFile(await download.path(), 'utf8'));
      assert.equal(file.data.account[0].email, MAREK);
      assert.equal(file.data.held[0].sealed, text);
    });

    test('a consent is withdrawn as easily as it was given, and the link stops', async () => {
      await marek
        .getByRole('link', { name: /^Withdraw/ })
        .first()
        .click();
      await met(marek, /\/account\/consents\//);
      await marek.getByRole('button', { name: 'Withdraw it' }).click();
      await met(marek, /done=withdrawn$/);
      await marek.getByText('Withdrawn', { exact: true }).first().waitFor();
    });

    test('another address is confirmed by the code that went there', async () => {
      await goes(marek, '/en/account/address');
      await marek.getByLabel('New e-mail address').fill('marek.new@learners.example');
      await marek.getByRole('button', { name: 'Send a code there' }).click();
      await met(marek, /\?sent$/);
      await at().here.settled();
      const letters = await marek.context().newPage();
      await opensLetter(letters, 'marek.new@learners.example', /Your code for a new address/);
      const code = /^\d{6}$/m.exec((await letters.getByRole('main').innerText()).replaceAll('\u200c', ''))?.[0] ?? '';
      await letters.close();
      await marek.getByLabel('Six digits').fill(code === '000000' ? '000001' : '000000');
      await marek.getByRole('button', { name: 'Change the address' }).click();
      await marek.getByText('That is not the code of the letter').first().waitFor();
      await met(marek);
      await marek.getByLabel('Six digits').fill(code);
      await marek.getByRole('button', { name: 'Change the address' }).click();
      await met(marek, /done=address$/);
      somebody = await at().visitor({ viewport });
      await at().here.settled();
      await opensLetter(somebody, MAREK, /has changed/);
    });

    test('without an account one asks by a letter, and the desk takes it step by step', async () => {
      await goes(somebody, `/en/providers/${at().here.organisation}`);
      await somebody.getByRole('link', { name: 'Ask about your data' }).click();
      await met(somebody, /\/ask$/);
      await somebody.getByLabel('Name').fill('Aoife O’Sullivan');
      await somebody.getByLabel(/e-mail/i).fill('aoife@learners.example');
      await somebody.getByRole('button', { name: 'Ask' }).click();
      await met(somebody, /\?sent$/);
      await at().here.settled();
      await opensLetter(somebody, 'aoife@learners.example', /Confirm what you ask/);
      await somebody.locator('a[href*="/requests/confirm#"]').click();
      await met(somebody, /\/requests\/confirm$/);
      await somebody.getByRole('button', { name: 'Make the request' }).click();
      await somebody.getByText('Your request is made.').waitFor();
      await met(somebody);
      await goes(rita, `/en/desk/${at().here.organisation}`);
      await rita.getByRole('link', { name: 'Requests about data' }).click();
      await met(rita, /\/requests$/);
      await rita.getByRole('link', { name: /^See the data/ }).click();
      await met(rita, /\/requests\/[0-9a-f-]{36}$/);
      for (const step of ['It is sure who asks', 'Begin to work on it', 'Answer it', 'Close it']) {
        await rita.getByLabel('Step', { exact: true }).selectOption({ label: step });
        if (step === 'Answer it') await rita.getByLabel('What you tell them').fill('We hold nothing of you.');
        await rita.getByRole('button', { name: 'Take the step' }).click();
        // The address is the same after each step; a step that was taken is offered no more.
        await rita.locator('option', { hasText: step }).waitFor({ state: 'detached' });
        await met(rita, /\?moved$/);
      }
      await at().here.settled();
      await opensLetter(somebody, 'aoife@learners.example', /the answer to your request/);
      assert.match((await somebody.getByRole('main').innerText()).replaceAll('\u200c', ''), /We hold nothing of you\./);
    });

    test('what erasing does is read first; then the account is gone, and the provider is asked', async () => {
      await goes(marek, '/en/account/data');
      await marek.getByRole('link', { name: 'See what erasing does' }).click();
      await met(marek, /\/account\/erase$/);
      assert.match(await marek.getByRole('main').innerText(), /Harbour College \(invented\) one credential/);
      await marek.getByRole('button', { name: 'Erase my account for good' }).click();
      await met(marek, /\/erased\?asked=1$/);
      await marek.goto('/en/account');
      await marek.waitForURL(/\/sign-in/);
    });

    test('the desk sees what goes and what stays, erases, and the request closes', async () => {
      await goes(rita, `/en/desk/${at().here.organisation}/requests`);
      await rita.getByRole('link', { name: /^Erase the data/ }).click();
      await met(rita, /\/requests\/[0-9a-f-]{36}$/);
      await rita.getByRole('link', { name: 'See what erasing does' }).click();
      await met(rita, /\/erase$/);
      await rita.getByRole('button', { name: 'Erase the records for good' }).click();
      await met(rita, /\?erased$/);
      assert.match(await rita.getByRole('main').innerText(), /Closed/);
    });

    test('a last owner is told to hand over first', async () => {
      await goes(rita, '/en/account/erase');
      await rita.getByText('First hand over').waitFor();
      assert.equal(await rita.getByRole('button', { name: 'Erase my account for good' }).count(), 0);
    });

    test('anyone reads what is kept of people, for what, and how long', async () => {
      await goes(somebody, '/en/privacy');
      await somebody.getByRole('link', { name: /What this site keeps of people/ }).click();
      await met(somebody, /\/privacy\/register$/);
      assert.match(
        await somebody.getByRole('main').innerText(),
        /A link that shows a credential: a year after its end/,
      );
    });

    test('nothing was blocked, and nothing was said on any console', () => at().silent());
  });
}
