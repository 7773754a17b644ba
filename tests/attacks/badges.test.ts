// Sealed badges that lie: changed after sealing, put together from two, endorsed by somebody who is not the one it says,
// read one way here and another way there. [OB3 verification] [OB3 endorsement verification] [VC-DI §4.4]
import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { issue, open, verify } from '@tessera/credential';
import { badgePicture, bake, endorsementsIn, textIn, unbake, writeEndorsement } from '@tessera/credential/baking';
import { secureDocument } from '@tessera/credential/proofs';
import type { MethodSealer } from '@tessera/credential/seal';
import { signer } from '../signers.ts';
import { answers, award, credentialOf, fullDesign, NOTHING_GATHERED, NOW } from '../world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const credential = credentialOf(fullDesign);
const sealer = signer().sealer;
const stranger = signer().sealer;

async function sealedBadge(of = credential, by = sealer): Promise<string> {
  const reading = await issue(of, { format: 'open-badge', sealer: by, time: NOW });
  assert.ok(reading.ok, JSON.stringify(reading.problems));
  return reading.value;
}

async function secured(document: Anything, by: MethodSealer): Promise<Anything> {
  const reading = await secureDocument(document, { suite: 'eddsa-rdfc-2022', sealer: by, created: NOW });
  assert.ok(reading.ok, JSON.stringify(reading.problems));
  return JSON.parse(JSON.stringify(reading.value));
}

const judged = (text: string, policy: 'strict' | '1edtech' = 'strict') =>
  verify(text, { evidence: NOTHING_GATHERED, trust: { anchors: [] }, now: NOW + 1000, policy });

const answered = async (text: string): Promise<string> => {
  const { proof, issuer } = answers(await judged(text));
  return `${proof}, ${issuer}`;
};

const HOLDS = 'yes proof.holds, yes issuer.controls-key';

let text: string;
before(async () => {
  text = await sealedBadge();
});

const changed = (change: (document: Anything) => void): string => {
  const document = JSON.parse(text);
  change(document);
  return JSON.stringify(document);
};

describe('a sealed badge', () => {
  test('holds, and is read back equal', async () => {
    assert.equal(await answered(text), HOLDS);
    const { format, reading, contents } = open(text);
    assert.equal(format, 'open-badge');
    assert.deepEqual(contents?.breaks, []);
    assert.ok(reading?.ok);
    assert.deepEqual(reading.value, credential);
  });

  test('holds inside its picture, and is the same there', async () => {
    const baked = bake(Buffer.from(badgePicture(credential)), text);
    assert.ok(baked.ok);
    const inside = textIn(baked.value);
    assert.ok(inside.ok);
    assert.equal(inside.value, text);
    assert.equal(await answered(inside.value), HOLDS);
  });

  for (const [lie, tell] of [
    ['another grade', (d: Anything) => void Object.assign(d.credentialSubject.result[0], { value: '10' })],
    [
      'another title',
      (d: Anything) => void Object.assign(d.credentialSubject.achievement, { name: 'Master of Bread' }),
    ],
    [
      'another outcome in the extension',
      (d: Anything) => d.credentialSubject.achievement.microCredential.learningOutcomes.pop(),
    ],
    [
      'another learner in the extension',
      (d: Anything) => void Object.assign(d.credentialSubject.microCredentialAward.learner, { familyName: 'Z' }),
    ],
    ['a level taken out', (d: Anything) => d.credentialSubject.achievement.alignment.splice(4, 1)],
    [
      'evidence added',
      (d: Anything) => void Object.assign(d, { evidence: [{ type: ['Evidence'], narrative: 'Praise.' }] }),
    ],
    ['an endorsement added', (d: Anything) => void Object.assign(d, { endorsement: [endorsed(d.id)] })],
    ['the extension taken out', (d: Anything) => delete d.credentialSubject.achievement.microCredential],
  ] as const) {
    test(`${lie} after sealing`, async () => {
      const report = await judged(changed(tell));
      assert.equal(report.outcome, 'invalid');
      assert.equal(report.checks.find(({ check }) => check === 'proof')?.answer, 'no');
    });
  }

  test('put together from two, the achievement of one and the learner of another', async () => {
    const other = await sealedBadge(
      credentialOf({ ...fullDesign, title: { en: 'Master of Bread' } }, { ...award, id: 'urn:uuid:7' }),
    );
    const swapped = changed(
      (d) => void Object.assign(d.credentialSubject, { achievement: JSON.parse(other).credentialSubject.achievement }),
    );
    assert.equal((await judged(swapped)).outcome, 'invalid');
  });

  test('sealed by somebody else in the name of the issuer', async () => {
    const { proof: _, ...document } = JSON.parse(text);
    assert.equal(
      await answered(JSON.stringify(await secured(document, stranger))),
      'yes proof.holds, no issuer.controller-differs',
    );
  });
});

