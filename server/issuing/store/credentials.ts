// The SQL of credentials: inserted as ordered, filled when sealed, marked when taken back.
import { sql } from 'kysely';
import type { Learner } from '../../assessing/index.ts';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';

export type CredentialState = 'ordered' | 'issued' | 'revoked' | 'superseded';

export interface CredentialRow {
  readonly credential: string;
  readonly order_id: string;
  readonly design: string;
  readonly version: number;
  readonly result: string;
  readonly instance: number;
  readonly list: number;
  readonly slot: number;
  readonly state: CredentialState;
  readonly learner: Learner;
  readonly email: string | null;
  readonly grade: string | null;
  readonly issued_on: string;
  readonly valid_until: string | null;
  readonly failure: string | null;
  readonly issued: string | null;
  readonly until: string | null;
  readonly seal: Uint8Array | null;
  readonly sealing_time: number | null;
  readonly signature: Uint8Array | null;
  readonly digest: Uint8Array | null;
  readonly taken_back: number | null;
  readonly reason: string | null;
  readonly reason_text: string | null;
  readonly replaces: string | null;
  readonly replaced_by: string | null;
  readonly unit: string;
}

const COLUMNS =
  sql.raw(`credential, order_id, design, version, result, instance, list, slot, state, learner, email, grade,
  issued_on, valid_until, failure, issued, until, seal, sealing_time, signature, digest, taken_back, reason, reason_text,
  replaces, replaced_by, unit`);

/** What the order says of a credential. */
export interface Ordered {
  readonly credential: string;
  readonly result: string;
  readonly list: number;
  readonly slot: number;
  readonly learner: Learner;
  readonly email: string | null;
  readonly grade: string | null;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly folded: string;
  readonly unit: string;
}

export interface Whose {
  readonly order: string;
  readonly design: string;
  readonly version: number;
}

/** One statement, however many. Fails on a slot, or on an award, that has its credential already. */
export const addOrdered = (
  rows: readonly Ordered[],
  { order, design, version }: Whose,
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into issuing.credential (organisation, credential, order_id, design, version, result, format, instance, list,
        slot, state, learner, email, grade, issued_on, valid_until, folded, unit)
      select ${acting.organisation}, credential, ${order}, ${design}, ${version}, result, 'edc', 1, list, slot, 'ordered',
        learner::json, email, grade, issued_on, valid_until, folded, unit
      from unnest(${column(rows, 'credential')}::uuid[], ${column(rows, 'result')}::uuid[],
        ${column(rows, 'list')}::integer[], ${column(rows, 'slot')}::integer[],
        ${rows.map(({ learner }) => JSON.stringify(learner))}::text[], ${column(rows, 'email')}::text[],
        ${column(rows, 'grade')}::text[], ${column(rows, 'issuedOn')}::date[], ${column(rows, 'validUntil')}::date[],
        ${column(rows, 'folded')}::text[], ${column(rows, 'unit')}::uuid[])
        as given (credential, result, list, slot, learner, email, grade, issued_on, valid_until, folded, unit)`,
    on,
  );

const column = <T, K extends keyof T>(rows: readonly T[], name: K): readonly T[K][] => rows.map((row) => row[name]);

/** A row that waits to be sealed. */
export type Waiting = Pick<
  CredentialRow,
  'credential' | 'result' | 'list' | 'slot' | 'learner' | 'grade' | 'issued_on' | 'valid_until'
>;

/** The next that wait, in order, behind `after`. Those that could not be sealed are left out. */
export const waitingAfter = (
  after: string,
  order: string,
  most: number,
  acting: Acting,
  on: Sql,
): Promise<readonly Waiting[]> =>
  many(
    sql<Waiting>`
      select credential, result, list, slot, learner, grade, issued_on, valid_until from issuing.credential
      where ${within(acting)} and order_id = ${order} and credential > ${after}
        and state = 'ordered' and failure is null
      order by credential limit ${most}`,
    on,
  );

/** What sealing adds to a row. */
export interface Sealed {
  readonly credential: string;
  readonly issued: string;
  readonly until: string | null;
  readonly signature: Uint8Array;
  readonly digest: Uint8Array;
}

/**
 * Fills rows that were not sealed yet, and answers those. Rows are found by the whole key, from the list given: with the
 * organisation as a constant, a planner without statistics reads all rows of it for each that is looked for.
 */
export const fillSealed = (
  rows: readonly Sealed[],
  { seal, time }: { readonly seal: Uint8Array; readonly time: Date },
  acting: Acting,
  on: Sql,
): Promise<readonly { readonly credential: string; readonly result: string }[]> =>
  many(
    sql<{ credential: string; result: string }>`
      with made as materialized (
        select ${acting.organisation}::uuid as organisation, given.*
        from unnest(${column(rows, 'credential')}::uuid[], ${column(rows, 'issued')}::text[],
          ${column(rows, 'until')}::text[], ${column(rows, 'signature')}::bytea[], ${column(rows, 'digest')}::bytea[])
          as given (credential, issued, until, signature, digest)
      )
      update issuing.credential as kept
      set state = 'issued', issued = made.issued, until = made.until, signature = made.signature, digest = made.digest,
        seal = ${seal}, sealing_time = ${time}
      from made
      where kept.organisation = made.organisation and kept.credential = made.credential and kept.state = 'ordered'
      returning kept.credential, kept.result`,
    on,
  );

export const noteFailures = (
  rows: readonly { readonly credential: string; readonly failure: string }[],
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      with told as materialized (
        select ${acting.organisation}::uuid as organisation, given.*
        from unnest(${column(rows, 'credential')}::uuid[], ${column(rows, 'failure')}::text[]) as given (credential, failure)
      )
      update issuing.credential as kept set failure = told.failure from told
      where kept.organisation = told.organisation and kept.credential = told.credential
        and kept.state = 'ordered' and kept.failure is null`,
    on,
  );

