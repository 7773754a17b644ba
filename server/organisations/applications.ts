// Whoever is signed in asks that their organisation be entered in the register, answers what they are asked, or withdraws.
import type { Sql } from '../db/index.ts';
import { enqueue, type JobOrder } from '../jobs/index.ts';
import { note, openly, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Identity } from './identity.ts';
import { identifierKeys } from './identity.ts';
import { known, readable, written } from './organisation.ts';
import { pictureIn } from './picture.ts';
import {
  addApplication,
  addEvidenceRow,
  addMessage,
  type ApplicationRow,
  applicationsOf,
  dropEvidence,
  evidenceRows,
  holdOwnApplication,
  messageRows,
  moveApplication,
  organisationsWith,
} from './store/applications.ts';

/** The kind of the job that writes to who applies. */
export const APPLICATION_LETTER_JOB = 'organisations-application-letter';
export type ApplicationNews = 'received' | 'asked' | 'granted' | 'refused';

const MOST_OPEN = 3;
const MOST_FILES = 3;
const MOST_BYTES = 2 * 1024 * 1024;

export const isOpen = ({ state }: Pick<ApplicationRow, 'state'>): boolean =>
  state === 'applied' || state === 'screening';

export interface Applying {
  readonly identity: Identity;
  readonly reason: string;
  readonly link?: string;
}

/** Answers the id of the application. */
export async function apply({ identity: given, reason, link = '' }: Applying, signed: Signed, world: World) {
  const { db, newId, clock } = world;
  const identity = readable(given);
  const { name, identity: text, folded } = written(identity);
  const identifiers = identifierKeys(identity);
  const address = link.trim();
  if (address !== '' && !/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address))
    throw new Refusal(422, 'link-malformed', {}, [{ path: '/link', code: 'field-malformed', facts: {} }]);
  return db.transaction(async (sql) => {
    const [taken] = await organisationsWith(identifiers, openly(), sql);
    if (taken !== undefined) throw known(taken.identifier);
    const open = (await applicationsOf(signed, sql)).filter(isOpen);
    if (open.length >= MOST_OPEN) throw new Refusal(409, 'applications-too-many', { most: MOST_OPEN });
    const application = newId();
    const row = { application, identity: text, name, folded, identifiers };
    await addApplication({ ...row, reason: reason.trim(), link: address || null, applied: clock() }, signed, sql);
    await note(signed, { act: 'organisation-applied', record: application }, world, sql);
    await writeTo(application, 'received', world, sql);
    await tellOperators({ news: 'new', application }, world, sql);
    return application;
  });
}

export const writeTo = (application: string, news: ApplicationNews, { clock, newId }: World, sql: Sql) =>
  enqueue([{ kind: APPLICATION_LETTER_JOB, payload: { application, news } }], clock(), newId, sql);

/** The kind of the job that writes to whoever runs this installation. */
export const OPERATOR_LETTER_JOB = 'organisations-operator-letter';
/** Of one application; or that some wait, where too much was to be told at once. */
export type OperatorNews =
  | { readonly news: 'new' | 'answered'; readonly application: string }
  | { readonly news: 'waiting' };

/** What was not sent yet is told once. */
export const operatorLetterJob = (news: OperatorNews): JobOrder => ({
  kind: OPERATOR_LETTER_JOB,
  payload: news,
  dedupe: news.news === 'waiting' ? news.news : `${news.application} ${news.news}`,
});

const tellOperators = (news: OperatorNews, { clock, newId }: World, sql: Sql) =>
  enqueue([operatorLetterJob(news)], clock(), newId, sql);

export const shownApplication = (row: ApplicationRow) => ({
  ...{ application: row.application, name: row.name, state: row.state },
  applied: new Date(row.applied).toISOString(),
  changed: new Date(row.changed).toISOString(),
  asked: isOpen(row) && row.last === 'operator',
  ...(row.organisation !== null && { organisation: row.organisation }),
});

export async function wholeApplication(row: ApplicationRow, sql: Sql) {
  const [messages, evidence] = [await messageRows(row, sql), await evidenceRows(row, sql)];
  return {
    ...shownApplication(row),
    identity: JSON.parse(row.identity) as Identity, // as it was read before it was kept
    reason: row.reason,
    ...(row.link !== null && { link: row.link }),
    messages: messages.map(({ by, text, at }) => ({ by, text, at: new Date(at).toISOString() })),
    evidence: evidence.map(({ evidence: id, name }) => ({ evidence: id, name })),
  };
}

/** Of the person who is signed in. Throws `application-unknown`. */
export async function ownApplication(application: string, signed: Signed, sql: Sql): Promise<ApplicationRow> {
  const found = (await applicationsOf(signed, sql)).find((row) => row.application === application);
  if (found === undefined) throw new Refusal(404, 'application-unknown');
  return found;
}

/** Held, open, and of the person who is signed in. */
async function ownOpen(application: string, signed: Signed, sql: Sql): Promise<ApplicationRow> {
  const found = await holdOwnApplication(application, signed, sql);
  if (found === undefined) throw new Refusal(404, 'application-unknown');
  if (!isOpen(found)) throw new Refusal(409, 'application-decided');
  return found;
}

interface Answer {
  readonly application: string;
  readonly text: string;
}

export const answer = ({ application, text }: Answer, signed: Signed, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    const row = await ownOpen(application, signed, sql);
    const at = world.clock();
    await addMessage({ by: 'applicant', text: text.trim(), at }, row, sql);
    await moveApplication({ state: row.state, at }, row, sql);
    await note(signed, { act: 'application-answered', record: application }, world, sql);
    await tellOperators({ news: 'answered', application }, world, sql);
  });

export const withdrawApplication = (application: string, signed: Signed, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    const row = await ownOpen(application, signed, sql);
    await moveApplication({ state: 'withdrawn', at: world.clock() }, row, sql);
    await dropEvidence(row, sql);
    await note(signed, { act: 'application-withdrawn', record: application }, world, sql);
  });

interface Evidence {
  readonly application: string;
  readonly name: string;
  readonly file: Blob;
}

export async function addEvidence({ application, name, file }: Evidence, signed: Signed, world: World) {
  if (file.size > MOST_BYTES) throw new Refusal(422, 'evidence-too-large', { most: MOST_BYTES / 1024 / 1024 });
  const body = await file.bytes();
  const mediaType = mediaTypeOf(body);
  if (mediaType === undefined) throw new Refusal(422, 'evidence-unfit');
  const evidence = world.newId();
  await world.db.transaction(async (sql) => {
    const row = await ownOpen(application, signed, sql);
    if ((await evidenceRows(row, sql)).length >= MOST_FILES)
      throw new Refusal(409, 'evidence-full', { most: MOST_FILES });
    await addEvidenceRow({ evidence, name: name.trim() || '-', media_type: mediaType, body }, row, sql);
    await note(signed, { act: 'application-evidence-added', record: application }, world, sql);
  });
  return evidence;
}

function mediaTypeOf(bytes: Uint8Array): string | undefined {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return 'application/pdf';
  const picture = pictureIn(bytes);
  return picture?.mediaType === 'image/webp' ? undefined : picture?.mediaType;
}
