// Four eyes on a design, on both databases: who wrote it does not approve it, and what is published is what was approved.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { twoColleges } from '../../tests/colleges.ts';
import { type Store, STORES } from '../../tests/databases.ts';
import { member } from '../../tests/staff.ts';
import { fourEyesShown, setFourEyes } from '../organisations/four-eyes.ts';
import { Refusal } from '../refusal.ts';
import { begin } from './begin.ts';
import { publish } from './publish.ts';
import { approve, giveBack, submit } from './review.ts';
import { save } from './save.ts';
import { design } from './show.ts';
import { reviews } from './show-review.ts';

const FULL = {
  language: 'en',
  title: { en: 'Baking bread' },
  learningOutcomes: [{ title: { en: 'Makes a sourdough' } }],
  workload: { ects: 2, hours: 50 },
  level: { eqf: '4' },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Blended'] },
  qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
};

const refused =
  (code: string, facts: Readonly<Record<string, unknown>> = {}) =>
  (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.code, code);
    for (const [name, fact] of Object.entries(facts)) assert.equal(error.facts[name], fact);
    return true;
  };

async function cast(t: TestContext, store: Store) {
  const { world, ours } = await twoColleges(t, store);
  const dora = await member('Dora', [{ role: 'designer' }], ours, world);
  const rena = await member('Rena', [{ role: 'reviewer' }], ours, world);
  const olga = await member('Olga', [{ role: 'owner' }], ours, world);
  await setFourEyes({ review: true, issue: false }, await olga.may('organisation-change'), world);
  const [writes, reviewing] = [await dora.may('designs-write'), await rena.may('designs-review')];
  const publishes = await dora.may('designs-publish');
  const id = await begin({ title: 'Baking bread', language: 'en' }, writes, world);
  const { revision } = await save({ design: id, draft: FULL, revision: 1 }, writes, world);
  const shown = async () => design({ organisation: ours.organisation, design: id }, reviewing, world);
  return { world, ours, dora, rena, olga, writes, reviewing, publishes, of: { design: id, revision }, shown };
}

type Cast = Awaited<ReturnType<typeof cast>>;

const onEach = (title: string, work: (cast: Cast) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => work(await cast(t, store)));
};

onEach('a design is handed in, given back with a comment, mended, approved and published', async (it) => {
  const { world, writes, reviewing, publishes, of, shown } = it;
  await assert.rejects(publish(of, publishes, world), refused('review-missing'));
  await assert.rejects(approve(of, reviewing, world), refused('not-in-review'));
  await submit(of, writes, world);
  assert.equal((await reviews(reviewing, world)).entries.length, 1);
  await assert.rejects(giveBack({ ...of, comments: [] }, reviewing, world), refused('comments-missing'));
  const comments = [{ element: 'workload', text: 'Fifty hours are few for two credits.' }];
  await giveBack({ ...of, comments }, reviewing, world);
  assert.deepEqual((await shown()).review.comments, comments);
  const mended = { design: of.design, draft: { ...FULL, workload: { ects: 2, hours: 55 } }, revision: of.revision };
  const { revision } = await save(mended, writes, world);
  await submit({ ...of, revision }, writes, world);
  await approve({ ...of, revision }, reviewing, world);
  assert.equal((await shown()).review.state, 'approved');
  assert.equal(await publish({ ...of, revision }, publishes, world), 1);
  const { history, review } = await shown();
  assert.deepEqual(
    history.map(({ kind, by }) => `${kind} ${by}`),
    ['published Dora', 'approved Rena', 'submitted Dora', 'returned Rena', 'submitted Dora'],
  );
  assert.equal(review.state, 'draft');
});

