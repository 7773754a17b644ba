// From the name of a verification method to its key, by every way a name can take.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../evidence.ts';
import { didJwkOf, methodOfDidJwk } from './did-jwk.ts';
import { didKeyOf, keyOfDidKey } from './did-key.ts';
import { didWebAddress } from './did-web.ts';
import { findMethod, methodInFragment, methodNeeds } from './find-method.ts';
import { jwkThumbprint } from './jwk-thumbprint.ts';
import type { PublicKey } from './method.ts';
import { fromMultibase, multikeyOf, readMultikey, toMultikey } from './multikey.ts';
import { jwkOfPublic, publicKeyOf } from './public-key.ts';
import { webHost } from './web-address.ts';

const keys = [
  generateKeyPairSync('ed25519'),
  ...['P-256', 'P-384', 'P-521'].map((namedCurve) => generateKeyPairSync('ec', { namedCurve })),
].map(({ privateKey }) => publicKeyOf(privateKey) ?? assert.fail());
const [key = assert.fail(), otherKey = assert.fail()] = keys;
const NOTHING: Evidence = { documents: [], gaps: [] };
const NOW = '2026-06-01T10:00:00Z';

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
    const did = didJwkOf(known) ?? assert.fail();
    const reading = findMethod(`${did}#0`, 'assertionMethod', NOTHING);
    assert.ok(reading.ok && known.host && reading.method.key.host?.equals(known.host));
    assert.equal(findMethod(`${did}#1`, 'assertionMethod', NOTHING).ok, false);
    const written = (jwk: object): string => `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}#0`;
    const jwk = jwkOfPublic(known) ?? assert.fail();
    assert.equal(findMethod(written(jwk), 'assertionMethod', NOTHING).ok, true);
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
    'https://',
    'HTTPS://a.example',
  ])
    assert.equal(webHost(address), undefined, address);
});

