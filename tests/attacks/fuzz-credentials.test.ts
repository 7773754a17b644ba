// Credentials and presentations of every kind, changed by chance: an answer to each, no answer taken from what nobody said,
// and nothing accepted that libraries of others refuse. `node tests/fuzz/long.ts` tries for longer.
import { test } from 'node:test';
import { CREDENTIAL_TARGETS } from '../fuzz/credentials.ts';
import { fuzzed } from '../fuzz/run.ts';

for (const target of CREDENTIAL_TARGETS) test(target.name, (t) => fuzzed(t, target));
