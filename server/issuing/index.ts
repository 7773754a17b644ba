// What later slices use of issuing.
export { credentialFor, type IssuedCredential } from './credential-for.ts';
export { credentialsOfAddress, eraseCredentials, recordsOf, refuseMissing } from './erase.ts';
export { recordTold } from './personal.ts';
export { AddressChanged, refuseOtherAddress } from './fixed-address.ts';
export type { FileFormat } from './contract.ts';
export { fileIn } from './files.ts';
export { inFormat } from './rendition.ts';
export { sealedText } from './sealed-text.ts';
