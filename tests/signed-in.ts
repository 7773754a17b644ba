// Somebody who signed in by a letter, for tests of what people do afterwards.
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { many } from '../server/db/index.ts';
import type { JobRun } from '../server/jobs/index.ts';
import { type Signed, signedOf } from '../server/people/index.ts';
import { peopleJobs } from '../server/people/jobs.ts';
import type { peopleHandlers } from '../server/people/routes.ts';
import { type Browser, browser, type Letter, type World } from './slices.ts';

export type People = ReturnType<typeof peopleHandlers>;

/** Does the jobs of people that were ordered and were not done by this before, as the worker would. */
export async function sendLetters(world: World): Promise<void> {
  const { handlers } = peopleJobs(world);
  const jobs = await many(
    sql<{ readonly job: string; readonly kind: string; readonly payload: JobRun['payload'] }>`
      select id::text as job, kind, payload from jobs.job where kind in ('people-sign-in-letter', 'people-notice-letter')
      order by id`,
    world.db.sql,
  );
  for (const { job, kind, payload } of jobs) {
    if (sent.has(job)) continue;
    sent.add(job);
    await handlers[kind]?.({ payload } as JobRun); // all that these jobs look at
  }
}

const sent = new Set<string>();

export const codeIn = (letter: Letter | undefined): string =>
  /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? assert.fail('a letter without a code');

/** In the browser `here`; its jar has the session afterwards. */
export async function signedInAt(
  email: string,
  people: People,
  letters: readonly Letter[],
  world: World,
  here: Browser = browser(),
): Promise<Signed> {
  await people.askSignIn({ email }, here);
  await sendLetters(world);
  await people.finishSignIn({ code: codeIn(letters.filter(({ to }) => to === email).at(-1)) }, here);
  return await signedAgain(here, world);
}

/** As the next request of this browser finds it. */
export const signedAgain = async (here: Browser, world: World): Promise<Signed> =>
  (await signedOf(here, world)) ?? assert.fail('nobody is signed in here');
