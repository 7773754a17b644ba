// A good seal is not yet a good credential: whose it is and when it counts are questions of their own.
// [EN319102-1 §5.2.7] [RFC5280 §6.1]
import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { DAY, make } from '../certificates.ts';
import { answers, credentialOf, leanDesign, NOW, sealed, sealOf, type TestSeal, verified, YEAR } from '../world.ts';
import { type Parts, sealedBy, takeApart } from './forgery.ts';

let seal: TestSeal;
let genuine: string;
let parts: Parts;

before(async () => {
  seal = await sealOf();
  genuine = await sealed(credentialOf(), seal);
  parts = takeApart(genuine);
});

describe('trust', () => {
  test('a certificate of the same names from an authority nobody trusts proves nothing about who sealed', async () => {
    const double = await sealOf();
    const report = await verified(await sealed(credentialOf(), double), seal.trust);
    assert.equal(answers(report)['trust'], 'unknown trust.not-anchored');
    assert.equal(report.outcome, 'undetermined');
  });

  test('without any anchor nobody is trusted', async () => {
    const report = await verified(genuine, { anchors: [] });
    assert.equal(answers(report)['trust'], 'unknown trust.no-anchors');
    assert.equal(report.outcome, 'undetermined');
  });

  test('a way to an anchor that is broken is no way, and nobody is distrusted for it', async () => {
    const P256 = { algorithm: 'ecdsa-p256-sha256' } as const;
    const root = make({ subject: 'Root', ...P256, ca: true, keyUsage: [5] });
    const expired = make({ subject: 'Between', ...P256, issuer: root, ca: true, keyUsage: [5], until: NOW - DAY });
    const leaf = make({ subject: 'Seal', issuer: expired, ...P256, keyUsage: [0, 1] });
    const { 'x5t#S256': _, ...header } = parts.header;
    const x5c = [leaf, expired].map(({ der }) => Buffer.from(der).toString('base64'));
    const report = await verified(sealedBy(leaf.privateKey, { ...header, x5c }, parts.payload), {
      anchors: [root.certificate],
    });
    assert.equal(answers(report)['trust'], 'unknown trust.path-broken');
    assert.equal(report.checks.find(({ check }) => check === 'trust')?.facts['reason'], 'certificate-expired');
  });

  test('of a file without a seal is not asked', async () => {
    assert.equal(answers(await verified(parts.payload, seal.trust))['trust'], 'unknown trust.not-checked');
  });
});

describe('period', () => {
  test('a seal whose certificate has ended since proves nothing by itself', async () => {
    const report = await verified(genuine, seal.trust, NOW + 2 * YEAR);
    assert.equal(answers(report)['period'], 'unknown period.certificate-expired');
    assert.equal(report.outcome, 'undetermined');
  });

  test('judged for a day before its certificate begins, a seal that says no time cannot be', async () => {
    const key = createPrivateKey(seal.keyPem);
    const { sigT: _, ...timeless } = parts.header;
    const x5c = [new X509Certificate(seal.certificatePem).raw.toString('base64')];
    const { validFrom: __, issuanceDate: ___, ...document } = JSON.parse(parts.payload);
    const text = sealedBy(key, { ...timeless, x5c, crit: ['b64'] }, JSON.stringify(document));
    const report = await verified(text, seal.trust, NOW - 2 * YEAR);
    assert.equal(answers(report)['period'], 'no period.certificate-not-yet');
    assert.equal(report.outcome, 'invalid');
  });

  test('a credential past its last day is not valid, however good its seal', async () => {
    const long = await sealOf({ until: NOW + 10 * YEAR });
    const report = await verified(await sealed(credentialOf(), long), long.trust, NOW + 4 * YEAR);
    assert.equal(answers(report)['period'], 'no period.expired');
    assert.equal(report.outcome, 'invalid');
  });

  test('on its last day it counts, on the next it does not', async () => {
    const long = await sealOf({ until: NOW + 10 * YEAR });
    const text = await sealed(credentialOf(), long);
    assert.equal((await verified(text, long.trust, Date.UTC(2029, 5, 1, 21, 59, 59))).outcome, 'valid');
    assert.equal((await verified(text, long.trust, Date.UTC(2029, 5, 1, 22, 0, 1))).outcome, 'invalid');
  });

  test('without a last day it stays in force', async () => {
    const report = await verified(await sealed(credentialOf(leanDesign), seal), seal.trust, NOW + YEAR / 2);
    assert.equal(answers(report)['period'], 'yes period.in-force');
  });
});
