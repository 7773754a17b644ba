// An issuer lets the holder choose, and forgets that a holder would rather not show until when a credential is in force, or
// where it is taken back. What may have been left out is not known to be absent. [DI-ECDSA §3.6.4] [DI-BBS §3.4.5]
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { bbsSealer } from '../../../seal/bbs-sealer.ts';
import { obstacleIn } from '../../../report.ts';
import { verify } from '../../../verify.ts';
import { made } from '../../../../tests/made.ts';
import { signer } from '../../../../tests/signers.ts';
import { discloseExactly, sealSdJwt } from '../../sd-jwt.ts';
import { addProof } from '../add-proof.ts';
import { deriveProof } from './derive.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const LATER = '2027-05-31T00:00:00Z';
const curve = signer('P-256').sealer;
const pairs = made(bbsSealer(new Uint8Array(32).fill(7)));

const documentBy = (issuer: string): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', { level: 'urn:example:level' }],
  id: 'urn:uuid:4b6b3e0e-5a8f-4f44-a1c2-d9f3d0f0a1b2',
  type: ['VerifiableCredential'],
  issuer,
  validFrom: '2026-05-01T00:00:00Z',
  validUntil: '2026-05-31T00:00:00Z',
  credentialSubject: { id: 'did:example:learner', level: 6 },
  credentialStatus: {
    id: 'https://college.example/status/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://college.example/status/1',
  },
});

const judged = async (text: string, issuer: string) => {
  const trust = { anchors: [], issuers: [issuer] };
  const report = await verify(text, { evidence: { documents: [], gaps: [] }, trust, now: NOW });
  const told = Object.fromEntries(report.checks.map(({ check, answer, code }) => [check, `${answer} ${code}`]));
  return { report, told: [report.outcome, told['proof'], told['period'], told['status']] };
};

const HIDDEN = ['undetermined', 'yes proof.holds', 'unknown period.part-shown', 'unknown status.part-shown'];

/** Nobody can tell it from one whose end and list were left out. */
const ENDLESS = HIDDEN;

for (const [suite, sealer] of [
  ['ecdsa-sd-2023', curve],
  ['bbs-2023', pairs],
] as const)
  describe(suite, () => {
    const issuer = sealer.controller;
    const part = async (
      mandatoryPointers: readonly string[] | undefined,
      pointers: readonly string[],
      document = documentBy(issuer),
    ) => {
      const random = randomBytes(suite === 'bbs-2023' ? 32 : 64);
      const order = { suite, sealer, purpose: 'assertionMethod', created: NOW - 1000, random } as const;
      const base = made(await addProof(document, { ...order, ...(mandatoryPointers && { mandatoryPointers }) }));
      const shown = made(await deriveProof(base, { pointers, random: randomBytes }, {}));
      return judged(JSON.stringify(shown), issuer);
    };

    test('an issuer that saw to nothing lets the end and the list be left out', async () => {
      const { told, report } = await part(['/issuer'], ['/credentialSubject/level']);
      assert.deepEqual(told, HIDDEN);
      assert.equal(obstacleIn(report), undefined, 'which is theirs, and no fault of what is shown');
    });

    test('also where the holder signs beside them what is left', async () => {
      const random = randomBytes(suite === 'bbs-2023' ? 32 : 64);
      const order = { suite, sealer, purpose: 'assertionMethod', created: NOW - 1000, random } as const;
      const base = made(await addProof(documentBy(issuer), { ...order, mandatoryPointers: ['/issuer'] }));
      const shown = made(await deriveProof(base, { pointers: ['/credentialSubject'], random: randomBytes }, {}));
      const holder = { suite: 'eddsa-rdfc-2022', sealer: signer().sealer, purpose: 'assertionMethod' } as const;
      const both = made(await addProof(shown, { ...holder, created: NOW - 1000 }));
      assert.deepEqual((await judged(JSON.stringify(both), issuer)).told, HIDDEN);
    });

    test('what is shown counts all the same', async () => {
      const { told } = await part(['/issuer'], ['/credentialSubject', '/validUntil', '/credentialStatus']);
      assert.deepEqual(told.slice(1), ['yes proof.holds', 'no period.expired', 'unknown status.list-missing']);
    });

    test('an issuer that saw to when it begins lets them be left out all the same', async () => {
      const { told } = await part(['/issuer', '/validFrom'], ['/credentialSubject/level']);
      assert.deepEqual(told, HIDDEN);
    });

    test('an issuer that saw to it shows them always', async () => {
      const { told } = await part(undefined, ['/credentialSubject/level']);
      assert.deepEqual(told.slice(1), ['yes proof.holds', 'no period.expired', 'unknown status.list-missing']);
    });

    test('by an end, or by a list, it is seen that nothing else was left out', async () => {
      const { credentialStatus, validUntil: _, ...endless } = documentBy(issuer);
      const listed = await part(undefined, ['/credentialSubject/level'], { ...endless, credentialStatus });
      assert.deepEqual(listed.told.slice(2), ['yes period.in-force', 'unknown status.list-missing']);
      const ended = await part(undefined, ['/credentialSubject/level'], { ...endless, validUntil: LATER });
      assert.deepEqual(ended.told, [
        'valid',
        'yes proof.holds',
        'yes period.in-force-until',
        'yes status.none-offered',
      ]);
      const neither = await part(undefined, ['/credentialSubject/level'], endless);
      assert.deepEqual(neither.told, ENDLESS);
    });
  });

describe('a token', () => {
  const token = async (disclosable: readonly string[], shown: readonly string[]) => {
    const order = { sealer: curve, random: randomBytes, header: { typ: 'vc+sd-jwt' } };
    const whole = made(await sealSdJwt(documentBy(curve.controller), { disclosable }, order));
    return judged(made(discloseExactly(whole, shown)), curve.controller);
  };
  const ALL = ['/validFrom', '/validUntil', '/credentialStatus'];

  test('an issuer that leaves all of it to choice lets the end and the list be left out', async () => {
    assert.deepEqual((await token(ALL, [])).told, HIDDEN);
    assert.deepEqual((await token(ALL, ['/validFrom'])).told, HIDDEN);
  });

  test('what is shown counts all the same', async () => {
    const { told } = await token(ALL, ['/validUntil', '/credentialStatus']);
    assert.deepEqual(told.slice(2), ['no period.expired', 'unknown status.list-missing']);
  });

  test('an issuer that leaves to choice all but when it begins lets them be left out all the same', async () => {
    assert.deepEqual((await token(['/validUntil', '/credentialStatus'], [])).told, HIDDEN);
  });

  test('by an end it is seen that nothing else was left out; where nothing at all was, there is none', async () => {
    const { credentialStatus: _, validUntil: __, ...endless } = documentBy(curve.controller);
    const order = { sealer: curve, random: randomBytes, header: { typ: 'vc+sd-jwt' } };
    const told = async (more: object, shown: readonly string[]) => {
      const document = { ...endless, ...more, name: 'Sailing' };
      const whole = made(await sealSdJwt(document, { disclosable: ['/name'] }, order));
      return (await judged(made(discloseExactly(whole, shown)), curve.controller)).told;
    };
    const NONE = 'yes status.none-offered';
    assert.deepEqual(await told({ validUntil: LATER }, []), [
      'valid',
      'yes proof.holds',
      'yes period.in-force-until',
      NONE,
    ]);
    assert.deepEqual(await told({}, ['/name']), ['valid', 'yes proof.holds', 'yes period.in-force', NONE]);
    assert.deepEqual(await told({}, []), ENDLESS);
  });
});
