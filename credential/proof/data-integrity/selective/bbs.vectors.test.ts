// The published vectors of bbs-2023, each step compared: the basic example and the permanent resident card. [DI-BBS §3.4.5]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, CONTEXTS, hexOf, mapOf, vector, vectorText } from '../../../../tests/vectors/selective.ts';
import { requires } from '../../../../tools/require.ts';
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { canonicalDocument } from '../../../linked-data/canonical-document.ts';
import { hashOf, hashOfProof } from './base-proof.ts';
import { bbs2023, deriveBbs, judgeBbsBase } from './bbs.ts';
import { bbsPublicKey, bbsSign } from './bbs-signature.ts';
import { deriveProof } from './derive.ts';
import { shuffledLabels } from './labels.ts';
import { readBbsBase, readBbsDerived, writeBbsBase, writeBbsDerived } from './proof-value.ts';
import { statementsIn } from './statements.ts';
import { made } from '../../../../tests/made.ts';

const FOLDER = 'vc-di-bbs';
const LINKED = { contexts: CONTEXTS };

/** As the vectors draw their numbers from a seed. */
const MOCKED = new TextEncoder().encode('BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_');

const EXAMPLES = [
  { name: 'windsurf', folder: FOLDER, mandatory: 'windMandatory', selective: 'windSelective' },
  {
    name: 'permanent resident card',
    folder: `${FOLDER}/prc`,
    mandatory: 'prCredMandatory',
    selective: 'prCredSelective',
  },
];

const skip = requires('shared');

