// A micro-credential as a European learning credential, and back. [SD-JWT-VC §2.2] [EUMC A1]
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../../../tests/any-credential.ts';
import { credentialOf, leanDesign, NOW, sealOf, type TestSeal } from '../../../tests/world.ts';
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import { sealSdJwtVc } from '../../sealing/sd-jwt-vc.ts';
import { discloseExactly, readSdJwt } from '../../proof/sd-jwt.ts';
import { readSdJwtVc } from './read.ts';
import { CLAIMS } from './terms.ts';
import { integrityOf, readTypeMetadata, typeIntegrity, typeMetadata } from './type-metadata.ts';
import { writeSdJwtVc } from './write.ts';

let seal: TestSeal;
before(async () => {
  seal = await sealOf();
});

const options = { time: NOW };
const claimsOf = (credential: MicroCredential, more = {}) => {
  const written = writeSdJwtVc(credential, { ...options, ...more });
  assert.ok(written.ok, JSON.stringify(written.problems));
  return written.value;
};
const issued = async (credential = credentialOf(), more = {}): Promise<string> => {
  const sealed = await sealSdJwtVc(credential, { ...options, sealer: seal.sealer, random: randomBytes, ...more });
  assert.ok(sealed.ok, JSON.stringify(sealed.problems));
  return sealed.value;
};
const shown = (text: string) => {
  const read = readSdJwt(text);
  assert.ok(read?.ok);
  return { header: read.sdJwt.signatures[0].header, ...read.sdJwt.revealed };
};

test('the claims are those of the European type, and three of ours', () => {
  const { claims, frame } = claimsOf(credentialOf());
  const { ld: _, ...own } = claims;
  assert.deepEqual(own, {
    vct: 'urn:eu.europa.ec.eudi:learning:credential:1',
    jti: credentialOf().id,
    iat: NOW / 1000,
    exp: Date.UTC(2029, 5, 1, 22) / 1000,
    issuing_authority: 'Harbour College (invented)',
    issuing_country: 'MT',
    date_of_issuance: '2026-06-01',
    date_of_expiry: '2029-06-01',
    achievement_title: credentialOf().title['en'],
    ...(credentialOf().description && { achievement_description: credentialOf().description?.['en'] }),
    language_of_classes: ['en', 'mt'],
    family_name: 'Borg',
    given_name: 'Ġorġa',
    learning_outcomes: ['Makes a sourdough from flour and water', 'Knows the hygiene rules of a bakery'],
    assessment_grade: '9',
    learner_identification: 'urn:schac:personalUniqueCode:int:esi:harbour.example:0001',
    expected_study_time: '55.5 hours (2 ECTS)',
    level_of_learning_experience: 4,
    types_of_quality_assurance: ['Institutional Quality Assurance'],
    prerequisites_to_enroll: ['None but clean hands.'],
    integration_stackability_options: true,
    type_of_assessment: ['practical assessment', 'written examination'],
    form_of_participation: ['Blended', 'Workbased'],
    supervision_of_assessment: ['Supervised with ID Verification', 'Supervised without ID Verification'],
  });
  const chosen = new Set(frame.disclosable);
  for (const { name, choice } of CLAIMS) assert.equal(chosen.has(`/${name}`), choice === 'always', name);
  for (const name of ['vct', 'jti', 'iat', 'exp']) assert.equal(chosen.has(`/${name}`), false);
  assert.ok(chosen.has('/ld/credentialSubject/familyName'));
});

