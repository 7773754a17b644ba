// Seals and keys for lists: made, imported, retired; and whom the verifier of this installation believes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { certify, type CertifiedKey, type TrialAuthority, trialAuthority } from '@tessera/credential/keys';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import { sql } from 'kysely';
import { type Store, STORES } from '../../tests/databases.ts';
import { browser, testWorld, type World } from '../../tests/slices.ts';
import { answers, credentialOf, leanDesign, NOW, sealed, verified, YEAR } from '../../tests/world.ts';
import { requires } from '../../tools/require.ts';
import { many } from '../db/index.ts';
import { foundOrganisation, organisationOf } from '../organisations/index.ts';
import { amendEntry } from '../organisations/organisation.ts';
import { type Acting, actingAsInstallation, openly } from '../people/index.ts';
import {
  installationTrust,
  isTrialAuthority,
  makeTrialKeys,
  organisationBySeal,
  sealerOf,
  statusSealerOf,
} from './index.ts';
import { trustHandlers } from './routes.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};
const withOpenssl = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip || requires('openssl') }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const anyone = browser();

const IDENTIFIER = 'VATMT-00000000';

const enter = (legalIdentifier: string, world: World): Promise<string> =>
  world.db.transaction((on) =>
    foundOrganisation(
      {
        legalName: { en: 'Harbour College (invented)' },
        country: 'MT',
        legalIdentifier,
        placeOfIssue: 'Valletta',
        timeZone: 'Europe/Malta',
        language: 'en',
      },
      'rita@college.example',
      world,
      on,
    ),
  );

async function college(t: TestContext, store: Store) {
  const made = await testWorld(t, store);
  const acting = actingAsInstallation(await enter(IDENTIFIER, made.world));
  return { ...made, acting, handlers: trustHandlers(made.world), input: { organisation: acting.organisation } };
}

const surely = async <T>(value: Promise<T | undefined>): Promise<T> => (await value) ?? assert.fail();

/** A credential of the college, sealed with the seal it has now. */
async function sealedBy(acting: Acting, world: World): Promise<string> {
  const { legalEntity } = await surely(organisationOf(acting.organisation, world.db.sql));
  const design = {
    ...leanDesign,
    issuer: legalEntity,
    awardingBodies: [legalEntity],
    qualityAssurance: [{ type: 'Institutional License', title: { en: 'Licence' }, body: legalEntity }],
  };
  const sealer = await surely(sealerOf(acting, world));
  const seal = { sealer } as Parameters<typeof sealed>[1]; // nothing else of it is asked for
  return sealed(credentialOf(design), seal);
}

const believing = async ({ body }: { readonly body: string | Uint8Array }): Promise<Trust> => ({
  anchors: readCertificates(String(body)).certificates,
});

onEach(
  'a trial seal seals, says that it is one, and is believed here and by whoever takes the file',
  async (t, store) => {
    const { world, acting, handlers, input } = await college(t, store);
    assert.equal(await sealerOf(acting, world), undefined);
    await refuses(handlers.anchor(input, anyone), 'seal-missing');
    await makeTrialKeys(acting, world);
    const text = await sealedBy(acting, world);
    const trust = await installationTrust(world);
    assert.equal((await verified(text, trust)).outcome, 'valid');
    assert.equal((await verified(text, await believing(await handlers.anchor(input, anyone)))).outcome, 'valid');
    assert.equal((await verified(text, { anchors: [] })).outcome, 'undetermined');
    const { certificates } = await surely(sealerOf(acting, world));
    assert.equal(isTrialAuthority(certificates[0]?.issuer.commonName ?? ''), true);
    assert.equal(await organisationBySeal(IDENTIFIER, openly(), world.db.sql), acting.organisation);
    await refuses(makeTrialKeys(acting, world), 'seal-exists');
  },
);

onEach('the key for lists names the same organisation, and cannot seal', async (t, store) => {
  const { world, acting } = await college(t, store);
  await makeTrialKeys(acting, world);
  const [seal, status] = [await surely(sealerOf(acting, world)), await surely(statusSealerOf(acting, world))];
  const [leaf] = status.certificates;
  assert.equal(leaf.subject.organisationIdentifier, IDENTIFIER);
  assert.deepEqual(leaf.issuer.der, seal.certificates[0].issuer.der);
  const text = await sealed(credentialOf(), { sealer: status } as Parameters<typeof sealed>[1]).catch(() => undefined);
  assert.equal(text, undefined);
});

