// The pages as the server gets them: languages, answers without script, refusals, faults.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import english from '@tessera/messages/en.json' with { type: 'json' };
import type { Pages } from '@tessera/server/api/contract';
import { freshPages, visit } from '../tests/pages.ts';

let pages: Pages;
before(async () => {
  ({ pages } = await freshPages());
});

const ask = (path: string, more: RequestInit = {}, visiting = visit()): Promise<Response> =>
  pages(new Request(`http://localhost${path}`, more), visiting);

const speaking = (tag: string) => ({ headers: { 'Accept-Language': tag } });

for (const [asked, accepted, expected] of [
  ['/', 'en-IE,en;q=0.8', '/en'],
  ['/', 'xx', '/en'],
  ['/about', 'en', '/en/about'],
  ['/about?x=1', 'de;q=0', '/en/about?x=1'],
  ['/el/about', 'el', '/en/about'],
  ['/de', 'de', '/en'],
] as const) {
  test(`${asked} is sent on to the language of the reader, ${expected}`, async () => {
    const answer = await ask(asked, speaking(accepted));
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('Location'), expected);
    assert.match(answer.headers.get('Vary') ?? '', /Accept-Language/);
  });
}

for (const path of ['/en', '/en/about', '/en/accessibility', '/en/privacy', '/qps/about']) {
  test(`${path} is a whole page without any script`, async () => {
    const answer = await ask(path);
    const html = await answer.text();
    assert.equal(answer.status, 200);
    assert.match(html, /^<!DOCTYPE html><html lang="en-GB" dir="ltr"/);
    assert.match(html, /<title>[^<]+ · T[^<]+<\/title>/);
    assert.equal(html.match(/<h1/g)?.length, 1);
    assert.doesNotMatch(html, /<script/);
    assert.doesNotMatch(html, / style="/);
  });
}

test('the pseudo-language shows every sentence longer, and is offered nowhere', async () => {
  const html = await (await ask('/qps/about')).text();
  assert.match(html, /\[ÁÀbóòúùt Téèššéèráà\]/);
  assert.doesNotMatch(await (await ask('/en/about')).text(), /qps/);
});

for (const path of ['/en/no/such/page', '/robots.txt', '/wp-login.php', '//evil.example/x']) {
  test(`${path} is not there, and says so on a page of ours`, async () => {
    const answer = await ask(path);
    assert.equal(answer.status, 404);
    const html = await answer.text();
    assert.match(html, /There is no such page/);
    assert.doesNotMatch(html, /<script/);
  });
}

test('a form sent to an address without language is not sent on', async () => {
  const answer = await ask('/about', { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
  assert.equal(answer.status, 404);
});

test('an interactive page brings its scripts, each with the nonce of the visit', async () => {
  const visiting = visit();
  const html = await (await ask('/en/about/parts', {}, visiting)).text();
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
  assert.ok(inline.length > 0);
  for (const tag of inline) assert.ok(tag.includes(`nonce="${visiting.nonce}"`), tag);
  assert.doesNotMatch(html, / style="/);
});

test('what an action refuses comes back with what was typed and what is wrong, each at its field', async () => {
  const body = new URLSearchParams({ name: '<b>Ana</b>', born: '' });
  const answer = await ask('/en/about/parts', { method: 'POST', body });
  const html = await answer.text();
  assert.equal(answer.status, 422);
  assert.match(html, /<title>Not done yet: /);
  assert.match(html, /<a href="#born">Date of birth: /);
  assert.match(html, /id="born" aria-invalid="true" aria-describedby="born-wrong"/);
  assert.match(html, /value="&lt;b&gt;Ana&lt;\/b&gt;"/);
});

test('a body that is no form is refused as such', async () => {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await ask('/en/about/parts', { method: 'POST', body: '{}', headers });
  assert.equal(answer.status, 415);
  assert.match(await answer.text(), /We could not read what was sent/);
});

test('who is signed in is named, as text whatever they call themselves', async () => {
  const account = { name: '\u202eMarta<script>', email: 'marta@example.org', operator: false, organisations: [] };
  const html = await (await ask('/en/about', {}, visit({}, { account }))).text();
  assert.match(html, /<bdi dir="auto">\ufffdMarta&lt;script&gt;<\/bdi>/);
  assert.match(html, /action="\/en\/sign-out"/);
});

test('the same words draw the same mosaic, a changed date another', async () => {
  const mosaics = async () =>
    [...(await (await ask('/en')).text()).matchAll(/<svg class="mosaic".*?<\/svg>/g)].map(String);
  const once = await mosaics();
  assert.equal(new Set(once).size, 3);
  assert.deepEqual(await mosaics(), once);
});

test('a fault of ours has a number, on the page and in the log, and the page tells nothing else', async () => {
  const noted: unknown[] = [];
  const faults = { id: '0123abcd', note: (error: unknown) => noted.push(error) };
  const failing = visit({ catalogue: { list: () => Promise.reject(new Error('the disk is full')) } }, { faults });
  const answer = await ask('/en/catalogue', {}, failing);
  const html = await answer.text();
  assert.equal(answer.status, 500);
  assert.doesNotMatch(html, /disk|<script/);
  assert.ok(html.includes('0123abcd'), html);
  assert.deepEqual(noted, [new Error('the disk is full')]);
});

test('what an operation refuses is said on a page of its own, with its status', async () => {
  const refusal = Object.assign(new Error(), { name: 'Refusal', status: 404, code: 'design-unknown', facts: {} });
  const refusing = visit({ catalogue: { list: () => Promise.reject(Object.assign(refusal, { problems: [] })) } });
  const answer = await ask('/en/catalogue', {}, refusing);
  assert.equal(answer.status, 404);
  assert.ok((await answer.text()).includes(english['refusal.design-unknown.what']));
});
