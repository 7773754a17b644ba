// What later slices use of assessing.
export { eraseResults, importsOfResults, resultsOfAddress } from './erase.ts';
export { resultTold } from './personal.ts';
export type { Learner } from './identities.ts';
export {
  correctResult,
  enteredBy,
  foldedLearner,
  letAwardAgain,
  markIssued,
  orderResults,
  readyOwn,
  readySummary,
  readyToIssue,
  releaseResults,
  type Result,
  type Selection,
} from './results.ts';
