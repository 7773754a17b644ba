// All SQL of requests: what somebody asks of an organisation about the data it holds of them.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting, Erased, Keeping, OwnOf } from '../../people/index.ts';
import type { RequestKind, RequestState } from '../contract.ts';

export interface RequestRow {
  readonly organisation: string;
  readonly request: string;
  readonly kind: RequestKind;
  readonly origin: 'account' | 'letter' | 'erased-account';
  readonly person: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly body: string;
  readonly language: string;
  readonly state: RequestState;
  readonly reason: string | null;
  readonly answer: string;
  readonly received: number;
  readonly due: number;
  readonly changed: number;
}

const COLUMNS = sql.raw(
  'organisation, request, kind, origin, person, name, email, body, language, state, reason, answer, received, due, changed',
);

export type NewRequest = Omit<RequestRow, 'organisation' | 'reason' | 'answer' | 'changed'>;

export async function addRequest(
  made: NewRequest,
  credentials: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<void> {
  const received = new Date(made.received);
  await run(
    sql`
      insert into my_data.request (organisation, request, kind, origin, person, name, email, body, language, state, received,
        due, changed)
      values (${organisation}, ${made.request}, ${made.kind}, ${made.origin}, ${made.person}, ${made.name},
        ${made.email}, ${made.body}, ${made.language}, ${made.state}, ${received}, ${new Date(made.due)}, ${received})`,
    on,
  );
  await run(
    sql`
      insert into my_data.request_record (organisation, request, credential)
      select ${organisation}, ${made.request}, unnest(${credentials}::uuid[])`,
    on,
  );
}

export const requestRow = (request: string, { organisation }: Acting, on: Sql): Promise<RequestRow | undefined> =>
  maybe(
    sql<RequestRow>`
      select ${COLUMNS} from my_data.request where organisation = ${organisation} and request = ${request}`,
    on,
  );

/** The same, and nobody else changes it until the transaction ends. */
export const requestHeld = (request: string, { organisation }: Acting, on: Sql): Promise<RequestRow | undefined> =>
  maybe(
    sql<RequestRow>`
      select ${COLUMNS} from my_data.request
      where organisation = ${organisation} and request = ${request} for update`,
    on,
  );

/** Those that wait, the first due first; then those that are closed, the newest first. */
export async function requestsListed(
  { limit, offset }: { readonly limit: number; readonly offset: number },
  { organisation }: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly RequestRow[]; readonly total: number }> {
  const rows = await many(
    sql<RequestRow>`
      select ${COLUMNS} from my_data.request where organisation = ${organisation}
      order by state = 'closed', case when state <> 'closed' then due end, changed desc, request
      limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from my_data.request where organisation = ${organisation}`,
    on,
  );
  return { rows, total };
}

export const requestsOfPerson = ({ person }: OwnOf, on: Sql): Promise<readonly RequestRow[]> =>
  many(
    sql<RequestRow>`select ${COLUMNS} from my_data.request where person = ${person} order by received desc, request`,
    on,
  );

export interface RecordOfRequest {
  readonly credential: string;
  /** Somebody at the desk said that it is theirs. */
  readonly added: boolean;
}

export const recordsOfRequest = (
  request: string,
  { organisation }: Acting,
  on: Sql,
): Promise<readonly RecordOfRequest[]> =>
  many(
    sql<RecordOfRequest>`
      select credential, added from my_data.request_record
      where organisation = ${organisation} and request = ${request} order by credential`,
    on,
  );

export const addRecordOf = (request: string, credential: string, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into my_data.request_record (organisation, request, credential, added)
      values (${organisation}, ${request}, ${credential}, true) on conflict do nothing`,
    on,
  );

/** What they held stays theirs. */
export const dropRecordOf = (request: string, credential: string, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      delete from my_data.request_record
      where organisation = ${organisation} and request = ${request} and credential = ${credential} and added`,
    on,
  );

export const moveRequest = (
  {
    request,
    state,
    due,
    reason,
    answer,
    at,
  }: Pick<RequestRow, 'request' | 'state' | 'due' | 'reason' | 'answer'> & { readonly at: number },
  { organisation }: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update my_data.request set state = ${state}, due = ${new Date(due)}, reason = ${reason}, answer = ${answer},
        changed = ${new Date(at)}
      where organisation = ${organisation} and request = ${request}`,
    on,
  );

/** What was asked stays, and who asked does not. */
export const emptyRequest = (request: string, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update my_data.request set person = null, name = '', email = null, body = '', answer = ''
      where organisation = ${organisation} and request = ${request}`,
    on,
  );

/**
 * An account is erased: what it asked for before goes on without a name, or is gone where it was closed. By their address only
 * what nobody's account asked for is theirs: somebody else may have had it before.
 */
export async function dropPersonOfRequests({ person, email }: Erased, on: Sql): Promise<void> {
  const theirs = sql`(person = ${person} or (person is null and lower(email) = lower(${email})))`;
  await run(sql`delete from my_data.unconfirmed where lower(email) = lower(${email})`, on);
  await run(sql`delete from my_data.request where ${theirs} and state = 'closed'`, on);
  await run(
    sql`
      update my_data.request set origin = 'erased-account', person = null, name = '', email = null, body = '', answer = ''
      where ${theirs}`,
    on,
  );
}

/** A bounded number of those that were closed so many milliseconds ago; their records go with them. */
export const forgetRequests = (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from my_data.request where ctid = any(array(
        select ctid from my_data.request where state = 'closed' and changed < ${new Date(now - kept)}
        limit ${most} for update skip locked
      ))`,
    on,
  );

export interface UnconfirmedRow {
  readonly organisation: string;
  readonly kind: RequestKind;
  readonly name: string;
  readonly email: string;
  readonly body: string;
  readonly language: string;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}

export const addUnconfirmed = (digest: Uint8Array, made: UnconfirmedRow, on: Sql): Promise<number> =>
  run(
    sql`
      insert into my_data.unconfirmed (digest, organisation, kind, name, email, body, language, expires)
      values (${digest}, ${made.organisation}, ${made.kind}, ${made.name}, ${made.email}, ${made.body}, ${made.language},
        ${new Date(made.expires)})`,
    on,
  );

const UNCONFIRMED = sql.raw('organisation, kind, name, email, body, language, expires');

export const unconfirmedRow = (digest: Uint8Array, on: Sql): Promise<UnconfirmedRow | undefined> =>
  maybe(sql<UnconfirmedRow>`select ${UNCONFIRMED} from my_data.unconfirmed where digest = ${digest}`, on);

/** Once: whoever uses the link a second time finds nothing. */
export const takeUnconfirmed = (digest: Uint8Array, on: Sql): Promise<UnconfirmedRow | undefined> =>
  maybe(sql<UnconfirmedRow>`delete from my_data.unconfirmed where digest = ${digest} returning ${UNCONFIRMED}`, on);

export const forgetUnconfirmed = (most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from my_data.unconfirmed where digest = any(array(
        select digest from my_data.unconfirmed where expires < ${new Date(now)} limit ${most} for update skip locked
      ))`,
    on,
  );
