// The operator looks into an application: takes it up, asks back, enters the organisation or refuses.
import type { Download } from '../http/contract.ts';
import { actingAsOperator, note, openly, operatorOf, personOf, type Signed } from '../people/index.ts';
import type { Sql } from '../db/index.ts';
import type { Operating } from '../jobs/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import type { World } from '../world.ts';
import { isOpen, shownApplication, wholeApplication, writeTo } from './applications.ts';
import { APPLICATION_STATES } from './contract/applications.ts';
import type { Identity } from './identity.ts';
import { enterOrganisation } from './organisation.ts';
import {
  addMessage,
  type ApplicationRow,
  applicationRow,
  dropEvidence,
  applicationRows,
  countApplications,
  evidenceFile,
  holdApplication,
  likeApplications,
  moveApplication,
  organisationsWith,
} from './store/applications.ts';
import { addMember } from './store/members.ts';

const PAGE = 50;

export interface LookingFor {
  readonly page?: number;
  readonly search?: string;
  readonly state?: string;
}

export async function listApplications({ page = 1, search = '', state }: LookingFor, operator: Operating, sql: Sql) {
  const states = state === 'open' ? ['applied', 'screening'] : state === undefined ? APPLICATION_STATES : [state];
  const listing = { patterns: likePatterns(search), states };
  const rows = await applicationRows({ ...listing, limit: PAGE, offset: (page - 1) * PAGE }, operator, sql);
  const entries = rows.map((row) => {
    const { country, legalIdentifier } = JSON.parse(row.identity) as Identity; // as it was read before it was kept
    return { ...shownApplication(row), country, legalIdentifier };
  });
  return { entries, total: await countApplications(listing, operator, sql), page, pageSize: PAGE };
}

export async function lookInto(application: string, operator: Operating, sql: Sql) {
  const row = await applicationKnown(application, operator, sql);
  const applicant = await personOf(row.person, sql);
  const taken = await organisationsWith(row.identifiers, openly(), sql);
  const others = taken.filter(({ organisation }) => organisation !== row.organisation);
  const known = new Map(others.map(({ organisation, name }) => [organisation, { organisation, name }]));
  return {
    ...(await wholeApplication(row, sql)),
    applicant: { name: applicant?.name ?? '', email: applicant?.email ?? '' },
    known: [...known.values()],
    others: (await likeApplications(row, operator, sql)).map((other) => ({ ...other })),
    ...(row.undelivered !== null && { undelivered: row.undelivered }),
  };
}

export async function evidenceOf(
  { application, evidence }: { readonly application: string; readonly evidence: string },
  operator: Operating,
  sql: Sql,
): Promise<Download> {
  const file = await evidenceFile(evidence, await applicationKnown(application, operator, sql), sql);
  if (file === undefined) throw new Refusal(404, 'application-unknown');
  return { name: file.name, mediaType: file.media_type, body: file.body };
}

async function applicationKnown(application: string, operator: Operating, sql: Sql): Promise<ApplicationRow> {
  const row = await applicationRow(application, operator, sql);
  if (row === undefined) throw new Refusal(404, 'application-unknown');
  return row;
}

async function open(application: string, signed: Signed, sql: Sql): Promise<ApplicationRow> {
  const row = await holdApplication(application, operatorOf(signed), sql);
  if (row === undefined) throw new Refusal(404, 'application-unknown');
  if (!isOpen(row)) throw new Refusal(409, 'application-decided');
  return row;
}

type OfApplication<T = object> = T & { readonly application: string };

export const screen = (
  { application, text }: OfApplication<{ readonly text?: string }>,
  signed: Signed,
  world: World,
): Promise<void> =>
  world.db.transaction(async (sql) => {
    const row = await open(application, signed, sql);
    const at = world.clock();
    if (text !== undefined) {
      await addMessage({ by: 'operator', text: text.trim(), at }, row, sql);
      await writeTo(application, 'asked', world, sql);
    }
    await moveApplication({ state: 'screening', at }, row, sql);
    await note(signed, { act: 'application-screened', record: application }, world, sql);
  });

/** Answers the id of the organisation; who applied is its owner. */
export const grant = (application: string, signed: Signed, world: World): Promise<string> =>
  world.db.transaction(async (sql) => {
    const row = await open(application, signed, sql);
    const identity = JSON.parse(row.identity) as Identity; // as it was read before it was kept
    const organisation = await enterOrganisation(identity, world, sql);
    const at = world.clock();
    const acting = actingAsOperator(organisation, signed);
    await addMember({ person: row.person, roles: [{ role: 'owner' }], since: at }, acting, sql);
    await moveApplication({ state: 'granted', at, organisation }, row, sql);
    await note(acting, { act: 'organisation-accepted', record: organisation }, world, sql);
    await note(signed, { act: 'application-granted', record: application }, world, sql);
    await writeTo(application, 'granted', world, sql);
    return organisation;
  });

export const refuse = (
  { application, text }: OfApplication<{ readonly text: string }>,
  signed: Signed,
  world: World,
): Promise<void> =>
  world.db.transaction(async (sql) => {
    const row = await open(application, signed, sql);
    const at = world.clock();
    await addMessage({ by: 'operator', text: text.trim(), at }, row, sql);
    await moveApplication({ state: 'refused', at }, row, sql);
    await dropEvidence(row, sql);
    await note(signed, { act: 'application-refused', record: application }, world, sql);
    await writeTo(application, 'refused', world, sql);
  });
