// Whoever has the database, and not the key, changes the log. Each lie is told in the real database, and found there by the
// server and on an export by the command line; an end that was cut off, and a past written anew with the key itself, by
// whoever kept what is published of the newest batch.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { batchSealer } from '@tessera/credential/log';
import { sql } from 'kysely';
import { many, run } from '../../server/db/index.ts';
import { actingAsInstallation, INSTALLATION, note } from '../../server/people/index.ts';
import { rowOf } from '../../server/people/log/entries.ts';
import { addBatch } from '../../server/people/store/log.ts';
import { furnish, type Furnished, ORIGIN, type Person, type Siege, siege } from './server-siege.ts';

const LAUNCHER = resolve(import.meta.dirname, '../../cli/tessera.mjs');
const MINUTE = 60_000;

interface Cast {
  readonly here: Siege;
  readonly college: Furnished;
  readonly operator: Person;
}

interface Lie {
  readonly lie: string;
  readonly told: (cast: Cast) => Promise<unknown>;
  /** What is found, as codes with batch and place. */
  readonly found: readonly string[];
  /** Seen only beside what somebody kept. */
  readonly pinned?: true;
}

const inBatch = (batch: number, position: number) => sql`batch = ${batch} and position = ${position}`;

const LIES: readonly Lie[] = [
  {
    lie: 'another record in one entry',
    told: ({ here, college }) => change(here, college, sql`set record = 'another' where ${inBatch(1, 1)}`),
    found: ['entry-altered 1/2'],
  },
  {
    lie: 'another role in one entry',
    told: ({ here, college }) => change(here, college, sql`set roles = '{designer}' where ${inBatch(1, 2)}`),
    found: ['entry-altered 1/3'],
  },
  {
    lie: 'an earlier time in one entry',
    told: ({ here, college }) => change(here, college, sql`set at = at - interval '1 hour' where ${inBatch(2, 0)}`),
    found: ['entry-altered 2/1'],
  },
  {
    lie: 'somebody else in one entry',
    told: ({ here, college }) => change(here, college, sql`set actor = '\\x00' where ${inBatch(1, 3)}`),
    found: ['entry-altered 1/4'],
  },
  {
    lie: 'an entry dropped',
    told: ({ here, college }) => drop(here, college, inBatch(1, 2)),
    found: ['entry-missing 1/3'],
  },
  {
    lie: 'two entries exchanged',
    told: ({ here, college }) =>
      change(here, college, sql`set position = 3 - position where batch = 1 and position in (1, 2)`),
    found: ['entry-moved 1/2', 'entry-moved 1/3'],
  },
  {
    lie: 'an entry moved to another batch',
    told: ({ here, college }) => change(here, college, sql`set batch = 2, position = 9 where ${inBatch(1, 0)}`),
    found: ['entry-moved 2/10'],
  },
  {
    lie: 'an entry added to a sealed batch',
    told: async ({ here, college }) => {
      const { world } = here;
      const acting = actingAsInstallation(college.organisation);
      await note(acting, { act: 'design-published', record: 'x' }, world, world.db.sql);
      await change(here, college, sql`set batch = 1, position = 90 where batch is null`);
    },
    found: ['entry-added 1/91'],
  },
  {
    lie: 'a whole batch dropped with its entries',
    told: async ({ here, college }) => {
      await drop(here, college, sql`batch = 1`);
      await dropBatch(here, college, 1);
    },
    found: ['batch-missing 1'],
  },
  {
    lie: 'a batch dropped, its entries kept',
    told: ({ here, college }) => dropBatch(here, college, 2),
    found: ['batch-missing 2'],
  },
  {
    lie: 'a batch forged without the key',
    told: ({ here, college }) => forge(here, college),
    found: ['batch-signature 3', 'batch-chain 3', 'batch-leaves 3'],
  },
  {
    lie: 'the end cut off',
    told: async ({ here, college }) => {
      await drop(here, college, sql`batch = 2`);
      await dropBatch(here, college, 2);
    },
    found: ['batch-missing 2'],
    pinned: true,
  },
];

test('each lie about what was changed is found, by the server and by the command line', async (t) => {
  const cast = await castOf(t);
  const { here, college } = cast;
  const { organisation, owner } = college;
  const published = await publishedOf(cast);
  assert.deepEqual(await foundBy(owner, organisation), [], 'it holds before anything is done');
  assert.deepEqual(exported(t, await fileOf(cast), published.key, published.pin), { exit: 0, text: 'holds' });
  const kept = await everything(here, organisation);
  for (const { lie, told, found, pinned } of LIES) {
    await t.test(lie, async (step) => {
      await told(cast);
      const pin = pinned === undefined ? undefined : published.pin;
      if (pinned) assert.deepEqual(await foundBy(owner, organisation), [], 'seen without a pin');
      assert.deepEqual(await foundBy(owner, organisation, pin), found);
      const { exit, text } = exported(step, await fileOf(cast), published.key, pin);
      assert.equal(exit, 1, text);
      for (const each of found) assert.match(text, wordsOf(each));
      await putBack(here, organisation, kept);
      assert.deepEqual(await foundBy(owner, organisation), [], 'it was put back');
    });
  }
});

async function castOf(t: TestContext): Promise<Cast> {
  const here = await siege(t);
  const operator = await here.operator('operator@installation.example');
  const college = await furnish(here, operator, 'Umber', '22220000');
  await sealed(here);
  await college.owner.catalogue.begin({ organisation: college.organisation, title: 'Cake', language: 'en' });
  await sealed(here);
  return { here, college, operator };
}

