// The catalogue on both databases: drafts, versions, the public list; two tabs, two publishers, other people, hostile texts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../tests/databases.ts';
import { begin, discard } from './begin.ts';
import { catalogueDocuments } from './documents.ts';
import { documentRoutes } from '../http/documents.ts';
import { publishedDesign } from './index.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';
import { design, designs, list, published } from './show.ts';
import { twoColleges } from '../../tests/colleges.ts';
import { Hono } from 'hono';

const FULL = {
  language: 'en',
  title: { en: 'Baking bread', mt: 'Il-ħobż' },
  description: { en: 'Three weeks at the oven.' },
  learningOutcomes: [{ title: { en: 'Makes a sourdough' } }],
  workload: { ects: 2, hours: 50 },
  level: { eqf: '4' },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Blended'] },
  qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
};

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const bread = { title: 'Baking bread', language: 'en' };

onEach(
  'a design is begun, saved and published; the version never changes and the next one stands beside it',
  async (t, store) => {
    const { world, ours } = await twoColleges(t, store);
    const id = await begin(bread, ours, world);
    const begun = await design({ organisation: ours.organisation, design: id }, ours, world);
    assert.deepEqual(begun.draft, { language: 'en', title: { en: 'Baking bread' } });
    assert.equal(begun.completeness.complete, 3);

    const { revision } = await save({ design: id, draft: FULL, revision: begun.revision }, ours, world);
    assert.equal(await publish({ design: id, revision, reviewBy: '2028-06-01' }, ours, world), 1);
    const first = await publishedDesign({ design: id }, world.db.sql);
    assert.equal(first?.content.specification, `${world.config.publicUrl}/catalogue/${id}/1`);
    assert.equal(first?.reviewBy, '2028-06-01');
    assert.equal(first?.organisation, ours.organisation);

    const next = await save({ design: id, draft: { ...FULL, workload: { ects: 3 } }, revision }, ours, world);
    assert.equal(await publish({ design: id, revision: next.revision }, ours, world), 2);
    assert.deepEqual((await publishedDesign({ design: id, version: 1 }, world.db.sql))?.content, first?.content);
    assert.deepEqual((await publishedDesign({ design: id }, world.db.sql))?.content.workload, { ects: 3 });
    const shown = await published({ design: id, version: 1 }, world);
    assert.equal(shown.ects, 2);
    assert.deepEqual(
      shown.versions.map(({ version }) => version),
      [2, 1],
    );
  },
);

onEach('a published design is parsed once, however many awards ask for it', async (t, store) => {
  const { world, ours } = await twoColleges(t, store);
  const id = await begin(bread, ours, world);
  await save({ design: id, draft: FULL, revision: 1 }, ours, world);
  await publish({ design: id, revision: 2 }, ours, world);
  const [one, other] = [
    await publishedDesign({ design: id, version: 1 }, world.db.sql),
    await publishedDesign({ organisation: ours.organisation, design: id }, world.db.sql),
  ];
  assert.ok(one !== undefined && one.content === other?.content);
  assert.equal(await publishedDesign({ design: id, version: 2 }, world.db.sql), undefined);
  assert.equal(await publishedDesign({ design: world.newId() }, world.db.sql), undefined);
});

onEach('each missing element is named with its paragraph, and nothing is published', async (t, store) => {
  const { world, ours } = await twoColleges(t, store);
  const id = await begin(bread, ours, world);
  await assert.rejects(publish({ design: id, revision: 1 }, ours, world), (error: unknown) => {
    const { code, facts, problems } = error as Refused;
    assert.equal(code, 'design-incomplete');
    assert.deepEqual(facts, { missing: 6 });
    assert.deepEqual(
      problems.map(({ path, paragraph }) => [path, paragraph]),
      [
        ['/learningOutcomes', 'EUMC §6(b)(vi)'],
        ['/workload', 'EUMC §6(b)(vii)'],
        ['/level', 'EUMC §6(b)(viii)'],
        ['/assessments', 'EUMC §6(b)(ix)'],
        ['/participation', 'EUMC §6(b)(x)'],
        ['/qualityAssurance', 'EUMC §6(b)(xi)'],
      ],
    );
    return true;
  });
  assert.equal((await list({}, world)).total, 0);
  await refuses(published({ design: id }, world), 'design-unknown');
});

