// All SQL of applications. The operator finds one by its id; whoever applied, among their own.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { JobRun, Operating } from '../../jobs/index.ts';
import type { Openly, OwnOf, Signed } from '../../people/index.ts';
import type { ApplicationState } from '../contract/applications.ts';

declare const found: unique symbol;

/** One that was found by whoever applied, by the operator, or by the installation at work on it. */
export interface ApplicationRow {
  readonly [found]: true;
  readonly person: string;
  readonly application: string;
  readonly state: ApplicationState;
  /** JSON. */
  readonly identity: string;
  readonly name: string;
  readonly identifiers: readonly string[];
  readonly reason: string;
  readonly link: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly applied: number;
  readonly changed: number;
  readonly organisation: string | null;
  readonly undelivered: string | null;
  /** Who wrote last. */
  readonly last: 'applicant' | 'operator' | null;
}

const OPEN = sql`state in ('applied', 'screening')`;
const COLUMNS = sql`
  person, application, state, identity, name, identifiers, reason, link, applied, changed, organisation, undelivered,
  (select by from organisations.application_message
    where application_message.person = application.person
      and application_message.application = application.application
    order by number desc limit 1) as last`;

export type NewApplication = Omit<
  ApplicationRow,
  typeof found | 'person' | 'state' | 'changed' | 'organisation' | 'undelivered' | 'last'
> & {
  readonly folded: string;
};

export const addApplication = (row: NewApplication, { person }: Signed, on: Sql) =>
  run(
    sql`
      insert into organisations.application
        (person, application, state, identity, name, folded, identifiers, reason, link, applied, changed)
      values (${person}, ${row.application}, 'applied', ${row.identity}, ${row.name}, ${row.folded},
        ${[...row.identifiers]}::text[], ${row.reason}, ${row.link}, ${new Date(row.applied)}, ${new Date(row.applied)})`,
    on,
  );

export const applicationsOf = ({ person }: OwnOf, on: Sql): Promise<readonly ApplicationRow[]> =>
  many(
    sql<ApplicationRow>`
      select ${COLUMNS} from organisations.application where person = ${person}
      order by applied desc, application desc`,
    on,
  );

export const applicationRow = (
  application: string,
  _: Operating | JobRun,
  on: Sql,
): Promise<ApplicationRow | undefined> =>
  maybe(sql<ApplicationRow>`select ${COLUMNS} from organisations.application where application = ${application}`, on);

/** Held until the end of the transaction: it is decided once. */
export async function holdApplication(
  application: string,
  operator: Operating,
  on: Sql,
): Promise<ApplicationRow | undefined> {
  const held = await maybe(
    sql`select application from organisations.application where application = ${application} for update`,
    on,
  );
  return held === undefined ? undefined : applicationRow(application, operator, on);
}

/** The same, of whoever applied. */
export async function holdOwnApplication(
  application: string,
  own: Signed,
  on: Sql,
): Promise<ApplicationRow | undefined> {
  await maybe(
    sql`
      select application from organisations.application
      where person = ${own.person} and application = ${application} for update`,
    on,
  );
  return (await applicationsOf(own, on)).find((row) => row.application === application);
}

export interface Listing {
  /** Of `like`; all have to match. */
  readonly patterns: readonly string[];
  readonly states: readonly string[];
}

const listed = ({ patterns, states }: Listing) => sql`
  folded like all(${[...patterns]}::text[]) and state = any(${[...states]}::text[])`;

export const applicationRows = (
  { limit, offset, ...listing }: Listing & { readonly limit: number; readonly offset: number },
  _: Operating,
  on: Sql,
): Promise<readonly ApplicationRow[]> =>
  many(
    sql<ApplicationRow>`
      select ${COLUMNS} from organisations.application where ${listed(listing)}
      order by applied desc, application desc limit ${limit} offset ${offset}`,
    on,
  );

export async function countApplications(listing: Listing, _: Operating | JobRun, on: Sql): Promise<number> {
  const { total } = await one(
    sql<{ readonly total: number }>`
      select count(*) as total from organisations.application where ${listed(listing)}`,
    on,
  );
  return total;
}

