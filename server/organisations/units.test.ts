// Units on both databases: a tree of two levels, roles in open units only, and what is in use stays open.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../tests/databases.ts';
import { refuses, twoBodies } from '../../tests/members.ts';
import { actingFor, othersWho } from './index.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

onEach('units are of two levels, and each has a name', async (t, store) => {
  const { handlers, college, guild } = await twoBodies(t, store);
  const { organisation } = college;
  const owner = await college.as('organisation-change');
  const make = (en: string, parent?: string) =>
    handlers.makeUnit({ organisation, names: { en, mt: ' ' }, ...(parent && { parent }) }, owner);
  const { unit: trades } = await make('Trades');
  const { unit: bakery } = await make(' Bakery ', trades);
  await make('Arts');
  await refuses(make('Sourdough', bakery), 'unit-too-deep');
  await refuses(make('  '), 'unit-unnamed');
  await refuses(make('Nowhere', '00000000-0000-4000-8000-000000000000'), 'unit-unknown');
  await handlers.nameUnit({ organisation, unit: trades, names: { en: 'Crafts', mt: 'Snajja' } }, owner);
  const { units } = await handlers.units({ organisation }, await college.as('organisation-read'));
  assert.deepEqual(
    units.map(({ name, parent }) => [name, parent]),
    [
      ['Arts', undefined],
      ['Crafts', undefined],
      ['Bakery', trades],
    ],
  );
  // Of the guild there is no such unit.
  const other = await guild.as('organisation-change');
  await refuses(
    handlers.nameUnit({ organisation: guild.organisation, unit: trades, names: { en: 'Ours' } }, other),
    'unit-unknown',
  );
  await refuses(handlers.closeUnit({ organisation: guild.organisation, unit: bakery }, other), 'unit-unknown');
});

onEach('a role in a unit reaches no further, and is given in open units only', async (t, store) => {
  const { world, handlers, college, join } = await twoBodies(t, store);
  const { organisation } = college;
  const owner = await college.as('organisation-change');
  const { unit } = await handlers.makeUnit({ organisation, names: { en: 'Bakery' } }, owner);
  const dan = await join('dan@college.example', [{ role: 'designer', unit }, { role: 'reader' }]);
  const writing = await actingFor(dan, organisation, 'designs-write', world);
  assert.deepEqual([writing.roles, writing.units], [['designer'], [unit]]);
  assert.equal((await actingFor(dan, organisation, 'designs-read', world)).units, undefined);
  await refuses(actingFor(dan, organisation, 'credentials-issue', world), 'role-missing');
  const rules = await college.as('members-rule');
  const nowhere = { role: 'issuer' as const, unit: world.newId() };
  await refuses(handlers.setRoles({ organisation, person: dan.person, roles: [nowhere] }, rules), 'unit-unknown');
  await refuses(
    handlers.invite({ organisation, email: 'eve@college.example', roles: [nowhere] }, rules),
    'unit-unknown',
  );
});

onEach(
  'a role in a unit reaches its parts, also those that are closed, and no unit beside or above',
  async (t, store) => {
    const { world, handlers, college, join } = await twoBodies(t, store);
    const { organisation } = college;
    const owner = await college.as('organisation-change');
    const make = async (en: string, parent?: string) =>
      (await handlers.makeUnit({ organisation, names: { en }, ...(parent && { parent }) }, owner)).unit;
    const [trades, arts] = [await make('Trades'), await make('Arts')];
    const [bakery, forge] = [await make('Bakery', trades), await make('Forge', trades)];
    await make('Music', arts);
    await handlers.closeUnit({ organisation, unit: forge }, owner);
    const dan = await join('dan@college.example', [
      { role: 'designer', unit: trades },
      { role: 'reader', unit: bakery },
    ]);
    const reach = async (who: typeof dan, right: 'designs-write' | 'results-read') =>
      new Set((await actingFor(who, organisation, right, world)).units);
    assert.deepEqual(await reach(dan, 'designs-write'), new Set([trades, bakery, forge]));
    assert.deepEqual(await reach(dan, 'results-read'), new Set([bakery]));
    const { roles } = await handlers.show(
      { organisation },
      await actingFor(dan, organisation, 'organisation-read', world),
    );
    assert.deepEqual(
      roles.map(({ role, unit }) => `${role} ${unit}`).sort(),
      [`designer ${bakery}`, `designer ${forge}`, `designer ${trades}`, `reader ${bakery}`].sort(),
    );
    const { members } = await handlers.members({ organisation }, await college.as('members-read'));
    assert.equal(
      members.find(({ person }) => person === dan.person)?.roles.length,
      2,
      'what was given is what is shown',
    );
    const names = async (unit: string) =>
      (await othersWho('designs-write', unit, owner, world.db.sql)).map(({ email }) => email);
    assert.deepEqual([await names(bakery), await names(arts)], [['dan@college.example'], []]);
  },
);

onEach('a unit is closed once nobody has a role in it and no unit of it is open', async (t, store) => {
  const { handlers, college, join } = await twoBodies(t, store);
  const { organisation } = college;
  const owner = await college.as('organisation-change');
  const rules = await college.as('members-rule');
  const make = async (en: string, parent?: string) =>
    (await handlers.makeUnit({ organisation, names: { en }, ...(parent && { parent }) }, owner)).unit;
  const trades = await make('Trades');
  const bakery = await make('Bakery', trades);
  const dan = await join('dan@college.example', [{ role: 'designer', unit: bakery }]);
  const close = (unit: string) => handlers.closeUnit({ organisation, unit }, owner);
  await refuses(close(trades), 'unit-in-use');
  await refuses(close(bakery), 'unit-in-use');
  await handlers.setRoles({ organisation, person: dan.person, roles: [{ role: 'reader' }] }, rules);
  const { invitation } = await handlers.invite(
    { organisation, email: 'eve@college.example', roles: [{ role: 'issuer', unit: bakery }] },
    rules,
  );
  await refuses(close(bakery), 'unit-in-use');
  await handlers.withdrawInvitation({ organisation, invitation }, rules);
  await close(bakery);
  await close(bakery);
  await close(trades);
  await refuses(make('Late', trades), 'unit-unknown');
  await refuses(
    handlers.setRoles({ organisation, person: dan.person, roles: [{ role: 'issuer', unit: bakery }] }, rules),
    'unit-unknown',
  );
});

onEach('a member leaves by themselves, and ends nobody else’s membership so', async (t, store) => {
  const { world, handlers, college, join } = await twoBodies(t, store);
  const { organisation, owner } = college;
  const dan = await join('dan@college.example', [{ role: 'designer' }]);
  const acting = await actingFor(dan, organisation, 'members-read', world);
  await refuses(handlers.leave({ organisation, person: owner.person }, acting), 'member-unknown');
  const first = await college.as('members-read');
  await refuses(handlers.leave({ organisation, person: owner.person }, first), 'last-owner');
  await handlers.leave({ organisation, person: dan.person }, acting);
  await refuses(actingFor(dan, organisation, 'designs-read', world), 'organisation-unknown');
});
