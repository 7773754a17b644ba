// What a test needs to go on: a reading that has to be a value.
import assert from 'node:assert/strict';
import type { Reading } from '@tessera/credential';

/** The value of a reading; where there is none, the test fails and tells the problems. */
export function made<T>(reading: Reading<T>): T {
  return reading.ok ? reading.value : assert.fail(JSON.stringify(reading.problems));
}
