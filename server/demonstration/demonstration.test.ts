// The demonstration: who is in it, what is in it, and that nothing is added where anybody else has been.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../tests/databases.ts';
import { testWorld } from '../../tests/slices.ts';
import { publishedDesign } from '../catalogue/index.ts';
import { list } from '../catalogue/show.ts';
import { membershipsOf } from '../organisations/index.ts';
import { actingAsInstallation, ensurePerson, ownOf, personAt, personOf } from '../people/index.ts';
import { sealerOf } from '../trust/index.ts';
import { CAST, OPERATOR, REGISTRAR } from './cast.ts';
import { seedDemonstration } from './seed.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

onEach('an empty database gets a college with a seal, its people and a published design, once', async (t, store) => {
  const { world } = await testWorld(t, store);
  await seedDemonstration(world);
  await seedDemonstration(world);
  const { sql } = world.db;
  const rita = (await personAt(REGISTRAR.email, world, sql)) ?? '';
  const [college, ...others] = await membershipsOf(ownOf(rita), sql);
  assert.deepEqual(college?.roles, [{ role: 'owner' }]);
  assert.deepEqual(others, []);
  assert.ok(college && (await sealerOf(actingAsInstallation(college.organisation), world)));
  const { entries, total } = await list({}, world);
  assert.equal(total, 1);
  const found = await publishedDesign({ design: entries[0]?.design ?? '' }, sql);
  assert.equal(found?.content.issuer.legalName['en'], 'Harbour College (invented)');
  const olga = (await personAt(OPERATOR.email, world, sql)) ?? '';
  assert.equal((await personOf(olga, sql))?.operator, true);
  for (const { name } of CAST) assert.match(name, /\(invented\)$/);
});

onEach('where anybody has been before, nothing is added', async (t, store) => {
  const { world } = await testWorld(t, store);
  await ensurePerson({ email: 'ana@somewhere.example', name: 'Ana' }, world, world.db.sql);
  await seedDemonstration(world);
  assert.equal(await personAt(OPERATOR.email, world, world.db.sql), undefined);
  assert.equal((await list({}, world)).total, 0);
});