for (const example of skip ? [] : EXAMPLES) {
  describe(`bbs-2023: ${example.name}`, () => {
    const of = (name: string) => vector(`${example.folder}/${name}.json`);
    const keys = vector(`${FOLDER}/BBSKeyMaterial.json`);
    const material = vector(`${FOLDER}/BBSDeriveMaterial.json`);
    const { proof: _, ...document }: JsonObject = of('addSignedSDBase');
    const mandatoryPointers: string[] = vector(`${FOLDER}/${example.mandatory}.json`);
    const selectivePointers: string[] = vector(`${FOLDER}/${example.selective}.json`);
    const [secret, publicKey, hmacKey] = [keys.privateKeyHex, keys.publicKeyHex, keys.hmacKeyString].map(bytesOf);
    assert.ok(secret && publicKey && hmacKey);
    const options = of('addProofConfig');
    delete options['@context'];
    const labelled = () => statementsIn(document, (labels) => shuffledLabels(labels, hmacKey), LINKED);
    const key = { kind: 'BLS12-381-G2', bytes: publicKey } as const;

    test('the key pair belongs together', () => {
      assert.deepEqual(bbsPublicKey(secret), publicKey);
    });

    test('the canonical document, plain and with shuffled labels', async () => {
      assert.equal(made(await canonicalDocument(document, LINKED)), of('addBaseDocCanon').join(''));
      assert.deepEqual(made(await labelled()).all, of('addBaseDocHMACCanon'));
    });

    test('what has to be shown and what need not', async () => {
      const transform = of('addBaseTransform');
      const statements = made(await labelled());
      const { indexes } = made(await statements.choose(mandatoryPointers));
      assert.deepEqual(indexes, [...mapOf(transform.mandatory).keys()]);
      assert.deepEqual(
        indexes.map((index) => statements.all[index]),
        [...mapOf(transform.mandatory).values()],
      );
      assert.deepEqual(
        statements.all.filter((_, index) => !indexes.includes(index)),
        [...mapOf(transform.nonMandatory).values()],
      );
    });

    test('the hashes', async () => {
      const hashes = of('addHashData');
      const proof = { ...options, '@context': document['@context'] };
      assert.equal(
        made(await canonicalDocument(proof, LINKED)),
        vectorText(`${example.folder}/addProofConfigCanon.txt`),
      );
      assert.equal(hexOf(made(await hashOfProof(document, options, LINKED))), hashes.proofHash);
      const statements = made(await labelled());
      const { indexes } = made(await statements.choose(mandatoryPointers));
      assert.equal(hexOf(hashOf(indexes.map((index) => statements.all[index] ?? ''))), hashes.mandatoryHash);
    });

    test('the base proof, to the letter', async () => {
      const sealer = {
        algorithm: 'BBS' as const,
        method: options.verificationMethod,
        controller: options.verificationMethod.split('#')[0],
        key,
        sign: (header: Uint8Array, messages: readonly Uint8Array[]) =>
          bbsSign(secret, header, messages) ?? assert.fail(),
      };
      const proof = made(
        await bbs2023.prove({ document, options, sealer, linkedData: LINKED, mandatoryPointers, random: hmacKey }),
      );
      const signed = of('addSignedSDBase');
      assert.deepEqual({ ...document, proof }, signed);
      const base = readBbsBase(signed.proof.proofValue);
      assert.ok(base.ok);
      assert.equal(hexOf(base.value.bbsSignature), of('addRawBaseSignatureInfo').bbsSignature);
      const recovered = of('derivedRecoveredBaseData');
      assert.equal(hexOf(base.value.bbsSignature), recovered.bbsSignature);
      assert.equal(hexOf(base.value.hmacKey), recovered.hmacKey);
      assert.deepEqual(base.value.mandatoryPointers, recovered.mandatoryPointers);
      assert.equal(writeBbsBase(base.value), signed.proof.proofValue);
      const check = await judgeBbsBase({ document, proof, key, linkedData: LINKED });
      assert.equal(check.code, 'proof.holds');
    });

    test('which statements are shown', async () => {
      const groups = of('derivedGroupIndexes');
      const statements = made(await labelled());
      const combined = made(await statements.choose([...mandatoryPointers, ...selectivePointers]));
      assert.deepEqual(combined.indexes, groups.combinedIndexes);
      assert.deepEqual(made(await statements.choose(selectivePointers)).indexes, groups.selectiveIndexes);
      assert.deepEqual(combined.document, of('derivedUnsignedReveal'));
    });

    test('the derived proof, to the letter', async () => {
      const { proof, ...unsecured } = of('addSignedSDBase');
      const derived = made(
        await deriveBbs(
          unsecured,
          proof,
          {
            pointers: selectivePointers,
            presentationHeader: bytesOf(material.presentationHeaderHex),
            random: (octets) => expand_message_xmd(bytesOf(material.pseudoRandSeedHex), MOCKED, octets, sha256),
          },
          LINKED,
        ),
      );
      const expected = of('derivedRevealDocument');
      const read = readBbsDerived(expected.proof.proofValue);
      assert.ok(read.ok);
      const disclosure = of('derivedDisclosureData');
      assert.equal(hexOf(read.value.bbsProof), disclosure.bbsProof);
      assert.deepEqual(read.value.labelMap, mapOf(disclosure.labelMap));
      assert.deepEqual(read.value.mandatoryIndexes, disclosure.mandatoryIndexes);
      assert.deepEqual(read.value.selectiveIndexes, disclosure.adjSelectiveIndexes);
      assert.deepEqual(read.value.mandatoryIndexes, of('derivedAdjIndexes').adjMandatoryIndexes);
      assert.deepEqual(read.value.selectiveIndexes, of('derivedAdjIndexes').adjSelectiveIndexes);
      assert.equal(writeBbsDerived(read.value), expected.proof.proofValue);
      assert.deepEqual(derived, expected);
    });

    test('the derived proof holds, and not with another key', async () => {
      const { proof, ...shown } = of('derivedRevealDocument');
      const check = await bbs2023.judge({ document: shown, proof, key, linkedData: LINKED });
      assert.equal(check.code, 'proof.holds');
      const other = { kind: 'BLS12-381-G2', bytes: bbsPublicKey(hmacKey) ?? assert.fail() } as const;
      const wrong = await bbs2023.judge({ document: shown, proof, key: other, linkedData: LINKED });
      assert.equal(wrong.code, 'proof.altered');
    });
  });
}

describe('what bbs-2023 leaves to choice', { skip }, () => {
  for (const folder of ['HolderBinding', 'Pseudonym', 'PseudonymHB']) {
    test(`${folder}: recognised, and neither derived from nor believed`, async () => {
      const base = vector(`${FOLDER}/${folder}/addSignedSDBase.json`);
      const refused = await deriveProof(base, { pointers: [], random: (octets) => new Uint8Array(octets) }, LINKED);
      assert.deepEqual(
        refused.problems.map(({ code, facts }) => [code, facts]),
        [['disclosure-value-malformed', { reason: 'disclosure-feature' }]],
      );
      const { proof, ...document } = vector(`${FOLDER}/${folder}/derivedRevealDocument.json`);
      const key = { kind: 'BLS12-381-G2', bytes: new Uint8Array(96) } as const;
      const check = await bbs2023.judge({ document, proof, key, linkedData: LINKED });
      assert.deepEqual([check.answer, check.code], ['unknown', 'proof.feature-unsupported']);
    });
  }
});
