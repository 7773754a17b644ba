// Documents that answer for a key and lie: for another, for another purpose, withdrawn, twice, with the private part in the
// open. None of them leads to a key. [CID §3.3]
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Evidence } from '../evidence.ts';
import { findMethod, methodInFragment, methodNeeds } from './find-method.ts';
import type { PublicKey } from './method.ts';
import { multikeyOf } from './multikey.ts';
import { jwkOfPublic, publicKeyOf } from './public-key.ts';

const keys = [
  generateKeyPairSync('ed25519'),
  ...['P-256', 'P-384', 'P-521'].map((namedCurve) => generateKeyPairSync('ec', { namedCurve })),
].map(({ privateKey }) => publicKeyOf(privateKey) ?? assert.fail());
const [key = assert.fail(), otherKey = assert.fail()] = keys;
const NOTHING: Evidence = { documents: [], gaps: [] };
const NOW = '2026-06-01T10:00:00Z';

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

  test('that holds anything at all is answered, never thrown at', () => {
    const part = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(id, did, method, [method], [id]));
    const members = fc.record(
      {
        id: fc.constantFrom(did, id, 7),
        verificationMethod: fc.oneof(
          part,
          fc.array(fc.record({ id: part, type: part, controller: part, publicKeyMultibase: part })),
        ),
        assertionMethod: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(members, (document) => void found(document)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string(), (body) => {
        const documents = [{ url, mediaType: '', body, retrieved: NOW }];
        return !findMethod(id, 'assertionMethod', { documents, gaps: [] }).ok;
      }),
    );
  });

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
