// Two tabs, two people: whatever is decided at once about the same list or the same order, one decision counts, the other is
// told, and nothing is issued twice or lost.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { confirm, discard, undo } from '../../server/assessing/decide.ts';
import { many, one } from '../../server/db/index.ts';
import { release, resume, stop } from '../../server/issuing/control.ts';
import { order } from '../../server/issuing/order.ts';
import { showOrder } from '../../server/issuing/show.ts';
import { Refusal } from '../../server/refusal.ts';
import { sql } from 'kysely';
import { STORES } from '../databases.ts';
import { registrar } from '../registrar.ts';
import { type Chance, chance } from './chance.ts';
import { learnersCsv } from './registrar.ts';

type Cast = Awaited<ReturnType<typeof registrar>>;

function onEach(title: string, work: (cast: Cast, draw: Chance) => Promise<void>): void {
  for (const store of STORES) {
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t: TestContext) =>
      work(await registrar(t, store), chance(t)),
    );
  }
}

const TIMES = 6;
const MANY = 300;

onEach('undone and ordered at once: one of the two', async (cast, draw) => {
  const { world, ours, of, settled } = cast;
  for (let round = 0; round < TIMES; round += 1) {
    const id = await entered(cast, MANY, `u${round}`);
    const [undone, ordered] = await atOnce(
      draw,
      () => undo(id, ours, world),
      () => order({ ...of, import: id, count: MANY }, ours, world),
    );
    await settled();
    const { results, credentials } = await countsOf(id, world);
    if (undone === 'done') assert.deepEqual([ordered, results, credentials], ['nothing-ready', 0, 0]);
    else assert.deepEqual([undone, ordered, results, credentials], ['import-already-issued', 'done', MANY, MANY]);
  }
});

onEach('confirmed twice and thrown away at once: one of the three', async (cast, draw) => {
  const { world, ours, uploaded, settled } = cast;
  for (let round = 0; round < TIMES; round += 1) {
    const id = await uploaded(learnersCsv(MANY, `c${round}`));
    const [first, second, discarded] = await atOnce(
      draw,
      () => confirm({ import: id }, ours, world),
      () => confirm({ import: id }, ours, world),
      () => discard(id, ours, world),
    );
    await settled();
    const { results } = await countsOf(id, world);
    if (discarded === 'done') assert.deepEqual([first, second, results], ['import-unknown', 'import-unknown', 0]);
    else {
      assert.deepEqual([first, second].sort(), ['done', 'import-closed']);
      assert.deepEqual([discarded, results], ['import-closed', MANY]);
    }
  }
});

onEach('two lists of the same learners confirmed at once: each learner has one result', async (cast, draw) => {
  const { world, ours, uploaded } = cast;
  for (let round = 0; round < TIMES; round += 1) {
    const lists = [await uploaded(learnersCsv(MANY, `d${round}`)), await uploaded(learnersCsv(MANY, `d${round}`))];
    const [first = '', second = ''] = lists;
    const answers = await atOnce(
      draw,
      () => confirm({ import: first }, ours, world),
      () => confirm({ import: second }, ours, world),
    );
    assert.deepEqual(answers, ['done', 'done']);
    const counts = [await countsOf(first, world), await countsOf(second, world)].map(({ results }) => results);
    assert.deepEqual(counts.toSorted(), [0, MANY]);
  }
});

onEach('ordered by three at once: one order has all, and each is sealed and told once', async (cast, draw) => {
  const { world, ours, of, heard, settled } = cast;
  const id = await entered(cast, MANY);
  const asked = () => order({ ...of, count: MANY }, ours, world);
  const answers = await atOnce(draw, asked, asked, asked);
  assert.equal(answers.filter((answer) => answer === 'done').length, 1);
  for (const answer of answers) assert.match(answer, /^(done|nothing-ready)$/);
  await settled();
  assert.deepEqual(await countsOf(id, world), { results: MANY, credentials: MANY, issued: MANY });
  await slotsAreOnce(world);
  toldOnce(heard, MANY);
});

