// The published vectors of ecdsa-sd-2023, each step compared: two credentials of the citizenship vocabulary. Signatures are
// random, so theirs have to hold and ours are judged. [DI-ECDSA §3.6.5]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeSignature, p256PrivateKey, publicBytes } from '#platform';
import { bytesOf, CONTEXTS, hexOf, mapOf, vector, vectorText } from '../../../../tests/vectors/selective.ts';
import { requires } from '../../../../tools/require.ts';
import { canonicalDocument } from '../../../linked-data/canonical-document.ts';
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { fromMultibase, readMultikey } from '../../../names/multikey.ts';
import { hashOf, hashOfProof } from './base-proof.ts';
import { deriveProof } from './derive.ts';
import { ecdsaSd2023, judgeSdBase } from './ecdsa-sd.ts';
import { hmacLabels } from './labels.ts';
import { readSdBase, readSdDerived, writeSdBase, writeSdDerived } from './proof-value.ts';
import { readAgain, statementsIn } from './statements.ts';
import { made } from '../../../../tests/made.ts';

const LINKED = { contexts: CONTEXTS };
const skip = requires('shared');

/** The number behind the multicodec of a secret P-256 key. */
const secretOf = (multibase: string) => p256PrivateKey(scalarOf(multibase)) ?? assert.fail();
const scalarOf = (multibase: string) => fromMultibase(multibase)?.slice(2) ?? assert.fail();

