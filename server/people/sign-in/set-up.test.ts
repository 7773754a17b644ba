// The link that makes the operator: once, within an hour, where there is none yet.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../../tests/databases.ts';
import { browser, testWorld } from '../../../tests/slices.ts';
import { ensureSetUpLink, signedOf } from '../index.ts';
import { peopleHandlers } from '../routes.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const secretOf = (link: string | undefined): string => link?.split('#')[1] ?? assert.fail();
const OLGA = { email: 'olga@tessera.example', name: 'Olga Berg' };

onEach('the link makes the operator, once, and then no link is made any more', async (t, store) => {
  const { world } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const link = await ensureSetUpLink(world);
  assert.match(link ?? '', /^http:\/\/localhost:8080\/en\/set-up#[\w-]{43}$/);
  const secret = secretOf(link);
  const here = browser();
  await people.setUp({ ...OLGA, secret }, here);
  assert.equal((await signedOf(here, world))?.operator, true);
  await refuses(people.setUp({ ...OLGA, secret }, browser()), 'set-up-link-unknown');
  assert.equal(await ensureSetUpLink(world), undefined);
});

onEach('of two links that are used at once one makes an operator', async (t, store) => {
  const { world } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const links = [await ensureSetUpLink(world), await ensureSetUpLink(world)];
  const tries = await Promise.allSettled(
    links.map((link, index) =>
      people.setUp({ email: `olga${index}@tessera.example`, name: 'Olga', secret: secretOf(link) }, browser()),
    ),
  );
  assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
});

onEach('a link is good for an hour; a guess is good for nothing', async (t, store) => {
  const { world, later } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const secret = secretOf(await ensureSetUpLink(world));
  await refuses(people.setUp({ ...OLGA, secret: 'A'.repeat(43) }, browser()), 'set-up-link-unknown');
  await refuses(people.setUp({ ...OLGA, email: 'olga', secret }, browser()), 'email-malformed');
  later(3600_000);
  await refuses(people.setUp({ ...OLGA, secret }, browser()), 'set-up-link-unknown');
});
