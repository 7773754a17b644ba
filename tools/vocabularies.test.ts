// The committed lists are what their source gives, and the generator refuses what it cannot be certain of.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { requires } from './require.ts';
import { moduleText, TARGET, vocabularyModules } from './vocabularies.ts';
import { alpha2Codes, frameworks, twoLetterTags } from './vocabulary-columns.ts';

const source = (...concepts: readonly { readonly id: string; readonly label: string | null }[]): string =>
  JSON.stringify({
    scheme: 'http://example.org/list',
    source: 'invented for a test',
    count: concepts.length,
    concepts,
  });

describe('the modules of the European lists', () => {
  test('are what the reference material gives, byte for byte', { skip: requires('shared') }, () => {
    const modules = vocabularyModules();
    for (const [file, text] of modules) assert.equal(readFileSync(join(TARGET, file), 'utf8') === text, true, file);
    assert.deepEqual(
      readdirSync(TARGET)
        .filter((file) => file.endsWith('.data.ts'))
        .sort(),
      [...modules.keys()].sort(),
    );
  });

  test('give back every label as it was, whatever it is made of', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const label = 'a `quoted` \\n \u0024{1 + 1} $ \' " */ label';
    const text = moduleText(
      'odd',
      source({ id: 'http://example.org/a', label }, { id: 'http://example.org/b', label: null }),
      '2026-11-23',
    );
    writeFileSync(join(folder, 'odd.data.ts'), text);
    const { rows } = await import(pathToFileURL(join(folder, 'odd.data.ts')).href);
    assert.equal(rows, `a\t${label}\nb`);
  });

  test('carry the date they are given', () => {
    assert.match(
      moduleText('one', source({ id: 'http://example.org/a', label: 'a' }), '2031-01-02'),
      /^\/\/ Source: .*, read 2031-01-02$/m,
    );
  });

  for (const [what, ...concepts] of [
    ['a tab in a label', { id: 'http://example.org/a', label: 'one\ttwo' }],
    ['a line break in a label', { id: 'http://example.org/a', label: 'one\ntwo' }],
    [
      'a concept of another place',
      { id: 'http://example.org/a', label: 'a' },
      { id: 'http://example.com/b', label: 'b' },
    ],
    [
      'a concept two steps below',
      { id: 'http://example.org/a', label: 'a' },
      { id: 'http://example.org/b/c', label: 'c' },
    ],
    ['a concept given twice', { id: 'http://example.org/a', label: 'a' }, { id: 'http://example.org/a', label: 'b' }],
  ] as const) {
    test(`are not written with ${what}`, () => {
      assert.throws(() => moduleText('odd', source(...concepts), '2026-11-23'));
    });
  }

  test('are not written when the source announces another number of concepts', () => {
    const json = source({ id: 'http://example.org/a', label: 'a' }).replace('"count":1', '"count":2');
    assert.throws(() => moduleText('odd', json, '2026-11-23'), /1 concepts, 2 announced/);
  });
});

describe('what the generator adds', () => {
  test('a country without a code has to be declared to have none', () => {
    assert.throws(() => alpha2Codes([{ code: 'ATL', label: 'Atlantis' }]), /ATL/);
  });

  test('every country of the European Economic Area has to be there', () => {
    assert.throws(() => alpha2Codes([{ code: 'MLT', label: 'Malta' }]), /AT BE BG/);
  });

  test('two countries cannot have one code', () => {
    const malta = { code: 'MLT', label: 'Malta' };
    assert.throws(() => alpha2Codes([malta, { ...malta, code: 'MLX' }]), /MLT and MLX are both MT/);
  });

  test('a two-letter tag that several languages claim needs its owner among them', () => {
    const languages = ['DRH', 'KHK'].map((code) => ({ code, label: '' }));
    assert.throws(() => twoLetterTags(languages), /tag mn: say whose it is of DRH KHK/);
    assert.throws(
      () => twoLetterTags([...languages, { code: 'MON', label: 'Mongolian' }]),
      /no language has the tags bg cs/,
    );
  });

  test('a level of no known framework is refused, and so is a framework without a level', () => {
    const maltese = { code: 'm', label: 'Maltese National Qualifications Framework' };
    assert.throws(() => frameworks([maltese, { code: '1', label: 'XYZ Level 1' }]), /nobody's level: “XYZ Level 1”/);
    assert.throws(() => frameworks([maltese]), /no level: “Maltese/);
  });
});
