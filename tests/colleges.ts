// Two invented colleges in the register, and somebody who designs for each.
import type { TestContext } from 'node:test';
import { foundOrganisation } from '../server/organisations/index.ts';
import { actingAsInstallation } from '../server/people/index.ts';
import type { Store } from './databases.ts';
import { worldOn } from './world-on.ts';

export const COLLEGE = {
  legalName: { en: 'Harbour College (invented)' },
  country: 'MT',
  legalIdentifier: 'VATMT-00000000',
  placeOfIssue: 'Valletta',
  timeZone: 'Europe/Malta',
  language: 'en',
};

const guild = { ...COLLEGE, legalName: { en: 'Bakers’ Guild (invented)' }, legalIdentifier: 'VATMT-11111111' };

export async function twoColleges(t: TestContext, store: Store) {
  const world = await worldOn(t, await store.open(t));
  const acting = async (identity: typeof COLLEGE, owner: string) =>
    actingAsInstallation(await world.db.transaction((sql) => foundOrganisation(identity, owner, world, sql)));
  const [ours, theirs] = [await acting(COLLEGE, 'ada@harbour.example'), await acting(guild, 'bo@guild.example')];
  return { world, ours, theirs };
}
