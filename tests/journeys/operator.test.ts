// The beginning of an installation that is none of the demonstration: the link that the program prints makes the operator,
// who enters an organisation; its owner comes by a letter and makes the seal. Letters go to a mail server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ensureSetUpLink } from '../../server/people/index.ts';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE, startChromium } from '../browser.ts';
import { mailServer } from '../crash/letters.ts';
import { serveInstallation } from '../served.ts';
import { goes, met } from '../site.ts';

const OWNER = 'owner@guild.example';

for (const [width, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  test(`from the set-up link to the first seal, ${width}`, { skip: requires('chromium') }, async (t) => {
    const post = await mailServer(t);
    const here = await serveInstallation({ SMTP_URL: post.url, MAIL_FROM: 'Tessera <letters@tessera.example>' });
    t.after(() => here.close());
    const surfing = await startChromium();
    t.after(() => surfing.close());
    const letterTo = async (to: string): Promise<string> => {
      await here.settled();
      return post.letters.findLast((letter) => letter.to.includes(to))?.raw.replaceAll('\u200c', '') ?? '';
    };
    const visitor = () => surfing.open(here.origin, { viewport });

    const olga = await visitor();
    const link = (await ensureSetUpLink(here.world)) ?? '';
    await goes(olga, link);
    await olga.getByText('The link is complete.').waitFor();
    assert.equal(new URL(olga.url()).hash, '');
    await olga.getByRole('button').last().click();
    await olga.getByRole('alert').waitFor();
    await met(olga);
    await olga.getByLabel('Your name').fill('Olga Berg');
    await olga.getByLabel('Your e-mail address').fill('olga@tessera.example');
    await olga.getByRole('main').getByRole('button').last().click();
    await met(olga, /\/operator$/);
    await olga.getByText('The register is empty').waitFor();
    await enters(olga);
    await olga.getByText('The organisation is entered. Its owner gets a letter.').waitFor();
    await met(olga);

    // A link that was used makes nobody else the operator; the demonstration is not there.
    const late = await visitor();
    await late.goto(link);
    await late.getByLabel('Your name').fill('Late');
    await late.getByLabel('Your e-mail address').fill('late@tessera.example');
    await late.getByRole('main').getByRole('button').last().click();
    await late.getByText('This link is good no more').first().waitFor();
    await met(late);
    for (const path of ['/en/demonstration', '/en/outbox']) {
      const answer = await late.goto(path);
      assert.equal(answer?.status(), 404);
      await met(late);
    }

    const owner = await visitor();
    const invitation = await letterTo(OWNER);
    assert.match(invitation, /invites you/);
    await owner.goto(/http\S+\/desk\b/.exec(invitation)?.[0] ?? '');
    await met(owner, /\/sign-in\?returnTo=/);
    await owner.getByLabel('Your e-mail address').fill(OWNER);
    await owner.getByRole('button', { name: 'Send me the letter' }).click();
    await owner.waitForURL(/sign-in\/code$/);
    await owner.getByLabel('Six digits').fill(/^\d{6}\s*$/m.exec(await letterTo(OWNER))?.[0]?.trim() ?? '');
    await owner.getByRole('button', { name: 'Sign in' }).click();
    await met(owner, /\/desk$/);
    await owner.getByRole('button', { name: 'Accept' }).click();
    await met(owner, /\/desk\/[0-9a-f-]{36}$/);
    await owner.getByText('0 of 4 done').waitFor();
    await owner.getByRole('link', { name: 'Get a seal' }).click();
    await met(owner, /\/seal$/);
    await owner.getByRole('button', { name: 'Make a trial seal' }).click();
    await met(owner, /\/seal\?made$/);
    await owner.getByRole('status').getByRole('link').click();
    await met(owner, /\/desk\/[0-9a-f-]{36}$/);
    await owner.getByText('1 of 4 done').waitFor();
    await owner.getByRole('link', { name: 'Describe one' }).click();
    await met(owner, /\/designs$/);
    await goes(owner, await publicPage(owner));
    assert.deepEqual(surfing.said, []);
  });
}

async function enters(olga: Page): Promise<void> {
  await olga.getByRole('main').getByRole('link', { name: 'Enter an organisation' }).first().click();
  await met(olga, /\/operator\/new$/);
  await olga.getByLabel('Legal name', { exact: true }).fill('Guild of Bakers (invented)');
  await olga.getByLabel('Country').selectOption('IE');
  await olga.getByLabel('Legal identifier').fill('NTRIE-000000');
  await olga.getByLabel('Place of issue').fill('Cork');
  await olga.getByLabel('E-mail address').fill(OWNER);
  await olga.getByRole('button', { name: 'Enter it and invite the owner' }).click();
}

const publicPage = async (owner: Page): Promise<string> => {
  const organisation = /\/desk\/([0-9a-f-]{36})/.exec(owner.url())?.[1] ?? '';
  return `/en/providers/${organisation}/certificates`;
};
