// Every rule of the data model: a document that keeps it and one that breaks it, by exactly the problem that is meant.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isError } from '../../shape.ts';
import { readVcdm } from './read.ts';
import { BASE_CONTEXT } from './versions.ts';

type Members = Readonly<Record<string, unknown>>;

const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const linkedData = {
  contexts: { [EXAMPLES]: { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } } },
};

const CREDENTIAL: Members = {
  '@context': [BASE_CONTEXT],
  type: ['VerifiableCredential'],
  issuer: 'did:example:college',
  credentialSubject: { id: 'did:example:learner' },
};
const changed = (document: Members, change: Members): Members =>
  Object.fromEntries(Object.entries({ ...document, ...change }).filter(([, value]) => value !== undefined));

const GOOD: readonly (readonly [string, Members])[] = [
  ['as it is', {}],
  ['the context alone', { '@context': BASE_CONTEXT }],
  ['a context of a vocabulary for all names', { '@context': [BASE_CONTEXT, EXAMPLES] }],
  [
    'a context that is written out and wrapped',
    {
      '@context': [BASE_CONTEXT, { '@context': { Mine: 'https://a.example/#Mine', mine: 'https://a.example/#mine' } }],
      type: ['VerifiableCredential', 'Mine'],
      mine: 'mine',
    },
  ],
  ['a context that is written out', { '@context': [BASE_CONTEXT, { Mine: 'https://a.example/#Mine' }] }],
  ['an identifier', { id: 'urn:uuid:9c9a36f8-518f-4976-a934-6649502d0008' }],
  ['a type that is an address', { type: ['https://a.example/#Mine', 'VerifiableCredential'] }],
  ['a type alone', { type: 'VerifiableCredential' }],
  [
    'a type that a context defines',
    {
      '@context': [BASE_CONTEXT, { Mine: { '@id': 'https://a.example/#Mine' } }],
      type: ['Mine', 'VerifiableCredential'],
    },
  ],
  ['a type of the vocabulary', { '@context': [BASE_CONTEXT, EXAMPLES], type: ['VerifiableCredential', 'Mine'] }],
  ['an issuer with a name', { issuer: { id: 'did:example:college', name: 'College', description: 'A college' } }],
  ['a name', { name: 'Baking', description: { '@value': 'Baking bread', '@language': 'en', '@direction': 'ltr' } }],
  [
    'a name in two languages',
    {
      name: [
        { '@value': 'Baking', '@language': 'en' },
        { '@value': 'Pain', '@language': 'fr' },
      ],
    },
  ],
  ['two subjects', { credentialSubject: [{ id: 'did:example:1' }, { name: 'Ada' }] }],
  ['from a moment', { validFrom: '2026-06-01T10:00:00.477Z' }],
  ['from a moment far away', { validFrom: '4026-06-01T10:00:00-06:00' }],
  ['from and until one moment', { validFrom: '2026-06-01T12:00:00+02:00', validUntil: '2026-06-01T10:00:00Z' }],
  ['a status', { credentialStatus: { type: 'https://a.example/#Status' } }],
  ['a status with its name', { credentialStatus: [{ id: 'did:example:s', type: 'BitstringStatusListEntry' }] }],
  ['two schemas', { credentialSchema: [1, 2].map((n) => ({ id: `https://a.example/${n}`, type: 'JsonSchema' })) }],
  [
    'terms of use',
    { termsOfUse: [{ type: 'https://a.example/#Policy' }, { type: 'https://a.example/#Policy', id: 'did:example:t' }] },
  ],
  ['evidence', { evidence: { type: 'https://a.example/#Seen' } }],
  [
    'two refresh services',
    { refreshService: [1, 2].map((n) => ({ id: `did:example:${n}`, type: 'https://a.example/#R' })) },
  ],
  ['a proof', { proof: { type: 'DataIntegrityProof' } }],
  [
    'a member that is an address',
    { '@context': [BASE_CONTEXT, { 'urn:x:more': { '@id': 'urn:x:more' } }], 'urn:x:more': 1 },
  ],
];

