// Documents, parts, designs and micro-credentials, changed by chance: refused, or made so that what was made is accepted by us
// and by others and says what it was made of.
import { test } from 'node:test';
import { DOCUMENT_TARGETS } from '../fuzz/documents.ts';
import { fuzzed } from '../fuzz/run.ts';

for (const target of DOCUMENT_TARGETS) test(target.name, (t) => fuzzed(t, target));
