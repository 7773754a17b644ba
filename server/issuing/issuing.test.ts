// Issuing on both databases: each award has its one credential, whatever happens meanwhile.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { learnersCsv, registrar } from '../../tests/registrar.ts';
import { sealsInPart } from '../../tests/sealing.ts';
import { confirm } from '../assessing/decide.ts';
import { removeResult, results } from '../assessing/show.ts';
import { many, one, run } from '../db/index.ts';
import { Refusal } from '../refusal.ts';
import { release, resume, stop } from './control.ts';
import { credentialFor } from './credential-for.ts';
import { order } from './order.ts';
import { preview } from './preview.ts';
import { orderReport } from './report.ts';
import { issuingHandlers } from './routes.ts';
import { sealedText } from './sealed-text.ts';
import { credential, credentials, orders, showOrder } from './show.ts';
import { correct, revoke } from './take-back.ts';

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

const listed = async ({ world, ours }: Cast, search = '') =>
  credentials({ organisation: ours.organisation, search }, ours, world);

const shown = ({ world, ours }: Cast, id: string) =>
  showOrder({ organisation: ours.organisation, order: id }, ours, world);

const firstOf = async (cast: Cast) => {
  const [first] = (await listed(cast)).entries;
  assert.ok(first);
  const text = await sealedText(first.credential, cast.ours, cast.world);
  assert.ok(text);
  return { id: first.credential, text, learner: first.learner };
};

const slotsUsed = ({ world }: Cast) =>
  one(
    sql<{ n: number; slots: number; awards: number }>`
      select count(*) as n, count(distinct (list, slot)) as slots, count(distinct (result, instance)) as awards
      from issuing.credential`,
    world.db.sql,
  );

onEach('what was ordered is sealed, verified and told; the bytes are always the same', async (cast) => {
  const { world, ours, heard } = cast;
  const id = await cast.issued(3);
  const done = await shown(cast, id);
  assert.deepEqual([done.state, done.total, done.done, done.failed, done.issuedOn], ['done', 3, 3, 0, '2026-06-01']);
  const { id: credentialId, text } = await firstOf(cast);
  const report = await cast.verified(text);
  assert.equal(report.outcome, 'valid', JSON.stringify(report.checks));
  assert.equal(await sealedText(credentialId, ours, world), text);
  assert.deepEqual(
    heard.map(({ kind, payload }) => [kind, (payload as { credentials: string[] }).credentials.length]),
    [['credentials-issued', 3]],
  );
  const [told] = await credentialFor([credentialId], ours, world.db.sql);
  assert.equal(told?.provider, 'Harbour College (invented)');
  assert.equal(told?.state, 'issued');
  const { entries } = await results({ organisation: ours.organisation }, ours, world);
  assert.deepEqual(new Set(entries.map(({ state }) => state)), new Set(['issued']));
});

onEach('a rule of time zones that changes afterwards changes nothing of what was sealed', async (cast) => {
  await cast.issued(1);
  const { text, id } = await firstOf(cast);
  const { issued } = await one(sql<{ issued: string }>`select issued from issuing.credential`, cast.world.db.sql);
  assert.equal(issued, '2026-06-01+02:00');
  const detail = await credential({ organisation: cast.ours.organisation, credential: id }, cast.ours, cast.world);
  assert.equal(detail.content.issued.date, issued);
  assert.match(text, /2026-06-01T00:00:00\+02:00/);
});

onEach('bytes that are not those that were sealed are given to nobody', async (cast) => {
  const { world, ours } = cast;
  await cast.issued(1);
  const { id } = await firstOf(cast);
  for (const change of [
    'learner = \'{"familyName":"Other","givenName":"Anna 0","providerNumber":"N0"}\'',
    'slot = (slot + 1) % 131072',
    "digest = '\\x00'",
  ]) {
    await assert.rejects(
      world.db.transaction(async (on) => {
        await run(sql`update issuing.credential set ${sql.raw(change)}`, on);
        await sealedText(id, ours, world, on);
        assert.fail(`given out after ${change}`);
      }),
      /cannot be made anew|another digest/,
    );
  }
});