/** Other open ones that name one of these numbers. */
export const likeApplications = (
  { application, identifiers }: ApplicationRow,
  _: Operating,
  on: Sql,
): Promise<readonly Pick<ApplicationRow, 'application' | 'name'>[]> =>
  many(
    sql<Pick<ApplicationRow, 'application' | 'name'>>`
      select application, name from organisations.application
      where ${OPEN} and application <> ${application} and identifiers && ${[...identifiers]}::text[]
      order by applied, application`,
    on,
  );

export interface Moved {
  readonly state: ApplicationState;
  readonly at: number;
  readonly organisation?: string;
}

export const moveApplication = ({ state, at, organisation }: Moved, { person, application }: ApplicationRow, on: Sql) =>
  run(
    sql`
      update organisations.application
      set state = ${state}, changed = ${new Date(at)}, organisation = ${organisation ?? null}
      where person = ${person} and application = ${application}`,
    on,
  );

export const markApplicationUndelivered = (
  { person, application }: ApplicationRow,
  code: string,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update organisations.application set undelivered = ${code}
      where person = ${person} and application = ${application}`,
    on,
  );

export interface MessageRow {
  readonly by: 'applicant' | 'operator';
  readonly text: string;
  readonly at: number;
}

export const messageRows = ({ person, application }: ApplicationRow, on: Sql): Promise<readonly MessageRow[]> =>
  many(
    sql<MessageRow>`
      select by, text, at from organisations.application_message
      where person = ${person} and application = ${application} order by number`,
    on,
  );

/** To be called while the application is held: messages are numbered in order. */
export const addMessage = ({ by, text, at }: MessageRow, { person, application }: ApplicationRow, on: Sql) =>
  run(
    sql`
      insert into organisations.application_message (person, application, number, by, text, at)
      select ${person}::uuid, ${application}::uuid, count(*) + 1, ${by}::text, ${text}::text, ${new Date(at)}::timestamptz
      from organisations.application_message where person = ${person} and application = ${application}`,
    on,
  );

export interface EvidenceRow {
  readonly evidence: string;
  readonly name: string;
  readonly media_type: string;
}

export const evidenceRows = ({ person, application }: ApplicationRow, on: Sql): Promise<readonly EvidenceRow[]> =>
  many(
    sql<EvidenceRow>`
      select evidence, name, media_type from organisations.application_evidence
      where person = ${person} and application = ${application} order by evidence`,
    on,
  );

/** Of an application that nobody looks into any more. */
export const dropEvidence = ({ person, application }: ApplicationRow, on: Sql) =>
  run(
    sql`
      delete from organisations.application_evidence where person = ${person} and application = ${application}`,
    on,
  );

export const evidenceFile = (
  evidence: string,
  { person, application }: ApplicationRow,
  on: Sql,
): Promise<(EvidenceRow & { readonly body: Uint8Array }) | undefined> =>
  maybe(
    sql<EvidenceRow & { readonly body: Uint8Array }>`
      select evidence, name, media_type, body from organisations.application_evidence
      where person = ${person} and application = ${application} and evidence = ${evidence}`,
    on,
  );

export const addEvidenceRow = (
  { evidence, name, media_type, body }: EvidenceRow & { readonly body: Uint8Array },
  { person, application }: ApplicationRow,
  on: Sql,
) =>
  run(
    sql`
      insert into organisations.application_evidence (person, application, evidence, name, media_type, body)
      values (${person}, ${application}, ${evidence}, ${name}, ${media_type}, ${body})`,
    on,
  );

/** Organisations of the register that have one of these numbers. */
export const organisationsWith = (
  identifiers: readonly string[],
  _: Openly,
  on: Sql,
): Promise<readonly { readonly organisation: string; readonly name: string; readonly identifier: string }[]> =>
  many(
    sql<{ organisation: string; name: string; identifier: string }>`
      select organisation, organisation.name, legal_identifier.identifier
      from organisations.legal_identifier join organisations.organisation using (organisation)
      where legal_identifier.identifier = any(${[...identifiers]}::text[]) order by organisation.name, organisation`,
    on,
  );