describe('the document of a controller', () => {
  const did = 'did:web:college.example';
  const url = 'https://college.example/.well-known/did.json';
  const id = `${did}#key`;
  const method = { id, type: 'Multikey', controller: did, publicKeyMultibase: multikeyOf(key) };
  const whole = { id: did, verificationMethod: [method], assertionMethod: [id] };
  const found = (document: unknown, retrieved = NOW) =>
    findMethod(id, 'assertionMethod', {
      documents: [{ url, mediaType: 'application/did+json', body: JSON.stringify(document), retrieved }],
      gaps: [],
    });
  const reasonOf = (document: unknown): string => {
    const reading = found(document);
    return reading.ok ? 'found' : `${reading.answer} ${reading.reason}`;
  };

  test('gives the method it lists for the purpose, in each of its forms', () => {
    assert.deepEqual(methodNeeds(id, NOTHING), [url]);
    const [, p256 = assert.fail(), p384 = assert.fail()] = keys;
    const as = (type: string, member: object) => ({
      ...whole,
      verificationMethod: [{ id, type, controller: did, ...member }],
    });
    const { '0': x } = [jwkOfPublic(key)];
    for (const document of [
      whole,
      { ...whole, assertionMethod: id },
      { ...whole, verificationMethod: method },
      { ...whole, assertionMethod: [method], verificationMethod: [] },
      { id: did, assertionMethod: [{ ...method, id: '#key' }] },
      { ...whole, assertionMethod: ['#key'], verificationMethod: [{ ...method, id: '#key' }] },
      {
        ...whole,
        verificationMethod: [{ ...method, expires: '2026-06-01T10:00:01Z', revoked: '2027-01-01T00:00:00Z' }],
      },
      as('Ed25519VerificationKey2020', { publicKeyMultibase: multikeyOf(key) }),
      as('JsonWebKey', { publicKeyJwk: { ...x, kid: 'key' } }),
      as('JsonWebKey2020', { publicKeyJwk: jwkOfPublic(p384) }),
      as('P-384', { publicKeyMultibase: multikeyOf(p384) }),
      as('EcdsaSecp256r1VerificationKey2019', { publicKeyJwk: jwkOfPublic(p256) }),
    ])
      assert.equal(reasonOf(document), 'found', JSON.stringify(document));
  });

  const lies: readonly (readonly [string, string, unknown])[] = [
    ['answers for another', 'no method-document-of-another', { ...whole, id: 'did:web:other.example' }],
    ['answers for nobody', 'no method-document-of-another', { ...whole, id: undefined }],
    ['is deactivated', 'no method-revoked', { ...whole, deactivated: true }],
    ['does not know the method', 'no method-absent', { ...whole, verificationMethod: [] }],
    ['lists it for nothing', 'no method-not-listed', { ...whole, assertionMethod: undefined }],
    [
      'lists it for another purpose',
      'no method-not-listed',
      { id: did, verificationMethod: [method], authentication: [id] },
    ],
    ['lists another', 'no method-not-listed', { ...whole, assertionMethod: [`${did}#other`] }],
    [
      'defines it twice',
      'no method-document-malformed',
      { ...whole, verificationMethod: [method, { ...method, publicKeyMultibase: multikeyOf(otherKey) }] },
    ],
    [
      'defines it here and there',
      'no method-document-malformed',
      { ...whole, assertionMethod: [{ ...method, publicKeyMultibase: multikeyOf(otherKey) }] },
    ],
    [
      'gives the key to another',
      'no method-controller-differs',
      { ...whole, verificationMethod: [{ ...method, controller: 'did:web:other.example' }] },
    ],
    [
      'gives the key to nobody',
      'no method-controller-differs',
      { ...whole, verificationMethod: [{ ...method, controller: undefined }] },
    ],
    [
      'gives the key to several',
      'no method-controller-differs',
      { ...whole, verificationMethod: [{ ...method, controller: [did, 'did:web:b.example'] }] },
    ],
    ['has withdrawn it', 'no method-revoked', { ...whole, verificationMethod: [{ ...method, revoked: NOW }] }],
    [
      'has withdrawn it, whenever',
      'no method-revoked',
      { ...whole, verificationMethod: [{ ...method, revoked: 'yes' }] },
    ],
    [
      'let it expire',
      'no method-expired',
      { ...whole, verificationMethod: [{ ...method, expires: '2026-06-01T09:59:59Z' }] },
    ],
    [
      'has a type of its own',
      'no method-key-unknown',
      { ...whole, verificationMethod: [{ ...method, type: 'toString' }] },
    ],
    [
      'has several types',
      'no method-key-unknown',
      { ...whole, verificationMethod: [{ ...method, type: ['Multikey'] }] },
    ],
    [
      'has a key of another kind',
      'no method-key-unreadable',
      {
        ...whole,
        verificationMethod: [
          { ...method, type: 'Ed25519VerificationKey2020', publicKeyMultibase: multikeyOf(otherKey) },
        ],
      },
    ],
    [
      'has two keys',
      'no method-key-unreadable',
      { ...whole, verificationMethod: [{ ...method, publicKeyJwk: jwkOfPublic(key) }] },
    ],
    [
      'has no key',
      'no method-key-unreadable',
      { ...whole, verificationMethod: [{ ...method, publicKeyMultibase: undefined }] },
    ],
    [
      'has a key in the wrong member',
      'no method-key-unreadable',
      {
        ...whole,
        verificationMethod: [{ id, type: 'JsonWebKey', controller: did, publicKeyMultibase: multikeyOf(key) }],
      },
    ],
    [
      'shows the private key',
      'no method-key-unreadable',
      { ...whole, verificationMethod: [{ ...method, secretKeyMultibase: 'z1' }] },
    ],
    [
      'shows the private key in the JWK',
      'no method-key-unreadable',
      {
        ...whole,
        verificationMethod: [
          { id, type: 'JsonWebKey', controller: did, publicKeyJwk: { ...jwkOfPublic(key), d: 'AA' } },
        ],
      },
    ],
    ['is no object', 'unknown method-document-malformed', []],
    ['lists no list', 'no method-document-malformed', { ...whole, assertionMethod: 7 }],
    [
      'lists more than anybody has',
      'no method-document-malformed',
      { ...whole, assertionMethod: new Array(1001).fill(id) },
    ],
  ];
  for (const [lie, expected, document] of lies)
    test(`that ${lie} gives no method`, () => assert.equal(reasonOf(document), expected));

  test('that was not fetched leaves the question open', () => {
    assert.deepEqual(findMethod(id, 'assertionMethod', NOTHING), {
      ok: false,
      answer: 'unknown',
      reason: 'not-consulted',
    });
    const gaps = { documents: [], gaps: [{ url, reason: 'timed-out' }] };
    assert.deepEqual(findMethod(id, 'assertionMethod', gaps), { ok: false, answer: 'unknown', reason: 'timed-out' });
    assert.deepEqual(methodNeeds(id, gaps), []);
  });

  test('is asked for by names that can be looked up, and by no other', () => {
    for (const name of [
      'did:web:college.example',
      'did:web:..#a',
      'key-1',
      '#key-1',
      'https://a.example/x#',
      'https://a.example/x#a#b',
    ])
      assert.deepEqual(
        findMethod(name, 'assertionMethod', NOTHING),
        { ok: false, answer: 'no', reason: 'method-name-malformed' },
        name,
      );
    for (const name of [
      'did:ebsi:zabc#key',
      'http://a.example/x#a',
      'urn:uuid:7',
      'file:///etc/passwd#x',
      'https://A.example/x#a',
    ]) {
      assert.deepEqual(methodNeeds(name, NOTHING), []);
      assert.deepEqual(
        findMethod(name, 'assertionMethod', NOTHING),
        { ok: false, answer: 'unknown', reason: 'method-name-unknown' },
        name,
      );
    }
  });
});