const EMBEDDED = STORES.filter(({ kind }) => kind === 'embedded')[0] as Store; // always there

interface Refused {
  readonly code: string;
  readonly facts: object;
  readonly problems: readonly { readonly path: string; readonly paragraph?: string }[];
}

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

onEach('publishing what is published already is refused, and a later day of review is a change', async (t, store) => {
  const { world, ours } = await twoColleges(t, store);
  const id = await begin(bread, ours, world);
  await save({ design: id, draft: FULL, revision: 1 }, ours, world);
  await publish({ design: id, revision: 2 }, ours, world);
  await refuses(publish({ design: id, revision: 2 }, ours, world), 'nothing-changed');
  for (const reviewBy of ['2026-06-01', '2026-13-01', '2027-02-30'])
    await refuses(publish({ design: id, revision: 2, reviewBy }, ours, world), 'review-day-unfit');
  assert.equal(await publish({ design: id, revision: 2, reviewBy: '2027-06-01' }, ours, world), 2);
  await refuses(discard(id, ours, world), 'design-published');
});

onEach(
  'of two tabs the later is told, nothing is overwritten, and a repeated answer is no conflict',
  async (t, store) => {
    const { world, ours } = await twoColleges(t, store);
    const id = await begin(bread, ours, world);
    const mine = { ...FULL, title: { en: 'Mine' } };
    const saved = await save({ design: id, draft: FULL, revision: 1 }, ours, world);
    assert.equal(saved.revision, 2);
    await assert.rejects(save({ design: id, draft: mine, revision: 1 }, ours, world), {
      code: 'changed-elsewhere',
      facts: { revision: 2, saved: '2026-06-01T08:00:00.000Z' },
    });
    assert.equal((await save({ design: id, draft: FULL, revision: 1 }, ours, world)).revision, 2);
    await refuses(publish({ design: id, revision: 1 }, ours, world), 'changed-elsewhere');

    const tries = [1, 2, 3, 4, 5].map((number) =>
      save({ design: id, draft: { ...FULL, title: { en: `Tab ${number}` } }, revision: 2 }, ours, world).then(
        () => 'saved',
        (error: Refused) => error.code,
      ),
    );
    const answers = (await Promise.all(tries)).sort();
    assert.deepEqual(answers, [...Array(4).fill('changed-elsewhere'), 'saved']);
    const copy = await begin({ title: 'Mine', language: 'en', copyOf: id }, ours, world);
    assert.equal(
      (await save({ design: copy, draft: { ...mine, validFor: 'P1Y' }, revision: 1 }, ours, world)).revision,
      2,
    );
  },
);

onEach('two who publish at once make one version', async (t, store) => {
  const { world, ours } = await twoColleges(t, store);
  const id = await begin(bread, ours, world);
  await save({ design: id, draft: FULL, revision: 1 }, ours, world);
  const tries = [1, 2, 3].map(() =>
    publish({ design: id, revision: 2 }, ours, world).then(String, (error: Refused) => error.code),
  );
  assert.deepEqual((await Promise.all(tries)).sort(), ['1', 'nothing-changed', 'nothing-changed']);
});

onEach("nobody reaches another organisation's design by its id", async (t, store) => {
  const { world, ours, theirs } = await twoColleges(t, store);
  const id = await begin(bread, ours, world);
  const organisation = theirs.organisation;
  await refuses(design({ organisation, design: id }, theirs, world), 'design-unknown');
  await refuses(save({ design: id, draft: FULL, revision: 1 }, theirs, world), 'design-unknown');
  await refuses(publish({ design: id, revision: 1 }, theirs, world), 'design-unknown');
  await refuses(discard(id, theirs, world), 'design-unknown');
  await refuses(begin({ ...bread, copyOf: id }, theirs, world), 'design-unknown');
  assert.equal((await designs({ organisation }, theirs, world)).total, 0);
  await save({ design: id, draft: FULL, revision: 1 }, ours, world);
  await publish({ design: id, revision: 2 }, ours, world);
  assert.equal(await publishedDesign({ organisation, design: id }, world.db.sql), undefined);
  await discard(await begin(bread, ours, world), ours, world);
  assert.equal((await designs({ organisation: ours.organisation }, ours, world)).total, 1);
});

