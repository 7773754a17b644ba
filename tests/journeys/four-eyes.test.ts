// Four eyes: an owner asks for them; a designer hands in, a reviewer gives back and then approves, the designer publishes;
// an assessor enters, an issuer issues. Each is told in plain words what is not theirs, and whose it is.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { goes, met, type Site, site } from '../site.ts';
import { sessionOf, type Visitor, visitor } from './held.ts';

const BREAD = {
  language: 'en',
  title: { en: 'Baking bread' },
  learningOutcomes: [{ title: { en: 'Makes a sourdough' } }],
  workload: { ects: 2, hours: 50 },
  level: { eqf: '4' },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Blended'] },
  qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
};

for (const [width, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  describe(`four eyes, ${width}`, { skip: requires('chromium') }, () => {
    const at = site();
    let people: Staff;
    let design = '';
    const desk = () => `/en/desk/${at().here.organisation}`;
    const main = (page: Page) => page.getByRole('main').innerText();

    test('an owner asks for them, and is told what they mean', async () => {
      people = await staff(at(), viewport);
      const { page } = people.rita;
      await goes(page, `${desk()}/settings`);
      await page.getByRole('link', { name: 'See or change these rules' }).click();
      await met(page, /\/four-eyes$/);
      await page.getByLabel('Whoever changed a design does not approve it').check();
      await page.getByLabel('Whoever entered a result does not issue it').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await met(page, /\?saved$/);
    });

    test('a designer hands a design in, and cannot publish it before', async () => {
      const { page, api } = people.dora;
      const { organisation } = at().here;
      ({ design } = await api.catalogue.begin({ organisation, title: 'Baking bread', language: 'en' }));
      await api.catalogue.save({ organisation, design, draft: BREAD, revision: 1 });
      await goes(page, `${desk()}/designs/${design}/publish`);
      assert.equal(await page.getByRole('button', { name: 'Publish' }).count(), 0);
      await page.getByRole('button', { name: 'Hand it in to be approved' }).click();
      await page.getByText('This design waits to be approved').waitFor();
      assert.match(await main(page), /It can be approved by .*Rena/);
      await met(page, /\?handed-in$/);
      await goes(page, `${desk()}/results`);
      assert.match(await main(page), /You do not have the right|see learners and their results/);
    });

    test('a reviewer finds it on the desk, reads it and gives it back with a comment', async () => {
      const { page } = people.rena;
      await goes(page, desk());
      await page.getByRole('link', { name: /Approve, or give back: Baking bread/ }).click();
      await met(page, /\/review$/);
      await page.getByRole('button', { name: 'Give back with these comments' }).click();
      await page.getByText('Nothing is said of what is to be mended.').waitFor();
      await page.locator('summary', { hasText: 'workload' }).click();
      await page.getByLabel(/What is to be mended in .*workload/).fill('Fifty hours are few for two credits.');
      await met(page);
      await page.getByRole('button', { name: 'Give back with these comments' }).click();
      await met(page, /done=returned$/);
    });

    test('the designer reads the comment, mends it and hands it in again; the reviewer approves', async () => {
      const { page, api } = people.dora;
      const { organisation } = at().here;
      await goes(page, `${desk()}/designs/${design}`);
      assert.match(await main(page), /Fifty hours are few for two credits\./);
      const mended = { ...BREAD, workload: { ects: 2, hours: 55 } };
      await api.catalogue.save({ organisation, design, draft: mended, revision: 2 });
      await goes(page, `${desk()}/designs/${design}/publish`);
      await page.getByRole('button', { name: 'Hand it in to be approved' }).click();
      await page.getByText('This design waits to be approved').waitFor();
      const { page: rena } = people.rena;
      await goes(rena, `${desk()}/designs/${design}/review`);
      await rena.getByRole('button', { name: 'Approve' }).click();
      await met(rena, /done=approved$/);
    });

    test('what is approved is published, and its history says who did what', async () => {
      const { page } = people.dora;
      await goes(page, `${desk()}/designs/${design}/publish`);
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.getByRole('heading', { name: 'Version 1 is published' }).waitFor();
      await goes(page, `${desk()}/designs/${design}/review`);
      assert.match(
        (await main(page)).replace(/\s+/g, ' '),
        /was published Dora .*was approved Rena .*was given back Rena/,
      );
    });

    test('an assessor enters and does not issue; an issuer issues, but not what they entered', async () => {
      const { asa, ina } = people;
      await uploads(asa.api, 'Borg', at(), design);
      await goes(asa.page, `${desk()}/designs/${design}/learners`);
      await asa.page.getByRole('link', { name: 'Go on' }).click();
      await asa.page.getByRole('button', { name: 'Enter one result' }).click();
      await asa.page.getByText(/One result is entered/).waitFor();
      await met(asa.page);
      assert.match(await main(asa.page), /Credentials are issued by those with the role issuer or owner/);
      assert.equal(await asa.page.getByRole('link', { name: 'Issue the credentials' }).count(), 0);

      await goes(ina.page, desk());
      await ina.page.getByRole('link', { name: /Issue 1 result of Baking bread/ }).click();
      await met(ina.page, /\/issue\?/);
      await ina.page.getByRole('button', { name: 'Issue one credential' }).click();
      await ina.page.waitForURL(/\/orders\//);
      await at().here.settled();

      const { organisation } = at().here;
      const own = await uploads(ina.api, 'Rossi', at(), design);
      await ina.api.assessing.confirm({ organisation, import: own });
      await goes(ina.page, `${desk()}/issue?design=${design}&version=1`);
      assert.match(await main(ina.page), /You entered one of these results yourself, so somebody else issues them/);
      assert.match(await main(ina.page), /Ask one of those who may: .*Rita/);
      assert.equal(await ina.page.getByRole('button', { name: /^Issue/ }).count(), 0);
    });

    test('nothing was blocked, and nothing was said on any console', () => at().silent());
  });
}

interface Somebody {
  readonly page: Page;
  readonly api: Visitor;
}
interface Staff extends Readonly<Record<'rita' | 'dora' | 'rena' | 'asa' | 'ina', Somebody>> {}

const ROLES = { dora: 'designer', rena: 'reviewer', asa: 'assessor', ina: 'issuer' } as const;

async function staff(at: Site, viewport: { readonly width: number; readonly height: number }): Promise<Staff> {
  const { here } = at;
  const { organisation, origin } = here;
  const opened = async (api: Visitor): Promise<Somebody> => {
    const page = await at.visitor({ viewport });
    await page.context().addCookies([{ ...sessionOf(api), url: origin }]);
    return { page, api };
  };
  const rita = await visitor(here, 'rita');
  const invited = async (name: keyof typeof ROLES): Promise<Somebody> => {
    const email = `${name}@harbour-staff.example`;
    const { invitation } = await rita.organisations.invite({ organisation, email, roles: [{ role: ROLES[name] }] });
    const api = await visitor(here);
    await api.people.askSignIn({ email });
    await here.settled();
    await api.people.finishSignIn({ code: await codeFor(rita, email) });
    await api.people.nameMe({ name: `${name.charAt(0).toUpperCase()}${name.slice(1)} (invented)` });
    await api.organisations.accept({ organisation, invitation });
    return opened(api);
  };
  return {
    rita: await opened(rita),
    dora: await invited('dora'),
    rena: await invited('rena'),
    asa: await invited('asa'),
    ina: await invited('ina'),
  };
}

async function codeFor(reader: Visitor, to: string): Promise<string> {
  const { letters } = await reader.demonstration.outbox({});
  for (const { id } of letters.filter((letter) => letter.to === to)) {
    const { text } = await reader.demonstration.letter({ id });
    const code = /^\d{6}$/m.exec(text)?.[0];
    if (code !== undefined) return code;
  }
  throw new Error(`no code for ${to}`);
}

async function uploads(api: Visitor, family: string, { here }: Site, design: string): Promise<string> {
  const { organisation } = here;
  const file = new Blob([`family_name,given_name,provider_number,email\n${family},Anna,N-${family},\n`]);
  const { import: id } = await api.assessing.upload({ organisation, design, version: 1, name: `${family}.csv`, file });
  await here.settled();
  return id;
}
