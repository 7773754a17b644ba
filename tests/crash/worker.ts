// The program that jobs.test.ts kills: works on the jobs of a folder, and says at the first that it has begun.
import { randomUUID } from 'node:crypto';
import { openDatabase, run } from '@tessera/server/db';
import { startWorker } from '@tessera/server/jobs';
import { sql } from 'kysely';

const db = await openDatabase({ folder: process.argv[2] ?? '' });
startWorker({
  db,
  clock: Date.now,
  newId: randomUUID,
  handlers: {
    effect: async ({ payload, finish }) => {
      await db.transaction(async (transaction) => {
        await run(sql`insert into crash.effect values (${Number(payload)})`, transaction);
        await finish(transaction);
      });
      process.stdout.write('.');
    },
  },
  log: { warn() {}, error() {} },
});
