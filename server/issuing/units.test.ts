// What belongs to a unit, on both databases: whoever works for another unit finds it in no list and no count, and by its id
// as little as what never was. And four eyes on results.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Store, STORES } from '../../tests/databases.ts';
import { learnersCsv, registrar } from '../../tests/registrar.ts';
import { type Member, member, unit } from '../../tests/staff.ts';
import { confirm, choose, discard as discardImport, undo } from '../assessing/decide.ts';
import { importReport, template } from '../assessing/files.ts';
import { importRows, imports, importShown, removeResult, results } from '../assessing/show.ts';
import { upload } from '../assessing/upload.ts';
import { begin, discard } from '../catalogue/begin.ts';
import { publish } from '../catalogue/publish.ts';
import { approve, giveBack, submit } from '../catalogue/review.ts';
import { save } from '../catalogue/save.ts';
import { design, designs } from '../catalogue/show.ts';
import { move } from '../catalogue/unit.ts';
import { setFourEyes } from '../organisations/four-eyes.ts';
import { makeUnit } from '../organisations/units.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { lettersOf, makeCodes, sendAgain } from '../wallet/letters.ts';
import { offer } from '../wallet/offer.ts';
import { release, resume, stop } from './control.ts';
import { credentialFor } from './credential-for.ts';
import { fileIn } from './files.ts';
import { order } from './order.ts';
import { preview } from './preview.ts';
import { orderReport } from './report.ts';
import { sealedText } from './sealed-text.ts';
import { credential, credentials, orders, showOrder, waiting } from './show.ts';
import { correct, revoke } from './take-back.ts';

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, code);
  return true;
};

/** Somebody who has every role that can be had in a unit, and so every right there. */
const everywhere = (of?: string) =>
  (['designer', 'reviewer', 'assessor', 'issuer', 'reader'] as const).map((role) => ({
    role,
    ...(of !== undefined && { unit: of }),
  }));

async function cast(t: TestContext, store: Store) {
  const here = await registrar(t, store);
  const { world, ours, of } = here;
  const [boats, bread] = [await unit('School of boats', ours, world), await unit('School of bread', ours, world)];
  const bela = await member('Bela', everywhere(bread), ours, world);
  const anna = await member('Anna', everywhere(boats), ours, world);
  await move({ design: of.design, unit: bread }, ours, world);
  return { ...here, boats, bread, bela, anna };
}
type Cast = Awaited<ReturnType<typeof cast>>;

const onEach = (title: string, work: (cast: Cast) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => work(await cast(t, store)));
};

