// The desk of an organisation for requests: which there are, by when each is due, what is held of whoever asks, and the
// next step, of which a letter tells them.
import type { Learner } from '../assessing/index.ts';
import type { Sql } from '../db/index.ts';
import { recordsOf, refuseMissing } from '../issuing/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { recordsFound, recordsTold } from './erase-learner.ts';
import { tellStepJob } from './letters.ts';
import type { RefusedFor, RequestState } from './contract.ts';
import { dueAfter, isAtWork, nextStates, urgencyOf } from './request-states.ts';
import {
  addRecordOf,
  dropRecordOf,
  emptyRequest,
  moveRequest,
  requestHeld,
  requestRow,
  type RequestRow,
  requestsListed,
} from './store/requests.ts';

const PAGE = 50;

export async function requestsOf({ page = 1 }: { readonly page?: number }, acting: Acting, { db, clock }: World) {
  const { rows, total } = await requestsListed({ limit: PAGE, offset: (page - 1) * PAGE }, acting, db.sql);
  return { entries: rows.map((row) => shownRequest(row, clock())), total, page, pageSize: PAGE };
}

export async function requestShown(request: string, acting: Acting, { db, clock }: World) {
  const row = await known(request, acting, { db });
  const { credentials, results, added, imports } = await recordsFound(row, acting, db.sql);
  const isErasable = row.kind === 'erasure' && isAtWork(row.state);
  return {
    ...shownRequest(row, clock()),
    ...(row.email !== null && { email: row.email }),
    name: row.name,
    body: row.body,
    answer: row.answer,
    next: [...nextStates(row.state)],
    erasable: isErasable,
    found: {
      credentials: credentials.map(({ credential, learner, state, issued_on, formats }) => ({
        credential,
        learner: nameOf(learner),
        state,
        issuedOn: issued_on,
        formats: formats.length + 1,
        added: added.has(credential),
      })),
      results: results.map(({ result, learner }) => ({ result, learner: nameOf(learner) })),
      imports,
    },
  };
}

/** What is held of whoever asks, to be sent to them. Who it is has to be sure before. */
export async function recordsFile(request: string, acting: Acting, { db }: World) {
  const row = await known(request, acting, { db });
  if (row.state === 'received') throw new Refusal(409, 'request-not-at-work');
  const records = recordsTold(await recordsFound(row, acting, db.sql));
  return { name: 'records.json', mediaType: 'application/json', body: `${JSON.stringify(records, null, 2)}\n` };
}

export interface Moving {
  readonly request: string;
  readonly to: RequestState;
  readonly reason?: RefusedFor;
  /** For whoever asked. */
  readonly answer?: string;
}

/** The next step. Throws `request-unknown`, `request-step-unfit`, `request-reason-missing`. */
export async function move({ request, to, reason, answer = '' }: Moving, acting: Acting, world: World): Promise<void> {
  const { db, clock, newId } = world;
  await db.transaction(async (sql) => {
    const row = await requestHeld(request, acting, sql);
    if (row === undefined) throw new Refusal(404, 'request-unknown');
    if (!nextStates(row.state).includes(to)) throw new Refusal(409, 'request-step-unfit', { state: row.state });
    if (to === 'refused' && reason === undefined) throw new Refusal(422, 'request-reason-missing');
    const at = clock();
    const due = to === 'extended' ? dueAfter(row.received, true) : row.due;
    const said = to === 'closed' ? row.answer : answer;
    await moveRequest({ request, state: to, due, reason: reason ?? row.reason, answer: said, at }, acting, sql);
    await note(acting, { act: `request-${to}`, record: request }, world, sql);
    // Of an erasure that is done with nothing stays but that it was asked and answered.
    if (to === 'closed' && row.kind === 'erasure') await emptyRequest(request, acting, sql);
    else await enqueue([tellStepJob(acting.organisation, request, to)], at, newId, sql);
  });
}

/** Where neither address nor account leads to a credential, somebody who looked says that it is theirs. */
export async function addRecord({ request, credential }: OfRecord, acting: Acting, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    await atWork(request, acting, sql);
    const [found] = await recordsOf([credential], acting.organisation, sql);
    if (found === undefined) return refuseMissing(credential, acting, sql);
    await addRecordOf(request, credential, acting, sql);
    await note(acting, { act: 'request-record-added', record: credential }, world, sql);
  });
}

export async function leaveRecord({ request, credential }: OfRecord, acting: Acting, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    await atWork(request, acting, sql);
    if ((await dropRecordOf(request, credential, acting, sql)) === 0) throw new Refusal(404, 'credential-unknown');
    await note(acting, { act: 'request-record-left', record: credential }, world, sql);
  });
}

interface OfRecord {
  readonly request: string;
  readonly credential: string;
}

async function atWork(request: string, acting: Acting, sql: Sql): Promise<void> {
  const row = await requestHeld(request, acting, sql);
  if (row === undefined) throw new Refusal(404, 'request-unknown');
  if (!isAtWork(row.state)) throw new Refusal(409, 'request-not-at-work');
}

async function known(request: string, acting: Acting, { db }: Pick<World, 'db'>): Promise<RequestRow> {
  const row = await requestRow(request, acting, db.sql);
  if (row === undefined) throw new Refusal(404, 'request-unknown');
  return row;
}

export const shownRequest = (row: RequestRow, now: number) => ({
  request: row.request,
  kind: row.kind,
  origin: row.origin,
  state: row.state,
  ...(row.reason !== null && { reason: row.reason }),
  received: new Date(row.received).toISOString(),
  due: new Date(row.due).toISOString(),
  urgency: urgencyOf(row, now),
});

const nameOf = ({ givenName, familyName }: Learner): string => `${givenName} ${familyName}`;
