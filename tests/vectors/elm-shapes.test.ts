// What we write conforms to the official shapes of both editions, under somebody else's engine. [EDC-AP generic-full]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { open, readMicroCredential } from '@tessera/credential';
import { requires, SHARED } from '../../tools/require.ts';
import { compactParts, generalParts, joseToDer } from '../signing-input.ts';
import { award, credentialOf, fullDesign, leanDesign, sealed, sealOf, type TestSeal } from '../world.ts';
import { type Edition, objections, triples } from './referee.ts';

const EDITIONS: readonly Edition[] = ['3.1', '3.2'];

let seal: TestSeal;
before(async () => {
  seal = await sealOf();
});

const documentOf = (text: string): object => JSON.parse(JSON.parse(text).payload);

const guild = {
  id: 'https://guild.example/1',
  legalName: { en: 'Guild (invented)' },
  locations: [{ country: 'FR' }],
};

const variants: Readonly<Record<string, unknown>> = {
  'every element': fullDesign,
  'the mandatory elements alone': leanDesign,
  'informal learning, integrated': {
    ...fullDesign,
    learningSetting: 'informal',
    stackability: { kind: 'integrated', towards: [{ en: 'Diploma' }] },
  },
  'stand-alone, formal, ECTS alone': {
    ...fullDesign,
    learningSetting: 'formal',
    stackability: { kind: 'stand-alone' },
    workload: { ects: 7.5 },
  },
  'a region, two countries, under a mandate': {
    ...leanDesign,
    mandate: 'By decision of the guild of 1 May 2026.',
    issuer: {
      ...leanDesign.issuer,
      locations: [
        { country: 'IE', regions: ['IRL_CTH_DUB'] },
        { country: 'MT', regions: ['MT00'] },
      ],
      registration: { value: 'C 00000', country: 'MT' },
      vatNumber: { value: 'MT00000000', country: 'MT' },
    },
    qualityAssurance: [
      {
        type: 'Program License',
        title: { en: 'Licence' },
        body: { id: 'https://agency.example/1', legalName: { en: 'Agency' }, locations: [{ country: 'MT' }] },
      },
    ],
    awardingBodies: [guild],
  },
};

describe('what we write conforms to the official shapes', { skip: requires('shared') }, () => {
  for (const [variant, design] of Object.entries(variants)) {
    for (const edition of EDITIONS) {
      test(`${variant}: edition ${edition}`, async () => {
        assert.deepEqual(await objections(documentOf(await sealed(credentialOf(design), seal)), edition), []);
      });
    }
    test(`${variant}: reads back to the value it came from`, async () => {
      const credential = credentialOf(design);
      const opened = open(await sealed(credential, seal));
      assert.ok(opened.reading?.ok, JSON.stringify(opened.reading?.problems));
      assert.deepEqual(opened.reading.value, credential);
      assert.deepEqual(
        readMicroCredential(JSON.parse(JSON.stringify(credential))).problems.filter(
          ({ severity }) => severity === 'error',
        ),
        [],
      );
    });
  }

  for (const edition of EDITIONS)
    test(`issued under a mandate that can be confirmed: the profile of those, edition ${edition}`, async () => {
      const mandate = { statement: 'By decision of the guild.', id: 'https://guild.example/mandates/7' };
      const design = { ...leanDesign, awardingBodies: [guild], mandate };
      const document = documentOf(await sealed(credentialOf(design), seal));
      assert.deepEqual(await objections(document, edition, 'issued by mandate'), []);
      const without = documentOf(await sealed(credentialOf(leanDesign), seal));
      assert.match((await objections(without, edition, 'issued by mandate')).join(), /^evidence MinCount/);
    });

  test('nothing we write is lost on a JSON-LD processor in safe mode', async () => {
    const slot = { list: 'https://harbour.example/status/1', index: 94567, purpose: 'revocation' } as const;
    for (const edition of EDITIONS) {
      const store = await triples(documentOf(await sealed(credentialOf(), seal, { slot })), edition, true);
      assert.ok(store.size > 200);
    }
  });

  test('with a status slot: edition 3.2 is content; 3.1 asks for a text where the W3C model wants an object, and nothing else', async () => {
    const slot = { list: 'https://harbour.example/status/1', index: 94567, purpose: 'revocation' } as const;
    const document = documentOf(await sealed(credentialOf(), seal, { slot }));
    assert.deepEqual(await objections(document, '3.2'), []);
    const [only, ...others] = await objections(document, '3.1');
    assert.match(only ?? '', /^credentialStatus DatatypeConstraintComponent /);
    assert.deepEqual(others, []);
  });

  test('the referee does object: a credential without title of the claim, and one without issuer’s identifier', async () => {
    const document = JSON.parse(JSON.stringify(documentOf(await sealed(credentialOf(), seal))));
    delete document.credentialSubject.hasClaim.title;
    delete document.issuer.eIDASIdentifier;
    for (const body of document.credentialSubject.hasClaim.awardedBy.awardingBody) delete body.eIDASIdentifier;
    for (const proof of document.credentialSubject.hasClaim.provenBy)
      for (const body of proof.awardedBy.awardingBody) delete body.eIDASIdentifier;
    for (const activity of document.credentialSubject.hasClaim.influencedBy)
      for (const body of activity.awardedBy.awardingBody) delete body.eIDASIdentifier;
    for (const edition of EDITIONS) {
      const found = await objections(document, edition);
      assert.ok(
        found.some((objection) => objection.startsWith('title MinCount')),
        found.join('\n'),
      );
      assert.ok(
        found.some((objection) => objection.startsWith('issuer NodeConstraint')),
        found.join('\n'),
      );
    }
  });
});

