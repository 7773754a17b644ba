// Answers of the checks that only some formats and some lists bring about: whose address a certificate is for, a key that
// names nobody, lists that tell something else than that it was taken back. [SD-JWT-VC §2.5] [BSL §2.2]
import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { describe, test } from 'node:test';
import { made } from '../../tests/made.ts';
import { NO_BITS, withBit } from '../../tests/status-bits.ts';
import { credentialOf, NOW, sealOf } from '../../tests/world.ts';
import { issue } from '../issue.ts';
import type { JsonObject } from '../linked-data/linked-data.ts';
import { secureDocument } from '../secure.ts';
import { statusListDocument } from '../status/bitstring-list.ts';
import { type Circumstances, verify } from '../verify.ts';
import { sealerFor, signer } from '../../tests/signers.ts';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const COLLEGE = 'https://college.example/issuer';

const credential = (more: JsonObject = {}): JsonObject => ({
  '@context': [V2],
  id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3d',
  type: ['VerifiableCredential'],
  issuer: COLLEGE,
  credentialSubject: { id: 'did:example:learner' },
  ...more,
});

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(key: KeyObject, header: object, payload: unknown): string {
  const input = `${encode({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc', ...header })}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

async function answersOf(text: string, more: Partial<Circumstances> = {}): Promise<readonly string[]> {
  const circumstances = { evidence: { documents: [], gaps: [] }, trust: { anchors: [] }, now: NOW, ...more };
  const { checks } = await verify(text, circumstances);
  return checks.map(({ answer, code }) => `${answer} ${code}`);
}

describe('a certificate', () => {
  const certified = async (issuer?: string) => {
    const { keyPem, certificatePem, trust } = await sealOf(issuer === undefined ? {} : { issuer });
    const x5c = [new X509Certificate(certificatePem).raw.toString('base64')];
    return answersOf(token(createPrivateKey(keyPem), { x5c }, credential()), { trust });
  };
  test('speaks for the issuer whose address it is for, and for no other', async () => {
    assert.ok((await certified(COLLEGE)).includes('yes issuer.address-of-certificate'));
    assert.ok((await certified('https://university.example/')).includes('no issuer.address-of-another'));
    assert.ok((await certified()).includes('unknown issuer.without-identifier'));
  });
});

describe('a certificate with the registered number of the issuer', () => {
  const named = async (name: string, issuer?: string) => {
    const { keyPem, certificatePem, sealer, trust } = await sealOf(issuer === undefined ? {} : { issuer });
    const order = { format: 'vcdm-jwt', sealer, time: NOW } as const;
    const issued = await issue(credentialOf(), order);
    const document = JSON.parse(Buffer.from(made(issued).split('.')[1] ?? '', 'base64url').toString());
    const x5c = [new X509Certificate(certificatePem).raw.toString('base64')];
    const text = token(createPrivateKey(keyPem), { x5c }, { ...document, issuer: { ...document.issuer, id: name } });
    return (await answersOf(text, { trust })).find((answer) => answer.includes(' issuer.'));
  };
  test('speaks under another name only where it is for that name too', async () => {
    const NAME = 'did:web:university.example';
    assert.equal(await named(NAME, NAME), 'yes issuer.matches');
    assert.equal(await named(NAME, COLLEGE), 'no issuer.address-of-another');
    assert.equal(await named(NAME), 'unknown issuer.certificate-without-address');
    assert.equal(await named('https://elsewhere.example/college'), 'yes issuer.matches'); // an address names no key
  });
});

test('a key that came along is nobody’s, whatever name stands beside it', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const given = await answersOf(token(privateKey, { jwk: publicKey.export({ format: 'jwk' }) }, credential()), {
    trust: { anchors: [], issuers: [COLLEGE] },
  });
  for (const answer of ['yes proof.holds', 'unknown issuer.key-names-nobody', 'unknown trust.key-names-nobody'])
    assert.ok(given.includes(answer), answer);
});

const { sealer, privateKey } = signer();

async function secured(document: JsonObject): Promise<string> {
  const reading = await secureDocument(document, { suite: 'eddsa-rdfc-2022', sealer, created: NOW });
  return reading.ok ? JSON.stringify(reading.value) : assert.fail(JSON.stringify(reading.problems));
}

test('an issuer that is among those trusted is known; what keeps the rules of its format has its form', async () => {
  const text = await secured(credential({ issuer: sealer.controller }));
  const given = await answersOf(text, { trust: { anchors: [], issuers: [sealer.controller] } });
  assert.ok(given.includes('yes trust.listed'));
  assert.ok(given.includes('yes schema.keeps-rules'));
});

test('a presentation whose key cannot be found leaves open who presents', async () => {
  const key = sealerFor(privateKey, {
    method: 'did:web:learner.example#key-1',
    controller: 'did:web:learner.example',
  });
  const presentation = { '@context': [V2], type: ['VerifiablePresentation'], holder: 'did:web:learner.example' };
  const order = { suite: 'eddsa-rdfc-2022', sealer: key, challenge: 'c', domain: 'd' };
  const reading = await secureDocument(presentation, order);
  const text = reading.ok ? JSON.stringify(reading.value) : assert.fail();
  const given = await answersOf(text, { expected: { challenge: 'c', audience: 'd' } });
  assert.ok(given.includes('unknown holder.not-checked'));
});

describe('a list of another purpose tells', () => {
  const LIST = 'https://college.example/status/1';
  const told = async (purpose: string, set: boolean, more: JsonObject = {}) => {
    const entry = {
      type: 'BitstringStatusListEntry',
      statusPurpose: purpose,
      statusListIndex: '7',
      statusListCredential: LIST,
      ...more,
    };
    const text = await secured(credential({ issuer: sealer.controller, credentialStatus: entry }));
    const bits = withBit(NO_BITS, 7, set);
    const list = { url: LIST, purpose, bits, validFrom: NOW - 1000, validUntil: NOW + 1000 };
    const body = await secured(statusListDocument(list, sealer.controller));
    const document = { url: LIST, mediaType: 'application/vc', body, retrieved: '2026-06-01T08:00:00Z' };
    const given = await answersOf(text, { evidence: { documents: [document], gaps: [] } });
    return given.find((answer) => answer.includes(' status.'));
  };
  const messages = [
    { status: '0x0', message: 'in good standing' },
    { status: '0x1', message: 'under review' },
  ];
  test('that there is a newer one, and takes nothing back', async () => {
    assert.equal(await told('refresh', true), 'yes status.renewed');
    assert.equal(await told('refresh', false), 'yes status.in-force');
  });
  test('a message of its issuer’s own, which only they can weigh', async () => {
    assert.equal(await told('message', false, { statusMessage: messages }), 'yes status.message');
    assert.equal(await told('message', true, { statusMessage: messages }), 'unknown status.message');
  });
  test('nothing that we understand, and leaves the question open', async () => {
    assert.equal(await told('applause', true), 'unknown status.value-not-understood');
  });
});

test('a badge, a credential of the web and a European one of the same award have the same issuer', async () => {
  for (const format of ['open-badge', 'vcdm'] as const) {
    const reading = await issue(credentialOf(), { format, sealer, time: NOW });
    const given = await answersOf(reading.ok ? reading.value : assert.fail());
    assert.ok(given.includes('yes issuer.controls-key'), format);
  }
});
