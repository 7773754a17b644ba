// The published vectors of canonical JSON. [RFC8785 §3.2]
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { requires, SHARED } from '../../tools/require.ts';
import { canonicalJson } from './canonical-json.ts';

const FOLDER = join(SHARED, 'reference/vectors/jcs');
const skip = requires('shared');

describe('canonical JSON, six of six', { skip }, () => {
  const names = skip ? [] : readdirSync(join(FOLDER, 'input'));
  test('the vectors are there', () => assert.equal(names.length, 6));
  for (const name of names) {
    test(name, () => {
      const reading = canonicalJson(JSON.parse(readFileSync(join(FOLDER, 'input', name), 'utf8')));
      assert.equal(reading.ok && reading.value, readFileSync(join(FOLDER, 'output', name), 'utf8').trimEnd());
    });
  }
});
