// Door: who seals, and sealing where the parts are kept instead of the text.
export { rebuild, type Resealing, type SealedFile, seal } from '../sealing/edc.ts';
export { keySealer, type Sealer, statusSealer } from './sealer.ts';
