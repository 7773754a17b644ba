// A library of others reads what we make and makes what we read: base proofs and derived proofs of both suites, in every
// direction. [DI-ECDSA §3.6.7] [DI-BBS §3.4.7]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as bbsSuite from '@digitalbazaar/bbs-2023-cryptosuite';
import * as bbsKeys from '@digitalbazaar/bls12-381-multikey';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as sdSuite from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import signatures from 'jsonld-signatures';
import { publishedContext } from '../../../linked-data/contexts.ts';
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { multikeyOf } from '../../../names/multikey.ts';
import { bbsSealer } from '../../../seal/bbs-sealer.ts';
import type { BbsSealer, MethodSealer } from '../../../seal/method-sealer.ts';
import type { Cryptosuite } from '../cryptosuite.ts';
import { bbs2023 } from './bbs.ts';
import { deriveProof } from './derive.ts';
import { ecdsaSd2023 } from './ecdsa-sd.ts';
import { made } from '../../../../tests/made.ts';
import { signer } from '../../../../tests/signers.ts';

const bytes = (first: number, length: number): Uint8Array => Uint8Array.from({ length }, (_, place) => first + place);

const sdSealer = signer('P-256').sealer;
const sealerOfBbs = made(bbsSealer(bytes(7, 32)));

const CONTEXT = 'https://context.example/sport';
const OWN = {
  '@context': {
    '@vocab': 'https://vocabulary.example/',
    boards: { '@id': 'https://vocabulary.example/boards', '@container': '@set' },
  },
};
const LINKED = { contexts: { [CONTEXT]: OWN } };
const DOCUMENT: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', CONTEXT],
  id: 'urn:uuid:60b1a1b2-3a4c-4f30-9f4e-5d4c1c9a3a11',
  type: ['VerifiableCredential'],
  issuer: 'https://college.example/',
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:learner',
    sailNumber: 'Earth101',
    note: 'a text with <urn:bnid0:n1> in it, “quotes”, \\ and a line\nbreak',
    sails: [
      { size: 5.5, year: 2023 },
      { size: 6.1, year: 2024 },
      { size: 7, sailName: 'Lähaina 😀' },
    ],
    boards: [{ boardName: 'CompFoil170', brand: 'Wailea' }],
    single: ['one'],
  },
};
const MANDATORY = ['/issuer', '/validFrom', '/credentialSubject/sails/1'];
const POINTERS = ['/credentialSubject/note', '/credentialSubject/sails/2', '/credentialSubject/boards/0/brand'];

const documentLoader = async (url: string) => {
  const method = [sdSealer, sealerOfBbs].find(({ method, controller }) => url === method || url === controller);
  const text = publishedContext(url)?.text;
  const document = method ? documentOf(method, url) : url === CONTEXT ? OWN : text && JSON.parse(text);
  if (document === undefined) throw new Error(`nothing at ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};

const CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];

function documentOf({ method, controller, key }: MethodSealer | BbsSealer, url: string): object {
  const entry = { id: method, type: 'Multikey', controller, publicKeyMultibase: multikeyOf(key) };
  return url === method
    ? { '@context': 'https://w3id.org/security/multikey/v1', ...entry }
    : { '@context': CONTEXTS, id: controller, verificationMethod: [entry], assertionMethod: [method] };
}

interface Signing {
  readonly data: Uint8Array;
}

interface Case {
  readonly suite: Cryptosuite;
  readonly sealer: MethodSealer | BbsSealer;
  readonly theirs: typeof sdSuite;
  signer(): Promise<object>;
}

const CASES: readonly Case[] = [
  {
    suite: ecdsaSd2023,
    sealer: sdSealer,
    theirs: sdSuite,
    async signer() {
      return { algorithm: 'P-256', id: sdSealer.method, sign: async ({ data }: Signing) => sdSealer.sign(data) };
    },
  },
  {
    suite: bbs2023,
    sealer: sealerOfBbs,
    theirs: bbsSuite,
    async signer() {
      return {
        algorithm: bbsKeys.ALGORITHMS.BBS_BLS12381_SHA256,
        id: sealerOfBbs.method,
        publicKey: sealerOfBbs.key.bytes,
        sign: () => assert.fail('BBS signs many messages'),
        multisign: async ({ header, messages }: Record<'header', Uint8Array> & Record<'messages', Uint8Array[]>) =>
          sealerOfBbs.sign(header, messages),
      };
    },
  },
];

for (const { suite, sealer, theirs, signer } of CASES) {
  describe(suite.name, () => {
    const purpose = () => new signatures.purposes.AssertionProofPurpose();
    const options = {
      type: 'DataIntegrityProof',
      cryptosuite: suite.name,
      verificationMethod: sealer.method,
      proofPurpose: 'assertionMethod',
    };
    const random = bytes(3, suite.randomBytes);

    async function ours(): Promise<JsonObject> {
      const order = { document: DOCUMENT, options, sealer, linkedData: LINKED, mandatoryPointers: MANDATORY, random };
      return { ...DOCUMENT, proof: made(await suite.prove(order)) };
    }

    async function theirBase(): Promise<JsonObject> {
      const cryptosuite = theirs.createSignCryptosuite({ mandatoryPointers: MANDATORY });
      const proof = new DataIntegrityProof({ signer: await signer(), cryptosuite });
      return signatures.sign(structuredClone(DOCUMENT), { suite: proof, purpose: purpose(), documentLoader });
    }

    const ourPart = async (base: JsonObject): Promise<JsonObject> =>
      made(await deriveProof(base, { pointers: POINTERS, random: (octets) => bytes(9, octets) }, LINKED));

    const theirPart = (base: JsonObject): Promise<JsonObject> =>
      signatures.derive(structuredClone(base), {
        suite: new DataIntegrityProof({
          cryptosuite: theirs.createDiscloseCryptosuite({ selectivePointers: POINTERS }),
        }),
        purpose: purpose(),
        documentLoader,
      });

    async function weAccept({ proof, ...document }: JsonObject): Promise<void> {
      const check = await suite.judge({ document, proof: proof as JsonObject, key: sealer.key, linkedData: LINKED });
      assert.equal(check.code, 'proof.holds', JSON.stringify(check));
    }

    async function theyAccept(part: JsonObject): Promise<void> {
      const verifying = new DataIntegrityProof({ cryptosuite: theirs.createVerifyCryptosuite() });
      const result = await signatures.verify(part, { suite: verifying, purpose: purpose(), documentLoader });
      assert.equal(result.verified, true, JSON.stringify(result.error));
    }

    test('our base, our part: they accept it', async () => theyAccept(await ourPart(await ours())));
    test('our base, their part: we accept it', async () => weAccept(await theirPart(await ours())));
    test('their base, our part: both accept it', async () => {
      const part = await ourPart(await theirBase());
      await weAccept(part);
      await theyAccept(part);
    });
    test('their base, their part: we accept it', async () => weAccept(await theirPart(await theirBase())));
  });
}