onEach('stopped and resumed again and again while it is sealed: each is sealed and told once', async (cast, draw) => {
  const { world, ours, of, heard, later, settled } = cast;
  const all = 4 * MANY;
  const id = await entered(cast, all);
  const made = await order({ ...of, count: all }, ours, world);
  for (let round = 0; round < TIMES; round += 1) {
    await pause(draw(0, 60));
    later(1_000); // what resumes has a time of its own
    const answers = await atOnce(
      draw,
      () => stop(made, ours, world),
      () => resume(made, ours, world),
      () => resume(made, ours, world),
    );
    for (const answer of answers) assert.match(answer, /^(done|order-finished)$/);
  }
  await stop(made, ours, world).catch(() => {});
  const { state, done } = await showOrder({ organisation: ours.organisation, order: made }, ours, world);
  await settled();
  const after = await showOrder({ organisation: ours.organisation, order: made }, ours, world);
  assert.deepEqual([after.state, after.done], [state, done], 'from the answer on nothing more is sealed');
  if (state === 'stopped') await resume(made, ours, world);
  await settled();
  const ended = await showOrder({ organisation: ours.organisation, order: made }, ours, world);
  assert.deepEqual([ended.state, ended.done, ended.failed], ['done', all, 0]);
  assert.deepEqual(await countsOf(id, world), { results: all, credentials: all, issued: all });
  await slotsAreOnce(world);
  toldOnce(heard, all);
});

onEach('a stopped order is resumed and released at once: one of the two', async (cast, draw) => {
  const { world, ours, of, settled } = cast;
  for (let round = 0; round < TIMES; round += 1) {
    const id = await entered(cast, MANY, `r${round}`);
    const made = await order({ ...of, import: id, count: MANY }, ours, world);
    if ((await tried(() => stop(made, ours, world))) !== 'done') continue; // it was through already
    const [resumed, released] = await atOnce(
      draw,
      () => resume(made, ours, world),
      () => release(made, ours, world),
    );
    await settled();
    const { credentials, issued } = await countsOf(id, world);
    assert.equal(credentials, issued, 'nothing is left half');
    if (resumed === 'done') {
      assert.match(released ?? '', /^order-(running|finished)$/);
      assert.equal(issued, MANY);
    } else assert.deepEqual([resumed, released], ['order-finished', 'done']);
  }
});

async function entered({ world, ours, uploaded }: Cast, count: number, prefix = 'n'): Promise<string> {
  const id = await uploaded(learnersCsv(count, prefix));
  await confirm({ import: id }, ours, world);
  return id;
}

/** All at once, each after a short wait of its own; the code of the refusal where it was refused. */
const atOnce = (draw: Chance, ...asked: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> =>
  Promise.all(
    asked.map(async (ask) => {
      await pause(draw(0, 15));
      return tried(ask);
    }),
  );

async function tried(ask: () => Promise<unknown>): Promise<string> {
  try {
    await ask();
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const countsOf = (id: string, { db }: Cast['world']) =>
  one(
    sql<{ results: number; credentials: number; issued: number }>`
      select count(*) as results, count(credential) as credentials,
        count(*) filter (where state = 'issued' and digest is not null) as issued
      from assessing.result left join issuing.credential using (organisation, result) where import = ${id}`,
    db.sql,
  );

async function slotsAreOnce({ db }: Cast['world']): Promise<void> {
  const lists = await many(
    sql<{ used: number; taken: number }>`
      select used, (select count(distinct slot) from issuing.credential where credential.list = status_list.list) as taken
      from issuing.status_list`,
    db.sql,
  );
  for (const { used, taken } of lists) assert.equal(used, taken);
}

function toldOnce(heard: Cast['heard'], count: number): void {
  const told = heard.flatMap(({ payload }) => (payload as { readonly credentials: readonly string[] }).credentials);
  assert.deepEqual([told.length, new Set(told).size], [count, count]);
}
