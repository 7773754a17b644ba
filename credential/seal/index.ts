// Door: who seals.
export { keySealer, type Sealer } from './sealer.ts';
