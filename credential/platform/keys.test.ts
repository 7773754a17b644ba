// Public keys from strangers: what is no key of its kind, or could be read as two, is not imported.
import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isEd25519Point } from './ed25519-point.ts';
import {
  algorithmsOf,
  type HostKeyKind,
  hmac,
  importJwk,
  importKey,
  jwkOf,
  kindOf,
  makeSignature,
  publicBytes,
  signatureHolds,
} from './node.ts';

const CURVES = ['P-256', 'P-384', 'P-521'] as const;
const pairs: readonly (readonly [HostKeyKind, { publicKey: KeyObject; privateKey: KeyObject }])[] = [
  ['Ed25519', generateKeyPairSync('ed25519')],
  ...CURVES.map((kind) => [kind, generateKeyPairSync('ec', { namedCurve: kind })] as const),
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
];

describe('a key', () => {
  for (const [kind, { publicKey, privateKey }] of pairs) {
    const jwk = jwkOf(publicKey) ?? assert.fail();
    test(`of ${kind} is the same from its bytes, from its JWK and from its other half`, () => {
      const bytes = publicBytes(publicKey) ?? assert.fail();
      assert.deepEqual(publicBytes(privateKey), bytes);
      assert.deepEqual(jwkOf(privateKey), jwk);
      for (const key of [importKey(kind, bytes), importJwk({ ...jwk, kid: 'x', use: 'sig', key_ops: ['verify'] })]) {
        assert.ok(key?.equals(publicKey));
        assert.equal(key && kindOf(key), kind);
      }
      const [algorithm = assert.fail()] = algorithmsOf(publicKey);
      const signature = makeSignature(algorithm, privateKey, bytes);
      assert.equal(signatureHolds(algorithm, importKey(kind, bytes) ?? assert.fail(), bytes, signature), true);
    });

    test(`of ${kind} that is longer, shorter, of another curve, private or for something else is none`, () => {
      const bytes = publicBytes(publicKey) ?? assert.fail();
      for (const other of [bytes.subarray(1), bytes.subarray(0, -1), new Uint8Array([...bytes, 0]), new Uint8Array()])
        assert.equal(importKey(kind, other), undefined);
      for (const [another] of pairs) if (another !== kind) assert.equal(importKey(another, bytes), undefined);
      for (const change of [{ d: 'AA' }, { use: 'enc' }, { key_ops: ['sign'] }, { alg: 'none' }, { alg: 'HS256' }])
        assert.equal(importJwk({ ...jwk, ...change }), undefined, JSON.stringify(change));
      for (const change of [{ kty: 'oct' }, { kty: 'toString' }, { x: 1, n: 1 }, { x: '', n: '' }])
        assert.equal(importJwk({ ...jwk, ...change }), undefined, JSON.stringify(change));
      const written = 'x' in jwk ? { x: `${jwk.x}=` } : { n: `AA${jwk.n}` };
      assert.equal(importJwk({ ...jwk, ...written }), undefined);
      assert.equal(importJwk({ ...jwk, crv: 'secp256k1', kty: 'EC' }), undefined);
    });
  }

  test('uncompressed is taken, of both forms in one is not, beside the curve is not', () => {
    for (const kind of CURVES) {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: kind });
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
      assert.ok(importKey(kind, Buffer.concat([Uint8Array.of(4), left, right]))?.equals(publicKey));
      for (const first of [0, 2, 3, 5, 6, 7])
        assert.equal(importKey(kind, Buffer.concat([Uint8Array.of(first), left, right])), undefined);
      assert.equal(importKey(kind, Buffer.concat([Uint8Array.of(4), right, left])), undefined);
      assert.equal(importKey(kind, Buffer.concat([Uint8Array.of(4), left, left])), undefined);
      assert.equal(importKey(kind, Buffer.concat([Uint8Array.of(2), left.fill(0xff)])), undefined);
      assert.equal(importJwk({ kty: 'EC', crv: kind, x: y, y: x }), undefined);
    }
  });

  test('of RSA with 1024 bits or an exponent of one is none', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    assert.equal(importJwk({ ...publicKey.export({ format: 'jwk' }) }), undefined);
    assert.equal(importKey('RSA', publicKey.export({ format: 'der', type: 'spki' })), undefined);
    const { n } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    for (const e of ['AQ', 'AA', 'BA', 'AAEAAQ', '']) assert.equal(importJwk({ kty: 'RSA', n, e }), undefined, e);
  });

  test('of anything at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('kty', 'crv', 'x', 'y', 'n', 'e', 'd'), fc.jsonValue()),
        (jwk) => importJwk(jwk) === undefined,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.uint8Array({ maxLength: 140 }), ([kind], bytes) => {
        importKey(kind, bytes);
      }),
    );
  });
});

describe('a point of Ed25519 [RFC8032 §5.1.3]', () => {
  const hex = (text: string): Uint8Array => Buffer.from(text, 'hex');
  const zeros = (first: string, last: string): Uint8Array => hex(`${first}${'00'.repeat(30)}${last}`);

  test('of small order is no key: under it one signature holds for everything', () => {
    for (const small of [
      zeros('00', '00'),
      zeros('01', '00'),
      zeros('00', '80'),
      zeros('01', '80'),
      hex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
      hex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'),
      hex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
      hex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'),
      hex(`ec${'ff'.repeat(30)}7f`),
      hex(`ec${'ff'.repeat(30)}ff`),
    ])
      assert.equal(isEd25519Point(small), false, Buffer.from(small).toString('hex'));
  });

  test('is written in one way', () => {
    for (const first of ['ed', 'ee', 'f0', 'ff'])
      assert.equal(isEd25519Point(hex(`${first}${'ff'.repeat(30)}7f`)), false);
  });

  test('is what the host makes, and half of all other octets', () => {
    const made = Array.from({ length: 50 }, () => publicBytes(generateKeyPairSync('ed25519').publicKey));
    assert.ok(made.every((bytes) => bytes && isEd25519Point(bytes)));
    const drawn = Array.from({ length: 256 }, (_, first) => isEd25519Point(new Uint8Array(32).fill(first, 0, 31)));
    const points = drawn.filter(Boolean).length;
    assert.ok(points > 90 && points < 166, String(points));
  });
});

test('a keyed digest is that of RFC 4231', () => {
  const digest = hmac('SHA-256', Buffer.from('Jefe'), 'what do ya want for nothing?');
  assert.equal(Buffer.from(digest).toString('hex'), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  assert.equal(hmac('SHA-384', Buffer.from('Jefe'), Buffer.from('')).length, 48);
});