/** What anybody may keep. */
async function publishedOf({ here, college }: Cast): Promise<{ readonly key: string; readonly pin: string }> {
  const answer = await here.send(new Request(`${ORIGIN}/organisations/${college.organisation}/log.json`));
  return (await answer.json()) as { readonly key: string; readonly pin: string }; // as documents.ts of people says it
}

/** A minute goes by, and whoever seals looks. */
async function sealed(here: Siege): Promise<void> {
  here.later(MINUTE + 1000);
  await here.settled();
}

async function foundBy(owner: Person, organisation: string, pin?: string): Promise<readonly string[]> {
  const { findings } = await owner.people.verifiedLog({ organisation, ...(pin !== undefined && { pin }) });
  return findings.map(({ code, batch, place }) => `${code} ${batch}${place === undefined ? '' : `/${place}`}`);
}

async function fileOf({ college: { organisation, owner } }: Cast): Promise<string> {
  const { body } = await owner.people.logFile({ organisation, form: 'jsonl' });
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}

function exported(t: TestContext, text: string, key: string, pin?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-log-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'log.jsonl');
  writeFileSync(file, text);
  const pins = pin === undefined ? [] : ['--pin', pin];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [LAUNCHER, 'audit', 'verify', file, '--key', key, ...pins],
    { encoding: 'utf8' },
  );
  const said = `${stdout}${stderr}`.replace(/\s+/g, ' ');
  return { exit: status, text: status === 0 && said.includes('is what was sealed') ? 'holds' : said };
}

/** `entry-altered 1/2` → what the command line says of it. */
function wordsOf(found: string): RegExp {
  const [code = '', at = ''] = found.split(' ');
  const [batch = '', place] = at.split('/');
  const where = place === undefined ? `[Bb]atch ${batch}` : `Batch ${batch}, entry ${place}`;
  return new RegExp(`${where}.*${WORDS[code] ?? '(?!)'}|${WORDS[code] ?? '(?!)'}.*${where}`);
}

const WORDS: Readonly<Record<string, string>> = {
  'entry-altered': 'altered after it was sealed',
  'entry-missing': 'dropped',
  'entry-moved': 'moved',
  'entry-added': 'added',
  'batch-missing': 'gone',
  'batch-signature': 'not sealed with this key',
  'batch-chain': 'not bound to the batch before',
  'batch-leaves': 'not those that were sealed',
};

const change = ({ world }: Siege, { organisation }: Furnished, how: ReturnType<typeof sql>) =>
  run(sql`update people.act ${how} and organisation = ${organisation}`, world.db.sql);

const drop = ({ world }: Siege, { organisation }: Furnished, which: ReturnType<typeof sql>) =>
  run(sql`delete from people.act where organisation = ${organisation} and ${which}`, world.db.sql);

const dropBatch = ({ world }: Siege, { organisation }: Furnished, batch: number) =>
  run(sql`delete from people.act_batch where organisation = ${organisation} and batch = ${batch}`, world.db.sql);

/** Everything a batch needs but the key, and an entry in it. */
async function forge({ world }: Siege, { organisation }: Furnished): Promise<void> {
  const act = world.newId();
  const entry = {
    organisation,
    act,
    sequence: 1,
    code: 'design-published',
    record: 'x',
    by: 'installation',
    roles: [],
  };
  const made = batchSealer(new Uint8Array(32).fill(1)).seal({
    organisation,
    sealedAt: new Date(world.clock()).toISOString(),
    entries: [entry],
  });
  await addBatch(rowOf({ ...made, number: 3, count: 0, leaves: [] }), [], world.db.sql);
}

type Kept = Awaited<ReturnType<typeof everything>>;

/** Both tables as texts, so that they can be put back to the letter. */
async function everything({ world }: Siege, organisation: string) {
  const rows = (table: string) =>
    many(
      sql<{ readonly row: string }>`
        select row_to_json(t)::text as row from ${sql.raw(table)} t where organisation = ${organisation}`,
      world.db.sql,
    );
  return { acts: await rows('people.act'), batches: await rows('people.act_batch') };
}

async function putBack({ world }: Siege, organisation: string, { acts, batches }: Kept): Promise<void> {
  await world.db.transaction(async (on) => {
    await run(sql`delete from people.act where organisation = ${organisation}`, on);
    await run(sql`delete from people.act_batch where organisation = ${organisation}`, on);
    const list = (rows: Kept['acts']): string => `[${rows.map(({ row }) => row).join()}]`;
    await run(
      sql`
        insert into people.act overriding system value
        select * from json_populate_recordset(null::people.act, ${list(acts)}::json)`,
      on,
    );
    await run(
      sql`insert into people.act_batch select * from json_populate_recordset(null::people.act_batch, ${list(batches)}::json)`,
      on,
    );
  });
}

test('the log of the installation is verified as well', async (t) => {
  const { here, operator } = await castOf(t);
  assert.deepEqual((await operator.people.verifiedInstallationLog({})).findings, []);
  await run(
    sql`update people.act set code = 'x' where organisation = ${INSTALLATION} and position = 0`,
    here.world.db.sql,
  );
  assert.equal((await operator.people.verifiedInstallationLog({})).findings[0]?.code, 'entry-altered');
});
