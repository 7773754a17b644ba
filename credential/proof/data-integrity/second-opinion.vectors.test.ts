// A library of others verifies what we sign, and we what it signs: every suite with one signature, credentials and
// presentations. It has no opinion on chains: those it verifies wrongly. [DI-EDDSA §3] [DI-ECDSA §3]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as ecdsaJcs from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import * as ecdsaRdfc from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as eddsaRdfc from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import signatures from 'jsonld-signatures';
import { publishedContext } from '../../linked-data/contexts.ts';
import type { JsonObject } from '../../linked-data/linked-data.ts';
import { multikeyOf } from '../../names/multikey.ts';
import type { Purpose } from '../../names/method.ts';
import { POLICIES } from '../../policies.ts';
import type { MethodSealer } from '../../seal/method-sealer.ts';
import type { Judging } from '../secured.ts';
import { addProof } from './add-proof.ts';
import { judgeDataIntegrity } from './judge.ts';
import { made } from '../../../tests/made.ts';
import { signer } from '../../../tests/signers.ts';

const SEALERS = {
  Ed25519: signer('ed25519').sealer,
  'P-256': signer('P-256').sealer,
  'P-384': signer('P-384').sealer,
};

const V2 = 'https://www.w3.org/ns/credentials/v2';
const BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const DOCUMENT: JsonObject = {
  '@context': [V2, BADGES],
  id: 'urn:uuid:b2f9bd3c-94a5-4a34-9d1b-b1c1f0b1c7a0',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Baking bread – “Brot” 😀',
  issuer: { id: 'https://college.example/', type: 'Profile', name: 'Harbour College' },
  validFrom: '2026-06-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:learner',
    type: 'AchievementSubject',
    achievement: {
      id: 'https://college.example/bread',
      type: 'Achievement',
      name: 'Baking bread',
      description: 'Bakes bread.',
      criteria: { narrative: 'a loaf\nof bread \\ "good"' },
      creditsAvailable: 2.5,
    },
  },
};

const CHALLENGE = '99612b24-63d9-11ea-b99f-4f66f3e4f81a';
const DOMAIN = 'https://wallet.example';

