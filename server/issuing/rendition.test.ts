// A credential in every format on both databases: the same value, each verified, each taken back with the others.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { type Format, FORMATS, open } from '@tessera/credential';
import { disclosable, disclose } from '@tessera/credential/disclosure';
import { readTypeMetadata } from '@tessera/credential/learning-credential';
import { unbake } from '@tessera/credential/baking';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { registrar } from '../../tests/registrar.ts';
import { many, one } from '../db/index.ts';
import { Refusal } from '../refusal.ts';
import { FILE_FORMATS } from './contract.ts';
import { issuingDocuments } from './documents.ts';
import { fileIn } from './files.ts';
import { inFormat } from './rendition.ts';
import { credentials } from './show.ts';
import { correct, revoke } from './take-back.ts';

type Cast = Awaited<ReturnType<typeof registrar>>;

const onEach = (title: string, work: (cast: Cast) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t: TestContext) => work(await registrar(t, store)));
};

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

/** An original of `vcdm-sd` is for its holder alone; what others are shown is derived from it. */
async function asShown(text: string, format: Format): Promise<string> {
  if (format !== 'vcdm-sd') return text;
  const part = await disclose(text, { elements: disclosable(text)?.choices ?? [] });
  assert.ok(part.ok, JSON.stringify(part.problems));
  return part.value;
}

async function oneIssued(cast: Cast): Promise<string> {
  await cast.issued(1);
  const [first] = (await credentials({ organisation: cast.ours.organisation }, cast.ours, cast.world)).entries;
  assert.ok(first);
  return first.credential;
}

onEach('an award is had in every format, reads as the same, and each is valid', async (cast) => {
  const { ours, world } = cast;
  const credential = await oneIssued(cast);
  const first = open(await inFormat({ credential, format: 'edc' }, ours, world)).reading;
  assert.ok(first?.ok);
  for (const format of FORMATS) {
    const text = await inFormat({ credential, format }, ours, world);
    const report = await cast.verified(await asShown(text, format));
    assert.equal(report.outcome, 'valid', `${format}: ${JSON.stringify(report.checks)}`);
    const { reading } = open(text);
    assert.ok(reading?.ok, `${format} ${JSON.stringify(reading)}`);
    assert.deepEqual(reading.value.learningOutcomes, first.value.learningOutcomes, format);
    assert.deepEqual(reading.value.learner, first.value.learner, format);
    assert.equal(await inFormat({ credential, format }, ours, world), text, 'what was made once is given again');
  }
});

onEach('each format has a slot of its own, and all are taken back together', async (cast) => {
  const { ours, world } = cast;
  const credential = await oneIssued(cast);
  const texts = new Map<Format, string>();
  for (const format of FORMATS) texts.set(format, await inFormat({ credential, format }, ours, world));
  const slots = await many(
    sql<{ list: number; slot: number }>`
      select list, slot from issuing.credential union all select list, slot from issuing.rendition`,
    world.db.sql,
  );
  assert.equal(new Set(slots.map(({ list, slot }) => `${list} ${slot}`)).size, FORMATS.length);

  await revoke({ credential, reason: 'awarded-in-error', text: '' }, ours, world);
  for (const [format, text] of texts) {
    const { outcome, checks } = await cast.verified(await asShown(text, format));
    assert.equal(outcome, 'invalid', format);
    assert.ok(checks.find(({ check }) => check === 'status')?.code.startsWith('status.revoked'), format);
  }
  // It was made before: it can still be had.
  assert.equal(await inFormat({ credential, format: 'vcdm' }, ours, world), texts.get('vcdm'));
});

onEach('what was taken back is sealed in no further format', async (cast) => {
  const { ours, world } = cast;
  const credential = await oneIssued(cast);
  const learner = { familyName: 'Borg', givenName: 'Anne', dateOfBirth: '2001-02-01', providerNumber: 'N0' };
  const other = await correct({ credential, learner, grade: '9', text: '' }, ours, world);
  await assert.rejects(
    inFormat({ credential, format: 'open-badge' }, ours, world),
    refused('credential-already-taken-back'),
  );
  assert.ok(await inFormat({ credential: other, format: 'open-badge' }, ours, world));
  const { n } = await one(sql<{ n: number }>`select count(*) as n from issuing.rendition`, world.db.sql);
  assert.equal(n, 1);
});

onEach('two who ask at once are given the same', async (cast) => {
  const { ours, world } = cast;
  const credential = await oneIssued(cast);
  const both = await Promise.all([1, 2].map(() => inFormat({ credential, format: 'sd-jwt-vc' }, ours, world)));
  assert.equal(both[0], both[1]);
});

onEach('every file has its name and kind, and the badge is in the picture', async (cast) => {
  const { ours, world } = cast;
  const credential = await oneIssued(cast);
  const names = new Set<string>();
  for (const format of FILE_FORMATS) {
    const { name, mediaType } = await fileIn({ credential, format }, ours, world);
    assert.match(name, /^Baking-bread-2026-06-01\.\w/);
    assert.match(mediaType, /^(application|image|text)\//);
    names.add(name);
  }
  assert.equal(names.size, FILE_FORMATS.length);
  const { body } = await fileIn({ credential, format: 'open-badge-picture' }, ours, world);
  assert.ok(body instanceof Uint8Array);
  const inside = unbake(body);
  assert.ok(inside.ok);
  assert.equal(inside.value, await inFormat({ credential, format: 'open-badge' }, ours, world));
});

onEach('the description of the type is published to the letter that its digest covers', async (cast) => {
  const { ours, world } = cast;
  const credential = await oneIssued(cast);
  const { document = {} } = open(await inFormat({ credential, format: 'sd-jwt-vc' }, ours, world));
  const published = issuingDocuments(world).find(({ path }) => path === '/types/learning-credential');
  const answer = await published?.answer({}, new Request('https://tessera.example/types/learning-credential'));
  const read = readTypeMetadata(document, (await answer?.text()) ?? '');
  assert.ok(read.ok, JSON.stringify(read));
});

onEach('nobody has the credential of another organisation in any format', async (cast) => {
  const { theirs, world } = cast;
  const credential = await oneIssued(cast);
  for (const format of FORMATS)
    await assert.rejects(inFormat({ credential, format }, theirs, world), refused('credential-unknown'));
});
