// The job that reads a spreadsheet: what sheet, which column is which, and every row with what is wrong in it. Rows are
// staged in batches while the next ones are read, so that memory does not grow with the file. Killed, it begins anew.
import { setImmediate as breathe } from 'node:timers/promises';
import type { JobHandler, JobRun } from '../jobs/index.ts';
import { type Acting, actingAsInstallation } from '../people/index.ts';
import type { World } from '../world.ts';
import { fileKey, fileOf } from './import-file.ts';
import { learnerRows } from './spreadsheet/learner-rows.ts';
import { readSpreadsheet } from './spreadsheet/open.ts';
import { counted, NO_ROWS, stagedAs, withoutAwarded } from './stage.ts';
import {
  addStaged,
  type Counts,
  dropStaged,
  endReading,
  importOf,
  type ImportRow,
  knownAmong,
  noteProgress,
  type ReadingDone,
  type Staged,
} from './store/imports.ts';
import { type Understood, understand } from './understand.ts';

const BATCH = 2_000;
/** Rows read without looking up: pages are answered in between. */
const BREATH = 200;

export function readImport(world: World): JobHandler {
  return async (run) => {
    const { import: id, reading } = run.payload as { readonly import: string; readonly reading: number }; // readingJob() wrote it
    const acting = actingAsInstallation(run.organisation ?? '');
    const row = await importOf(id, acting, world.db.sql);
    if (row === undefined || row.state !== 'reading' || row.reading !== reading) return;
    await dropStaged(id, acting, world.db.sql);
    const file = await fileOf(fileKey(acting.organisation, id), world.objects);
    if (file === undefined) return; // forgotten meanwhile
    const understood = understand(await readSpreadsheet(file), row);
    if (understood.state !== 'readable') {
      await end({ id, reading, state: understood.state, shape: understood.shape, counts: NO_ROWS }, run, acting, world);
      return;
    }
    const counts = await stageAll(understood, row, run, acting, world);
    if (counts === undefined) return;
    await end({ id, reading, state: 'ready', shape: understood.shape, counts }, run, acting, world);
  };
}

/** The work of a reading; `reading` is the number of it. */
export const readingJob = (id: string, reading: number, { organisation }: Acting) => ({
  kind: 'assessing-read',
  organisation,
  dedupe: `${id} ${reading}`,
  payload: { import: id, reading },
  awaited: true as const,
});

async function end(done: ReadingDone, run: JobRun, acting: Acting, { db }: World): Promise<void> {
  await db.transaction(async (sql) => {
    if (await endReading(done, acting, sql)) await run.finish(sql);
  });
}

/** Undefined where this reading no longer counts. */
async function stageAll(
  { sheet, mapping }: Extract<Understood, { state: 'readable' }>,
  row: ImportRow,
  run: JobRun,
  acting: Acting,
  world: World,
): Promise<Counts | undefined> {
  let counts = NO_ROWS;
  let batch: Staged[] = [];
  let staging: Promise<readonly Staged[] | undefined> = Promise.resolve([]);
  const flush = async (): Promise<boolean> => {
    const before = await staging;
    if (before === undefined) return false;
    counts = counted(counts, before);
    const progress = counts.rows + batch.length;
    staging = stage(batch, { row, progress }, acting, world);
    staging.catch(() => {}); // it is awaited with the next batch, and fails there
    batch = [];
    await run.heartbeat();
    return true;
  };
  for await (const learner of learnerRows(sheet, mapping)) {
    batch.push(stagedAs(learner, world.newId));
    if (batch.length % BREATH === 0) await breathe();
    run.stopping.throwIfAborted();
    if (batch.length === BATCH && !(await flush())) return undefined;
  }
  if (!(await flush())) return undefined;
  const last = await staging;
  return last && counted(counts, last);
}

interface Staging {
  readonly row: ImportRow;
  readonly progress: number;
}

/** Answers the rows as they were staged; undefined where the import is read anew or was thrown away. */
async function stage(
  batch: readonly Staged[],
  { row: { import: id, design, reading }, progress }: Staging,
  acting: Acting,
  { db }: World,
): Promise<readonly Staged[] | undefined> {
  if (batch.length === 0) return batch;
  return db.transaction(async (sql) => {
    if (!(await noteProgress({ id, reading, progress }, acting, sql))) return undefined;
    const identities = batch.flatMap((staged) => staged.identities);
    const rows = withoutAwarded(batch, await knownAmong(identities, design, acting, sql));
    await addStaged(id, rows, acting, sql);
    return rows;
  });
}
