// Two documents in one text: one that its issuer signed, and beside it another that nobody did. Whoever reads the second
// by its names would believe that it was verified. [RFC7515 §7.2.1] [VCDM2 §4.13]
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { issue } from '@tessera/credential';
import { made } from '../made.ts';
import { answers, credentialOf, leanDesign, NOW, sealOf, type TestSeal, verified } from '../world.ts';

const FORGED = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:2d1c9f43-7f2a-4f7c-8f0b-3b7a3c3f9e11',
  type: ['VerifiableCredential'],
  issuer: 'did:web:university.example',
  credentialSubject: { id: 'did:example:mallory', name: 'Doctor of Medicine' },
};

let seal: TestSeal;
let envelopes: Readonly<Record<'a seal' | 'a token of a wallet', object>>;

before(async () => {
  seal = await sealOf();
  const order = { sealer: seal.sealer, time: NOW, random: randomBytes } as const;
  const edc = made(await issue(credentialOf(leanDesign), { format: 'edc', ...order }));
  const wallet = made(await issue(credentialOf(leanDesign), { format: 'sd-jwt-vc', ...order }));
  const [issued = '', ...disclosures] = wallet.split('~').slice(0, -1);
  const [header, payload, signature] = issued.split('.');
  envelopes = {
    'a seal': JSON.parse(edc),
    'a token of a wallet': { payload, protected: header, signature, header: { disclosures } },
  };
});

for (const kind of ['a seal', 'a token of a wallet'] as const)
  describe(`${kind} in JSON form`, () => {
    const told = async (more: object) => {
      const report = await verified(JSON.stringify({ ...more, ...envelopes[kind] }), seal.trust);
      return [report.outcome, answers(report)['proof']];
    };
    test('holds; also with a member that means nothing to anybody', async () => {
      assert.deepEqual(await told({}), ['valid', 'yes proof.holds']);
      assert.deepEqual(await told({ comment: 'x' }), ['valid', 'yes proof.holds']);
    });
    test('does not hold for the document of somebody else that it stands in', async () => {
      assert.deepEqual(await told(FORGED), ['invalid', 'no proof.unsealed']);
    });
    for (const [name, value] of Object.entries(FORGED).filter(([member]) => member !== 'id'))
      test(`does not hold for a ${name} beside it`, async () => {
        const [outcome, proof] = await told({ [name]: value });
        assert.equal(outcome, 'invalid');
        assert.match(String(proof), /^no /);
      });
    test('does not hold for the claims of another token beside it', async () => {
      assert.equal(
        (await told({ vct: 'urn:eu.europa.ec.eudi:learning:credential:1', iss: 'https://u.example' }))[0],
        'invalid',
      );
    });
  });