onEach('people find what was published by words of it, whatever their accents and case', async (t, store) => {
  const { world, ours } = await twoColleges(t, store);
  const titles = ['Ärmel nähen', 'Zebra care', 'Émail cuit', '100 % wool_craft', 'baking bread'];
  for (const title of titles) {
    const id = await begin({ title, language: 'en' }, ours, world);
    await save({ design: id, draft: { ...FULL, title: { en: title } }, revision: 1 }, ours, world);
    await publish({ design: id, revision: 2 }, ours, world);
  }
  const found = async (search: string) =>
    (await list({ search, sort: 'title' }, world)).entries.map(({ title }) => title['en']);
  assert.deepEqual(await found(''), ['100 % wool_craft', 'Ärmel nähen', 'baking bread', 'Émail cuit', 'Zebra care']);
  assert.deepEqual(await found('ARMEL'), ['Ärmel nähen']);
  assert.deepEqual(await found('cuit emaïl'), ['Émail cuit']);
  assert.deepEqual(await found('% wool_'), ['100 % wool_craft']);
  assert.deepEqual(await found('b_king'), []);
  assert.equal((await found('sourdough harbour')).length, 5);
  assert.deepEqual(await found("'; drop table catalogue.entry; --"), []);
  assert.equal((await list({ page: 2 }, world)).entries.length, 0);
  assert.equal((await list({ provider: ours.organisation }, world)).total, 5);
  assert.equal((await list({ provider: world.newId() }, world)).total, 0);
});

onEach('hostile drafts are kept as typed', async (t, store) => {
  const { world, ours } = await twoColleges(t, store);
  const id = await begin({ title: '<img src=x onerror=alert(1)>', language: 'en' }, ours, world);
  const draft = {
    language: 'en',
    title: { en: 'null \u0000 \ud800 \u202E' },
    '\u0000': ['\u0000'],
    learningOutcomes: 'no list',
  };
  const { revision } = await save({ design: id, draft, revision: 1 }, ours, world);
  const shown = await design({ organisation: ours.organisation, design: id }, ours, world);
  assert.deepEqual(shown.draft, draft);
  assert.equal((await designs({ organisation: ours.organisation }, ours, world)).entries.length, 1);
  await refuses(publish({ design: id, revision }, ours, world), 'design-incomplete');
  await refuses(begin({ title: 'x', language: 'xx-nope' }, ours, world), 'language-unknown');
  await refuses(save({ design: id, draft: { a: 'x'.repeat(400_000) }, revision }, ours, world), 'draft-too-large');
});

test('programs read a published design under the address that credentials name, people are left to the pages', async (t) => {
  const { world, ours } = await twoColleges(t, EMBEDDED);
  const id = await begin(bread, ours, world);
  await save({ design: id, draft: FULL, revision: 1 }, ours, world);
  await publish({ design: id, revision: 2 }, ours, world);
  const app = new Hono();
  documentRoutes(app, catalogueDocuments(world));
  const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

  const data = await ask(`/catalogue/${id}/1`);
  assert.equal(data.status, 200);
  assert.equal(data.headers.get('Content-Type'), 'application/json');
  assert.match(data.headers.get('Cache-Control') ?? '', /immutable/);
  assert.equal(((await data.json()) as typeof FULL).title.en, 'Baking bread');
  const tag = data.headers.get('ETag') ?? '';
  assert.equal((await ask(`/catalogue/${id}/1`, { 'If-None-Match': `"other", W/${tag}` })).status, 304);
  const html = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  assert.equal((await ask(`/catalogue/${id}/1`, html)).status, 404);
  assert.equal((await ask(`/catalogue/${id}/1.json`, html)).status, 200);
  assert.equal((await ask(`/catalogue/${id}.json`)).headers.get('Cache-Control'), 'public, no-cache');
  for (const path of [
    `/catalogue/${id}/2`,
    `/catalogue/${id}/0`,
    `/catalogue/${id}/1e3`,
    `/catalogue/${id}/`,
    '/catalogue/x/1',
  ])
    assert.equal((await ask(path)).status, 404, path);
  const schema = await ask('/schemas/design.json');
  assert.equal(schema.status, 200);
  assert.match(((await schema.json()) as { title: string }).title, /Design/);
});
