// Nobody can seal for somebody else, with a key that is not theirs, or outside the time of their certificate.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { make } from '../tests/certificates.ts';
import { credentialOf, leanDesign, NOW, sealOf, YEAR } from '../tests/world.ts';
import { issue } from './issue.ts';
import { certificatePem } from './keys/index.ts';
import type { Reading } from './problem.ts';
import { keySealer } from './seal/index.ts';
import { readCertificates } from './trust/index.ts';

const codes = (reading: Reading<unknown>): readonly string[] =>
  reading.problems.map(({ code, path }) => `${code} ${path}`);

describe('sealing', () => {
  const sealing = async (
    sealer: Awaited<ReturnType<typeof sealOf>>['sealer'],
    time = NOW,
    design: unknown = leanDesign,
  ) => codes(await issue(credentialOf(design), { format: 'edc', sealer, time }));

  test('with the certificate of another body is refused', async () => {
    const { sealer } = await sealOf({ organisationIdentifier: 'VATMT-99999999' });
    assert.deepEqual(await sealing(sealer), ['certificate-names-another /issuer/legalIdentifier/value']);
  });
  test('before the certificate begins or after it ended is refused', async () => {
    const { sealer } = await sealOf();
    assert.deepEqual(await sealing(sealer, NOW - 2 * YEAR), ['certificate-not-in-force ']);
    assert.deepEqual(await sealing(sealer, NOW + 2 * YEAR), ['certificate-not-in-force ']);
  });
  test('for an issuer without registered identifier is refused', async () => {
    const { sealer } = await sealOf();
    const { legalIdentifier: _, ...nameless } = leanDesign.issuer;
    const quality = leanDesign.qualityAssurance.map((entry) => ({ ...entry, body: nameless }));
    const design = { ...leanDesign, issuer: nameless, awardingBodies: [nameless], qualityAssurance: quality };
    assert.deepEqual(await sealing(sealer, NOW, design), ['edc-needs-legal-identifier /issuer/legalIdentifier']);
  });
  test('in a language that the European list does not have is refused', async () => {
    const { sealer } = await sealOf();
    const bihari = { ...leanDesign, language: 'bh', title: { bh: 'Tying knots' } };
    assert.deepEqual(await sealing(sealer, NOW, bihari), ['edc-language-unlisted /language']);
  });
});

describe('a sealer', () => {
  test('of a key and the certificate of another is refused', async () => {
    const [one, other] = [await sealOf(), await sealOf()];
    assert.deepEqual(codes(keySealer(one.keyPem, other.certificatePem)), ['key-not-of-certificate /key']);
  });
  test('whose file holds the authority before the leaf finds its leaf', async () => {
    const seal = await sealOf();
    const sealer = keySealer(seal.keyPem, `${seal.anchorPem}${seal.certificatePem}`);
    assert.ok(sealer.ok);
    assert.equal(sealer.value.certificates[0].subject.organisationIdentifier, 'VATMT-00000000');
    assert.equal(sealer.value.certificates.length, 2);
  });
  test('whose file holds something unreadable beside the leaf is refused, not shortened', async () => {
    const seal = await sealOf();
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    assert.deepEqual(codes(keySealer(seal.keyPem, `${seal.certificatePem}${broken}`)), [
      'certificate-unreadable /certificate/1',
    ]);
  });
  test('given the key where the certificate belongs is told so', async () => {
    const seal = await sealOf();
    assert.deepEqual(codes(keySealer(seal.keyPem, seal.keyPem)), ['pem-is-private-key /certificate/0']);
  });
  test('without a readable key, or without any certificate, is refused', async () => {
    const seal = await sealOf();
    assert.deepEqual(codes(keySealer('no key', seal.certificatePem)), ['private-key-unreadable /key']);
    assert.deepEqual(codes(keySealer(seal.keyPem, 'nothing')), ['pem-empty /certificate']);
  });
  test('with a key of a kind that seals nothing here is refused', () => {
    const made = make({ subject: 'Seal', keyUsage: [0, 1] });
    const pem = made.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    assert.deepEqual(codes(keySealer(pem, certificatePem(made.der))), ['key-kind-unfit /key']);
  });
  test('with the certificate of an authority is refused', () => {
    const made = make({ subject: 'Authority', algorithm: 'ecdsa-p256-sha256', ca: true, keyUsage: [0, 5] });
    const pem = made.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    assert.deepEqual(codes(keySealer(pem, certificatePem(made.der))), ['certificate-unfit /certificate']);
  });
});

test('whatever the text, keys and certificates are read or refused', () => {
  const pemLike = fc
    .tuple(fc.constantFrom('CERTIFICATE', 'PRIVATE KEY', ''), fc.base64String())
    .map(([label, body]) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), pemLike), (text) => {
      assert.equal(keySealer(text, text).ok, false);
      assert.ok(readCertificates(text).problems.length > 0 || readCertificates(text).certificates.length > 0);
    }),
  );
});
