// A provider erases its records of a learner from its desk, after it has seen what goes: results, the spreadsheets that
// name the learner, credentials in every format, claims. Slots of status lists stay, and files that the learner has.
import { eraseResults, importsOfResults, resultsOfAddress, resultTold } from '../assessing/index.ts';
import type { Sql } from '../db/index.ts';
import { credentialsOfAddress, eraseCredentials, recordsOf, recordTold } from '../issuing/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { credentialsOffered, eraseClaims } from '../wallet/index.ts';
import type { World } from '../world.ts';
import { purgeJob } from './purge.ts';
import { isAtWork } from './request-states.ts';
import { emptyRequest, moveRequest, recordsOfRequest, requestHeld, type RequestRow } from './store/requests.ts';

/** What an organisation holds of whoever asks, as far as the request leads to it: by credentials they held, or by address. */
export async function recordsFound(row: RequestRow, acting: Acting, sql: Sql) {
  const { email, request } = row;
  const named = await recordsOfRequest(request, acting, sql);
  const atAddress =
    email === null
      ? []
      : [...(await credentialsOfAddress(email, acting, sql)), ...(await credentialsOffered(email, acting, sql))];
  const ids = new Set([...named.map(({ credential }) => credential), ...atAddress]);
  const credentials = await recordsOf([...ids], acting.organisation, sql);
  const ofCredentials = new Set(credentials.map(({ result }) => result));
  const others = email === null ? [] : await resultsOfAddress(email, acting, sql);
  const results = others.filter(({ result }) => !ofCredentials.has(result));
  const all = [...ofCredentials, ...results.map(({ result }) => result)];
  const added = new Set(named.filter((each) => each.added).map(({ credential }) => credential));
  return { credentials, results, added, imports: await importsOfResults(all, acting, sql) };
}

export type Found = Awaited<ReturnType<typeof recordsFound>>;

/** The same, as it is told to whoever asks. */
export const recordsTold = ({ credentials, results }: Found) => ({
  credentials: credentials.map(recordTold),
  results: results.map(resultTold),
});

/** Throws `request-unknown`, `request-not-at-work`, `credential-not-sealed`, `erasure-waits`. */
export async function eraseLearner(request: string, acting: Acting, world: World): Promise<void> {
  const { db, clock, newId, mailer } = world;
  const addresses = await db.transaction(async (sql) => {
    const row = await requestHeld(request, acting, sql);
    if (row === undefined) throw new Refusal(404, 'request-unknown');
    if (row.kind !== 'erasure' || !isAtWork(row.state)) throw new Refusal(409, 'request-not-at-work');
    const found = await recordsFound(row, acting, sql);
    const ids = found.credentials.map(({ credential }) => credential);
    const erased = await eraseCredentials(ids, acting, sql);
    await eraseClaims(erased.credentials, acting, sql);
    await eraseResults([...erased.results, ...found.results.map(({ result }) => result)], acting, world, sql);
    await note(acting, { act: 'learner-erased', record: request }, world, sql);
    const now = clock();
    if (row.origin === 'erased-account') {
      // There is nobody to answer.
      await moveRequest({ ...row, state: 'closed', at: now }, acting, sql);
      await emptyRequest(request, acting, sql);
    } else
      await moveRequest({ ...row, state: row.state === 'extended' ? 'extended' : 'in-work', at: now }, acting, sql);
    await enqueue([purgeJob(now)], now, newId, sql);
    return [...found.credentials, ...found.results].flatMap(({ email }) => (email === null ? [] : [email]));
  });
  for (const address of new Set(addresses)) await mailer.forget?.(address);
}
