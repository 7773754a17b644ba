// Every lie about a proof inside a document that we could think of, and the answer it has to get. What follows changes one
// thing at a time in a document whose proofs hold. [VC-DI §4.4] [VC-DI §4.5] [VC-DI §5]
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { base58 } from '@scure/base';
import fc from 'fast-check';
import type { Evidence } from '../../evidence.ts';
import type { JsonObject } from '../../linked-data/linked-data.ts';
import { POLICIES, type Policy } from '../../policies.ts';
import type { Reading } from '../../problem.ts';
import { methodSealer } from '../../seal/key-method-sealer.ts';
import type { MethodSealer } from '../../seal/method-sealer.ts';
import type { Judged } from '../judged.ts';
import { addProof, type ProofOrder } from './add-proof.ts';
import { judgeDataIntegrity, securedByProofs } from './judge.ts';

const NONE: Evidence = { documents: [], gaps: [] };
const MADE = 1_780_000_000_000;

const made = <T>(reading: Reading<T>): T => {
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.value;
};

function sealerOf(kind: 'ed25519' | 'P-256' | 'P-384', under = {}): MethodSealer {
  const { privateKey } =
    kind === 'ed25519' ? generateKeyPairSync(kind) : generateKeyPairSync('ec', { namedCurve: kind });
  return made(methodSealer(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), under));
}

const college = sealerOf('ed25519');
const stranger = sealerOf('ed25519');
const curve = sealerOf('P-256');

const DOCUMENT: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', { level: 'urn:example:level', grades: 'urn:example:grades' }],
  id: 'urn:uuid:4b6b3e0e-5a8f-4f44-a1c2-d9f3d0f0a1b2',
  type: 'VerifiableCredential',
  name: 'Caf\u00e9',
  issuer: college.controller,
  validFrom: '2026-06-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner', level: 6 },
  credentialStatus: {
    id: 'https://college.example/status/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://college.example/status/1',
  },
};

const order = (more: Partial<ProofOrder> = {}): ProofOrder => ({
  suite: 'eddsa-rdfc-2022',
  sealer: college,
  purpose: 'assertionMethod',
  created: MADE,
  ...more,
});

const signed = async (document: JsonObject, more: Partial<ProofOrder> = {}): Promise<JsonObject> =>
  made(await addProof(document, order(more)));

const judged = (document: JsonObject, policy: Policy = POLICIES.strict, evidence = NONE): Promise<Judged> =>
  judgeDataIntegrity(document, { evidence, purpose: 'assertionMethod', policy, role: 'credential' });

async function told(document: JsonObject): Promise<string> {
  const { proof, signers } = await judged(document);
  assert.equal(proof.answer === 'yes', proof.code === 'proof.holds');
  if (proof.answer !== 'yes') assert.ok(signers.length < [document['proof']].flat().length || proof.answer === 'no');
  const problem = proof.problems?.[0]?.code;
  return `${proof.answer} ${proof.code}${problem ? ` ${problem}` : ''}`;
}

const proofOf = (document: JsonObject): JsonObject => document['proof'] as JsonObject;
const withProof = (document: JsonObject, more: JsonObject): JsonObject => ({
  ...document,
  proof: { ...proofOf(document), ...more },
});
const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const SUITES: readonly (readonly [string, MethodSealer])[] = [
  ['eddsa-rdfc-2022', college],
  ['eddsa-jcs-2022', college],
  ['ecdsa-rdfc-2019', curve],
  ['ecdsa-jcs-2019', curve],
  ['ecdsa-rdfc-2019', sealerOf('P-384')],
  ['ecdsa-jcs-2019', sealerOf('P-384')],
  ['Ed25519Signature2020', college],
];

type Lie = readonly [string, (document: JsonObject) => JsonObject, string];

