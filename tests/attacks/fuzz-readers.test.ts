// JSON, schemas, identifiers and keys, changed by chance: what is taken is taken by others too, and as the same.
import { test } from 'node:test';
import { READER_TARGETS } from '../fuzz/readers.ts';
import { fuzzed } from '../fuzz/run.ts';

for (const target of READER_TARGETS) test(target.name, (t) => fuzzed(t, target));
