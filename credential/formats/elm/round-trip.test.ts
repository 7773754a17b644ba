// Whatever the reader of micro-credentials accepts is written as a European Digital Credential and read back as the
// same value. [ELM 3] [EUMC A2(7)]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../../../tests/any-credential.ts';
import { readMicroCredential } from '../../microcredential.ts';
import { readElm } from './read.ts';
import { writeElm } from './write.ts';

test('any micro-credential: read, written, read back, it is what it was', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyCredential, (data) => {
      const first = readMicroCredential(data);
      if (!first.ok) return;
      accepted++;
      assert.deepEqual(
        readMicroCredential(first.value),
        { ...first, problems: first.problems },
        'reading again changes nothing',
      );
      const written = writeElm(first.value);
      assert.ok(written.ok, JSON.stringify(written.problems));
      const { reading } = readElm(JSON.parse(JSON.stringify(written.value)));
      assert.ok(reading.ok, JSON.stringify(reading.problems));
      assert.deepEqual(reading.value, first.value);
    }),
    { numRuns: 600 },
  );
  assert.ok(accepted > 200, `only ${accepted} of 600 were lawful`);
});