const endorsed = (about: string, by = stranger.controller): Anything =>
  writeEndorsement({
    id: 'urn:uuid:3f8a1f0e-0d2b-4c7a-9b5e-1d2c3b4a5f60',
    name: 'Praise',
    issuer: { id: by, name: 'Guild (invented)' },
    subject: about,
    comment: 'The best bread.',
    validFrom: NOW - 1000,
  });

describe('an endorsement inside a badge', () => {
  const withOne = async (endorsement: Anything): Promise<string> => {
    const { proof: _, ...document } = JSON.parse(text);
    return JSON.stringify(await secured({ ...document, endorsement: [endorsement] }, sealer));
  };
  const found = (badge: string): string => endorsementsIn(JSON.parse(badge))[0]?.text ?? '';

  test('by the one it says holds by itself', async () => {
    const badge = await withOne(await secured(endorsed(credential.id), stranger));
    assert.equal(await answered(badge), HOLDS);
    assert.equal(await answered(found(badge)), HOLDS);
  });
  test('by an unrelated key is no endorsement, however well the badge is sealed', async () => {
    const badge = await withOne(await secured(endorsed(credential.id, 'https://guild.example/id'), stranger));
    assert.equal(await answered(badge), HOLDS);
    assert.equal(await answered(found(badge)), 'yes proof.holds, no issuer.controller-differs');
  });
  test('by nobody is no endorsement', async () => {
    const badge = await withOne(endorsed(credential.id));
    const report = await judged(found(badge));
    assert.equal(report.outcome, 'invalid');
    assert.equal(answers(report)['proof'], 'no proof.unsealed');
  });
});

describe('one picture, two readers', () => {
  test('a token in the attribute and another badge inside it: read by nobody', () => {
    const key = createPrivateKey(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const input = `${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.${Buffer.from(text).toString('base64url')}`;
    const token = `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`;
    const other = changed((d) => void Object.assign(d, { name: 'Master of Bread' }));
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential verify="${token}"><![CDATA[${other}]]></o:credential></svg>`;
    assert.deepEqual(
      unbake(Buffer.from(picture)).problems.map(({ code }) => code),
      ['baked-malformed'],
    );
  });
});

describe('a key in the name of an address', () => {
  const address = 'https://harbour.example/id/college';
  const multikey = sealer.method.split('#')[1] ?? '';
  const under = { ...sealer, method: `${address}#${multikey}`, controller: address };

  test('is asked for at that address, and left open where it cannot be had', async () => {
    const report = await judged(await sealedBadge(credential, under));
    assert.notEqual(report.outcome, 'valid');
    assert.equal(answers(report)['proof'], 'unknown proof.key-missing');
  });
  test('holds where somebody asks for that policy by name, and makes nothing valid', async () => {
    const report = await judged(await sealedBadge(credential, under), '1edtech');
    assert.equal(answers(report)['proof'], 'yes proof.holds');
    assert.equal(answers(report)['issuer'], 'yes issuer.controls-key');
    assert.equal(report.outcome, 'undetermined');
    assert.equal(report.policy, '1edtech');
  });
});
