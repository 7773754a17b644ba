// What is wrong with a list of learners, in words of lists: columns and cells. Sentences stand under `learners.<code>`.
import type { ListCode } from '../codes.ts';
import type { Facts } from '../problem.ts';

export interface ListProblem {
  readonly code: ListCode;
  readonly facts: Facts;
  /** The column it is about: its heading, and its place counted from 0. */
  readonly heading?: { readonly text: string; readonly index: number };
}

export const listProblem = (code: ListCode, facts: Facts = {}, heading?: ListProblem['heading']): ListProblem => ({
  code,
  facts,
  ...(heading && { heading }),
});
