// What a timestamp may and may not prove, with tokens of a real authority. [JADES §5.3.4] [EN319102-1 §5.2.7]
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import { requires } from '../../tools/require.ts';
import { type TimestampAuthority, timestampAuthority } from '../timestamp-authority.ts';
import { answers, credentialOf, leanDesign, sealed, sealOf, type TestSeal, verified } from '../world.ts';
import { encode, type Parts, putTogether, sealedBy, takeApart } from './forgery.ts';

const HOUR = 3_600_000;

describe('a timestamp over the seal', { skip: requires('openssl') }, () => {
  let authority: TimestampAuthority;
  let seal: TestSeal;
  let parts: Parts;
  let trusting: Trust;
  let sealedAt: number;
  let later: number;

  before(async () => {
    authority = timestampAuthority();
    sealedAt = Math.floor(Date.now() / 1000) * 1000;
    seal = await sealOf({ from: sealedAt - HOUR, until: sealedAt + HOUR });
    later = sealedAt + 48 * HOUR;
    parts = takeApart(await sealed(credentialOf(leanDesign), seal, { time: sealedAt }));
    trusting = { anchors: [...seal.trust.anchors, ...readCertificates(authority.certificatePem).certificates] };
  });
  after(() => authority.close());

  const container = (kind: string, content: string) =>
    encode({ [kind]: { tstTokens: [{ val: authority.stamp(content).toString('base64') }] } });
  const withStamps = (...etsiU: readonly string[]) => putTogether({ ...parts, open: { etsiU } });

  test('by an authority we trust keeps the seal good after its certificate has ended', async () => {
    const text = withStamps(container('sigTst', parts.signature));
    assert.equal(answers(await verified(text, trusting, later))['period'], 'yes period.in-force');
    const archived = withStamps(
      container('sigTst', parts.signature),
      container('arcTst', `${parts.payload}.${parts.protectedText}.${parts.signature}.`),
    );
    assert.equal(
      (await verified(archived, trusting, later)).outcome,
      'invalid',
      'an archive stamp that leaves out the stamp before it',
    );
  });

  test('over everything before it, as the archive form asks, holds', async () => {
    const first = container('sigTst', parts.signature);
    const second = container('arcTst', `${parts.payload}.${parts.protectedText}.${parts.signature}.${first}`);
    const report = await verified(withStamps(first, second), trusting, later);
    assert.equal(answers(report)['proof'], 'yes proof.holds');
    assert.equal(report.checks[0]?.facts['timestamps'], 2);
  });

  test('by an authority nobody named proves nothing', async () => {
    const text = withStamps(container('sigTst', parts.signature));
    const report = await verified(text, seal.trust, later);
    assert.equal(answers(report)['period'], 'unknown period.certificate-expired');
    assert.equal(report.outcome, 'undetermined');
  });

  test('of another document is a false statement', async () => {
    const report = await verified(withStamps(container('sigTst', 'another signature')), trusting, later);
    assert.equal(answers(report)['proof'], 'no proof.timestamp-of-another');
    assert.equal(report.outcome, 'invalid');
  });

  test('made by the issuer itself, with a certificate that may not stamp, proves nothing: nobody backdates a seal', async () => {
    const stamp = authority.forge(parts.signature, seal.keyPem, seal.certificatePem).toString('base64');
    const report = await verified(withStamps(encode({ sigTst: { tstTokens: [{ val: stamp }] } })), trusting, later);
    assert.equal(answers(report)['proof'], 'no proof.timestamp-broken');
    assert.equal(report.checks[0]?.facts['reason'], 'timestamp-signer-unfit');
    assert.equal(report.outcome, 'invalid');
  });

  test('two thousand of them cost no more than twenty, and are refused', async () => {
    const twenty = { sigTst: { tstTokens: Array(20).fill({ val: 'AAAA' }) } };
    const report = await verified(withStamps(...Array(100).fill(encode(twenty))), trusting, later);
    assert.equal(report.outcome, 'invalid');
    assert.ok(report.checks[0]?.code.startsWith('proof.'));
  });

  test('put on a changed text are not even looked at', async () => {
    const report = await verified(
      putTogether({ ...parts, payload: `${parts.payload} `, open: { etsiU: [container('sigTst', 'x')] } }),
      trusting,
      later,
    );
    assert.equal(answers(report)['proof'], 'no proof.altered');
  });

  test('one octet changed is a broken one', async () => {
    const token = authority.stamp(parts.signature);
    token[token.length - 5] = (token[token.length - 5] ?? 0) ^ 1;
    const report = await verified(
      withStamps(encode({ sigTst: { tstTokens: [{ val: token.toString('base64') }] } })),
      trusting,
      later,
    );
    assert.equal(answers(report)['proof'], 'no proof.timestamp-broken');
  });

  test('taken off again leaves the seal as it was: intact, and too old', async () => {
    const report = await verified(putTogether(parts), trusting, later);
    assert.equal(answers(report)['proof'], 'yes proof.holds');
    assert.equal(answers(report)['period'], 'unknown period.certificate-expired');
  });

  test('over the payload alone saw no seal', async () => {
    const own = await sealOf({ from: sealedAt - HOUR, until: sealedAt + HOUR });
    const fresh = takeApart(await sealed(credentialOf(leanDesign), own, { time: sealedAt }));
    const header = {
      ...fresh.header,
      adoTst: { tstTokens: [{ val: authority.stamp(fresh.payload).toString('base64') }] },
      crit: ['b64', 'sigT', 'adoTst'],
    };
    const report = await verified(
      sealedBy(createPrivateKey(own.keyPem), header, fresh.payload),
      { anchors: [...own.trust.anchors, ...trusting.anchors] },
      later,
    );
    assert.equal(answers(report)['proof'], 'yes proof.holds');
    assert.equal(answers(report)['period'], 'unknown period.certificate-expired');
  });
});
