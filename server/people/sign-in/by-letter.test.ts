// Signing in by a letter: code and link, their browser, their time, their tries; and sessions.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { type Store, STORES } from '../../../tests/databases.ts';
import { type Browser, browser, type Letter, testWorld, type World } from '../../../tests/slices.ts';
import { many, one, run } from '../../db/index.ts';
import { MailFailed } from '../../io/mail-failures.ts';
import type { JobRun } from '../../jobs/index.ts';
import { ensurePerson, personAt, personOf, signedOf } from '../index.ts';
import { peopleJobs } from '../jobs.ts';
import { peopleHandlers } from '../routes.ts';
import { listSessions } from '../sessions/own-sessions.ts';
import { LETTER_JOB } from './letter-codes.ts';

const onEach = (title: string, work: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => work(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const DAY = 24 * 3600_000;
const ANA = 'Ana.Borg@college.example';

/** Runs the letter jobs that were ordered, as the worker would. */
async function sendLetters(world: World): Promise<void> {
  const send = peopleJobs(world).handlers[LETTER_JOB] ?? assert.fail();
  for (const { payload } of await letterJobs(world)) await send({ payload } as JobRun);
}

const letterJobs = (world: World) =>
  many(
    sql<{ readonly payload: JobRun['payload'] }>`select payload from jobs.job where kind = ${LETTER_JOB}`,
    world.db.sql,
  );

const codeIn = (letter: Letter | undefined): string => /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? assert.fail();
const secretIn = (letter: Letter | undefined): string =>
  /#([\w-]{43})$/m.exec(letter?.text ?? '')?.[1] ?? assert.fail();
const another = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function asked(t: TestContext, store: Store, email = ANA) {
  const { world, letters, ...rest } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const here = browser();
  await people.askSignIn({ email }, here);
  await sendLetters(world);
  return { ...rest, world, people, here, letters, letter: letters[0] };
}

onEach('a code signs in the browser that asked, and makes the account at the first time', async (t, store) => {
  const { world, people, here, letter, letters } = await asked(t, store);
  assert.deepEqual([letters.length, letter?.to], [1, ANA]);
  assert.equal(await personAt(ANA, world, world.db.sql), undefined);
  const code = codeIn(letter);
  await people.finishSignIn({ code: `${code.slice(0, 3)} ${code.slice(3)}` }, here);
  const signed = (await signedOf(here, world)) ?? assert.fail();
  assert.deepEqual(await people.me({}, signed), { person: signed.person, name: '', email: ANA, operator: false });
  await people.nameMe({ name: ' Ana Borg ' }, signed);

  const again = browser();
  await people.askSignIn({ email: ' ana.borg@COLLEGE.example ' }, again);
  await sendLetters(world);
  await people.finishSignIn({ code: codeIn(letters.at(-1)) }, again);
  const same = (await signedOf(again, world)) ?? assert.fail();
  assert.deepEqual(await people.me({}, same), { person: signed.person, name: 'Ana Borg', email: ANA, operator: false });
});

onEach('the link signs in too, once', async (t, store) => {
  const { world, people, here, letter } = await asked(t, store);
  const thief = browser();
  for (const [name, value] of here.jar) thief.jar.set(name, value);
  await people.finishSignIn({ secret: secretIn(letter) }, here);
  assert.ok(await signedOf(here, world));
  // Even whoever copied the cookies of the browser comes too late.
  await refuses(people.finishSignIn({ secret: secretIn(letter) }, thief), 'sign-in-expired');
  await refuses(people.finishSignIn({ code: codeIn(letter) }, thief), 'sign-in-expired');
  assert.equal(await signedOf(thief, world), undefined);
});

onEach('code and link open nothing in a browser that did not ask, or asked for itself', async (t, store) => {
  const { world, people, here, letter } = await asked(t, store);
  const scanner = browser();
  await refuses(people.finishSignIn({ secret: secretIn(letter) }, scanner), 'sign-in-other-browser');
  const thief = browser();
  await people.askSignIn({ email: 'thief@elsewhere.example' }, thief);
  await refuses(people.finishSignIn({ secret: secretIn(letter) }, thief), 'sign-in-code-wrong');
  await refuses(people.finishSignIn({ code: codeIn(letter) }, thief), 'sign-in-code-wrong');
  assert.equal(await signedOf(thief, world), undefined);
  await people.finishSignIn({ secret: secretIn(letter) }, here);
});

onEach('five tries at a code and no more, also when they come at once', async (t, store) => {
  const { world, people, here, letter } = await asked(t, store);
  const code = codeIn(letter);
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, () => people.finishSignIn({ code: another(code) }, here)),
  );
  const codes = tries.map((result) => (result.status === 'rejected' ? result.reason.code : 'signed in'));
  assert.deepEqual(codes.sort(), [...Array(5).fill('sign-in-code-wrong'), ...Array(3).fill('sign-in-expired')]);
  await refuses(people.finishSignIn({ code }, here), 'sign-in-expired');
  await refuses(people.finishSignIn({ secret: secretIn(letter) }, here), 'sign-in-expired');
  assert.equal(await signedOf(here, world), undefined);
});

