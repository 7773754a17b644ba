// An owner lets a program act for the organisation, replaces its secret and ends it; somebody without the right is refused in
// plain words.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { becomes, goes, met, site } from '../site.ts';

describe('programs of an organisation', { skip: requires('chromium') }, () => {
  const at = site();
  for (const [width, viewport, script] of [
    ['on a desk', DESK, true],
    ['on a phone, without script', PHONE, false],
  ] as const) {
    test(`one is added, told its secret once, given another, ended, ${width}`, async () => {
      const { here, visitor } = at();
      const page = await visitor({ viewport, script });
      const tokenFor = (id: string, secret: string) =>
        fetch(`${here.origin}/oauth/token`, {
          method: 'POST',
          body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }),
        });
      await becomes(page, 'Rita Attard');
      await goes(page, `/en/desk/${here.organisation}`);
      await page.getByRole('main').getByRole('link', { name: 'Programs' }).click();
      await met(page, /\/clients$/);
      await page.getByRole('link', { name: 'Add a program' }).first().click();
      await met(page, /\/clients\/new$/);
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByText('Tick at least one thing that it may do.').first().waitFor();
      await met(page);
      await page.getByLabel('Program', { exact: true }).fill(`Student system ${width}`);
      await page.getByLabel('see designs').check();
      await page.getByLabel('enter learners and their results').check();
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('heading', { name: 'The program is added' }).waitFor();
      await met(page);
      const first = await shown(page);
      assert.match(first.secret, /^tessera-secret_/);
      const { access_token: token } = (await (await tokenFor(first.id, first.secret)).json()) as Record<string, string>;
      assert.ok(token);
      await page.getByRole('link', { name: 'I have kept it safe' }).click();
      await met(page, /\/clients$/);
      assert.ok(!(await page.content()).includes(first.secret));

      await page.getByRole('link', { name: `Replace its secret Student system ${width}` }).click();
      await met(page, /\/secret$/);
      await page.getByLabel('It ends now').check();
      await page.getByRole('button', { name: 'Make a new secret' }).click();
      await page.getByText('Copy the secret now').waitFor();
      await met(page);
      const second = await shown(page);
      assert.equal((await tokenFor(first.id, first.secret)).status, 401);
      assert.equal((await tokenFor(second.id, second.secret)).status, 200);

      await page.getByRole('link', { name: 'I have kept it safe' }).click();
      await page.getByRole('link', { name: `End Student system ${width}` }).click();
      await met(page, /\/end$/);
      await page.getByRole('button', { name: 'End it now' }).click();
      await met(page, /\/clients\?ended$/);
      assert.equal((await tokenFor(second.id, second.secret)).status, 401);
    });
  }

  test('whoever has no such right is refused in plain words', async () => {
    const { here, visitor } = at();
    const page = await visitor();
    await becomes(page, 'Karmen Zahra');
    await page.goto(`/en/desk/${here.organisation}/clients`);
    await met(page);
    assert.match(await page.getByRole('main').innerText(), /no such organisation|role/i);
  });

  test('whoever writes one reads how it is given a token', async () => {
    const page = await at().visitor({ viewport: PHONE });
    await goes(page, '/en/api');
    await page.getByText('asks for a token at /oauth/token').waitFor();
    const answer = await page.goto('/.well-known/oauth-authorization-server');
    assert.equal(answer?.status(), 200);
  });

  test('nothing was blocked', () => at().silent());
});

const shown = async (page: Page) => ({
  id: await page.getByLabel('Client ID').inputValue(),
  secret: await page.getByLabel('Client secret').inputValue(),
});
