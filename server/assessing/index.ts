// What later slices use of assessing.
export type { Learner } from './identities.ts';
export {
  correctResult,
  foldedLearner,
  letAwardAgain,
  markIssued,
  orderResults,
  readySummary,
  releaseResults,
  type Result,
  type Selection,
} from './results.ts';
