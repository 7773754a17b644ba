// The inputs of the working group's suite for tokens and COSE, and what each has to answer. [VC-JOSE-COSE §3]
import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compactVerify, importJWK } from 'jose';
import { requires, SHARED } from '../../tools/require.ts';
import { open } from '../opened.ts';
import { secureAsToken } from '../secure-token.ts';
import { verify } from '../verify.ts';

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

const FORMS = { jose: 'jwt', sdjwt: 'sd-jwt', cose: 'cose' } as const;
const SECURINGS = { jose: 'jws', sdjwt: 'sd-jwt', cose: 'cose' } as const;
const ALGORITHMS = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512', Ed25519: 'EdDSA' } as const;
const HASHES = { ES256: 'sha256', ES384: 'sha384', ES512: 'sha512', EdDSA: null } as const;

type Word = keyof typeof FORMS;

const pointerOf = (path: string): string => `/${path.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;

async function issued(input: string, key: ReturnType<typeof keyOf>, feature: string, paths: readonly string[]) {
  const privateKey = createPrivateKey({ key: key.secretKeyJwk, format: 'jwk' });
  const algorithm = ALGORITHMS[key.publicKeyJwk.crv as keyof typeof ALGORITHMS];
  return secureAsToken(JSON.parse(input), {
    form: FORMS[feature.split('_')[1] as Word],
    sealer: {
      algorithm,
      method: key.id,
      sign: (data) => sign(HASHES[algorithm], data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    },
    disclosable: paths.map(pointerOf),
    random: randomBytes,
    linkedData,
  });
}

/** The code of the proof, or that it is of another kind. */
async function verified(input: string, key: ReturnType<typeof keyOf>, feature: string): Promise<string> {
  const [kind, form] = feature.split('_');
  const report = await verify(input, {
    evidence: { documents: [], gaps: [] },
    trust: { anchors: [] },
    now: Date.UTC(2026, 5, 1),
    policy: 'proof-only',
    linkedData,
    key: key.publicKeyJwk,
  });
  const isKind = report.kind === kind && report.securing === SECURINGS[form as Word];
  const proof = report.checks.find(({ check }) => check === 'proof');
  return isKind || proof?.answer === 'no' ? (proof?.code ?? '') : 'of another kind';
}

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
  for (const [number, input, name, feature, result, disclosurePaths = []] of ISSUED) {
    test(`${number}. ${input} as ${feature}: ${result}`, async () => {
      const key = keyOf(name);
      const made = await issued(read(input), key, feature, disclosurePaths);
      assert.equal(made.ok ? 'success' : 'failure', result, JSON.stringify(made.problems));
      if (!made.ok) return;
      assert.equal(await verified(made.value, key, feature), 'proof.holds');
      assert.deepEqual(open(made.value).document, JSON.parse(read(input)));
      if (!feature.endsWith('_jose')) return;
      const { protectedHeader } = await compactVerify(made.value, await importJWK(key.publicKeyJwk));
      assert.equal(protectedHeader.kid, key.id);
    });
  }
});

describe('verifying', { skip }, () => {
  for (const [number, input, key, feature, result] of VERIFIED) {
    test(`${number}. ${input} as ${feature}: ${result}`, async () => {
      const code = await verified(read(input), keyOf(key), feature);
      assert.equal(code === 'proof.holds' ? 'success' : 'failure', result, code);
    });
  }
});

describe('what fails does so for its own reason', { skip }, () => {
  const REASONS = [
    ['credential-jose-bad-media-type.txt', 'ed25519', 'credential_jose', 'proof.type-wrong'],
    ['credential-jose-vc-vp-claims.txt', 'ed25519', 'credential_jose', 'proof.claims-disagree'],
    ['credential-jose-bad-signature.txt', 'ed25519', 'credential_jose', 'proof.altered'],
    ['credential-jose-unknown-extensions.txt', 'ed25519', 'credential_jose', 'proof.key-unfit'],
    ['presentation-jose-bad-credential.txt', 'ed25519', 'presentation_jose', 'proof.not-conformant'],
    ['presentation-cose-bad-credential.txt', 'p256', 'presentation_cose', 'proof.not-conformant'],
    ['credential-sdjwt-bad-signature.txt', 'p384', 'credential_sdjwt', 'proof.altered'],
    ['credential-cose-bad-media-type.txt', 'p384', 'credential_cose', 'proof.type-wrong'],
    ['credential-cose-minimal-not-base64.txt', 'p256', 'credential_cose', 'proof.unreadable'],
  ] as const;
  for (const [input, key, feature, code] of REASONS) {
    test(`${input}: ${code}`, async () => {
      assert.equal(await verified(read(input), keyOf(key), feature), code);
    });
  }
});