const V2_SRI = 'sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU';
const EARLIER_SRI = 'sha384-NSOcNpmdIVUxIJGvGUoe22FjTWrXiaXlsZ8q6912LdnR3KraQO2n75Ica4wK4Qeg';
const EARLIER_WORD = 'uJKGMkOmFbVJhEfKTduMC2XCyvRAYLjOVmZWwIH1wQ7k';
const resource = (more: Members): Members => ({ relatedResource: [{ id: BASE_CONTEXT, ...more }] });

const GOOD_RESOURCES: readonly (readonly [string, Members])[] = [
  ['the context of today', resource({ digestSRI: V2_SRI })],
  ['the context of an earlier day', resource({ digestSRI: EARLIER_SRI, mediaType: 'application/ld+json' })],
  ['the same as a word', { relatedResource: { id: BASE_CONTEXT, digestMultibase: EARLIER_WORD } }],
  ['both, of one day', resource({ digestSRI: EARLIER_SRI, digestMultibase: EARLIER_WORD })],
  ['something that is not known here', { relatedResource: { id: 'https://a.example/x', digestSRI: V2_SRI } }],
];

type Bad = readonly [what: string, change: Members, code: string, path: string];

const BAD: readonly Bad[] = [
  ['no context', { '@context': undefined }, 'context-base-missing', '/@context'],
  ['another context', { '@context': [EXAMPLES] }, 'context-base-missing', '/@context'],
  ['another context first', { '@context': [EXAMPLES, BASE_CONTEXT] }, 'context-base-missing', '/@context'],
  [
    'a context that is no address',
    { '@context': [BASE_CONTEXT, 'https ://a.example'] },
    'context-malformed',
    '/@context/1',
  ],
  ['a context that is a number', { '@context': [BASE_CONTEXT, 123] }, 'context-malformed', '/@context/1'],
  ['no identifier where one is said', { id: null }, 'identifier-malformed', '/id'],
  ['two identifiers', { id: ['https://a.example/1', 'https://a.example/2'] }, 'identifier-malformed', '/id'],
  ['an identifier that is a word', { id: 'one' }, 'identifier-malformed', '/id'],
  ['an identifier with a space', { id: 'https ://a.example/1' }, 'identifier-malformed', '/id'],
  ['no type', { type: undefined }, 'member-missing', '/type'],
  ['an empty list of types', { type: [] }, 'member-missing', '/type'],
  ['another type alone', { '@context': [BASE_CONTEXT, EXAMPLES], type: ['Mine'] }, 'type-missing', '/type'],
  ['a type that is a number', { type: ['VerifiableCredential', 2] }, 'type-undefined', '/type'],
  ['a type that nothing defines', { type: ['VerifiableCredential', 'Mine'] }, 'type-undefined', '/type'],
  [
    'a type without the vocabulary',
    { '@context': [BASE_CONTEXT, EXAMPLES, { '@vocab': null }], type: ['VerifiableCredential', 'Mine'] },
    'type-undefined',
    '/type',
  ],
  [
    'a type that stands for no address',
    { '@context': [BASE_CONTEXT, { Mine: 'https ://a.example#Mine' }], type: ['VerifiableCredential', 'Mine'] },
    'type-undefined',
    '/type',
  ],
  ['no issuer', { issuer: undefined }, 'member-missing', '/issuer'],
  ['an issuer that is nothing', { issuer: null }, 'identifier-malformed', '/issuer'],
  ['an issuer that is a word', { issuer: 'college' }, 'identifier-malformed', '/issuer'],
  ['two issuers', { issuer: ['did:example:1', 'did:example:2'] }, 'identifier-malformed', '/issuer'],
  ['an issuer without a name', { issuer: {} }, 'identifier-malformed', '/issuer/id'],
  ['an issuer named nothing', { issuer: { id: null } }, 'identifier-malformed', '/issuer/id'],
  ['an issuer named by a word', { issuer: { id: 'college' } }, 'identifier-malformed', '/issuer/id'],
  [
    'an issuer written as the text of an object',
    { issuer: '{"id":"did:example:1"}' },
    'identifier-malformed',
    '/issuer',
  ],
  ['a name with an address', { name: { '@value': 'a', url: 'did:example:1' } }, 'language-object-malformed', '/name'],
  ['a name without a value', { name: { '@language': 'en' } }, 'language-object-malformed', '/name'],
  [
    'a name in no language',
    { name: { '@value': 'a', '@language': 'english language' } },
    'language-object-malformed',
    '/name',
  ],
  ['a name in no direction', { name: { '@value': 'a', '@direction': 'up' } }, 'language-object-malformed', '/name'],
  ['a name by language', { name: { en: 'a' } }, 'language-object-malformed', '/name'],
  ['a name that is a number', { name: 1 }, 'type-wrong', '/name'],
  ['a list of names', { description: ['a'] }, 'type-wrong', '/description/0'],
  [
    'an issuer whose name has an address',
    { issuer: { id: 'did:example:1', name: { '@value': 'a', '@language': 'en', url: 'x' } } },
    'language-object-malformed',
    '/issuer/name',
  ],
  [
    'an issuer whose description has one',
    { issuer: { id: 'did:example:1', description: { '@value': 'a', url: 'x' } } },
    'language-object-malformed',
    '/issuer/description',
  ],
  ['no subject', { credentialSubject: undefined }, 'member-missing', '/credentialSubject'],
  ['an empty subject', { credentialSubject: {} }, 'subject-empty', '/credentialSubject'],
  ['one empty subject of two', { credentialSubject: [{ name: 'a' }, {}] }, 'subject-empty', '/credentialSubject/1'],
  ['no subject in a list', { credentialSubject: [] }, 'list-too-short', '/credentialSubject'],
  ['a subject that is a name', { credentialSubject: 'did:example:1' }, 'type-wrong', '/credentialSubject'],
  [
    'a subject of two names',
    { credentialSubject: { id: ['did:a:1', 'did:a:2'] } },
    'identifier-malformed',
    '/credentialSubject/id',
  ],
  ['a date as people write it', { validFrom: 'Sat 25 Feb 2023 07:16:31 PM CST' }, 'instant-malformed', '/validFrom'],
  ['a moment without its zone', { validFrom: '2026-06-01T10:00:00' }, 'instant-malformed', '/validFrom'],
  ['a day', { validUntil: '2026-06-01' }, 'instant-malformed', '/validUntil'],
  ['a day that there is not', { validUntil: '2026-02-30T10:00:00Z' }, 'instant-malformed', '/validUntil'],
  ['small letters', { validFrom: '2026-06-01t10:00:00z' }, 'instant-malformed', '/validFrom'],
  ['two moments', { validFrom: ['2026-06-01T10:00:00Z'] }, 'instant-malformed', '/validFrom'],
  [
    'an end before the beginning',
    { validFrom: '2026-06-01T10:00:01Z', validUntil: '2026-06-01T12:00:00+02:00' },
    'dates-out-of-order',
    '/validUntil',
  ],
  [
    'a status without a type',
    { credentialStatus: { id: 'did:example:s' } },
    'member-missing',
    '/credentialStatus/type',
  ],
  ['a status of type 2', { credentialStatus: { type: 2 } }, 'type-undefined', '/credentialStatus/type'],
  [
    'a status of two names',
    { credentialStatus: { id: ['did:a:1'], type: 'BitstringStatusListEntry' } },
    'identifier-malformed',
    '/credentialStatus/id',
  ],
  [
    'a status of no name',
    { credentialStatus: { id: 'https ://a', type: 'BitstringStatusListEntry' } },
    'identifier-malformed',
    '/credentialStatus/id',
  ],
  ['a status that is a text', { credentialStatus: 'https://a.example/' }, 'type-wrong', '/credentialStatus'],
  [
    'a schema without a type',
    { credentialSchema: { id: 'did:example:s' } },
    'member-missing',
    '/credentialSchema/type',
  ],
  ['a schema without a name', { credentialSchema: { type: 'JsonSchema' } }, 'member-missing', '/credentialSchema/id'],
  [
    'a schema of no name',
    { credentialSchema: [{ id: 'https ://a', type: 'JsonSchema' }] },
    'identifier-malformed',
    '/credentialSchema/0/id',
  ],
  ['a schema that is a text', { credentialSchema: ['https://a.example/'] }, 'type-wrong', '/credentialSchema/0'],
  ['empty terms of use', { termsOfUse: {} }, 'member-missing', '/termsOfUse/type'],
  ['empty evidence', { evidence: {} }, 'member-missing', '/evidence/type'],
  [
    'evidence of no name',
    { evidence: { id: 'x', type: 'https://a.example/#E' } },
    'identifier-malformed',
    '/evidence/id',
  ],
  [
    'a refresh service without a type',
    { refreshService: { id: 'did:example:r' } },
    'member-missing',
    '/refreshService/type',
  ],
  ['a proof without a type', { proof: { created: '2026-06-01T10:00:00Z' } }, 'member-missing', '/proof/type'],
  ['a proof that is a text', { proof: 'ey' }, 'type-wrong', '/proof'],
  ['a member that nothing defines', { statusEntry: {} }, 'term-undefined', '/statusEntry'],
  [
    'a member that only a vocabulary catches',
    { '@context': [BASE_CONTEXT, EXAMPLES], more: 1 },
    'term-undefined',
    '/more',
  ],
  ['the date of the earlier version', { issuanceDate: '2026-06-01T10:00:00Z' }, 'term-undefined', '/issuanceDate'],
  ['a name of the language', JSON.parse('{"__proto__":{}}') as Members, 'term-undefined', '/__proto__'],
  ['resources that are names', { relatedResource: [BASE_CONTEXT] }, 'type-wrong', '/relatedResource/0'],
  [
    'a resource without a name',
    { relatedResource: [{ digestSRI: V2_SRI }] },
    'identifier-malformed',
    '/relatedResource/0/id',
  ],
  [
    'a resource twice',
    {
      relatedResource: [
        { id: BASE_CONTEXT, digestSRI: V2_SRI },
        { id: BASE_CONTEXT, digestSRI: V2_SRI },
      ],
    },
    'resource-twice',
    '/relatedResource/1/id',
  ],
  ['a resource without a digest', resource({}), 'resource-without-digest', '/relatedResource/0'],
  [
    'another digest',
    resource({ digestMultibase: 'uM4RgWQc3RUDtjJCSgTJtTfvpZ7SPEg_LNO0ESlovQC0' }),
    'resource-differs',
    '/relatedResource/0',
  ],
  [
    'another digest, as web pages have it',
    resource({ digestSRI: 'sha384-_rCVIV7fSXXTNIvpiq26jRDyj8JG8TDjij-tD0ewLk4JpnXEz6a5AeeY_1qQ0d0P' }),
    'resource-differs',
    '/relatedResource/0',
  ],
  [
    'digests of two days',
    resource({ digestSRI: V2_SRI, digestMultibase: EARLIER_WORD }),
    'resource-differs',
    '/relatedResource/0',
  ],
  ['a digest that is none', resource({ digestSRI: 'sha384-AAAA' }), 'digest-malformed', '/relatedResource/0'],
  ['a digest of a broken function', resource({ digestSRI: 'md5-AAAA' }), 'digest-malformed', '/relatedResource/0'],
  [
    'a kind of file that is none',
    resource({ digestSRI: V2_SRI, mediaType: 'json' }),
    'media-type-malformed',
    '/relatedResource/0/mediaType',
  ],
];

describe('a credential of version 2.0', () => {
  for (const [what, change] of [...GOOD, ...GOOD_RESOURCES])
    test(`${what} is kept`, () => assert.deepEqual(readVcdm(changed(CREDENTIAL, change), linkedData).breaks, []));

  for (const [what, change, code, path] of BAD)
    test(`${what}: ${code}`, () => {
      const found = readVcdm(changed(CREDENTIAL, change), linkedData).breaks.filter(isError);
      assert.deepEqual(
        found.map((problem) => [problem.code, problem.path]),
        [[code, path]],
      );
      assert.ok(found.every(({ paragraph }) => paragraph?.startsWith('VCDM2 ')));
    });

  test('a context that nobody knows is said, and hides nothing else', () => {
    const document = changed(CREDENTIAL, {
      '@context': [BASE_CONTEXT, 'https://a.example/v1'],
      type: ['Mine'],
      more: 1,
    });
    const { breaks } = readVcdm(document);
    assert.deepEqual(
      breaks.map(({ code, severity }) => [code, severity]),
      [
        ['context-unknown', 'warning'],
        ['type-missing', 'error'],
      ],
    );
  });
});
