// Alliances on both databases: made by one, joined and left by each for itself.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../tests/databases.ts';
import { GUILD, refuses, twoBodies } from '../../tests/members.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

onEach('an organisation is in an alliance once its own owner joined, and leaves by itself', async (t, store) => {
  const { handlers, college, guild } = await twoBodies(t, store);
  const [ours, theirs] = [await college.as('organisation-change'), await guild.as('organisation-change')];
  const [{ organisation }, { organisation: partner }] = [college, guild];
  const said = { name: 'Bread of Europe', homepage: 'https://bread.example/', since: '2024-02-29' };
  const { alliance } = await handlers.makeAlliance({ organisation, ...said }, ours);
  const publicly = async (id: string) =>
    (await handlers.profile({ organisation: id }, ours.visitor ?? assert.fail())).alliances;
  await refuses(handlers.joinAlliance({ organisation: partner, alliance }, theirs), 'alliance-unknown');
  await handlers.inviteToAlliance({ organisation, alliance, identifier: GUILD.legalIdentifier }, ours);
  await refuses(
    handlers.inviteToAlliance({ organisation, alliance, identifier: GUILD.legalIdentifier }, ours),
    'alliance-has-it',
  );
  await refuses(handlers.inviteToAlliance({ organisation, alliance, identifier: 'VATMT-99' }, ours), 'partner-unknown');
  assert.deepEqual(await publicly(partner), []);
  // Whoever is invited only has no say in it.
  await refuses(handlers.changeAlliance({ organisation: partner, alliance, name: 'Ours' }, theirs), 'alliance-unknown');
  const { invitations } = await handlers.alliances({ organisation: partner }, theirs);
  assert.deepEqual(
    invitations.map(({ name, by, since }) => [name, by, since]),
    [['Bread of Europe', 'Harbour College (invented)', '2024-02-29']],
  );
  await handlers.joinAlliance({ organisation: partner, alliance }, theirs);
  await handlers.joinAlliance({ organisation: partner, alliance }, theirs);
  const [shown] = await publicly(organisation);
  assert.deepEqual(
    shown?.members.map(({ name }) => name),
    ['Guild of Bakers (invented)', 'Harbour College (invented)'],
  );
  await handlers.leaveAlliance({ organisation, alliance }, ours);
  assert.deepEqual(await publicly(organisation), []);
  await refuses(handlers.changeAlliance({ organisation, alliance, name: 'Ours' }, ours), 'alliance-unknown');
  await handlers.changeAlliance({ organisation: partner, alliance, name: 'Bread of the World' }, theirs);
  assert.deepEqual(
    (await publicly(partner)).map(({ name, homepage }) => [name, homepage]),
    [['Bread of the World', undefined]],
  );
});

onEach('with the last that leaves, an alliance and the invitations to it are gone', async (t, store) => {
  const { handlers, college, guild } = await twoBodies(t, store);
  const [ours, theirs] = [await college.as('organisation-change'), await guild.as('organisation-change')];
  const [{ organisation }, { organisation: partner }] = [college, guild];
  const { alliance } = await handlers.makeAlliance({ organisation, name: 'Bread' }, ours);
  await handlers.inviteToAlliance({ organisation, alliance, identifier: GUILD.legalIdentifier }, ours);
  await handlers.leaveAlliance({ organisation, alliance }, ours);
  assert.deepEqual((await handlers.alliances({ organisation: partner }, theirs)).invitations, []);
  await refuses(handlers.joinAlliance({ organisation: partner, alliance }, theirs), 'alliance-unknown');
});
