// The language of a request: the address says it, else the browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language.ts';

const KNOWN = ['en', 'el', 'mt'];
const asked = (path: string, accept = '') =>
  languageOf(
    new Request(`http://localhost${path}`, { headers: accept === '' ? {} : { 'Accept-Language': accept } }),
    KNOWN,
  );

test('the address says it', () => assert.equal(asked('/el/catalogue', 'mt'), 'el'));
test('without one the browser does, by weight', () => assert.equal(asked('/', 'de, mt;q=0.5, el;q=0.9'), 'el'));
test('a region does not matter', () => assert.equal(asked('/', 'el-GR'), 'el'));
test('a language at weight 0 is not wanted', () => assert.equal(asked('/', 'el;q=0, mt;q=0.1'), 'mt'));
test('English where nothing is known', () => {
  assert.equal(asked('/', 'xx, *'), 'en');
  assert.equal(asked('/'), 'en');
  assert.equal(asked('/xx/catalogue'), 'en');
});
