// What is wrong with a list of learners, in words of lists: columns and cells. Sentences stand under `learners.<code>`.
import type { ListCode } from '../codes.ts';
import type { Facts } from '../problem.ts';
import type { Heading } from './columns.ts';

export interface ListProblem {
  readonly code: ListCode;
  readonly facts: Facts;
  /** The column it is about. */
  readonly heading?: Heading;
}

export const listProblem = (code: ListCode, facts: Facts = {}, heading?: Heading): ListProblem => ({
  code,
  facts,
  ...(heading && { heading }),
});
