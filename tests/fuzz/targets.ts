// Everything that is tried.
import { CREDENTIAL_TARGETS } from './credentials.ts';
import { DOCUMENT_TARGETS } from './documents.ts';
import { EVIDENCE_TARGETS } from './evidence.ts';
import { FILE_TARGETS } from './files.ts';
import { MANDATE_TARGETS } from './mandates.ts';
import { READER_TARGETS } from './readers.ts';
import type { Target } from './run.ts';

export const TARGETS: readonly Target[] = [
  ...CREDENTIAL_TARGETS,
  ...DOCUMENT_TARGETS,
  ...EVIDENCE_TARGETS,
  ...FILE_TARGETS,
  ...MANDATE_TARGETS,
  ...READER_TARGETS,
];
