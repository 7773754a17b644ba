// Anybody can sign beside the issuer, in general JSON form, and put themselves first: what they call themselves, and what
// they were allowed, is theirs. [RFC7515 §7.2.1] [RFC9901 §8]
import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { type Evidence, issue } from '@tessera/credential';
import { sealMandate } from '@tessera/credential/mandates';
import { made } from '../made.ts';
import { answers, credentialOf, leanDesign, NOW, sealOf, type TestSeal, verified } from '../world.ts';
import { encode } from './forgery.ts';

const UNIVERSITY = { legalName: 'University of Nowhere (invented)' };

const walletOf = async (design: unknown, { sealer }: TestSeal): Promise<string> =>
  made(await issue(credentialOf(design), { format: 'sd-jwt-vc', sealer, time: NOW, random: randomBytes }));

/** The same with the signature of somebody else before that of its issuer: in front of it, or behind. */
function cosigned(text: string, liar: TestSeal, place: 'in front' | 'behind'): string {
  const [issued = '', ...disclosures] = text.split('~').slice(0, -1);
  const [header = '', payload = '', signature = ''] = issued.split('.');
  const x5c = [liar.certificatePem.replace(/-----.*-----|\s/g, '')];
  const other = encode({ ...JSON.parse(Buffer.from(header, 'base64url').toString()), x5c });
  const key = createPrivateKey(liar.keyPem);
  const bytes = sign('sha256', Buffer.from(`${other}.${payload}`), { key, dsaEncoding: 'ieee-p1363' });
  const own = { protected: header, signature };
  const theirs = { protected: other, signature: bytes.toString('base64url') };
  const [first, second] = place === 'behind' ? [own, theirs] : [theirs, own];
  return JSON.stringify({ payload, signatures: [{ ...first, header: { disclosures } }, second] });
}

describe('somebody who signs beside the issuer', () => {
  let seal: TestSeal;
  let text: string;
  before(async () => {
    seal = await sealOf();
    text = await walletOf(leanDesign, seal);
  });

  for (const [organisationIdentifier, which] of [
    ['VATMT-00000000', 'under the number of the issuer'],
    ['VATMT-99999999', 'under a number of their own'],
  ] as const)
    for (const place of ['in front', 'behind'] as const)
      test(`${which}, ${place}: is not the one who is named`, async () => {
        const liar = await sealOf({ ...UNIVERSITY, organisationIdentifier });
        const report = await verified(cosigned(text, liar, place), seal.trust);
        assert.equal(report.outcome, 'valid');
        assert.deepEqual(
          report.signedBy.map(({ name }) => name),
          ['Harbour College (invented)', 'University of Nowhere (invented)'],
        );
        const named = report.checks.flatMap(({ facts }) => facts['sealedBy'] ?? []);
        assert.deepEqual(new Set(named), new Set(['Harbour College (invented)']));
      });

  test('where nobody is known, both stand there, and nothing is valid', async () => {
    const liar = await sealOf({ ...UNIVERSITY, organisationIdentifier: 'VATMT-00000000' });
    const report = await verified(cosigned(text, liar, 'in front'), { anchors: [] });
    assert.equal(report.outcome, 'undetermined');
    assert.equal(report.signedBy.length, 2);
  });

  test('with a broken signature breaks the whole', async () => {
    const liar = await sealOf({ ...UNIVERSITY, organisationIdentifier: 'VATMT-99999999' });
    const { payload, signatures } = JSON.parse(cosigned(text, liar, 'behind'));
    signatures[1].signature = signatures[0].signature;
    const report = await verified(JSON.stringify({ payload, signatures }), seal.trust);
    assert.equal(answers(report)['proof'], 'no proof.altered');
    assert.equal(report.outcome, 'invalid');
  });
});

describe('a mandate of somebody else', () => {
  const ADDRESS = 'https://guild.example/mandates/7';
  const guildBody = {
    id: 'https://guild.example/id/guild',
    legalName: { en: 'Guild of Knots (invented)' },
    locations: [{ country: 'MT' }],
    legalIdentifier: { value: 'VATMT-77777777', country: 'MT' },
  };
  const { legalIdentifier: _, ...unregistered } = leanDesign.issuer;
  const design = {
    ...leanDesign,
    issuer: unregistered,
    qualityAssurance: [{ ...leanDesign.qualityAssurance[0], body: unregistered }],
    awardingBodies: [guildBody],
    mandate: { statement: 'By decision of the guild.', id: ADDRESS },
  };

  test('does not come to the issuer by a certificate in which anybody wrote that one’s number', async () => {
    const [guild, college, liar] = await Promise.all([
      sealOf({ legalName: 'Guild of Knots (invented)', organisationIdentifier: 'VATMT-77777777' }),
      sealOf({ issuer: leanDesign.issuer.id }),
      sealOf({ issuer: leanDesign.issuer.id, organisationIdentifier: 'VATMT-55555555' }),
    ]);
    const body = await sealMandate(
      {
        url: ADDRESS,
        issuedAt: NOW - 3_600_000,
        expires: NOW + 86_400_000,
        giver: { legalIdentifier: 'VATMT-77777777', name: 'Guild of Knots (invented)' },
        holder: { legalIdentifier: 'VATMT-55555555', name: 'Quay School (invented)' },
        validFrom: '2026-05-01+02:00',
      },
      guild.sealer,
    );
    const retrieved = new Date(NOW).toISOString();
    const evidence: Evidence = { documents: [{ url: ADDRESS, mediaType: '', body, retrieved }], gaps: [] };
    const trust = { anchors: [...college.trust.anchors, ...guild.trust.anchors] };
    const text = await walletOf(design, college);
    for (const told of [text, cosigned(text, liar, 'in front'), cosigned(text, liar, 'behind')]) {
      const report = await verified(told, trust, NOW, evidence);
      assert.equal(answers(report)['proof'], 'yes proof.holds');
      assert.equal(answers(report)['issuer'], 'no issuer.mandate-of-another');
      assert.equal(report.outcome, 'invalid');
    }
  });
});
