// The SQL of consents.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { Keeping, OwnOf } from '../acting.ts';

export interface ConsentRow {
  readonly consent: string;
  /** Names of elements; none stands for all of them. */
  readonly what: readonly string[];
  readonly about: string | null;
  readonly recipient: string;
  readonly purpose: string;
  readonly text_version: number;
  readonly given: number;
  readonly until: number | null;
  readonly withdrawn: number | null;
}

const COLUMNS = sql.raw('consent, what, about, recipient, purpose, text_version, given, until, withdrawn');

export const addConsent = (made: Omit<ConsentRow, 'withdrawn'>, { person }: OwnOf, on: Sql): Promise<number> =>
  run(
    sql`
      insert into people.consent (person, consent, what, about, recipient, purpose, text_version, given, until)
      values (${person}, ${made.consent}, ${made.what}::text[], ${made.about}, ${made.recipient}, ${made.purpose},
        ${made.text_version}, ${new Date(made.given)}, ${made.until === null ? null : new Date(made.until)})`,
    on,
  );

/** The newest first. */
export const consentRows = ({ person }: OwnOf, on: Sql): Promise<readonly ConsentRow[]> =>
  many(
    sql<ConsentRow>`select ${COLUMNS} from people.consent where person = ${person} order by given desc, consent desc`,
    on,
  );

/** Undefined where there is none of this id, or it was withdrawn before. */
export const withdraw = (consent: string, { person }: OwnOf, at: number, on: Sql): Promise<ConsentRow | undefined> =>
  maybe(
    sql<ConsentRow>`
      update people.consent set withdrawn = ${new Date(at)}
      where person = ${person} and consent = ${consent} and withdrawn is null returning ${COLUMNS}`,
    on,
  );

export const withdrawAbout = (about: string, { person }: OwnOf, at: number, on: Sql): Promise<number> =>
  run(
    sql`
      update people.consent set withdrawn = ${new Date(at)}
      where person = ${person} and about = ${about} and withdrawn is null`,
    on,
  );

/** A bounded number of those that ended so many milliseconds ago. */
export const forgetConsents = (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from people.consent where ctid = any(array(
        select ctid from people.consent where least(withdrawn, until) < ${new Date(now - kept)} limit ${most} for update skip locked
      ))`,
    on,
  );
