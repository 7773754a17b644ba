// Applications on both databases: whoever is signed in applies, the operator looks into it, and it is decided once.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { COLLEGE } from '../../tests/colleges.ts';
import { type Store, STORES } from '../../tests/databases.ts';
import { GUILD, refuses, signIn } from '../../tests/members.ts';
import { testWorld } from '../../tests/slices.ts';
import { many, run } from '../db/index.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { JobRun } from '../jobs/index.ts';
import { LIMITS } from '../limits/settings.ts';
import { entering, INSTALLATION, keeping } from '../people/index.ts';
import { makeOperator } from '../people/store/persons.ts';
import type { World } from '../world.ts';
import { APPLICATION_LETTER_JOB, OPERATOR_LETTER_JOB } from './applications.ts';
import { actingFor } from './index.ts';
import { organisationsJobs } from './jobs.ts';
import { organisationsPersonal } from './personal.ts';
import { organisationsHandlers } from './routes.ts';
import { DAY } from './terms.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

async function applying(t: TestContext, store: Store) {
  const made = await testWorld(t, store);
  const { world } = made;
  const handlers = organisationsHandlers(world);
  const ann = await signIn('ann@college.example', world);
  const olga = { ...(await signIn('olga@tessera.example', world)), operator: true };
  const apply = (part = {}, who = ann) =>
    handlers.apply({ identity: { ...COLLEGE, ...part }, reason: 'We award bread.' }, who);
  return { ...made, handlers, ann, olga, apply };
}

async function sendLetters(world: World): Promise<void> {
  const send = organisationsJobs(world).handlers[APPLICATION_LETTER_JOB] ?? assert.fail();
  const jobs = await many(
    sql<Pick<JobRun, 'id' | 'payload'>>`
      select id, payload from jobs.job where kind = ${APPLICATION_LETTER_JOB} order by id`,
    world.db.sql,
  );
  for (const job of jobs) await send(job as JobRun);
}

/** As a worker does what is due; what it ends is gone. */
async function tellOperators(world: World): Promise<void> {
  const { sql: on } = world.db;
  const send = organisationsJobs(world).handlers[OPERATOR_LETTER_JOB] ?? assert.fail();
  const drop = async (id: string, within = on) => {
    await run(sql`delete from jobs.job where id = ${id}`, within);
  };
  const due = await many(
    sql<Pick<JobRun, 'id' | 'payload'>>`
      select id, payload from jobs.job
      where kind = ${OPERATOR_LETTER_JOB} and due <= ${new Date(world.clock())} order by id`,
    on,
  );
  for (const { id, payload } of due) {
    await send({ id, payload, attempt: 1, finish: (within: typeof on) => drop(id, within) } as JobRun);
    await drop(id);
  }
}

const PDF = new Blob(['%PDF-1.7\n']);

onEach('what is applied for is looked into, asked about, and entered with its applicant as owner', async (t, store) => {
  const { handlers, ann, olga, apply, world, letters } = await applying(t, store);
  const { application } = await apply({ kinds: ['provider-vocational'] });
  await handlers.addEvidence({ application, name: 'statutes.pdf', file: PDF }, ann);
  const { entries } = await handlers.applications({ state: 'open', search: 'harbour' }, olga);
  assert.deepEqual(
    entries.map(({ name, state, asked }) => [name, state, asked]),
    [['Harbour College (invented)', 'applied', false]],
  );
  await handlers.screenApplication({ application, text: 'Which law founded you?' }, olga);
  const asked = await handlers.myApplication({ application }, ann);
  assert.deepEqual([asked.state, asked.asked, asked.messages[0]?.text], ['screening', true, 'Which law founded you?']);
  await handlers.answerApplication({ application, text: 'The one of 1988.' }, ann);
  const seen = await handlers.application({ application }, olga);
  assert.deepEqual([seen.asked, seen.messages.length, seen.applicant.email], [false, 2, 'ann@college.example']);
  const file = await handlers.evidence({ application, evidence: seen.evidence[0]?.evidence ?? '' }, olga);
  assert.deepEqual([file.name, file.mediaType], ['statutes.pdf', 'application/pdf']);
  const { organisation } = await handlers.grantApplication({ application }, olga);
  assert.deepEqual((await actingFor(ann, organisation, 'members-rule', world)).roles, ['owner']);
  assert.equal((await handlers.myApplication({ application }, ann)).organisation, organisation);
  await refuses(handlers.grantApplication({ application }, olga), 'application-decided');
  await refuses(handlers.answerApplication({ application, text: 'Thanks' }, ann), 'application-decided');
  await sendLetters(world);
  assert.deepEqual(
    letters.map(({ to, subject }) => [to, /arrived|question|is entered/.exec(subject)?.[0]]),
    [
      ['ann@college.example', 'arrived'],
      ['ann@college.example', 'question'],
      ['ann@college.example', 'is entered'],
    ],
  );
  const noted = await many(
    sql<{ code: string }>`select code from people.act
      where organisation = ${INSTALLATION} and code <> 'signed-in' order by sequence`,
    world.db.sql,
  );
  assert.deepEqual(
    noted.map(({ code }) => code),
    [
      ...['organisation-applied', 'application-evidence-added', 'application-screened'],
      ...['application-answered', 'application-granted'],
    ],
  );
});

