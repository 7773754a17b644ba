// What a learner does in the story: opens the letter, sees what it is for, signs in, takes the certificate, downloads it,
// makes a link for somebody else.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { becomes, goes, met, opensLetter, type Site } from '../site.ts';

/** As far as the question whether it is theirs; nothing of the learner is told yet. */
export async function opensClaim(page: Page, email: string, family: string): Promise<void> {
  await opensLetter(page, email, /Your certificate from Harbour College/);
  await met(page);
  await page.locator('a[href*="/claim#"]').click();
  await met(page, /\/claim\/take$/);
  assert.equal(new URL(page.url()).hash, '');
  const said = await page.getByRole('main').innerText();
  assert.match(said, /Measuring water quality in harbours[\s\S]*Harbour College \(invented\)/);
  assert.equal(said.includes(family), false);
}

/** By a code from the letter, in the browser that asked. */
export async function signsIn(page: Page, email: string, { here }: Site): Promise<void> {
  await met(page, /\/sign-in\?returnTo=/);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the letter' }).click();
  await met(page, /\/sign-in\/code$/);
  await here.settled();
  const letters = await page.context().newPage();
  await opensLetter(letters, email, /Your code to sign in/);
  const code = /^\d{6}$/m.exec((await letters.getByRole('main').innerText()).replaceAll('\u200c', ''))?.[0];
  await letters.close();
  await page.getByLabel('Six digits').fill(code ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const taken = /\/my\/[0-9a-f-]{36}\?welcome$/;

export async function takesByCode(page: Page, who: { email: string; family: string }, at: Site): Promise<void> {
  await opensClaim(page, who.email, who.family);
  await page.getByRole('button', { name: 'This is me: take it' }).click();
  await signsIn(page, who.email, at);
  await met(page, /\/claim\/take$/);
  await page.getByRole('main').getByText(who.email).waitFor();
  await page.getByRole('button', { name: 'This is me: take it' }).click();
  await met(page, taken);
}

export async function takesAsMarek(page: Page): Promise<void> {
  await becomes(page, 'Marek');
  await page.getByText('Nothing is here yet').waitFor();
  await met(page, /\/my$/);
  await opensClaim(page, 'marek.novak@learners.example', 'Novák');
  await page.getByRole('button', { name: 'This is me: take it' }).click();
  await met(page, taken);
}

/** The sealed file, to the byte as it was sealed. */
export async function downloads(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the sealed file' }).click(),
  ]);
  const name = download.suggestedFilename();
  assert.match(name, /\.jsonld$/);
  return { name, text: await readFile(await download.path(), 'utf8') };
}

/** For seven days. The link is shown once. */
export async function shares(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Show it to somebody' }).click();
  await met(page, /\/share$/);
  await page.getByRole('radio', { name: '7 days' }).check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByText('Here is your link').waitFor();
  await met(page);
  const link = await page.getByLabel('Link to share').inputValue();
  await page.reload();
  assert.equal((await page.content()).includes(link.slice(link.lastIndexOf('/') + 1)), false);
  return link;
}

/** The one that was wrong and the one that is right lie side by side, and a letter says so. */
export async function seesCorrection(page: Page, { here }: Site): Promise<void> {
  await here.settled();
  await goes(page, '/en/my');
  assert.equal(await page.locator('.held-cards li').count(), 2);
  await page.getByRole('listitem').filter({ hasText: 'a corrected one exists' }).getByRole('link').click();
  await met(page, /\/my\/[0-9a-f-]{36}$/);
  await page.getByText('Your given name was misspelt.').waitFor();
  await page.getByRole('link', { name: 'See the corrected one' }).click();
  await page.getByRole('main').getByText('Márek').first().waitFor();
  await met(page, /\/my\/[0-9a-f-]{36}$/);
}
