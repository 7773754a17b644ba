// Long work is watched, stopped and taken up again, without script: what is sealed stays sealed, and the rest waits.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { sealsInPart } from '../sealing.ts';
import type { ServedInstallation } from '../served.ts';
import { met, site } from '../site.ts';
import { crowd, entered, sessionOf, uploaded, visitor } from './held.ts';

describe('an order at work', { skip: requires('chromium') }, () => {
  const at = site();
  for (const [width, viewport, count] of [
    ['on a desk', DESK, 1_000],
    ['on a phone', PHONE, 2_000], // half of these are issued by then
  ] as const) {
    test(`is watched, stopped, and goes on, ${width}`, async () => {
      const { here, visitor: opens } = at();
      const rita = await visitor(here, 'rita');
      const page = await opens({ viewport, script: false });
      await page.context().addCookies([{ ...sessionOf(rita), url: here.origin }]);
      const selection = await uploaded(here, rita, crowd(count));
      await entered(rita, here, selection);
      await here.beforeWork(async () => {
        const { order } = await rita.issuing.order({ ...selection, count: 1_000 });
        const work = await sealsFirst(order, here);
        await page.goto(`/en/desk/${here.organisation}/orders/${order}`);
        await page.getByRole('heading', { name: 'Being sealed', exact: true }).waitFor();
        await page.getByRole('button', { name: 'Stop' }).click();
        await page.getByRole('heading', { name: 'Stopped', exact: true }).waitFor();
        await work.goOn();
      });
      await here.settled();
      await page.reload();
      await met(page);
      const said = await page.getByRole('main').innerText();
      assert.match(said, /250 of 1,000 are sealed, and stay so\. The rest waits\./);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('heading', { name: 'Stopped', exact: true }).waitFor({ state: 'detached' });
      await met(page);
      await here.settled();
      await page.reload();
      await page.getByText('1,000 credentials are sealed').waitFor();
      await met(page);
    });
  }

  test('nothing was blocked, and nothing was said on any console', () => at().silent());
});

/** The job of an order, held after its first chunk however fast the machine is; let go, it runs to its end. */
async function sealsFirst(order: string, { organisation, world }: ServedInstallation) {
  const [held, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const hold = async (): Promise<void> => {
    held.resolve();
    await free.promise;
  };
  const work = sealsInPart({ order, organisation }, hold, world);
  await Promise.race([held.promise, work]);
  return {
    async goOn(): Promise<void> {
      free.resolve();
      await work;
    },
  };
}
