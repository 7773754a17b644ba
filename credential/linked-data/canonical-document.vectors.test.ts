// The published vectors of RDF Dataset Canonicalization, 86 of 86 with work factor 3; and what the product answers where
// nobody asks for more than 1: poison is refused, and in time. [RDF-CANON §4.8]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { requires, SHARED } from '../../tools/require.ts';
import { type CanonicalHash, canonicalQuads } from './canonical-document.ts';
import { worked } from '../../tests/worked.ts';

const FOLDER = join(SHARED, 'reference/vectors/rdf-canon');
const skip = requires('shared');

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly action: string;
  readonly result?: string;
  readonly hashAlgorithm?: string;
}

const text = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const entries: readonly Entry[] = skip ? [] : JSON.parse(text('manifest.jsonld')).entries;
const hashOf = ({ hashAlgorithm }: Entry): CanonicalHash => (hashAlgorithm === 'SHA384' ? 'SHA-384' : 'SHA-256');

describe('RDFC-1.0 with work factor 3', { skip }, () => {
  test('there are 86', () => assert.equal(entries.length, 86));

  for (const entry of entries) {
    test(`${entry.id} ${entry.name}`, async () => {
      const limits = { workFactor: 3, milliseconds: 5000 } as const;
      const reading = await canonicalQuads(text(entry.action), limits, hashOf(entry));
      if (entry.type === 'rdfc:RDFC10NegativeEvalTest') {
        assert.equal(reading.ok, false);
        return;
      }
      if (!reading.ok) assert.fail(JSON.stringify(reading.problems));
      const wanted = text(entry.result ?? assert.fail('no result'));
      if (entry.type === 'rdfc:RDFC10MapTest') {
        assert.deepEqual(Object.fromEntries(reading.value.labels), JSON.parse(wanted));
      } else {
        assert.equal(reading.value.text, wanted);
      }
    });
  }
});

describe('RDFC-1.0 as the product does it', { skip }, () => {
  test('what is not poison comes out the same, and poison is refused, each in time', async () => {
    let refused = 0;
    for (const entry of entries.filter(({ type }) => type !== 'rdfc:RDFC10MapTest')) {
      const start = worked();
      const reading = await canonicalQuads(text(entry.action), {}, hashOf(entry));
      assert.ok(worked() - start < 4000, entry.id);
      if (!reading.ok) {
        assert.match(reading.problems[0]?.code ?? '', /^(graph-too-complex|time-exceeded)$/);
        refused++;
      } else {
        assert.equal(reading.value.text, text(entry.result ?? assert.fail('poison was taken')), entry.id);
      }
    }
    assert.ok(refused > 0 && refused < 20, `${refused} refused`);
  });
});
