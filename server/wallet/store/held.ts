// The SQL of what a person holds. The person is the key; who asks has signed in as them.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting, OwnOf } from '../../people/index.ts';

export interface HeldRow {
  readonly person: string;
  readonly held: string;
  readonly organisation: string;
  readonly credential: string;
  readonly title: Readonly<Record<string, string>>;
  readonly language: string;
  readonly provider: string;
  readonly issued_on: string;
  readonly digest: string;
  readonly claimed: number;
  readonly state: 'issued' | 'revoked' | 'superseded';
  readonly taken_back: number | null;
  readonly reason: string | null;
  readonly reason_text: string | null;
  readonly replaced_by: string | null;
}

const COLUMNS = sql.raw(
  'person, held, organisation, credential, title, language, provider, issued_on, digest, claimed, state, taken_back, reason, reason_text, replaced_by',
);

export interface NewHeld {
  readonly held: string;
  readonly organisation: string;
  readonly credential: string;
  readonly title: Readonly<Record<string, string>>;
  readonly language: string;
  readonly provider: string;
  readonly issuedOn: string;
  readonly digest: string;
  /** gzip */
  readonly sealed: Uint8Array;
  readonly claimed: Date;
}

/** Adds it, or answers the one that is there already. */
export async function addHeld(given: NewHeld, { person }: OwnOf, on: Sql): Promise<string> {
  const { held, organisation, credential, title, language, provider, issuedOn, digest, sealed, claimed } = given;
  const { held: kept } = await one(
    sql<{ held: string }>`
      insert into wallet.held
        (person, held, organisation, credential, title, language, provider, issued_on, digest, sealed, claimed, state)
      values (${person}, ${held}, ${organisation}, ${credential}, ${JSON.stringify(title)}, ${language}, ${provider},
        ${issuedOn}, ${digest}, ${sealed}, ${claimed}, 'issued')
      on conflict (person, organisation, credential) do update set digest = excluded.digest
      returning held`,
    on,
  );
  return kept;
}

export async function heldListed(
  { limit, offset }: { readonly limit: number; readonly offset: number },
  { person }: OwnOf,
  on: Sql,
): Promise<{ readonly rows: readonly HeldRow[]; readonly total: number }> {
  const rows = await many(
    sql<HeldRow>`
      select ${COLUMNS} from wallet.held where person = ${person}
      order by claimed desc, held desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from wallet.held where person = ${person}`,
    on,
  );
  return { rows, total };
}

export const heldOf = (held: string, { person }: OwnOf, on: Sql): Promise<HeldRow | undefined> =>
  maybe(sql<HeldRow>`select ${COLUMNS} from wallet.held where person = ${person} and held = ${held}`, on);

export const sealedOf = (
  held: string,
  { person }: OwnOf,
  on: Sql,
): Promise<{ readonly sealed: Uint8Array } | undefined> =>
  maybe(sql<{ sealed: Uint8Array }>`select sealed from wallet.held where person = ${person} and held = ${held}`, on);

/** Who holds a credential. */
export const holdersOf = (credential: string, { organisation }: Acting, on: Sql): Promise<readonly HeldRow[]> =>
  many(
    sql<HeldRow>`
      select ${COLUMNS} from wallet.held where organisation = ${organisation} and credential = ${credential}`,
    on,
  );

export const noteTakenBack = (
  held: string,
  what: {
    readonly state: 'revoked' | 'superseded';
    readonly at: Date;
    readonly reason: string;
    readonly text: string | null;
    readonly replacedBy: string | null;
  },
  { person }: OwnOf,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update wallet.held set state = ${what.state}, taken_back = ${what.at}, reason = ${what.reason},
        reason_text = ${what.text}, replaced_by = coalesce(${what.replacedBy}, replaced_by)
      where person = ${person} and held = ${held}`,
    on,
  );