const documentLoader = async (url: string) => {
  const sealer = Object.values(SEALERS).find(({ method, controller }) => url === method || url === controller);
  const text = publishedContext(url)?.text;
  const document = sealer ? documentOf(sealer, url) : text && JSON.parse(text);
  if (document === undefined) throw new Error(`nothing at ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};

function documentOf({ method, controller, key }: MethodSealer, url: string): object {
  const entry = { id: method, type: 'Multikey', controller, publicKeyMultibase: multikeyOf(key) };
  if (url === method) return { '@context': 'https://w3id.org/security/multikey/v1', ...entry };
  const [assertionMethod, authentication] = [[method], [method]];
  const contexts = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
  return { '@context': contexts, id: controller, verificationMethod: [entry], assertionMethod, authentication };
}

interface Case {
  readonly suite: string;
  readonly kind: keyof typeof SEALERS;
  readonly signing: () => object;
  readonly verifying: () => object;
}

const CASES: readonly Case[] = [
  {
    suite: 'eddsa-rdfc-2022',
    kind: 'Ed25519',
    signing: () => eddsaRdfc.cryptosuite,
    verifying: () => eddsaRdfc.cryptosuite,
  },
  {
    suite: 'eddsa-jcs-2022',
    kind: 'Ed25519',
    signing: eddsaJcs.createSignCryptosuite,
    verifying: eddsaJcs.createVerifyCryptosuite,
  },
  {
    suite: 'ecdsa-rdfc-2019',
    kind: 'P-256',
    signing: () => ecdsaRdfc.cryptosuite,
    verifying: () => ecdsaRdfc.cryptosuite,
  },
  {
    suite: 'ecdsa-rdfc-2019',
    kind: 'P-384',
    signing: () => ecdsaRdfc.cryptosuite,
    verifying: () => ecdsaRdfc.cryptosuite,
  },
  {
    suite: 'ecdsa-jcs-2019',
    kind: 'P-256',
    signing: ecdsaJcs.createSignCryptosuite,
    verifying: ecdsaJcs.createVerifyCryptosuite,
  },
  {
    suite: 'ecdsa-jcs-2019',
    kind: 'P-384',
    signing: ecdsaJcs.createSignCryptosuite,
    verifying: ecdsaJcs.createVerifyCryptosuite,
  },
];

const judging = (purpose: Purpose): Judging => ({
  evidence: { documents: [], gaps: [] },
  purpose,
  policy: POLICIES['proof-only'],
  role: 'credential',
});

async function weAccept(document: JsonObject, purpose: Purpose = 'assertionMethod'): Promise<void> {
  const { proof } = await judgeDataIntegrity(document, judging(purpose));
  assert.equal(proof.code, 'proof.holds', JSON.stringify(proof));
}

async function theyAccept(document: JsonObject, suite: object, purpose: object = asserting()): Promise<void> {
  const result = await signatures.verify(structuredClone(document), { suite, purpose, documentLoader });
  assert.equal(result.verified, true, JSON.stringify(result.error));
}

const asserting = (): object => new signatures.purposes.AssertionProofPurpose();
const authenticating = (): object =>
  new signatures.purposes.AuthenticationProofPurpose({ challenge: CHALLENGE, domain: DOMAIN, controller: { id: '' } });

const theirSigner = ({ algorithm, method, sign, key }: MethodSealer): object => ({
  algorithm: algorithm === 'EdDSA' ? 'Ed25519' : key.kind,
  id: method,
  sign: async ({ data }: { readonly data: Uint8Array }) => sign(data),
});

for (const { suite, kind, signing, verifying } of CASES) {
  describe(`${suite} with ${kind}`, () => {
    const sealer = SEALERS[kind];

    test('they accept ours', async () => {
      const document = made(
        await addProof(DOCUMENT, { suite, sealer, purpose: 'assertionMethod', created: 1_780_000_000_000 }),
      );
      await weAccept(document);
      await theyAccept(document, new DataIntegrityProof({ cryptosuite: verifying() }));
    });

    test('we accept theirs', async () => {
      const proof = new DataIntegrityProof({ signer: theirSigner(sealer), cryptosuite: signing() });
      await weAccept(
        await signatures.sign(structuredClone(DOCUMENT), { suite: proof, purpose: asserting(), documentLoader }),
      );
    });
  });
}

describe('Ed25519Signature2020', () => {
  const sealer = SEALERS.Ed25519;
  const { controller: holder } = sealer;
  const presentation: JsonObject = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    id: 'urn:uuid:3978344f-8596-4c3a-a978-8fcaba3903c5',
    type: ['VerifiablePresentation'],
    holder,
  };
  const legacy = (verify?: true): object =>
    new Ed25519Signature2020(verify ? {} : { signer: theirSigner(sealer), date: '2026-06-01T00:00:00Z' });

  test('of a credential, both ways', async () => {
    const order = {
      suite: 'Ed25519Signature2020',
      sealer,
      purpose: 'assertionMethod',
      created: 1_780_000_000_000,
    } as const;
    const document = made(await addProof(DOCUMENT, order));
    await weAccept(document);
    await theyAccept(document, legacy(true));
    const context = [V2, BADGES, 'https://w3id.org/security/suites/ed25519-2020/v1'];
    await weAccept(
      await signatures.sign(
        { ...DOCUMENT, '@context': context },
        { suite: legacy(), purpose: asserting(), documentLoader },
      ),
    );
  });

  test('of an empty presentation that shows who one is, as wallets make it', async () => {
    const order = {
      suite: 'Ed25519Signature2020',
      sealer,
      purpose: 'authentication',
      created: 1_780_000_000_000,
      challenge: CHALLENGE,
      domain: DOMAIN,
    } as const;
    const ours = made(await addProof(presentation, order));
    await weAccept(ours, 'authentication');
    const context = ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/suites/ed25519-2020/v1'];
    const theirs = await signatures.sign(
      { ...presentation, '@context': context },
      { suite: legacy(), purpose: authenticating(), documentLoader },
    );
    const { proof, binding, signers } = await judgeDataIntegrity(theirs, judging('authentication'));
    assert.equal(proof.code, 'proof.holds', JSON.stringify(proof));
    assert.deepEqual(binding, { challenge: CHALLENGE, domain: DOMAIN });
    assert.deepEqual(signers, [{ by: 'method', method: sealer.method, controller: holder }]);
  });
});
