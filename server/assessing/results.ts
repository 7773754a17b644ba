// Results for the slice that issues: how many are ready, giving them to an order, and what becomes of them then. All in
// the transaction of whoever calls.
import type { Sql } from '../db/index.ts';
import type { Acting } from '../people/index.ts';
import { folded } from '../texts.ts';
import { identitiesOf, type Learner } from './identities.ts';
import {
  changeLearner,
  forgetIdentities,
  readyAt,
  readyBy,
  readyCounted,
  type ReadyOf,
  readyVersions,
  resultHeld,
  type ResultRow,
  type Selection,
  setIssued,
  setReady,
  takeReady,
} from './store/results.ts';

export type { Selection } from './store/results.ts';

export interface Result {
  readonly result: string;
  readonly learner: Learner;
  readonly email?: string;
  readonly grade?: string;
  /** Days of its own, before those of the order and the design. */
  readonly issuedOn?: string;
  readonly validUntil?: string;
  /** Names and number, without case and accents. */
  readonly folded: string;
  readonly unit: string;
  /** The person who entered or corrected it; none where a program did. */
  readonly enteredBy?: string;
}

export interface ReadySummary {
  readonly count: number;
  readonly withoutEmail: number;
  /** The first, the middle and the last; fewer where there are fewer. */
  readonly samples: readonly Result[];
}

export async function readySummary(selection: Selection, acting: Acting, sql: Sql): Promise<ReadySummary> {
  const { count, without_email } = await readyCounted(selection, acting, sql);
  const places = [...new Set([0, Math.floor(count / 2), count - 1])].filter((place) => place >= 0 && place < count);
  const samples: Result[] = [];
  for (const place of places) {
    const row = await readyAt(place, selection, acting, sql);
    if (row !== undefined) samples.push(resultOf(row));
  }
  return { count, withoutEmail: without_email, samples };
}

/**
 * Gives up to `most` ready results behind `after` to the order and answers them by their ids; none are left when it answers
 * none.
 */
export async function orderResults(
  order: string,
  next: { readonly after: string; readonly most: number },
  selection: Selection,
  acting: Acting,
  sql: Sql,
): Promise<readonly Result[]> {
  return (await takeReady(order, next, selection, acting, sql)).map(resultOf);
}

/** How many of the ready ones this person entered. */
export const readyOwn = (person: string, selection: Selection, acting: Acting, sql: Sql): Promise<number> =>
  readyBy(person, selection, acting, sql);

/** What waits to be issued, by version; `but` is the person whose own are left out. */
export const readyToIssue = (but: string | undefined, acting: Acting, sql: Sql): Promise<readonly ReadyOf[]> =>
  readyVersions(but, acting, sql);

/** Who entered a result, or corrected it last. */
export const enteredBy = async (result: string, acting: Acting, sql: Sql): Promise<string | undefined> =>
  (await resultHeld(result, acting, sql))?.entered_by ?? undefined;

export async function markIssued(results: readonly string[], acting: Acting, sql: Sql): Promise<void> {
  await setIssued(results, acting, sql);
}

/** Those that were ordered and not issued are ready again. */
export async function releaseResults(results: readonly string[], acting: Acting, sql: Sql): Promise<void> {
  await setReady(results, acting, sql);
}

/** What a corrected credential says of the learner is what the record says from then on. */
export async function correctResult(
  { result, learner, grade }: { readonly result: string; readonly learner: Learner; readonly grade: string | null },
  acting: Acting,
  sql: Sql,
): Promise<void> {
  const identities = identitiesOf(learner);
  await changeLearner({ result, learner, grade, folded: foldedLearner(learner), identities }, acting, sql);
}

/** Its credential was taken back: the learner may be awarded the same again. */
export async function letAwardAgain(result: string, acting: Acting, sql: Sql): Promise<void> {
  await forgetIdentities([result], acting, sql);
}

/** What a learner is looked for by. */
export const foldedLearner = ({ familyName, givenName, providerNumber = '' }: Learner): string =>
  folded(`${familyName} ${givenName} ${providerNumber}`);

const resultOf = ({
  result,
  learner,
  email,
  grade,
  issued_on,
  valid_until,
  folded: found,
  unit,
  entered_by,
}: ResultRow): Result => ({
  ...{ result, learner, unit },
  ...(entered_by !== null && { enteredBy: entered_by }),
  ...(email !== null && { email }),
  ...(grade !== null && { grade }),
  ...(issued_on !== null && { issuedOn: issued_on }),
  ...(valid_until !== null && { validUntil: valid_until }),
  folded: found,
});