onEach('of two that use the right code at once one is signed in', async (t, store) => {
  const { people, here, letter } = await asked(t, store);
  const code = codeIn(letter);
  const tries = await Promise.allSettled([people.finishSignIn({ code }, here), people.finishSignIn({ code }, here)]);
  assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
});

onEach('after a quarter of an hour a code is nothing, and its letter is not sent any more', async (t, store) => {
  const { world, people, here, letter, letters, later } = await asked(t, store);
  later(15 * 60_000);
  await refuses(people.finishSignIn({ code: codeIn(letter) }, here), 'sign-in-expired');
  await sendLetters(world);
  assert.equal(letters.length, 1);
});

onEach('known and unknown addresses get the same answer, and the same is written', async (t, store) => {
  const { world } = await testWorld(t, store);
  const people = peopleHandlers(world);
  await ensurePerson({ email: ANA, name: 'Ana' }, world, world.db.sql);
  const answers = [
    await people.askSignIn({ email: ANA }, browser()),
    await people.askSignIn({ email: 'nobody@college.example' }, browser()),
  ];
  assert.deepEqual(answers[0], answers[1]);
  assert.equal((await letterJobs(world)).length, 2);
  assert.equal(await personAt('nobody@college.example', world, world.db.sql), undefined);
});

onEach('an address gets so many letters from a network, and so many from all; others get theirs', async (t, store) => {
  const { world, later } = await testWorld(t, store);
  const people = peopleHandlers(world);
  for (let count = 0; count < 6; count += 1) await people.askSignIn({ email: ANA }, browser('198.51.100.99'));
  await refuses(people.askSignIn({ email: ANA.toUpperCase() }, browser('198.51.100.99')), 'too-many-tries');
  for (let count = 0; count < 24; count += 1) await people.askSignIn({ email: ANA }, browser(`198.51.100.${count}`));
  await refuses(people.askSignIn({ email: ANA.toUpperCase() }, browser('198.51.100.98')), 'too-many-tries');
  await people.askSignIn({ email: 'other@college.example' }, browser());
  later(2 * 60_000);
  await people.askSignIn({ email: ANA }, browser());
});

onEach('a network that asks for everybody is stopped', async (t, store) => {
  const { world } = await testWorld(t, store);
  const people = peopleHandlers(world);
  for (let count = 0; count < 30; count += 1) await people.askSignIn({ email: `a${count}@college.example` }, browser());
  await refuses(people.askSignIn({ email: 'next@college.example' }, browser()), 'too-many-tries');
});

onEach(
  'codes of an address can be guessed at no faster in a thousand browsers; its links still work',
  async (t, store) => {
    const { world, people, letters } = await asked(t, store);
    for (let network = 0; network < 12; network += 1) {
      const thief = browser(`198.51.100.${network}`);
      await people.askSignIn({ email: ANA }, thief);
      for (let guess = 0; guess < 5; guess += 1)
        await refuses(people.finishSignIn({ code: 'abc' }, thief), 'sign-in-code-wrong');
    }
    const victim = browser();
    await people.askSignIn({ email: ANA }, victim);
    await sendLetters(world);
    const newest = letters.at(-1);
    await refuses(people.finishSignIn({ code: codeIn(newest) }, victim), 'too-many-tries');
    await people.finishSignIn({ secret: secretIn(newest) }, victim);
  },
);

