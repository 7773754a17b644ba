// A mandate from its giving to its end, on both databases: what is issued under it anybody can confirm, nothing is issued
// after it, and what was issued before stays what it was. [EDC-AP issued-by-mandate]
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { issue, open } from '@tessera/credential';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { made } from '../../tests/made.ts';
import { learnersCsv, registrar } from '../../tests/registrar.ts';
import { confirm } from '../assessing/decide.ts';
import { upload } from '../assessing/upload.ts';
import { begin } from '../catalogue/begin.ts';
import { publish } from '../catalogue/publish.ts';
import { save } from '../catalogue/save.ts';
import { many } from '../db/index.ts';
import { ownDocuments } from '../http/documents.ts';
import { mandatesToUse } from '../organisations/index.ts';
import { acceptMandate, endMandate, giveMandate } from '../organisations/mandates.ts';
import { mandatesOf, publicMandatesOf } from '../organisations/mandates-shown.ts';
import { Refusal } from '../refusal.ts';
import { trustDocuments } from '../trust/documents.ts';
import { makeTrialKeys, sealerOf } from '../trust/index.ts';
import { resume, stop } from './control.ts';
import { fileIn } from './files.ts';
import { order } from './order.ts';
import { preview } from './preview.ts';
import { sealedText } from './sealed-text.ts';
import { credentials, showOrder } from './show.ts';
import { correct } from './take-back.ts';

type Cast = Awaited<ReturnType<typeof registrar>>;

const onEach = (title: string, work: (cast: Cast) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t: TestContext) => work(await registrar(t, store)));
};

const refuses = (work: Promise<unknown>, code: string) =>
  assert.rejects(work, (error: unknown) => error instanceof Refusal && error.code === code);

const STATEMENT = 'By decision of the council of the guild of 1 May 2026.';
const HOUR = 3_600_000;

/** The guild gives the college a mandate. */
const given = ({ world, theirs }: Cast, more: object = {}): Promise<string> =>
  giveMandate(
    {
      organisation: theirs.organisation,
      holderIdentifier: 'vatmt-00000000',
      statement: STATEMENT,
      validFrom: '2026-05-01',
      validUntil: '2026-12-31',
      ...more,
    },
    theirs,
    world,
  );

async function acceptedBy(cast: Cast, more: object = {}): Promise<string> {
  const mandate = await given(cast, more);
  await makeTrialKeys(cast.theirs, cast.world);
  await acceptMandate({ mandate }, cast.ours, cast.world);
  return mandate;
}

/** A design of the college that the guild awards. */
async function designUnder(mandate: string, { world, ours }: Cast): Promise<{ design: string; version: number }> {
  const design = await begin({ title: 'Baking for the guild', language: 'en' }, ours, world);
  const draft = {
    ...{ language: 'en', title: { en: 'Baking for the guild' }, awardedUnder: mandate },
    ...{ learningOutcomes: [{ title: { en: 'Bakes' } }], workload: { hours: 50 }, level: { eqf: '4' } },
    ...{ assessments: [{ type: 'practical assessment' }], participation: { modes: ['Blended'] } },
    qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
  };
  const { revision } = await save({ design, draft, revision: 1 }, ours, world);
  return { design, version: await publish({ design, revision }, ours, world) };
}

async function enteredFor(of: { design: string; version: number }, count: number, cast: Cast) {
  const { world, ours } = cast;
  const file = new Blob([learnersCsv(count)]);
  const id = await upload({ ...of, name: 'learners.csv', file }, ours, world);
  await cast.settled();
  await confirm({ import: id }, ours, world);
  await cast.settled();
}

const sealedOf = async ({ world, ours }: Cast) => {
  const { entries } = await credentials({ organisation: ours.organisation }, ours, world);
  const texts = await Promise.all(entries.map(({ credential }) => sealedText(credential, ours, world)));
  return entries.map(({ credential }, place) => ({ credential, text: texts[place] ?? '' }));
};

async function answerOf(text: string, cast: Cast): Promise<string> {
  const report = await cast.verified(text);
  const issuer = report.checks.find(({ check }) => check === 'issuer');
  return `${report.outcome} ${issuer?.code}`;
}

