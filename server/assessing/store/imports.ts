// The SQL of spreadsheets as they come in, and of their rows until they are confirmed or forgotten.
import { sql } from 'kysely';
import type { Static } from 'typebox';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';
import type { Finding, ImportShown } from '../contract.ts';
import type { Learner } from '../identities.ts';

export type ImportState = Static<typeof ImportShown>['state'];
export type Found = Static<typeof Finding>;

/** What was understood of the file: personal, as columns come with three cells each. */
export interface Shape {
  readonly sheets: Static<typeof ImportShown>['sheets'];
  /** The one that was read. */
  readonly sheet?: string;
  readonly columns: Static<typeof ImportShown>['columns'];
  readonly trouble: readonly Found[];
}

export interface Counts {
  readonly rows: number;
  readonly good: number;
  readonly wrong: number;
  readonly duplicates: number;
  readonly already_awarded: number;
  readonly without_email: number;
}

export interface ImportRow extends Counts {
  readonly import: string;
  readonly design: string;
  readonly version: number;
  readonly title: Readonly<Record<string, string>>;
  readonly file_name: string;
  readonly uploaded: number;
  readonly state: ImportState;
  readonly reading: number;
  readonly sheet: string | null;
  readonly mapping: readonly string[] | null;
  readonly shape: Shape;
  readonly progress: number;
  /** File, rows and whatever else was personal are gone. */
  readonly forgotten: boolean;
  readonly unit: string;
  /** The person who entered it. */
  readonly confirmed_by: string | null;
}

const COLUMNS =
  sql.raw(`import, design, version, title, file_name, uploaded, state, reading, sheet, mapping, shape, rows,
  good, wrong, duplicates, already_awarded, without_email, progress, forgotten, unit, confirmed_by`);

const NOTHING_UNDERSTOOD: Shape = { sheets: [], columns: [], trouble: [] };

export interface NewImport {
  readonly import: string;
  readonly design: string;
  readonly version: number;
  readonly title: Readonly<Record<string, string>>;
  readonly fileName: string;
  readonly uploaded: Date;
  readonly unit: string;
}

export const addImport = (made: NewImport, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into assessing.import (organisation, import, design, version, title, file_name, uploaded, state, shape, unit)
      values (${acting.organisation}, ${made.import}, ${made.design}, ${made.version}, ${JSON.stringify(made.title)}::json,
        ${made.fileName}, ${made.uploaded}, 'reading', ${JSON.stringify(NOTHING_UNDERSTOOD)}::json, ${made.unit})`,
    on,
  );

export const importOf = (id: string, acting: Acting, on: Sql): Promise<ImportRow | undefined> =>
  maybe(
    sql<ImportRow>`
      select ${COLUMNS} from assessing.import where ${within(acting)} and import = ${id}`,
    on,
  );

/** The same, and nobody else changes it until the transaction ends. */
export const importHeld = (id: string, acting: Acting, on: Sql): Promise<ImportRow | undefined> =>
  maybe(
    sql<ImportRow>`
      select ${COLUMNS} from assessing.import where ${within(acting)} and import = ${id} for update`,
    on,
  );

/** Of a design, one transaction after the other: what one enters, the next one sees. */
export const holdDesign = (design: string, acting: Acting, on: Sql): Promise<readonly unknown[]> =>
  many(
    sql`
      select import from assessing.import
      where organisation = ${acting.organisation} and design = ${design} order by import for update`,
    on,
  );

export interface ImportsListed {
  readonly patterns: readonly string[];
  readonly design?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

export async function importsListed(
  { patterns, design, limit, offset }: ImportsListed,
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly ImportRow[]; readonly total: number }> {
  const chosen = sql`
    ${within(acting)} and state <> 'discarded' and lower(file_name) like all (${patterns}::text[])
    and ${design === undefined ? sql`true` : sql`design = ${design}`}`;
  const rows = await many(
    sql<ImportRow>`
      select ${COLUMNS} from assessing.import where ${chosen}
      order by import desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from assessing.import where ${chosen}`,
    on,
  );
  return { rows, total };
}

/** The file is to be read again, as a person said. */
export const readAgain = (
  {
    id,
    sheet,
    mapping,
  }: { readonly id: string; readonly sheet: string | null; readonly mapping: readonly string[] | null },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update assessing.import set state = 'reading', reading = reading + 1, progress = 0, sheet = ${sheet},
        mapping = ${mapping}::text[], rows = 0, good = 0, wrong = 0, duplicates = 0, already_awarded = 0, without_email = 0
      where ${within(acting)} and import = ${id}`,
    on,
  );

export const setState = (id: string, state: ImportState, acting: Acting, on: Sql): Promise<number> =>
  run(sql`update assessing.import set state = ${state} where ${within(acting)} and import = ${id}`, on);