onEach('whoever changed a version does not approve it, whatever role they have, and is told who may', async (it) => {
  const { world, writes, of, olga, shown, rena } = it;
  const owner = await olga.may('designs-write');
  const changed = { design: of.design, draft: { ...FULL, workload: { ects: 3, hours: 80 } }, revision: of.revision };
  const { revision } = await save(changed, owner, world);
  await submit({ ...of, revision }, writes, world);
  const judging = await olga.may('designs-review');
  const comments = [{ element: 'whole', text: 'No.' }];
  for (const judged of [
    () => approve({ ...of, revision }, judging, world),
    () => giveBack({ ...of, revision, comments }, judging, world),
  ])
    await assert.rejects(judged(), refused('changed-by-you', { count: 1, who: 'Rena' }));
  assert.deepEqual((await reviews(judging, world)).entries, []);
  assert.equal((await reviews(await rena.may('designs-review'), world)).entries.length, 1);
  assert.equal((await shown()).review.state, 'in-review');
});

onEach('in the next version whoever wrote the last one may approve what others changed', async (it) => {
  const { world, writes, reviewing, publishes, of, olga } = it;
  await submit(of, writes, world);
  await approve(of, reviewing, world);
  await publish(of, publishes, world);
  const owner = await olga.may('designs-write');
  const next = { design: of.design, draft: { ...FULL, workload: { ects: 3, hours: 80 } }, revision: of.revision };
  const { revision } = await save(next, owner, world);
  await submit({ ...of, revision }, owner, world);
  await approve({ ...of, revision }, reviewing, world);
  assert.equal(await publish({ ...of, revision }, publishes, world), 2);
});

onEach('a change after the approval asks for it again, also at the same moment as publishing', async (it) => {
  const { world, writes, reviewing, publishes, of, shown } = it;
  await submit(of, writes, world);
  await approve(of, reviewing, world);
  const change = { design: of.design, draft: { ...FULL, workload: { ects: 3, hours: 80 } }, revision: of.revision };
  const [saved, published] = await Promise.allSettled([save(change, writes, world), publish(of, publishes, world)]);
  assert.equal(saved.status, 'fulfilled');
  if (published.status === 'rejected') refused('changed-elsewhere')(published.reason);
  const { revision, review, versions, history } = await shown();
  assert.deepEqual([revision, review.state], [of.revision + 1, 'draft']);
  assert.equal(versions.length, published.status === 'fulfilled' ? 1 : 0);
  assert.equal(history.filter(({ kind }) => kind === 'published').length, versions.length);
  await assert.rejects(publish({ ...of, revision }, publishes, world), refused('review-missing'));
});

onEach('two tabs that decide at once decide once; a tab that is behind is told', async (it) => {
  const { world, writes, reviewing, of, shown } = it;
  await Promise.all([submit(of, writes, world), submit(of, writes, world)]);
  const comments = [{ element: 'title', text: 'Say which bread.' }];
  const both = await Promise.allSettled([
    approve(of, reviewing, world),
    giveBack({ ...of, comments }, reviewing, world),
  ]);
  const { history, review } = await shown();
  assert.equal(history.length, both.filter(({ status }) => status === 'fulfilled').length + 1);
  assert.equal(review.state === 'approved' || review.state === 'draft', true);
  await assert.rejects(approve({ ...of, revision: of.revision - 1 }, reviewing, world), refused('changed-elsewhere'));
});

onEach('an incomplete draft is not handed in, and nothing is where nobody asks for it', async (it) => {
  const { world, writes, publishes, of, olga } = it;
  const emptied = { design: of.design, draft: { language: 'en', title: { en: 'Bread' } }, revision: of.revision };
  const { revision } = await save(emptied, writes, world);
  await assert.rejects(submit({ ...of, revision }, writes, world), refused('design-incomplete'));
  await setFourEyes({ review: false, issue: false }, await olga.may('organisation-change'), world);
  await assert.rejects(submit({ ...of, revision }, writes, world), refused('review-not-asked'));
  const again = await save({ design: of.design, draft: FULL, revision }, writes, world);
  assert.equal(await publish({ ...of, revision: again.revision }, publishes, world), 1);
});

onEach('whether there are two who could act is told', async ({ world, olga }) => {
  const owner = await olga.may('organisation-change');
  assert.deepEqual((await fourEyesShown(owner, world)).possible, { review: true, issue: false });
  await member('Ida', [{ role: 'assessor' }], owner, world);
  assert.equal((await fourEyesShown(owner, world)).possible.issue, true);
});
