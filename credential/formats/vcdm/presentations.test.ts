// The earlier version, presentations, and what is read of either: a document that keeps each rule and one that breaks it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isError } from '../../shape.ts';
import { readVcdm, readVcdmPresentation, vcdmClaims } from './read.ts';
import { BASE_CONTEXT, BASE_CONTEXT_1 } from './versions.ts';

type Members = Readonly<Record<string, unknown>>;
type Bad = readonly [what: string, change: Members, code: string, path: string];

const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const linkedData = {
  contexts: { [EXAMPLES]: { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } } },
};
const V2_SRI = 'sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU';
const EARLIER_WORD = 'uJKGMkOmFbVJhEfKTduMC2XCyvRAYLjOVmZWwIH1wQ7k';

const CREDENTIAL: Members = {
  '@context': [BASE_CONTEXT],
  type: ['VerifiableCredential'],
  issuer: 'did:example:college',
  credentialSubject: { id: 'did:example:learner' },
};
const CREDENTIAL_1: Members = {
  ...CREDENTIAL,
  '@context': [BASE_CONTEXT_1],
  issuanceDate: '2026-06-01T10:00:00Z',
};
const PRESENTATION: Members = { '@context': [BASE_CONTEXT], type: ['VerifiablePresentation'] };

const changed = (document: Members, change: Members): Members =>
  Object.fromEntries(Object.entries({ ...document, ...change }).filter(([, value]) => value !== undefined));

const BAD_1: readonly Bad[] = [
  ['no date', { issuanceDate: undefined }, 'member-missing', '/issuanceDate'],
  ['a day', { issuanceDate: '2026-06-01' }, 'instant-malformed', '/issuanceDate'],
  ['an end before the beginning', { expirationDate: '2026-05-01T10:00:00Z' }, 'dates-out-of-order', '/expirationDate'],
  ['a subject that is a name', { credentialSubject: 'did:example:1' }, 'type-wrong', '/credentialSubject'],
  ['an empty subject', { credentialSubject: {} }, 'subject-empty', '/credentialSubject'],
  [
    'a status without a name',
    { credentialStatus: { type: 'https://a.example/#S' } },
    'member-missing',
    '/credentialStatus/id',
  ],
  [
    'a refresh service without a name',
    { refreshService: { type: 'https://a.example/#S' } },
    'member-missing',
    '/refreshService/id',
  ],
  ['a name', { name: 'Baking' }, 'term-undefined', '/name'],
];

describe('a credential of version 1.1', () => {
  test('is told apart', () => {
    const { format, breaks, claims } = readVcdm(CREDENTIAL_1);
    assert.deepEqual([format, breaks, claims.validFrom], ['vcdm-1', [], Date.UTC(2026, 5, 1, 10)]);
  });
  for (const [what, change, code, path] of BAD_1)
    test(`${what}: ${code}`, () => {
      const { breaks } = readVcdm(changed(CREDENTIAL_1, change));
      assert.deepEqual(
        breaks.map((found) => [found.code, found.path]),
        [[code, path]],
      );
    });
});

const BAD_PRESENTATIONS: readonly Bad[] = [
  ['no context', { '@context': undefined }, 'context-base-missing', '/@context'],
  ['another context first', { '@context': [EXAMPLES, BASE_CONTEXT] }, 'context-base-missing', '/@context'],
  ['no type', { type: undefined }, 'member-missing', '/type'],
  ['another type alone', { '@context': [BASE_CONTEXT, EXAMPLES], type: ['Mine'] }, 'type-missing', '/type'],
  ['a name that is a word', { id: 'one' }, 'identifier-malformed', '/id'],
  ['a holder that is a word', { holder: 'z6Mk' }, 'identifier-malformed', '/holder'],
  ['a holder with only a name', { holder: { name: 'Ada' } }, 'identifier-malformed', '/holder/id'],
  ['a holder named by a word', { holder: { id: 'z6Mk' } }, 'identifier-malformed', '/holder/id'],
  ['credentials that are texts', { verifiableCredential: ['ey.ey.x'] }, 'type-wrong', '/verifiableCredential/0'],
  ['terms of use without a type', { termsOfUse: {} }, 'member-missing', '/termsOfUse/type'],
  ['a member that nothing defines', { more: 1 }, 'term-undefined', '/more'],
];

describe('a presentation', () => {
  const good: readonly Members[] = [
    {},
    { id: 'urn:uuid:9c9a36f8-518f-4976-a934-6649502d0008' },
    { holder: 'did:example:1' },
    { holder: { id: 'did:example:1', name: 'Ada' } },
    { verifiableCredential: [CREDENTIAL, { ...CREDENTIAL, id: 'urn:x:1' }] },
    { '@context': [BASE_CONTEXT, { Mine: 'https://a.example/#Mine' }], type: ['VerifiablePresentation', 'Mine'] },
  ];
  for (const change of good)
    test(`${JSON.stringify(change).slice(0, 60)} is kept`, () =>
      assert.deepEqual(readVcdmPresentation(changed(PRESENTATION, change), linkedData).breaks, []));

  for (const [what, change, code, path] of BAD_PRESENTATIONS)
    test(`${what}: ${code}`, () => {
      const { breaks } = readVcdmPresentation(changed(PRESENTATION, change), linkedData);
      assert.deepEqual(
        breaks.filter(isError).map((found) => [found.code, found.path]),
        [[code, path]],
      );
    });

  test('its holder stands where a credential has its issuer', () => {
    const { claims } = readVcdmPresentation(changed(PRESENTATION, { holder: { id: 'did:example:1' } }));
    assert.deepEqual([claims.issuer, claims.subjects], [{ id: 'did:example:1', namesKey: true }, []]);
  });
});

test('claims are what can be read, and nothing is made of what cannot', () => {
  const claims = vcdmClaims({
    ...CREDENTIAL,
    issuer: ['did:example:1'],
    validFrom: 'today',
    credentialSubject: [{ id: 'did:example:1' }, 1, { id: 2 }],
    credentialSchema: [{ id: 'https://a.example/s', type: ['JsonSchema'], digestSRI: V2_SRI }, { id: 1 }],
    evidence: { id: 'https://a.example/e', type: 'E', digestMultibase: EARLIER_WORD },
  });
  assert.deepEqual(claims, {
    issuer: {},
    unreadableDates: ['validFrom'],
    status: [],
    subjects: ['did:example:1'],
    schemas: [{ id: 'https://a.example/s', type: 'JsonSchema', digest: V2_SRI }],
    resources: [{ id: 'https://a.example/e', digests: [EARLIER_WORD] }],
  });
});