onEach('two who make the first seal at once make one', async (t, store) => {
  const { world, acting, handlers, input } = await college(t, store);
  const both = await Promise.allSettled([makeTrialKeys(acting, world), makeTrialKeys(acting, world)]);
  assert.ok(both.some(({ status }) => status === 'fulfilled'));
  const { keys } = await handlers.keySet(input, acting);
  assert.equal(keys.filter(({ current, purpose }) => current && purpose === 'seal').length, 1);
  assert.equal((await verified(await sealedBy(acting, world), await installationTrust(world))).outcome, 'valid');
});

onEach('a private key stands nowhere unwrapped, and opens for no other organisation', async (t, store) => {
  const { world, acting } = await college(t, store);
  await makeTrialKeys(acting, world);
  const rows = await many(
    sql<{ readonly key: string; readonly purpose: string; readonly wrapped: Uint8Array }>`
      select key, purpose, wrapped from trust.key`,
    world.db.sql,
  );
  assert.equal(rows.length, 2);
  for (const { key, purpose, wrapped } of rows) {
    assert.ok(!Buffer.from(wrapped).includes('PRIVATE KEY'));
    const opened = world.keys.unwrap(wrapped, `trust key ${acting.organisation} ${purpose} ${key}`);
    assert.match(Buffer.from(opened).toString(), /PRIVATE KEY/);
    assert.throws(() => world.keys.unwrap(wrapped, `trust key ${world.newId()} ${purpose} ${key}`), {
      code: 'changed',
    });
  }
});

onEach('a seal that is over seals nothing, and the next one leaves what it sealed as it is', async (t, store) => {
  const { world, acting, handlers, input, later } = await college(t, store);
  await makeTrialKeys(acting, world);
  const text = await sealedBy(acting, world);
  later(3.1 * YEAR);
  assert.equal(await sealerOf(acting, world), undefined);
  await makeTrialKeys(acting, world);
  assert.ok(await sealerOf(acting, world));
  const { keys } = await handlers.certificates(input, anyone);
  assert.deepEqual(
    keys.map(({ purpose, current, kind }) => [purpose, current, kind]),
    [
      ['seal', true, 'trial'],
      ['status', true, 'trial'],
      ['seal', false, 'trial'],
    ],
  );
  assert.equal((await verified(text, await installationTrust(world))).outcome, 'valid');
});

onEach(
  'when the register is corrected, the seal before seals nothing more; a new one and a new key for lists can be made',
  async (t, store) => {
    const { world, acting } = await college(t, store);
    await makeTrialKeys(acting, world);
    const { identity, revision } = await surely(organisationOf(acting.organisation, world.db.sql));
    const legalIdentifier = 'VATMT-77777777';
    await amendEntry({ identity: { ...identity, legalIdentifier }, revision }, acting, world);
    // The one before says a number that is not theirs any more, and may be another's soon: nothing is sealed with it.
    assert.equal(await sealerOf(acting, world), undefined);
    assert.ok(await statusSealerOf(acting, world));
    await makeTrialKeys(acting, world);
    for (const sealer of [await surely(sealerOf(acting, world)), await surely(statusSealerOf(acting, world))])
      assert.equal(sealer.certificates[0].subject.organisationIdentifier, legalIdentifier);
    assert.equal(await organisationBySeal(IDENTIFIER, openly(), world.db.sql), acting.organisation);
  },
);

onEach('a certificate is given to anyone, by its fingerprint and its own organisation', async (t, store) => {
  const { world, acting, handlers, input } = await college(t, store);
  await makeTrialKeys(acting, world);
  const fingerprint = (await handlers.certificates(input, anyone)).keys[0]?.fingerprint ?? '';
  const { body } = await handlers.certificate({ ...input, fingerprint }, anyone);
  assert.match(String(body), /BEGIN CERTIFICATE/);
  assert.doesNotMatch(String(body), /PRIVATE/);
  const other = await enter('VATMT-22222222', world);
  await refuses(handlers.certificate({ organisation: other, fingerprint }, anyone), 'certificate-unknown');
  await refuses(handlers.certificates({ organisation: world.newId() }, anyone), 'organisation-unknown');
});

/** A PKCS#12 file of a provider that is none of ours. */
async function provider(t: TestContext, organisationIdentifier = IDENTIFIER, years = 2) {
  const order = {
    legalName: 'Provider of seals (invented)',
    country: 'MT',
    algorithm: 'ES256',
    from: NOW - YEAR,
    until: NOW + years * YEAR,
    serialNumbers: () => randomBytes(16),
  } as const;
  const authority = await trialAuthority(order);
  const seal = await certify({
    ...order,
    authority,
    legalName: 'Harbour College',
    organisationIdentifier,
    purpose: 'seal',
  });
  return { authority, file: pkcs12(t, seal), seal };
}

