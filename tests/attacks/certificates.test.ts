// Seals made with certificates that may not seal, rightly signed by the forger's own key. [RFC5280 §4.2.1.3]
import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { DAY, make, type Wish } from '../certificates.ts';
import { certify, readCertificates, trialAuthority } from '@tessera/credential/keys';
import { issue } from '@tessera/credential';
import { statusSealer } from '@tessera/credential/seal';
import { answers, credentialOf, NOW, sealed, sealOf, verified, YEAR } from '../world.ts';
import { encode, type Parts, putTogether, sealedBy, takeApart } from './forgery.ts';

let parts: Parts;
before(async () => {
  parts = takeApart(await sealed(credentialOf(), await sealOf()));
});

interface Row {
  readonly certificate: string;
  readonly wish: Omit<Wish, 'subject'>;
  readonly check: string;
  readonly answer: string;
  readonly outcome: string;
}

const P256 = { algorithm: 'ecdsa-p256-sha256' } as const;
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

const ROWS: readonly Row[] = [
  {
    certificate: 'of an authority',
    wish: { ...P256, ca: true, keyUsage: [5, 6] },
    check: 'proof',
    answer: 'no proof.certificate-unfit',
    outcome: 'invalid',
  },
  {
    certificate: 'of an authority that may also sign',
    wish: { ...P256, ca: true, keyUsage: [0, 1, 5] },
    check: 'proof',
    answer: 'no proof.certificate-unfit',
    outcome: 'invalid',
  },
  {
    certificate: 'for encryption alone',
    wish: { ...P256, keyUsage: [2, 3] },
    check: 'proof',
    answer: 'no proof.certificate-unfit',
    outcome: 'invalid',
  },
  {
    certificate: 'of a web server',
    wish: { ...P256, keyUsage: [0], purposes: [SERVER_AUTH] },
    check: 'proof',
    answer: 'no proof.certificate-unfit',
    outcome: 'invalid',
  },
  {
    certificate: 'of a timestamp authority',
    wish: { ...P256, keyUsage: [0], purposes: [TIME_STAMPING] },
    check: 'proof',
    answer: 'no proof.certificate-unfit',
    outcome: 'invalid',
  },
  {
    certificate: 'that ended before',
    wish: { ...P256, keyUsage: [0, 1], from: NOW - 20 * DAY, until: NOW - 10 * DAY },
    check: 'period',
    answer: 'no period.sealed-outside-certificate',
    outcome: 'invalid',
  },
  {
    certificate: 'that is still to begin',
    wish: { ...P256, keyUsage: [0, 1], from: NOW + DAY, until: NOW + 9 * DAY },
    check: 'period',
    answer: 'no period.sealed-outside-certificate',
    outcome: 'invalid',
  },
  {
    certificate: 'without a registered identifier',
    wish: { ...P256, keyUsage: [0, 1] },
    check: 'issuer',
    answer: 'unknown issuer.certificate-without-identifier',
    outcome: 'undetermined',
  },
  {
    certificate: 'on a weak curve',
    wish: { algorithm: 'ecdsa-k256-sha256', keyUsage: [0, 1] },
    check: 'proof',
    answer: 'no proof.key-unfit',
    outcome: 'invalid',
  },
];

describe('a seal with a certificate', () => {
  for (const { certificate, wish, check, answer, outcome } of ROWS) {
    test(`${certificate}: ${answer}`, async () => {
      const made = make({ subject: 'Harbour College (invented)', ...wish });
      const header = { ...parts.header, x5c: [Buffer.from(made.der).toString('base64')] };
      const { 'x5t#S256': _, ...unbound } = header as Record<string, unknown>;
      const report = await verified(sealedBy(made.privateKey, unbound, parts.payload), { anchors: [made.certificate] });
      assert.equal(answers(report)[check], answer);
      assert.equal(report.outcome, outcome);
    });
  }
});

/** With an exponent of one a signature is what it signs, padded: nobody needs the key to write it. */
test('a certificate for a key by which everybody signs seals nothing, whoever certified it', async () => {
  const authority = make({ subject: 'Authority', ca: true, keyUsage: [5, 6] });
  const own = make({ subject: 'Harbour College (invented)', algorithm: 'rsa-sha256' });
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), e: 'AQ' };
  const keyOf = { ...own, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) };
  const { der, certificate } = make({ subject: own.wish.subject, issuer: authority, keyOf, keyUsage: [0, 1] });
  const { 'x5t#S256': _, ...header } = parts.header;
  const x5c = [Buffer.from(der).toString('base64')];
  const protectedText = encode({ ...header, alg: 'RS256', x5c });
  const digest = createHash('sha256').update(`${protectedText}.${parts.payload}`).digest('hex');
  const written = `00${'3031300d060960864801650304020105000420'}${digest}`;
  const signature = Buffer.from(`0001${written.padStart(508, 'f')}`, 'hex').toString('base64url');
  const text = putTogether({ payload: parts.payload, protectedText, signature });
  const report = await verified(text, { anchors: [authority.certificate, certificate] });
  assert.equal(answers(report)['proof'], 'no proof.key-unfit');
  assert.equal(report.outcome, 'invalid');
});

test('a key for status lists seals nothing, though its certificate names the issuer and its authority is trusted', async () => {
  const order = {
    legalName: 'Harbour College (invented)',
    country: 'MT',
    algorithm: 'ES256',
    from: NOW - YEAR,
  } as const;
  const rest = { until: NOW + YEAR, serialNumbers: () => randomBytes(16) };
  const authority = await trialAuthority({ ...order, ...rest });
  const lists = { ...order, ...rest, authority, organisationIdentifier: 'VATMT-00000000', purpose: 'status' } as const;
  const made = await certify(lists);
  const sealer = statusSealer(made.privateKeyPem, made.certificatePem);
  assert.ok(sealer.ok);
  const refused = await issue(credentialOf(), { format: 'edc', sealer: sealer.value, time: NOW });
  assert.deepEqual(
    refused.problems.map(({ code }) => code),
    ['certificate-unfit'],
  );
  const [leaf] = sealer.value.certificates;
  const { 'x5t#S256': _, ...header } = parts.header;
  const forged = sealedBy(
    createPrivateKey(made.privateKeyPem),
    { ...header, x5c: [Buffer.from(leaf.der).toString('base64')] },
    parts.payload,
  );
  const anchors = readCertificates(authority.certificatePem).certificates;
  const report = await verified(forged, { anchors });
  assert.equal(answers(report)['proof'], 'no proof.certificate-unfit');
  assert.equal(report.outcome, 'invalid');
});