describe('the official sample', { skip: requires('shared') }, () => {
  test('reads: its elements are found, its missing quality assurance is named', () => {
    const text = readFileSync(join(SHARED, 'reference/elm/samples/Sample-MC-Annex1-signed.jsonld'), 'utf8');
    const { reading } = open(text);
    const errors = reading?.problems.filter(({ severity }) => severity === 'error') ?? [];
    assert.deepEqual(
      errors.map(({ code, element }) => `${code} ${element}`),
      ['element-missing qualityAssurance'],
    );
  });
  test('unsigned: it is read, and is no credential for want of a seal', () => {
    const text = readFileSync(join(SHARED, 'reference/elm/samples/Sample-MC-Annex1-unsigned.jsonld'), 'utf8');
    const { seal, reading } = open(text);
    assert.deepEqual(seal, { ok: false, word: 'unsealed', facts: {} });
    assert.deepEqual(
      reading?.problems.map(({ code, element }) => `${code} ${element ?? ''}`.trim()),
      ['date-with-time', 'concept-by-label', 'element-missing dateOfIssuing', 'element-missing qualityAssurance'],
    );
  });
});

describe('openssl confirms our seals', { skip: requires('openssl') }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-openssl-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const algorithm of ['ES256', 'RS256'] as const) {
    for (const form of ['general', 'compact'] as const) {
      test(`${algorithm}, ${form} form`, async () => {
        const own = await sealOf({ algorithm });
        const text = await sealed(credentialOf(leanDesign, award), own, { form });
        writeFileSync(join(folder, 'seal.crt'), own.certificatePem);
        const { input, signature } = form === 'general' ? generalParts(text) : compactParts(text);
        writeFileSync(join(folder, 'input'), input);
        writeFileSync(join(folder, 'signature'), algorithm === 'ES256' ? joseToDer(signature) : signature);
        execFileSync('openssl', ['x509', '-in', 'seal.crt', '-pubkey', '-noout', '-out', 'public.pem'], {
          cwd: folder,
        });
        const said = execFileSync(
          'openssl',
          ['dgst', '-sha256', '-verify', 'public.pem', '-signature', 'signature', 'input'],
          { cwd: folder },
        );
        assert.match(said.toString(), /Verified OK/);
      });
    }
  }
});