function pkcs12(t: TestContext, seal: CertifiedKey): Blob {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-p12-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'key'), seal.privateKeyPem, { mode: 0o600 });
  writeFileSync(join(folder, 'certificates'), seal.certificatePem + seal.chain);
  const words = [
    'pkcs12',
    '-export',
    '-out',
    'out.p12',
    '-passout',
    'pass:open',
    '-inkey',
    'key',
    '-in',
    'certificates',
  ];
  execFileSync('openssl', words, { cwd: folder, stdio: 'ignore' });
  return new Blob([readFileSync(join(folder, 'out.p12'))]);
}

withOpenssl(
  'an imported seal takes the place of the trial, and is believed by whoever chooses to',
  async (t, store) => {
    const { world, acting, handlers, input } = await college(t, store);
    await makeTrialKeys(acting, world);
    const before = await sealedBy(acting, world);
    const { file, authority } = await provider(t);
    await handlers.importSeal({ ...input, password: 'open', file }, acting);
    const text = await sealedBy(acting, world);
    // Nobody is believed here because they brought a file.
    const own = await installationTrust(world);
    assert.equal(answers(await verified(text, own))['proof']?.slice(0, 3), 'yes');
    assert.equal((await verified(text, own)).outcome, 'undetermined');
    assert.equal((await verified(text, await believing(await handlers.anchor(input, anyone)))).outcome, 'valid');
    assert.equal((await verified(before, own)).outcome, 'valid');
    believe(world, authority);
    assert.equal((await verified(text, await installationTrust(world))).outcome, 'valid');
    // The key for lists stayed; the same file once more changes nothing.
    await handlers.importSeal({ ...input, password: 'open', file }, acting);
    const { keys } = await handlers.keySet(input, acting);
    assert.deepEqual(
      keys.map(({ purpose, current, kind }) => `${purpose} ${kind} ${current}`),
      ['seal imported true', 'status trial true', 'seal trial false'],
    );
  },
);

/** As an operator would, who has decided to. */
function believe({ config }: World, { certificatePem }: TrialAuthority): void {
  mkdirSync(join(config.dataFolder, 'trust'), { recursive: true });
  writeFileSync(join(config.dataFolder, 'trust', 'provider.pem'), certificatePem);
}

withOpenssl('a first seal may be imported, and gets a key for lists beside it', async (t, store) => {
  const { world, acting, handlers, input } = await college(t, store);
  const { file } = await provider(t);
  await handlers.importSeal({ ...input, password: 'open', file }, acting);
  const status = await surely(statusSealerOf(acting, world));
  assert.equal(status.certificates[0].subject.organisationIdentifier, IDENTIFIER);
  assert.ok(isTrialAuthority(status.certificates[0].issuer.commonName ?? ''));
});

withOpenssl('a seal of somebody else, one that is over, and a wrong password are refused', async (t, store) => {
  const { acting, handlers, input } = await college(t, store);
  const wanted = { ...input, password: 'open' };
  const { file } = await provider(t);
  await refuses(handlers.importSeal({ ...input, password: 'Open', file }, acting), 'pkcs12-password-wrong');
  const another = await provider(t, 'VATMT-12345678');
  await refuses(handlers.importSeal({ ...wanted, file: another.file }, acting), 'certificate-names-another');
  const over = await provider(t, IDENTIFIER, -0.5);
  await refuses(handlers.importSeal({ ...wanted, file: over.file }, acting), 'certificate-unfit');
  const { authority, seal } = await provider(t);
  const list = await certify({
    ...{
      authority,
      legalName: 'Harbour College',
      country: 'MT',
      organisationIdentifier: IDENTIFIER,
      purpose: 'status',
    },
    ...{ algorithm: 'ES256', from: NOW - YEAR, until: NOW + YEAR, serialNumbers: () => randomBytes(16) },
  } as Parameters<typeof certify>[0]);
  assert.notEqual(list.certificatePem, seal.certificatePem);
  await refuses(handlers.importSeal({ ...wanted, file: pkcs12(t, list) }, acting), 'certificate-unfit');
  await refuses(handlers.importSeal({ ...wanted, file: new Blob(['nonsense']) }, acting), 'pkcs12-unreadable');
  await refuses(
    handlers.importSeal({ ...wanted, file: new Blob([new Uint8Array(2 ** 20 + 1)]) }, acting),
    'file-too-large',
  );
  assert.deepEqual((await handlers.keySet(input, acting)).keys, []);
});
