// A generated page that is missing or was changed by hand is seen, and so is a link or a type that leads nowhere.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { outOfStep } from './docs-in-step.ts';
import { absentTypes } from './glossary.ts';
import { brokenLinks } from './links.ts';

const root = mkdtempSync(join(tmpdir(), 'tessera-docs-'));
after(() => rmSync(root, { recursive: true }));

const page = { path: 'page.md', generate: () => 'as generated\n' };

test('a page that is not there is out of step', async () => {
  assert.deepEqual(await outOfStep(root, { ...page, path: 'absent.md' }), ['absent.md is not there; npm run docs']);
});

test('a page changed by hand is out of step, and one that is as generated is not', async () => {
  writeFileSync(join(root, 'page.md'), 'as generated, and more\n');
  assert.deepEqual(await outOfStep(root, page), ['page.md is out of step; npm run docs']);
  writeFileSync(join(root, 'page.md'), 'as generated\n');
  assert.deepEqual(await outOfStep(root, page), []);
});

test('a link that leads nowhere is seen; one to a page, to a place in it or to the web is not', () => {
  writeFileSync(join(root, 'links.md'), '[a](page.md) [b](page.md#top) [c](https://a.example/) [d](gone.md)\n');
  assert.deepEqual(brokenLinks(root), ['links.md links to gone.md, which is not there']);
});

test('a type of the glossary that its file does not export is seen', () => {
  writeFileSync(join(root, 'types.ts'), 'export interface Kept {}\nexport type Named = 1;\ninterface Gone {}\n');
  const links = ['Kept', 'Named', 'Gone'].map((name) => `[\`${name}\`](types.ts)`);
  writeFileSync(join(root, 'words.md'), `| a | [\`types.ts\`](types.ts) ${links.join(' ')} |\n`);
  assert.deepEqual(absentTypes(root, 'words.md'), [
    'words.md links the type Gone to types.ts, which does not export it',
  ]);
});