for (const folder of skip ? [] : ['employ', 'prc']) {
  describe(`ecdsa-sd-2023: ${folder}`, () => {
    const of = (name: string) => vector(`vc-di-ecdsa/ecdsa-sd-2023/${folder}/${name}.json`);
    const material = vector('vc-di-ecdsa/ecdsa-sd-2023/SDKeyMaterial.json');
    const names = folder === 'employ' ? 'employ' : 'prCred';
    const mandatoryPointers: string[] = vector(`vc-di-ecdsa/${names}Mandatory.json`);
    const selectivePointers: string[] = vector(`vc-di-ecdsa/${names}Selective.json`);
    const { proof, ...document }: JsonObject & { readonly proof: JsonObject } = of('addSignedSDBase');
    const hmacKey = bytesOf(material.hmacKeyString);
    const key = readMultikey(material.baseKeyPair.publicKeyMultibase) ?? assert.fail();
    const { '@context': _, ...options } = of('addProofConfig');
    const labelled = () => statementsIn(document, (labels) => hmacLabels(labels, hmacKey), LINKED);

    test('the canonical document, plain and with labels that are HMACs', async () => {
      assert.equal(made(await canonicalDocument(document, LINKED)), of('addBaseDocCanon').join(''));
      assert.deepEqual(made(await labelled()).all, of('addBaseDocHMACCanon'));
    });

    test('what has to be shown and what need not', async () => {
      const transform = of('addBaseTransform');
      const { all, choose } = made(await labelled());
      const { indexes } = made(await choose(mandatoryPointers));
      assert.deepEqual(
        indexes.map((index) => [index, all[index]]),
        [...mapOf(transform.mandatory)],
      );
      assert.deepEqual(
        [...all.entries()].filter(([index]) => !indexes.includes(index)),
        [...mapOf(transform.nonMandatory)],
      );
    });

    test('the hashes', async () => {
      const hashes = of('addHashData');
      const config = { ...options, '@context': document['@context'] };
      const text = vectorText(`vc-di-ecdsa/ecdsa-sd-2023/${folder}/addProofConfigCanon.txt`);
      assert.equal(made(await canonicalDocument(config, LINKED)), text);
      assert.equal(hexOf(made(await hashOfProof(document, options, LINKED))), hashes.proofHash);
      const { all, choose } = made(await labelled());
      const { indexes } = made(await choose(mandatoryPointers));
      assert.equal(hexOf(hashOf(indexes.map((index) => all[index] ?? ''))), hashes.mandatoryHash);
    });

    test('the base proof is read to the last part, holds, and is written to the letter', async () => {
      const base = readSdBase(proof['proofValue']);
      assert.ok(base.ok);
      const raw = of('addRawBaseSignatureInfo');
      const recovered = of('derivedRecoveredBaseData');
      assert.equal(hexOf(base.value.baseSignature), raw.baseSignature);
      assert.deepEqual(base.value.signatures.map(hexOf), raw.signatures);
      assert.deepEqual(base.value.publicKey, fromMultibase(raw.publicKey));
      assert.deepEqual(base.value.publicKey, fromMultibase(recovered.proofPublicKey));
      assert.equal(hexOf(base.value.hmacKey), recovered.hmacKey);
      assert.deepEqual(base.value.mandatoryPointers, recovered.mandatoryPointers);
      assert.equal(writeSdBase(base.value), proof['proofValue']);
      assert.equal((await judgeSdBase({ document, proof, key, linkedData: LINKED })).code, 'proof.holds');
    });

    test('a base proof of ours has their keys, and holds', async () => {
      const secret = secretOf(material.baseKeyPair.secretKeyMultibase);
      assert.deepEqual(publicBytes(secret), key.bytes);
      const ours = made(
        await ecdsaSd2023.prove({
          document,
          options,
          sealer: {
            algorithm: 'ES256',
            method: options.verificationMethod,
            controller: options.verificationMethod.split('#')[0],
            key,
            sign: (data) => makeSignature('ES256', secret, data),
          },
          linkedData: LINKED,
          mandatoryPointers,
          random: Buffer.concat([hmacKey, scalarOf(material.proofKeyPair.secretKeyMultibase)]),
        }),
      );
      const [mine, theirs] = [readSdBase(ours['proofValue']), readSdBase(proof['proofValue'])];
      assert.ok(mine.ok && theirs.ok);
      assert.deepEqual(mine.value.publicKey, theirs.value.publicKey);
      assert.equal(mine.value.signatures.length, theirs.value.signatures.length);
      assert.equal((await judgeSdBase({ document, proof: ours, key, linkedData: LINKED })).code, 'proof.holds');
    });

    test('which statements are shown', async () => {
      const groups = of('derivedGroupIndexes');
      const { all, choose } = made(await labelled());
      const combined = made(await choose([...mandatoryPointers, ...selectivePointers]));
      assert.deepEqual(combined.indexes, groups.combinedIndexes);
      assert.deepEqual(made(await choose(mandatoryPointers)).indexes, groups.mandatoryIndexes);
      assert.deepEqual(made(await choose(selectivePointers)).indexes, groups.selectiveIndexes);
      assert.deepEqual(combined.document, of('derivedUnsignedReveal'));
      const { groups: data } = of('derivedAllGroupData');
      assert.deepEqual(
        combined.indexes.map((index) => [index, all[index]]),
        [...mapOf(data.combined.matching)],
      );
    });

    test('the derived proof, to the letter', async () => {
      const derived = made(await deriveProof({ ...document, proof }, { pointers: selectivePointers }, LINKED));
      assert.deepEqual(derived, of('derivedRevealDocument'));
      const read = readSdDerived((derived['proof'] as JsonObject)['proofValue']);
      assert.ok(read.ok);
      const [disclosure, verifying] = [of('derivedDisclosureData'), of('verifyDerivedProofValue')];
      assert.deepEqual(read.value.labelMap, mapOf(disclosure.labelMap));
      assert.deepEqual(read.value.labelMap, new Map(verifying.labelMap));
      assert.deepEqual(read.value.mandatoryIndexes, disclosure.mandatoryIndexes);
      assert.deepEqual(read.value.mandatoryIndexes, of('derivedAdjMandatoryIndexes').adjMandatoryIndexes);
      assert.deepEqual(read.value.signatures.map(hexOf), of('derivedAdjSignatures').filteredSignatures);
      assert.equal(writeSdDerived(read.value), of('derivedRevealDocument').proof.proofValue);
    });

    test('what is shown is read as it was signed, and holds', async () => {
      const { proof: derived, ...shown } = of('derivedRevealDocument');
      const read = readSdDerived(derived.proofValue);
      assert.ok(read.ok);
      const statements = made(await readAgain(shown, read.value.labelMap, LINKED)) ?? assert.fail();
      assert.deepEqual(statements, of('verifyNQuads'));
      const verify = of('verifyCreateVerifyData');
      const never = new Set(read.value.mandatoryIndexes);
      assert.deepEqual(
        statements.filter((_, index) => !never.has(index)),
        verify.nonMandatory,
      );
      assert.equal(hexOf(hashOf(statements.filter((_, index) => never.has(index)))), verify.mandatoryHash);
      assert.equal(hexOf(made(await hashOfProof(shown, derived, LINKED))), verify.proofHash);
      const check = await ecdsaSd2023.judge({ document: shown, proof: derived, key, linkedData: LINKED });
      assert.equal(check.code, 'proof.holds');
    });
  });
}
