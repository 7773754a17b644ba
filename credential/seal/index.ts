// Door: who seals, and sealing where the parts are kept instead of the text.
export { rebuild, type Resealing, type SealedFile, seal } from '../sealing/edc.ts';
export { bbsSealer } from './bbs-sealer.ts';
export { methodSealer } from './key-method-sealer.ts';
export type { BbsSealer, MethodSealer } from './method-sealer.ts';
export { keySealer, type Sealer, statusSealer } from './sealer.ts';