/** They are tried again: all of an order that is within reach, whatever else they belong to. */
export const clearFailures = (order: string, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update issuing.credential set failure = null
      where organisation = ${acting.organisation} and order_id = ${order} and state = 'ordered' and failure is not null`,
    on,
  );

/** Takes up to `most` that were never sealed out of an order that is within reach, and answers their results. Their slots stay used. */
export async function dropUnsealed(order: string, most: number, acting: Acting, on: Sql): Promise<readonly string[]> {
  const rows = await many(
    sql<{ result: string }>`
      with left_over as materialized (
        select organisation, credential from issuing.credential
        where organisation = ${acting.organisation} and order_id = ${order} and state = 'ordered' limit ${most}
      )
      delete from issuing.credential as gone using left_over
      where gone.organisation = left_over.organisation and gone.credential = left_over.credential
      returning gone.result`,
    on,
  );
  return rows.map(({ result }) => result);
}

export const credentialOf = (credential: string, acting: Acting, on: Sql) =>
  maybe(
    sql<CredentialRow>`
      select ${COLUMNS} from issuing.credential where ${within(acting)} and credential = ${credential}`,
    on,
  );

/** The same, and nobody else changes it until the transaction ends. */
export const credentialHeld = (credential: string, acting: Acting, on: Sql) =>
  maybe(
    sql<CredentialRow>`
      select ${COLUMNS} from issuing.credential
      where ${within(acting)} and credential = ${credential} for update`,
    on,
  );

/** What later slices are told of a credential. */
export type ToldRow = Pick<
  CredentialRow,
  | ('credential' | 'order_id' | 'design' | 'version' | 'state' | 'learner' | 'email' | 'issued_on' | 'digest')
  | ('taken_back' | 'reason' | 'reason_text' | 'replaces' | 'replaced_by' | 'unit')
>;

export const credentialsTold = (ids: readonly string[], acting: Acting, on: Sql): Promise<readonly ToldRow[]> =>
  many(
    sql<ToldRow>`
      with wanted as materialized (
        select ${acting.organisation}::uuid as organisation, unnest(${ids}::uuid[]) as credential
      )
      select credential, order_id, design, version, state, learner, email, issued_on, digest, taken_back, reason,
        reason_text, replaces, replaced_by, unit
      from issuing.credential join wanted using (organisation, credential)
      where ${within(acting)} order by credential`,
    on,
  );

/** All of an order in pages, for its report. */
export const rowsOfOrderAfter = (
  after: string,
  order: string,
  most: number,
  acting: Acting,
  on: Sql,
): Promise<readonly CredentialRow[]> =>
  many(
    sql<CredentialRow>`
      select ${COLUMNS} from issuing.credential
      where ${within(acting)} and order_id = ${order} and credential > ${after}
      order by credential limit ${most}`,
    on,
  );

export interface Listed {
  readonly patterns: readonly string[];
  readonly design?: string | undefined;
  readonly order?: string | undefined;
  readonly state?: CredentialState | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Newest first. */
export async function credentialsListed(
  { patterns, design, order, state, limit, offset }: Listed,
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly CredentialRow[]; readonly total: number }> {
  const chosen = sql`
    ${within(acting)} and folded like all (${patterns}::text[])
    and ${design === undefined ? sql`true` : sql`design = ${design}`}
    and ${order === undefined ? sql`true` : sql`order_id = ${order}`}
    and ${state === undefined ? sql`true` : sql`state = ${state}`}`;
  const rows = await many(
    sql<CredentialRow>`
      select ${COLUMNS} from issuing.credential where ${chosen}
      order by credential desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from issuing.credential where ${chosen}`,
    on,
  );
  return { rows, total };
}

/** A corrected one beside the one that it corrects: the next instance of the same award. */
export const addCorrected = (
  { corrected, made }: { readonly corrected: CredentialRow; readonly made: Ordered },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into issuing.credential (organisation, credential, order_id, design, version, result, format, instance, list,
        slot, state, learner, email, grade, issued_on, valid_until, folded, replaces, unit)
      values (${acting.organisation}, ${made.credential}, ${corrected.order_id}, ${corrected.design}, ${corrected.version},
        ${corrected.result}, 'edc', ${corrected.instance + 1}, ${made.list}, ${made.slot}, 'ordered',
        ${JSON.stringify(made.learner)}::json, ${made.email}, ${made.grade}, ${made.issuedOn}, ${made.validUntil},
        ${made.folded}, ${corrected.credential}, ${made.unit})`,
    on,
  );

export interface TakenBack {
  readonly credential: string;
  readonly state: 'revoked' | 'superseded';
  readonly at: Date;
  /** The day where the provider is. */
  readonly on: string;
  readonly reason: string;
  readonly text: string;
  readonly replacedBy: string | null;
}

export const markTakenBack = (taken: TakenBack, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update issuing.credential set state = ${taken.state}, taken_back = ${taken.at}, taken_back_on = ${taken.on},
        reason = ${taken.reason}, reason_text = ${taken.text}, replaced_by = ${taken.replacedBy}
      where ${within(acting)} and credential = ${taken.credential} and state = 'issued'`,
    on,
  );