onEach('what belongs to another unit is not there, in any operation', async (it) => {
  const { world, ours, of, anna, bela, bread } = it;
  const { organisation } = ours;
  await it.issued(2);
  const told = await credentialFor(
    (await listOf(ours, it)).map(({ credential: id }) => id),
    ours,
    world.db.sql,
  );
  await world.db.transaction((sql) => offer(told, ours, world, sql));
  const ready = await it.uploaded(named('Rossi', 'R'));
  await confirm({ import: ready }, ours, world);
  const staged = await it.uploaded(named('Silva', 'S'));
  const mine = await bela.may('credentials-read');
  const [first] = await listOf(mine, it);
  const [theirOrder] = (await orders({ organisation }, mine, world)).entries;
  const [letter] = (await lettersOf({}, mine, world)).entries;
  const [result] = (await results({ organisation, state: 'ready' }, mine, world)).entries;
  assert.ok(first && theirOrder && letter && result);
  assert.deepEqual([first.unit, theirOrder.unit, result.unit], [bread, bread, bread]);

  const [reads, enters] = [await anna.may('results-read'), await anna.may('results-enter')];
  const [sees, issues] = [await anna.may('credentials-read'), await anna.may('credentials-issue')];
  const [takes, posts] = [await anna.may('credentials-take-back'), await anna.may('letters-send')];
  const [writes, judges] = [await anna.may('designs-write'), await anna.may('designs-review')];
  const publishes = await anna.may('designs-publish');
  const own = { organisation, design: of.design };
  const learner = { familyName: 'Borg', givenName: 'Other' };
  const gone: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['design-unknown', () => design(own, writes, world)],
    ['design-unknown', () => save({ ...own, draft: {}, revision: 2 }, writes, world)],
    ['design-unknown', () => publish({ ...own, revision: 2 }, publishes, world)],
    ['design-unknown', () => submit({ ...own, revision: 2 }, writes, world)],
    ['design-unknown', () => approve({ ...own, revision: 2 }, judges, world)],
    [
      'design-unknown',
      () => giveBack({ ...own, revision: 2, comments: [{ element: 'title', text: '-' }] }, judges, world),
    ],
    ['design-unknown', () => discard(of.design, writes, world)],
    ['design-unknown', () => move({ design: of.design, unit: it.boats }, writes, world)],
    ['design-unknown', () => begin({ title: 'Copy', language: 'en', copyOf: of.design }, writes, world)],
    ['design-unknown', () => template({ design: of.design, language: 'en' }, writes, world)],
    ['design-unknown', () => upload({ ...of, name: 'x.csv', file: new Blob([learnersCsv(1)]) }, enters, world)],
    ['import-unknown', () => importShown({ organisation, import: staged }, reads, world)],
    ['import-unknown', () => importRows({ organisation, import: staged }, reads, world)],
    ['import-unknown', () => importReport({ import: staged, language: 'en' }, reads, world)],
    ['import-unknown', () => choose({ import: staged, columns: [] }, enters, world)],
    ['import-unknown', () => confirm({ import: staged }, enters, world)],
    ['import-unknown', () => undo(ready, enters, world)],
    ['import-unknown', () => discardImport(staged, enters, world)],
    ['result-unknown', () => removeResult(result.result, enters, world)],
    ['design-unknown', () => preview(of, sees, world)],
    ['design-unknown', () => order({ ...of, count: 1 }, issues, world)],
    ['order-unknown', () => showOrder({ organisation, order: theirOrder.order }, sees, world)],
    ['order-unknown', () => orderReport(theirOrder.order, 'en', sees, world)],
    ['order-unknown', () => stop(theirOrder.order, issues, world)],
    ['order-unknown', () => resume(theirOrder.order, issues, world)],
    ['order-unknown', () => release(theirOrder.order, issues, world)],
    ['credential-unknown', () => credential({ organisation, credential: first.credential }, sees, world)],
    ['credential-unknown', () => fileIn({ credential: first.credential, format: 'open-badge' }, issues, world)],
    ['credential-unknown', () => revoke({ credential: first.credential, reason: 'other', text: '-' }, takes, world)],
    ['credential-unknown', () => correct({ credential: first.credential, learner, text: '-' }, takes, world)],
    ['claim-unknown', () => sendAgain({ claim: letter.claim }, posts, world)],
    ['claim-unknown', () => makeCodes({ claim: letter.claim }, posts, world)],
  ];
  for (const [code, asked] of gone) await assert.rejects(asked(), refused(code));
  assert.equal(await sealedText(first.credential, sees, world), undefined);
  assert.deepEqual(await credentialFor([first.credential], sees, world.db.sql), []);

  const search = 'Anna';
  const totals = [
    await designs({ organisation }, writes, world),
    await designs({ organisation, search: 'bread' }, writes, world),
    await imports({ organisation }, reads, world),
    await results({ organisation, search }, reads, world),
    await orders({ organisation }, sees, world),
    await credentials({ organisation, search }, sees, world),
    await lettersOf({ search }, await anna.may('letters-read'), world),
  ].map(({ total, entries }) => [total, entries.length]);
  assert.deepEqual(totals, Array(7).fill([0, 0]));
  assert.deepEqual((await lettersOf({}, await anna.may('letters-read'), world)).counts, {});
  assert.deepEqual((await makeCodes({}, posts, world)).codes, []);
  assert.deepEqual((await waiting(issues, world)).entries, []);
  assert.equal((await waiting(await bela.may('credentials-issue'), world)).entries[0]?.count, 1);
});

onEach('whoever works for the whole reaches all, whoever works for a unit begins there', async (it) => {
  const { world, ours, anna, boats, bread } = it;
  const writes = await anna.may('designs-write');
  const id = await begin({ title: 'Sailing', language: 'en' }, writes, world);
  assert.equal((await design({ organisation: ours.organisation, design: id }, writes, world)).unit, boats);
  await assert.rejects(begin({ title: 'X', language: 'en', unit: bread }, writes, world), refused('unit-unknown'));
  await assert.rejects(move({ design: id, unit: bread }, writes, world), refused('unit-unknown'));
  await assert.rejects(move({ design: id }, writes, world), refused('unit-unknown'));
  const whole = await (await member('Wim', [{ role: 'designer' }], ours, world)).may('designs-write');
  assert.equal((await designs({ organisation: ours.organisation }, whole, world)).total, 2);
  const both = await (await member('Bo', [...everywhere(boats), ...everywhere(bread)], ours, world)).may(
    'designs-write',
  );
  await assert.rejects(begin({ title: 'X', language: 'en' }, both, world), refused('unit-not-chosen'));
  await assert.rejects(
    begin({ title: 'X', language: 'en', unit: world.newId() }, whole, world),
    refused('unit-unknown'),
  );
  await move({ design: id, unit: bread }, both, world);
  await assert.rejects(
    design({ organisation: ours.organisation, design: id }, writes, world),
    refused('design-unknown'),
  );
});

