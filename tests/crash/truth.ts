// What has to be true in the end, however often it was killed on the way: everything once, nothing half, nothing lost.
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { readConfig } from '../../server/config.ts';
import { many, one, type Sql } from '../../server/db/index.ts';
import { sealedText } from '../../server/issuing/index.ts';
import { actingAsInstallation } from '../../server/people/index.ts';
import { openPlatform } from '../../server/platform.ts';
import { verifyHere } from '../../server/verifying/index.ts';
import { linkSecret } from '../../server/wallet/secrets.ts';
import type { World } from '../../server/world.ts';
import type { Letter } from './letters.ts';
import type { Settings } from './running.ts';

const quiet: World['log'] = { info() {}, warn() {}, error() {}, within: () => quiet };

/** Opens what a program that has ended left behind. */
export async function within<T>(settings: Settings, look: (world: World) => Promise<T>): Promise<T> {
  const platform = await openPlatform(readConfig(settings), quiet);
  try {
    return await look(platform.world);
  } finally {
    await platform.close();
  }
}

export interface Expected {
  readonly learners: number;
  readonly letters: readonly Letter[];
  /** As many letters may have gone out a second time: one for each that was being sent when it was killed. */
  readonly twice: number;
}

/** All were issued, by one order, of one spreadsheet, and told to everyone. */
export async function everythingOnce(expected: Expected, world: World): Promise<void> {
  const { sql: on } = world.db;
  await nothingIsLeftToDo(on);
  const { learners } = expected;
  assert.deepEqual(
    await rows(`select state, rows, good, wrong, progress from assessing.import`, on),
    [{ state: 'confirmed', rows: learners, good: learners, wrong: 0, progress: learners }],
    'one spreadsheet',
  );
  assert.deepEqual(
    await rows(
      `select count(*) as n, count(distinct import_row.row) as rows from assessing.import_row
       join assessing.result using (organisation, import, result)`,
      on,
    ),
    [{ n: learners, rows: learners }],
    'each row is a result',
  );
  assert.deepEqual(
    await rows(
      `select count(*) as n, count(distinct folded) as learners, count(*) filter (where issued) as issued,
         count(distinct order_id) as orders from assessing.result`,
      on,
    ),
    [{ n: learners, learners, issued: learners, orders: 1 }],
    'each learner has a result',
  );
  assert.deepEqual(
    await rows(
      `select count(*) as n from assessing.identity
       left join assessing.result using (organisation, design, result)
       where result.result is null or not identity.identity = any(result.identities)`,
      on,
    ),
    [{ n: 0 }],
    'nobody is known who has no result',
  );
  assert.deepEqual(
    await rows(`select state, total, done, failed, trouble, finished is not null as finished from issuing."order"`, on),
    [{ state: 'done', total: learners, done: learners, failed: 0, trouble: null, finished: true }],
    'one order',
  );
  assert.deepEqual(
    await rows(
      `select count(*) as n, count(distinct result) as results, count(distinct (list, slot)) as slots,
         count(*) filter (where state = 'issued' and digest is not null and failure is null) as issued
       from issuing.credential`,
      on,
    ),
    [{ n: learners, results: learners, slots: learners, issued: learners }],
    'one credential for each result',
  );
  assert.deepEqual(await rows('select used from issuing.status_list', on), [{ used: learners }], 'no slot was lost');
  assert.deepEqual(
    await rows(
      `select count(*) as n, count(distinct credential) as credentials, count(*) filter (where sent is not null) as sent,
         (select count(*) from wallet.claim_token where kind = 'link') as links from wallet.claim`,
      on,
    ),
    [{ n: learners, credentials: learners, sent: learners, links: learners }],
    'one claim for each credential, with one link',
  );
  assert.equal((await world.objects.list('')).length, 1, 'one file');
  await sealsAreWhole(world);
  await lettersAreOne(expected, world);
}

export async function nothingIsLeftToDo(on: Sql): Promise<void> {
  const left = await rows(
    `select kind, error, attempt, parked_at is not null as parked from jobs.job
     where finished_at is null and kind not in (
       'assessing-forget', -- looks after the file of an upload, an hour later
       'my-data-retention', 'people-log-look' -- are never over
     )`,
    on,
  );
  assert.deepEqual(left, []);
  assert.deepEqual(await rows('select consumer, error from jobs.delivery', on), []);
  assert.deepEqual(await rows('select kind from jobs.event where not spread', on), []);
}

/** One of so many is made anew, which still is many of each chunk; and one of so many is judged as anybody would. */
const [REBUILT, JUDGED] = [5, 1_000];

/** Files are what was sealed, byte for byte: sealedText() throws on another digest. */
async function sealsAreWhole(world: World): Promise<void> {
  const all = await many(
    sql<{ organisation: string; credential: string }>`select organisation, credential from issuing.credential`,
    world.db.sql,
  );
  for (const [place, { organisation, credential }] of all.entries()) {
    if (place % REBUILT !== 0) continue;
    const text = (await sealedText(credential, actingAsInstallation(organisation), world)) ?? '';
    assert.notEqual(text, '');
    if (place % JUDGED !== 0) continue;
    const { report } = await verifyHere(text, world);
    assert.equal(report.outcome, 'valid', JSON.stringify(report.checks));
  }
}

/** Each address got its letter; whoever got two got the same twice. */
async function lettersAreOne({ learners, letters, twice }: Expected, world: World): Promise<void> {
  const awards = letters.filter(({ secret }) => secret !== undefined);
  const claims = await many(
    sql<{ claim: string; email: string; generation: number }>`select claim, email, generation from wallet.claim`,
    world.db.sql,
  );
  const secrets = new Map(claims.map(({ claim, email, generation }) => [email, linkSecret(claim, generation, world)]));
  for (const { to, secret } of awards) assert.equal(secret, secrets.get(to), 'no letter has another link');
  const ids = new Set(awards.map(({ to, messageId }) => `${to} ${messageId}`));
  assert.equal(new Set(awards.map(({ to }) => to)).size, learners, 'everyone got a letter');
  assert.equal(ids.size, learners, 'a letter that came twice is the same letter');
  assert.ok(awards.length <= learners + twice, `${awards.length - learners} letters came twice`);
}

const rows = (text: string, on: Sql) => many(sql<Readonly<Record<string, unknown>>>`${sql.raw(text)}`, on);

/** How many, of what a program is at work on: asked from outside, where the database is a server. */
export const counted = async (text: string, on: Sql): Promise<number> =>
  (await one(sql<{ n: number }>`${sql.raw(text)}`, on)).n;
