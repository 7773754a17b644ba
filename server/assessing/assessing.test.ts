// A spreadsheet on its way to results, on both databases: nothing counts before it is confirmed, and then once.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { learnersCsv, registrar } from '../../tests/registrar.ts';
import { xlsx } from '../../tests/spreadsheets.ts';
import { one, run } from '../db/index.ts';
import { order } from '../issuing/order.ts';
import { Refusal } from '../refusal.ts';
import { choose, confirm, discard, undo } from './decide.ts';
import { importReport, template } from './files.ts';
import { assessingHandlers } from './routes.ts';
import { importRows, imports, importShown, removeResult, results } from './show.ts';
import { upload } from './upload.ts';

type Cast = Awaited<ReturnType<typeof registrar>>;

const onEach = (title: string, work: (cast: Cast) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t: TestContext) => work(await registrar(t, store)));
};

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, code);
  return true;
};

const shown = ({ world, ours }: Cast, id: string) =>
  importShown({ organisation: ours.organisation, import: id }, ours, world);
const rowsOf = ({ world, ours }: Cast, id: string, only?: 'wrong' | 'notices') =>
  importRows({ organisation: ours.organisation, import: id, ...(only && { only }) }, ours, world);
const total = async ({ world, ours }: Cast) => (await results({ organisation: ours.organisation }, ours, world)).total;

const LIST = [
  'Family name,Given name,Date of birth,Number,E-mail,Grade',
  'Borg,Anna,2001-02-28,1,anna@college.example,7.5',
  'Vella,Ġorġa,31.02.2001,2,,8',
  'Borg,Anna,2001-02-28,3,,9',
  'Παπαδοπούλου,Ελένη,1999-10-02,4,,',
].join('\n');

onEach('a list is read, told row by row, and entered without what is wrong', async (cast) => {
  const { world, ours } = cast;
  const id = await cast.uploaded(LIST);
  const read = await shown(cast, id);
  assert.equal(read.state, 'ready');
  assert.deepEqual(read.counts, { rows: 4, good: 2, wrong: 2, duplicates: 1, alreadyAwarded: 0, withoutEmail: 1 });
  assert.deepEqual(
    read.columns.map(({ as }) => as),
    ['family_name', 'given_name', 'date_of_birth', 'provider_number', 'email', 'grade'],
  );
  assert.equal(await total(cast), 0);
  const wrong = await rowsOf(cast, id, 'wrong');
  assert.deepEqual(
    wrong.entries.map(({ row, findings }) => [row, findings[0]?.key, findings[0]?.column]),
    [
      [3, 'learners.cell-not-date', 'Date of birth'],
      [4, 'learners.duplicate-person', 'Family name'],
    ],
  );
  await assert.rejects(confirm({ import: id }, ours, world), refused('import-has-errors'));
  await confirm({ import: id, skipWrong: true }, ours, world);
  assert.equal((await shown(cast, id)).state, 'confirmed');
  const { entries } = await results({ organisation: ours.organisation }, ours, world);
  assert.deepEqual(entries.map(({ learner, state }) => [learner.givenName, state]).sort(), [
    ['Anna', 'ready'],
    ['Ελένη', 'ready'],
  ]);
  const report = await importReport({ import: id, language: 'en' }, ours, world);
  const text = Buffer.from(report.body).toString();
  assert.match(text, /Borg,Anna,2001-02-28,1,anna@college\.example,7\.5,good,,/);
  assert.match(text, /31\.02\.2001,2,,8,wrong,Date of birth,/);
});

onEach('confirmed by two at once, it counts once', async (cast) => {
  const { world, ours } = cast;
  const id = await cast.uploaded(learnersCsv(50));
  const both = await Promise.allSettled([confirm({ import: id }, ours, world), confirm({ import: id }, ours, world)]);
  const lost = both.filter((done) => done.status === 'rejected');
  assert.equal(lost.length, 1);
  assert.ok(refused('import-closed')(lost[0]?.reason));
  assert.equal(await total(cast), 50);
});

onEach('a large list is entered in the background, all of it or nothing', async (cast) => {
  const { world, ours } = cast;
  const id = await cast.uploaded(learnersCsv(5_100));
  await confirm({ import: id }, ours, world);
  await cast.settled();
  assert.equal((await shown(cast, id)).state, 'confirmed');
  assert.equal(await total(cast), 5_100);
  await undo(id, ours, world);
  assert.equal(await total(cast), 0);
  const { n } = await one(sql<{ n: number }>`select count(*) as n from assessing.identity`, world.db.sql);
  assert.equal(n, 0);
});

