// All SQL of how strictly an account is opened, and of the codes for whoever lost a passkey.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Entering, OwnOf } from '../acting.ts';

export async function isPasskeyOnly({ person }: Entering | OwnOf, on: Sql): Promise<boolean> {
  const row = await maybe(
    sql<{ readonly only: boolean }>`select passkey_only as only from people.person where person = ${person}`,
    on,
  );
  return row?.only ?? false;
}

/** The same, and nobody else changes the ways in of this person before the transaction ends. */
export async function lockWaysIn({ person }: OwnOf, on: Sql): Promise<boolean> {
  const row = await maybe(
    sql<{ readonly only: boolean }>`
      select passkey_only as only from people.person where person = ${person} for update`,
    on,
  );
  return row?.only ?? false;
}

export const setPasskeyOnly = (only: boolean, { person }: OwnOf, on: Sql) =>
  run(sql`update people.person set passkey_only = ${only} where person = ${person}`, on);

/** The codes from before are gone. */
export async function replaceRecoveryCodes(codes: readonly Uint8Array[], { person }: OwnOf, on: Sql): Promise<void> {
  await run(sql`delete from people.recovery_code where person = ${person}`, on);
  for (const code of codes)
    await run(sql`insert into people.recovery_code (person, code) values (${person}, ${code})`, on);
}

/** False where it is none of theirs, or was used; of two that use it at once one is right. */
export const useRecoveryCodeRow = async (
  code: Uint8Array,
  now: number,
  { person }: Entering,
  on: Sql,
): Promise<boolean> =>
  (await run(
    sql`
      update people.recovery_code set used = ${new Date(now)}
      where person = ${person} and code = ${code} and used is null`,
    on,
  )) === 1;

export async function recoveryCodesLeft({ person }: OwnOf, on: Sql): Promise<number> {
  const { count } = await one(
    sql<{ readonly count: number }>`
      select count(*)::integer as count from people.recovery_code where person = ${person} and used is null`,
    on,
  );
  return count;
}

export interface LinkedRow {
  readonly linked: string;
  readonly provider: string;
  /** How the account is called there. */
  readonly label: string;
  /** Milliseconds since 1970 UTC. */
  readonly made: number;
  readonly used: number | null;
}

/** The oldest first. */
export const linkedRows = ({ person }: OwnOf, on: Sql): Promise<readonly LinkedRow[]> =>
  many(
    sql<LinkedRow>`
      select linked, provider, label, made, used from people.linked where person = ${person} order by made, linked`,
    on,
  );

declare const found: unique symbol;

/** An account elsewhere that opens one here: found by what its provider said of who came back. */
export interface SubjectRow {
  readonly [found]: true;
  readonly person: string;
  readonly linked: string;
}

export const subjectRow = (subject: string, on: Sql): Promise<SubjectRow | undefined> =>
  maybe(sql<SubjectRow>`select person, linked from people.subject where subject = ${subject}`, on);

/** Undefined where the account elsewhere opens one here already. */
export async function addLinkedRow(
  subject: string,
  { linked, provider, label, made }: Omit<LinkedRow, 'used'>,
  { person }: Entering | OwnOf,
  on: Sql,
): Promise<SubjectRow | undefined> {
  const taken = await maybe(
    sql<SubjectRow>`
      insert into people.subject (subject, person, linked) values (${subject}, ${person}, ${linked})
      on conflict (subject) do nothing returning person, linked`,
    on,
  );
  if (taken === undefined) return undefined;
  await run(
    sql`
      insert into people.linked (person, linked, provider, label, made)
      values (${person}, ${linked}, ${provider}, ${label}, ${new Date(made)})`,
    on,
  );
  return taken;
}

export const noteLinkedUse = ({ person, linked }: SubjectRow, now: number, on: Sql) =>
  run(sql`update people.linked set used = ${new Date(now)} where person = ${person} and linked = ${linked}`, on);

/** False where the person has none of this id. */
export async function dropLinkedRow(linked: string, { person }: OwnOf, on: Sql): Promise<boolean> {
  await run(sql`delete from people.subject where person = ${person} and linked = ${linked}`, on);
  return (await run(sql`delete from people.linked where person = ${person} and linked = ${linked}`, on)) === 1;
}