const LIES: readonly Lie[] = [
  ['another value', (d) => ({ ...d, name: 'Tea' }), 'no proof.altered'],
  [
    'another value far inside',
    (d) => ({ ...d, credentialSubject: { id: 'did:example:learner', level: 7 } }),
    'no proof.altered',
  ],
  ['a look-alike in other characters', (d) => ({ ...d, name: 'Cafe\u0301' }), 'no proof.altered'],
  ['half a character', (d) => ({ ...d, name: 'Caf\ud83d' }), 'no proof.not-conformant text-broken'],
  ['a status that is gone', (d) => without(d, 'credentialStatus'), 'no proof.altered'],
  ['another issuer', (d) => ({ ...d, issuer: 'https://evil.example/' }), 'no proof.altered'],
  ['a word that nothing defines', (d) => ({ ...d, grade: 'A' }), 'no proof.not-conformant term-undefined'],
  [
    'a type that nothing defines',
    (d) => ({ ...d, type: ['VerifiableCredential', 'Diploma'] }),
    'no proof.not-conformant type-undefined',
  ],
  [
    'a context that defines everything',
    (d) => ({ ...d, '@context': [d['@context'], { '@vocab': 'urn:x:' }].flat(), grade: 'A' }),
    'no proof.not-conformant context-keyword',
  ],
  [
    'a context that nobody knows',
    (d) => ({ ...d, '@context': [d['@context'], 'https://evil.example/'].flat() }),
    'unknown proof.context-unknown context-unknown',
  ],
  [
    'a known word with another meaning',
    (d) => ({ ...d, '@context': [d['@context'], { issuer: 'urn:x:reader' }].flat() }),
    'no proof.not-conformant context-redefines',
  ],
  [
    'a status under another name',
    (d) => ({
      ...without(d, 'credentialStatus'),
      '@context': [d['@context'], { aside: 'https://www.w3.org/2018/credentials#credentialStatus' }].flat(),
      aside: d['credentialStatus'],
    }),
    'no proof.not-conformant context-redefines',
  ],
  [
    'a status under its address',
    (d) => ({
      ...without(d, 'credentialStatus'),
      'https://www.w3.org/2018/credentials#credentialStatus': d['credentialStatus'],
    }),
    'no proof.not-conformant member-in-disguise',
  ],
  [
    'a status on the side',
    (d) => ({
      ...without(d, 'credentialStatus'),
      '@included': [{ id: d['id'], credentialStatus: d['credentialStatus'] }],
    }),
    'no proof.not-conformant member-in-disguise',
  ],
  ['nothing where a date could be', (d) => ({ ...d, validUntil: null }), 'no proof.not-conformant value-unsigned'],
  [
    'a number of too many digits',
    (d) => ({ ...d, credentialSubject: { id: 'did:example:learner', level: 0.1 + 0.2 } }),
    'no proof.not-conformant number-blurred',
  ],
  [
    'a number that would become nought',
    (d) => ({ ...d, credentialSubject: { id: 'did:example:learner', level: 1e-7 } }),
    'no proof.not-conformant number-blurred',
  ],
  ['no value', (d) => ({ ...d, proof: without(proofOf(d), 'proofValue') }), 'no proof.options-malformed'],
  [
    'a value in another alphabet',
    (d) =>
      withProof(d, {
        proofValue: `u${Buffer.from(base58.decode(String(proofOf(d)['proofValue']).slice(1))).toString('base64url')}`,
      }),
    'no proof.options-malformed',
  ],
  [
    'a value with no alphabet',
    (d) => withProof(d, { proofValue: String(proofOf(d)['proofValue']).slice(1) }),
    'no proof.options-malformed',
  ],
  [
    'a value with a zero more',
    (d) => withProof(d, { proofValue: `z1${String(proofOf(d)['proofValue']).slice(1)}` }),
    'no proof.options-malformed',
  ],
  [
    'a value with a space',
    (d) => withProof(d, { proofValue: `${proofOf(d)['proofValue']} ` }),
    'no proof.options-malformed',
  ],
  [
    'a value far too long',
    (d) => withProof(d, { proofValue: `z${'2'.repeat(1_000_000)}` }),
    'no proof.options-malformed',
  ],
  ['a value of nothing but zeros', (d) => withProof(d, { proofValue: `z${'1'.repeat(64)}` }), 'no proof.'],
  ['another moment', (d) => withProof(d, { created: '2026-06-02T00:00:00Z' }), 'no proof.altered'],
  ['no moment', (d) => ({ ...d, proof: without(proofOf(d), 'created') }), 'no proof.altered'],
  ['a moment that is none', (d) => withProof(d, { created: 'yesterday' }), 'no proof.options-malformed'],
  ['an end that was not signed', (d) => withProof(d, { expires: '2099-01-01T00:00:00Z' }), 'no proof.altered'],
  ['an end that is none', (d) => withProof(d, { expires: 2099 }), 'no proof.options-malformed'],
  ['a challenge that was not signed', (d) => withProof(d, { challenge: 'x' }), 'no proof.altered'],
  ['no purpose', (d) => ({ ...d, proof: without(proofOf(d), 'proofPurpose') }), 'no proof.options-malformed'],
  ['another purpose', (d) => withProof(d, { proofPurpose: 'authentication' }), 'no proof.purpose-differs'],
  [
    'the purpose by its address',
    (d) => withProof(d, { proofPurpose: 'https://w3id.org/security#assertionMethod' }),
    'no proof.purpose-differs',
  ],
  ['several purposes', (d) => withProof(d, { proofPurpose: ['assertionMethod'] }), 'no proof.options-malformed'],
  ['no key', (d) => ({ ...d, proof: without(proofOf(d), 'verificationMethod') }), 'no proof.options-malformed'],
  ['a key of somebody else', (d) => withProof(d, { verificationMethod: sealerOf('ed25519').method }), 'no'],
  [
    'a key in the proof itself',
    (d) => withProof(d, { verificationMethod: { id: 'urn:x:1', publicKeyMultibase: 'z6Mk' } }),
    'no proof.options-malformed',
  ],
  ['a key that is none', (d) => withProof(d, { verificationMethod: 'did:key:z6MkNothing' }), 'no proof.key-refused'],
  [
    'a key of a name we cannot follow',
    (d) => withProof(d, { verificationMethod: 'did:example:1#key' }),
    'unknown proof.key-missing',
  ],
  [
    'a key whose document was not fetched',
    (d) => withProof(d, { verificationMethod: 'did:web:college.example#key' }),
    'unknown proof.key-missing',
  ],
  [
    'an address whose fragment is the key',
    (d) => withProof(d, { verificationMethod: `https://college.example/#${college.method.split('#')[1]}` }),
    'unknown proof.key-missing',
  ],
  ['a kind of proof that nobody knows', (d) => withProof(d, { type: 'WishfulProof' }), 'no proof.suite-unknown'],
  [
    'a suite that nobody knows',
    (d) => withProof(d, { type: 'DataIntegrityProof', cryptosuite: 'none' }),
    'no proof.suite-unknown',
  ],
  [
    'a suite of the language itself',
    (d) => withProof(d, { type: 'DataIntegrityProof', cryptosuite: 'constructor' }),
    'no proof.suite-unknown',
  ],
  ['several kinds', (d) => withProof(d, { type: ['DataIntegrityProof'] }), 'no proof.options-malformed'],
  ['no kind', (d) => ({ ...d, proof: without(proofOf(d), 'type') }), 'no proof.options-malformed'],
  [
    'a second proof of a kind that nobody knows',
    (d) => ({ ...d, proof: [proofOf(d), { type: 'WishfulProof' }] }),
    'no proof.suite-unknown',
  ],
  ['a second proof that is empty', (d) => ({ ...d, proof: [proofOf(d), {}] }), 'no proof.options-malformed'],
  ['a second proof that is a text', (d) => ({ ...d, proof: [proofOf(d), 'proof'] }), 'no proof.options-malformed'],
  ['a proof in a list in a list', (d) => ({ ...d, proof: [[proofOf(d)]] }), 'no proof.options-malformed'],
  ['no proof', (d) => ({ ...d, proof: [] }), 'no proof.unsealed'],
  ['nothing for a proof', (d) => ({ ...d, proof: null }), 'no proof.options-malformed'],
  ['more proofs than are read', (d) => ({ ...d, proof: new Array(11).fill(proofOf(d)) }), 'no proof.too-many-proofs'],
  [
    'made after a proof that is not there',
    (d) => withProof(d, { previousProof: 'urn:uuid:gone' }),
    'no proof.previous-missing',
  ],
  ['made after nothing', (d) => withProof(d, { previousProof: [] }), 'no proof.options-malformed'],
  ['made after a number', (d) => withProof(d, { previousProof: 5 }), 'no proof.options-malformed'],
  [
    'made after itself',
    (d) => withProof(d, { id: 'urn:uuid:me', previousProof: 'urn:uuid:me' }),
    'no proof.options-malformed',
  ],
];

