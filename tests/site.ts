// The installation of a journey and the people who visit it, each in a browser of their own. Every page that somebody meets
// is accessible and within its width; nothing is said on any console and nothing is blocked.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { atRest, axe, noSidewaysScroll, type Opened, picture, startChromium, type Surfing } from './browser.ts';
import { type ServedInstallation, serveInstallation } from './served.ts';

export interface Site {
  readonly here: ServedInstallation;
  /** A browser that nobody has used yet. */
  visitor(how?: Opened): Promise<Page>;
  /** Fails with what any page said on its console. */
  silent(): void;
}

/** Opened before the tests of a `describe`, closed after them; `program` as `startChromium` takes it. */
export function site(settings: Readonly<Record<string, string>> = {}, program: 'chromium' | 'any' = 'any'): () => Site {
  let open: { readonly surfing: Surfing; readonly here: ServedInstallation } | undefined;
  before(async () => {
    const here = await serveInstallation(settings);
    open = { here, surfing: await startChromium(program) };
  });
  after(async () => {
    await open?.surfing.close();
    await open?.here.close();
  });
  return () => {
    assert.ok(open);
    const { surfing, here } = open;
    return {
      here,
      visitor: (how) => surfing.open(here.origin, how),
      silent: () => assert.deepEqual(surfing.said, []),
    };
  };
}

/** The page that is met now. */
export async function met(page: Page, address?: RegExp): Promise<void> {
  if (address !== undefined) await page.waitForURL(address);
  await atRest(page);
  await noSidewaysScroll(page);
  await axe(page);
  const folder = process.env['TESSERA_LOOK'];
  if (folder !== undefined) await looked(page, folder);
}

/** For whoever wants to see what a journey saw: TESSERA_LOOK names a folder. */
async function looked(page: Page, folder: string): Promise<void> {
  pictures += 1;
  const { pathname } = new URL(page.url());
  const name = pathname
    .replace(/[0-9a-f-]{36}/g, '…')
    .replaceAll('/', ' ')
    .slice(0, 60);
  const number = `${page.viewportSize()?.width} ${String(pictures).padStart(3, '0')}`;
  await picture(page, join(folder, `${number}${name}.png`));
}

let pictures = 0;

export async function goes(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await met(page);
}

/** By the door of the demonstration, as anybody does. */
export async function becomes(page: Page, name: string): Promise<void> {
  await page.goto('/en/demonstration');
  const person = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await person.getByRole('button', { name: 'Be this person' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/demonstration'));
}

/** Reads the newest letter to an address, in the outbox, as anybody does. */
export async function opensLetter(page: Page, to: string, subject: RegExp = /./): Promise<void> {
  await page.goto('/en/outbox');
  for (;;) {
    const row = page.getByRole('row').filter({ hasText: to }).filter({ hasText: subject }).first();
    if ((await row.count()) > 0) {
      await row.getByRole('link').click();
      await page.waitForURL(/\/outbox\/./);
      return;
    }
    const next = await page.getByRole('link', { name: 'Next' }).getAttribute('href');
    await page.goto(new URL(next ?? '', page.url()).href);
  }
}