onEach('two who order the same at once: one does, the other is told', async (cast) => {
  const { world, ours, of } = cast;
  await cast.entered(40);
  const both = await Promise.allSettled([
    order({ ...of, count: 40 }, ours, world),
    order({ ...of, count: 40 }, ours, world),
  ]);
  const lost = both.filter((one) => one.status === 'rejected');
  assert.equal(lost.length, 1);
  assert.ok(lost[0]?.reason instanceof Refusal);
  assert.match(lost[0].reason.code, /^nothing-ready$|^count-changed$/);
  await cast.settled();
  assert.deepEqual(await slotsUsed(cast), { n: 40, slots: 40, awards: 40 });
  assert.equal((await orders({ organisation: ours.organisation }, ours, world)).total, 1);
});

onEach('who saw another number is told, and nothing is ordered', async (cast) => {
  const { world, ours, of } = cast;
  await assert.rejects(order({ ...of, count: 1 }, ours, world), refused('nothing-ready'));
  await cast.entered(3);
  await assert.rejects(order({ ...of, count: 2 }, ours, world), refused('count-changed'));
  await assert.rejects(order({ ...of, count: 4 }, ours, world), refused('count-changed'));
  await assert.rejects(order({ ...of, version: 2, count: 3 }, ours, world), refused('design-unknown'));
  for (const issuedOn of ['2026-02-31', '2026-06-02', '0999-01-01'])
    await assert.rejects(order({ ...of, count: 3, issuedOn }, ours, world), refused('issue-day-unfit'));
  assert.equal((await listed(cast)).total, 0);
});

onEach('without a seal nothing is ordered, and the preview says who would seal', async (cast) => {
  const { world, ours, theirs, of } = cast;
  await cast.entered(5);
  const found = await preview({ ...of }, ours, world);
  assert.equal(found.count, 5);
  assert.deepEqual(
    found.previews.map(({ learner }) => learner.givenName),
    ['Anna 0', 'Anna 2', 'Anna 4'],
  );
  assert.deepEqual(found.problems, []);
  assert.equal(found.sealedBy?.trial, true);
  cast.later(20 * 366 * 86_400_000);
  assert.equal((await preview({ ...of }, ours, world)).sealedBy, undefined);
  await assert.rejects(order({ ...of, count: 5 }, ours, world), refused('seal-missing'));
  await assert.rejects(preview({ ...of }, theirs, world), refused('design-unknown'));
});

onEach('a stopped order seals nothing more; resumed it goes on; released, the rest is ready again', async (cast) => {
  const { world, ours, of } = cast;
  await cast.entered(600);
  const id = await cast.beforeWork(async () => {
    const ordered = await order({ ...of, count: 600 }, ours, world);
    // In its middle, while what was sealed first is being saved: that stays sealed, if it was saved by then.
    await sealsInPart({ order: ordered, organisation: ours.organisation }, () => stop(ordered, ours, world), world);
    return ordered;
  });
  const sealed = (await shown(cast, id)).done;
  assert.ok(sealed < 600, String(sealed));
  await cast.settled();
  const stopped = await shown(cast, id);
  assert.deepEqual([stopped.state, stopped.done], ['stopped', sealed]);
  const left = await release(id, ours, world);
  assert.equal(left, 600 - sealed);
  assert.deepEqual((await shown(cast, id)).state, 'done');
  await assert.rejects(resume(id, ours, world), refused('order-finished'));
  const again = await cast.beforeWork(async () => {
    const ordered = await order({ ...of, count: left }, ours, world);
    await stop(ordered, ours, world);
    await resume(ordered, ours, world);
    await assert.rejects(release(ordered, ours, world), refused('order-running'));
    return ordered;
  });
  await cast.settled();
  assert.equal((await shown(cast, again)).state, 'done');
  assert.deepEqual(await slotsUsed(cast), { n: 600, slots: 600, awards: 600 });
  await assert.rejects(stop(again, ours, world), refused('order-finished'));
});

