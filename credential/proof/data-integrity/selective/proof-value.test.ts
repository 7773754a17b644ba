// Values of proofs from anywhere: nothing makes a reader fail, and what is read is written as what it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toBase64url } from '#platform';
import { writeCbor } from '../../cbor.ts';
import {
  kindOfValue,
  readBbsBase,
  readBbsDerived,
  readSdBase,
  readSdDerived,
  writeBbsBase,
  writeBbsDerived,
  writeSdBase,
  writeSdDerived,
} from './proof-value.ts';

const READERS = [readSdBase, readSdDerived, readBbsBase, readBbsDerived];

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const multikey = octets(33).map((point) => Uint8Array.of(0x80, 0x24, ...point));
const pointers = fc.array(fc.string({ maxLength: 40 }), { maxLength: 10 });
const ascending = fc
  .uniqueArray(fc.nat(20_000), { maxLength: 30 })
  .map((list) => list.sort((one, other) => one - other));
const numbered = <T>(labels: readonly T[], write: (label: T) => string) =>
  new Map(labels.map((label, index) => [`c14n${index}`, write(label)]));
const hmacs = fc
  .uniqueArray(octets(32), { maxLength: 8, selector: (bytes) => bytes.join() })
  .map((labels) => numbered(labels, (label) => `u${toBase64url(label)}`));
const shuffled = fc
  .uniqueArray(fc.nat(500), { maxLength: 8 })
  .map((labels) => numbered(labels, (label) => `b${label}`));

test('what is written is read as what it was', () => {
  const sdBase = fc.record({
    baseSignature: octets(64),
    publicKey: multikey,
    hmacKey: octets(32),
    signatures: fc.array(octets(64), { maxLength: 20 }),
    mandatoryPointers: pointers,
  });
  const sdDerived = fc.record({
    baseSignature: octets(64),
    publicKey: multikey,
    signatures: fc.array(octets(64), { maxLength: 20 }),
    labelMap: hmacs,
    mandatoryIndexes: ascending,
  });
  const bbsBase = fc.record({
    bbsSignature: octets(80),
    bbsHeader: octets(64),
    publicKey: octets(96),
    hmacKey: octets(32),
    mandatoryPointers: pointers,
  });
  const bbsDerived = fc.record({
    bbsProof: fc.uint8Array({ maxLength: 400 }),
    labelMap: shuffled,
    mandatoryIndexes: ascending,
    selectiveIndexes: ascending,
    presentationHeader: fc.uint8Array({ maxLength: 40 }),
  });
  fc.assert(
    fc.property(sdBase, (value) => assert.deepEqual(readSdBase(writeSdBase(value)), { ok: true, value: { ...value } })),
  );
  fc.assert(
    fc.property(sdDerived, (value) =>
      assert.deepEqual(readSdDerived(writeSdDerived(value)), { ok: true, value: { ...value } }),
    ),
  );
  fc.assert(
    fc.property(bbsBase, (value) =>
      assert.deepEqual(readBbsBase(writeBbsBase(value)), { ok: true, value: { ...value } }),
    ),
  );
  fc.assert(
    fc.property(bbsDerived, (value) =>
      assert.deepEqual(readBbsDerived(writeBbsDerived(value)), { ok: true, value: { ...value } }),
    ),
  );
});

test('no text and no bytes make a reader fail, and each value has one kind', () => {
  const anyCbor = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.string(),
      fc.uint8Array({ maxLength: 100 }),
      fc.array(tie('value'), { maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(9), tie('value')), { maxLength: 4 }).map((entries) => new Map(entries)),
    ),
  })).value;
  const headed = (kind: number, bytes: Uint8Array): string =>
    `u${toBase64url(Uint8Array.of(0xd9, 0x5d, kind, ...bytes))}`;
  const values = fc.oneof(
    fc.string(),
    fc.anything(),
    fc.tuple(fc.nat(12), fc.uint8Array({ maxLength: 300 })).map(([kind, bytes]) => headed(kind, bytes)),
    fc.tuple(fc.nat(12), anyCbor).map(([kind, value]) => headed(kind, writeCbor(value))),
  );
  fc.assert(
    fc.property(values, (value) => {
      kindOfValue(value);
      assert.ok(READERS.filter((read) => read(value).ok).length <= 1);
    }),
    { numRuns: 2000 },
  );
});