onEach(
  'who guesses in one network uses up the tries of that network, and the owner signs in elsewhere',
  async (t, store) => {
    const { world, people, letters } = await asked(t, store);
    for (let round = 0; round < 2; round += 1) {
      const thief = browser('198.51.100.1');
      await people.askSignIn({ email: ANA }, thief);
      for (let guess = 0; guess < 5; guess += 1)
        await refuses(people.finishSignIn({ code: 'abc' }, thief), 'sign-in-code-wrong');
    }
    const thief = browser('198.51.100.1');
    await people.askSignIn({ email: ANA }, thief);
    await refuses(people.finishSignIn({ code: 'abc' }, thief), 'too-many-tries');
    const victim = browser();
    await people.askSignIn({ email: ANA }, victim);
    await sendLetters(world);
    await people.finishSignIn({ code: codeIn(letters.at(-1)) }, victim);
    assert.ok(await signedOf(victim, world));
  },
);

onEach('a browser that signed in before gets its letter and its code however many strangers ask', async (t, store) => {
  const { world, people, here, letter, letters } = await asked(t, store);
  await people.finishSignIn({ code: codeIn(letter) }, here);
  await people.signOut({}, here);
  for (let count = 0; count < 40; count += 1) {
    const thief = browser(`198.51.100.${count}`);
    await people.askSignIn({ email: ANA }, thief).catch(() => undefined);
    for (let guess = 0; guess < 2; guess += 1) await people.finishSignIn({ code: 'abc' }, thief).catch(() => undefined);
  }
  await refuses(people.askSignIn({ email: ANA }, browser('198.51.100.99')), 'too-many-tries');
  await people.askSignIn({ email: ANA }, here);
  await sendLetters(world);
  await people.finishSignIn({ code: codeIn(letters.at(-1)) }, here);
  assert.ok(await signedOf(here, world));
  // What says so counts for its own address, and cannot be made up.
  const other = browser('198.51.100.98');
  other.jar.set('known', here.jar.get('known') ?? assert.fail());
  for (let count = 0; count < 6; count += 1) await people.askSignIn({ email: 'other@college.example' }, other);
  await refuses(people.askSignIn({ email: 'other@college.example' }, other), 'too-many-tries');
  other.jar.set('known', `${'A'.repeat(22)}.${'A'.repeat(43)}`);
  await refuses(people.askSignIn({ email: ANA }, other), 'too-many-tries');
});

onEach('neither code, nor link, nor token of a browser stands in the database', async (t, store) => {
  const { world, people, here, letter } = await asked(t, store);
  const look = () =>
    one(
      sql<{ readonly all: string }>`
        select concat((select json_agg(sign_in) from people.sign_in), (select json_agg(session) from people.session),
          (select json_agg(job) from jobs.job)) as all`,
      world.db.sql,
    );
  const before = (await look()).all;
  const code = codeIn(letter);
  await people.finishSignIn({ code }, here);
  const texts = before + (await look()).all;
  assert.ok(!texts.includes(`"${code}"`) && !texts.includes(secretIn(letter)));
  for (const [, token] of here.jar) assert.ok(!texts.includes(token));
});

onEach('a session that was planted in a browser is worth nothing after signing in', async (t, store) => {
  const { world, people, here, letter, letters } = await asked(t, store);
  await people.finishSignIn({ code: codeIn(letter) }, here);
  const planted = here.jar.get('session') ?? assert.fail();
  const victim = browser();
  victim.jar.set('session', planted);
  await people.askSignIn({ email: 'victim@college.example' }, victim);
  await sendLetters(world);
  await people.finishSignIn({ code: codeIn(letters.find(({ to }) => to.startsWith('victim'))) }, victim);
  assert.notEqual(victim.jar.get('session'), planted);
  const fixed = browser();
  fixed.jar.set('session', planted);
  assert.equal(await signedOf(fixed, world), undefined);
});

