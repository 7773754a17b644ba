// Letters as people read them, and facts of strangers that would like to be more than text.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { composeLetter, type LetterFacts, type LetterKind } from './letters.ts';

const LINK = 'https://tessera.example/claim/1#secret&more';

const REQUEST = { organisation: 'Harbour College (invented)', date: '2026-07-03' };

const APPLIED = { site: 'Tessera', organisation: 'Harbour College (invented)' };

const FACTS: LetterFacts = {
  'application-received': APPLIED,
  'application-asked': { ...APPLIED, text: 'Which law founded you?' },
  'application-granted': APPLIED,
  'application-refused': { ...APPLIED, text: 'The number is of another body.' },
  'application-new': APPLIED,
  'application-answered': APPLIED,
  'applications-waiting': { site: 'Tessera', count: 7 },
  'alliance-invitation': { ...APPLIED, alliance: 'Bread of Europe', by: 'Guild of Bakers (invented)' },
  'sign-in': { site: 'Tessera', code: '042137', minutes: 15 },
  test: { site: 'Tessera' },
  confirm: { site: 'Tessera', code: '042137', minutes: 15 },
  'passkey-added': { site: 'Tessera', time: '2026-07-03 09:12 UTC' },
  'recovery-used': { site: 'Tessera', time: '2026-07-03 09:12 UTC' },
  linked: { site: 'Tessera', time: '2026-07-03 09:12 UTC' },
  'signed-out': { site: 'Tessera', time: '2026-07-03 09:12 UTC', reason: 'You asked for it.' },
  invitation: {
    ...{ site: 'Tessera', organisation: 'Harbour College (invented)' },
    ...{ roles: 'Designer in Bakery and Reader', date: '2026-07-03' },
  },
  award: { title: 'Steering small craft', provider: 'Harbour College (invented)', days: 30 },
  'award-again': { title: 'Steering small craft', provider: 'Harbour College (invented)', days: 30 },
  'taken-back': {
    title: 'Steering small craft',
    provider: 'Harbour College (invented)',
    date: '2026-07-03',
    reason: 'wrong date of birth',
  },
  corrected: { title: 'Steering small craft', provider: 'Harbour College (invented)' },
  'review-asked': { organisation: 'Harbour College (invented)', title: 'Steering small craft' },
  'review-approved': { organisation: 'Harbour College (invented)', title: 'Steering small craft' },
  'review-returned': { organisation: 'Harbour College (invented)', title: 'Steering small craft' },
  'not-me': { title: 'Steering small craft', site: 'Tessera' },
  'new-address': { site: 'Tessera', code: '042137', minutes: 15 },
  'address-changed': { site: 'Tessera' },
  'request-new': { organisation: 'Harbour College (invented)', kind: 'erasure', date: '2026-07-03' },
  'request-confirm': { organisation: 'Harbour College (invented)', kind: 'erasure' },
  'request-received': REQUEST,
  'request-identity-checked': REQUEST,
  'request-in-work': REQUEST,
  'request-extended': { ...REQUEST, answer: 'Our archive is on paper.' },
  'request-answered': { organisation: REQUEST.organisation, answer: 'We send you a list.' },
  'request-refused': {
    organisation: REQUEST.organisation,
    reason: 'It found nothing.',
    answer: 'We looked in all our records.',
  },
  'request-closed': { organisation: REQUEST.organisation },
};
const KINDS = Object.keys(FACTS) as readonly LetterKind[]; // written above, with exactly these keys

