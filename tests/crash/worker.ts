// The program that jobs.test.ts kills: works on the jobs of a folder, and says when each is done. It begins so many, as it
// was told, and then waits for its death.
import { randomUUID } from 'node:crypto';
import { openDatabase, run } from '@tessera/server/db';
import { startWorker } from '@tessera/server/jobs';
import { sql } from 'kysely';

const [, , folder = '', most = '0'] = process.argv;
const db = await openDatabase({ folder });
let begun = 0;
startWorker({
  db,
  clock: Date.now,
  newId: randomUUID,
  handlers: {
    effect: async ({ payload, finish }) => {
      begun += 1;
      if (begun > Number(most)) await new Promise(() => {});
      await db.transaction(async (transaction) => {
        await run(sql`insert into crash.effect values (${Number(payload)})`, transaction);
        await finish(transaction);
      });
      process.stdout.write('.');
    },
  },
  log: { warn() {}, error() {} },
});
