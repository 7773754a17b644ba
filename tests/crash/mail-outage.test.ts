// The mail server is away, puts off, or refuses: every letter goes out once when it can, and what cannot go is told to
// whoever issued.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { confirm } from '../../server/assessing/decide.ts';
import { upload } from '../../server/assessing/upload.ts';
import { one } from '../../server/db/index.ts';
import { workOf } from '../../server/http/mount.ts';
import { smtpMailer } from '../../server/io/mail.ts';
import { order } from '../../server/issuing/order.ts';
import { enqueue, type JobHandler, startWorker } from '../../server/jobs/index.ts';
import { letterCodesOf } from '../../server/people/sign-in/letter-codes.ts';
import { signInOf } from '../../server/people/sign-in/by-letter.ts';
import { lettersOf, sendAgain } from '../../server/wallet/letters.ts';
import type { World } from '../../server/world.ts';
import { type Store, STORES } from '../databases.ts';
import { collegeIn } from '../registrar.ts';
import { browser } from '../slices.ts';
import { worldOn } from '../world-on.ts';
import { mailServer } from './letters.ts';
import { learnersOf } from './registrar.ts';
import { nothingIsLeftToDo } from './truth.ts';

const MINUTE = 60_000;
const SOME = 60;

type Cast = Awaited<ReturnType<typeof college>>;

function onEach(title: string, work: (cast: Cast) => Promise<void>): void {
  for (const store of STORES) {
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t: TestContext) => work(await college(t, store)));
  }
}

onEach('with no mail server for an hour, sealing goes on, and afterwards each letter goes out once', async (cast) => {
  const { mail, minutes, issued, counts, world } = cast;
  await mail.down();
  await issued(SOME);
  await minutes(30);
  await issued(SOME, 'm');
  await minutes(30);
  assert.deepEqual([await counts(), cast.awards().length], [{ waiting: 2 * SOME }, 0]);
  await mail.up();
  await minutes(80);
  assert.deepEqual(await counts(), { sent: 2 * SOME });
  assert.equal(cast.awards().length, 2 * SOME);
  for (const name of ['to', 'messageId', 'secret'] as const)
    assert.equal(new Set(cast.awards().map((letter) => letter[name])).size, 2 * SOME, name);
  await nothingIsLeftToDo(world.db.sql);
});

onEach('a recipient that is put off gets the letter later, once; one that is refused is told', async (cast) => {
  const { mail, minutes, issued, counts, world, acting } = cast;
  let puttingOff = true;
  mail.replies((to) => (to === 'n.7@learners.example' ? 550 : puttingOff && /[02468]@/.test(to) ? 451 : undefined));
  await issued(SOME);
  await minutes(5);
  assert.deepEqual(await counts(), { 'not-delivered': 1, sent: SOME / 2 - 1, waiting: SOME / 2 });
  puttingOff = false;
  const asked = mail.asked();
  await minutes(60);
  assert.deepEqual(await counts(), { 'not-delivered': 1, sent: SOME - 1 });
  assert.equal(mail.asked() - asked, SOME / 2, 'what was refused is not tried again');
  assert.equal(new Set(cast.awards().map(({ to }) => to)).size, SOME - 1);
  assert.equal(cast.awards().length, SOME - 1);

  const [refused] = (await lettersOf({ state: 'not-delivered' }, acting, world)).entries;
  assert.equal(refused?.email, 'n.7@learners.example');
  await sendAgain({ claim: refused?.claim ?? '', email: 'anna@elsewhere.example' }, acting, world);
  await minutes(1);
  assert.equal(cast.awards().at(-1)?.to, 'anna@elsewhere.example');
  assert.deepEqual(await counts(), { sent: SOME });
});

onEach('with no mail server for a day, nothing waits for ever: it is told, and can be sent again', async (cast) => {
  const { mail, minutes, issued, counts, world, acting } = cast;
  await mail.down();
  await issued(3);
  for (let hour = 0; hour < 24; hour += 1) await minutes(60, 20);
  assert.deepEqual(await counts(), { 'not-delivered': 3 });
  await nothingIsLeftToDo(world.db.sql);
  await mail.up();
  const { entries } = await lettersOf({}, acting, world);
  for (const { claim } of entries) await sendAgain({ claim }, acting, world);
  await minutes(1);
  assert.deepEqual([await counts(), cast.awards().length], [{ sent: 3 }, 3]);
});

