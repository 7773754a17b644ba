// Every lie about a proof inside a document that we could think of, and the answer it has to get. What follows changes one
// thing at a time in a document whose proofs hold. [VC-DI §4.4] [VC-DI §4.5] [VC-DI §5]
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { base58 } from '@scure/base';
import { college, DOCUMENT, ORDER, proofOf, verdictOf, withProof, without } from '../../../tests/data-integrity.ts';
import { made } from '../../../tests/made.ts';
import { signer } from '../../../tests/signers.ts';
import type { JsonObject } from '../../linked-data/linked-data.ts';
import { POLICIES } from '../../policies.ts';
import type { MethodSealer } from '../../seal/method-sealer.ts';
import type { Judged } from '../judged.ts';
import { addProof, type ProofOrder } from './add-proof.ts';
import { judgeDataIntegrity } from './judge.ts';

const curve = signer('P-256').sealer;

const signed = async (document: JsonObject, more: Partial<ProofOrder> = {}): Promise<JsonObject> =>
  made(await addProof(document, { ...ORDER, ...more }));

const judged = (document: JsonObject): Promise<Judged> =>
  judgeDataIntegrity(document, {
    evidence: { documents: [], gaps: [] },
    purpose: 'assertionMethod',
    policy: POLICIES.strict,
    role: 'credential',
  });

const told = async (document: JsonObject): Promise<string> => verdictOf(document, await judged(document));

const SUITES: readonly (readonly [string, MethodSealer])[] = [
  ['eddsa-rdfc-2022', college],
  ['eddsa-jcs-2022', college],
  ['ecdsa-rdfc-2019', curve],
  ['ecdsa-jcs-2019', curve],
  ['ecdsa-rdfc-2019', signer('P-384').sealer],
  ['ecdsa-jcs-2019', signer('P-384').sealer],
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
    'no proof.altered',
  ],
  [
    'a vocabulary that hides a status',
    (d) => {
      const { credentialStatus, ...rest } = d;
      const context = [d['@context'], { '@vocab': 'https://www.w3.org/2018/cred' }].flat();
      return { ...rest, '@context': context, 'entials#credentialStatus': credentialStatus };
    },
    'no proof.not-conformant context-redefines',
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
  ['a context of its own', (d) => withProof(d, { '@context': [] }), 'no proof.'],
  ['no purpose', (d) => ({ ...d, proof: without(proofOf(d), 'proofPurpose') }), 'no proof.options-malformed'],
  ['another purpose', (d) => withProof(d, { proofPurpose: 'authentication' }), 'no proof.purpose-differs'],
  [
    'the purpose by its address',
    (d) => withProof(d, { proofPurpose: 'https://w3id.org/security#assertionMethod' }),
    'no proof.purpose-differs',
  ],
  ['several purposes', (d) => withProof(d, { proofPurpose: ['assertionMethod'] }), 'no proof.options-malformed'],
  ['no key', (d) => ({ ...d, proof: without(proofOf(d), 'verificationMethod') }), 'no proof.options-malformed'],
  ['a key of somebody else', (d) => withProof(d, { verificationMethod: signer().sealer.method }), 'no'],
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
      assert.equal(claimedTime, ORDER.created);
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
