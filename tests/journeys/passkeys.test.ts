// Passkeys in a real browser with a virtual authenticator: from the first letter to a lost device, and what is asked before
// anything grave.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { sql } from 'kysely';
import { requires } from '../../tools/require.ts';
import { run } from '../../server/db/index.ts';
import { axe, DESK, noSidewaysScroll, PHONE, picture, startChromium, type Surfing } from '../browser.ts';
import { type ServedInstallation, serveInstallation } from '../served.ts';

describe('passkeys', { skip: requires('chromium') }, () => {
  let surfing: Surfing;
  let here: ServedInstallation;
  before(async () => {
    [surfing, here] = [await startChromium(), await serveInstallation()];
  });
  after(async () => {
    await surfing.close();
    await here.close();
  });

  const look = async (page: Page, name: string): Promise<void> => {
    await axe(page);
    await noSidewaysScroll(page);
    const folder = process.env['TESSERA_LOOK'];
    if (folder !== undefined) await picture(page, join(folder, `${name}.png`));
  };

  const newestCode = async (page: Page, email: string): Promise<string> => {
    await here.settled();
    const { letters } = (await (await page.request.get('/api/demonstration/letters')).json()) as {
      letters: { id: string; to: string }[];
    }; // as the contract says
    const newest = letters.find(({ to }) => to === email);
    const letter = await page.request.get(`/api/demonstration/letters/${newest?.id}`);
    const { text } = (await letter.json()) as { text: string };
    return /^\d{6}$/m.exec(text)?.[0] ?? '';
  };

  const signInByLetter = async (page: Page, email: string): Promise<void> => {
    await page.goto('/en/sign-in');
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the letter' }).click();
    await page.waitForURL(/sign-in\/code$/);
    await page.getByLabel('Six digits').fill(await newestCode(page, email));
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  const signOut = async (page: Page): Promise<void> => {
    await page.locator('header details summary').last().click();
    await page.locator('header').getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/en$/);
  };

  /** As if the last quarter of an hour had passed. */
  const longAgo = (): Promise<unknown> =>
    run(sql`update people.session set confirmed = confirmed - interval '1 hour'`, here.world.db.sql);

  for (const [name, viewport, scheme] of [
    ['desk', DESK, 'light'],
    ['phone', PHONE, 'dark'],
  ] as const)
    test(`on a ${name}: a letter first, then a passkey, one touch next time, a confirmation, its end`, async () => {
      const page = await surfing.open(here.origin, { viewport, scheme });
      const device = await authenticatorOf(page);
      const email = `${name}@passkeys.example`;
      await page.goto('/en/sign-in');
      await look(page, `sign-in-${name}`);
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByText('No passkey was used').waitFor();
      await signInByLetter(page, email);
      await page.waitForURL(/\/en\/my$/);
      await page.goto('/en/account');
      await look(page, `account-${name}`);
      await page.getByRole('link', { name: 'Add a passkey' }).click();
      await page.waitForURL(/account\/ways$/);
      await look(page, `ways-empty-${name}`);
      await page.getByLabel('What to call it').fill('Work laptop');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText('The passkey is added.').waitFor();
      await look(page, `ways-${name}`);
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText('This device has a passkey').waitFor();

      await signOut(page);
      await page.goto('/en/sign-in?returnTo=%2Fen%2Faccount%2Fsessions');
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL(/account\/sessions$/);
      await page.getByText('With a passkey').waitFor();
      await look(page, `sessions-${name}`);

      await longAgo();
      await page.goto('/en/account/ways');
      await page.getByText('You signed in a while ago').waitFor();
      await page.getByRole('link', { name: 'Rename or remove' }).click();
      await page.waitForURL(/account\/passkeys\//);
      await look(page, `passkey-${name}`);
      await page.getByRole('button', { name: 'Remove the passkey' }).click();
      await page.waitForURL(/\/en\/confirm\?returnTo=/);
      await look(page, `confirm-${name}`);
      await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
      await page.waitForURL(/account\/passkeys\//);
      assert.equal(await page.getByText('You signed in a while ago').count(), 0);
      await page.getByRole('button', { name: 'Remove the passkey' }).click();
      await page.getByText('The passkey opens your account no more.').waitFor();

      await signOut(page);
      await page.goto('/en/sign-in');
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByText('This passkey does not open an account here.').waitFor();
      await look(page, `sign-in-refused-${name}`);
      await device.detach();
      await page.context().close();
    });

  test('a strict account opens by passkey, or by letter and recovery code; a code confirms without a passkey', async () => {
    const page = await surfing.open(here.origin);
    const device = await authenticatorOf(page);
    const email = 'strict@passkeys.example';
    await signInByLetter(page, email);
    await page.waitForURL(/\/en\/my$/);
    await longAgo();
    await page.goto('/en/account/recovery');
    await page.getByRole('button', { name: 'Make recovery codes' }).click();
    await page.waitForURL(/\/en\/confirm\?returnTo=/);
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.waitForURL(/confirm\/code$/);
    await look(page, 'confirm-code');
    await page.getByLabel('Six digits').fill(await newestCode(page, email));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL(/account\/recovery$/);
    await page.getByText('For this you need a passkey').waitFor();
    await page.goto('/en/account/ways');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('The passkey is added.').waitFor();
    await page.getByRole('link', { name: 'Make recovery codes' }).click();
    await page.waitForURL(/account\/recovery$/);
    await page.getByRole('button', { name: 'Make recovery codes' }).click();
    await page.getByText('They are shown this once.').waitFor();
    await look(page, 'recovery-codes');
    const codes = await page.locator('.recovery-codes li').allTextContents();
    assert.equal(codes.length, 10);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save as a file' }).click();
    assert.equal((await saved).suggestedFilename(), 'recovery-codes.txt');
    await page.getByRole('link', { name: 'I have them' }).click();
    await page.getByText('You have 10 recovery codes left.').waitFor();
    await look(page, 'recovery');
    await page.getByRole('button', { name: 'Let only a passkey open it' }).click();
    await page.getByText('From now on only a passkey opens your account').waitFor();

    await signOut(page);
    await signInByLetter(page, email);
    await page.waitForURL(/sign-in\/recovery$/);
    await look(page, 'recovery-code');
    assert.equal((await page.request.get('/api/people/me')).status(), 401);
    await page.getByLabel('Recovery code', { exact: true }).fill('AAAA-AAAA-AAAA-AAAA');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('That is none of your recovery codes').waitFor();
    await page.getByLabel('Recovery code', { exact: true }).fill(codes[3]?.toLowerCase() ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/account\/ways$/);
    await device.detach();
    await page.context().close();
  });

  test('a form that was refused keeps what was typed, and tells where one confirms', async () => {
    const page = await surfing.open(here.origin);
    const device = await authenticatorOf(page);
    await signInByLetter(page, 'typed@passkeys.example');
    await page.waitForURL(/\/en\/my$/);
    await page.goto('/en/account/ways');
    await page.getByLabel('What to call it').fill('A long name');
    await longAgo();
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('This is a grave step').waitFor();
    assert.equal(await page.getByLabel('What to call it').inputValue(), 'A long name');
    await device.detach();
    await page.context().close();
  });

  test('another browser is signed out from here, and its next page asks to sign in', async () => {
    const [page, other] = [await surfing.open(here.origin), await surfing.open(here.origin, { viewport: PHONE })];
    for (const each of [page, other]) {
      await signInByLetter(each, 'two@passkeys.example');
      await each.waitForURL(/\/en\/my$/);
    }
    await page.goto('/en/account/sessions');
    await page
      .locator('tr:not(:has-text("This one"))')
      .getByRole('button', { name: /^Sign out/ })
      .click();
    await page.getByText('That browser is signed out.').waitFor();
    await other.goto('/en/account');
    await other.waitForURL(/\/en\/sign-in\?/);
    await page.context().close();
    await other.context().close();
  });

  test('without script there is a letter, and no button that does nothing', async () => {
    const page = await surfing.open(here.origin, { viewport: PHONE, script: false });
    await page.goto('/en/sign-in');
    assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible(), false);
    await page.getByRole('button', { name: 'Send me the letter' }).waitFor();
    await noSidewaysScroll(page);
    await page.context().close();
  });

  test('every page of the account is accessible and within its width, with words 40 % longer', async () => {
    const page = await surfing.open(here.origin, { viewport: PHONE, scheme: 'dark' });
    await page.goto('/en/demonstration');
    const answer = await page.request.post('/api/demonstration/people/rita', {
      headers: { Origin: here.origin },
      data: {},
    });
    assert.ok(answer.ok());
    for (const path of ['account', 'account/ways', 'account/recovery', 'account/sessions', 'confirm', 'confirm/done']) {
      await page.goto(`/qps/${path}`);
      await look(page, `qps-${path.replace('/', '-')}`);
    }
    await page.context().close();
  });

  test('nothing was blocked, and nothing was said on any console', () => assert.deepEqual(surfing.said, []));
});

/** A device with a screen lock, which says yes. */
async function authenticatorOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}