for (const [suite, sealer] of SUITES) {
  describe(`${suite}, ${sealer.key.kind}`, () => {
    let genuine: JsonObject;
    before(async () => {
      genuine = await signed(DOCUMENT, { suite, sealer });
    });

    test('the genuine one holds, by the key of its issuer', async () => {
      const { proof, signers, claimedTime } = await judged(genuine);
      assert.deepEqual([proof.code, proof.facts['algorithm']], ['proof.holds', suite], JSON.stringify(proof));
      assert.deepEqual(signers, [{ by: 'method', method: sealer.method, controller: sealer.controller }]);
      assert.equal(claimedTime, MADE);
    });

    for (const [lie, lying, answer] of LIES) {
      test(lie, async () => {
        const found = await told(lying(genuine));
        // what is signed as JSON keeps every digit, so there another number is only another number
        const isOnlyOther = suite.includes('jcs') && answer.endsWith('number-blurred');
        assert.ok(found.startsWith(answer) || (isOnlyOther && found === 'no proof.altered'), `${found} for ${answer}`);
      });
    }

    test('every other suite by name, with the same value', async () => {
      for (const [other] of SUITES.filter(([name]) => name !== suite)) {
        const cryptosuite = other === 'Ed25519Signature2020' ? {} : { cryptosuite: other };
        const type = other === 'Ed25519Signature2020' ? other : 'DataIntegrityProof';
        const proof = { ...without(proofOf(genuine), 'cryptosuite'), type, ...cryptosuite };
        assert.match(await told({ ...genuine, proof }), /^no /, other);
      }
    });

    test('every character of the value', async () => {
      const value = String(proofOf(genuine)['proofValue']);
      for (let place = 0; place < value.length; place += 5) {
        const letter = value[place] === '2' ? '3' : '2';
        const proofValue = value.slice(0, place) + letter + value.slice(place + 1);
        assert.match(await told(withProof(genuine, { proofValue })), /^no /, `${place}`);
      }
    });
  });
}

