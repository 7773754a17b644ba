// What anyone sees of organisations, on both databases: the list, the logo, the policy, kinds and numbers.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { COLLEGE } from '../../tests/colleges.ts';
import { type Store, STORES } from '../../tests/databases.ts';
import { refuses, signIn, twoBodies } from '../../tests/members.ts';
import { organisationsDocuments } from './documents.ts';
import type { Identity } from './identity.ts';
import { organisationOf } from './index.ts';
import { pictureIn } from './picture.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

/** One pixel each. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const WEBP = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
const JPEG = Buffer.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xd9],
]);

test('a picture is what its header says, whatever it is called', () => {
  assert.deepEqual(pictureIn(PNG), { mediaType: 'image/png', width: 1, height: 1 });
  assert.deepEqual(pictureIn(WEBP), { mediaType: 'image/webp', width: 1, height: 1 });
  assert.deepEqual(pictureIn(JPEG), { mediaType: 'image/jpeg', width: 3, height: 2 });
  for (const other of [
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'GIF89a',
    PNG.subarray(0, 40),
    JPEG.subarray(0, 8),
  ])
    assert.equal(pictureIn(Buffer.from(other)), undefined);
});

onEach('a logo is shown from our own address, and the one before is gone', async (t, store) => {
  const { handlers, college, world } = await twoBodies(t, store);
  const { organisation } = college;
  const owner = await college.as('organisation-change');
  const set = (bytes: Uint8Array) =>
    handlers.setLogo({ organisation, alternative: 'An anchor', file: new Blob([new Uint8Array(bytes)]) }, owner);
  await refuses(set(Buffer.from('<svg/>')), 'picture-unfit');
  await refuses(set(Buffer.alloc(300_000)), 'picture-too-large');
  await set(PNG);
  await set(JPEG);
  const visitor = owner.visitor ?? assert.fail();
  const { logo } = await handlers.profile({ organisation }, visitor);
  assert.deepEqual([logo?.alternative, logo?.width, logo?.height], ['An anchor', 3, 2]);
  assert.equal((await world.objects.list(`logos/${organisation}/`)).length, 1);
  const document = organisationsDocuments(world).find(({ path }) => path.includes('logo')) ?? assert.fail();
  const digest = logo?.path.split('/').at(-1) ?? '';
  const request = new Request(`http://localhost:8080${logo?.path}`);
  const answer = await document.answer({ organisation, digest }, request);
  assert.equal(answer?.headers.get('Content-Type'), 'image/jpeg');
  assert.deepEqual(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer()), JPEG);
  assert.equal(await document.answer({ organisation, digest: '0'.repeat(64) }, request), undefined);
  await handlers.dropLogo({ organisation }, owner);
  assert.equal((await handlers.profile({ organisation }, visitor)).logo, undefined);
  assert.equal((await world.objects.list(`logos/${organisation}/`)).length, 0);
});

onEach('anyone finds organisations by name, number, kind and country', async (t, store) => {
  const { handlers, college, world } = await twoBodies(t, store);
  const operator = await signIn('olga@tessera.example', world);
  const identity: Identity = {
    ...COLLEGE,
    kinds: ['quality-agency', 'provider-vocational'],
    identifiers: { ror: 'https://ror.org/01GGX4157', vat: 'mt 12345678', registration: 'C 1234' },
  };
  await handlers.amend({ organisation: college.organisation, identity, revision: 1 }, operator);
  const find = async (wanted: Parameters<typeof handlers.providers>[0]) =>
    (await handlers.providers(wanted, operator.visitor)).entries.map(({ name }) => name.slice(0, 7));
  assert.deepEqual(await find({}), ['Guild o', 'Harbour']);
  assert.deepEqual(await find({ search: '01ggx4157' }), ['Harbour']);
  assert.deepEqual(await find({ kind: 'provider' }), ['Harbour']);
  assert.deepEqual(await find({ kind: 'quality-agency' }), ['Harbour']);
  assert.deepEqual(await find({ kind: 'employer' }), []);
  const iri = 'http://publications.europa.eu/resource/authority/country/MLT';
  assert.deepEqual(await find({ country: iri, search: 'bakers' }), ['Guild o']);
  assert.deepEqual(await find({ country: 'IE' }), []);
  // What registers know it by is written into what it issues, where a credential has a place for it.
  const { legalEntity, identity: kept } = (await organisationOf(college.organisation, world.db.sql)) ?? assert.fail();
  assert.deepEqual(kept.kinds, ['provider-vocational', 'quality-agency']);
  assert.deepEqual(
    [legalEntity['vatNumber'], legalEntity['registration']],
    [
      { value: 'MT12345678', country: 'MT' },
      { value: 'C 1234', country: 'MT' },
    ],
  );
});

onEach('kinds and numbers are the register’s, and a number is of one body', async (t, store) => {
  const { handlers, college, guild, world } = await twoBodies(t, store);
  const operator = await signIn('olga@tessera.example', world);
  const own = await college.as('organisation-change');
  const { organisation } = college;
  const claimed: Identity = { ...COLLEGE, kinds: ['quality-authority'] };
  await refuses(handlers.change({ organisation, identity: claimed, revision: 1 }, own), 'identity-of-register');
  const amend = (whose: string, part: Partial<Identity>, revision: number) =>
    handlers.amend({ organisation: whose, identity: { ...COLLEGE, ...part }, revision }, operator);
  await refuses(amend(organisation, { identifiers: { ror: '01ggx4158' } }, 1), 'identity-incomplete');
  await amend(organisation, { identifiers: { ror: '01ggx4157' } }, 1);
  const theirs = { legalIdentifier: 'VATMT-11111111', identifiers: { ror: '01ggx4157' } };
  await refuses(amend(guild.organisation, theirs, 1), 'organisation-known');
  await amend(organisation, {}, 2);
  await amend(guild.organisation, theirs, 1);
});

onEach('how an organisation recognises what others award is said by its owner', async (t, store) => {
  const { handlers, college } = await twoBodies(t, store);
  const { organisation } = college;
  const owner = await college.as('organisation-change');
  const policy = {
    scope: 'Baking',
    evidence: 'The credential',
    days: 30,
    contact: 'desk@college.example',
    appeal: 'Write',
  };
  await refuses(
    handlers.setRecognition({ organisation, policy: { ...policy, fewestCredits: 5, mostCredits: 2 } }, owner),
    'credits-unfit',
  );
  await handlers.setRecognition({ organisation, policy }, owner);
  const { recognition } = await handlers.profile({ organisation }, owner.visitor ?? assert.fail());
  assert.deepEqual(recognition?.policy, policy);
});
