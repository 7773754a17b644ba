// Whoever looks over an organisation reads what was changed in it: finds it, verifies it, takes it along. Whoever may not is
// told so; the operator has the log of the installation.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { readEntryProof, readLogLine, verifyEntry, verifyLog } from '@tessera/credential/log';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { many, run } from '../../server/db/index.ts';
import { INSTALLATION } from '../../server/people/index.ts';
import { logSealer } from '../../server/people/log/entries.ts';
import { sealNext } from '../../server/people/log/seal.ts';
import type { World } from '../../server/world.ts';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { becomes, goes, met, site } from '../site.ts';
import { visitor } from './held.ts';

describe('the log', { skip: requires('chromium') }, () => {
  const at = site();
  // Logs are looked at once a minute; here each is sealed when the journey says so.
  before(() =>
    run(sql`update jobs.job set due = due + interval '1 day' where kind = 'people-log-look'`, at().here.world.db.sql),
  );

  for (const [width, viewport] of [
    ['on a desk', DESK],
    ['on a phone', PHONE],
  ] as const) {
    test(`is read, searched, verified and taken along, ${width}, without script`, async () => {
      const { here, visitor: opens } = at();
      const { organisation, world } = here;
      const rita = await visitor(here, 'rita');
      const { members } = await rita.organisations.members({ organisation });
      const person = members.find(({ name }) => name.startsWith('Karmen'))?.person ?? '';
      await rita.organisations.setRoles({ organisation, person, roles: [{ role: 'designer' }] });

      const karmen = await opens({ viewport, script: false });
      await becomes(karmen, 'Karmen Zahra');
      await met(karmen, /\/desk\/[0-9a-f-]{36}$/);
      assert.equal(await karmen.getByRole('main').getByRole('link', { name: 'Log', exact: true }).count(), 0);
      await goes(karmen, `/en/desk/${organisation}/log`);
      await karmen.getByText('Your roles in this organisation do not include that.').first().waitFor();

      await rita.organisations.setRoles({ organisation, person, roles: [{ role: 'auditor' }] });
      while ((await sealNext(organisation, world)) !== undefined);
      await rita.catalogue.begin({ organisation, title: 'Steering a tug', language: 'en' });
      await karmen.goto(`/en/desk/${organisation}`);
      await karmen.getByRole('main').getByRole('link', { name: 'Log', exact: true }).click();
      await met(karmen, /\/log$/);
      const main = karmen.getByRole('main');
      await main.getByText('What was sealed is unchanged').waitFor();
      await main.getByText('1 entry waits to be sealed').waitFor();
      const first = main.getByRole('row').nth(1);
      assert.match(await first.innerText(), /Began a design[\s\S]*Rita Attard[\s\S]*as owner/);

      await main.getByRole('link', { name: 'Began a design' }).first().click();
      await main.getByText('This entry waits to be sealed').waitFor();
      await met(karmen, /\/log\/entries\/[0-9a-f-]{36}$/);
      await main.getByRole('link', { name: 'Log', exact: true }).click();
      await main.getByRole('link', { name: 'Changed the roles of a member' }).first().click();
      await main.getByText(/^This entry is in the log that was sealed on/).waitFor();
      await main.getByText(/Nobody can take it out or change it without breaking the seal of batch \d/).waitFor();
      await met(karmen);
      assert.equal(await provedAlone(karmen, world), 'roles-changed');
      await goes(karmen, `/en/desk/${organisation}/log`);

      await main.getByLabel('What was done').selectOption({ label: 'Changed the roles of a member' });
      await main.getByRole('button', { name: 'Find' }).click();
      await met(karmen, /act=roles-changed/);
      assert.equal(await main.getByRole('row').filter({ hasText: 'Began a design' }).count(), 0);
      await main
        .getByRole('link', { name: /^All about/ })
        .first()
        .click();
      await met(karmen, /record=/);
      await main.getByRole('link', { name: 'Show everything' }).click();
      await karmen.waitForURL(({ searchParams }) => !searchParams.has('record'));
      await main.getByLabel('Record').fill('nowhere');
      await main.getByRole('button', { name: 'Find' }).click();
      await main.getByText('Nothing of this kind was found').waitFor();
      await met(karmen);

      await goes(karmen, `/en/desk/${organisation}/log`);
      await main.getByText('Verify it yourself').click();
      await met(karmen);
      await main.getByRole('link', { name: 'Verify the whole log' }).click();
      await main.getByText(/none altered, dropped, added or moved/).waitFor();
      await met(karmen, /\?verify/);
      assert.deepEqual(await takenAlong(karmen), []);

      const forward = (by: number) =>
        run(
          sql`update people.act set at = at + ${by} * interval '1 hour' where organisation = ${organisation} and batch = 1 and position = 0`,
          world.db.sql,
        );
      await forward(-1);
      await main.getByRole('link', { name: 'Verify the whole log' }).click();
      await main.getByText('Batch 1, entry 1: altered after it was sealed.').waitFor();
      await met(karmen);
      assert.deepEqual(await takenAlong(karmen), ['entry-altered']);
      const [altered] = await many(
        sql<{ readonly act: string }>`
          select act from people.act where organisation = ${organisation} and batch = 1 and position = 0`,
        world.db.sql,
      );
      await goes(karmen, `/en/desk/${organisation}/log/entries/${altered?.act}`);
      await main.getByText('This entry is not what was sealed').waitFor();
      await met(karmen);
      await forward(1);
    });

    test(`of the installation is the operator’s, ${width}`, async () => {
      const { here, visitor: opens } = at();
      const olga = await opens({ viewport, script: false });
      await becomes(olga, 'Olga Berg');
      while ((await sealNext(INSTALLATION, here.world)) !== undefined);
      await goes(olga, '/en/operator/log');
      const main = olga.getByRole('main');
      await main.getByText('What was sealed is unchanged').waitFor();
      assert.match(await main.getByRole('row').nth(1).innerText(), /Signed in[\s\S]*Olga Berg/);
      await main.getByRole('link', { name: 'Signed in' }).first().click();
      await main.getByText(/^This entry is in the log that was sealed on/).waitFor();
      await met(olga, /\/operator\/log\/entries\//);
      assert.equal(await provedAlone(olga, here.world), 'signed-in');
    });
  }

  test('nothing was blocked, and nothing was said on any console', () => at().silent());
});

/** The proof of one entry is saved, and verified as somebody else would: what was done. */
async function provedAlone(page: Page, world: World): Promise<unknown> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the proof' }).click();
  const path = await (await saved).path();
  const proof = readEntryProof(await readFile(path, 'utf8')) ?? assert.fail();
  assert.deepEqual(verifyEntry(proof, logSealer(world).publicKey), []);
  return proof.entry['code'];
}

/** The file is saved, and verified as somebody else would: what was found. */
async function takenAlong(page: Page): Promise<readonly string[]> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export, sealed as it is' }).click();
  const path = await (await saved).path();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n').map(readLogLine);
  const entries = lines.flatMap((line) => (line?.kind === 'sealed' ? [line.sealed] : []));
  const batches = lines.flatMap((line) => (line?.kind === 'batch' ? [line.batch] : []));
  const [head] = lines;
  assert.ok(head?.kind === 'head' && entries.length > 3);
  return verifyLog(entries, batches, head.key).findings.map(({ code }) => code);
}
