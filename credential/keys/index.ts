// The door to keys and certificates: making a pair, a trial seal to begin with, and reading what others give us.
export { type Certificate, readCertificate } from '../proof/certificate.ts';
export { certificatePem, readCertificates, readPem } from './pem.ts';
export { readPkcs12 } from './pkcs12.ts';
export { type CertifiedKey, certify, type TrialAuthority, trialAuthority } from './trial-authority.ts';
export { trialSeal } from './trial-seal.ts';
