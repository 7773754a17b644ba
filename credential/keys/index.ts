// The door to keys and certificates: making a pair, a trial seal to begin with, and reading what others give us.
export { type Certificate, readCertificate } from '../proof/certificate.ts';
export { createKey } from './create-key.ts';
export { certificatePem, readCertificates, readPem } from './pem.ts';
export { type Pkcs12, readPkcs12 } from './pkcs12.ts';
export {
  type CertifiedKey,
  type CertifiedKeyOrder,
  certify,
  type TrialAuthority,
  type TrialAuthorityOrder,
  trialAuthority,
} from './trial-authority.ts';
export { type TrialSeal, type TrialSealOrder, trialSeal } from './trial-seal.ts';
