// What is fetched for a verification, changed by chance: lists, mandates and documents with keys never say what their makers
// did not.
import { test } from 'node:test';
import { EVIDENCE_TARGETS } from '../fuzz/evidence.ts';
import { MANDATE_TARGETS } from '../fuzz/mandates.ts';
import { fuzzed } from '../fuzz/run.ts';

for (const target of [...EVIDENCE_TARGETS, ...MANDATE_TARGETS]) test(target.name, (t) => fuzzed(t, target));
