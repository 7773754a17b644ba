// What a registrar does in the story: brings learners, one table with mistakes and one without; issues; follows the
// letters, prints codes; corrects one credential and takes another back.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { becomes, goes, met, type Site } from '../site.ts';

const FORTY = resolve(import.meta.dirname, '../../examples/harbour-college/forty-learners.csv');

const MISTAKES = `Family name;Given name;Date of birth;E-mail;Mark
Borg;Ġorġa;1999-10-02;gorga.borg@learners.example;91
Ó Súilleabháin;Aoife;31.02.2001;aoife@learners.example;74
Παπαδοπούλου;;1999-02-03;not an address;81
`;

export async function opensLearners(page: Page): Promise<void> {
  await becomes(page, 'Rita Attard');
  await met(page, /\/en\/desk\/[0-9a-f-]{36}$/);
  await page.getByRole('main').getByRole('link', { name: 'Micro-credentials' }).first().click();
  await met(page, /\/designs$/);
  await page.getByRole('link', { name: 'Measuring water quality in harbours' }).click();
  await met(page, /\/designs\/[0-9a-f-]{36}$/);
  await page
    .getByRole('link', { name: /learners/i })
    .first()
    .click();
  await met(page, /\/learners$/);
}

/** Nothing is chosen; then a table with mistakes, which are told by row and column; then it is thrown away. */
export async function uploadsMistakes(page: Page, { here }: Site): Promise<void> {
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await page.getByText('Choose the table that holds your learners.').first().waitFor();
  await met(page);
  await page.setInputFiles('input[type=file]', {
    name: 'with mistakes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(MISTAKES),
  });
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await page.getByRole('heading', { name: 'What we understood' }).waitFor();
  const said = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  assert.match(said, /Row 3, column “Date of birth”: .31\.02\.2001. is not a date/);
  assert.match(said, /Row 4, column “Given name”: nothing stands here/);
  await met(page);
  const table = page.url();
  await goes(page, `/en/desk/${here.organisation}/results`);
  await page.getByText('No results yet').waitFor();
  await page.goto(table);
  await page.getByRole('link', { name: 'Throw this upload away' }).click();
  await met(page, /\/discard$/);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await met(page, /\/learners\?discarded$/);
  await page.getByText('This upload was thrown away').waitFor();
}

export async function uploadsForty(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', FORTY);
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await page.getByRole('heading', { name: 'Enter the results?' }).waitFor();
  await met(page);
  await page.getByRole('button', { name: 'Enter 40 results' }).click();
  await page.getByText('40 results are entered').waitFor();
  await met(page);
}

/** Three previews, the button, the order at work, the order done. */
export async function issues(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Issue the credentials' }).click();
  await met(page, /\/issue\?/);
  assert.equal(await page.locator('.previews article').count(), 3);
  await page.getByRole('button', { name: 'Issue 40 credentials' }).click();
  await page.getByText('40 credentials are sealed').waitFor();
  await met(page);
}

export async function followsLetters(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Follow the letters' }).click();
  await met(page, /\/letters\?/);
  await page.getByRole('link', { name: 'Print codes' }).click();
  await met(page, /\/codes\?/);
  await page.getByRole('button', { name: 'Make 2 codes' }).click();
  await page.getByText('Print this page now').waitFor();
  assert.equal(await page.locator('.code-cards li').count(), 2);
  await met(page);
}

/** Two learners can have the same name: they are found by the number the college gave them. */
async function opensCredential(page: Page, { here }: Site, number: string): Promise<void> {
  await goes(page, `/en/desk/${here.organisation}/credentials`);
  await page.getByRole('searchbox').fill(number);
  await page.getByRole('button', { name: 'Find' }).click();
  await met(page, /search=/);
  assert.equal(await page.locator('tbody tr').count(), 1);
  await page.locator('tbody').getByRole('link').first().click();
  await met(page, /\/credentials\/[0-9a-f-]{36}$/);
}

/** A name was wrong: looked at before it is done. */
export async function corrects(page: Page, at: Site, number: string, right: string): Promise<void> {
  await opensCredential(page, at, number);
  await page.getByRole('link', { name: /^Correct/ }).click();
  await met(page, /\/correct$/);
  await page.getByRole('button', { name: 'See what changes' }).click();
  await page.getByText('Tell the learner what was wrong.').first().waitFor();
  await met(page);
  await page.getByLabel('Given name').fill(right);
  await page.getByLabel('What do you tell the learner?').fill('Your given name was misspelt.');
  await page.getByRole('button', { name: 'See what changes' }).click();
  await page.getByRole('heading', { name: 'What changes' }).waitFor();
  await met(page);
  await page.getByRole('button', { name: 'Seal the right one, take the wrong one back' }).click();
  await met(page, /\?corrected$/);
  await at.here.settled();
}

export async function takesBack(page: Page, at: Site, number: string): Promise<void> {
  await opensCredential(page, at, number);
  await page.getByRole('link', { name: /^Take .*back/ }).click();
  await met(page, /\/revoke$/);
  await page.getByRole('button', { name: 'See the letter first' }).click();
  await page.getByText('Choose why it is taken back.').first().waitFor();
  await met(page);
  await page.getByRole('radio', { name: /^It was awarded in error/ }).check();
  await page.getByLabel('What do you tell the learner?').fill('It was meant for somebody of the same name.');
  await page.getByRole('button', { name: 'See the letter first' }).click();
  await page.getByRole('button', { name: 'Take it back for good' }).waitFor();
  await met(page);
  await page.getByRole('button', { name: 'Take it back for good' }).click();
  await met(page, /\?revoked$/);
  await at.here.settled();
}