onEach('a session that is used lasts, and ends when its person says so', async (t, store) => {
  const { world, people, here, letter, later } = await asked(t, store);
  await people.finishSignIn({ code: codeIn(letter) }, here);
  for (const days of [13, 13]) {
    later(days * DAY);
    assert.ok(await signedOf(here, world));
  }
  const copy: Browser = browser();
  for (const [name, value] of here.jar) copy.jar.set(name, value);
  await people.signOut({}, here);
  assert.equal(here.jar.get('session'), undefined);
  assert.equal(await signedOf(copy, world), undefined);
});

onEach('a session that nobody used for fourteen days is over', async (t, store) => {
  const { world, people, here, letter, later } = await asked(t, store);
  await people.finishSignIn({ code: codeIn(letter) }, here);
  later(14 * DAY);
  assert.equal(await signedOf(here, world), undefined);
});

onEach('a session ends thirty days after signing in, however often it is used', async (t, store) => {
  const { world, people, here, letter, later } = await asked(t, store);
  await people.finishSignIn({ code: codeIn(letter) }, here);
  const begun = world.clock();
  for (let day = 1; day < 30; day += 1) {
    later(DAY + (day === 1 ? 1 : 0)); // a day and a moment: that it is used is written down once a day
    assert.ok(await signedOf(here, world), `day ${day}`);
  }
  const signed = (await signedOf(here, world)) ?? assert.fail();
  const [told] = await listSessions(signed, world);
  assert.equal(Date.parse(told?.ends ?? ''), begun + 30 * DAY);
  later(DAY - 2);
  assert.ok(await signedOf(here, world));
  later(1);
  assert.equal(await signedOf(here, world), undefined);
});

onEach('a session from before there was such an end has it too', async (t, store) => {
  const { world, people, here, letter, later } = await asked(t, store);
  await people.finishSignIn({ code: codeIn(letter) }, here);
  await run(sql`update people.session set expires = ${new Date(world.clock() + 300 * DAY)}`, world.db.sql);
  later(30 * DAY);
  assert.equal(await signedOf(here, world), undefined);
});

onEach('after signing in one goes where one wanted to, within this site', async (t, store) => {
  const { world, letters } = await testWorld(t, store);
  const people = peopleHandlers(world);
  for (const [returnTo, wanted] of [
    ['/en/desk?page=2', '/en/desk?page=2'],
    ['//evil.example/', undefined],
  ] as const) {
    const here = browser();
    await people.askSignIn({ email: ANA, returnTo }, here);
    await sendLetters(world);
    assert.equal((await people.finishSignIn({ code: codeIn(letters.at(-1)) }, here)).returnTo, wanted);
  }
});

onEach('a mailbox that is not there is no reason to try again; a server that is away is', async (t, store) => {
  const { world, failMail } = await testWorld(t, store);
  await peopleHandlers(world).askSignIn({ email: ANA }, browser());
  failMail(new MailFailed('mail-recipient-refused', true, 550));
  await sendLetters(world);
  failMail(new MailFailed('mail-server-unreachable', false));
  await assert.rejects(sendLetters(world), { name: 'MailFailed' });
});

onEach('what is no address is refused, and two addresses are none', async (t, store) => {
  const { world } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const wrong = [
    '',
    'ana',
    '@b.example',
    'a@',
    'a@b..example',
    'a@b.example,c@d.example',
    'a@b.example\nBcc: c@d.example',
  ];
  for (const email of [...wrong, `${'a'.repeat(65)}@b.example`, 'Ana <a@b.example>'])
    await refuses(people.askSignIn({ email }, browser()), 'email-malformed');
  const { sql: on } = world.db;
  const person = await ensurePerson({ email: 'jürgen@münchen.example', name: '' }, world, on);
  assert.equal(await personAt('JÜRGEN@xn--mnchen-3ya.example', world, on), person);
  assert.equal((await personOf(person, on))?.email, 'jürgen@münchen.example');
});
