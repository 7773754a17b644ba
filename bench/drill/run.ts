// `npm run drill`: the built program on loopback, on the embedded database and on a PostgreSQL server, beside a server that
// only answers. Finds the rate that still holds, keeps to it for a minute, and counts afterwards that nothing was lost.
// `--seconds 5` for a short one, `--on embedded` for one database, `--write` to keep the table.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@tessera/server/db';
import { startPostgres } from '../../tests/postgres.ts';
import { freshPages } from '../../tests/pages.ts';
import { requires } from '../../tools/require.ts';
import { lostRecords, lostSessions } from './counted.ts';
import { furnish } from './furnish.ts';
import { knee } from './measured.ts';
import { openPost } from './post.ts';
import { startEcho, startProgram } from './program.ts';
import { read } from './reading.ts';
import { type Drilled, tableOf } from './report.ts';
import { crowd } from './sign-ins.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, on: { type: 'string' }, write: { type: 'boolean' } },
});
const seconds = Number(values.seconds);
const step = Math.min(10, Math.max(3, Math.ceil(seconds / 6)));

const stops: (() => unknown)[] = [];
const after = (stop: () => unknown): void => void stops.unshift(stop);

await freshPages();
const drilled: Drilled[] = [];
try {
  if (values.on !== 'postgres') drilled.push(await drill('embedded'));
  const missing = requires('postgres');
  if (values.on !== 'embedded' && missing === false) drilled.push(await drill('postgres'));
  else if (values.on !== 'embedded') console.error(`not on PostgreSQL: ${missing}`);
} finally {
  for (const stop of stops) await stop();
}
const table = tableOf(drilled, seconds);
process.stdout.write(`${table}\n`);
if (values.write) writeFileSync(new URL('../../docs/reference/load.md', import.meta.url), table);
if (drilled.some(({ lost, reading, signingIn }) => lost.length + reading.errors + signingIn.errors > 0))
  process.exitCode = 1;

async function drill(kind: Drilled['kind']): Promise<Drilled> {
  const say = (what: string): void => console.error(`${kind}: ${what}`);
  const folder = mkdtempSync(join(tmpdir(), 'tessera-drill-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const post = await openPost({ after });
  const url = kind === 'postgres' ? await (await startPostgres({ after }, { fsync: true })).create('drill') : undefined;
  const program = await startProgram({
    TESSERA_DATA: join(folder, 'data'),
    TESSERA_KEY_FILE: join(folder, 'key'),
    SMTP_URL: post.url,
    ...(url !== undefined && { DATABASE_URL: url }),
  });
  after(() => program.stop());
  const echo = await startEcho(12_000);
  after(() => echo.stop());
  const pages = await furnish(program, post);
  const paths = Object.values(pages);
  const { origin } = program;

  say('reading pages, step by step');
  const readingKnee = await knee(40, (rate) => read({ origin, paths, rate, seconds: step }));
  say(`holding ${readingKnee} pages a second`);
  const reading = await read({ origin, paths, rate: readingKnee, seconds });
  const readingEcho = await read({ origin: echo.origin, paths: ['/'], rate: readingKnee, seconds });
  const each = [];
  for (const [name, path] of Object.entries(pages)) {
    const rate = Math.max(5, Math.floor(readingKnee / paths.length));
    each.push({ name, measured: await read({ origin, paths: [path], rate, seconds: step }) });
  }

  const people = crowd(origin, post);
  say('signing in, step by step');
  const signingKnee = await knee(5, (rate) => people.load(rate, step));
  say(`holding ${signingKnee} sign-ins a second`);
  const signingIn = await people.load(signingKnee, seconds);
  const rate = signingKnee * 4;
  const signingInEcho = await read({ origin: echo.origin, paths: ['/'], method: 'POST', rate, seconds });

  say('counting');
  const sessions = await lostSessions(origin, people);
  const memory = program.largest();
  await program.stop();
  await echo.stop();
  const db = await openDatabase(url === undefined ? { folder: join(folder, 'data/database') } : { url });
  const records = await lostRecords(db, post, people);
  await db.close();
  const lost = [...sessions, ...records];
  for (const what of lost) say(`LOST: ${what}`);
  return {
    ...{ kind, reading, readingEcho, each, signingIn, signingInEcho, lost, memory },
    people: people.stayed.size + people.left.size,
  };
}
