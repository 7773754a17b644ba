// Door: whom a verifier believes.
export type { Trust } from './trust.ts';
export { readCertificates } from '../keys/index.ts';
