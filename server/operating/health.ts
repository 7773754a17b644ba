// Looks at everything that the installation stands on. Each look is short, and one that hangs is a finding, not a wait.
import { stat } from 'node:fs/promises';
import { databaseTime } from '../db/index.ts';
import { MailFailed } from '../io/mail-failures.ts';
import { type WorkCount, workCounts } from '../jobs/index.ts';
import type { World } from '../world.ts';
import { DAY } from './letters.ts';
import { SILENT } from './process.ts';
import { backedUp, roomFor } from './storage.ts';
import { lettersSince, processRows } from './store.ts';
import { warningsOf } from './warnings.ts';

export async function healthOf(world: World) {
  const { db, clock, config } = world;
  const now = clock();
  const [database, counts, processes, letters, keyFilePrivate, disk, trouble, copied] = await Promise.all([
    databaseAnswer(world),
    workCounts(now, db.sql),
    processRows(db.sql),
    lettersSince(now - DAY, db.sql),
    isPrivate(config.keyFile),
    roomFor(config),
    mailTrouble(world),
    backedUp(config),
  ]);
  const alive = processes.filter(({ seen }) => now - seen < SILENT);
  const workers = processes.filter(({ works }) => works);
  const working = alive.some(({ works }) => works);
  const seen = Math.max(...workers.map((process) => process.seen));
  const late = Math.min(...counts.map((count) => count.late ?? Number.POSITIVE_INFINITY));
  const work = totals(counts);
  const warnings = warningsOf({
    now,
    databaseMilliseconds: database.milliseconds,
    clockAhead: database.ahead,
    keyFilePrivate,
    disk,
    working,
    versions: new Set(alive.map(({ version }) => version)).size,
    parked: work.parked,
    ...(Number.isFinite(late) && { late }),
    ...(trouble !== undefined && { mailTrouble: trouble }),
    lettersFailed: letters.filter(({ outcome }) => outcome !== 'sent').reduce((sum, each) => sum + each.letters, 0),
    wantsBackup: !config.demonstration && db.kind === 'embedded',
    ...(copied !== undefined && { backedUp: copied }),
  });
  return {
    at: instant(now),
    warnings: [...warnings],
    database: { kind: db.kind, milliseconds: round(database.milliseconds), clockAhead: round(database.ahead) },
    worker: { working, ...(workers.length > 0 && { seen: instant(seen) }) },
    work,
    keyFilePrivate,
    disk,
    mail: { leaves: config.smtpUrl !== undefined, ...(trouble !== undefined && { trouble }) },
    ...(copied !== undefined && { backedUp: instant(copied) }),
  };
}

export const instant = (time: number): string => new Date(time).toISOString();
const round = (value: number): number => Math.round(value * 10) / 10;

const totals = (counts: readonly WorkCount[]) => {
  const sum = (state: 'parked' | 'failing' | 'running' | 'waiting'): number =>
    counts.reduce((so, count) => so + count[state], 0);
  return { parked: sum('parked'), failing: sum('failing'), running: sum('running'), waiting: sum('waiting') };
};

/** How long it takes, and how far its clock is before ours, as well as one can tell across the way there and back. */
async function databaseAnswer({
  db,
  clock,
}: World): Promise<{ readonly milliseconds: number; readonly ahead: number }> {
  const began = performance.now();
  const before = clock();
  const there = await databaseTime(db.sql);
  return { milliseconds: performance.now() - began, ahead: there - (before + clock()) / 2 };
}

/** The file may have been changed since the start, which refused one that others can read. */
const isPrivate = async (file: string): Promise<boolean> => ((await stat(file)).mode & 0o077) === 0;

const PATIENCE = 3_000; // milliseconds

async function mailTrouble({ mailer }: World): Promise<string | undefined> {
  if (mailer.reach === undefined) return undefined;
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((done) => {
    late = setTimeout(done, PATIENCE, 'mail-timed-out');
  });
  try {
    return await Promise.race([mailer.reach().then(() => undefined, codeOf), patience]);
  } finally {
    clearTimeout(late);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof MailFailed) return error.code;
  throw error;
}
