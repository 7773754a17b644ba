// The SQL of what anyone sees: the list of organisations, their logos, how they recognise.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting, Openly, Publicly } from '../../people/index.ts';

export interface LogoRow {
  readonly object: string;
  readonly media_type: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

export interface ListedRow {
  readonly organisation: string;
  readonly name: string;
  /** JSON. */
  readonly identity: string;
  readonly logo: LogoRow | null;
}

export interface Listing {
  /** Of `like`; all have to match. */
  readonly patterns: readonly string[];
  /** One of these at least; all organisations where absent. */
  readonly kinds?: readonly string[];
  /** The country in every way of writing it. */
  readonly countries?: readonly string[];
}

const listed = ({ patterns, kinds, countries }: Listing) => sql`
  folded like all(${[...patterns]}::text[])
    and (${kinds === undefined}::boolean or kinds && ${[...(kinds ?? [])]}::text[])
    and (${countries === undefined}::boolean or country = any(${[...(countries ?? [])]}::text[]))`;

const LOGO = sql`
  (select json_build_object('object', object, 'media_type', media_type, 'width', width, 'height', height,
    'alternative', alternative) from organisations.logo where logo.organisation = organisation.organisation)`;

export const listedRows = (
  { limit, offset, ...listing }: Listing & { readonly limit: number; readonly offset: number },
  _: Openly,
  on: Sql,
): Promise<readonly ListedRow[]> =>
  many(
    sql<ListedRow>`
      select organisation, name, identity, ${LOGO} as logo from organisations.organisation
      where ${listed(listing)} order by name, organisation limit ${limit} offset ${offset}`,
    on,
  );

export async function countListed(listing: Listing, _: Openly, on: Sql): Promise<number> {
  const { total } = await one(
    sql<{ readonly total: number }>`
      select count(*) as total from organisations.organisation where ${listed(listing)}`,
    on,
  );
  return total;
}

export const logoRow = ({ organisation }: Acting | Publicly, on: Sql): Promise<LogoRow | undefined> =>
  maybe(
    sql<LogoRow>`
      select object, media_type, width, height, alternative from organisations.logo
      where organisation = ${organisation}`,
    on,
  );

export const putLogo = (logo: LogoRow, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      insert into organisations.logo (organisation, object, media_type, width, height, alternative)
      values (${organisation}, ${logo.object}, ${logo.media_type}, ${logo.width}, ${logo.height}, ${logo.alternative})
      on conflict (organisation) do update set object = excluded.object, media_type = excluded.media_type,
        width = excluded.width, height = excluded.height, alternative = excluded.alternative`,
    on,
  );

export const dropLogoRow = ({ organisation }: Acting, on: Sql): Promise<number> =>
  run(sql`delete from organisations.logo where organisation = ${organisation}`, on);

export interface PolicyRow {
  /** JSON. */
  readonly policy: string;
  /** Milliseconds since 1970 UTC. */
  readonly changed: number;
}

export const policyRow = ({ organisation }: Publicly, on: Sql): Promise<PolicyRow | undefined> =>
  maybe(
    sql<PolicyRow>`
      select policy, changed from organisations.recognition_policy where organisation = ${organisation}`,
    on,
  );

export const putPolicy = (policy: string, at: number, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      insert into organisations.recognition_policy (organisation, policy, changed)
      values (${organisation}, ${policy}, ${new Date(at)})
      on conflict (organisation) do update set policy = excluded.policy, changed = excluded.changed`,
    on,
  );
