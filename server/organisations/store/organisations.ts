// All SQL of organisations and of the register in which each legal identifier stands once.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Operating } from '../../jobs/index.ts';
import type { Acting, Publicly } from '../../people/index.ts';

export interface OrganisationRow {
  readonly organisation: string;
  readonly iri: string;
  readonly name: string;
  /** JSON. */
  readonly identity: string;
  readonly revision: number;
  /** Milliseconds since 1970 UTC. */
  readonly since: number;
}

export interface Written extends Pick<OrganisationRow, 'name' | 'identity'> {
  readonly folded: string;
  readonly country: string;
  readonly kinds: readonly string[];
}

export const organisationRow = ({ organisation }: Publicly, on: Sql): Promise<OrganisationRow | undefined> =>
  maybe(
    sql<OrganisationRow>`
      select organisation, iri, name, identity, revision, since
      from organisations.organisation where organisation = ${organisation}`,
    on,
  );

export const addOrganisation = (
  { iri, name, folded, identity, since, country, kinds }: Omit<OrganisationRow, 'organisation' | 'revision'> & Written,
  { organisation }: Acting,
  on: Sql,
) =>
  run(
    sql`
      insert into organisations.organisation (organisation, iri, name, folded, identity, country, kinds, revision, since)
      values (${organisation}, ${iri}, ${name}, ${folded}, ${identity}, ${country}, ${kinds}::text[], 1, ${new Date(since)})`,
    on,
  );

/** False where it is another revision by now. */
export async function changeOrganisation(
  { name, folded, identity, country, kinds }: Written,
  revision: number,
  { organisation }: Acting,
  on: Sql,
): Promise<boolean> {
  const rows = await run(
    sql`
      update organisations.organisation
      set name = ${name}, folded = ${folded}, identity = ${identity}, country = ${country}, kinds = ${kinds}::text[],
        revision = revision + 1
      where organisation = ${organisation} and revision = ${revision}`,
    on,
  );
  return rows === 1;
}

/** Held until the end of the transaction: who counts owners counts alone. */
export const holdOrganisation = ({ organisation }: Acting, on: Sql) =>
  many(sql`select organisation from organisations.organisation where organisation = ${organisation} for update`, on);

/** False where another organisation has it. */
export async function takeIdentifier(identifier: string, organisation: string, on: Sql): Promise<boolean> {
  await run(
    sql`
      insert into organisations.legal_identifier (identifier, organisation) values (${identifier}, ${organisation})
      on conflict (identifier) do nothing`,
    on,
  );
  const { organisation: whose } = await one(
    sql<{ readonly organisation: string }>`
      select organisation from organisations.legal_identifier where identifier = ${identifier}`,
    on,
  );
  return whose === organisation;
}

export const dropOtherIdentifiers = (kept: readonly string[], { organisation }: Acting, on: Sql) =>
  run(
    sql`
      delete from organisations.legal_identifier
      where organisation = ${organisation} and identifier <> all(${kept}::text[])`,
    on,
  );

export interface Wanted {
  /** Of `like`; all have to match. */
  readonly patterns: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

/** The newest first. */
export const register = (
  { patterns, limit, offset }: Wanted,
  _: Operating,
  on: Sql,
): Promise<readonly OrganisationRow[]> =>
  many(
    sql<OrganisationRow>`
      select organisation, iri, name, identity, revision, since from organisations.organisation
      where folded like all(${patterns}::text[])
      order by since desc, organisation desc limit ${limit} offset ${offset}`,
    on,
  );

export async function registered({ patterns }: Pick<Wanted, 'patterns'>, _: Operating, on: Sql): Promise<number> {
  const { total } = await one(
    sql<{ readonly total: number }>`
      select count(*) as total from organisations.organisation where folded like all(${patterns}::text[])`,
    on,
  );
  return total;
}
