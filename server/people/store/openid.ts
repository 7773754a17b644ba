// All SQL of journeys to a provider of OpenID Connect.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';

/** Why somebody goes; `unlinked` is who came back and is nobody here yet. */
export type OpenIdPurpose = 'sign-in' | 'link' | 'confirm' | 'unlinked';

export interface OpenIdRow {
  readonly purpose: OpenIdPurpose;
  readonly provider: string;
  readonly person: string | null;
  readonly language: string;
  readonly return_to: string | null;
  readonly subject: string | null;
  readonly label: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}

const COLUMNS = sql`purpose, provider, person, language, return_to, subject, label, expires`;

export const addJourney = (browser: Uint8Array, row: OpenIdRow, on: Sql) =>
  run(
    sql`
      insert into people.openid (browser, ${COLUMNS})
      values (${browser}, ${row.purpose}, ${row.provider}, ${row.person}, ${row.language}, ${row.return_to},
        ${row.subject}, ${row.label}, ${new Date(row.expires)})`,
    on,
  );

export const journeyRow = (browser: Uint8Array, on: Sql): Promise<OpenIdRow | undefined> =>
  maybe(sql<OpenIdRow>`select ${COLUMNS} from people.openid where browser = ${browser}`, on);

/** It is gone afterwards: of two that use it at once one finds it. */
export const takeJourney = (browser: Uint8Array, on: Sql): Promise<OpenIdRow | undefined> =>
  maybe(sql<OpenIdRow>`delete from people.openid where browser = ${browser} returning ${COLUMNS}`, on);

/** A bounded number of those whose time is over. */
export const forgetJourneys = (now: number, most: number, on: Sql) =>
  run(
    sql`
      delete from people.openid where browser in (
        select browser from people.openid where expires < ${new Date(now)} limit ${most} for update skip locked
      )`,
    on,
  );
