// Everything that is tried.
import { CREDENTIAL_TARGETS } from './credentials.ts';
import type { Target } from './run.ts';

export const TARGETS: readonly Target[] = [...CREDENTIAL_TARGETS];
