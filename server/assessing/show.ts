// Spreadsheets and results as the provider sees them.
import type { Static } from 'typebox';
import type { Sql } from '../db/index.ts';
import { type Acting, note, unitShown } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import type { World } from '../world.ts';
import type { assessing } from './contract.ts';
import { importOf, type ImportRow, importsListed, stagedListed } from './store/imports.ts';
import { dropResult, resultHeld, type ResultRow, resultsListed } from './store/results.ts';

type Assessing = typeof assessing;
type In<K extends keyof Assessing> = Static<Assessing[K]['input']>;
type Out<K extends keyof Assessing> = Static<Assessing[K]['output']>;

const PAGE = 50;
const partOf = (page: number) => ({ limit: PAGE, offset: (page - 1) * PAGE });

export async function imports(
  { page = 1, search = '', design }: In<'imports'>,
  acting: Acting,
  { db }: World,
): Promise<Out<'imports'>> {
  const chosen = { patterns: likePatterns(search), design, ...partOf(page) };
  const { rows, total } = await importsListed(chosen, acting, db.sql);
  const entries = rows.map(({ import: id, title, file_name, uploaded, state, good, ...row }) => ({
    ...{ import: id, design: row.design, title: { ...title }, fileName: file_name, state, good },
    uploaded: instant(uploaded),
    ...unitShown(row.unit),
  }));
  return { entries, total, page, pageSize: PAGE };
}

export async function importShown({ import: id }: In<'import'>, acting: Acting, { db }: World): Promise<Out<'import'>> {
  const { shape, ...row } = await known(id, acting, db.sql);
  return {
    ...{ import: id, design: row.design, version: row.version, title: { ...row.title }, fileName: row.file_name },
    uploaded: instant(row.uploaded),
    state: row.state,
    ...(shape.trouble.length > 0 && { trouble: [...shape.trouble] }),
    sheets: shape.sheets,
    ...(shape.sheet !== undefined && { sheet: shape.sheet }),
    forgotten: row.forgotten,
    columns: shape.columns,
    counts: {
      ...{ rows: row.rows, good: row.good, wrong: row.wrong, duplicates: row.duplicates },
      alreadyAwarded: row.already_awarded,
      withoutEmail: row.without_email,
    },
    progress: row.progress,
    ...unitShown(row.unit),
  };
}

export async function importRows(
  { import: id, page = 1, only }: In<'importRows'>,
  acting: Acting,
  { db }: World,
): Promise<Out<'importRows'>> {
  await known(id, acting, db.sql);
  const { rows, total } = await stagedListed(id, { only, ...partOf(page) }, acting, db.sql);
  const entries = rows.map(({ row, learner, email, grade, findings }) => ({
    row,
    ...(learner !== null && { learner }),
    ...(email !== null && { email }),
    ...(grade !== null && { grade }),
    findings: [...(findings ?? [])],
  }));
  return { entries, total, page, pageSize: PAGE };
}

export async function results(
  { page = 1, search = '', design, state }: In<'results'>,
  acting: Acting,
  { db }: World,
): Promise<Out<'results'>> {
  const chosen = { patterns: likePatterns(search), design, state, ...partOf(page) };
  const { rows, total } = await resultsListed(chosen, acting, db.sql);
  return { entries: rows.map(resultShown), total, page, pageSize: PAGE };
}

function resultShown(row: ResultRow): Out<'results'>['entries'][number] {
  const { result, design, version, learner, email, grade, import: from, order_id, issued, entered, unit } = row;
  return {
    ...{ result, design, version, learner },
    ...(email !== null && { email }),
    ...(grade !== null && { grade }),
    state: issued ? 'issued' : order_id === null ? 'ready' : 'ordered',
    ...(from !== null && { import: from }),
    entered: instant(entered),
    ...unitShown(unit),
  };
}

export async function removeResult(result: string, acting: Acting, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    if ((await resultHeld(result, acting, sql)) === undefined) throw new Refusal(404, 'result-unknown');
    if (!(await dropResult(result, acting, sql))) throw new Refusal(409, 'result-already-ordered');
    await note(acting, { act: 'result-removed', record: result }, world, sql);
  });
}

async function known(id: string, acting: Acting, sql: Sql): Promise<ImportRow> {
  const found = await importOf(id, acting, sql);
  if (found === undefined || found.state === 'discarded') throw new Refusal(404, 'import-unknown');
  return found;
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