onEach('a refusal says why, and an application is withdrawn by who sent it alone', async (t, store) => {
  const { handlers, ann, olga, apply, world, letters, failMail } = await applying(t, store);
  const eve = await signIn('eve@elsewhere.example', world);
  const { application } = await apply();
  for (const tried of [
    () => handlers.myApplication({ application }, eve),
    () => handlers.withdrawApplication({ application }, eve),
    () => handlers.answerApplication({ application, text: 'Me' }, eve),
    () => handlers.addEvidence({ application, name: 'x', file: PDF }, eve),
  ])
    await refuses(tried(), 'application-unknown');
  await handlers.addEvidence({ application, name: 'register.pdf', file: PDF }, ann);
  await handlers.refuseApplication({ application, text: 'The number is of another body.' }, olga);
  const refused = await handlers.myApplication({ application }, ann);
  assert.deepEqual([refused.state, refused.evidence], ['refused', []]);
  await sendLetters(world);
  assert.match(letters.at(-1)?.text ?? '', /The number is of another body\./);
  const { application: second } = await apply();
  failMail(new MailFailed('mail-recipient-refused', true));
  await sendLetters(world);
  assert.equal((await handlers.application({ application: second }, olga)).undelivered, 'mail-recipient-refused');
  await handlers.withdrawApplication({ application: second }, ann);
  assert.equal((await handlers.applications({ state: 'open' }, olga)).total, 0);
  assert.equal((await handlers.myApplications({}, ann)).applications.length, 2);
});

onEach('operators are told of each application and each answer: its name and where to look', async (t, store) => {
  const { handlers, ann, olga, apply, world, letters } = await applying(t, store);
  await makeOperator(entering(olga.person), world.db.sql);
  const { application } = await apply();
  await tellOperators(world);
  await handlers.screenApplication({ application, text: 'Which law founded you?' }, olga);
  for (const text of ['The one of 1988.', 'Of May.']) await handlers.answerApplication({ application, text }, ann);
  await tellOperators(world);
  assert.deepEqual(
    letters.map(({ to, subject }) => [to, subject]),
    [
      ['olga@tessera.example', 'An organisation asks to be accepted: Harbour College (invented)'],
      ['olga@tessera.example', 'A message about the application of Harbour College (invented)'],
    ],
  );
  for (const { text } of letters) {
    assert.match(text, new RegExp(`http://localhost:8080/en/operator/applications/${application}\\n`));
    // Among the digits of an id any four may stand in a row.
    assert.doesNotMatch(text.replaceAll(application, 'id'), /ann|1988|bread/);
  }
  const { application: second } = await apply(GUILD);
  await handlers.withdrawApplication({ application: second }, ann);
  await tellOperators(world);
  assert.equal(letters.length, 2, 'nothing of what was withdrawn before it was told');
});

