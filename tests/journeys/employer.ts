// What an employer does in the story, without script: opens the link, reads the one headline and what is behind it, takes
// the file, gives it to the verify page as a file and as text, and to the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listOf } from '../world.ts';
import type { Page } from 'playwright-core';
import { met, type Site } from '../site.ts';

/** The one headline of a page with a verdict. */
export async function headline(page: Page): Promise<string> {
  assert.equal(await page.locator('h1').count(), 1);
  return (await page.locator('h1').innerText()).replace(/\s+/g, ' ');
}

export async function opensShared(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await met(page);
  assert.match(await headline(page), /Genuine\./);
  const said = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  assert.match(said, /Sealed by Harbour College \(invented\) on \d{1,2} \w+ \d{4} and in force today/);
  assert.match(said, /Who vouches for the name .*Trial seal/);
  assert.match(said, /Can that be believed\? .*Yes/);
  await page.getByText('Everything it says, element by element').click();
  assert.equal(await page.locator('details.all[open]').count(), 1);
  await met(page);
}

/** By file and by text; each time the headline is asked for. */
export async function verifies(page: Page, text: string, expected: RegExp): Promise<void> {
  await page.goto('/en/verify');
  await met(page);
  await page.setInputFiles('input[type=file]', {
    name: 'certificate.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('What was checked').waitFor();
  assert.match(await headline(page), expected);
  await met(page);
  await page.getByRole('link', { name: 'Check another' }).click();
  await page.getByText('Paste its text instead').click();
  await page.getByLabel('The text of the file').fill(text);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('What was checked').waitFor();
  assert.match(await headline(page), expected);
}

/** With the list and the authority that the installation publishes; answers what it says. */
export async function onCommandLine(
  text: string,
  { here }: Site,
): Promise<{ readonly status: number | null; readonly said: string }> {
  const url = listOf(text);
  const [list, anchor] = await Promise.all([
    fetch(url),
    fetch(`${here.origin}/api/organisations/${here.organisation}/certificates/trust.pem`),
  ]);
  assert.ok(anchor.ok);
  const mediaType = list.headers.get('Content-Type') ?? '';
  const document = { url, mediaType, body: await list.text(), retrieved: new Date().toISOString() };
  const folder = mkdtempSync(join(tmpdir(), 'tessera-employer-'));
  writeFileSync(join(folder, 'evidence.json'), JSON.stringify({ documents: [document], gaps: [] }));
  writeFileSync(join(folder, 'trust.pem'), Buffer.from(await anchor.arrayBuffer()));
  writeFileSync(join(folder, 'certificate.jsonld'), text);
  const words = ['verify', '--evidence', 'evidence.json', '--trust', 'trust.pem', 'certificate.jsonld'];
  const program = resolve(import.meta.dirname, '../../cli/tessera.mjs');
  const { stdout, status } = spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, said: stdout.replace(/\s+/g, ' ') };
}
