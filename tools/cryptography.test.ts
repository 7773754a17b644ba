// The inventory of cryptography is all of it: each file that calls a primitive, each algorithm of signatures.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { isTest, sourceFiles, textOf } from './sources.ts';

const root = resolve(import.meta.dirname, '..');
const page = textOf(root, 'docs/reference/cryptography.md');
const PRIMITIVES = /^(?:import (?!type )[^;]*|\} )from '(?:node:crypto|@noble\/[^']*)'/m;

test('each file that calls a primitive stands in the inventory of cryptography, and no other does', () => {
  const calling = sourceFiles(root).filter(
    (file) =>
      /^(?:credential|server|cli|messages)\//.test(file) && !isTest(file) && PRIMITIVES.test(textOf(root, file)),
  );
  assert.ok(calling.length > 30);
  const [, where = ''] = page.split('## Where it is called\n');
  const told = [...(where.split('\n## ')[0] ?? '').matchAll(/`([\w/-]+\.ts)`/g)].map(([, file]) => file);
  assert.deepEqual([...told].sort(), [...calling].sort());
});

test('each algorithm of signatures stands in the inventory of cryptography', () => {
  const platform = textOf(root, 'credential/platform/node.ts');
  const algorithms = [...platform.matchAll(/^ {2}((?:[REP]S\d{3})|EdDSA): \{ hash/gm)].map(([, name]) => name);
  assert.ok(algorithms.length >= 10);
  for (const name of algorithms) assert.ok(page.includes(`\`${name}\``), name);
});
