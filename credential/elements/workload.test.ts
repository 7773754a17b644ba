// One workload has one form, however many digits it came with. [EUMC A1(7)]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workload } from './workload.ts';

const ROWS: readonly (readonly [member: 'hours' | 'ects', given: number, read: number])[] = [
  ['hours', 0.33333333, 1 / 3],
  ['hours', 7.10000001, 426 / 60],
  ['hours', 0.1 * 3, 0.3],
  ['hours', 55.5, 55.5],
  ['hours', 20_000, 20_000],
  ['ects', 0.290000001, 0.29],
  ['ects', 0.1 + 0.2, 0.3],
  ['ects', 600, 600],
  ['ects', 0.01, 0.01],
];

for (const [member, given, read] of ROWS) {
  test(`${given} ${member} are ${read}, and stay so`, () => {
    const once = workload.read({ [member]: given }, '');
    assert.deepEqual(once, { ok: true, value: { [member]: read }, problems: [] });
    assert.deepEqual(workload.read(once.ok && once.value, ''), once);
  });
}

test('every whole number of minutes is read as itself, and half a minute or half a hundredth is refused', () => {
  for (let minutes = 1; minutes < 5000; minutes++) {
    const reading = workload.read({ hours: Number((minutes / 60).toFixed(9)) }, '');
    assert.equal(reading.ok ? reading.value.hours : undefined, minutes / 60);
  }
  const codes = (data: unknown) => workload.read(data, '').problems.map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(codes({ hours: 1.5 / 60, ects: 0.015 }), ['ects-too-fine /ects', 'hours-too-fine /hours']);
});
