// What a list says of single credentials, written and read: their bits, and when and why each was taken back. [BSL §3.1]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_BITS, withBit } from '../../tests/status-bits.ts';
import { NOW } from '../../tests/world.ts';
import { isSet, SMALLEST_LIST, statusListDocument, statusListIn } from './bitstring-list.ts';
import { STATUS_REASONS, type StatusChange } from './changes.ts';
import { bitstringOf, statusTable } from './status-table.ts';

const DAY = 86_400_000;
const TODAY = Math.floor(NOW / DAY);
const LIST = { url: 'https://harbour.example/status/1', purpose: 'revocation', validFrom: NOW - 1000 } as const;
const CHANGE: StatusChange = { index: 94_567, date: '2026-05-03', reason: 'wrong-data', corrected: true };

/** As it is published, and what is read of that. */
function published(bits: Uint8Array, changes: readonly StatusChange[]) {
  const document = statusListDocument({ ...LIST, bits, changes }, 'https://harbour.example/id/college');
  const text = JSON.stringify(document);
  return { document, changes: statusListIn(JSON.parse(text))?.changes };
}

test('of a slot that was taken back the bit is set, and no other', () => {
  for (const index of [0, 1, 7, 8, 1000, SMALLEST_LIST - 1]) {
    const bits = bitstringOf(statusTable(new Map([[index, 'revoked']])), 'revocation');
    assert.deepEqual(bits, withBit(NO_BITS, index));
    assert.equal(isSet(bits, index), true);
  }
  assert.equal(isSet(NO_BITS, SMALLEST_LIST), undefined);
});

test('changes are read back as they were written, whatever the order', () => {
  const entry = fc.record(
    {
      index: fc.nat(SMALLEST_LIST - 1),
      date: fc.integer({ min: 0, max: TODAY }).map((day) => new Date(day * DAY).toISOString().slice(0, 10)),
      reason: fc.constantFrom(...STATUS_REASONS),
      corrected: fc.boolean(),
    },
    { noNullPrototype: true },
  );
  const entries = fc.uniqueArray(entry, { selector: ({ index }) => index, maxLength: 40 });
  fc.assert(
    fc.property(entries, (changes) => {
      let bits: Uint8Array = NO_BITS;
      for (const { index } of changes) bits = withBit(bits, index);
      assert.deepEqual(
        published(bits, changes).changes,
        changes.toSorted((one, other) => one.index - other.index),
      );
    }),
    { numRuns: 50 },
  );
});

test('one of ten thousand in a list of a million costs no more than some twenty characters', () => {
  const changes = Array.from({ length: 10_000 }, (_, row) => ({ ...CHANGE, index: row * 100 + (row % 7) }));
  const bits = new Uint8Array(125_000);
  for (const { index } of changes) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  const { document, changes: read } = published(bits, changes);
  assert.ok(JSON.stringify(document.credentialSubject.changes).length < 200_000);
  assert.equal(read?.length, 10_000);
});

test('of more than are dated the newest keep their dates', () => {
  const changes = Array.from({ length: 50_010 }, (_, index) => ({
    ...CHANGE,
    index,
    date: index < 10 ? '2026-01-01' : '2026-05-03',
  }));
  const { changes: read } = published(
    NO_BITS.map(() => 0xff),
    changes,
  );
  assert.equal(read?.length, 50_000);
  assert.equal(read?.[0]?.index, 10);
});

test('whatever the document, a list is read or it is none', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (found) => statusListIn(found) === undefined));
});