onEach('a list whose work was given up is confirmed again, and twice is once', async (cast) => {
  const { world, ours } = cast;
  const id = await cast.uploaded(learnersCsv(3));
  await run(sql`update assessing.import set state = 'confirming' where import = ${id}`, world.db.sql);
  await cast.beforeWork(async () => {
    for (const _ of [1, 2]) await confirm({ import: id }, ours, world);
  });
  await cast.settled();
  assert.equal((await shown(cast, id)).state, 'confirmed');
  assert.equal(await total(cast), 3);
});

onEach('who has a result of the design already is told and left out, also when both were read before', async (cast) => {
  const { world, ours } = cast;
  const [one_, two] = [await cast.uploaded(learnersCsv(3)), await cast.uploaded(learnersCsv(4))];
  assert.equal((await shown(cast, two)).counts.alreadyAwarded, 0);
  await confirm({ import: one_ }, ours, world);
  await confirm({ import: two }, ours, world);
  assert.equal(await total(cast), 4);
  const { counts } = await shown(cast, two);
  assert.deepEqual([counts.good, counts.alreadyAwarded], [1, 3]);
  const three = await cast.uploaded(learnersCsv(5));
  const { counts: known } = await shown(cast, three);
  assert.deepEqual([known.good, known.alreadyAwarded], [1, 4]);
  const notices = await rowsOf(cast, three, 'notices');
  assert.deepEqual(
    new Set(notices.entries.map(({ findings }) => findings[0]?.key)),
    new Set(['import.already-awarded']),
  );
  assert.deepEqual(
    notices.entries.map(({ row, findings }) => row - (findings[0]?.row ?? 0)),
    [0, 0, 0, 0],
  );
});

onEach('what was entered is taken back until some of it is ordered', async (cast) => {
  const { world, ours, of } = cast;
  const id = await cast.entered(3);
  await undo(id, ours, world);
  await undo(id, ours, world);
  assert.equal((await shown(cast, id)).state, 'undone');
  const again = await cast.entered(3);
  const { entries } = await results({ organisation: ours.organisation }, ours, world);
  await removeResult(entries[0]?.result ?? '', ours, world);
  await assert.rejects(removeResult(entries[0]?.result ?? '', ours, world), refused('result-unknown'));
  await order({ ...of, count: 2 }, ours, world);
  await assert.rejects(undo(again, ours, world), refused('import-already-issued'));
  await assert.rejects(removeResult(entries[1]?.result ?? '', ours, world), refused('result-already-ordered'));
  assert.equal(await total(cast), 2);
});

onEach('of several sheets one is chosen, and columns are said to be what they are', async (cast) => {
  const { world, ours, of } = cast;
  const rows = [
    ['Family name', 'Given name', 'Code'],
    ['Borg', 'Anna', 'A-1'],
    ['Vella', 'Nina', 'A-2'],
  ] as const;
  const file = new Blob([
    new Uint8Array(
      xlsx({
        sheets: [
          { name: 'June', rows },
          { name: 'July', rows: rows.slice(0, 2) },
        ],
      }),
    ),
  ]);
  const id = await upload({ ...of, name: 'learners.xlsx', file }, ours, world);
  await cast.settled();
  const two = await shown(cast, id);
  assert.equal(two.state, 'choose-sheet');
  assert.deepEqual(two.sheets, [
    { name: 'June', rows: 2 },
    { name: 'July', rows: 1 },
  ]);
  await assert.rejects(confirm({ import: id }, ours, world), refused('import-not-read'));
  await assert.rejects(choose({ import: id, sheet: 'May' }, ours, world), refused('sheet-unknown'));
  await choose({ import: id, sheet: 'June' }, ours, world);
  await cast.settled();
  const chosen = await shown(cast, id);
  assert.equal(chosen.state, 'choose-columns');
  assert.ok(chosen.trouble?.some(({ key }) => key === 'learners.identifier-column-missing'));
  for (const columns of [
    ['family_name', 'given_name', 'ignore'],
    ['family_name', 'given_name', 'nonsense'],
    ['family_name'],
  ])
    await assert.rejects(choose({ import: id, columns }, ours, world), refused('columns-unfit'));
  await choose({ import: id, columns: ['family_name', 'given_name', 'provider_number'] }, ours, world);
  await cast.settled();
  const ready = await shown(cast, id);
  assert.deepEqual([ready.state, ready.sheet, ready.counts.good], ['ready', 'June', 2]);
  await confirm({ import: id }, ours, world);
  await assert.rejects(choose({ import: id, sheet: 'July' }, ours, world), refused('import-closed'));
});

