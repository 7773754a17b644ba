// Organisations, members and invitations, on both databases: who may what, and that nobody is locked out.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../tests/databases.ts';
import { browser, testWorld, type World } from '../../tests/slices.ts';
import { sql } from 'kysely';
import { many } from '../db/index.ts';
import { RIGHT_NAMES, type Right, type Role } from '../rights/contract.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { JobRun } from '../jobs/index.ts';
import { ensurePerson, keeping, type Signed, signedOf } from '../people/index.ts';
import { giveSession, openSession } from '../people/sessions/session.ts';
import type { Identity } from './identity.ts';
import { actingFor, foundOrganisation, organisationOf } from './index.ts';
import { LETTER_JOB } from './invite.ts';
import { organisationsDocuments } from './documents.ts';
import { organisationsJobs } from './jobs.ts';
import { organisationsPersonal } from './personal.ts';
import { organisationsHandlers } from './routes.ts';
import { DAY } from './terms.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const COLLEGE: Identity = {
  legalName: { en: 'Harbour College (invented)' },
  country: 'MT',
  legalIdentifier: 'VATMT-00000000',
  placeOfIssue: 'Valletta',
  timeZone: 'Europe/Malta',
  language: 'en',
};
const GUILD: Identity = {
  ...COLLEGE,
  legalName: { en: 'Guild of Bakers (invented)' },
  legalIdentifier: 'VATMT-11111111',
};

async function signIn(email: string, world: World): Promise<Signed> {
  const { sql: on } = world.db;
  const person = await ensurePerson({ email, name: email.split('@')[0] ?? '' }, world, on);
  const visitor = browser();
  giveSession(await openSession(person, 'email', visitor, world, on), visitor);
  return (await signedOf(visitor, world)) ?? assert.fail();
}

/** A college with an owner, who accepted. */
async function college(t: TestContext, store: Store) {
  const made = await testWorld(t, store);
  const { world } = made;
  const handlers = organisationsHandlers(world);
  const organisation = await found(COLLEGE, 'rita@college.example', world);
  const rita = await signIn('rita@college.example', world);
  const [invitation] = (await handlers.mine({}, rita)).invitations;
  await handlers.accept({ organisation, invitation: invitation?.invitation ?? '' }, rita);
  const as = (signed: Signed, right: Right = 'organisation-read') => actingFor(signed, organisation, right, world);
  return { ...made, handlers, organisation, rita, as };
}

const found = (identity: Identity, owner: string, world: World) =>
  world.db.transaction((on) => foundOrganisation(identity, owner, world, on));

async function join(
  email: string,
  role: Role,
  { handlers, organisation, rita, as, world }: Awaited<ReturnType<typeof college>>,
) {
  const { invitation } = await handlers.invite(
    { organisation, email, roles: [{ role }] },
    await as(rita, 'members-rule'),
  );
  const signed = await signIn(email, world);
  await handlers.accept({ organisation, invitation }, signed);
  return signed;
}

async function sendLetters(world: World): Promise<void> {
  const send = organisationsJobs(world).handlers[LETTER_JOB] ?? assert.fail();
  const jobs = await many(
    sql<Pick<JobRun, 'id' | 'organisation' | 'payload'>>`
      select id, organisation, payload from jobs.job where kind = ${LETTER_JOB} order by id`,
    world.db.sql,
  );
  for (const job of jobs) await send(job as JobRun);
}

onEach(
  'an organisation is entered with an identity that the library reads, and its owner is invited',
  async (t, store) => {
    const { world, letters } = await testWorld(t, store);
    const organisation = await found(
      { ...COLLEGE, regions: ['MT001', ''], homepage: ' ' },
      'rita@college.example',
      world,
    );
    const known = (await organisationOf(organisation, world.db.sql)) ?? assert.fail();
    assert.deepEqual(known.legalEntity, {
      id: `http://localhost:8080/organisations/${organisation}`,
      legalName: { en: 'Harbour College (invented)' },
      locations: [{ country: 'MT', regions: ['MT001'] }],
      legalIdentifier: { value: 'VATMT-00000000', country: 'MT' },
    });
    assert.equal(known.identity.homepage, undefined);
    await sendLetters(world);
    assert.deepEqual([letters[0]?.to, letters.length], ['rita@college.example', 1]);
    assert.match(letters[0]?.text ?? '', /http:\/\/localhost:8080\/en\/desk\n/);
  },
);