describe('a letter', () => {
  for (const kind of KINDS) {
    test(`of the kind ${kind} says what and from whom, has one link, and a twin in plain text`, () => {
      const { subject, text, html } = composeLetter(kind, 'en', FACTS[kind], LINK);
      const { provider, organisation, site }: { provider?: string; organisation?: string; site?: string } = FACTS[kind];
      assert.ok(subject.includes(provider ?? organisation ?? site ?? '?'), subject);
      assert.ok(subject.length <= 90, subject);
      assert.equal(html.match(/<a /g)?.length, 1);
      assert.ok(html.includes('href="https://tessera.example/claim/1#secret&amp;more"'));
      assert.ok(text.includes(LINK));
      for (const fact of Object.values<string | number>(FACTS[kind])) {
        if (['designer', '2026-07-03', 'erasure'].includes(String(fact))) continue; // words of ours
        assert.ok(text.includes(String(fact)) || subject.includes(String(fact)), `${fact}`);
      }
      assert.ok(
        text.split('\n').every((line) => line.length < 900),
        'no line is longer than mail allows',
      );
    });

    test(`of the kind ${kind} loads nothing and runs nothing`, () => {
      const { html } = composeLetter(kind, 'en', FACTS[kind], LINK);
      assert.doesNotMatch(html, /<img|<link|<script|<style|src=|url\(|@import|<iframe|<form|<svg/i);
    });
  }

  test('without a link has no button', () => {
    const { text, html } = composeLetter('taken-back', 'en', FACTS['taken-back']);
    assert.doesNotMatch(html, /<a |http/);
    assert.doesNotMatch(text, /http/);
    assert.match(text, /On 3 July 2026 Harbour College/);
  });

  test('sets what it is about by itself, and large: a code, a title', () => {
    const { subject, text, html } = composeLetter('sign-in', 'en', FACTS['sign-in'], LINK);
    assert.match(text, /\n\n042137\n\n/);
    assert.match(html, /<p dir="auto" style="[^"]*font-size:24px[^"]*">042137<\/p>/);
    assert.ok(!subject.includes('042137'), 'a subject is shown on locked screens');
  });

  test('leads nowhere but to http and https', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'nonsense']) {
      assert.throws(() => composeLetter('corrected', 'en', FACTS.corrected, link));
    }
  });
});

describe('a fact of a stranger', () => {
  const compose = (title: string, reason = 'x') =>
    composeLetter('taken-back', 'en', { ...FACTS['taken-back'], title, reason }, LINK);

  for (const evil of [
    '<a href="https://evil.example">here</a>',
    '"><img src=x onerror=alert(1)>',
    "'><script>alert(1)</script>",
    '</p></div><form action=https://evil.example>',
    '&lt;b&gt;',
    '{reason} {0, plural, one {x}}',
  ]) {
    test(`is no mark-up: ${evil}`, () => {
      const { html } = compose(evil, evil);
      const plain = composeLetter('taken-back', 'en', { ...FACTS['taken-back'], title: 'x', reason: 'x' }, LINK).html;
      const tags = (page: string) => page.match(/<[^>]*>/g);
      assert.deepEqual(tags(html), tags(plain));
      assert.equal(html.match(/<a /g)?.length, 1);
    });
  }

  for (const evil of [
    'https://evil.example/x',
    'www.evil.example',
    'evil.example',
    'EVIL.EXAMPLE',
    'mailto:us@evil.example',
    'us@evil.example',
    'ftp://evil.example',
    'evil。example',
    '1.2.3.4',
  ]) {
    test(`is nothing that a mail program makes a link of: ${evil}`, () => {
      const { text, html, subject } = compose(evil, evil);
      for (const shown of [text, html, subject]) {
        assert.ok(!shown.includes(evil));
        assert.ok(shown.replaceAll('\u200c', '').includes(evil), 'and reads as it was written');
      }
    });
  }

  test('is one line: it makes no paragraph, no header and no signature of its own', () => {
    const { subject, text, html } = compose('Yours\r\n\r\nBcc: a\u2028\u2029\n-- \n\nPay here:\nnow\u0000', 'a\n\nb');
    assert.doesNotMatch(subject, /[\p{Cc}\u2028\u2029]/u);
    assert.equal(text.split('\n\n').length, compose('Yours', 'a').text.split('\n\n').length);
    assert.equal(html.match(/<p /g)?.length, compose('Yours', 'a').html.match(/<p /g)?.length);
  });

  test('does not turn the direction of what follows, and is not endless', () => {
    const { subject, text } = compose('\u202egnorw\u2066\u200f', `r${'e'.repeat(10_000)}`);
    assert.doesNotMatch(subject, /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    assert.ok(text.length < 2000);
  });

  test('keeps names of people as they are', () => {
    const title = 'Ναυσιπλοΐα για αρχάριους, ملاحة, navigācija, O’Brien & Ćwikła';
    assert.ok(compose(title).text.includes(title));
  });
});
