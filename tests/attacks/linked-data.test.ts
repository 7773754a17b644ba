// A holder writes a signed document anew: contexts and names are in no signature, only what they make of it. Whatever form
// is chosen, nothing that takes a credential back may be lost on the way. [VC-DI §2.4.1] [JSONLD11 §4.1]
import assert from 'node:assert/strict';
import { createHash, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { verify } from '@tessera/credential';
import { secureDocument } from '@tessera/credential/proofs';
import { base58 } from '@scure/base';
import kept from 'canonicalize';
import { signer } from '../signers.ts';
import { answers, NOTHING_GATHERED, NOW } from '../world.ts';

const canonicalize = kept as unknown as (value: unknown) => string; // its types tell of another kind of module

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const V2 = 'https://www.w3.org/ns/credentials/v2';
const STATUS_OF = 'https://www.w3.org/2018/credentials#credentialStatus';
const ROOT = 'urn:uuid:4b6b3e0e-5a8f-4f44-a1c2-d9f3d0f0a1b2';

const { sealer, privateKey } = signer();

const STATUS = {
  id: 'https://college.example/status/1#7',
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: 'https://college.example/status/1',
};

let signed: Anything;
before(async () => {
  const document = {
    '@context': [V2, { course: 'urn:example:course', level: 'urn:example:level' }],
    id: ROOT,
    type: ['VerifiableCredential'],
    issuer: sealer.controller,
    validFrom: '2026-05-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner', course: { id: 'urn:example:c1', level: 6 } },
    credentialStatus: STATUS,
  };
  const secured = await secureDocument(document, { suite: 'eddsa-rdfc-2022', sealer, created: NOW - 1000 });
  assert.ok(secured.ok);
  signed = secured.value;
});

const judged = async (document: unknown) => {
  const trust = { anchors: [], issuers: [sealer.controller] };
  const report = await verify(JSON.stringify(document), { evidence: NOTHING_GATHERED, trust, now: NOW });
  return {
    outcome: report.outcome,
    answers: answers(report),
    problems: report.checks.flatMap((check) => check.problems ?? []),
  };
};

test('as it was signed, its list is asked', async () => {
  const { outcome, answers: given } = await judged(signed);
  assert.equal(outcome, 'undetermined');
  assert.equal(given['status'], 'unknown status.list-missing');
});

/** Where `course` is JSON, any name may stand in it; where it is not, those names move what is said. */
const JSON_ELSEWHERE = {
  '@id': 'urn:evil:1',
  '@context': { course: { '@id': 'urn:example:course', '@type': '@json' } },
};

const underJson = (course: Anything): Anything => {
  const { credentialStatus: _, '@context': context, ...rest } = signed;
  const [, terms] = context;
  return {
    ...rest,
    '@context': [V2, { ...terms, unused: JSON_ELSEWHERE }],
    credentialSubject: { id: 'did:example:learner', course: { id: 'urn:example:c1', level: 6, ...course } },
  };
};

const LIES: readonly (readonly [lie: string, document: () => Anything])[] = [
  [
    'its status told backwards',
    () => underJson({ '@included': [{ ...STATUS, '@reverse': { [STATUS_OF]: { '@id': ROOT } } }] }),
  ],
  ['its status told on the side', () => underJson({ '@included': [{ '@id': ROOT, [STATUS_OF]: STATUS }] })],
  ['a word that is in no signature', () => ({ ...underJson({ '@index': 'with honours' }), credentialStatus: STATUS })],
];

describe('signed as JSON, a document to which a context was added', () => {
  const ELM = 'urn:tessera:context:elm:1';
  const digest = (value: unknown): Buffer => createHash('sha256').update(canonicalize(value)).digest();

  /** As whoever never asks contexts for anything would sign it. */
  const withContext = (more: object, added: readonly string[]) => {
    const document = {
      '@context': [V2],
      type: ['VerifiableCredential'],
      issuer: sealer.controller,
      credentialSubject: { id: 'did:example:learner' },
      ...more,
    };
    const options = {
      '@context': [V2],
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created: '2026-05-01T00:00:00Z',
      verificationMethod: sealer.method,
      proofPurpose: 'assertionMethod',
    };
    const signature = sign(null, Buffer.concat([digest(options), digest(document)]), privateKey);
    const proof = { ...options, proofValue: `z${base58.encode(signature)}` };
    return { ...document, '@context': [V2, ...added], proof };
  };

  test('is what it was, where all was said before', async () => {
    assert.equal((await judged(withContext({}, [ELM]))).answers['proof'], 'yes proof.holds');
  });

  test('does not say by it what meant nothing before', async () => {
    const more = {
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      credentialSubject: { id: 'did:example:learner', hasClaim: { type: 'LearningAchievement' } },
    };
    const { answers: given, problems } = await judged(withContext(more, [ELM]));
    assert.equal(given['proof'], 'no proof.not-conformant');
    assert.ok(problems.some(({ code }) => code === 'type-undefined' || code === 'term-undefined'));
  });
});

describe('rewritten, a document is refused that shows', () => {
  for (const [lie, document] of LIES)
    test(lie, async () => {
      const { outcome, answers: given, problems } = await judged(document());
      assert.equal(outcome, 'invalid');
      assert.equal(given['proof'], 'no proof.not-conformant');
      assert.ok(problems.some(({ code }) => code === 'member-in-disguise' || code === 'root-described-twice'));
    });
});