onEach('whoever works for a unit reaches its parts, in every slice; whoever works beside it does not', async (it) => {
  const { world, ours, of, bela } = it;
  const { organisation } = ours;
  const food = await unit('Faculty of food', ours, world);
  const cakes = await makeUnit({ names: { en: 'School of cakes' }, parent: food }, ours, world);
  const [fay, cai] = [
    await member('Fay', everywhere(food), ours, world),
    await member('Cai', everywhere(cakes), ours, world),
  ];
  await move({ design: of.design, unit: cakes }, ours, world);

  const enters = await fay.may('results-enter');
  await confirm({ import: await it.uploaded(learnersCsv(1), enters) }, enters, world);
  await order({ ...of, count: 1 }, await fay.may('credentials-issue'), world);
  await it.settled();
  const [sealed] = await listOf(await fay.may('credentials-read'), it);
  assert.equal(sealed?.unit, cakes);
  const told = await credentialFor([sealed.credential], ours, world.db.sql);
  await world.db.transaction((sql) => offer(told, ours, world, sql));
  await confirm({ import: await it.uploaded(named('Moser', 'M'), enters) }, enters, world);

  const counts = async (who: Member) =>
    [
      await designs({ organisation }, await who.may('designs-read'), world),
      await imports({ organisation }, await who.may('results-read'), world),
      await results({ organisation }, await who.may('results-read'), world),
      await orders({ organisation }, await who.may('credentials-read'), world),
      await credentials({ organisation }, await who.may('credentials-read'), world),
      await lettersOf({}, await who.may('letters-read'), world),
    ].map(({ total, entries }) => [total, entries.length]);
  assert.deepEqual(await counts(fay), await counts(cai));
  assert.deepEqual(
    (await counts(fay)).map(([total]) => total),
    [1, 2, 2, 1, 1, 1],
  );
  assert.deepEqual(await counts(bela), Array(6).fill([0, 0]));
  const [letter] = (await lettersOf({}, await fay.may('letters-read'), world)).entries;
  await sendAgain({ claim: letter?.claim ?? '' }, await fay.may('letters-send'), world);
  const taken = { credential: sealed.credential, reason: 'other', text: '-' } as const;
  await revoke(taken, await fay.may('credentials-take-back'), world);

  const [writes, below] = [await fay.may('designs-write'), await cai.may('designs-write')];
  const begun = { organisation, design: await begin({ title: 'Pies', language: 'en' }, writes, world) };
  assert.equal((await design(begun, writes, world)).unit, food);
  await assert.rejects(design(begun, below, world), refused('design-unknown'));
  await move({ design: begun.design, unit: cakes }, writes, world);
  assert.equal((await design(begun, below, world)).unit, cakes);
});

onEach('moving a design moves nothing that was entered or issued before', async (it) => {
  const { world, ours, of, bela, anna, boats, bread } = it;
  await it.issued(1);
  await move({ design: of.design, unit: boats }, ours, world);
  await confirm({ import: await it.uploaded(named('Moser', 'M')) }, ours, world);
  await order({ ...of, count: 1 }, ours, world);
  await it.settled();
  const units = async (acting: Acting) => (await listOf(acting, it)).map(({ unit: whose }) => whose);
  assert.deepEqual(await units(await bela.may('credentials-read')), [bread]);
  assert.deepEqual(await units(await anna.may('credentials-read')), [boats]);
  assert.deepEqual((await units(ours)).sort(), [boats, bread].sort());
});

onEach('where it is asked for, who entered a result does not issue it, and is told who may', async (it) => {
  const { world, ours, of, bela } = it;
  await setFourEyes({ review: false, issue: true }, ours, world);
  const nick = await member('Nick', [{ role: 'issuer' }], ours, world);
  const id = await it.uploaded(learnersCsv(2), await bela.may('results-enter'));
  await confirm({ import: id }, await bela.may('results-enter'), world);
  const issues = await bela.may('credentials-issue');
  assert.deepEqual((await preview(of, issues, world)).own, { count: 2, who: ['Nick'] });
  await assert.rejects(order({ ...of, count: 2 }, issues, world), (error: unknown) => {
    assert.ok(error instanceof Refusal);
    assert.deepEqual([error.code, error.facts], ['entered-by-you', { count: 1, who: 'Nick' }]);
    return true;
  });
  assert.deepEqual((await waiting(issues, world)).entries, []);
  const others = await nick.may('credentials-issue');
  assert.equal((await preview(of, others, world)).own, undefined);
  await order({ ...of, count: 2 }, others, world);
  await it.settled();
  const [first] = await listOf(ours, it);
  assert.ok(first);
  const asked = { credential: first.credential, learner: { ...first.learner, givenName: 'Ann' }, text: 'Mended.' };
  for (const who of [nick, bela])
    await assert.rejects(
      correct(asked, await who.may('credentials-take-back'), world),
      refused('corrected-by-another'),
    );
  const third = await member('Tom', [{ role: 'issuer' }], ours, world);
  const corrected = await correct(asked, await third.may('credentials-take-back'), world);
  const again = { ...asked, credential: corrected, learner: { ...first.learner, givenName: 'Anne' } };
  await assert.rejects(
    correct(again, await third.may('credentials-take-back'), world),
    refused('corrected-by-another'),
  );
  await revoke({ credential: corrected, reason: 'other', text: '-' }, await nick.may('credentials-take-back'), world);
});

/** Another learner than those of the lists before. */
const named = (family: string, prefix: string): string => learnersCsv(1, prefix).replaceAll('Borg', family);

async function listOf(acting: Acting, { world, ours }: Cast) {
  return (await credentials({ organisation: ours.organisation }, acting, world)).entries;
}
