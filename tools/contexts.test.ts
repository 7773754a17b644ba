// The committed contexts are the published files, byte for byte: those of which the reference material has the file are
// compared with it, and the list names them all.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { moduleText, TARGET } from './contexts.ts';
import { requires, SHARED } from './require.ts';

const committed = (name: string): string => readFileSync(join(TARGET, `${name}.data.ts`), 'utf8');

describe('the modules of contexts', () => {
  for (const [name, file] of [
    ['credentials-v2', 'reference/vectors/contexts/credentials-v2.jsonld'],
    ['edc-ap', 'reference/elm/3.2/edc-ap-context.jsonld'],
  ] as const) {
    test(`${name} is what the published file gives`, { skip: requires('shared') }, () => {
      const [, source = '', date = ''] = /^\/\/ Source: (.*), read (\d{4}-\d\d-\d\d)$/m.exec(committed(name)) ?? [];
      assert.equal(moduleText(source, readFileSync(join(SHARED, file), 'utf8'), date) === committed(name), true);
    });
  }

  test('each stands in the list', () => {
    const list = committed('bundled');
    const names = readdirSync(TARGET).map((file) => file.replace('.data.ts', ''));
    for (const name of names.filter((one) => one !== 'bundled'))
      assert.match(list, new RegExp(`'\\./${name}\\.data\\.ts'`));
  });

  test('hold a text that is hard to hold', async () => {
    const text = '{"@context": {"a`b": "urn:x:\\\\u0024{1}\u0024{2}"}}\n';
    const module = await import(
      `data:text/javascript,${encodeURIComponent(moduleText('a test', text, '2026-11-24').replaceAll(': string', ''))}`
    );
    assert.equal(module.text, text);
  });
});