onEach(
  'a credential under a mandate is genuine; after its end none is issued, and the earlier one stays so',
  async (cast) => {
    const { world, ours, theirs } = cast;
    const mandate = await acceptedBy(cast);
    const of = await designUnder(mandate, cast);
    await enteredFor(of, 2, cast);
    const shown = await preview({ ...of }, ours, world);
    assert.deepEqual(shown.mandate, { giver: 'Bakers’ Guild (invented)', until: '2026-12-31' });
    assert.deepEqual(shown.problems, []);
    await order({ ...of, count: 2 }, ours, world);
    await cast.settled();
    const [first, second] = await sealedOf(cast);
    assert.ok(first && second);
    assert.equal(await answerOf(first.text, cast), 'valid issuer.mandate-confirmed');
    const { reading } = open(first.text).contents ?? {};
    assert.ok(reading?.ok);
    assert.equal(reading.value.mandate?.statement, STATEMENT);
    assert.deepEqual(
      (await mandatesOf(theirs, world)).given.map(({ issued, state }) => [issued, state]),
      [[2, 'in-force']],
    );

    // In another format, signed by a key that was made just now.
    for (const format of ['open-badge', 'sd-jwt-vc'] as const) {
      const other = await fileIn({ credential: first.credential, format }, ours, world);
      const text = typeof other.body === 'string' ? other.body : new TextDecoder().decode(other.body);
      assert.equal(await answerOf(text, cast), 'valid issuer.mandate-confirmed', format);
    }

    await enteredFor(of, 3, cast); // two of them stand there already
    cast.later(HOUR);
    await endMandate({ mandate, reason: 'The council decided so.' }, theirs, world);
    await refuses(order({ ...of, count: 1 }, ours, world), 'mandate-ended');
    const { problems } = await preview({ ...of }, ours, world);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['mandate-over'],
    );
    const learner = { familyName: 'Borg', givenName: 'Renamed', providerNumber: 'N0' };
    await refuses(correct({ credential: first.credential, learner, text: 'Sorry.' }, ours, world), 'mandate-ended');
    assert.equal(await answerOf(first.text, cast), 'valid issuer.mandate-confirmed');

    // What a cheating issuer does with its own keys: seals on, honestly dated, or with the day of before.
    const sealer = await sealerOf(ours, world);
    assert.ok(sealer);
    const credential = { ...reading.value, id: 'urn:uuid:11111111-0000-4000-8000-000000000001' };
    cast.later(HOUR);
    const late = made(await issue(credential, { format: 'edc', sealer, time: world.clock() }));
    assert.equal(await answerOf(late, cast), 'invalid issuer.mandate-ended');
    const backDated = made(await issue(credential, { format: 'edc', sealer, time: world.clock() - 3 * HOUR }));
    assert.equal(await answerOf(backDated, cast), 'undetermined issuer.mandate-date-unproven');
  },
);

onEach('an order that runs when the mandate ends keeps nothing more, and does not go on', async (cast) => {
  const { world, ours, theirs } = cast;
  const mandate = await acceptedBy(cast);
  const of = await designUnder(mandate, cast);
  await enteredFor(of, 1, cast);
  const id = await cast.beforeWork(async () => {
    const ordered = await order({ ...of, count: 1 }, ours, world);
    await stop(ordered, ours, world);
    await endMandate({ mandate, reason: 'Enough.' }, ours, world);
    return ordered;
  });
  await refuses(resume(id, ours, world), 'mandate-gone');
  await cast.settled();
  assert.equal((await showOrder({ organisation: ours.organisation, order: id }, ours, world)).done, 0);
  const [ended] = (await mandatesOf(theirs, world)).given;
  assert.deepEqual([ended?.state, ended?.endedBy, ended?.endReason], ['ended', 'holder', 'Enough.']);
});

