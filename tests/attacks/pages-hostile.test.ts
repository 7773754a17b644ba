// Everything in a credential is a stranger's text. Whatever it holds, the pages show it as text: no mark-up, no script, no
// address that leads anywhere, nothing loaded from elsewhere, no sign that turns the reading direction round.
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { before, describe, test } from 'node:test';
import type { Pages } from '@tessera/server/api/contract';
import { requires } from '../../tools/require.ts';
import { startChromium } from '../browser.ts';
import { freshPages, servePages, visit } from '../pages.ts';
import { verification } from '../verifications.ts';
import { credentialOf, sealed, sealOf } from '../world.ts';
import { sealedBy, takeApart } from './forgery.ts';

const MARKUP =
  '</title><script>alert(1)</script><img src=https://evil.example/x.png onerror=alert(1)><svg onload=alert(1)>';
const QUOTES = `" onmouseover="alert(1)" style="position:fixed" x='{sealedBy, plural, other {#}}'`;
const TURNED = 'Genuine\u202egnihtyna\u2066 \u200f\u0007\u001b[31m\u061c';
const ADDRESS = 'javascript:alert(1)//https://evil.example/';

/** Each with how it has to stand in a page. */
const HOSTILE = [
  [MARKUP, '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [QUOTES, '&quot; onmouseover=&quot;alert(1)&quot;'],
  [TURNED, 'Genuine\ufffdgnihtyna'],
  [ADDRESS, 'javascript:alert(1)//https://evil.example/'],
] as const;

/** Every text of a sealed document said otherwise; what a reader of the format needs is left. */
function spoiled(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => spoiled(entry, text, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, spoiled(entry, text, name)]));
  if (typeof value !== 'string' || key === '@context' || key === 'type' || key === 'id') return value;
  if (/^\d{4}-\d\d/.test(value) || /^http:\/\/(?:data|publications)\.europa\.eu\//.test(value)) return value;
  return text;
}

async function hostileFile(text: string): Promise<string> {
  const seal = await sealOf({ legalName: `Harbour ${MARKUP.slice(0, 60)}` });
  const parts = takeApart(await sealed(credentialOf(), seal));
  const payload = parts.header['b64'] === false ? parts.payload : Buffer.from(parts.payload, 'base64url').toString();
  const spoilt = JSON.stringify(spoiled(JSON.parse(payload), text));
  return sealedBy(createPrivateKey(seal.keyPem), parts.header, spoilt, parts.open);
}

const HELD = '019aa000-0000-7000-8000-000000000001';

async function hostileVisit(text: string) {
  const found = await verification(await hostileFile(text));
  const content = found.credential ?? found.members ?? {};
  const entry = {
    ...{ held: HELD, title: { en: text, [text]: text }, language: text, provider: text, state: 'revoked' as const },
    ...{ issuedOn: '2026-06-01', claimed: '2026-06-01T08:00:00Z', digest: found.digest },
  };
  const takenBack = { at: '2026-06-02T08:00:00Z', reason: 'other', text };
  return visit({
    verifying: { verifyText: async () => found },
    wallet: {
      shared: async () => ({ verification: found }),
      mine: async () => ({ entries: [entry], total: 1, page: 1, pageSize: 20 }),
      held: async () => ({ ...entry, content, takenBack, shares: [] }),
      openClaim: async () => ({ ...entry, state: 'open', by: 'link', expires: takenBack.at }),
    },
  });
}

/** How often a page shows it at least, and how it is asked for. */
const PAGES: readonly (readonly [path: string, least: number, request?: RequestInit])[] = [
  ['/en/verify', 20, { method: 'POST', body: new URLSearchParams({ text: 'a credential' }) }],
  ['/qps/verify', 20, { method: 'POST', body: new URLSearchParams({ text: 'a credential' }) }],
  ['/en/shared/token', 20],
  ['/en/my', 2],
  [`/en/my/${HELD}`, 20],
  [`/en/my/${HELD}/share`, 1],
  ['/en/claim/take', 2, { headers: { Cookie: 'tessera-claim=abcdefgh' } }],
];

describe('a credential that is hostile in every field', () => {
  let pages: Pages;
  before(async () => {
    ({ pages } = await freshPages());
  });

  for (const [text, shown] of HOSTILE) {
    for (const [path, least, request] of PAGES) {
      test(`${path} shows ${JSON.stringify(text.slice(0, 24))} as text`, async () => {
        const answer = await pages(new Request(`http://localhost${path}`, request), await hostileVisit(text));
        assert.equal(answer.status, 200);
        const html = await answer.text();
        harmless(html);
        assert.ok(html.split(shown).length > least, `it is shown ${html.split(shown).length - 1} times`);
      });
    }
  }

  test('in a browser nothing is asked for elsewhere, and nothing runs', { skip: requires('chromium') }, async () => {
    const surfing = await startChromium();
    try {
      for (const [text] of HOSTILE) {
        const served = await servePages(await hostileVisit(text));
        const page = await surfing.open(served.origin);
        const elsewhere: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(served.origin)) elsewhere.push(request.url());
        });
        page.on('dialog', (dialog) => {
          elsewhere.push(dialog.message());
          void dialog.dismiss();
        });
        for (const path of ['/en/shared/token', `/en/my/${HELD}`]) {
          await page.goto(path, { waitUntil: 'networkidle' });
          assert.match(await page.locator('.credential').innerText(), /Awarded to/);
        }
        assert.deepEqual(elsewhere, []);
        await page.context().close();
        served.close();
      }
      assert.deepEqual(surfing.said, [], 'nothing was blocked either: nothing was tried');
    } finally {
      await surfing.close();
    }
  });
});

/** The tags of a page are ours alone, and lead nowhere but to our pages. */
function harmless(html: string): void {
  // Attribute values may hold no `<` or `>` of a stranger that was not escaped.
  const tags = html.match(/<[a-zA-Z/!][^>]*>/g) ?? [];
  assert.ok(tags.length > 50, 'it is a whole page');
  for (const tag of tags) {
    assert.doesNotMatch(tag, /^<(?:img|iframe|object|embed|base|foreignObject|style)\b/i);
    assert.doesNotMatch(tag, /\s(?:on\w+|style|srcdoc)=/i, tag);
    if (/^<script/i.test(tag)) assert.match(tag, /^<script type="module" src="\/assets\/[\w.-]+\.js" async="">$/);
    for (const [, name, value = ''] of tag.matchAll(/\s(href|src|action|xlink:href|poster|data)="([^"]*)"/gi))
      assert.match(
        value,
        /^(?:\/(?!\/)|#|\.\/|data:application\/json;charset=utf-8,)/,
        `${name} of ${tag.slice(0, 200)}`,
      );
  }
  // Marks of direction of one letter (U+200E, U+200F, U+061C) belong to names in Arabic and Hebrew, and steer no further.
  assert.doesNotMatch(html, /(?!\n)[\p{Cc}\u202a-\u202e\u2066\u2067]/u, 'no sign steers the reader');
}