onEach('a row that cannot be sealed is counted and holds up nobody; mended it is tried again', async (cast) => {
  const { world, ours, of } = cast;
  const csv = [
    'family_name,given_name,provider_number,issued_on,valid_until',
    'Borg,Anna,1,2026-05-01,',
    'Vella,Ġorġa,2,2026-05-02,2026-04-01',
    'Zammit,Nina,3,,',
  ].join('\n');
  const from = await cast.uploaded(csv);
  await confirm({ import: from }, ours, world);
  const id = await order({ ...of, count: 3 }, ours, world);
  await cast.settled();
  const done = await shown(cast, id);
  assert.deepEqual([done.state, done.done, done.failed], ['done-with-errors', 2, 1]);
  const failed = (await listed(cast, 'vella')).entries;
  assert.deepEqual(
    failed.map(({ state, failure }) => [state, failure !== undefined]),
    [['ordered', true]],
  );
  const { body } = await orderReport(id, 'en', ours, world);
  assert.match(String(body), /Vella,Ġorġa,2,,2026-05-02,[0-9a-f-]+,could not be sealed/);
  await resume(id, ours, world);
  await cast.settled();
  assert.equal((await shown(cast, id)).state, 'done-with-errors');
  assert.equal(await release(id, ours, world), 1);
  const ready = await results({ organisation: ours.organisation, state: 'ready' }, ours, world);
  await removeResult(ready.entries[0]?.result ?? '', ours, world);
});

onEach('a job that is tried again seals nothing twice', async (cast) => {
  const { world } = cast;
  const id = await cast.issued(30);
  const before = await many(sql`select credential, signature, digest from issuing.credential order by 1`, world.db.sql);
  await run(sql`update issuing."order" set state = 'sealing'`, world.db.sql);
  await run(
    sql`update jobs.job set finished_at = null, due = ${new Date(world.clock())} where kind = 'issuing-seal'`,
    world.db.sql,
  );
  await cast.settled();
  assert.equal((await shown(cast, id)).done, 30);
  const after = await many(sql`select credential, signature, digest from issuing.credential order by 1`, world.db.sql);
  assert.deepEqual(after, before);
});

onEach('taken back: the list says so with day and reason, at once, and not the words for the learner', async (cast) => {
  const { world, ours, heard } = cast;
  await cast.issued(2);
  const { id, text } = await firstOf(cast);
  assert.equal((await cast.verified(text)).outcome, 'valid');
  await revoke({ credential: id, reason: 'awarded-in-error', text: 'A mix-up of names.' }, ours, world);
  const report = await cast.verified(text);
  assert.equal(report.outcome, 'invalid');
  const status = report.checks.find(({ check }) => check === 'status');
  assert.equal(status?.code, 'status.revoked-on');
  assert.equal(status?.facts['date'], '2026-06-01');
  assert.equal(status?.facts['reason'], 'awarded-in-error');
  assert.equal(status?.facts['corrected'], 0);
  await cast.settled();
  assert.deepEqual(heard.at(-1)?.payload, {
    organisation: ours.organisation,
    credential: id,
    reason: 'awarded-in-error',
  });
  await assert.rejects(
    revoke({ credential: id, reason: 'other', text: 'x' }, ours, world),
    refused('credential-already-taken-back'),
  );
  const detail = await credential({ organisation: ours.organisation, credential: id }, ours, world);
  assert.deepEqual(detail.takenBack, {
    at: '2026-06-01T08:00:00.000Z',
    reason: 'awarded-in-error',
    text: 'A mix-up of names.',
  });
  assert.equal(await sealedText(id, ours, world), text);
  // The learner may be awarded the same again; the other one has it already.
  const again = await cast.uploaded(learnersCsv(2));
  await confirm({ import: again }, ours, world);
  const ready = await results({ organisation: ours.organisation, state: 'ready' }, ours, world);
  assert.deepEqual(
    ready.entries.map(({ learner }) => learner),
    [detail.learner],
  );
});

