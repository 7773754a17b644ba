// Door: a log that shows what was done to it. Entries are sealed in batches under a signed root, each bound to the one before.
export { batchSealer, type LogBatch } from './batch.ts';
export { type EntryProof, proveEntry, readEntryProof, verifyEntry } from './entry-proof.ts';
export { logLine, readLogLine } from './lines.ts';
export { isPin, logCheck, pinOf, verifyLog } from './verify-log.ts';
