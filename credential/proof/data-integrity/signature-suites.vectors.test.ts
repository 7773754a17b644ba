// The published vectors of the suites with one signature, each step compared: canonical forms, hashes, and the signatures
// themselves where the algorithm gives one and no other. [DI-EDDSA §3] [DI-ECDSA §3] [VC-DI §4.5]
import assert from 'node:assert/strict';
import { createHash, createPrivateKey } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { base58 } from '@scure/base';
import { CONTEXTS, VECTORS, vector, vectorText } from '../../../tests/vectors/selective.ts';
import { requires } from '../../../tools/require.ts';
import { canonicalDocument } from '../../linked-data/canonical-document.ts';
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import { POLICIES } from '../../policies.ts';
import type { Reading } from '../../problem.ts';
import type { MethodSealer } from '../../seal/method-sealer.ts';
import { parseInstant } from '../../time.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Judging } from '../secured.ts';
import { addProof } from './add-proof.ts';
import { judgeDataIntegrity } from './judge.ts';
import { made } from '../../../tests/made.ts';
import { sealerFor } from '../../../tests/signers.ts';

const skip = requires('shared');

const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const linkedData: LinkedData = {
  contexts: {
    ...CONTEXTS,
    [EXAMPLES]: { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
  },
};
const judging: Judging = {
  evidence: { documents: [], gaps: [] },
  purpose: 'assertionMethod',
  policy: POLICIES['proof-only'],
  role: 'credential',
  linkedData,
};

const FOLDERS = [
  ['vc-di-eddsa/eddsa-rdfc-2022', 'keyPair.json'],
  ['vc-di-eddsa/eddsa-rdfc-2022/employ', 'keyPair.json'],
  ['vc-di-eddsa/eddsa-jcs-2022', 'keyPair.json'],
  ['vc-di-eddsa/Ed25519Signature2020', 'keyPair.json'],
  ['vc-di-ecdsa/ecdsa-rdfc-2019-p256', undefined],
  ['vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ', undefined],
  ['vc-di-ecdsa/ecdsa-rdfc-2019-p384', undefined],
  ['vc-di-ecdsa/ecdsa-rdfc-2019-p384/employ', undefined],
  ['vc-di-ecdsa/ecdsa-jcs-2019-p256', undefined],
  ['vc-di-ecdsa/ecdsa-jcs-2019-p384', undefined],
] as const;

/** The file of a folder that begins with a word. */
const named = (folder: string, word: string): string =>
  join(folder, readdirSync(join(VECTORS, folder)).find((file) => file.startsWith(word)) ?? assert.fail(word));

const withoutProof = ({ proof: _, ...document }: JsonObject): JsonObject => document;

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key pair of the vectors, private halves in multibase, as a sealer under the name the proof gives. */
function vectorSealer(privateKeyMultibase: string, method: string): MethodSealer {
  const seed = base58.decode(privateKeyMultibase.slice(1)).slice(2);
  const key = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return sealerFor(key, { method });
}

/** The order by which a vector's proof is made again. */
function orderOf(proof: JsonObject, sealer: MethodSealer) {
  const { type, cryptosuite, created, id, previousProof } = proof as Readonly<Record<string, string>>;
  return {
    suite: cryptosuite ?? type ?? '',
    sealer,
    purpose: 'assertionMethod',
    created: parseInstant(created ?? '') ?? assert.fail(),
    ...(id !== undefined && { id }),
    ...(previousProof !== undefined && { previousProof }),
    linkedData,
  } as const;
}

for (const [folder, keyFile] of FOLDERS) {
  describe(folder, { skip }, () => {
    const isJson = folder.includes('jcs');
    const hash = folder.includes('p384') ? 'SHA-384' : 'SHA-256';
    const form = (document: JsonObject): Promise<Reading<string>> | Reading<string> =>
      isJson ? canonicalJson(document) : canonicalDocument(document, linkedData, hash);
    const digest = (text: string): string => createHash(hash.replace('-', '').toLowerCase()).update(text).digest('hex');

    test('canonical forms and hashes are those that were published', async () => {
      const document = withoutProof(vector(named(folder, 'signed')));
      const config: JsonObject = vector(named(folder, 'proofConfig'));
      const [documentText, configText] = [made(await form(document)), made(await form(config))];
      assert.equal(documentText, vectorText(named(folder, 'canonDoc')));
      assert.equal(configText, vectorText(named(folder, 'proofCanon')));
      assert.equal(digest(documentText), vectorText(named(folder, 'docHash')).trim());
      assert.equal(digest(configText), vectorText(named(folder, 'proofHash')).trim());
      assert.equal(digest(configText) + digest(documentText), vectorText(named(folder, 'combinedHash')).trim());
    });

    test('the signed document holds, and another does not', async () => {
      const document: JsonObject = vector(named(folder, 'signed'));
      const { proof, signers } = await judgeDataIntegrity(document, judging);
      assert.equal(proof.code, 'proof.holds', JSON.stringify(proof));
      assert.equal(signers.length, 1);
      const other = await judgeDataIntegrity({ ...document, name: 'Another' }, judging);
      assert.deepEqual([other.proof.code, other.signers], ['proof.altered', []]);
    });

    if (keyFile === undefined) return; // one key makes as many ECDSA signatures as it likes
    test('the same signature is made', async () => {
      const document: JsonObject & { readonly proof: JsonObject } = vector(named(folder, 'signed'));
      const { privateKeyMultibase } = vector(join('vc-di-eddsa', keyFile));
      const sealer = vectorSealer(privateKeyMultibase, String(document.proof['verificationMethod']));
      assert.deepEqual(made(await addProof(withoutProof(document), orderOf(document.proof, sealer))), document);
    });
  });
}

describe('vc-di-eddsa/proof-set-chain', { skip }, () => {
  const folder = 'vc-di-eddsa/proof-set-chain';
  const STEPS = ['signedProofSet1', 'signedProofSet2', 'signedProofChain1', 'signedProofChain2'];

  test('each step is made from the one before, to the letter', async () => {
    const pairs: Readonly<
      Record<string, { readonly publicKeyMultibase: string; readonly privateKeyMultibase: string }>
    > = vector(join(folder, 'multiKeyPairs.json'));
    let document: JsonObject = vector(join(folder, 'unsigned.json'));
    for (const step of STEPS) {
      const wanted: JsonObject = vector(join(folder, `${step}.json`));
      const proof = [wanted['proof']].flat().at(-1) as JsonObject;
      const method = String(proof['verificationMethod']);
      const pair = Object.values(pairs).find(({ publicKeyMultibase }) => method.endsWith(publicKeyMultibase));
      const sealer = vectorSealer(pair?.privateKeyMultibase ?? assert.fail(), method);
      document = made(await addProof(document, orderOf(proof, sealer)));
      assert.deepEqual([document['proof']].flat(), [wanted['proof']].flat(), step);
    }
  });

  for (const step of STEPS) {
    test(`${step} holds, with all its signers`, async () => {
      const document: JsonObject = vector(join(folder, `${step}.json`));
      const { proof, signers } = await judgeDataIntegrity(document, judging);
      assert.equal(proof.code, 'proof.holds', JSON.stringify(proof));
      assert.equal(signers.length, [document['proof']].flat().length);
    });
  }
});
