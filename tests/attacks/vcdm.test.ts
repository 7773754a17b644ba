// Credentials and presentations of the W3C data model that lie, rightly signed by whoever they name as issuer: the
// signature holds, and a document that breaks the rules of its model is no credential all the same. [VCDM2 §4] [VCDM2 §5]
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { describe, test } from 'node:test';
import { open, verify } from '@tessera/credential';
import { signer } from '../signers.ts';
import { answers, NOTHING_GATHERED, NOW } from '../world.ts';
import { worked } from '../worked.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const { sealer, privateKey } = signer();

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Whatever is given, signed. A text is signed as it is. */
function token(payload: unknown, typ = 'vc+jwt'): string {
  const input = `${part({ alg: 'EdDSA', kid: sealer.method, typ })}.${part(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

const V2 = 'https://www.w3.org/ns/credentials/v2';

const honest = () => ({
  '@context': [V2],
  id: 'urn:uuid:9c9a36f8-518f-4976-a934-6649502d0008',
  type: ['VerifiableCredential'],
  issuer: sealer.controller,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner' },
});

const judged = async (text: string) => verify(text, { evidence: NOTHING_GATHERED, trust: { anchors: [] }, now: NOW });

const changed = (change: (document: Anything) => void): string => {
  const document = structuredClone(honest());
  change(document);
  return token(document);
};

interface Lie {
  readonly lie: string;
  readonly text: string;
  readonly code: string;
}

const written = JSON.stringify(honest());

const LIES: readonly Lie[] = [
  { lie: 'a member that nothing defines', text: changed((d) => (d.statusEntry = {})), code: 'term-undefined' },
  { lie: 'a member of another model', text: changed((d) => (d.issuanceDate = d.validFrom)), code: 'term-undefined' },
  {
    lie: 'an issuer that is the text of one',
    text: changed((d) => (d.issuer = `{"id":"${d.issuer}"}`)),
    code: 'identifier-malformed',
  },
  {
    lie: 'an issuer and another',
    text: changed((d) => (d.issuer = [d.issuer, 'did:example:other'])),
    code: 'identifier-malformed',
  },
  {
    lie: 'an issuer whose name is a list',
    text: changed((d) => (d.issuer = { id: [d.issuer] })),
    code: 'identifier-malformed',
  },
  { lie: 'two identifiers', text: changed((d) => (d.id = [d.id, 'urn:uuid:2'])), code: 'identifier-malformed' },
  { lie: 'no identifier where one is said', text: changed((d) => (d.id = null)), code: 'identifier-malformed' },
  {
    lie: 'a subject with two names',
    text: changed((d) => (d.credentialSubject.id = ['did:a:b', 'did:a:c'])),
    code: 'identifier-malformed',
  },
  { lie: 'nothing said of anybody', text: changed((d) => (d.credentialSubject = {})), code: 'subject-empty' },
  {
    lie: 'a date without its zone',
    text: changed((d) => (d.validFrom = '2026-01-01T00:00:00')),
    code: 'instant-malformed',
  },
  { lie: 'an end that is no date', text: changed((d) => (d.validUntil = 'never')), code: 'instant-malformed' },
  {
    lie: 'an end in a list',
    text: changed((d) => (d.validUntil = ['2036-01-01T00:00:00Z'])),
    code: 'instant-malformed',
  },
  {
    lie: 'an end before the beginning',
    text: changed((d) => (d.validUntil = '2025-12-31T23:59:59Z')),
    code: 'dates-out-of-order',
  },
  {
    lie: 'a status without a type',
    text: changed((d) => (d.credentialStatus = { statusListIndex: '1' })),
    code: 'member-missing',
  },
  { lie: 'a type of its own', text: changed((d) => d.type.push('Mine')), code: 'type-undefined' },
  {
    lie: 'a type by a vocabulary for everything, taken away again',
    text: changed((d) => {
      d['@context'].push({ '@vocab': 'https://a.example/' }, { '@vocab': null });
      d.type.push('Mine');
    }),
    code: 'type-undefined',
  },
  {
    lie: 'a member by a vocabulary for everything',
    text: changed((d) => {
      d['@context'].push({ '@vocab': 'https://a.example/' });
      d.approved = true;
    }),
    code: 'term-undefined',
  },
  {
    lie: 'a word of the model with another meaning',
    text: changed((d) => d['@context'].push({ issuer: 'https://a.example/reader' })),
    code: 'context-redefines',
  },
  {
    lie: 'the base context second',
    text: changed((d) => d['@context'].unshift('https://a.example/v1')),
    code: 'context-base-missing',
  },
  {
    lie: 'another context under the digest of the known one',
    text: changed(
      (d) => (d.relatedResource = { id: V2, digestMultibase: 'uM4RgWQc3RUDtjJCSgTJtTfvpZ7SPEg_LNO0ESlovQC0' }),
    ),
    code: 'resource-differs',
  },
  {
    lie: 'a right digest beside a wrong one',
    text: changed((d) => {
      d.relatedResource = {
        id: V2,
        digestSRI: 'sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU',
        digestMultibase: 'uM4RgWQc3RUDtjJCSgTJtTfvpZ7SPEg_LNO0ESlovQC0',
      };
    }),
    code: 'resource-differs',
  },
  {
    lie: 'evidence of no kind',
    text: changed((d) => (d.evidence = [{ id: 'https://a.example/e' }])),
    code: 'member-missing',
  },
  {
    lie: 'a member by the name of the language',
    text: token(`{"__proto__":{"issuer":"did:example:other"},${written.slice(1)}`),
    code: 'term-undefined',
  },
];

describe('a credential, signed by its issuer', () => {
  test('holds: what follows changes one thing at a time', async () => {
    const report = await judged(token(honest()));
    assert.equal(answers(report)['proof'], 'yes proof.holds');
    assert.equal(answers(report)['issuer'], 'yes issuer.controls-key');
  });

  for (const { lie, text, code } of LIES)
    test(`with ${lie} is none`, async () => {
      const report = await judged(text);
      const proof = report.checks.find(({ check }) => check === 'proof');
      assert.equal(report.outcome, 'invalid');
      assert.equal(proof?.code, 'proof.not-conformant');
      assert.ok(
        proof.problems?.some((found) => found.code === code),
        JSON.stringify(proof.problems),
      );
      assert.equal(({} as Anything).issuer, undefined);
    });

  test('with a member twice is not read at all', async () => {
    const report = await judged(token(`${written.slice(0, -1)},"issuer":"did:example:other"}`));
    assert.equal(report.outcome, 'invalid');
  });
});

const enveloped = (text: string, mediaType: string, type = 'EnvelopedVerifiableCredential') => ({
  '@context': V2,
  type,
  id: `data:${mediaType},${text}`,
});

const presentation = (held: unknown) => ({
  '@context': [V2],
  type: ['VerifiablePresentation'],
  verifiableCredential: held,
});

const presented = (held: unknown): string => token(presentation(held), 'vp+jwt');

const nested = (depth: number): string => {
  let text = token(honest());
  for (let at = 0; at < depth; at++)
    text = presented([
      enveloped(
        text,
        at === 0 ? 'application/vc+jwt' : 'application/vp+jwt',
        at === 0 ? undefined : 'EnvelopedVerifiablePresentation',
      ),
    ]);
  return text;
};

describe('a presentation', () => {
  test('of an honest credential holds, with it', async () => {
    const report = await judged(presented([enveloped(token(honest()), 'application/vc+jwt')]));
    assert.equal(answers(report)['proof'], 'yes proof.holds', JSON.stringify(report.checks[0]));
    assert.deepEqual(
      report.credentials?.map((inner) => answers(inner)['proof']),
      ['yes proof.holds'],
    );
  });

  const LIED: readonly (readonly [string, string])[] = [
    ['credentials that are bare texts', presented([token(honest()), 1])],
    ['a number as a credential', presented(1)],
    ['an envelope that holds nothing', presented([enveloped('', 'application/vc+jwt')])],
    ['an envelope of a page', presented([enveloped('aGVsbG8', 'text/html')])],
    [
      'an envelope that says it is another kind of token',
      presented([enveloped(token(honest()), 'application/vc+sd-jwt')]),
    ],
    ['an envelope that says it is bytes', presented([enveloped(token(honest()), 'application/vc+cose')])],
    ['a presentation as a credential', presented([enveloped(presented([]), 'application/vc+jwt')])],
    ['an envelope that names an address', presented([{ ...enveloped('', ''), id: 'https://a.example/1' }])],
    [
      'an envelope of its own type',
      presented([{ ...enveloped(token(honest()), 'application/vc+jwt'), type: 'VerifiableCredential' }]),
    ],
    [
      'an envelope on which another learner is written',
      presented([{ ...enveloped(token(honest()), 'application/vc+jwt'), credentialSubject: { id: 'did:example:x' } }]),
    ],
    ['a credential that nobody signed', presented([honest()])],
    ['a thousand credentials', presented(Array.from({ length: 1000 }, () => honest()))],
    ['one in another in another', nested(12)],
    ['a holder that is a word', token({ ...presentation([]), holder: 'me' }, 'vp+jwt')],
    ['a holder with only a name', token({ ...presentation([]), holder: { name: 'me' } }, 'vp+jwt')],
    ['a member that nothing defines', token({ ...presentation([]), approved: true }, 'vp+jwt')],
  ];

  for (const [what, text] of LIED)
    test(`with ${what} is not good, and soon said`, async () => {
      const before = worked();
      const report = await judged(text);
      assert.equal(report.outcome, 'invalid', JSON.stringify(report).slice(0, 600));
      assert.ok(worked() - before < 5000);
    });

  const envelope = () => enveloped(token(honest()), 'application/vc+jwt');
  const WRITTEN: readonly (readonly [string, object])[] = [
    [
      'another document, that calls itself an envelope too',
      { ...honest(), type: ['VerifiableCredential', envelope().type] },
    ],
    ['another issuer', { issuer: 'did:example:university' }],
    ['a status', { credentialStatus: { type: 'BitstringStatusListEntry' } }],
    ['a proof', { proof: { type: 'DataIntegrityProof' } }],
    ['a second type', { type: [envelope().type, 'EnvelopedVerifiablePresentation'] }],
    ['a name', { name: 'Doctor of Medicine' }],
  ];
  test('or a credential in its envelope, is read from that', async () => {
    for (const type of [envelope().type, [envelope().type]]) {
      const report = await judged(JSON.stringify({ ...envelope(), type }));
      assert.equal(answers(report)['proof'], 'yes proof.holds');
    }
  });
  for (const [what, more] of WRITTEN)
    test(`or a credential in an envelope on which is written ${what}: nothing of that was verified`, async () => {
      const report = await judged(JSON.stringify({ ...envelope(), ...more, id: envelope().id }));
      assert.equal(answers(report)['proof'], 'no proof.unreadable');
      assert.equal(report.outcome, 'invalid');
    });

  test('that doubles at each step is opened within bounds', () => {
    let text = token(honest());
    for (let at = 0; at < 6; at++) {
      const envelope = enveloped(text, at === 0 ? 'application/vc+jwt' : 'application/vp+jwt');
      text = presented(Array.from({ length: 6 }, () => envelope));
      if (text.length > 2_000_000) break;
    }
    const before = worked();
    open(text);
    assert.ok(worked() - before < 5000);
  });
});
