// A provider erases what it holds of a learner: results, what told the learner apart, and the spreadsheets that name them,
// as a whole: a file cannot be given back with one row less and still be what was uploaded.
import type { Sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { dropStaged, emptyImport } from './store/imports.ts';
import { dropResults, importsNaming, resultsAt, type ResultTold } from './store/personal.ts';
import { forgetIdentities } from './store/results.ts';
import { forgettingJob } from './upload.ts';

/** Answers how many spreadsheets went. Throws `erasure-waits` where one of them is being read or entered at this moment. */
export async function eraseResults(
  results: readonly string[],
  acting: Acting,
  { clock, newId }: Pick<World, 'clock' | 'newId'>,
  sql: Sql,
): Promise<number> {
  const imports = await importsNaming(results, acting, sql);
  if (imports.some(({ state }) => state === 'reading' || state === 'confirming'))
    throw new Refusal(409, 'erasure-waits');
  await forgetIdentities(results, acting, sql);
  await dropResults(results, acting, sql);
  for (const { import: id } of imports) {
    await dropStaged(id, acting, sql);
    await emptyImport(id, acting, sql);
  }
  // The file itself is removed by the job that would have done so after thirty days.
  const now = clock();
  const jobs = imports.map(({ import: id }) => forgettingJob(id, now, acting));
  await enqueue(jobs, now, newId, sql);
  return imports.length;
}

/** Results of learners with this address. */
export const resultsOfAddress = (email: string, acting: Acting, sql: Sql): Promise<readonly ResultTold[]> =>
  resultsAt(email, acting, sql);

/** How many spreadsheets would go with these results. */
export const importsOfResults = async (results: readonly string[], acting: Acting, sql: Sql): Promise<number> =>
  (await importsNaming(results, acting, sql)).length;
