// Door: whom a verifier believes.
export type { Trust } from '../verify.ts';
export { readCertificates } from '../keys/index.ts';