describe('sets and chains', () => {
  const FIRST = 'urn:uuid:11111111-1111-4111-8111-111111111111';
  const SECOND = 'urn:uuid:22222222-2222-4222-8222-222222222222';

  for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022']) {
    describe(suite, () => {
      let set: JsonObject;
      let chain: JsonObject;
      before(async () => {
        const one = await signed(DOCUMENT, { suite, id: FIRST });
        set = await signed(one, { suite, id: SECOND, sealer: stranger });
        chain = await signed(one, { suite, id: SECOND, sealer: stranger, previousProof: FIRST });
      });
      const proofs = (document: JsonObject): readonly [JsonObject, JsonObject] =>
        document['proof'] as readonly [JsonObject, JsonObject];

      test('hold, with everybody who signed', async () => {
        for (const document of [set, chain]) {
          const { proof, signers } = await judged(document);
          assert.equal(proof.code, 'proof.holds', JSON.stringify(proof));
          assert.equal(signers.length, 2);
        }
      });

      test('in another order they hold as well: it is a set', async () => {
        assert.equal(await told({ ...set, proof: proofs(set).toReversed() }), 'yes proof.holds');
        assert.equal(await told({ ...chain, proof: proofs(chain).toReversed() }), 'yes proof.holds');
      });

      test('one good proof does not make up for a broken one', async () => {
        const [first, second] = proofs(set);
        const broken = { ...second, proofValue: first['proofValue'] };
        const { proof, signers } = await judged({ ...set, proof: [first, broken] });
        assert.deepEqual([proof.code, signers.length], ['proof.altered', 1]);
      });

      test('a link that is broken breaks the chain', async () => {
        const [first, second] = proofs(chain);
        const other = proofOf(await signed({ ...DOCUMENT, name: 'Tea' }, { suite, id: FIRST }));
        assert.equal(
          await told({ ...chain, proof: [{ ...first, proofValue: other['proofValue'] }, second] }),
          'no proof.altered',
        );
      });

      test('a previous proof that was exchanged for another genuine one', async () => {
        const [, second] = proofs(chain);
        const other = proofOf(await signed(DOCUMENT, { suite, id: FIRST, created: MADE + 1000 }));
        assert.equal(await told({ ...chain, proof: [other, second] }), 'no proof.altered');
      });

      test('a previous proof that was taken out', async () => {
        const [, second] = proofs(chain);
        assert.equal(await told({ ...chain, proof: second }), 'no proof.previous-missing');
      });

      test('a chain that is told as a set', async () => {
        const [first, second] = proofs(chain);
        assert.equal(await told({ ...chain, proof: [first, without(second, 'previousProof')] }), 'no proof.altered');
      });

      test('two proofs under one id', async () => {
        const [first, second] = proofs(set);
        assert.equal(await told({ ...set, proof: [first, { ...second, id: FIRST }] }), 'no proof.options-malformed');
      });

      test('two proofs each made after the other', async () => {
        const [first, second] = proofs(chain);
        assert.equal(
          await told({ ...chain, proof: [{ ...first, previousProof: SECOND }, second] }),
          'no proof.options-malformed',
        );
      });
    });
  }

  test('nothing is made after a proof that is not there', async () => {
    const reading = await addProof(DOCUMENT, order({ previousProof: FIRST }));
    assert.deepEqual(reading.ok ? [] : reading.problems.map(({ code }) => code), ['proof-previous-missing']);
  });
});