describe('back it is equal', () => {
  for (const linked of ['elm', 'open-badge'] as const) {
    for (const [name, design] of [
      ['full', undefined],
      ['lean', leanDesign],
    ] as const) {
      test(`${linked}, ${name}`, async () => {
        const credential = credentialOf(design);
        const text = await issued(credential, { linked });
        const { claims } = shown(text);
        const contents = readSdJwtVc(claims);
        assert.equal(contents?.format, 'learning-credential');
        assert.deepEqual(contents?.breaks, []);
        assert.ok(contents?.reading?.ok, JSON.stringify(contents?.reading?.problems));
        assert.deepEqual(contents.reading.value, credential);
      });
    }
  }
  test('whatever the credential', () => {
    fc.assert(
      fc.property(anyCredential, fc.constantFrom('elm' as const, 'open-badge' as const), (data, linked) => {
        const read = readMicroCredential(data);
        if (!read.ok) return;
        const written = writeSdJwtVc(read.value, { ...options, linked });
        if (!written.ok) return; // such as a language that the European list does not have
        const contents = readSdJwtVc(JSON.parse(JSON.stringify(written.value.claims)));
        assert.deepEqual(contents?.breaks, []);
        assert.ok(contents?.reading?.ok, JSON.stringify(contents?.reading?.problems));
        assert.deepEqual(contents.reading.value, read.value);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is not disclosed', () => {
  test('no linked data of the learner: what is there is shown, what is missing is named', async () => {
    const part = discloseExactly(await issued(), ['/family_name', '/achievement_title']);
    assert.ok(part.ok);
    const contents = readSdJwtVc(shown(part.value).claims);
    assert.deepEqual(contents?.breaks, []);
    assert.equal(contents?.reading?.ok, false);
    assert.ok(contents?.reading?.problems.some(({ code }) => code === 'element-missing'));
  });
  test('all but the grade in the linked data: a credential without a grade', async () => {
    const text = await issued();
    const all = shown(text).parts.map(({ pointer }) => pointer);
    const part = discloseExactly(
      text,
      all.filter((pointer) => pointer !== '/ld/credentialSubject/hasClaim' && !pointer.endsWith('/grade')),
    );
    assert.ok(part.ok);
    assert.deepEqual(readSdJwtVc(shown(part.value).claims)?.breaks, []);
  });
  test('claims alone, as another issuer has them', () => {
    const { ld: _, ...claims } = claimsOf(credentialOf()).claims;
    const contents = readSdJwtVc(claims);
    assert.deepEqual(contents?.breaks, []);
    assert.equal(contents?.reading?.ok, false);
    assert.deepEqual(contents?.members?.['title'], { en: credentialOf().title['en'] });
  });
});

describe('who issues', () => {
  test('the certificate names no address: no name of the issuer is written', async () => {
    assert.equal(Object.hasOwn(shown(await issued()).claims, 'iss'), false);
  });
  test('certificates go along without the one that is trusted by itself', async () => {
    const { header } = shown(await issued());
    assert.equal((header['x5c'] as unknown[]).length, 1);
    assert.equal(header['typ'], 'dc+sd-jwt');
  });
  test('a method of the issuer itself: its name is written', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const credential = credentialOf();
    const sealer = {
      algorithm: 'ES256' as const,
      controller: credential.issuer.id,
      method: `${credential.issuer.id}#key`,
      key: { kind: 'P-256' as const, bytes: new Uint8Array() },
      sign: (data: Uint8Array) => sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    };
    const { claims, header } = shown(await issued(credential, { sealer }));
    assert.equal(claims['iss'], credential.issuer.id);
    assert.equal(header['kid'], sealer.method);
  });
});

test('where it can be taken back, and by whom it can be presented', async () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const holder = publicKey.export({ format: 'jwk' }) as Record<string, unknown>;
  const text = await issued(credentialOf(), { slot: { list: 'https://lists.example/1', index: 7 }, holder });
  const { claims } = shown(text);
  assert.deepEqual(claims['status'], { status_list: { idx: 7, uri: 'https://lists.example/1' } });
  assert.deepEqual(claims['cnf'], { jwk: holder });
  assert.deepEqual(readSdJwtVc(claims)?.claims.status, [{ kind: 'token', list: 'https://lists.example/1', index: 7 }]);
});

describe('the description of the type', () => {
  test('its digest goes along, and only that description has it', async () => {
    const { claims } = shown(await issued());
    assert.equal(claims['vct#integrity'], `sha256-${createHash('sha256').update(typeMetadata).digest('base64')}`);
    assert.equal(integrityOf(typeMetadata), typeIntegrity);
    assert.ok(readTypeMetadata(claims, typeMetadata).ok);
    assert.equal(readTypeMetadata(claims, typeMetadata.replace('"Title"', '"Titel"')).ok, false);
    assert.equal(readTypeMetadata({ ...claims, vct: 'urn:other' }, typeMetadata).ok, false);
  });
  test('it says of each claim whether it is left to choice', () => {
    const { claims } = JSON.parse(typeMetadata);
    for (const { name, choice } of CLAIMS)
      assert.equal(claims.find(({ path }: { path: string[] }) => path[0] === name)?.sd, choice);
  });
});

describe('two tales in one credential', () => {
  const lies: readonly (readonly [claim: string, value: unknown])[] = [
    ['family_name', 'Camilleri'],
    ['achievement_title', 'Doctor of Bread'],
    ['assessment_grade', '10'],
    ['level_of_learning_experience', 8],
    ['date_of_issuance', '2020-01-01'],
    ['expected_study_time', '5000 hours'],
    ['learner_identification', 'somebody-else'],
    ['issuing_authority', 'A famous university'],
    ['iss', 'https://famous.example'],
  ];
  for (const [claim, value] of lies) {
    test(`${claim} differs from the linked data`, () => {
      const contents = readSdJwtVc({ ...claimsOf(credentialOf()).claims, [claim]: value });
      assert.deepEqual(
        contents?.breaks.map(({ code, path }) => `${code} ${path}`),
        [`claim-disagrees /${claim}`],
      );
      assert.equal(contents?.reading?.ok, false);
    });
  }
  test('a name that is disclosed in both, while most is not', () => {
    const { claims } = claimsOf(credentialOf());
    const { familyName } = (claims['ld'] as { credentialSubject: Record<string, unknown> }).credentialSubject;
    const ld = { ...(claims['ld'] as object), credentialSubject: { type: 'Person', id: 'urn:x#learner', familyName } };
    const contents = readSdJwtVc({ ...claims, ld, family_name: 'Camilleri' });
    assert.ok(contents?.breaks.some(({ path }) => path === '/family_name'));
  });
  test('linked data that says again what the token says', () => {
    const { claims } = claimsOf(credentialOf());
    const contents = readSdJwtVc({
      ...claims,
      ld: { ...(claims['ld'] as object), validUntil: '2099-01-01T00:00:00Z' },
    });
    assert.ok(contents?.breaks.some(({ code }) => code === 'linked-data-unreadable'));
  });
});
