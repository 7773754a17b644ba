// From the name of a verification method to its key, by every way a name can take.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../evidence.ts';
import { methodOfDidJwk } from './did-jwk.ts';
import { didKeyOf, keyOfDidKey } from './did-key.ts';
import { didWebAddress } from './did-web.ts';
import { findMethod, methodNeeds } from './find-method.ts';
import { jwkThumbprint } from './jwk-thumbprint.ts';
import { fromMultibase, multikeyOf, readMultikey, toMultikey } from './multikey.ts';
import { jwkOfPublic, publicKeyOf } from './public-key.ts';
import { webHost } from './web-address.ts';

const keys = [
  generateKeyPairSync('ed25519'),
  ...['P-256', 'P-384', 'P-521'].map((namedCurve) => generateKeyPairSync('ec', { namedCurve })),
].map(({ privateKey }) => publicKeyOf(privateKey) ?? assert.fail());
const [key = assert.fail(), otherKey = assert.fail()] = keys;
const NOTHING: Evidence = { documents: [], gaps: [] };

describe('a key as one word', () => {
  test('is read as what it was written from', () => {
    for (const { kind, bytes, host } of keys) {
      const word = multikeyOf({ kind, bytes }) ?? assert.fail();
      const read = readMultikey(word);
      assert.deepEqual([read?.kind, Buffer.from(read?.bytes ?? [])], [kind, Buffer.from(bytes)]);
      assert.ok(host && read?.host?.equals(host));
      const other = `u${Buffer.from(fromMultibase(word) ?? []).toString('base64url')}`;
      assert.equal(readMultikey(other)?.kind, kind);
    }
  });

  test('begins as everybody knows it', () => {
    const beginnings = keys.map((known) => multikeyOf(known)?.slice(0, 4));
    assert.deepEqual(
      beginnings.map((word) => word?.replace(/^z82L$|^z2J9$/, 'long')),
      ['z6Mk', 'zDna', 'long', 'long'],
    );
    assert.equal(toMultikey('BLS12-381-G2', new Uint8Array(96).fill(0xa5)).slice(0, 4), 'zUC7');
  });

  test('of another length, kind or alphabet, or of no point, is no key', () => {
    const word = multikeyOf(key) ?? assert.fail();
    const bytes = fromMultibase(word) ?? assert.fail();
    const p256 = Uint8Array.of(0x80, 0x24, 2, ...new Uint8Array(32).fill(0xff));
    const as = (octets: Uint8Array): string => `u${Buffer.from(octets).toString('base64url')}`;
    for (const text of [
      '',
      'z',
      'u',
      word.slice(1),
      word.toUpperCase(),
      `${word}1`,
      `z0${word.slice(2)}`,
      `m${Buffer.from(bytes).toString('base64')}`,
      `${as(bytes)}=`,
      as(bytes.subarray(0, -1)),
      as(new Uint8Array([...bytes, 0])),
      as(p256),
      as(Uint8Array.of(0xec, 1, ...bytes.subarray(2))),
      as(Uint8Array.of(0x12, 0, ...bytes.subarray(2))),
      `z${'1'.repeat(100_000)}`,
    ])
      assert.equal(readMultikey(text), undefined, text.slice(0, 80));
  });

  test('is never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[zu][1-9A-HJ-NP-Za-km-z]*$/)), (text) => {
        readMultikey(text);
        findMethod(`did:key:${text}`, 'assertionMethod', NOTHING);
        methodOfDidJwk(`did:jwk:${text}`);
      }),
    );
  });
});

describe('did:key', () => {
  test('is its key, with or without the fragment', () => {
    for (const known of keys) {
      const did = didKeyOf(known) ?? assert.fail();
      const id = `${did}#${did.slice(8)}`;
      for (const name of [did, id]) {
        const reading = findMethod(name, 'authentication', NOTHING);
        assert.ok(reading.ok);
        assert.deepEqual([reading.method.id, reading.method.controller], [id, did]);
        assert.ok(known.host && reading.method.key.host?.equals(known.host));
      }
      assert.deepEqual(methodNeeds(id, NOTHING), []);
    }
  });

  test('with another fragment, a version or a second fragment is no method', () => {
    const did = didKeyOf(key) ?? assert.fail();
    const word = did.slice(8);
    for (const id of [
      `${did}#${multikeyOf(otherKey)}`,
      `${did}#`,
      `did:key:1:${word}#${word}`,
      `${did}#${word}#${word}`,
      `${did}?x#${word}`,
    ])
      assert.equal(findMethod(id, 'assertionMethod', NOTHING).ok, false, id);
    assert.equal(keyOfDidKey('did:key:zTjsVPtY'), 'length');
  });
});

