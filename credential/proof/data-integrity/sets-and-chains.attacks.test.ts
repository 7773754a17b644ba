// Lies about several proofs of one document, about who made them and for what, and documents that would keep us busy.
// [VC-DI §2.1.2] [VC-DI §4.5] [VC-DI §5]
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { college, DOCUMENT, ORDER, proofOf, verdictOf, withProof, without } from '../../../tests/data-integrity.ts';
import { made } from '../../../tests/made.ts';
import { signer } from '../../../tests/signers.ts';
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import { POLICIES, type Policy } from '../../policies.ts';
import type { Judged } from '../judged.ts';
import { addProof, type ProofOrder } from './add-proof.ts';
import { judgeDataIntegrity, securedByProofs } from './judge.ts';
import { worked } from '../../../tests/worked.ts';

const stranger = signer().sealer;

const signed = async (document: JsonObject, more: Partial<ProofOrder> = {}): Promise<JsonObject> =>
  made(await addProof(document, { ...ORDER, ...more }));

const judged = (document: JsonObject, policy: Policy = POLICIES.strict, linkedData: LinkedData = {}): Promise<Judged> =>
  judgeDataIntegrity(document, {
    evidence: { documents: [], gaps: [] },
    purpose: 'assertionMethod',
    policy,
    role: 'credential',
    linkedData,
  });

const told = async (document: JsonObject): Promise<string> => verdictOf(document, await judged(document));

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
        const other = proofOf(await signed(DOCUMENT, { suite, id: FIRST, created: ORDER.created + 1000 }));
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
    const reading = await addProof(DOCUMENT, { ...ORDER, previousProof: FIRST });
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
    const reading = await addProof(DOCUMENT, { ...ORDER, suite: 'ecdsa-rdfc-2019', sealer: odd });
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
    const document = await signed(DOCUMENT, { expires: ORDER.created + 60_000 });
    assert.deepEqual(securedByProofs(document)?.times, { expires: ORDER.created + 360_000 });
    assert.equal(await told(document), 'yes proof.holds');
    assert.equal(securedByProofs(without(document, 'proof')), undefined);
  });

  test('a proof that says everything it can say holds, and only as a whole', async () => {
    const all = {
      id: 'urn:uuid:1',
      nonce: 'n',
      challenge: 'c',
      domain: 'https://shop.example',
      expires: ORDER.created + 1,
    };
    const document = await signed(DOCUMENT, all);
    assert.equal(await told(document), 'yes proof.holds');
    for (const name of Object.keys(all)) {
      assert.equal(await told({ ...document, proof: without(proofOf(document), name) }), 'no proof.altered', name);
    }
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
    const start = worked();
    assert.match(await told(document), /^(no proof\.not-conformant graph-too-complex|unknown proof\.too-costly)/);
    assert.ok(worked() - start < 8000);
  });

  test('what takes longer than it may leaves the question open, and is stopped', async () => {
    const alike = Array.from({ length: 2 }, () => ({ grades: Array.from({ length: 5 }, () => ({ level: 1 })) }));
    const document = { ...(await signed(DOCUMENT)), credentialSubject: alike };
    const { proof } = await judged(document, POLICIES.strict, { workFactor: 3, milliseconds: 0 });
    assert.deepEqual([proof.answer, proof.code, proof.facts], ['unknown', 'proof.too-costly', { milliseconds: 0 }]);
  });

  test('whatever stands beside a proof is answered, never thrown at, and never taken', async () => {
    const genuine = await signed(DOCUMENT);
    const names = fc.constantFrom(...Object.keys(DOCUMENT), '@id', '@graph', '@type', '__proto__', 'evidence', 'extra');
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, value) => {
        const lying = JSON.parse(JSON.stringify({ ...genuine, [name]: value }));
        const { proof } = await judged(lying);
        // an empty list says nothing, in linked data as in JSON
        const saysNothing = Array.isArray(value) && value.flat(10).length === 0 && !Object.hasOwn(DOCUMENT, name);
        assert.ok(proof.answer !== 'yes' || saysNothing, JSON.stringify([name, value]));
      }),
      { numRuns: 300 },
    );
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
