// The verify page: what it asks for, what it says of each outcome, and what it never does with what it was given.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Pages } from '@tessera/server/api/contract';
import { freshPages, visit } from '../tests/pages.ts';
import { takenBack, verification } from '../tests/verifications.ts';
import { credentialOf, leanDesign, NOW, sealed, sealOf, type TestSeal, YEAR } from '../tests/world.ts';

const ORGANISATION = '019aa000-0000-7000-8000-000000000001';

describe('the verify page', () => {
  let pages: Pages;
  let seal: TestSeal;
  let text: string;
  before(async () => {
    ({ pages } = await freshPages());
    seal = await sealOf();
    text = await sealed(credentialOf(), seal);
  });

  type Found = Awaited<ReturnType<typeof verification>>;

  async function answered(found: Found, path = '/en/verify'): Promise<string> {
    const visiting = visit({ verifying: { verifyText: async () => found } });
    const body = new URLSearchParams({ text: 'something' });
    const answer = await pages(new Request(`http://localhost${path}`, { method: 'POST', body }), visiting);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    return await answer.text();
  }

  test('asks for a file, a text or a link, in one form, without script', async () => {
    const answer = await pages(new Request('http://localhost/en/verify?text=secret'), visit());
    const html = await answer.text();
    assert.match(html, /<form [^>]*encType="multipart\/form-data" method="post"/);
    for (const name of ['file', 'text', 'url']) assert.match(html, new RegExp(`name="${name}"`));
    assert.doesNotMatch(html, /<script|secret/);
  });

  test('gives to the platform what was filled in: a file before a text before a link', async () => {
    const asked: unknown[] = [];
    const note = (kind: string) => async (input: unknown) => {
      asked.push([kind, Object.keys(input as object)[0]]);
      return await verification(text);
    };
    const visiting = visit({
      verifying: { verifyFile: note('file'), verifyText: note('text'), verifyLink: note('link') },
    });
    for (const [name, value] of [
      ['file', new File(['{}'], 'a.jsonld')],
      ['text', '{}'],
      ['url', 'https://harbour.example/x'],
    ] as const) {
      const body = new FormData();
      body.append('file', new File([], ''));
      body.set('text', '');
      body.set('url', '');
      body.set(name, value);
      await pages(new Request('http://localhost/en/verify', { method: 'POST', body }), visiting);
    }
    assert.deepEqual(asked, [
      ['file', 'file'],
      ['text', 'text'],
      ['link', 'url'],
    ]);
  });

  test('says why nothing was found, and keeps what was typed', async () => {
    const refusal = {
      name: 'Refusal',
      status: 422,
      code: 'link-unreachable',
      facts: { reason: 'not-found' },
      problems: [],
    };
    const refusing = visit({ verifying: { verifyLink: () => Promise.reject(Object.assign(new Error(), refusal)) } });
    const body = new URLSearchParams({ url: 'https://harbour.example/x' });
    const answer = await pages(new Request('http://localhost/en/verify', { method: 'POST', body }), refusing);
    const html = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(html, /There was no credential to be had at this address/);
    assert.match(html, /value="https:\/\/harbour\.example\/x"/);
  });

  const ROWS: readonly (readonly [rule: string, found: () => Promise<Found>, says: readonly RegExp[], not?: RegExp])[] =
    [
      [
        'genuine',
        () => verification(text, { trust: seal.trust, trial: false, registered: ORGANISATION }),
        [
          /<section class="verdict yes">.*<h1>Genuine\.<\/h1>.*Sealed by Harbour College \(invented\) on 1 June 2026 and in force today\./,
          /href="\/en\/providers\/019aa000-/,
          /What the learner can now do/,
        ],
        /Trial seal|not confirmed/,
      ],
      [
        'genuine by a trial seal, which is labelled',
        () => verification(text, { trust: seal.trust }),
        [/<h1>Genuine\.<\/h1>/, /Trial seal/, /it is a seal for trying out/],
      ],
      [
        'intact, of somebody unknown: no provider is named as known here',
        () => verification(text, { trial: false, registered: ORGANISATION }),
        [
          /<section class="verdict caution">.*The seal is intact\..*We could not confirm who Harbour College \(invented\) is/,
          /Can that be believed.*?Could not check/,
        ],
        /\/en\/providers\//,
      ],
      [
        'taken back, with the date and the reason',
        async () => {
          const found = await verification(text, { trust: seal.trust });
          return { ...found, report: takenBack(found.report) };
        },
        [
          /<h1>Taken back by Harbour College \(invented\) on 3 July 2026\.<\/h1>.*the data were wrong\. A corrected one exists\./,
          /<code><bdi dir="auto">https:\/\/harbour\.example\/status\/1<\/bdi><\/code>/,
          /<time dateTime="2026-07-04T10:00:00Z">4 July 2026 at 10:00 UTC/,
          /class="banner no"/,
        ],
      ],
      [
        'altered: nobody is named as sealer, and what is shown is said to be unconfirmed',
        () =>
          verification(
            text.replace(/"signature":"./, (start) => start.slice(0, -1) + (start.endsWith('A') ? 'B' : 'A')),
            {
              trust: seal.trust,
            },
          ),
        [
          /<section class="verdict no">.*<h1>Not genuine\.<\/h1>.*The text was changed after it was sealed\./,
          /It has no seal that holds/,
          /none of this is confirmed/,
          /data-seal="broken"/,
        ],
        /class="mosaic"|Sealed by/,
      ],
      [
        'expired',
        () => verification(text, { trust: seal.trust, now: NOW + 5 * YEAR }),
        [/<section class="verdict caution">.*<h1>No longer in force\.<\/h1>/],
      ],
      [
        'no credential at all',
        () => verification('Dear Sir or Madam'),
        [/<section class="verdict unknown">.*<h1>This is not a credential that we can read\.<\/h1>/],
        /What it says/,
      ],
    ];

  for (const [rule, found, says, not] of ROWS) {
    test(rule, async () => {
      const html = (await answered(await found())).replace(/<!-- -->/g, '');
      for (const pattern of says) assert.match(html, new RegExp(pattern.source, 's'));
      if (not !== undefined) assert.doesNotMatch(html, not);
      assert.equal(html.match(/<h1/g)?.length, 1);
      assert.doesNotMatch(html, /<script| style="/);
    });
  }

  test('every check has its question, its answer in a word, and its reason', async () => {
    const html = await answered(
      await verification(await sealed(credentialOf(leanDesign), seal), { trust: seal.trust }),
    );
    const checks = html.slice(
      html.indexOf('<ol class="checks">'),
      html.indexOf('</ol>', html.indexOf('<ol class="checks">')),
    );
    assert.equal(checks.match(/<h3>/g)?.length, 7);
    assert.equal(checks.match(/class="badge (?:yes|no|unknown)"/g)?.length, 7);
  });

  test('the sixteen elements are shown, concepts by their names [EUMC A1]', async () => {
    const html = await answered(await verification(text, { trust: seal.trust }));
    const elements = html.slice(html.indexOf('<div class="elements">'), html.indexOf('<details class="raw">'));
    assert.equal(elements.match(/<li value="\d+"><h3>/g)?.length, 16);
    assert.match(elements, /practical assessment/);
    assert.match(elements, /Supervised, identity checked/);
    assert.doesNotMatch(elements, /http:\/\/data\.europa\.eu\/(?!esco)/);
  });

  test('the pseudo-language says all of it longer', async () => {
    const html = await answered(await verification(text, { trust: seal.trust }), '/qps/verify');
    assert.doesNotMatch(
      html.slice(html.indexOf('<main')).replace(/<pre>.*<\/pre>/s, ''),
      />\s*(?:The|What|Who|It|Yes) /,
    );
  });
});
