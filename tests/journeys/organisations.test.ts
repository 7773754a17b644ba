// An organisation comes to an installation: somebody applies for it, the operator asks and enters it, its owner makes a
// unit and invites somebody with a role there, who does their work and is told plainly where it ends. Then its public page,
// an alliance, and the list of all.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { becomes, goes, met, opensLetter, site } from '../site.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('an organisation comes', { skip: requires('chromium') }, () => {
  const open = site();

  async function signsIn(page: Page, email: string): Promise<void> {
    await page.goto('/en/sign-in');
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the letter' }).click();
    await page.waitForURL(/sign-in\/code$/);
    await open().here.settled();
    const { letters } = (await (await page.request.get('/api/demonstration/letters')).json()) as {
      letters: { id: string; to: string }[];
    }; // as the contract says
    const newest = letters.find(({ to }) => to === email);
    const { text } = (await (await page.request.get(`/api/demonstration/letters/${newest?.id}`)).json()) as {
      text: string;
    };
    await page.getByLabel('Six digits').fill(/^\d{6}$/m.exec(text)?.[0] ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
  }

  const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).first().click();

  for (const [width, viewport] of [
    ['on a desk', DESK],
    ['on a phone', PHONE],
  ] as const) {
    test(`applied for, entered, its roles given and kept to, ${width}`, async () => {
      const { visitor, here, silent } = open();
      const [ann, olga, ben] = [await visitor({ viewport }), await visitor({ viewport }), await visitor({ viewport })];
      const { width: pixels } = viewport;
      const at = (name: string): string => `${name}.${pixels}@weavers.example`;
      const name = `Guild of Weavers ${pixels} (invented)`;

      await signsIn(ann, at('ann'));
      await goes(ann, '/en/apply');
      await ann.getByRole('link', { name: 'Apply', exact: true }).first().click();
      await met(ann, /\/apply\/new$/);
      await press(ann, 'Send the application');
      await ann.getByRole('alert').waitFor();
      await met(ann);
      await ann.getByLabel('Legal name', { exact: true }).fill(name);
      await ann.getByLabel('Country').selectOption('IE');
      await ann.getByLabel('Legal identifier').fill(`NTRIE-${pixels}`);
      await ann.getByLabel('Vocational education and training (VET) provider').check();
      await ann.getByLabel('Employer', { exact: true }).check();
      await ann.getByText('Further numbers').click();
      await ann.getByLabel('ROR').fill('https://ror.org/01ggx4158');
      await ann.getByLabel('Place of issue').fill('Cork');
      await ann.getByLabel('What you want to do here').fill('We award what our weavers can do.');
      await press(ann, 'Send the application');
      await ann.getByText('its last two digits check the others').first().waitFor();
      assert.equal(await ann.getByLabel('Employer', { exact: true }).isChecked(), true);
      await met(ann);
      await ann.getByLabel('ROR').fill('');
      await press(ann, 'Send the application');
      await met(ann, /\/apply\/[0-9a-f-]{36}\?sent$/);
      await ann
        .getByLabel('Add a file')
        .setInputFiles({ name: 'statutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
      await press(ann, 'Add it');
      await ann.getByText('The file is added.').waitFor();

      await becomes(olga, 'Olga Berg');
      await goes(olga, '/en/operator/applications');
      await olga.getByRole('link', { name }).click();
      await met(olga, /\/operator\/applications\/[0-9a-f-]{36}$/);
      await olga.getByRole('link', { name: 'statutes.pdf' }).waitFor();
      await olga.getByLabel('What you want to know').fill('Since when are you a guild?');
      await press(olga, 'Send the question');
      await olga.getByText('The question is on its way.').waitFor();
      await met(olga);

      await here.settled();
      await opensLetter(ann, at('ann'), /A question/);
      const letter = ann.getByRole('main').getByRole('link', { name: /\/apply\// });
      await goes(ann, (await letter.first().getAttribute('href')) ?? '');
      await ann.getByText('Since when are you a guild?').waitFor();
      await ann.getByLabel('Your message').fill('Since 1388.');
      await press(ann, 'Send the message');
      await met(ann, /\?answer$/);

      await olga.reload();
      await olga.getByText('Since 1388.').waitFor();
      await press(olga, 'Grant it and enter the organisation');
      await met(olga, /\?grant$/);

      await ann.reload();
      await met(ann);
      await ann.getByRole('link', { name: 'Go to its desk' }).click();
      await met(ann, /\/desk\/[0-9a-f-]{36}$/);
      const desk = new URL(ann.url()).pathname;
      const organisation = desk.split('/').at(-1) ?? '';

      await goes(ann, `${desk}/units`);
      await ann.getByLabel('Its name').fill('Weaving');
      await ann.getByLabel('The name in other languages').fill('ga: Fíodóireacht');
      await press(ann, 'Add it');
      await ann.getByText('The unit is there.').waitFor();
      await ann.getByLabel('Its name').fill('Tapestry');
      await ann.getByLabel('Part of').selectOption({ label: 'Weaving' });
      await press(ann, 'Add it');
      await ann.getByText('The unit is there.').waitFor();
      await met(ann);
      await ann.getByRole('link', { name: 'Rename Tapestry' }).click();
      await met(ann);
      await goes(ann, `${desk}/members/invite`);
      await press(ann, 'Send the invitation');
      await ann.getByText('Tick at least one role.').first().waitFor();
      await met(ann);
      await ann.getByLabel('E-mail address').fill(at('ben'));
      await ann.locator('summary', { hasText: 'Tapestry' }).click();
      await ann.getByRole('group', { name: 'Tapestry' }).getByLabel('Designer').check();
      await press(ann, 'Send the invitation');
      await met(ann, /\/members\?done=invite$/);
      await ann.getByText('Designer in Tapestry').waitFor();
      await ann.getByRole('button', { name: `Send again ${at('ben')}` }).click();
      await ann.getByText('The earlier one is good for nothing now.').waitFor();
      await met(ann, /\/members\?done=again$/);

      await signsIn(ben, at('ben'));
      await goes(ben, '/en/desk');
      await press(ben, 'Accept');
      await met(ben, /\/desk\/[0-9a-f-]{36}$/);
      await goes(ben, `${desk}/designs`);
      await goes(ben, `${desk}/recognition`);
      await goes(ben, `${desk}/results`);
      await ben.getByText('Your roles in this organisation do not include that.').waitFor();
      await ben.getByText('see learners and their results').waitFor();
      await ben.getByText('These roles have it: Owner, Assessor, Issuer or Reader.').waitFor();
      await ben.getByRole('link', { name: 'Which role may what' }).click();
      await met(ben, /\/about\/rights$/);
      await goes(ben, `${desk}/members`);
      await ben.getByRole('link', { name: 'Leave' }).click();
      await met(ben, /\/leave$/);

      await ann.goto(`${desk}/members`);
      await ann.getByRole('link', { name: new RegExp(`Change roles ${at('ben')}`) }).click();
      await met(ann, /\/members\/[0-9a-f-]{36}$/);
      await ann.getByLabel('Assessor').first().check();
      await press(ann, 'Save');
      await ann.getByText('Assessor, Designer in Tapestry').waitFor();
      await ben.goto(`${desk}/results`);
      await met(ben);
      assert.equal(await ben.getByText('do not include that').count(), 0);
      await goes(ann, `${desk}/units`);
      await ann.getByRole('link', { name: 'Close Tapestry' }).click();
      await met(ann, /\/close$/);
      await press(ann, 'Close the unit');
      await ann.getByText('one role is held in it').waitFor();
      await met(ann);

      await goes(ann, `/en/providers/${organisation}`);
      await ann.getByText('No policy on recognition yet').waitFor();
      await goes(ann, `${desk}/recognition`);
      await press(ann, 'Save');
      await ann.getByRole('alert').waitFor();
      await met(ann);
      await ann.getByLabel('What you look at').fill('What guilds of weavers award.');
      await ann.getByLabel('Most credits').fill('10');
      await ann.getByLabel('What to bring').fill('The credential.');
      await ann.getByLabel('Days that a decision takes').fill('30');
      await ann.getByLabel('Whom to ask').fill('desk@weavers.example');
      await ann.getByLabel('How to appeal').fill('Write to the warden within a month.');
      await press(ann, 'Save');
      await ann.getByText('It stands on your public page.').first().waitFor();
      await goes(ann, `${desk}/logo`);
      await ann.getByLabel('The picture').setInputFiles({ name: 'mark.png', mimeType: 'image/png', buffer: PNG });
      await ann.getByLabel('What it shows', { exact: true }).fill('One tile');
      await press(ann, 'Save');
      await met(ann, /\/logo\?set$/);

      await goes(ann, `${desk}/alliances`);
      await ann.getByLabel('Name of the alliance').fill(`Threads of Europe ${pixels}`);
      await press(ann, 'Make it');
      await met(ann, /\/alliances\/[0-9a-f-]{36}\?made$/);
      await ann.getByLabel('Legal identifier').fill('VATMT-00000000');
      await ann.getByRole('button', { name: 'Invite', exact: true }).click();
      await met(ann, /\?invited$/);
      const rita = await visitor({ viewport });
      await becomes(rita, 'Rita Attard');
      await goes(rita, `/en/desk/${here.organisation}/alliances`);
      await rita.getByRole('button', { name: 'Join' }).click();
      await met(rita, /\?joined$/);
      await goes(rita, `/en/desk/${here.organisation}/settings`);

      const eve = await visitor({ viewport });
      await goes(eve, '/en/providers?kind=provider-vocational');
      await eve.getByRole('link', { name }).click();
      await met(eve, new RegExp(`/providers/${organisation}$`));
      await eve.getByRole('img', { name: 'One tile' }).waitFor();
      await eve.getByText(`Threads of Europe ${pixels}`).waitFor();
      await eve.getByText('up to 10 ECTS').waitFor();
      assert.equal(await eve.getByText('No policy on recognition yet').count(), 0);
      silent();
    });
  }
});
