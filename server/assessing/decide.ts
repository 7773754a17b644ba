// Decisions about a spreadsheet, each of one row that is held meanwhile: choosing, confirming, undoing, discarding.
// Nothing counts before it is confirmed; confirmed twice at once, it counts once.
import { COLUMN_KEYS, columnProblems } from '@tessera/credential/learners';
import type { Sql } from '../db/index.ts';
import { enqueue, type JobHandler, type JobOrder } from '../jobs/index.ts';
import { type Acting, actingAsInstallation, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { alreadyAwarded } from './findings.ts';
import { fileKey } from './import-file.ts';
import { readingJob } from './read-import.ts';
import { COLUMN_CHOICES } from './spreadsheet/mapping.ts';
import { enterGood, leaveOutAwarded, noteEntered, takeBackEntered } from './store/enter.ts';
import {
  dropStaged,
  emptyImport,
  holdDesign,
  importHeld,
  type ImportRow,
  type ImportState,
  noteConfirmed,
  readAgain,
  setState,
} from './store/imports.ts';

const WAITS: readonly ImportState[] = ['choose-sheet', 'choose-columns', 'ready', 'unreadable'];

export interface Choosing {
  readonly import: string;
  readonly sheet?: string | undefined;
  /** By position. */
  readonly columns?: readonly string[] | undefined;
}

/** The file is read again by what a person said. Another sheet has other columns. */
export async function choose({ import: id, sheet, columns }: Choosing, acting: Acting, world: World): Promise<void> {
  const { db, clock, newId } = world;
  await db.transaction(async (sql) => {
    const held = await known(id, acting, sql);
    if (held.forgotten) throw new Refusal(410, 'import-forgotten');
    if (!WAITS.includes(held.state)) throw new Refusal(409, 'import-closed');
    if (sheet !== undefined && !held.shape.sheets.some(({ name }) => name === sheet))
      throw new Refusal(422, 'sheet-unknown');
    const isOther = sheet !== undefined && sheet !== held.shape.sheet;
    if (columns !== undefined && !isOther) refuseUnfit(columns, held);
    const mapping = columns ?? (isOther ? null : held.mapping);
    await readAgain({ id, sheet: sheet ?? held.shape.sheet ?? held.sheet, mapping }, acting, sql);
    await note(acting, { act: 'list-read-otherwise', record: id }, world, sql);
    await enqueue([readingJob(id, held.reading + 1, acting)], clock(), newId, sql);
  });
}

function refuseUnfit(columns: readonly string[], { shape }: ImportRow): void {
  const problems = columns.flatMap((word, index) =>
    COLUMN_CHOICES.some((choice) => choice === word)
      ? []
      : [{ path: `/columns/${index}`, code: 'field-malformed', facts: {} }],
  );
  const headings = columns.flatMap((word, index) => {
    const key = COLUMN_KEYS.find((column) => column === word);
    return key === undefined ? [] : [{ key, text: shape.columns[index]?.heading ?? '', index }];
  });
  const lacking = columnProblems(headings).map(({ code, facts, heading }) => ({
    path: heading === undefined ? '/columns' : `/columns/${heading.index}`,
    code,
    facts,
  }));
  const all = [...problems, ...lacking];
  if (all.length > 0 || columns.length !== shape.columns.length) throw new Refusal(422, 'columns-unfit', {}, all);
}

export interface Confirming {
  readonly import: string;
  /** Leave out what is wrong; without it, one wrong row refuses all. */
  readonly skipWrong?: boolean | undefined;
}

/** So many are entered while the person waits; more, by a job. */
const AT_ONCE = 5_000;

export async function confirm(
  { import: id, skipWrong = false }: Confirming,
  acting: Acting,
  world: World,
): Promise<void> {
  const { db, clock, newId } = world;
  await db.transaction(async (sql) => {
    const held = await known(id, acting, sql);
    // Its work was given up, or is still to be done: asked for again, it is ordered again, and is one.
    if (held.state === 'confirming') return enqueue([enteringJob(id, acting)], clock(), newId, sql);
    refuseUnlessReady(held, skipWrong);
    await noteConfirmed(id, acting, sql);
    await note(acting, { act: 'list-confirmed', record: id }, world, sql);
    if (held.good <= AT_ONCE) return enter({ ...held, confirmed_by: acting.person ?? null }, acting, world, sql);
    await setState(id, 'confirming', acting, sql);
    await enqueue([enteringJob(id, acting)], clock(), newId, sql);
  });
}

const enteringJob = (id: string, { organisation }: Acting): JobOrder => ({
  kind: 'assessing-enter',
  organisation,
  dedupe: id,
  payload: { import: id },
  awaited: true,
});

function refuseUnlessReady({ state, good, wrong }: ImportRow, skipWrong: boolean): void {
  if (state === 'reading' || state === 'choose-sheet' || state === 'choose-columns')
    throw new Refusal(409, 'import-not-read');
  if (state !== 'ready') throw new Refusal(409, 'import-closed');
  if (good === 0) throw new Refusal(409, 'import-empty');
  if (wrong > 0 && !skipWrong) throw new Refusal(409, 'import-has-errors', { wrong });
}

/** The job behind a large confirmation: one transaction, whose end is the end of the job. */
export function enterImport(world: World): JobHandler {
  return async (run) => {
    const { import: id } = run.payload as { readonly import: string }; // confirm() wrote it
    const acting = actingAsInstallation(run.organisation ?? '');
    await world.db.transaction(async (sql) => {
      const held = await importHeld(id, acting, sql);
      if (held?.state !== 'confirming') return;
      await enter(held, acting, world, sql);
      await run.finish(sql);
    });
  };
}

async function enter(held: ImportRow, acting: Acting, { clock }: World, sql: Sql): Promise<void> {
  await holdDesign(held.design, acting, sql);
  const awarded = await leaveOutAwarded(held, alreadyAwarded(0), acting, sql);
  const { good, without_email: withoutEmail } = await enterGood(held, new Date(clock()), acting, sql);
  await noteEntered({ id: held.import, good, awarded, withoutEmail }, acting, sql);
}

export async function undo(id: string, acting: Acting, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    const held = await known(id, acting, sql);
    if (held.state === 'undone') return;
    if (held.state !== 'confirmed') throw new Refusal(409, 'import-closed');
    if (!(await takeBackEntered(id, acting, sql))) throw new Refusal(409, 'import-already-issued');
    await setState(id, 'undone', acting, sql);
    await note(acting, { act: 'list-undone', record: id }, world, sql);
  });
}

export async function discard(id: string, acting: Acting, world: World): Promise<void> {
  const { db, objects } = world;
  await db.transaction(async (sql) => {
    const held = await known(id, acting, sql);
    if (!WAITS.includes(held.state) && held.state !== 'reading') throw new Refusal(409, 'import-closed');
    await dropStaged(id, acting, sql);
    await emptyImport(id, acting, sql);
    await note(acting, { act: 'list-discarded', record: id }, world, sql);
  });
  // Where this does not happen any more, the job that looks after the file does it.
  await objects.remove(fileKey(acting.organisation, id));
}

async function known(id: string, acting: Acting, sql: Sql): Promise<ImportRow> {
  const held = await importHeld(id, acting, sql);
  if (held === undefined || held.state === 'discarded') throw new Refusal(404, 'import-unknown');
  return held;
}
