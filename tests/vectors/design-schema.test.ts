// The published JSON Schema of a design, under a validator that is not ours: what the reader takes, the schema takes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readDesign } from '@tessera/credential';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullDesign, leanDesign } from '../world.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const json = (path: string): object => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const conforms = new Ajv2020({ allErrors: true }).compile(json('docs/reference/design.schema.json'));

test('the designs of the examples and of the tests conform to the published schema', () => {
  const designs = [
    fullDesign,
    leanDesign,
    json('examples/harbour-college/design.json'),
    json('examples/bakers-guild/design.json'),
  ];
  for (const design of designs) {
    assert.ok(conforms(design), JSON.stringify(conforms.errors));
    assert.equal(readDesign(design).ok, true);
  }
});

test('a design with a member too many or an element too few does not', () => {
  assert.equal(conforms({ ...leanDesign, titel: 'x' }), false);
  const { level: _, ...levelless } = leanDesign;
  assert.equal(conforms(levelless), false);
});
