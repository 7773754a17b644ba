// In whose name: a body that is shown as the one that awards has to be the issuer, also where too little is said for a
// micro-credential. Leaving an element out does not lend anybody's name. [EUMC A1(4)]
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { open, verify } from '@tessera/credential';
import { secureDocument } from '@tessera/credential/proofs';
import { methodSealer } from '@tessera/credential/seal';
import { answers, NOTHING_GATHERED, NOW } from '../world.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const sealer = (() => {
  const reading = methodSealer(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  return reading.ok ? reading.value : assert.fail('no sealer');
})();

const issuer = { id: sealer.controller, type: ['Profile'], name: 'Harbour College (invented)' };

/** A badge of somebody else, which never says all that a micro-credential has to say. */
const badge = (source?: object) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'urn:uuid:4b6b3e0e-5a8f-4f44-a1c2-d9f3d0f0a1b2',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Sailing',
  issuer,
  validFrom: '2026-05-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:learner',
    type: ['AchievementSubject'],
    ...(source && { source }),
    achievement: {
      id: 'urn:uuid:4b6b3e0e-5a8f-4f44-a1c2-d9f3d0f0a1b3',
      type: ['Achievement'],
      name: 'Sailing',
      description: 'Sailing alone.',
      criteria: { narrative: 'Sail alone.' },
    },
  },
});

const judged = async (source?: object) => {
  const secured = await secureDocument(badge(source), { suite: 'eddsa-rdfc-2022', sealer, created: NOW - 1000 });
  const text = secured.ok ? JSON.stringify(secured.value) : assert.fail(JSON.stringify(secured.problems));
  assert.equal(open(text).reading?.ok, false);
  const trust = { anchors: [], issuers: [sealer.controller] };
  const report = await verify(text, { evidence: NOTHING_GATHERED, trust, now: NOW });
  return [report.outcome, answers(report)['issuer']];
};

describe('of an incomplete badge', () => {
  test('the issuer awards it where nobody else is named, or it names itself', async () => {
    const found = ['valid', 'yes issuer.controls-key'];
    assert.deepEqual(await judged(), found);
    assert.deepEqual(await judged(issuer), found);
  });

  test('another body that is shown as awarding leaves open in whose name it is', async () => {
    const university = { id: 'https://university.example/', type: ['Profile'], name: 'University (invented)' };
    assert.deepEqual(await judged(university), ['undetermined', 'unknown issuer.award-unconfirmed']);
    const renamed = { ...issuer, name: 'University (invented)' };
    assert.notEqual((await judged(renamed))[0], 'valid');
  });
});
