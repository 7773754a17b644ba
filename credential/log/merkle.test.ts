// The tree over entries, beside the definition as the standard writes it. [RFC9162 §2.1.1]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { inclusionProof, leafDigest, merkleRoot, provesInclusion } from './merkle.ts';

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest());

/** Word for word: split at the largest power of two below the number of leaves. */
function asWritten(entries: readonly Uint8Array[]): Uint8Array {
  const [only] = entries;
  if (only === undefined) return sha256();
  if (entries.length === 1) return sha256(Uint8Array.of(0), only);
  const split = 2 ** Math.floor(Math.log2(entries.length - 1));
  return sha256(Uint8Array.of(1), asWritten(entries.slice(0, split)), asWritten(entries.slice(split)));
}

const entriesOf = (most = 70) => fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: most });

test('the root is that of the standard, for any number of entries', () => {
  assert.deepEqual(new Uint8Array(merkleRoot([])), asWritten([]));
  fc.assert(
    fc.property(entriesOf(), (entries) => {
      assert.deepEqual(new Uint8Array(merkleRoot(entries.map(leafDigest))), asWritten(entries));
    }),
  );
});

test('each entry is proved to be in its place, and in no other [RFC9162 §2.1.3]', () => {
  fc.assert(
    fc.property(entriesOf(40), fc.nat(), fc.nat(), (entries, some, other) => {
      const leaves = entries.map(leafDigest);
      const [count, root] = [leaves.length, merkleRoot(leaves)];
      const position = some % count;
      const leaf = leaves[position] ?? assert.fail();
      const proof = inclusionProof(leaves, position);
      assert.ok(provesInclusion({ leaf, position, count, proof }, root));
      assert.ok(
        !provesInclusion({ leaf: leafDigest(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9, 9)), position, count, proof }, root),
      );
      assert.ok(!provesInclusion({ leaf, position, count, proof: [...proof, leaf] }, root));
      if (proof.length > 0) assert.ok(!provesInclusion({ leaf, position, count, proof: proof.slice(1) }, root));
      assert.ok(!provesInclusion({ leaf, position: count + (other % 5), count, proof }, root));
      const elsewhere = other % count;
      const same = Buffer.compare(leaf, leaves[elsewhere] ?? leaf) === 0;
      if (!same) assert.ok(!provesInclusion({ leaf, position: elsewhere, count, proof }, root));
    }),
  );
});

test('an inner node is no leaf: two entries are never one', () => {
  const [one, other] = [leafDigest(Uint8Array.of(1)), leafDigest(Uint8Array.of(2))];
  const both = new Uint8Array([...one, ...other]);
  assert.notDeepEqual(merkleRoot([one, other]), merkleRoot([leafDigest(both)]));
});
