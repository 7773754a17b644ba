// Door: proofs of any document of the W3C data model, and what judging them can be told.
export type { Expected } from '../checks/examination.ts';
export type { JsonObject, LinkedData } from '../linked-data/linked-data.ts';
export { POLICIES, type PolicyName } from '../policies.ts';
export { obstacleIn } from '../report.ts';
export { type ProofOrder, secureDocument } from '../secure.ts';
export { secureAsToken, type TokenOrder } from '../secure-token.ts';
export { envelopeOf } from './enveloped.ts';
export { deriveProof } from './data-integrity/selective/derive.ts';
