// The inputs of the working group's suite for tokens and COSE, and what each has to answer. [VC-JOSE-COSE §3]
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compactVerify, importJWK } from 'jose';
import { requires, SHARED } from '../../tools/require.ts';
import { issueJoseCose, verifyJoseCose } from './jose-cose.ts';

const FOLDER = join(SHARED, 'reference/vectors/vc-jose-cose');
const skip = requires('shared');

/** A stand-in for the context of examples, which says one vocabulary for all names. */
const linkedData = {
  contexts: {
    'https://www.w3.org/ns/credentials/examples/v2': {
      '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
    },
  },
};

const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const keyOf = (name: string) => JSON.parse(read(`vm-${name}.json`));

const NAME = ['credentialSubject.firstName', 'credentialSubject.lastName'];
const NESTED = [
  'credentialSubject.address.street',
  'credentialSubject.address.city',
  'credentialSubject.phoneNumbers[0]',
];

const ISSUED = [
  [1, 'credential-minimal.json', 'p256', 'credential_jose', 'success'],
  [2, 'credential-full.json', 'p384', 'credential_jose', 'success'],
  [3, 'presentation-single.json', 'p256', 'presentation_jose', 'success'],
  [4, 'presentation-multiple.json', 'p521', 'presentation_jose', 'success'],
  [5, 'credential-unknown-extensions.json', 'p521', 'credential_jose', 'failure'],
  [17, 'credential-selective.json', 'p384', 'credential_sdjwt', 'success', NAME],
  [18, 'credential-nested-selective.json', 'p521', 'credential_sdjwt', 'success', NESTED],
  [19, 'presentation-selective.json', 'p384', 'presentation_sdjwt', 'success', ['holder', 'verifiableCredential[0]']],
  [27, 'credential-minimal.json', 'did-ed25519', 'credential_cose', 'success'],
  [28, 'presentation-single.json', 'p384', 'presentation_cose', 'success'],
] as const;

const VERIFIED = [
  [6, 'credential-jose-minimal.txt', 'p256', 'credential_jose', 'success'],
  [7, 'presentation-jose-multiple.txt', 'p384', 'presentation_jose', 'success'],
  [8, 'credential-issuer-match-signed.txt', 'ed25519', 'credential_jose', 'success'],
  [9, 'credential-jose-unknown-extensions.txt', 'ed25519', 'credential_jose', 'failure'],
  [10, 'credential-minimal.json', 'ed25519', 'credential_jose', 'failure'],
  [11, 'presentation-single.json', 'ed25519', 'presentation_jose', 'failure'],
  [12, 'credential-jose-bad-signature.txt', 'ed25519', 'credential_jose', 'failure'],
  [13, 'credential-jose-bad-media-type.txt', 'ed25519', 'credential_jose', 'failure'],
  [14, 'presentation-jose-bad-media-type.txt', 'ed25519', 'presentation_jose', 'failure'],
  [15, 'credential-jose-vc-vp-claims.txt', 'ed25519', 'credential_jose', 'failure'],
  [16, 'presentation-jose-bad-credential.txt', 'ed25519', 'presentation_jose', 'failure'],
  [20, 'credential-sdjwt-selective.txt', 'p384', 'credential_sdjwt', 'success'],
  [21, 'credential-sdjwt-nested.txt', 'p521', 'credential_sdjwt', 'success'],
  [22, 'presentation-sdjwt-selective.txt', 'p384', 'presentation_sdjwt', 'success'],
  [23, 'credential-sdjwt-bad-signature.txt', 'p384', 'credential_sdjwt', 'failure'],
  [24, 'credential-sdjwt-bad-media-type.txt', 'ed25519', 'credential_sdjwt', 'failure'],
  [25, 'presentation-sdjwt-bad-media-type.txt', 'ed25519', 'presentation_sdjwt', 'failure'],
  [26, 'presentation-sdjwt-bad-credential.txt', 'p521', 'presentation_sdjwt', 'failure'],
  [29, 'credential-cose-minimal.txt', 'p256', 'credential_cose', 'success'],
  [30, 'credential-cose-minimal-not-base64.txt', 'p256', 'credential_cose', 'failure'],
  [31, 'presentation-cose-single.txt', 'p384', 'presentation_cose', 'success'],
  [32, 'credential-cose-bad-signature.txt', 'ed25519', 'credential_cose', 'failure'],
  [33, 'credential-cose-bad-media-type.txt', 'p384', 'credential_cose', 'failure'],
  [34, 'presentation-cose-bad-media-type.txt', 'p384', 'presentation_cose', 'failure'],
  [35, 'presentation-cose-bad-credential.txt', 'p256', 'presentation_cose', 'failure'],
] as const;

test('there are thirty-five', () => assert.equal(ISSUED.length + VERIFIED.length, 35));

describe('issuing', { skip }, () => {
  for (const [number, input, key, feature, result, disclosurePaths = []] of ISSUED) {
    test(`${number}. ${input} as ${feature}: ${result}`, async () => {
      const order = { feature, key: keyOf(key), linkedData };
      const issued = await issueJoseCose({ ...order, input: read(input), disclosurePaths }, randomBytes);
      assert.equal(issued.result, result, issued.data);
      if (result !== 'success') return;
      const back = await verifyJoseCose({ ...order, input: issued.data });
      assert.equal(back.result, 'success', back.data);
      assert.deepEqual(JSON.parse(back.data), JSON.parse(read(input)));
      if (!feature.endsWith('_jose')) return;
      const { protectedHeader } = await compactVerify(issued.data, await importJWK(order.key.publicKeyJwk));
      assert.equal(protectedHeader.kid, order.key.id);
    });
  }
});

describe('verifying', { skip }, () => {
  for (const [number, input, key, feature, result] of VERIFIED) {
    test(`${number}. ${input} as ${feature}: ${result}`, async () => {
      const answer = await verifyJoseCose({ feature, key: keyOf(key), input: read(input), linkedData });
      assert.equal(answer.result, result, answer.data);
    });
  }
});

describe('what fails does so for its own reason', { skip }, () => {
  const REASONS = [
    ['credential-jose-bad-media-type.txt', 'ed25519', 'credential_jose', 'proof.type-wrong'],
    ['credential-jose-vc-vp-claims.txt', 'ed25519', 'credential_jose', 'proof.claims-disagree'],
    ['credential-jose-bad-signature.txt', 'ed25519', 'credential_jose', 'proof.altered'],
    ['credential-jose-unknown-extensions.txt', 'ed25519', 'credential_jose', 'proof.key-unfit'],
    ['presentation-jose-bad-credential.txt', 'ed25519', 'presentation_jose', 'envelope-malformed'],
    ['presentation-cose-bad-credential.txt', 'p256', 'presentation_cose', 'envelope-malformed'],
    ['credential-sdjwt-bad-signature.txt', 'p384', 'credential_sdjwt', 'proof.altered'],
    ['credential-cose-bad-media-type.txt', 'p384', 'credential_cose', 'proof.type-wrong'],
    ['credential-cose-minimal-not-base64.txt', 'p256', 'credential_cose', 'proof.unreadable'],
  ] as const;
  for (const [input, key, feature, code] of REASONS) {
    test(`${input}: ${code}`, async () => {
      const answer = await verifyJoseCose({ feature, key: keyOf(key), input: read(input), linkedData });
      assert.equal(answer.data, code);
    });
  }
});
