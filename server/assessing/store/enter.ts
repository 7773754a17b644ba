// The SQL that makes results of the rows of a spreadsheet, and takes them back: whole statements, so that nothing of them
// travels, however many they are.
import { sql } from 'kysely';
import { one, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';
import type { Found, ImportRow } from './imports.ts';
import { forgetIdentitiesOfImport } from './results.ts';

type Which = Pick<ImportRow, 'import' | 'design' | 'version' | 'unit' | 'confirmed_by'>;

/** Rows whose learners got a result of the design since the spreadsheet was read are left out; answers how many. */
export const leaveOutAwarded = (
  { import: id, design }: Which,
  notice: Found,
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update assessing.import_row as waiting
      set state = 'awarded', result = null,
        findings = (coalesce(findings::jsonb, '[]') || jsonb_set(${JSON.stringify(notice)}::jsonb, '{row}', to_jsonb(row)))::json
      where organisation = ${acting.organisation} and import = ${id} and state = 'good' and exists (
        select from assessing.identity as known
        where known.organisation = ${acting.organisation} and known.design = ${design}
          and known.identity = any(waiting.identities)
      )`,
    on,
  );

/** Answers how many results there are now, and how many of them without an address. */
export async function enterGood(
  { import: id, design, version, unit, confirmed_by: by }: Which,
  entered: Date,
  acting: Acting,
  on: Sql,
): Promise<{ readonly good: number; readonly without_email: number }> {
  await run(
    sql`
      insert into assessing.result (organisation, result, design, version, import, learner, email, grade, issued_on,
        valid_until, folded, identities, entered, unit, entered_by)
      select organisation, result, ${design}, ${version}, import, learner, email, grade, issued_on, valid_until, folded,
        identities, ${entered}, ${unit}, ${by}
      from assessing.import_row
      where organisation = ${acting.organisation} and import = ${id} and state = 'good' order by row`,
    on,
  );
  await run(
    sql`
      insert into assessing.identity (organisation, design, identity, result)
      select organisation, ${design}, unnest(identities), result from assessing.import_row
      where organisation = ${acting.organisation} and import = ${id} and state = 'good'`,
    on,
  );
  return one(
    sql<{ good: number; without_email: number }>`
      select count(*) as good, count(*) filter (where email is null) as without_email from assessing.result
      where ${within(acting)} and import = ${id}`,
    on,
  );
}

export const noteEntered = (
  { id, good, awarded, withoutEmail }: { id: string; good: number; awarded: number; withoutEmail: number },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update assessing.import set state = 'confirmed', good = ${good}, already_awarded = already_awarded + ${awarded},
        without_email = ${withoutEmail}, progress = ${good}
      where ${within(acting)} and import = ${id}`,
    on,
  );

/** False where some of them are ordered: then all stay, as the transaction has to be undone. */
export async function takeBackEntered(id: string, acting: Acting, on: Sql): Promise<boolean> {
  await forgetIdentitiesOfImport(id, acting, on);
  await run(
    sql`
      delete from assessing.result
      where ${within(acting)} and import = ${id} and order_id is null`,
    on,
  );
  const { left } = await one(
    sql<{ left: boolean }>`
      select exists (select from assessing.result where ${within(acting)} and import = ${id}) as left`,
    on,
  );
  return !left;
}
