// Fills an empty database with the demonstration: an invented college, its people, a trial seal, a published design.
// Each step looks whether it was done, so that a start which was cut short is made up for by the next. Where anybody else
// has been, nothing is added.
import { readFile } from 'node:fs/promises';
import { begin } from '../catalogue/begin.ts';
import { publish } from '../catalogue/publish.ts';
import { save } from '../catalogue/save.ts';
import { designs } from '../catalogue/show.ts';
import type { Sql } from '../db/index.ts';
import { foundOrganisation, membershipsOf } from '../organisations/index.ts';
import { addMember, dropInvitation, invitationRows } from '../organisations/store/members.ts';
import { type Acting, actingAsInstallation, ensurePerson, entering, ownOf } from '../people/index.ts';
import { hasAnyone, makeOperator } from '../people/store/persons.ts';
import { makeTrialKeys, sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { CAST, DESIGNER, OPERATOR, type Part, personOfPart, REGISTRAR } from './cast.ts';

const COLLEGE = {
  legalName: { en: 'Harbour College (invented)', mt: 'Kulleġġ tal-Port (ivvintat)' },
  country: 'MT',
  regions: ['MT001'],
  address: '1 Example Quay, Valletta',
  legalIdentifier: 'VATMT-00000000',
  kinds: ['provider-vocational' as const, 'receiving-organisation' as const],
  homepage: 'https://harbour-college.example/',
  placeOfIssue: 'Valletta',
  timeZone: 'Europe/Malta',
  language: 'en',
};

export async function seedDemonstration(world: World): Promise<void> {
  const { db } = world;
  await db.transaction(async (sql) => {
    if (!(await hasAnyone(sql))) await enterCast(world, sql);
  });
  const registrar = await personOfPart(REGISTRAR, world);
  const [college] = registrar === undefined ? [] : await membershipsOf(ownOf(registrar), db.sql);
  if (college === undefined) return;
  const acting = actingAsInstallation(college.organisation);
  if ((await sealerOf(acting, world)) === undefined) await makeTrialKeys(acting, world);
  if ((await designs(acting, acting, world)).total === 0) await publishExample(acting, world);
}

async function enterCast(world: World, sql: Sql): Promise<void> {
  const enter = (part: Part) => ensurePerson(part, world, sql);
  for (const part of CAST) await enter(part);
  await makeOperator(entering(await enter(OPERATOR)), sql);
  const organisation = await foundOrganisation(COLLEGE, REGISTRAR.email, world, sql);
  const since = world.clock();
  const acting = actingAsInstallation(organisation);
  await addMember({ person: await enter(REGISTRAR), roles: [{ role: 'owner' }], since }, acting, sql);
  await addMember({ person: await enter(DESIGNER), roles: [{ role: 'designer' }], since }, acting, sql);
  // The owner is there already, so nothing waits for them.
  for (const { invitation } of await invitationRows(acting, sql)) await dropInvitation(invitation, acting, sql);
}

const EXAMPLE = new URL('../../examples/harbour-college/design.json', import.meta.url);

async function publishExample(acting: Acting, world: World): Promise<void> {
  const example = JSON.parse(await readFile(EXAMPLE, 'utf8')) as Readonly<Record<string, unknown>>; // our own file
  // These are the organisation's and the installation's to say.
  const { issuer: _, awardingBodies: __, specification: ___, placeOfIssue: ____, timeZone: _____, ...draft } = example;
  const design = await begin({ title: 'Measuring water quality in harbours', language: 'en' }, acting, world);
  const { revision } = await save({ design, draft, revision: 1 }, acting, world);
  await publish({ design, revision }, acting, world);
}