onEach(
  'however many apply, operators get a bounded number of letters, and hear of the rest in one',
  async (t, store) => {
    const { apply, olga, world, letters, later } = await applying(t, store);
    await makeOperator(entering(olga.person), world.db.sql);
    const { burst, per } = LIMITS['operator-letters'];
    for (let count = 0; count < burst + 3; count += 1) {
      const someone = await signIn(`a${count}@elsewhere.example`, world);
      await apply({ legalIdentifier: `NTRMT-${1000 + count}` }, someone);
    }
    await tellOperators(world);
    assert.equal(letters.length, burst);
    await tellOperators(world);
    assert.equal(letters.length, burst, 'not before its time');
    later(per);
    await tellOperators(world);
    assert.deepEqual(
      letters.slice(burst).map(({ subject }) => subject),
      [`${burst + 3} applications wait on localhost:8080`],
    );
  },
);

onEach('who has a number already is told, to both sides', async (t, store) => {
  const { handlers, ann, olga, apply, world } = await applying(t, store);
  const bea = await signIn('bea@college.example', world);
  const numbers = { identifiers: { ror: '01ggx4157' } };
  const [first, second] = [await apply(numbers), await apply({ ...GUILD, ...numbers }, bea)];
  const seen = await handlers.application(first, olga);
  assert.deepEqual(
    seen.others.map(({ name }) => name),
    ['Guild of Bakers (invented)'],
  );
  await handlers.grantApplication(first, olga);
  await refuses(handlers.grantApplication(second, olga), 'organisation-known');
  assert.deepEqual(
    (await handlers.application(second, olga)).known.map(({ name }) => name),
    ['Harbour College (invented)'],
  );
  await refuses(apply({ legalIdentifier: 'VATMT-33333333', ...numbers }, ann), 'organisation-known');
  await refuses(apply({ country: 'Atlantis', legalIdentifier: 'VATMT-4' }, ann), 'identity-incomplete');
});

onEach('what was decided is forgotten after a year, its files before, and what is open stays', async (t, store) => {
  const { handlers, ann, olga, apply, world, later } = await applying(t, store);
  const forget = async (what: string): Promise<number | undefined> =>
    organisationsPersonal.retention
      .find((rule) => rule.what === what)
      ?.forget?.(keeping(world.clock()), 10, world.db.sql);
  const { application } = await apply();
  await handlers.addEvidence({ application, name: 'statutes.pdf', file: PDF }, ann);
  const { application: open } = await apply(GUILD);
  await handlers.addEvidence({ application: open, name: 'guild.pdf', file: PDF }, ann);
  later(400 * DAY); // nobody looked into it
  await handlers.screenApplication({ application, text: 'Which law founded you?' }, olga);
  await handlers.grantApplication({ application }, olga);
  later(30 * DAY);
  assert.equal(await forget('application_evidence'), 0);
  later(1);
  assert.equal(await forget('application_evidence'), 1);
  const kept = await handlers.myApplication({ application }, ann);
  assert.deepEqual([kept.evidence, kept.messages.length], [[], 1]);
  later(335 * DAY - 1);
  assert.equal(await forget('application'), 0);
  later(1);
  assert.equal(await forget('application'), 1);
  await refuses(handlers.myApplication({ application }, ann), 'application-unknown');
  assert.equal((await handlers.myApplication({ application: open }, ann)).evidence.length, 1);
});

onEach('nobody fills the list, and files are what they say', async (t, store) => {
  const { handlers, ann, apply } = await applying(t, store);
  const { application } = await apply();
  const add = (file: Blob) => handlers.addEvidence({ application, name: 'file', file }, ann);
  await refuses(add(new Blob(['<html>'])), 'evidence-unfit');
  await refuses(add(new Blob(['%PDF-', new Uint8Array(2 * 1024 * 1024)])), 'evidence-too-large');
  for (let count = 0; count < 3; count += 1) await add(PDF);
  await refuses(add(PDF), 'evidence-full');
  await apply({ legalIdentifier: 'VATMT-22222222' });
  await apply({ legalIdentifier: 'VATMT-33333333' });
  await refuses(apply({ legalIdentifier: 'VATMT-44444444' }), 'applications-too-many');
  await refuses(handlers.apply({ identity: COLLEGE, reason: 'x', link: 'javascript:alert(1)' }, ann), 'link-malformed');
});
