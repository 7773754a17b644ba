// What a DID resolver has to answer: documents that are known, and each error where it belongs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ResolutionError, type ResolutionOptions, resolveDid } from './resolve-did.ts';

const WORD = 'z6MktKwz7Ge1Yxzr4JHavN33wiwa8y81QdcMRLXQsrH9T53b';
const DID = `did:key:${WORD}`;
const AGREEMENT = `${DID}#z6LSfHfAMAopsuBxaBzvp51GXrPf38Az13j2fmwqadbwwrzJ`;

const EXAMPLE = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

describe('the document of a did:key [DID-KEY §3.1]', () => {
  test('is that of the specification', () => {
    const id = `${EXAMPLE}#${EXAMPLE.slice(8)}`;
    const word = 'z6LSj72tK8brWgZja8NLRwPigth2T9QRiG1uH9oKZuKjdh9p';
    assert.deepEqual(resolveDid(EXAMPLE), {
      '@context': 'https://w3id.org/did-resolution/v1',
      didDocument: {
        '@context': ['https://www.w3.org/ns/did/v1.1'],
        id: EXAMPLE,
        verificationMethod: [{ id, type: 'Multikey', controller: EXAMPLE, publicKeyMultibase: EXAMPLE.slice(8) }],
        authentication: [id],
        assertionMethod: [id],
        capabilityDelegation: [id],
        capabilityInvocation: [id],
        keyAgreement: [{ id: `${EXAMPLE}#${word}`, type: 'Multikey', controller: EXAMPLE, publicKeyMultibase: word }],
      },
      didDocumentMetadata: {},
      didResolutionMetadata: { contentType: 'application/did+ld+json' },
    });
  });

  test('writes the key in the type that is asked for', () => {
    for (const [publicKeyFormat, member, agreement] of [
      ['Multikey', 'publicKeyMultibase', 'Multikey'],
      ['JsonWebKey', 'publicKeyJwk', 'JsonWebKey'],
      ['JsonWebKey2020', 'publicKeyJwk', 'JsonWebKey2020'],
      ['Ed25519VerificationKey2020', 'publicKeyMultibase', 'X25519KeyAgreementKey2020'],
      ['Ed25519VerificationKey2018', 'publicKeyBase58', 'X25519KeyAgreementKey2019'],
    ] as const) {
      const { didDocument } = resolveDid(DID, { publicKeyFormat, enableExperimentalPublicKeyTypes: true });
      const { verificationMethod, keyAgreement } = didDocument as Record<string, Record<string, unknown>[]>;
      assert.equal(verificationMethod?.[0]?.['type'], publicKeyFormat);
      assert.ok(verificationMethod?.[0]?.[member]);
      assert.equal(keyAgreement?.[0]?.['type'], agreement);
      assert.ok(keyAgreement?.[0]?.[member]);
    }
  });

  test('stands for the keys of the examples of every kind we have', () => {
    for (const did of [
      'did:key:z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP',
      'did:key:zUC7EK3ZakmukHhuncwkbySmomv3FmrkmS36E4Ks5rsb6VQSRpoCrx6Hb8e2Nk6UvJFSdyw9NK1scFXJp21gNNYFjVWNgaqyGnkyhtagagCpQb5B7tagJu3HDbjQ8h5ypoHjwBb',
      'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv',
      'did:key:z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54',
      `did:key:1:${WORD}`,
    ])
      assert.equal(resolveDid(did).didResolutionMetadata?.error, undefined, did);
  });

  test('is asked for one method by its DID URL', () => {
    for (const id of [`${DID}#${WORD}`, AGREEMENT, `${DID}?versionId=1#${WORD}`]) {
      const { didDocument, didDereferencingMetadata, ...others } = resolveDid(id);
      assert.equal(didDereferencingMetadata?.error, undefined);
      assert.equal('didResolutionMetadata' in others, false);
      assert.deepEqual(
        [(didDocument as { id: string }).id, (didDocument as { controller: string }).controller],
        [id.replace('?versionId=1', ''), DID],
      );
    }
  });
});

const errors: readonly (readonly [error: ResolutionError, didOrUrl: string, options?: ResolutionOptions])[] = [
  ['invalidDid', `notDid:key:${WORD}`],
  ['invalidDid', ''],
  ['invalidDid', 'did:key:'],
  ['invalidDid', 'did:key:@'],
  ['invalidDid', `did:key:-4:${WORD}`],
  ['invalidDid', `did:key:0:${WORD}`],
  ['invalidDid', `did:key:1.5:${WORD}`],
  ['invalidDid', `did:key:1:1:${WORD}`],
  ['invalidDid', `did:key:${WORD.slice(1)}`],
  ['invalidDid', `did:key:z0OIl`],
  ['invalidDid', `did:key:z${'6'.repeat(20_000)}`],
  ['invalidDid', 'did:jwk:e30'],
  ['methodNotSupported', `did:experimental:${WORD}`],
  ['methodNotSupported', 'did:web:example.com'],
  ['invalidPublicKeyLength', 'did:key:zTjsVPtY'],
  ['invalidPublicKey', 'did:key:z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP'],
  ['unsupportedPublicKeyType', 'did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme'],
  ['unsupportedPublicKeyType', DID, { publicKeyFormat: 'unknown' }],
  ['unsupportedPublicKeyType', DID, { publicKeyFormat: 'toString' }],
  ['invalidPublicKeyType', DID, { publicKeyFormat: 'Ed25519VerificationKey2018' }],
  [
    'invalidPublicKeyType',
    'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv',
    { publicKeyFormat: 'Ed25519VerificationKey2020' },
  ],
  ['invalidDidUrl', `${DID}/^bar^/?query=\`#${WORD}`],
  ['invalidDidUrl', `${DID}#a#b`],
  ['notFound', `${DID}#other`],
  ['notFound', `${DID}/path#${WORD}`],
  ['methodNotSupported', `did:web:example.com#${WORD}`],
  [
    'invalidPublicKeyType',
    `${DID}#${WORD}`,
    { publicKeyFormat: 'Ed25519VerificationKey2018', enableExperimentalPublicKeyTypes: false },
  ],
  [
    'invalidPublicKeyType',
    AGREEMENT,
    { publicKeyFormat: 'Ed25519VerificationKey2018', enableExperimentalPublicKeyTypes: false },
  ],
];
for (const [error, didOrUrl, options] of errors) {
  test(`${error} is what ${didOrUrl.slice(0, 80)} answers ${JSON.stringify(options ?? {})}`, () => {
    const resolution = resolveDid(didOrUrl, options);
    const isUrl = /[/?#]/.test(didOrUrl);
    assert.deepEqual(isUrl ? resolution.didDereferencingMetadata : resolution.didResolutionMetadata, { error });
    assert.deepEqual(resolution.didDocument, {});
  });
}

test('nothing is thrown at a resolver', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^did:(key|jwk):[zu]?[A-Za-z0-9_:%-]*(#\w*)?$/)), (text) => {
      resolveDid(text, { publicKeyFormat: 'JsonWebKey' });
    }),
  );
});
