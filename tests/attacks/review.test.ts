// What a hostile reader of the program found: each of these went through once.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { many } from '../../server/db/index.ts';
import { personalOf } from '../../server/http/mount.ts';
import { eraseAccount } from '../../server/my-data/erase-account.ts';
import { apply } from '../../server/organisations/applications.ts';
import { changeAddressOf } from '../../server/people/account/change-address.ts';
import { note } from '../../server/people/index.ts';
import { COLLEGE } from '../colleges.ts';
import { type Store, STORES } from '../databases.ts';
import { GUILD, signIn, twoBodies } from '../members.ts';
import { testWorld } from '../slices.ts';
import { siege } from './server-siege.ts';

const MINUTE = 60_000;

const onEach = (title: string, work: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => work(t, store));
};

test('whoever took over a session names no owner, says of no body that it is one, and takes nothing along', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const identity = { ...COLLEGE, timeZone: 'Europe/Malta', language: 'en' };
  const { organisation } = await operator.organisations.found({ identity, owner: 'owner@harbour.example' });
  const owner = await here.signedIn('owner@harbour.example');
  const [invited] = (await owner.organisations.mine({})).invitations;
  await owner.organisations.accept({ organisation, invitation: invited?.invitation ?? '' });
  const waits = { organisation, email: 'guest@harbour.example', roles: [{ role: 'reader' as const }] };
  const { invitation } = await owner.organisations.invite(waits);
  const applied = { identity: { ...identity, legalIdentifier: 'VATMT-33333333' }, reason: 'We award bread.' };
  const { application } = await owner.organisations.apply(applied);
  here.later(16 * MINUTE);
  const email = 'thief@elsewhere.example';
  const grave = [
    () => owner.organisations.invite({ organisation, email, roles: [{ role: 'owner' }] }),
    () => owner.organisations.inviteAgain({ organisation, invitation }),
    () => operator.organisations.inviteOwner({ organisation, email }),
    () => operator.organisations.found({ identity: { ...identity, legalIdentifier: 'VATMT-44444444' }, owner: email }),
    () => operator.organisations.amend({ organisation, identity, revision: 1 }),
    () => operator.organisations.grantApplication({ application }),
    () => owner.myData.file({}),
  ];
  for (const step of grave) await assert.rejects(step(), { code: 'step-up-needed' });
});

onEach('a request that was let in as its person was erased leaves nothing of them', async (t, store) => {
  const { world } = await testWorld(t, store);
  const ann = await signIn('ann@college.example', world);
  const applying = () => apply({ identity: COLLEGE, reason: 'We award bread.' }, ann, world);
  await applying();
  await eraseAccount(ann, personalOf(world), world);
  const gone = { code: 'sign-in-needed' };
  await assert.rejects(applying(), gone);
  await assert.rejects(
    world.db.transaction((on) => note(ann, { act: 'name-changed', record: ann.person }, world, on)),
    gone,
  );
  for (const table of ['organisations.application', 'people.person_key', 'people.actor'])
    assert.deepEqual(
      await many(sql`select person from ${sql.table(table)} where person = ${ann.person}`, world.db.sql),
      [],
      table,
    );
});

onEach('many accounts together guess no code to an address, and send no flood of letters there', async (t, store) => {
  const { world } = await testWorld(t, store);
  const { ask, confirm } = changeAddressOf(world);
  const email = 'victim@elsewhere.example';
  const answers: string[] = [];
  for (let account = 0; account < 40; account += 1) {
    const signed = await signIn(`account-${account}@elsewhere.example`, world);
    const told = async (work: Promise<unknown>) =>
      answers.push(await work.then(String, (error: unknown) => (error as { readonly code: string }).code));
    await told(ask(email, signed));
    for (let guess = 0; guess < 4; guess += 1) await told(confirm('000000', signed));
  }
  assert.ok(answers.filter((code) => code === 'address-code-wrong').length <= 30);
  assert.equal(answers.at(-1), 'address-change-over');
});

onEach('no organisation buries another under mandates that it offers', async (t, store) => {
  const { college, guild, handlers } = await twoBodies(t, store);
  const asked = { holderIdentifier: GUILD.legalIdentifier, statement: 'Awards bread for us.', validFrom: '2026-01-01' };
  const acting = await college.as('mandates-rule');
  const { organisation } = acting;
  let refused = '';
  for (let offered = 0; offered < 60 && refused === ''; offered += 1)
    await handlers.giveMandate({ organisation, ...asked }, acting).catch((error: unknown) => {
      refused = (error as { readonly code: string }).code;
    });
  assert.equal(refused, 'too-many-tries');
  const offers = await handlers.mandates({ organisation: guild.organisation }, await guild.as('organisation-read'));
  assert.equal(offers.held.length, 50);
});
