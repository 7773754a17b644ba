// Door: names of keys, and what a DID stands for.
export { didWebAddress } from './did-web.ts';
export { type Resolution, type ResolutionError, type ResolutionOptions, resolveDid } from './resolve-did.ts';
