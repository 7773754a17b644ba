// The door to keys and certificates: making a pair, a trial seal to begin with, and reading what others give us.
export { type Certificate, type DistinguishedName, readCertificate, sealFitness } from '../proof/certificate.ts';
export { createKey, type NewKey } from './create-key.ts';
export { certificatePem, readCertificates, readPem } from './pem.ts';
export { type TrialSeal, type TrialSealOrder, trialSeal } from './trial-seal.ts';
