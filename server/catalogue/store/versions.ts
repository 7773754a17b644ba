// The SQL of what was published: versions by organisation, and the public list made of the newest of each.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting, Publicly } from '../../people/index.ts';

export interface VersionRow {
  readonly organisation: string;
  readonly version: number;
  readonly digest: Uint8Array;
  readonly published: number;
  readonly review_by: string | null;
}

/** Where a version is found: the organisation is what the rows are kept by. */
export interface VersionKey {
  readonly organisation: string;
  readonly design: string;
  readonly version: number;
}

export const addVersion = (
  { design, version }: { design: string; version: number },
  made: { content: string; digest: Uint8Array; reviewBy: string | null; published: Date },
  { organisation }: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into catalogue.version (organisation, design, version, content, digest, review_by, published)
      values (${organisation}, ${design}, ${version}, ${made.content}, ${made.digest}, ${made.reviewBy}, ${made.published})`,
    on,
  );

/** All versions of a design, newest first. */
export const versionsOf = (
  design: string,
  { organisation }: Acting | Publicly,
  on: Sql,
): Promise<readonly VersionRow[]> =>
  many(
    sql<VersionRow>`
      select organisation, version, digest, published, review_by from catalogue.version
      where organisation = ${organisation} and design = ${design} order by version desc`,
    on,
  );

/** One version, or the newest, without its content. */
export const versionOf = (
  { design, version }: { design: string; version?: number | undefined },
  { organisation }: Acting | Publicly,
  on: Sql,
): Promise<VersionRow | undefined> =>
  maybe(
    sql<VersionRow>`
      select organisation, version, digest, published, review_by from catalogue.version
      where organisation = ${organisation} and design = ${design} and version = coalesce(${version ?? null}::integer, version)
      order by version desc limit 1`,
    on,
  );

export async function contentOf(
  { design, version }: Omit<VersionKey, 'organisation'>,
  { organisation }: Acting | Publicly,
  on: Sql,
): Promise<string> {
  const { content } = await one(
    sql<{ content: string }>`
      select content from catalogue.version
      where organisation = ${organisation} and design = ${design} and version = ${version}`,
    on,
  );
  return content;
}

export interface EntryRow {
  readonly design: string;
  readonly organisation: string;
  readonly version: number;
  /** What `shownInLists` made. */
  readonly shown: unknown;
  readonly published: number;
  readonly review_by: string | null;
}

/** The newest version of a design takes the place of the one before it. */
export const putEntry = (
  entry: Omit<EntryRow, 'published'> & { foldedTitle: string; foldedText: string; published: Date },
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into catalogue.entry
        (design, organisation, version, shown, folded_title, folded_text, published, review_by)
      values (${entry.design}, ${entry.organisation}, ${entry.version}, ${JSON.stringify(entry.shown)},
        ${entry.foldedTitle}, ${entry.foldedText}, ${entry.published}, ${entry.review_by})
      on conflict (design) do update set version = excluded.version, shown = excluded.shown,
        folded_title = excluded.folded_title, folded_text = excluded.folded_text, published = excluded.published,
        review_by = excluded.review_by
      where entry.version < excluded.version`,
    on,
  );

/** Whose design it is, where something of it was published. */
export async function providerOf(design: string, on: Sql): Promise<string | undefined> {
  const found = await maybe(
    sql<{ organisation: string }>`select organisation from catalogue.entry where design = ${design}`,
    on,
  );
  return found?.organisation;
}

export async function entriesOf(
  chosen: {
    readonly patterns: readonly string[];
    readonly provider?: string | undefined;
    readonly sort: 'newest' | 'title';
    readonly limit: number;
    readonly offset: number;
  },
  on: Sql,
): Promise<{ readonly rows: readonly EntryRow[]; readonly total: number }> {
  const whose = chosen.provider === undefined ? sql`true` : sql`organisation = ${chosen.provider}`;
  const which = sql`folded_text like all (${chosen.patterns}::text[]) and ${whose}`;
  const order = chosen.sort === 'title' ? sql`folded_title, design` : sql`published desc, design desc`;
  const rows = await many(
    sql<EntryRow>`
      select design, organisation, version, shown, published, review_by from catalogue.entry
      where ${which} order by ${order} limit ${chosen.limit} offset ${chosen.offset}`,
    on,
  );
  const { total } = await one(sql<{ total: number }>`select count(*) as total from catalogue.entry where ${which}`, on);
  return { rows, total };
}
