// What a certificate says of itself as one for seals, and whom it speaks for.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { certify, readPem, trialAuthority } from '../keys/index.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { readExtensions } from './certificate-extensions.ts';
import { readDer } from './der.ts';
import { coversIssuer, eSealPolicy } from './seal-policy.ts';

const NOW = Date.UTC(2026, 5, 1);
const ORDER = {
  legalName: 'Harbour College',
  country: 'MT',
  algorithm: 'ES256',
  from: NOW - 1000,
  until: NOW + 1000,
  serialNumbers: () => randomBytes(16),
} as const;

async function trialSeal(issuer?: string): Promise<Certificate> {
  const authority = await trialAuthority(ORDER);
  const order = { ...ORDER, authority, organisationIdentifier: 'VATMT-00000000', purpose: 'seal' } as const;
  const { certificatePem } = await certify({ ...order, ...(issuer !== undefined && { issuer }) });
  const [der = assert.fail()] = readPem(certificatePem, 'CERTIFICATE');
  return readCertificate(der) ?? assert.fail();
}

/** A seal that says the right things, and others that it does not say. */
async function saying(changes: Partial<Certificate>): Promise<Certificate> {
  const seal = await trialSeal();
  const qcStatements = ['0.4.0.1862.1.1', '0.4.0.1862.1.6', '0.4.0.1862.1.6.2'];
  return { ...seal, qcStatements, ...changes };
}

describe('a certificate for seals', () => {
  test('that says it is qualified, of an organisation with its number, lacks nothing', async () => {
    const policy = eSealPolicy(await saying({}));
    assert.deepEqual(policy, {
      lacks: [],
      isInDevice: false,
      isBinding: true,
      organisation: 'Harbour College',
      organisationIdentifier: 'VATMT-00000000',
    });
    const inDevice = await saying({
      qcStatements: ['0.4.0.1862.1.1', '0.4.0.1862.1.4', '0.4.0.1862.1.6', '0.4.0.1862.1.6.2'],
      qcLegislation: ['EU'],
    });
    assert.deepEqual([eSealPolicy(inDevice).lacks, eSealPolicy(inDevice).isInDevice], [[], true]);
  });

  test('to try things out does not say that it is qualified', async () => {
    assert.deepEqual(eSealPolicy(await trialSeal()).lacks, ['seal-not-qualified', 'seal-other-type']);
  });

  const seal = { organisation: 'Harbour College', der: new Uint8Array(), text: '' };
  const lacks: readonly (readonly [string, Partial<Certificate>])[] = [
    ['seal-not-qualified', { qcStatements: ['0.4.0.1862.1.6', '0.4.0.1862.1.6.2'] }],
    ['seal-other-type', { qcStatements: ['0.4.0.1862.1.1'] }],
    ['seal-other-type', { qcStatements: ['0.4.0.1862.1.1', '0.4.0.1862.1.6', '0.4.0.1862.1.6.1'] }],
    ['seal-other-law', { qcLegislation: ['GB'] }],
    ['seal-other-law', { qcLegislation: [''] }],
    ['seal-identifier-missing', { subject: seal }],
    ['seal-identifier-malformed', { subject: { ...seal, organisationIdentifier: '12345678' } }],
    ['seal-organisation-missing', { subject: { der: new Uint8Array(), text: '', organisationIdentifier: 'MT:MT-1' } }],
    ['seal-key-usage', { keyUsage: new Set(['keyEncipherment']) }],
    ['seal-is-authority', { isCa: true }],
  ];
  for (const [lack, changes] of lacks)
    test(`lacks what it takes: ${lack} ${JSON.stringify(changes)}`, async () =>
      assert.deepEqual(eSealPolicy(await saying(changes)).lacks, [lack]));
});

describe('a certificate speaks for', () => {
  test('the issuer it names, and for the host of an address', async () => {
    const seal = await trialSeal('https://college.example/organisations/7');
    assert.deepEqual(seal.alternativeNames, {
      uri: ['https://college.example/organisations/7'],
      dns: ['college.example'],
    });
    for (const issuer of [
      'https://college.example/organisations/7',
      'https://college.example',
      'https://college.example:8443/x',
    ])
      assert.equal(coversIssuer(seal, issuer), true, issuer);
    for (const issuer of [
      'https://college.example.evil.example',
      'https://evil.example/?college.example',
      'https://sub.college.example',
      'https://COLLEGE.example',
      'http://college.example',
      'https://college.example@evil.example',
      'did:web:college.example',
      'college.example',
      '',
    ])
      assert.equal(coversIssuer(seal, issuer), false, issuer);
  });

  test('an identifier that is no address', async () => {
    const seal = await trialSeal('did:web:college.example');
    assert.equal(coversIssuer(seal, 'did:web:college.example'), true);
    assert.equal(coversIssuer(seal, 'https://college.example'), false);
  });

  test('nobody by a star, and nobody where it names none', async () => {
    const seal = await trialSeal();
    assert.equal(
      coversIssuer({ ...seal, alternativeNames: { uri: [], dns: ['*.example', '*'] } }, 'https://a.example'),
      false,
    );
    assert.equal(coversIssuer(seal, 'https://college.example'), false);
  });
});

test('policies and the law of a certificate are read, and nothing else of what stands there', () => {
  const read = (hex: string) => readExtensions(readDer(Buffer.from(hex, 'hex')));
  const policies = '301d 301b 0603551d20 0414 3012 300b 06092b0601040182371501 3003 0601 2a'.replaceAll(' ', '');
  assert.equal(read(policies)?.policies?.length, 2);
  const law = '3025 3023 0608 2b06010505070103 0417 3015 3013 0606 04008e460107 3009 1302 4555 1303 414141'.replaceAll(
    ' ',
    '',
  );
  assert.deepEqual(read(law)?.qcLegislation, ['EU', '']);
});