describe('a controller with an address', () => {
  const controller = 'https://college.example/issuer';
  const evidenceOf = (documents: Readonly<Record<string, unknown>>): Evidence => ({
    documents: Object.entries(documents).map(([url, body]) => ({
      url,
      mediaType: '',
      body: JSON.stringify(body),
      retrieved: NOW,
    })),
    gaps: [],
  });
  const methodOf = (id: string, known: PublicKey) => ({
    id,
    type: 'Multikey',
    controller,
    publicKeyMultibase: multikeyOf(known),
  });

  test('has its methods in its document', () => {
    const id = `${controller}#key`;
    assert.deepEqual(methodNeeds(id, NOTHING), [controller]);
    const document = { id: controller, verificationMethod: [methodOf(id, key)], assertionMethod: [id] };
    assert.equal(findMethod(id, 'assertionMethod', evidenceOf({ [controller]: document })).ok, true);
    assert.equal(findMethod(id, 'authentication', evidenceOf({ [controller]: document })).ok, false);
  });

  test('or at an address of their own, and says which', () => {
    const id = 'https://college.example/keys/1';
    const own = methodOf(id, key);
    assert.deepEqual(methodNeeds(id, NOTHING), [id]);
    assert.deepEqual(methodNeeds(id, evidenceOf({ [id]: own })), [controller]);
    const listing = { id: controller, assertionMethod: [id] };
    const reading = findMethod(id, 'assertionMethod', evidenceOf({ [id]: own, [controller]: listing }));
    assert.ok(reading.ok && reading.method.controller === controller);
    for (const [lie, documents] of Object.entries({
      'nobody lists it': { [id]: own, [controller]: { id: controller } },
      'its controller was not asked': { [id]: own },
      'it names no controller': { [id]: { ...own, controller: undefined }, [controller]: listing },
      'it is its own controller': { [id]: { ...own, controller: id, assertionMethod: [id] } },
      'it is another': { [id]: { ...own, id: `${id}2` }, [controller]: listing },
      'its controller is another': { [id]: own, [controller]: { ...listing, id: 'https://other.example/' } },
      'its controller lists another key under its name': {
        [id]: own,
        [controller]: { ...listing, assertionMethod: [methodOf(id, otherKey)] },
      },
    }))
      assert.equal(findMethod(id, 'assertionMethod', evidenceOf(documents)).ok, false, lie);
  });

  test('whose key is in the fragment is found only by those who ask for that', () => {
    const id = `${controller}#${multikeyOf(key)}`;
    assert.equal(findMethod(id, 'assertionMethod', NOTHING).ok, false);
    const reading = methodInFragment(id);
    assert.ok(reading.ok && reading.method.controller === controller);
    for (const other of [
      `${controller}#key-1`,
      `did:web:a.example#${multikeyOf(key)}`,
      `http://a.example#${multikeyOf(key)}`,
    ])
      assert.equal(methodInFragment(other).ok, false);
  });
});

test('a thumbprint is that of RFC 7638', () => {
  const n =
    '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw';
  assert.equal(jwkThumbprint({ kty: 'RSA', n, e: 'AQAB' }), 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
  assert.equal(jwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x }), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});
