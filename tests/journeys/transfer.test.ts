// How much a first visit has to fetch, with nothing kept from before: the two pages that employers open, and the others
// that people come to first.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { PHONE } from '../browser.ts';
import { site } from '../site.ts';
import { type Shared, sharedCertificate } from './held.ts';

/** Bytes on the wire, heads included. */
const MOST = 100_000;

describe('a first visit', { skip: requires('chromium') }, () => {
  const at = site();
  let shared: Shared;
  before(async () => {
    shared = await sharedCertificate(at().here);
  });

  for (const [name, pathOf] of [
    ['the credential that was shared', () => shared.path],
    ['the verify page', () => '/verify'],
    ['the first page', () => ''],
    ['a micro-credential of the catalogue', () => `/catalogue/${shared.design}`],
    ['the page of a letter', () => '/claim'],
  ] as const) {
    test(`${name}: at most 100 kB`, async (t) => {
      const page = await at().visitor({ viewport: PHONE });
      const { bytes, requests } = await fetched(page, `/en${pathOf()}`);
      t.diagnostic(`${name}: ${(bytes / 1000).toFixed(1)} kB in ${requests} requests`);
      assert.ok(requests >= 3, 'a page has a style sheet and a type');
      assert.ok(bytes <= MOST, `${bytes} bytes`);
    });
  }
});

async function fetched(page: Page, path: string): Promise<{ readonly bytes: number; readonly requests: number }> {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  let [bytes, requests] = [0, 0];
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { bytes, requests };
}