/** Whose results they will be. */
export const noteConfirmed = (id: string, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update assessing.import set confirmed_by = ${acting.person ?? null} where ${within(acting)} and import = ${id}`,
    on,
  );

/** False where the import was thrown away, or is read anew, meanwhile. */
export async function noteProgress(
  { id, reading, progress }: { readonly id: string; readonly reading: number; readonly progress: number },
  acting: Acting,
  on: Sql,
): Promise<boolean> {
  const noted = await run(
    sql`
      update assessing.import set progress = ${progress}
      where ${within(acting)} and import = ${id} and reading = ${reading} and state = 'reading'`,
    on,
  );
  return noted === 1;
}

export interface ReadingDone {
  readonly id: string;
  readonly reading: number;
  readonly state: ImportState;
  readonly shape: Shape;
  readonly counts: Counts;
}

/** The end of a reading, if it is still the one that counts. */
export async function endReading(
  { id, reading, state, shape, counts }: ReadingDone,
  acting: Acting,
  on: Sql,
): Promise<boolean> {
  const ended = await run(
    sql`
      update assessing.import set state = ${state}, shape = ${JSON.stringify(shape)}::json, rows = ${counts.rows},
        good = ${counts.good}, wrong = ${counts.wrong}, duplicates = ${counts.duplicates},
        already_awarded = ${counts.already_awarded}, without_email = ${counts.without_email}, progress = ${counts.rows}
      where ${within(acting)} and import = ${id} and reading = ${reading} and state = 'reading'`,
    on,
  );
  return ended === 1;
}

/** A row of a spreadsheet while it waits. */
export interface Staged {
  readonly row: number;
  readonly state: 'good' | 'wrong' | 'awarded';
  readonly result: string | null;
  readonly learner: Learner | null;
  readonly email: string | null;
  readonly grade: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly folded: string | null;
  readonly identities: readonly Uint8Array[];
  readonly findings: readonly Found[];
}

const column = <T, K extends keyof T>(rows: readonly T[], name: K): readonly T[K][] => rows.map((row) => row[name]);
const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** One statement, however many. Arrays of SQL cannot hold rows of several lengths: digests of one learner go as one text. */
export const addStaged = (id: string, rows: readonly Staged[], acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into assessing.import_row (organisation, import, row, state, result, learner, email, grade, issued_on,
        valid_until, folded, identities, findings)
      select ${acting.organisation}, ${id}, row, state, result, learner::json, email, grade, issued_on, valid_until, folded,
        identities::bytea[], findings::json
      from unnest(${column(rows, 'row')}::integer[], ${column(rows, 'state')}::text[], ${column(rows, 'result')}::uuid[],
        ${rows.map(({ learner }) => json(learner))}::text[], ${column(rows, 'email')}::text[],
        ${column(rows, 'grade')}::text[], ${column(rows, 'issuedOn')}::date[], ${column(rows, 'validUntil')}::date[],
        ${column(rows, 'folded')}::text[], ${rows.map(({ identities }) => listText(identities))}::text[],
        ${rows.map(({ findings }) => (findings.length === 0 ? null : JSON.stringify(findings)))}::text[])
        as given (row, state, result, learner, email, grade, issued_on, valid_until, folded, identities, findings)`,
    on,
  );

const listText = (digests: readonly Uint8Array[]): string =>
  `{${digests.map((digest) => `"\\\\x${Buffer.from(digest).toString('hex')}"`).join(',')}}`;

/** Which of these have a result of the design already. */
export async function knownAmong(
  identities: readonly Uint8Array[],
  design: string,
  acting: Acting,
  on: Sql,
): Promise<ReadonlySet<string>> {
  const rows = await many(
    sql<{ identity: Uint8Array }>`
      select distinct identity from assessing.identity
      where organisation = ${acting.organisation} and design = ${design} and identity = any(${identities}::bytea[])`,
    on,
  );
  return new Set(rows.map(({ identity }) => Buffer.from(identity).toString('hex')));
}

export const dropStaged = (id: string, acting: Acting, on: Sql): Promise<number> =>
  run(sql`delete from assessing.import_row where organisation = ${acting.organisation} and import = ${id}`, on);

/** Nothing personal is left of it. One that waited for a decision waits no more. */
export const emptyImport = (id: string, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update assessing.import set file_name = '', shape = ${JSON.stringify(NOTHING_UNDERSTOOD)}::json, forgotten = true,
        state = case when state in ('confirmed', 'undone') then state else 'discarded' end
      where ${within(acting)} and import = ${id}`,
    on,
  );

export interface StagedRow {
  readonly row: number;
  readonly state: Staged['state'];
  readonly learner: Learner | null;
  readonly email: string | null;
  readonly grade: string | null;
  readonly findings: readonly Found[] | null;
}

const ONLY = {
  wrong: sql`state = 'wrong'`,
  notices: sql`state <> 'wrong' and findings is not null`,
};

export async function stagedListed(
  id: string,
  {
    only,
    limit,
    offset,
  }: { readonly only?: keyof typeof ONLY | undefined; readonly limit: number; readonly offset: number },
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly StagedRow[]; readonly total: number }> {
  const chosen = sql`
    organisation = ${acting.organisation} and import = ${id} and ${only === undefined ? sql`true` : ONLY[only]}`;
  const rows = await many(
    sql<StagedRow>`
      select row, state, learner, email, grade, findings from assessing.import_row where ${chosen}
      order by row limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from assessing.import_row where ${chosen}`,
    on,
  );
  return { rows, total };
}

/** The numbers of the rows that were left out, as their learners had a result already. */
export async function awardedRows(id: string, acting: Acting, on: Sql): Promise<ReadonlySet<number>> {
  const rows = await many(
    sql<{ row: number }>`
      select row from assessing.import_row
      where organisation = ${acting.organisation} and import = ${id} and state = 'awarded'`,
    on,
  );
  return new Set(rows.map(({ row }) => row));
}