describe('who signs, and for what', () => {
  test('the key of a stranger holds and is named as such: whether he is the issuer is asked elsewhere', async () => {
    const { proof, signers } = await judged(await signed(DOCUMENT, { sealer: stranger }));
    assert.equal(proof.code, 'proof.holds');
    assert.deepEqual(signers, [{ by: 'method', method: stranger.method, controller: stranger.controller }]);
  });

  test('a proof made to show who one is makes no statement', async () => {
    const shown = await signed(DOCUMENT, {
      purpose: 'authentication',
      challenge: 'once',
      domain: 'https://shop.example',
    });
    assert.equal(await told(shown), 'no proof.purpose-differs');
  });

  test('a key is not taken for one of another kind, though the name would fit', async () => {
    const odd = { ...college, key: { ...college.key, kind: 'P-256' } } as const;
    const reading = await addProof(DOCUMENT, order({ suite: 'ecdsa-rdfc-2019', sealer: odd }));
    if (reading.ok) assert.equal(await told(reading.value), 'no proof.key-refused');
  });

  test('a fragment is a key only under the policy that says so', async () => {
    const word = college.method.split('#')[1];
    const sealer = { ...college, method: `https://college.example/#${word}`, controller: 'https://college.example/' };
    const document = await signed(DOCUMENT, { sealer });
    assert.equal((await judged(document)).proof.code, 'proof.key-missing');
    assert.equal((await judged(document, POLICIES['proof-only'])).proof.code, 'proof.key-missing');
    const { proof, signers } = await judged(document, POLICIES['1edtech']);
    assert.deepEqual(
      [proof.code, signers],
      ['proof.holds', [{ by: 'method', method: sealer.method, controller: sealer.controller }]],
    );
  });

  test('an end of the proof is handed to whoever asks for the time, with the difference of honest clocks', async () => {
    const document = await signed(DOCUMENT, { expires: MADE + 60_000 });
    assert.deepEqual(securedByProofs(document)?.times, { expires: MADE + 360_000 });
    assert.equal(await told(document), 'yes proof.holds');
    assert.equal(securedByProofs(without(document, 'proof')), undefined);
  });

  test('what two proofs bind to differently is bound to neither', async () => {
    const one = await signed(DOCUMENT, { challenge: 'a', domain: 'https://shop.example' });
    const two = await signed(one, { sealer: stranger, challenge: 'b', domain: 'https://shop.example' });
    assert.deepEqual((await judged(two)).binding, { domain: 'https://shop.example' });
    const several = await signed(DOCUMENT, { challenge: 'a', domain: ['https://a.example', 'https://b.example'] });
    assert.deepEqual((await judged(several)).binding, { challenge: 'a' });
  });
});

describe('a document that would keep us busy', () => {
  test('poison is refused, or the question stays open', async () => {
    const id = (number: number): string => `_:n${number}`;
    const clique = Array.from({ length: 14 }, (_, from) => ({
      id: id(from),
      grades: Array.from({ length: 14 }, (_, to) => ({ id: id(to) })),
    }));
    const document = { ...(await signed(DOCUMENT)), credentialSubject: clique };
    const start = performance.now();
    assert.match(await told(document), /^(no proof\.not-conformant graph-too-complex|unknown proof\.too-costly)/);
    assert.ok(performance.now() - start < 8000);
  });

  test('whatever stands in a proof is answered, never thrown at, and never taken', async () => {
    const genuine = await signed(DOCUMENT);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(...Object.keys(proofOf(genuine)), '@context', 'id', 'previousProof', 'nonce', 'domain'),
          fc.jsonValue(),
          { minKeys: 1 },
        ),
        async (more) => {
          const { proof } = await judged(withProof(genuine, more as JsonObject));
          const isSame =
            JSON.stringify({ ...proofOf(genuine), ...(more as object) }) === JSON.stringify(proofOf(genuine));
          // a context in the proof itself is not read in these suites, and nothing is taken from it
          const isUnread = Object.keys(more).every((name) => name === '@context');
          assert.ok(proof.answer !== 'yes' || isSame || isUnread, JSON.stringify(more));
        },
      ),
      { numRuns: 300 },
    );
  });
});
