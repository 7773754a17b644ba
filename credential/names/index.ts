// Door: names of keys, and what a DID stands for.
export { type Resolution, type ResolutionError, type ResolutionOptions, resolveDid } from './resolve-did.ts';
