// Ids sort in the order in which they were made, whatever the clock does.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { newIds, random } from './clock.ts';

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids', () => {
  test('are UUIDs of version 7 that begin with the time', () => {
    const id = newIds(() => 0x018f_1234_5678, random)();
    assert.match(id, V7);
    assert.ok(id.startsWith('018f1234-5678-'));
  });

  test('sort in the order in which they were made, also when the clock is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 47 }), { minLength: 2, maxLength: 50 }), (times) => {
        const left = [...times];
        const newId = newIds(() => left.shift() ?? 0, random);
        const made = times.map(() => newId());
        assert.deepEqual(made.toSorted(), made);
        assert.equal(new Set(made).size, made.length);
      }),
    );
  });

  test('within one millisecond stay apart and in order', () => {
    const newId = newIds(() => 1_700_000_000_000, random);
    const made = Array.from({ length: 5000 }, newId);
    assert.deepEqual(made.toSorted(), made);
    assert.equal(new Set(made).size, made.length);
  });

  test('end in what the randomness gives', () => {
    const newId = newIds(
      () => 1,
      (count) => new Uint8Array(count).fill(0xab),
    );
    assert.ok(newId().endsWith('abababab'));
  });
});

test('randomness gives as many bytes as were asked for, and others each time', () => {
  assert.equal(random(32).length, 32);
  assert.notDeepEqual(random(32), random(32));
});