onEach('what is no list says so, and can be thrown away', async (cast) => {
  const { world, ours, of } = cast;
  const id = await cast.uploaded('%PDF-1.7 of something else');
  const read = await shown(cast, id);
  assert.equal(read.state, 'unreadable');
  assert.deepEqual(
    read.trouble?.map(({ key, row }) => [key, row]),
    [['spreadsheet.file-is-pdf', 0]],
  );
  await assert.rejects(confirm({ import: id }, ours, world), refused('import-closed'));
  await assert.rejects(upload({ ...of, name: 'x', file: new Blob([]) }, ours, world), refused('list-empty'));
  await discard(id, ours, world);
  await assert.rejects(shown(cast, id), refused('import-unknown'));
  assert.equal((await imports({ organisation: ours.organisation }, ours, world)).total, 0);
  assert.deepEqual(await world.objects.list(''), []);
});

onEach('after thirty days file and rows are gone, and what was entered is kept', async (cast) => {
  const { world, ours } = cast;
  const id = await cast.entered(2);
  const waiting = await cast.uploaded(learnersCsv(2, 'M'));
  cast.later(2 * 3_600_000);
  await cast.settled();
  assert.equal((await world.objects.list('')).length, 2);
  cast.later(30 * 86_400_000);
  await cast.settled();
  assert.deepEqual(await world.objects.list(''), []);
  const gone = await shown(cast, id);
  assert.deepEqual([gone.forgotten, gone.fileName, gone.columns, gone.state], [true, '', [], 'confirmed']);
  assert.equal((await rowsOf(cast, id)).total, 0);
  assert.equal(await total(cast), 2);
  await assert.rejects(importReport({ import: id, language: 'en' }, ours, world), refused('import-forgotten'));
  await assert.rejects(shown(cast, waiting), refused('import-unknown'));
});

onEach('an upload that is cut short leaves nothing', async (cast) => {
  const { world, ours, of } = cast;
  const broken = {
    ...world,
    objects: { ...world.objects, put: async () => Promise.reject(new Error('the disk is full')) },
  };
  await assert.rejects(upload({ ...of, name: 'x.csv', file: new Blob(['a,b']) }, ours, broken), /disk is full/);
  assert.equal((await imports({ organisation: ours.organisation }, ours, world)).total, 0);
  // Killed between the file and its row: an hour later nobody knows the file, and it goes.
  const unknown = world.newId();
  await world.objects.put(`imports/${ours.organisation}/${unknown}`, Buffer.from('Borg'));
  const halfway = {
    ...world,
    newId: () => unknown,
    objects: { ...world.objects, put: async () => Promise.reject(new Error('killed')) },
  };
  await assert.rejects(upload({ ...of, name: 'x.csv', file: new Blob(['a,b']) }, ours, halfway), /killed/);
  cast.later(3_600_000);
  await cast.settled();
  assert.deepEqual(await world.objects.list(''), []);
});

onEach("nothing of another organisation's is found or changed by its id", async (cast) => {
  const { world, ours, theirs, of } = cast;
  const id = await cast.uploaded(learnersCsv(2));
  const handlers = assessingHandlers(world);
  const it = { organisation: theirs.organisation, import: id };
  for (const attempt of [
    () => handlers.import(it, theirs),
    () => handlers.importRows(it, theirs),
    () => handlers.choose(it, theirs),
    () => handlers.confirm(it, theirs),
    () => handlers.undo(it, theirs),
    () => handlers.discard(it, theirs),
    () => handlers.importReport({ ...it, organisation: ours.organisation }, theirs),
  ])
    await assert.rejects(attempt, refused('import-unknown'));
  await confirm({ import: id }, ours, world);
  const { entries } = await results({ organisation: ours.organisation }, ours, world);
  const result = entries[0]?.result ?? '';
  await assert.rejects(
    handlers.removeResult({ organisation: theirs.organisation, result }, theirs),
    refused('result-unknown'),
  );
  await assert.rejects(
    upload({ ...of, name: 'x.csv', file: new Blob(['a']) }, theirs, world),
    refused('design-unknown'),
  );
  await assert.rejects(template({ design: of.design, language: 'en' }, theirs, world), refused('design-unknown'));
  assert.equal((await handlers.results({ organisation: theirs.organisation }, theirs)).total, 0);
});

onEach('a template is filled in, given, and its example passed over', async (cast) => {
  const { world, ours, of } = cast;
  const { body, name } = await template({ design: of.design, language: 'en' }, ours, world);
  assert.equal(name, 'Baking bread.xlsx');
  const id = await upload({ ...of, name, file: new Blob([new Uint8Array(Buffer.from(body))]) }, ours, world);
  await cast.settled();
  const { state, counts } = await shown(cast, id);
  assert.deepEqual([state, counts.rows], ['ready', 0]);
  await assert.rejects(confirm({ import: id }, ours, world), refused('import-empty'));
});
