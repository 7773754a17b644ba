// Whom a verifier believes. There is no default.
import type { Certificate } from '../proof/certificate.ts';

export interface Trust {
  /** Certificates taken as true: roots, or the seal certificate of an issuer itself. */
  readonly anchors: readonly Certificate[];
  /** Names of issuers that are known, exactly: DIDs, or addresses under which an issuer publishes its keys. */
  readonly issuers?: readonly string[];
}
