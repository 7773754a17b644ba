// Pictures, certificates, key files and timestamps, changed by chance: read or refused, and never taken for others.
import { test } from 'node:test';
import { requires } from '../../tools/require.ts';
import { FILE_TARGETS } from '../fuzz/files.ts';
import { fuzzed } from '../fuzz/run.ts';

for (const target of FILE_TARGETS) {
  const skip = target.needs === undefined ? false : requires(target.needs);
  test(target.name, { skip }, (t) => fuzzed(t, target));
}
