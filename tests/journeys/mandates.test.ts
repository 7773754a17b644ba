// One college issues for a guild, under a mandate that anybody can confirm, until the guild ends it: what was issued before
// stays genuine, and what the college seals all the same afterwards is told for what it is. [EDC-AP issued-by-mandate]
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { issue, open } from '@tessera/credential';
import { actingAsInstallation } from '../../server/people/index.ts';
import { sealerOf } from '../../server/trust/index.ts';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { made } from '../made.ts';
import { becomes, goes, met, type Site, site } from '../site.ts';
import { headline } from './employer.ts';
import { crowd, visitor } from './held.ts';

const GUILD = 'Guild of Harbour Pilots (invented)';
const STATEMENT = 'By decision of the council of the guild of 1 May 2026.';

describe('issued under a mandate', { skip: requires('chromium') }, () => {
  const at = site();
  /** The organisation of the guild, which Karmen owns. */
  let guild: string;
  let design: string;
  /** Sealed before the end. */
  let earlier: string;

  before(async () => {
    const { here } = at();
    const [olga, karmen] = [await visitor(here, 'olga'), await visitor(here, 'karmen')];
    const identity = {
      legalName: { en: GUILD },
      ...{
        country: 'MT',
        legalIdentifier: 'NTRMT-G77',
        placeOfIssue: 'Valletta',
        timeZone: 'Europe/Malta',
        language: 'en',
      },
    };
    const owner = 'karmen.zahra@harbour-college.example';
    guild = (await olga.organisations.found({ identity, owner })).organisation;
    const { invitations } = await karmen.organisations.mine({});
    const [{ invitation } = { invitation: '' }] = invitations.filter(({ organisation }) => organisation === guild);
    await karmen.organisations.accept({ organisation: guild, invitation });
    await karmen.trust.makeTrialSeal({ organisation: guild });
  });

  test('the guild gives it', async () => {
    const karmen = await at().visitor({ viewport: PHONE, script: false });
    await becomes(karmen, 'Karmen Zahra');
    await goes(karmen, `/en/desk/${guild}/mandates`);
    await karmen.getByText('Nobody issues in your name').waitFor();
    await karmen.getByRole('link', { name: 'Give a mandate' }).click();
    await met(karmen, /\/mandates\/give$/);
    await karmen.getByRole('button', { name: 'Give the mandate' }).click();
    await karmen.getByRole('alert').first().waitFor();
    await met(karmen);
    await karmen.getByLabel('Registered identifier of who is to issue').fill('VATMT-00000000');
    await karmen.getByLabel('What the mandate rests on').fill(STATEMENT);
    await karmen.getByRole('button', { name: 'Give the mandate' }).click();
    await met(karmen, /\/mandates\?given$/);
    await karmen.getByText('Not accepted yet').waitFor();
  });

  test('the college accepts it, and chooses the guild as the awarding body of a design', async () => {
    const { here } = at();
    const rita = await at().visitor({ viewport: DESK });
    await becomes(rita, 'Rita Attard');
    await goes(rita, `/en/desk/${here.organisation}`);
    await rita.getByText('One waits for your answer').waitFor();
    await rita.getByRole('main').getByRole('link', { name: 'Mandates' }).click();
    await met(rita, /\/mandates$/);
    await rita.getByRole('button', { name: /Accept the mandate/ }).click();
    await met(rita, /\/mandates\?accepted$/);
    await rita.getByText('In force').waitFor();

    const client = await visitor(here, 'rita');
    const { entries } = await client.catalogue.designs({ organisation: here.organisation });
    const copyOf = entries.find((entry) => entry.version !== undefined)?.design ?? '';
    const copy = { organisation: here.organisation, title: 'Piloting', language: 'en', copyOf };
    design = (await client.catalogue.begin(copy)).design;
    await goes(rita, `/en/desk/${here.organisation}/designs/${design}`);
    await rita.getByLabel('Awarding body', { exact: true }).selectOption({ label: `${GUILD}, under its mandate` });
    await rita.getByRole('button', { name: 'Publish' }).first().click();
    await met(rita, /\/publish$/);
    await rita
      .getByRole('main')
      .getByRole('button', { name: /^Publish/ })
      .click();
    await met(rita, /\/publish\?/);
    await goes(rita, `/en/providers/${here.organisation}`);
    await rita.getByText('It may issue in the name of:').waitFor();
    await rita.getByRole('link', { name: GUILD }).click();
    await met(rita, /\/providers\//);
    await rita.getByText('These organisations may issue in its name:').waitFor();
  });

  test('what it issues is genuine, and says for whom', async () => {
    const { here } = at();
    const rita = await at().visitor({ viewport: PHONE });
    await becomes(rita, 'Rita Attard');
    const client = await visitor(here, 'rita');
    const of = { organisation: here.organisation, design, version: 1 };
    const file = new Blob([crowd(2)]);
    const { import: id } = await client.assessing.upload({ ...of, name: 'pilots.csv', file });
    await here.settled();
    await client.assessing.confirm({ organisation: here.organisation, import: id });
    await here.settled();
    await goes(rita, `/en/desk/${here.organisation}/issue?design=${design}`);
    await rita.getByText(`Issued by Harbour College (invented) for ${GUILD} under a mandate.`).waitFor();
    await rita.getByRole('button', { name: /^Issue 2/ }).click();
    await met(rita, /\/orders\//);
    await here.settled();
    const { entries } = await client.issuing.credentials({ organisation: here.organisation });
    const { body } = await client.issuing.file({
      ...{ organisation: here.organisation, credential: entries[0]?.credential ?? '' },
    });
    earlier = typeof body === 'string' ? body : new TextDecoder().decode(body);
    const said = await verified(at(), earlier);
    assert.equal(said.headline, 'Genuine.');
    assert.match(
      said.text,
      /Issued by Harbour College \(invented\) for Guild of Harbour Pilots \(invented\) under a mandate, sealed on/,
    );
    assert.match(said.text, /under a mandate that Guild of Harbour Pilots \(invented\) gave it from/);
    assert.match(said.text, new RegExp(STATEMENT));
  });

  test('the guild ends it, and nothing more is issued', async () => {
    const { here } = at();
    const karmen = await at().visitor({ viewport: DESK });
    await becomes(karmen, 'Karmen Zahra');
    await goes(karmen, `/en/desk/${guild}/mandates`);
    await karmen.getByRole('link', { name: /End the mandate/ }).click();
    await met(karmen, /\/end$/);
    await karmen.getByLabel('Why it ends').fill('The guild issues its own from now on.');
    await karmen.getByRole('button', { name: 'End the mandate' }).click();
    await met(karmen, /\/mandates\?ended$/);
    await karmen.getByText('The guild issues its own from now on.').waitFor();

    const client = await visitor(here, 'rita');
    const of = { organisation: here.organisation, design, version: 1 };
    const { import: id } = await client.assessing.upload({ ...of, name: 'pilots.csv', file: new Blob([crowd(3)]) });
    await here.settled();
    await client.assessing.confirm({ organisation: here.organisation, import: id });
    await here.settled();
    await assert.rejects(client.issuing.order({ ...of, count: 1 }), { code: 'mandate-ended' });
    const rita = await at().visitor({ viewport: PHONE });
    await becomes(rita, 'Rita Attard');
    await goes(rita, `/en/desk/${here.organisation}/issue?design=${design}`);
    await rita.getByText(/The mandate of Guild of Harbour Pilots \(invented\) ended on/).waitFor();
    assert.equal(await rita.getByRole('button', { name: /^Issue/ }).count(), 0);
  });

  test('what was issued before stays genuine; what is sealed all the same is told apart', async () => {
    const { world, organisation } = at().here;
    const before = await verified(at(), earlier);
    assert.equal(before.headline, 'Genuine.');
    assert.match(before.text, /names this credential among those issued before/);

    const sealer = await sealerOf(actingAsInstallation(organisation), world);
    const { reading } = open(earlier).contents ?? {};
    assert.ok(sealer && reading?.ok);
    const credential = { ...reading.value, id: 'urn:uuid:22222222-0000-4000-8000-000000000002' };
    const later = made(await issue(credential, { format: 'edc', sealer, time: world.clock() }));
    const cheated = await verified(at(), later);
    assert.equal(cheated.headline, 'Issued without a mandate.');
    assert.match(
      cheated.text,
      /The mandate that Guild of Harbour Pilots .* ended on .* the credential was issued after that/,
    );
    const hour = 3_600_000;
    const backDated = made(await issue(credential, { format: 'edc', sealer, time: world.clock() - hour }));
    assert.match((await verified(at(), backDated)).text, /only Harbour College \(invented\) says so/);
  });

  test('nothing was blocked, and nothing was said on any console', () => at().silent());
});

/** What the public page says of a text, without script and on a phone. */
async function verified({ visitor: opens }: Site, text: string) {
  const anybody = await opens({ viewport: PHONE, script: false });
  await anybody.goto('/en/verify');
  await anybody.setInputFiles('input[type=file]', {
    name: 'certificate.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(text),
  });
  await anybody.getByRole('button', { name: 'Check it' }).click();
  await anybody.getByText('What was checked').waitFor();
  await met(anybody);
  const said = (await anybody.getByRole('main').innerText()).replace(/\s+/g, ' ');
  return { headline: await headline(anybody), text: said };
}