onEach('who signs in while many letters wait gets theirs before those', async (cast) => {
  const { mail, world, issued, holdLetters } = cast;
  const goOn = await holdLetters();
  await issued(SOME);
  await signInOf(letterCodesOf(world), world).ask({ email: 'rita@college.example' }, browser());
  const begun = await goOn();
  // Four of the others begin at the same moment: which of these is there first is a matter of chance.
  assert.equal(begun.indexOf('people-sign-in-letter'), 0);
  assert.ok(mail.letters.some(({ to }) => to === 'rita@college.example'));
  assert.equal(cast.awards().length, SOME);
});

onEach('who signs in after 5,000 other letters were ordered gets theirs before most of those', async (cast) => {
  const { mail, world, alsoDone } = cast;
  const MANY = 5_000;
  await alsoDone('others-letter', async ({ payload }) => {
    const { place } = payload as { readonly place: number }; // ordered below
    const to = `n.${place}@others.example`;
    await world.mailer.send({ ...NOBODY_AWAITS, to, messageId: `<others.${place}@mail.example>` });
  });
  const orders = Array.from({ length: MANY }, (_item, place) => ({ kind: 'others-letter', payload: { place } }));
  await enqueue(orders, world.clock(), world.newId, world.db.sql);
  await until(() => mail.letters.some(({ to }) => to.endsWith('@others.example')));
  const codes = ['rita', 'mark', 'ines'].map((name) => `${name}@college.example`);
  for (const email of codes) await signInOf(letterCodesOf(world), world).ask({ email }, browser());
  await until(() => codes.every((code) => mail.letters.some(({ to }) => to === code)));
  const others = mail.letters.filter(({ to }) => to.endsWith('@others.example')).length;
  assert.ok(others < MANY / 2, `${others} had gone before`);
  assert.equal(new Set(mail.letters.map(({ messageId }) => messageId)).size, mail.letters.length, 'each went once');
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

const NOBODY_AWAITS = { subject: 'Of others', text: 'Of others.', html: '<p>Of others.</p>' };

async function college(t: TestContext, store: Store) {
  const still = await worldOn(t, await store.open(t));
  const mail = await mailServer(t);
  const mailer = smtpMailer(mail.url, still.config.mailFrom);
  let now = still.clock();
  const world: World = { ...still, mailer, clock: () => now };
  const { acting, design } = await collegeIn(world);
  const work = workOf(world);
  let worker = startWorker({ ...world, ...work });
  t.after(async () => {
    await worker.stop();
    mailer.close();
  });
  await worker.idle(); // the invitation of whoever owns the college
  const of = { design, version: 1 };
  return {
    mail,
    world,
    acting,
    /** Lets time pass, and what is due be done. */
    async minutes(count: number, step = 1): Promise<void> {
      await worker.idle(); // a job at work would lose its lease
      for (let minute = 0; minute < count; minute += step) {
        now += step * MINUTE;
        await worker.idle();
      }
    },
    /** Uploaded, ordered and sealed. */
    async issued(count: number, prefix = 'n'): Promise<void> {
      const file = learnersOf(count, prefix);
      const id = await upload({ ...of, name: 'learners.csv', file }, acting, world);
      await worker.idle();
      await confirm({ import: id }, acting, world);
      await order({ ...of, import: id, count }, acting, world);
      await worker.idle();
      const { done } = await one(
        sql<{ done: number }>`
        select done from issuing."order" where import = ${id} and state = 'done'`,
        world.db.sql,
      );
      assert.equal(done, count);
    },
    /** From now on this work is done too. */
    async alsoDone(kind: string, handler: JobHandler): Promise<void> {
      await worker.stop();
      worker = startWorker({ ...world, ...work, handlers: { ...work.handlers, [kind]: handler } });
    },
    /** From now on letters wait; answers what lets them go, waits for that, and says in which order they were begun. */
    async holdLetters() {
      const letters = ['wallet-send-letter', 'people-sign-in-letter', 'organisations-invitation-letter'];
      const handlers = Object.entries(work.handlers).filter(([kind]) => !letters.includes(kind));
      await worker.stop();
      worker = startWorker({ ...world, ...work, handlers: Object.fromEntries(handlers) });
      return async () => {
        const begun: string[] = [];
        const noting = letters.map((kind): [string, JobHandler] => [
          kind,
          async (run) => {
            begun.push(kind);
            await work.handlers[kind]?.(run);
          },
        ]);
        await worker.stop();
        worker = startWorker({ ...world, ...work, handlers: { ...work.handlers, ...Object.fromEntries(noting) } });
        await worker.idle();
        return begun;
      };
    },
    awards: () => mail.letters.filter(({ secret }) => secret !== undefined),
    counts: async () => (await lettersOf({}, acting, world)).counts,
  };
}
