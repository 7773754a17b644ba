// What later slices use of verifying.
export { verifyHere } from './verify-here.ts';