onEach('what cannot stand in a credential is refused at its own field', async (t, store) => {
  const { world } = await testWorld(t, store);
  const wrong: readonly (readonly [Partial<Identity>, string])[] = [
    [{ country: 'Atlantis' }, '/identity/country'],
    [{ legalName: {} }, '/identity/legalName'],
    [{ legalName: { mt: 'Kulleġġ' } }, '/identity/legalName'],
    [{ regions: ['MT001', 'ZZ9'] }, '/identity/regions/1'],
    [{ legalIdentifier: '00000000' }, '/identity/legalIdentifier'],
    [{ homepage: 'javascript:alert(1)' }, '/identity/homepage'],
    [{ timeZone: 'Mars/Olympus' }, '/identity/timeZone'],
    [{ placeOfIssue: ' ' }, '/identity/placeOfIssue'],
    [{ language: 'xx' }, '/identity/language'],
  ];
  for (const [part, path] of wrong) {
    await assert.rejects(found({ ...COLLEGE, ...part }, 'rita@college.example', world), (error: unknown) => {
      const { code, problems } = error as { code: string; problems: readonly { path: string }[] };
      assert.equal(code, 'identity-incomplete');
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
        JSON.stringify(problems),
      );
      return true;
    });
  }
});

onEach('a legal identifier stands in the register once, however it is written', async (t, store) => {
  const { world } = await testWorld(t, store);
  await found({ ...COLLEGE, legalIdentifier: 'VATMT-12ab' }, 'rita@college.example', world);
  await refuses(found({ ...GUILD, legalIdentifier: 'VATMT-12 AB' }, 'gu@guild.example', world), 'organisation-known');
  await refuses(found(GUILD, 'no address', world), 'email-malformed');
  const handlers = organisationsHandlers(world);
  const operator = { ...(await signIn('olga@tessera.example', world)), operator: true };
  assert.equal((await handlers.register({}, operator)).total, 1);
  await found(GUILD, 'gu@guild.example', world);
  const { entries, total } = await handlers.register({ search: 'bakers 1111' }, operator);
  assert.deepEqual([total, entries[0]?.name], [1, 'Guild of Bakers (invented)']);
});

onEach('an invitation is found by whoever signs in with its address, and by nobody else', async (t, store) => {
  const { world } = await testWorld(t, store);
  const handlers = organisationsHandlers(world);
  const organisation = await found(COLLEGE, 'Rita@College.example', world);
  const [rita, eve] = [await signIn('rita@college.example', world), await signIn('eve@elsewhere.example', world)];
  const [invitation] = (await handlers.mine({}, rita)).invitations;
  assert.deepEqual((await handlers.mine({}, eve)).invitations, []);
  const input = { organisation, invitation: invitation?.invitation ?? '' };
  await refuses(handlers.accept(input, eve), 'invitation-unknown');
  await handlers.accept(input, rita);
  await refuses(handlers.accept(input, rita), 'invitation-unknown');
  assert.deepEqual((await handlers.mine({}, rita)).organisations, [
    { organisation, name: 'Harbour College (invented)', roles: [{ role: 'owner' }] },
  ]);
});

onEach('a role includes what its members may, and for others there is no such organisation', async (t, store) => {
  const cast = await college(t, store);
  const { as, rita, world } = cast;
  const dan = await join('dan@college.example', 'designer', cast);
  for (const right of RIGHT_NAMES) assert.deepEqual((await as(rita, right)).roles, ['owner']);
  assert.deepEqual((await as(dan)).roles, ['designer']);
  for (const right of ['members-rule', 'credentials-issue'] as const) await refuses(as(dan, right), 'role-missing');
  await refuses(as(await signIn('eve@elsewhere.example', world)), 'organisation-unknown');
  await refuses(actingFor(rita, world.newId(), 'organisation-read', world), 'organisation-unknown');
});

onEach(
  'who loses a role or their membership loses its reach with the next request, though signed in still',
  async (t, store) => {
    const cast = await college(t, store);
    const { handlers, organisation, rita, as } = cast;
    const owner = await as(rita, 'members-rule');
    const dan = await join('dan@college.example', 'designer', cast);
    assert.ok(await as(dan, 'designs-write'));
    await handlers.setRoles({ organisation, person: dan.person, roles: [{ role: 'reader' }] }, owner);
    await refuses(as(dan, 'designs-write'), 'role-missing');
    assert.ok(await as(dan, 'designs-read'));
    await handlers.removeMember({ organisation, person: dan.person }, owner);
    await refuses(as(dan, 'designs-read'), 'organisation-unknown');
    assert.deepEqual((await handlers.mine({}, dan)).organisations, []);
  },
);

