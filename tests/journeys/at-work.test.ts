// Long work is watched, stopped and taken up again, without script: what is sealed stays sealed, and the rest waits.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { met, site } from '../site.ts';
import { crowd, ordered, sessionOf, uploaded, visitor } from './held.ts';

describe('an order at work', { skip: requires('chromium') }, () => {
  const at = site();
  for (const [width, viewport, count] of [
    ['on a desk', DESK, 3_000],
    ['on a phone', PHONE, 6_000], // half of these are issued by then
  ] as const) {
    test(`is watched, stopped, and goes on, ${width}`, async () => {
      const { here, visitor: opens } = at();
      const rita = await visitor(here, 'rita');
      const page = await opens({ viewport, script: false });
      await page.context().addCookies([{ ...sessionOf(rita), url: here.origin }]);
      const order = await ordered(rita, here, await uploaded(here, rita, crowd(count)));
      await page.goto(`/en/desk/${here.organisation}/orders/${order}`);
      const heading = page.getByRole('heading', { name: /^(Waiting to begin|Being sealed|Stopped)$/ });
      assert.notEqual(await heading.innerText(), 'Stopped');
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('heading', { name: 'Stopped', exact: true }).waitFor();
      await met(page);
      const said = await page.getByRole('main').innerText();
      assert.match(said, /of 3,000 are sealed, and stay so\. The rest waits\./);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('heading', { name: 'Stopped', exact: true }).waitFor({ state: 'detached' });
      await met(page);
      await here.settled();
      await page.reload();
      await page.getByText('3,000 credentials are sealed').waitFor();
      await met(page);
    });
  }

  test('nothing was blocked, and nothing was said on any console', () => at().silent());
});