onEach('corrected: another one in its place, linked both ways, in one step', async (cast) => {
  const { world, ours, heard } = cast;
  await cast.issued(2);
  const { id, text, learner } = await firstOf(cast);
  const changed = { ...learner, familyName: 'Borg Pisani' };
  await assert.rejects(
    correct({ credential: id, learner, grade: '1', text: 'x' }, ours, world),
    refused('correction-changes-nothing'),
  );
  await assert.rejects(
    correct({ credential: id, learner: { familyName: 'Borg', givenName: 'Anna' }, text: 'x' }, ours, world),
    refused('learner-unfit'),
  );
  const replacedBy = await correct(
    { credential: id, learner: changed, grade: '1', text: 'The name was wrong.' },
    ours,
    world,
  );
  const corrected = await sealedText(replacedBy, ours, world);
  assert.ok(corrected);
  assert.equal((await cast.verified(corrected)).outcome, 'valid');
  const status = (await cast.verified(text)).checks.find(({ check }) => check === 'status');
  assert.deepEqual(
    [status?.code, status?.facts['corrected'], status?.facts['reason']],
    ['status.revoked-on', 1, 'wrong-data'],
  );
  const [old, anew] = await credentialFor([id, replacedBy], ours, world.db.sql);
  assert.deepEqual(
    [old?.state, old?.replacedBy, old?.takenBack?.text],
    ['superseded', replacedBy, 'The name was wrong.'],
  );
  assert.deepEqual(
    [anew?.state, anew?.replaces, anew?.learner.familyName, anew?.email],
    ['issued', id, 'Borg Pisani', old?.email],
  );
  await cast.settled();
  assert.deepEqual(heard.at(-1)?.payload, { organisation: ours.organisation, credential: id, replacedBy });
  await assert.rejects(
    correct({ credential: id, learner, text: 'x' }, ours, world),
    refused('credential-already-taken-back'),
  );
  assert.deepEqual((await slotsUsed(cast)).n, 3);
});

onEach('corrected by two at once, there is one correction', async (cast) => {
  const { world, ours } = cast;
  await cast.issued(1);
  const { id, learner } = await firstOf(cast);
  const by = (familyName: string) =>
    correct({ credential: id, learner: { ...learner, familyName }, text: 'x' }, ours, world);
  const both = await Promise.allSettled([by('One'), by('Two')]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const lost = both.find((one) => one.status === 'rejected');
  assert.ok(lost?.reason instanceof Refusal);
  assert.equal(lost.reason.code, 'credential-already-taken-back');
  assert.equal((await listed(cast)).total, 2);
});

onEach("nothing of another organisation's is found, changed or given out by its id", async (cast) => {
  const { world, ours, theirs } = cast;
  const orderId = await cast.issued(2);
  const { id, learner } = await firstOf(cast);
  const handlers = issuingHandlers(world);
  const { organisation } = theirs;
  const tries: readonly [string, () => Promise<unknown>][] = [
    ['order-unknown', () => handlers.showOrder({ organisation, order: orderId }, theirs)],
    ['order-unknown', () => handlers.stop({ organisation, order: orderId }, theirs)],
    ['order-unknown', () => handlers.orderReport({ organisation, order: orderId }, theirs)],
    ['order-unknown', () => handlers.release({ organisation, order: orderId }, theirs)],
    ['credential-unknown', () => handlers.credential({ organisation, credential: id }, theirs)],
    ['credential-unknown', () => handlers.file({ organisation, credential: id }, theirs)],
    ['credential-unknown', () => handlers.revoke({ organisation, credential: id, reason: 'other', text: 'x' }, theirs)],
    ['credential-unknown', () => handlers.correct({ organisation, credential: id, learner, text: 'x' }, theirs)],
    ['design-unknown', () => handlers.order({ organisation, ...cast.of, count: 2 }, theirs)],
    // The organisation that the input names is not what counts: who acts is.
    ['credential-unknown', () => handlers.file({ organisation: ours.organisation, credential: id }, theirs)],
  ];
  for (const [code, attempt] of tries) await assert.rejects(attempt, refused(code));
  assert.equal((await handlers.credentials({ organisation, order: orderId }, theirs)).total, 0);
  assert.equal((await shown(cast, orderId)).state, 'done');
});

onEach('credentials are found by name and number, without case and accents, in pages', async (cast) => {
  await cast.issued(60);
  const all = await listed(cast);
  assert.deepEqual([all.total, all.entries.length, all.pageSize], [60, 50, 50]);
  assert.equal((await listed(cast, 'BORG n59')).total, 1);
  assert.equal((await listed(cast, 'börg')).total, 60);
  assert.equal((await listed(cast, '100%')).total, 0);
});
