// What the host says of keys and signatures of strangers is an answer, never an exception.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import {
  type HostKey,
  importPublicKey,
  keyFitsParts,
  SIGNATURE_ALGORITHMS,
  type SignatureParts,
  signatureHolds,
  signatureHoldsInParts,
} from './node.ts';

const DATA = Buffer.from('What was signed.');
const PARTS: readonly SignatureParts[] = [
  { keyType: 'rsa', hash: 'SHA-256' },
  { keyType: 'rsa-pss', hash: 'SHA-256', saltLength: 0 },
  { keyType: 'rsa-pss', hash: 'SHA-512', saltLength: 512 },
  { keyType: 'ec', hash: 'SHA-512' },
  { keyType: 'ed25519' },
];

const bound = generateKeyPairSync('rsa-pss', {
  modulusLength: 2048,
  hashAlgorithm: 'sha512',
  mgf1HashAlgorithm: 'sha512',
  ...({ saltLength: 32 } as object), // a number, whatever its declared type says
});
const boundKey = imported(bound.publicKey);

function imported(key: HostKey): HostKey {
  return importPublicKey(key.export({ type: 'spki', format: 'der' })) ?? assert.fail('not read');
}

describe('a key bound to one digest and a salt [RFC4055 §3.3]', () => {
  const pss = (hash: 'SHA-256' | 'SHA-512', saltLength: number): SignatureParts => ({
    keyType: 'rsa-pss',
    hash,
    saltLength,
  });

  test('fits what it is bound to, and more salt', () => {
    assert.equal(keyFitsParts(pss('SHA-512', 32), boundKey), true);
    assert.equal(keyFitsParts(pss('SHA-512', 64), boundKey), true);
    const signature = sign('sha512', DATA, { key: bound.privateKey, padding: 6, saltLength: 64 });
    assert.equal(signatureHoldsInParts(pss('SHA-512', 64), boundKey, DATA, signature), true);
  });

  test('fits no other digest, less salt, nor the older padding', () => {
    assert.equal(keyFitsParts(pss('SHA-256', 32), boundKey), false);
    assert.equal(keyFitsParts(pss('SHA-512', 20), boundKey), false);
    assert.equal(keyFitsParts({ keyType: 'rsa', hash: 'SHA-512' }, boundKey), false);
  });
});

test('a signature of any length under any key is answered, never thrown at', () => {
  const keys = [
    boundKey,
    imported(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey),
    ...['P-256', 'P-384', 'P-521', 'secp256k1'].map((namedCurve) =>
      imported(generateKeyPairSync('ec', { namedCurve }).publicKey),
    ),
    imported(generateKeyPairSync('ed25519').publicKey),
    imported(generateKeyPairSync('ed448').publicKey),
    imported(generateKeyPairSync('x25519').publicKey),
  ];
  for (const key of keys) {
    for (const length of [0, 1, 63, 64, 65, 96, 132, 256, 257, 20_000]) {
      const signature = new Uint8Array(length).fill(0xff);
      for (const algorithm of SIGNATURE_ALGORITHMS)
        assert.equal(signatureHolds(algorithm, key, DATA, signature), false);
      for (const parts of PARTS) assert.equal(signatureHoldsInParts(parts, key, DATA, signature), false);
    }
  }
});