test('did:jwk is its key, and shows no private part [DID-JWK §2]', () => {
  for (const known of keys) {
    const written = (jwk: object, method = '#0'): string =>
      `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}${method}`;
    const jwk = jwkOfPublic(known) ?? assert.fail();
    const reading = findMethod(written(jwk), 'assertionMethod', NOTHING);
    assert.ok(reading.ok && known.host && reading.method.key.host?.equals(known.host));
    assert.equal(findMethod(written(jwk, '#1'), 'assertionMethod', NOTHING).ok, false);
    for (const change of [{ d: 'AA' }, { use: 'enc' }, { kty: 'oct', k: 'AA' }])
      assert.equal(findMethod(written({ ...jwk, ...change }), 'assertionMethod', NOTHING).ok, false);
  }
  const example =
    'did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9';
  assert.equal(findMethod(`${example}#0`, 'assertionMethod', NOTHING).ok, true);
});

describe('did:web [DID-WEB §2]', () => {
  test('leads to one address', () => {
    for (const [did, address] of [
      ['did:web:w3c-ccg.github.io', 'https://w3c-ccg.github.io/.well-known/did.json'],
      ['did:web:w3c-ccg.github.io:user:alice', 'https://w3c-ccg.github.io/user/alice/did.json'],
      ['did:web:example.com%3A3000', 'https://example.com:3000/.well-known/did.json'],
      ['did:web:example.com%3A3000:user:alice', 'https://example.com:3000/user/alice/did.json'],
      ['did:web:localhost%3a8443', 'https://localhost:8443/.well-known/did.json'],
      ['did:web:127.0.0.1%3A8443', 'https://127.0.0.1:8443/.well-known/did.json'],
      ['did:web:xn--bcher-kva.example', 'https://xn--bcher-kva.example/.well-known/did.json'],
    ])
      assert.equal(didWebAddress(did ?? ''), address);
  });

  test('that could lead elsewhere leads nowhere', () => {
    for (const rest of [
      '',
      'Example.com',
      'example.com/path',
      'example.com%2Fpath',
      'user@example.com',
      'user%40example.com',
      'example.com%3A',
      'example.com%3A0',
      'example.com%3A99999',
      'example.com%3A80%3A80',
      'example.com:',
      'example.com::a',
      'example.com:..:a',
      'example.com:%2e%2E',
      'example.com:a%2Fb',
      'example.com:a?b',
      'example.com:a b',
      'exämple.com',
      '-example.com',
      `${'a'.repeat(64)}.com`,
      '[::1]',
      'example.8443',
      'example.0x1',
      '1.1',
      '127.0.0.01',
      '0x7f000001',
      `example.com:${'a'.repeat(3000)}`,
    ])
      assert.equal(didWebAddress(`did:web:${rest}`), undefined, rest);
  });
});

test('an address that can be a name is written in one way', () => {
  for (const address of [
    'https://a.example',
    'https://a.example/',
    'https://a.example:8443/x/y?z=1',
    'https://a.example/x%20y',
  ])
    assert.equal(webHost(address), 'a.example');
  for (const address of [
    'http://a.example',
    'https://A.example',
    'https://a.example:443',
    'https://a.example/../x',
    'https://a.example/x/%2E%2e',
    'https://u@a.example',
    'https://a.example\\x',
    'https://a.example#x',
    'https://a.example/x y',
    'https://a.example/é',
    'https://a.1',
    'https://',
    'HTTPS://a.example',
  ])
    assert.equal(webHost(address), undefined, address);
});

test('a thumbprint is that of RFC 7638', () => {
  const n =
    '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw';
  assert.equal(jwkThumbprint({ kty: 'RSA', n, e: 'AQAB' }), 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
  assert.equal(jwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x }), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});
