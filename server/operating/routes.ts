// The operations of whoever keeps the installation.
import { join } from 'node:path';
import { databaseFacts, largestTables, migrationsRun } from '../db/index.ts';
import type { Handlers } from '../http/handlers.ts';
import { discard, retry, retryAll, type Work, workCounts, workRows } from '../jobs/index.ts';
import { INSTALLATION, note, operatorOf } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { LIMITS } from '../limits/settings.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { operating } from './contract.ts';
import { healthOf, instant } from './health.ts';
import { DAY, isLetter, sendTestLetter } from './letters.ts';
import { PROGRAM } from './process.ts';
import { backedUp, filledBy, roomFor } from './storage.ts';
import { lettersSince, processRows } from './store.ts';

const PAGE = 25;
const MOST_TABLES = 10;

export function operatingHandlers(world: World): Handlers<typeof operating> {
  const { db, clock, config, keys } = world;
  const testing = tries({ clock, ...LIMITS['test-letter'] }, (text) => keys.blind('operator-test-letter', text));
  return {
    health: () => healthOf(world),
    async storage() {
      const [facts, tables, objects, disk, copied] = await Promise.all([
        databaseFacts(db.sql),
        largestTables(MOST_TABLES, db.sql),
        filledBy(join(config.dataFolder, 'objects')),
        roomFor(config),
        backedUp(config),
      ]);
      return {
        database: {
          bytes: facts.bytes,
          ...(facts.maintained !== null && { maintained: instant(facts.maintained) }),
          tables: tables.map(({ rows, ...table }) => ({ ...table, ...(rows !== null && { rows }) })),
        },
        objects,
        disk,
        ...(copied !== undefined && { backedUp: instant(copied) }),
      };
    },
    async versions() {
      const [{ version }, processes, migrations] = await Promise.all([
        databaseFacts(db.sql),
        processRows(db.sql),
        migrationsRun(db.sql),
      ]);
      return {
        program: PROGRAM,
        node: process.versions.node,
        database: { kind: db.kind, version },
        processes: processes.map(({ process: _, started, seen, ...row }) => ({
          ...row,
          started: instant(started),
          seen: instant(seen),
        })),
        migrations: migrations.map(({ name, ran }) => ({ name, ...(ran !== null && { ran: instant(ran) }) })),
      };
    },
    async work({ page = 1, state = 'parked', kind, work }, signed) {
      const [now, operator] = [clock(), operatorOf(signed)];
      const sought = {
        state,
        offset: (page - 1) * PAGE,
        most: PAGE,
        ...(kind !== undefined && { kind }),
        ...(work !== undefined && { id: work }),
      };
      const [kinds, { rows, total }] = await Promise.all([
        workCounts(now, db.sql),
        workRows(sought, now, operator, db.sql),
      ]);
      return {
        at: instant(now),
        kinds: kinds.map(({ late: _, ...count }) => count),
        list: { entries: rows.map(shown), total, page, pageSize: PAGE },
      };
    },
    async retry({ work }, signed) {
      await db.transaction(async (sql) => {
        if (!(await retry(work, operatorOf(signed), sql))) throw new Refusal(404, 'work-unknown');
        await note(signed, { act: 'work-retried', record: work }, world, sql);
      });
      return {};
    },
    async retryAll({ kind }, signed) {
      const retried = await db.transaction(async (sql) => {
        const some = await retryAll(kind, operatorOf(signed), sql);
        if (some > 0) await note(signed, { act: 'work-retried-all', record: INSTALLATION }, world, sql);
        return some;
      });
      return { retried };
    },
    async discard({ work }, signed) {
      await db.transaction(async (sql) => {
        if (!(await discard(work, clock(), operatorOf(signed), sql))) throw new Refusal(404, 'work-unknown');
        await note(signed, { act: 'work-discarded', record: work }, world, sql);
      });
      return {};
    },
    async letters() {
      const [counts, outcomes] = await Promise.all([
        workCounts(clock(), db.sql),
        lettersSince(clock() - 7 * DAY, db.sql),
      ]);
      return {
        leaves: config.smtpUrl !== undefined,
        sender: config.mailFrom,
        kinds: counts.filter(({ kind }) => isLetter(kind)).map(({ late: _, ...count }) => count),
        outcomes: outcomes.map(({ outcome, letters, last_at }) => ({ outcome, letters, last: instant(last_at) })),
      };
    },
    async testLetter(_, signed) {
      testing.from(signed.visitor);
      return sendTestLetter(signed, world);
    },
  };
}

function shown({ id, since, due, parkedAt, ...work }: Work) {
  return {
    ...work,
    work: id,
    ordered: instant(since),
    ...(work.state === 'failing' && { next: instant(due) }),
    ...(parkedAt !== undefined && { parked: instant(parkedAt) }),
  };
}
