// Texts by language: tags of strangers are judged, and not kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { languageMap, languageTag } from './texts.ts';

test('a tag is read in its canonical form, whatever its case', () => {
  for (const tag of ['en', 'EN', 'pt-br', 'zh-HANT', 'sr-latn-rs'])
    assert.deepEqual(languageTag.read(tag, ''), {
      ok: true,
      value: Intl.getCanonicalLocales(tag)[0],
      problems: [],
    });
});

test('a tag of no language is refused each time it is asked', () => {
  for (const tag of ['qqq', 'qqq', 'e', 'english', 'en_GB', 'en-', '', 'q'.repeat(1e7)])
    assert.equal(languageTag.read(tag, '').problems[0]?.code, 'language-unknown');
});

test('forty tags of a million letters leave nothing behind', async () => {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  assert.ok(typeof gc === 'function');
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 40; index++)
    assert.equal(languageMap.read({ [`${'q'.repeat(1e6)}${index}`]: 'x' }, '').ok, false);
  const grown = (): number => process.memoryUsage().heapUsed - before;
  // The host lets go of names of members a moment later; how much later, its other threads decide.
  for (let turn = 0; turn < 100 && grown() >= 1e7; turn++) {
    await setImmediate();
    gc();
  }
  assert.ok(grown() < 1e7, `${grown()} bytes stayed`);
});