onEach('the last owner stays, also when two step down at once', async (t, store) => {
  const cast = await college(t, store);
  const { handlers, organisation, rita, as } = cast;
  const owner = await as(rita, 'members-rule');
  const step = { organisation, person: rita.person };
  await refuses(handlers.setRoles({ ...step, roles: [{ role: 'reader' }] }, owner), 'last-owner');
  await refuses(handlers.removeMember(step, owner), 'last-owner');
  const otto = await join('otto@college.example', 'owner', cast);
  const both = await Promise.allSettled([
    handlers.setRoles({ ...step, roles: [{ role: 'reader' }] }, owner),
    handlers.removeMember({ organisation, person: otto.person }, owner),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  await refuses(
    handlers.setRoles({ organisation, person: cast.world.newId(), roles: [{ role: 'reader' }] }, owner),
    'member-unknown',
  );
});

onEach('members of one organisation are out of reach of the owner of another', async (t, store) => {
  const cast = await college(t, store);
  const { handlers, organisation, world, rita } = cast;
  const guild = await found(GUILD, 'gu@guild.example', world);
  const gu = await signIn('gu@guild.example', world);
  const [waiting] = (await handlers.mine({}, gu)).invitations;
  await handlers.accept({ organisation: guild, invitation: waiting?.invitation ?? '' }, gu);
  const acting = await actingFor(gu, guild, 'members-rule', world);
  const { invitation } = await handlers.invite(
    { organisation, email: 'new@college.example', roles: [{ role: 'reader' }] },
    await cast.as(rita),
  );
  // The body names another organisation than the one that the right was looked up for.
  await refuses(handlers.removeMember({ organisation, person: rita.person }, acting), 'member-unknown');
  await refuses(
    handlers.setRoles({ organisation, person: rita.person, roles: [{ role: 'reader' }] }, acting),
    'member-unknown',
  );
  await refuses(handlers.withdrawInvitation({ organisation, invitation }, acting), 'invitation-unknown');
  assert.equal((await handlers.members({ organisation }, acting)).members[0]?.email, 'gu@guild.example');
  assert.equal((await handlers.show({ organisation }, acting)).organisation, guild);
});

onEach('whoever is invited again has one invitation, and the newer role', async (t, store) => {
  const cast = await college(t, store);
  const { handlers, organisation, rita, as, world } = cast;
  const owner = await as(rita, 'members-rule');
  const email = 'ines@college.example';
  const invited = (role: Role, to = email) => handlers.invite({ organisation, email: to, roles: [{ role }] }, owner);
  const first = await invited('reader');
  await invited('issuer', email.toUpperCase());
  const ines = await signIn(email, world);
  await refuses(handlers.accept({ organisation, ...first }, ines), 'invitation-unknown');
  await Promise.all([invited('reader'), invited('assessor')]);
  await invited('issuer');
  const { invitations } = await handlers.mine({}, ines);
  assert.deepEqual(
    invitations.map(({ roles }) => roles),
    [[{ role: 'issuer' }]],
  );
  await handlers.accept({ organisation, invitation: invitations[0]?.invitation ?? '' }, ines);
  assert.deepEqual((await as(ines)).roles, ['issuer']);
  await refuses(invited('owner'), 'member-already');
});

onEach('an invitation ends after fourteen days, and is good again once it is sent again', async (t, store) => {
  const cast = await college(t, store);
  const { handlers, organisation, rita, as, world, later, letters } = cast;
  const owner = await as(rita, 'members-rule');
  const [email, roles] = ['ines@college.example', [{ role: 'reader' as const }]];
  const first = await handlers.invite({ organisation, email, roles }, owner);
  await sendLetters(world);
  const [waiting] = (await handlers.members({ organisation }, owner)).invitations;
  const ends = new Date(Math.floor(world.clock() / DAY) * DAY + 15 * DAY - 1);
  assert.deepEqual([waiting?.ends, waiting?.ended], [ends.toISOString(), false]);
  assert.match(letters[0]?.text ?? '', new RegExp(`until the end of ${ends.getUTCDate()} `));

  const ines = await signIn(email, world);
  later(ends.getTime() - world.clock() + 1);
  await refuses(handlers.accept({ organisation, ...first }, ines), 'invitation-ended');
  const [over] = (await handlers.mine({}, ines)).invitations;
  assert.deepEqual([over?.invitation, over?.ended], [first.invitation, true]);
  await sendLetters(world); // mail that was out for as long is not sent
  assert.equal(letters.length, 1);

  const again = await handlers.inviteAgain({ organisation, ...first }, owner);
  await refuses(handlers.inviteAgain({ organisation, ...first }, owner), 'invitation-unknown');
  await refuses(handlers.accept({ organisation, ...first }, ines), 'invitation-unknown');
  await sendLetters(world);
  assert.equal(letters.length, 2);
  await handlers.accept({ organisation, ...again }, ines);
  assert.deepEqual((await as(ines)).roles, ['reader']);
});

onEach('an invitation that ended is forgotten thirty days later, and none before', async (t, store) => {
  const cast = await college(t, store);
  const { handlers, organisation, rita, as, world, later } = cast;
  const owner = await as(rita, 'members-rule');
  await handlers.invite({ organisation, email: 'ines@college.example', roles: [{ role: 'reader' }] }, owner);
  later(44 * DAY);
  await handlers.invite({ organisation, email: 'otto@college.example', roles: [{ role: 'reader' }] }, owner);
  const forget = organisationsPersonal.retention.find(({ what }) => what === 'invitation')?.forget ?? assert.fail();
  assert.equal(await forget(keeping(world.clock()), 10, world.db.sql), 0);
  later(DAY + 1);
  assert.equal(await forget(keeping(world.clock()), 10, world.db.sql), 1);
  const { invitations } = await handlers.members({ organisation }, owner);
  assert.deepEqual(
    invitations.map(({ email }) => email),
    ['otto@college.example'],
  );
});

onEach('a letter that cannot be delivered is told, and one that was taken back is not sent', async (t, store) => {
  const { handlers, organisation, rita, as, world, failMail, letters } = await college(t, store);
  const owner = await as(rita, 'members-rule');
  const { invitation } = await handlers.invite(
    { organisation, email: 'gone@college.example', roles: [{ role: 'reader' }] },
    owner,
  );
  failMail(new MailFailed('mail-recipient-refused', true, 550));
  await sendLetters(world);
  const { invitations } = await handlers.members({ organisation }, owner);
  assert.deepEqual(
    invitations.map(({ undelivered }) => undelivered),
    ['mail-recipient-refused'],
  );
  failMail(undefined);
  await handlers.withdrawInvitation({ organisation, invitation }, owner);
  await sendLetters(world);
  assert.deepEqual(letters, []);
});

onEach(
  'two that change an organisation at once: the later is told, and what was asked twice is done once',
  async (t, store) => {
    const { handlers, organisation, rita, as } = await college(t, store);
    const owner = await as(rita, 'members-rule');
    const identity = { ...COLLEGE, placeOfIssue: 'Birgu' };
    assert.deepEqual(await handlers.change({ organisation, identity, revision: 1 }, owner), { revision: 2 });
    assert.deepEqual(await handlers.change({ organisation, identity, revision: 1 }, owner), { revision: 2 });
    const late = { organisation, identity: { ...COLLEGE, placeOfIssue: 'Mdina' }, revision: 1 };
    await refuses(handlers.change(late, owner), 'changed-elsewhere');
    assert.equal((await handlers.show({ organisation }, owner)).identity.placeOfIssue, 'Birgu');
  },
);

onEach('what seals are certified with is for the operator to change', async (t, store) => {
  const { handlers, organisation, rita, as, world } = await college(t, store);
  const owner = await as(rita, 'members-rule');
  const operator = await signIn('olga@tessera.example', world);
  for (const part of [
    { legalName: { en: 'Another University' } },
    { legalIdentifier: 'VATMT-99999999' },
    { country: 'IT' },
  ])
    await refuses(
      handlers.change({ organisation, identity: { ...COLLEGE, ...part }, revision: 1 }, owner),
      'identity-of-register',
    );
  const identity = { ...COLLEGE, legalIdentifier: 'VATMT-99999999' };
  assert.deepEqual(await handlers.amend({ organisation, identity, revision: 1 }, operator), { revision: 2 });
  // The old identifier is free again, the new one is taken.
  await refuses(found(identity, 'gu@guild.example', world), 'organisation-known');
  await found(COLLEGE, 'gu@guild.example', world);
  const entry = await handlers.entry({ organisation }, operator);
  assert.deepEqual([entry.revision, entry.owners[0]?.email], [2, 'rita@college.example']);
});

onEach(
  'the name that credentials give an organisation is an address: data for programs, a page for people',
  async (t, store) => {
    const { world } = await testWorld(t, store);
    const organisation = await found(COLLEGE, 'rita@college.example', world);
    const [document] = organisationsDocuments(world);
    const answer = async (id: string, accept?: string) =>
      document?.answer(
        { organisation: id },
        new Request('http://localhost/', accept ? { headers: { Accept: accept } } : {}),
      );
    const known = await organisationOf(organisation, world.db.sql);
    assert.deepEqual(await (await answer(organisation))?.json(), known?.legalEntity);
    const page = await answer(organisation, 'text/html,*/*');
    assert.deepEqual(
      [page?.status, page?.headers.get('Location')],
      [303, `http://localhost:8080/providers/${organisation}`],
    );
    for (const id of [world.newId(), '..', "'"]) assert.equal(await answer(id), undefined);
  },
);
