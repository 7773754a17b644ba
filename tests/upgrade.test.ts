// From the data folder of the first release to the program of today: it is opened, brought up to date, and all that was
// true there is true here. A migration that breaks leaves it as it was.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { type Database, migrate, openDatabase } from '@tessera/server/db';
import { type Operating, parked } from '../server/jobs/index.ts';
import { sql } from 'kysely';
import { firstRelease } from './first-release.ts';
import { type Installation, installationOf, type Visitor } from './installation.ts';

/** As `people` makes it of who keeps the installation. */
const operator = {} as Operating;

test('what the first release left is opened and holds', async (t) => {
  const { config, story, clock } = firstRelease();
  const here = await installationOf(t, config, clock);
  await here.settled();
  const { college, guild } = story;
  const rita = await signedIn(here, 'rita.attard@harbour-college.example');

  await t.test('nothing is parked', async () => {
    assert.deepEqual(await parked(operator, here.platform.world.db.sql), []);
  });

  await t.test('members keep their roles, each in the whole organisation', async () => {
    const oskar = await signedIn(here, 'oskar@guild.example');
    for (const [member, organisation] of [
      [rita, college.organisation],
      [oskar, guild.organisation],
    ] as const) {
      const { members } = await member.organisations.members({ organisation });
      const roles = members.map(({ email, roles }) => [email, roles]);
      const before = Object.entries(story.roles[organisation] ?? {}).map(([email, role]) => [email, [{ role }]]);
      assert.deepEqual(roles.sort(), before.sort());
    }
  });

  await t.test('who was signed in still is', async () => {
    const aoife = here.visitor();
    aoife.jar.set('session', story.session);
    assert.equal((await aoife.people.me({})).email, 'aoife@learners.example');
    assert.deepEqual((await aoife.wallet.mine({})).entries.map(({ state }) => state).sort(), ['issued', 'superseded']);
  });

  await t.test('the published design and its version are the same', async () => {
    const published = await here.visitor().catalogue.published({ design: college.design });
    assert.deepEqual([published.version, published.digest], [college.version, college.digest]);
    const drafts = await (await signedIn(here, 'oskar@guild.example')).catalogue.designs({
      organisation: guild.organisation,
    });
    assert.deepEqual(
      drafts.entries.map(({ design }) => design),
      [guild.design],
    );
  });

  await t.test('each sealed file comes out to the same bytes, and the verifier says of it what it said', async () => {
    for (const { credential, state, sha256, outcome } of story.credentials) {
      const { body } = await rita.issuing.file({ organisation: college.organisation, credential });
      assert.equal(createHash('sha256').update(body).digest('hex'), sha256);
      const { report } = await here
        .visitor()
        .verifying.verifyFile({ file: new Blob([typeof body === 'string' ? body : Uint8Array.from(body)]) });
      assert.equal(report.outcome, outcome, JSON.stringify(report.checks));
      const status = report.checks.find(({ check }) => check === 'status');
      assert.equal(status?.code, state === 'issued' ? 'status.in-force' : 'status.revoked-on');
    }
  });

  await t.test('links that were given away open', async () => {
    for (const token of [story.shared.whole, story.shared.part]) {
      const { verification } = await here.visitor().wallet.shared({ token });
      assert.equal(verification.report.outcome, 'valid', JSON.stringify(verification.report.checks));
    }
  });

  await t.test('the list that waited is confirmed, issued and claimed', async () => {
    const { organisation, design, version, import: list, waiting: count } = college;
    await rita.assessing.confirm({ organisation, import: list });
    await here.settled();
    const { order } = await rita.issuing.order({ organisation, design, version, import: list, count });
    await here.settled();
    assert.equal((await rita.issuing.showOrder({ organisation, order })).done, count);
    const asa = await signedIn(here, 'asa@learners.example');
    const letters = (await here.letters('asa@learners.example')).map(({ text }) => text).join('\n');
    const { held } = await asa.wallet.takeClaim({ secret: /\/claim#([\w-]{43})/.exec(letters)?.[1] ?? '' });
    assert.ok(held);
  });

  await t.test('an invitation that waited is accepted', async () => {
    const dora = await signedIn(here, 'dora@guild.example');
    const { invitations } = await dora.organisations.mine({});
    assert.equal(invitations[0]?.organisation, guild.organisation);
    await dora.organisations.accept({ organisation: guild.organisation, invitation: invitations[0]?.invitation ?? '' });
    const { organisations } = await dora.organisations.mine({});
    assert.deepEqual(organisations[0]?.roles, [{ role: 'designer' }]);
  });

  await t.test('after all that, still nothing is parked', async () => {
    assert.deepEqual(await parked(operator, here.platform.world.db.sql), []);
  });
});

test('a migration that breaks in its middle leaves the data of the first release as it was', async (t) => {
  const { config, clock } = firstRelease();
  const opened = await openDatabase({ folder: join(config.dataFolder, 'database') });
  const broken = releasedMigrations(t);
  await migrate(opened, broken); // what is remembered of migrations may have grown since
  const before = await contents(opened);
  writeFileSync(
    join(broken, '0012-broken.sql'),
    'drop table wallet.share; delete from people.session; create table people.new (n int); select 1 / 0;',
  );
  await assert.rejects(migrate(opened, broken), /22012/);
  assert.deepEqual(await contents(opened), before);
  await opened.close();

  const here = await installationOf(t, config, clock);
  await here.settled();
  await signedIn(here, 'rita.attard@harbour-college.example');
});

async function signedIn(here: Installation, email: string): Promise<Visitor> {
  const visitor = here.visitor();
  await visitor.people.askSignIn({ email });
  await here.settled();
  const letters = (await here.letters(email)).map(({ text }) => text);
  const code = letters.flatMap((text) => /^\d{3}\s?\d{3}$/m.exec(text)?.[0] ?? [])[0];
  await visitor.people.finishSignIn({ code: code ?? '' });
  return visitor;
}

/** The eleven of the first release, in a folder of their own. */
function releasedMigrations(t: TestContext): string {
  const all = resolve(import.meta.dirname, '../server/db/migrations');
  const folder = mkdtempSync(join(tmpdir(), 'tessera-released-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(all)) if (name < '0012') cpSync(join(all, name), join(folder, name));
  return folder;
}

/** How many rows each table has, and a digest of them. */
async function contents({ sql: on }: Database): Promise<unknown> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(on);
  const digests: unknown[] = [];
  for (const { name } of rows) {
    const digest = sql`
      select ${name} as name, count(*) as rows, md5(string_agg(line::text, '' order by line::text)) as digest
      from ${sql.raw(name)} as line`;
    digests.push(...(await digest.execute(on)).rows);
  }
  return digests;
}
