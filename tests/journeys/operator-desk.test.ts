// Whoever keeps an installation: a mail server says “later” until letters are parked; the operator is warned, sees which and
// why, writes to herself, lets one be tried again, gives one up, lets the others be tried together; and they arrive. And an
// account is signed out everywhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { presence } from '../../server/operating/process.ts';
import { ensureSetUpLink } from '../../server/people/index.ts';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE, startChromium } from '../browser.ts';
import { type MailServer, mailServer } from '../crash/letters.ts';
import { type ServedInstallation, serveInstallation } from '../served.ts';
import { goes, met } from '../site.ts';

const OLGA = 'olga@tessera.example';
const OWNERS = ['first@guild.example', 'second@guild.example', 'third@guild.example'] as const;
const HOURS = 3_600_000;

for (const [width, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  test(`what was parked is seen, tried again and done, ${width}`, { skip: requires('chromium') }, async (t) => {
    const post = await mailServer(t);
    let later = 0;
    const settings = { SMTP_URL: post.url, MAIL_FROM: 'Tessera <letters@tessera.example>' };
    const here = await serveInstallation(settings, { clock: () => Date.now() + later, error() {} });
    t.after(() => here.close());
    const surfing = await startChromium();
    t.after(() => surfing.close());
    const olga = await surfing.open(here.origin, { viewport });
    const untilParked = async (): Promise<void> => {
      for (let tries = 0; tries < 12; tries += 1) {
        await here.settled();
        later += 2 * HOURS;
      }
      await here.settled();
    };

    await setsUp(olga, here);
    post.replies((to) => (to === OLGA ? undefined : 451));
    await enters(olga, OWNERS[0]);
    await untilParked();
    const beside = presence(here.world); // another process that works, as hours have gone by for this one
    beside.works();
    t.after(() => beside.end());

    // She is warned, in words.
    await olga.goto('/en/operator');
    await olga.getByRole('link', { name: 'This installation' }).click();
    await olga.getByText('One thing was tried too often and waits for you.').waitFor();
    await olga.getByText('There is no copy of this installation').waitFor();
    await olga.getByText('readable by its owner alone').waitFor();
    await olga.locator('summary', { hasText: 'migrations were run' }).click();
    await olga.getByText('0001-jobs').waitFor();
    await met(olga, /\/operator\/installation$/);

    // Letters: how many, and one to herself.
    await olga.getByRole('link', { name: 'Letters', exact: true }).click();
    await olga.getByText('The mail server says: later').waitFor();
    await met(olga, /\/operator\/letters$/);
    await olga.getByRole('button', { name: 'Send me a letter' }).click();
    await olga.getByText('The letter was handed over.').waitFor();
    await met(olga);
    assert.match(post.letters.at(-1)?.raw ?? '', /You asked localhost:\d+ for a letter/);
    const { body } = { body: await olga.locator('body').innerText() };
    for (const address of OWNERS) assert.ok(!body.includes(address));

    // One is tried again, after the mail server came to its senses.
    await olga.getByRole('link', { name: 'Letter of invitation' }).click();
    await olga.getByText('MailFailed mail-deferred').waitFor();
    await met(olga, /\/operator\/work\?kind=/);
    post.replies(() => undefined);
    await olga.getByRole('button', { name: 'Try again' }).click();
    await olga.getByText('It is tried again').waitFor();
    await here.settled();
    assert.ok(post.letters.some(({ to }) => to.includes(OWNERS[0])));
    await olga.goto('/en/operator/work');
    await olga.getByText('Nothing waits for you.').waitFor();
    await met(olga);

    // Two more are parked; she shows that it is she, gives one up, and lets all others be tried.
    post.replies((to) => (to === OLGA ? undefined : 451));
    await signsInAgain(olga, here, post); // hours have gone by, and to invite an owner is grave
    for (const owner of OWNERS.slice(1)) await invites(olga, owner);
    await untilParked();
    await signsInAgain(olga, here, post);
    await goes(olga, '/en/operator/work');
    await olga.getByText('Parked (2)').waitFor();
    await olga.getByRole('link', { name: 'Give up' }).first().click();
    await olga.getByText('It will never be done').waitFor();
    await met(olga, /\/discard$/);
    await olga.getByRole('button', { name: 'Give it up' }).click();
    await olga.getByText('It was given up').waitFor();
    await olga.getByText('Parked (1)').waitFor();
    await olga.getByRole('link', { name: 'Try all again' }).click();
    await olga.getByText('One of this kind is parked.').waitFor();
    await met(olga, /\/work\/retry\?kind=/);
    post.replies(() => undefined);
    await olga.getByRole('button', { name: 'Try them again' }).click();
    await olga.getByText('They are tried again').waitFor();
    await here.settled();
    const reached = OWNERS.slice(1).filter((owner) => post.letters.some(({ to }) => to.includes(owner)));
    assert.equal(reached.length, 1, 'the one that was not given up');

    // An account is signed out everywhere but here: her own, of the days before; its address stands in no URL.
    await olga.getByRole('link', { name: 'Accounts', exact: true }).click();
    await olga.getByLabel('E-mail address of the account').fill('nobody@guild.example');
    await olga.getByRole('button', { name: 'Look where it is signed in' }).click();
    await olga.getByText('No account has this address.').waitFor();
    await olga.getByLabel('E-mail address of the account').fill(OLGA);
    await olga.getByRole('button', { name: 'Look where it is signed in' }).click();
    await olga.getByRole('heading', { name: '3 browsers are signed in' }).waitFor();
    await met(olga, /\/operator\/accounts$/);
    await olga.getByLabel('A device was lost or stolen').check();
    await olga.getByRole('button', { name: 'Sign it out everywhere' }).click();
    await olga.getByText('2 browsers were signed out.').waitFor();
    await met(olga, /\/operator\/accounts\?ended=2$/);
    await here.settled();
    assert.match(post.letters.at(-1)?.raw ?? '', /Subject: You were signed out everywhere/);
    assert.deepEqual(surfing.said, []);
  });
}

async function setsUp(olga: Page, here: ServedInstallation): Promise<void> {
  await olga.goto((await ensureSetUpLink(here.world)) ?? '');
  await olga.getByLabel('Your name').fill('Olga Berg');
  await olga.getByLabel('Your e-mail address').fill(OLGA);
  await olga.getByRole('main').getByRole('button').last().click();
  await olga.waitForURL(/\/operator$/);
}

async function enters(olga: Page, owner: string): Promise<void> {
  await olga.goto('/en/operator/new');
  await olga.getByLabel('Legal name', { exact: true }).fill('Guild of Bakers (invented)');
  await olga.getByLabel('Country').selectOption('IE');
  await olga.getByLabel('Legal identifier').fill('NTRIE-000000');
  await olga.getByLabel('Place of issue').fill('Cork');
  await olga.getByLabel('E-mail address').fill(owner);
  await olga.getByRole('button', { name: 'Enter it and invite the owner' }).click();
  await olga.waitForURL(/\/operator\/[0-9a-f-]{36}/);
}

async function invites(olga: Page, owner: string): Promise<void> {
  await olga.goto('/en/operator');
  await olga.getByRole('link', { name: 'Guild of Bakers (invented)' }).click();
  await olga.locator('#owner-email').fill(owner);
  await olga.getByRole('complementary').getByRole('button').click();
  await olga.waitForURL(/\?invited$/);
}

async function signsInAgain(olga: Page, here: ServedInstallation, post: MailServer): Promise<void> {
  await olga.context().clearCookies();
  await olga.goto('/en/sign-in');
  await olga.getByLabel('Your e-mail address').fill(OLGA);
  await olga.getByRole('button', { name: 'Send me the letter' }).click();
  await olga.waitForURL(/sign-in\/code$/);
  await here.settled();
  const code = /^\d{6}\s*$/m.exec(post.letters.findLast(({ to }) => to.includes(OLGA))?.raw ?? '')?.[0];
  await olga.getByLabel('Six digits').fill(code?.trim() ?? '');
  await olga.getByRole('button', { name: 'Sign in' }).click();
  await olga.waitForURL((url) => !url.pathname.includes('sign-in'));
}
