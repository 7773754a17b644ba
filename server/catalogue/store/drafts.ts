// The SQL of designs while they are written.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';

export interface DraftRow {
  readonly design: string;
  readonly draft: string;
  readonly revision: number;
  readonly version: number | null;
  readonly published_revision: number | null;
  readonly updated: number;
  readonly unit: string;
  readonly review: Review;
}

/** Of the revision that is kept now. */
export type Review = 'draft' | 'in-review' | 'approved';

export interface DesignRow {
  readonly design: string;
  readonly title: string;
  readonly complete: number;
  readonly revision: number;
  readonly version: number | null;
  readonly published_revision: number | null;
  readonly updated: number;
  readonly review_by: string | null;
  readonly unit: string;
  readonly review: Review;
}

/** What lists show of a draft, as it was when it was saved. */
export interface Saved {
  readonly draft: string;
  readonly title: string;
  readonly foldedTitle: string;
  readonly complete: number;
  readonly updated: Date;
}

export async function designsOf(
  { patterns, limit, offset }: { patterns: readonly string[]; limit: number; offset: number },
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly DesignRow[]; readonly total: number }> {
  const chosen = sql`${within(acting)} and folded_title like all (${patterns}::text[])`;
  const rows = await many(
    sql<DesignRow>`
      select design, title, complete, revision, version, published_revision, updated, review_by, unit, review
      from catalogue.design where ${chosen} order by updated desc, design desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from catalogue.design where ${chosen}`,
    on,
  );
  return { rows, total };
}

export const draftOf = (design: string, acting: Acting, on: Sql): Promise<DraftRow | undefined> =>
  maybe(
    sql<DraftRow>`
      select design, draft, revision, version, published_revision, updated, unit, review
      from catalogue.design where ${within(acting)} and design = ${design}`,
    on,
  );

/** The same, and nobody else may change it until the transaction ends. */
export const draftHeld = (design: string, acting: Acting, on: Sql): Promise<DraftRow | undefined> =>
  maybe(
    sql<DraftRow>`
      select design, draft, revision, version, published_revision, updated, unit, review
      from catalogue.design where ${within(acting)} and design = ${design} for update`,
    on,
  );

export const addDesign = (design: string, unit: string, saved: Saved, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into catalogue.design (organisation, design, title, folded_title, draft, revision, complete, updated,
        unit)
      values (${acting.organisation}, ${design}, ${saved.title}, ${saved.foldedTitle}, ${saved.draft}, 1, ${saved.complete}, ${saved.updated},
        ${unit})`,
    on,
  );

/**
 * Whether the revision that was read is still the one that is kept; if so, it is replaced, and is a draft again, whatever was
 * approved before. Answers the version that it is to be.
 */
export async function saveDraft(
  { design, revision }: { design: string; revision: number },
  saved: Saved,
  acting: Acting,
  on: Sql,
): Promise<number | undefined> {
  const changed = await maybe(
    sql<{ next: number }>`
      update catalogue.design
      set draft = ${saved.draft}, title = ${saved.title}, folded_title = ${saved.foldedTitle},
        complete = ${saved.complete}, updated = ${saved.updated}, revision = revision + 1, review = 'draft'
      where ${within(acting)} and design = ${design} and revision = ${revision}
      returning coalesce(version, 0) + 1 as next`,
    on,
  );
  return changed?.next;
}

export const setReview = (design: string, review: Review, acting: Acting, on: Sql): Promise<number> =>
  run(sql`update catalogue.design set review = ${review} where ${within(acting)} and design = ${design}`, on);

export const moveDesign = (design: string, unit: string, acting: Acting, on: Sql): Promise<number> =>
  run(sql`update catalogue.design set unit = ${unit} where ${within(acting)} and design = ${design}`, on);

export const markPublished = (
  {
    design,
    version,
    revision,
    reviewBy,
  }: { design: string; version: number; revision: number; reviewBy: string | null },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update catalogue.design set version = ${version}, published_revision = ${revision}, review_by = ${reviewBy},
        review = 'draft'
      where ${within(acting)} and design = ${design}`,
    on,
  );

/** Whether there was such a design of which nothing was published; it is gone then. */
export async function dropUnpublished(design: string, acting: Acting, on: Sql): Promise<boolean> {
  const dropped = await run(
    sql`delete from catalogue.design where ${within(acting)} and design = ${design} and version is null`,
    on,
  );
  return dropped === 1;
}
