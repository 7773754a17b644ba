// One entry, shown to be in its batch: whatever is changed of it, of its place or of what was signed, it is shown no more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batchSealer, type LogBatch } from './batch.ts';
import { type EntryProof, proveEntry, readEntryProof, verifyEntry } from './entry-proof.ts';
import { pinOf } from './verify-log.ts';

const sealer = batchSealer(new Uint8Array(32).fill(3));
const stranger = batchSealer(new Uint8Array(32).fill(4));

const entry = (number: number) => ({ act: `act-${number}`, code: 'design-published', roles: ['owner'] });
const entriesOf = (count: number) => Array.from({ length: count }, (_, number) => entry(number));

const batchOf = (count: number, by = sealer): LogBatch =>
  by.seal({ organisation: 'o', sealedAt: '2026-06-01T10:00:00Z', entries: entriesOf(count) });

const proofOf = (count: number, position: number, by = sealer): EntryProof =>
  proveEntry(batchOf(count, by), position, entry(position), by.publicKey) ?? assert.fail();

const judged = (proof: EntryProof, pins: readonly string[] = []) => verifyEntry(proof, sealer.publicKey, pins);

test('each entry of a batch of any size is shown to be in its place, and by few digests', () => {
  for (const count of [1, 2, 3, 7, 8, 100])
    for (let position = 0; position < count; position += 1) {
      const proof = proofOf(count, position);
      assert.deepEqual(judged(proof), [], `${position} of ${count}`);
      assert.ok(proof.path.length <= Math.ceil(Math.log2(count)));
    }
});

test('a proof reads back from its text, and names no other entry', () => {
  const proof = proofOf(7, 3);
  const text = JSON.stringify(proof, undefined, 2);
  assert.deepEqual(readEntryProof(text), proof);
  assert.ok(!text.includes('act-4') && !text.includes('leaves'));
});

test('another entry, another place, another way: each is told', () => {
  const proof = proofOf(7, 3);
  const [nearest = '', ...others] = proof.path;
  const lies: readonly EntryProof[] = [
    { ...proof, entry: entry(4) },
    { ...proof, entry: { ...entry(3), roles: [] } },
    { ...proof, position: 2 },
    { ...proof, position: 7 },
    { ...proof, path: others },
    { ...proof, path: [...proof.path, nearest] },
    { ...proof, path: [nearest, ...others.toReversed()] },
    { ...proof, path: ['!', ...others] },
  ];
  for (const lie of lies) assert.deepEqual(judged(lie), ['proof-path'], JSON.stringify(lie));
});

test('no word of what was signed can be another, and no other key signed it', () => {
  const proof = proofOf(7, 3);
  for (const [name, value] of Object.entries({ organisation: 'p', number: 2, first: 1, previous: 'x', sealedAt: 'y' }))
    assert.deepEqual(judged({ ...proof, sealed: { ...proof.sealed, [name]: value } }), ['proof-signature'], name);
  const counted = judged({ ...proof, sealed: { ...proof.sealed, count: 6 } });
  assert.ok(counted.includes('proof-signature'));
  assert.deepEqual(judged(proofOf(7, 3, stranger)), ['proof-signature']);
  assert.deepEqual(verifyEntry(proof, 'z6Mk'), ['proof-signature']);
});

test('a batch that somebody kept is this one, or another', () => {
  const proof = proofOf(7, 3);
  assert.deepEqual(judged(proof, [pinOf(batchOf(7))]), []);
  assert.deepEqual(judged(proof, [pinOf(batchOf(6))]), ['proof-pinned']);
  assert.deepEqual(judged(proof, [`2-${'x'.repeat(43)}`]), []);
  assert.deepEqual(judged(proof, ['1']), ['proof-pinned']);
});

test('a place that the batch has not, and digests that are none, are proved by nothing', () => {
  const batch = batchOf(2);
  assert.equal(proveEntry(batch, 2, entry(2), sealer.publicKey), undefined);
  assert.equal(proveEntry({ ...batch, leaves: ['!', '!'] }, 0, entry(0), sealer.publicKey), undefined);
});

test('what is no proof is none', () => {
  const proof = proofOf(2, 1);
  for (const text of [
    '',
    '[]',
    '{}',
    ...[{ logProof: 2 }, { key: 1 }, { sealed: {} }, { position: -1 }, { entry: 'x' }, { path: [1] }].map((more) =>
      JSON.stringify({ ...proof, ...more }),
    ),
    JSON.stringify({ ...proof, path: Array.from({ length: 54 }, () => 'AA') }),
  ])
    assert.equal(readEntryProof(text), undefined, text);
});