onEach('an order that stops by itself as its mandate has ended stands so in the log', async (cast) => {
  const { world, ours } = cast;
  const mandate = await acceptedBy(cast);
  const of = await designUnder(mandate, cast);
  await enteredFor(of, 1, cast);
  const id = await cast.beforeWork(async () => {
    const ordered = await order({ ...of, count: 1 }, ours, world);
    await endMandate({ mandate, reason: 'Enough.' }, ours, world);
    return ordered;
  });
  await cast.settled();
  const { state, trouble } = await showOrder({ organisation: ours.organisation, order: id }, ours, world);
  assert.deepEqual([state, trouble], ['stopped', 'mandate-gone']);
  const acts = await many(
    sql<{ code: string; by: string }>`select code, by from people.act where record = ${id} order by sequence`,
    world.db.sql,
  );
  assert.deepEqual(acts.at(-1), { code: 'order-stopped', by: 'installation' });
});

onEach('only an accepted mandate is published and can be used; only its holder accepts it', async (cast) => {
  const { world, ours, theirs } = cast;
  const mandate = await given(cast);
  await makeTrialKeys(theirs, world);
  const { publicUrl } = world.config;
  const url = `${publicUrl}/mandates/${theirs.organisation}/${mandate}`;
  const at = ownDocuments(trustDocuments(world), publicUrl, world.clock);
  assert.equal(await at(url), undefined);
  assert.deepEqual(await mandatesToUse(ours, world, world.db.sql), []);
  await refuses(acceptMandate({ mandate }, theirs, world), 'mandate-unknown');
  await acceptMandate({ mandate }, ours, world);
  await acceptMandate({ mandate }, ours, world);
  assert.equal((await at(url))?.mediaType, 'application/mandate+jwt');
  assert.equal((await mandatesToUse(ours, world, world.db.sql))[0]?.mandate, mandate);
  assert.deepEqual(
    (await publicMandatesOf(theirs, world)).given.map((one) => one.mandate),
    [mandate],
  );
  assert.equal(JSON.stringify(await publicMandatesOf(theirs, world)).includes('issued'), false);

  const [document] = trustDocuments(world);
  assert.ok(document);
  const ask = (headers: Record<string, string>) =>
    document.answer({ organisation: theirs.organisation, mandate }, new Request(url, { headers }));
  const first = await ask({});
  const etag = first?.headers.get('ETag') ?? '';
  assert.equal((await ask({ 'If-None-Match': etag }))?.status, 304);
  assert.match((await ask({ Accept: 'text/html' }))?.headers.get('Location') ?? '', /\/providers\//);
  await endMandate({ mandate, reason: 'Over.' }, theirs, world);
  await endMandate({ mandate, reason: 'Over again.' }, theirs, world);
  assert.notEqual((await ask({ 'If-None-Match': etag }))?.status, 304, 'its end is a new document');
  assert.deepEqual((await publicMandatesOf(theirs, world)).given, []);
});

onEach('what nobody could read is not given', async (cast) => {
  await refuses(given(cast, { holderIdentifier: 'VATMT-11111111' }), 'mandate-to-itself');
  await refuses(given(cast, { holderIdentifier: 'VATMT-55555555' }), 'mandate-holder-unnamed');
  await refuses(given(cast, { holderIdentifier: '5', holderName: 'Quay School (invented)' }), 'mandate-incomplete');
  await refuses(given(cast, { validUntil: '2026-04-30' }), 'mandate-incomplete');
  await refuses(given(cast, { specifications: ['bread'] }), 'mandate-incomplete');
  const outside = await given(cast, { holderIdentifier: 'VATMT-55555555', holderName: 'Quay School (invented)' });
  const { given: all } = await mandatesOf(cast.theirs, cast.world);
  assert.deepEqual(
    all.map(({ mandate, state }) => [mandate, state]),
    [[outside, 'in-force']],
  );
});

onEach('a mandate whose giver has no seal is no use, and says so', async (cast) => {
  const { world, ours } = cast;
  const mandate = await given(cast);
  await acceptMandate({ mandate }, ours, world);
  const of = await designUnder(mandate, cast);
  await enteredFor(of, 1, cast);
  await refuses(order({ ...of, count: 1 }, ours, world), 'mandate-unsealed');
});

onEach('a mandate for some micro-credentials is for no other', async (cast) => {
  const { publicUrl } = cast.world.config;
  const mandate = await acceptedBy(cast, { specifications: [`${publicUrl}/catalogue/other/`] });
  await refuses(designUnder(mandate, cast), 'design-incomplete');
});
