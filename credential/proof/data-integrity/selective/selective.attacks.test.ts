// Lies about what somebody shows of a credential, and the answer each has to get: no, whatever was done.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { encode } from 'cborg';
import type { JsonObject } from '../../../linked-data/linked-data.ts';
import { bbsSealer } from '../../../seal/bbs-sealer.ts';
import type { BbsSealer, MethodSealer } from '../../../seal/method-sealer.ts';
import type { Cryptosuite } from '../cryptosuite.ts';
import { bbs2023 } from './bbs.ts';
import { deriveProof } from './derive.ts';
import { ecdsaSd2023 } from './ecdsa-sd.ts';
import { readBbsDerived, readSdDerived, writeBbsDerived, writeSdDerived } from './proof-value.ts';
import { made } from '../../../../tests/made.ts';
import { signer } from '../../../../tests/signers.ts';
import { worked } from '../../../../tests/worked.ts';

const bytes = (first: number, length: number): Uint8Array => Uint8Array.from({ length }, (_, place) => first + place);

const ofSd = signer('P-256').sealer;
const ofBbs = made(bbsSealer(bytes(7, 32)));

const CONTEXT = 'https://context.example/sport';
const LINKED = { contexts: { [CONTEXT]: { '@context': { '@vocab': 'https://vocabulary.example/' } } } };
const DOCUMENT: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', CONTEXT],
  id: 'urn:uuid:60b1a1b2-3a4c-4f30-9f4e-5d4c1c9a3a11',
  type: ['VerifiableCredential'],
  issuer: 'https://college.example/',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:learner',
    mark: 'fail',
    sails: [{ size: 5.5 }, { size: 6.1 }],
    boards: [{ brand: 'Wailea', year: 2023 }],
    secret: 'what the holder keeps',
  },
};
const POINTERS = ['/credentialSubject/mark', '/credentialSubject/sails/1', '/credentialSubject/boards'];

interface Kept {
  base: JsonObject;
  other: JsonObject;
  part: JsonObject;
  otherPart: JsonObject;
}

/** What nobody can say anything of without a document from elsewhere. */
const UNANSWERABLE: ReadonlySet<string> = new Set(['a context that is not known']);

// biome-ignore lint/suspicious/noExplicitAny: a document that a lie may change anywhere
type Changeable = any;

const SUITES: readonly { readonly suite: Cryptosuite; readonly sealer: MethodSealer | BbsSealer }[] = [
  { suite: ecdsaSd2023, sealer: ofSd },
  { suite: bbs2023, sealer: ofBbs },
];

for (const { suite, sealer } of SUITES) {
  const kept = {} as Kept; // filled before any test runs

  async function sealed(document: JsonObject, random: Uint8Array): Promise<JsonObject> {
    const options = {
      type: 'DataIntegrityProof',
      cryptosuite: suite.name,
      verificationMethod: sealer.method,
      created: '2026-02-01T10:00:00Z',
      proofPurpose: 'assertionMethod',
    };
    return { ...document, proof: made(await suite.prove({ document, options, sealer, linkedData: LINKED, random })) };
  }

  const shownOf = async (base: JsonObject, pointers: readonly string[] = POINTERS) =>
    deriveProof(base, { pointers, random: (octets) => bytes(5, octets) }, LINKED);

  async function judged({ proof, ...document }: Changeable): Promise<string> {
    const check = await suite.judge({ document, proof, key: sealer.key, linkedData: LINKED });
    return `${check.answer} ${check.code}`;
  }

  describe(suite.name, () => {
    before(async () => {
      const random = bytes(40, suite.randomBytes);
      kept.base = await sealed(DOCUMENT, random);
      // The same HMAC key, and for the other suite another key for the statements.
      const again = Uint8Array.from(random, (octet, place) => (place < 32 ? octet : octet + 1));
      const subject = { ...(DOCUMENT['credentialSubject'] as object), mark: 'pass' };
      kept.other = await sealed({ ...DOCUMENT, credentialSubject: subject }, again);
      kept.part = made(await shownOf(kept.base));
      kept.otherPart = made(await shownOf(kept.other));
    });

    test('what was shown holds: each lie changes one thing', async () => {
      assert.equal(await judged(kept.part), 'yes proof.holds');
      assert.equal(await judged(kept.otherPart), 'yes proof.holds');
      assert.ok(!JSON.stringify(kept.part).includes('what the holder keeps'));
    });

    const LIES: Readonly<Record<string, (part: Changeable) => void>> = {
      'a value changed': (part) => (part.credentialSubject.mark = 'pass'),
      'a value that the holder keeps, guessed': (part) => (part.credentialSubject.secret = 'what the holder keeps'),
      'a statement added': (part) => (part.credentialSubject.honours = 'yes'),
      'a statement added to what had to be shown': (part) => (part.name = 'Another name'),
      'a statement left out': (part) => delete part.credentialSubject.mark,
      'the end of its validity left out': (part) => delete part.validUntil,
      'the end of its validity moved': (part) => (part.validUntil = '2099-01-01T00:00:00Z'),
      'another issuer': (part) => (part.issuer = 'https://other.example/'),
      'another learner': (part) => (part.credentialSubject.id = 'did:example:another'),
      'another type': (part) => part.type.push('https://vocabulary.example/Honours'),
      'the identifier left out': (part) => delete part.id,
      'a thing shown twice': (part) =>
        (part.credentialSubject.boards = [
          { brand: 'Wailea', year: 2023 },
          { brand: 'Wailea', year: 2023 },
        ]),
      'a thing split in two': (part) => (part.credentialSubject.boards = [{ brand: 'Wailea' }, { year: 2023 }]),
      'two things become one': (part) => (part.credentialSubject.sails = { size: 6.1, brand: 'Wailea', year: 2023 }),
      'a thing moved elsewhere': (part) => {
        part.credentialSubject.sails = [part.credentialSubject.boards, part.credentialSubject.sails];
        delete part.credentialSubject.boards;
      },
      'another time': (part) => (part.proof.created = '2026-02-01T10:00:01Z'),
      'another purpose': (part) => (part.proof.proofPurpose = 'authentication'),
      'another method': (part) => (part.proof.verificationMethod = 'did:example:other#1'),
      'something said of the proof': (part) => (part.proof.domain = 'employer.example'),
      'the value of another part': (part) => (part.proof = kept.otherPart['proof']),
      'what another part says': (part) => (part.credentialSubject = kept.otherPart['credentialSubject']),
      'the context taken away': (part) => part['@context'].pop(),
      'a context that is not known': (part) => part['@context'].push('https://context.example/unknown'),
      'a context that redefines': (part) => part['@context'].push({ mark: 'https://vocabulary.example/grade' }),
      'no value': (part) => delete part.proof.proofValue,
      'a value of another kind': (part) => (part.proof.proofValue = 7),
      'a value in base58': (part) => (part.proof.proofValue = `z${part.proof.proofValue.slice(1)}`),
      'a value with padding': (part) => (part.proof.proofValue += '='),
      'a value with a space': (part) => (part.proof.proofValue += ' '),
      'a byte after the end': (part) => (part.proof.proofValue = valueWith(part, (octets) => [...octets, 0])),
      'a byte cut off': (part) => (part.proof.proofValue = valueWith(part, (octets) => octets.slice(0, -1))),
      'a header of nothing known': (part) =>
        (part.proof.proofValue = valueWith(part, ([a = 0, b = 0, , ...rest]) => [a, b, 99, ...rest])),
      'a header of the other suite': (part) =>
        (part.proof.proofValue = valueWith(part, ([a = 0, b = 0, kind = 0, ...rest]) => [a, b, kind ^ 2, ...rest])),
      'a list without an end': (part) =>
        (part.proof.proofValue = valueWith(part, (octets) => [...octets.slice(0, 3), 0x9f, ...octets.slice(4), 0xff])),
      'a length longer than it need be': (part) =>
        (part.proof.proofValue = valueWith(part, (octets) => [...octets.slice(0, 3), 0x98, 5, ...octets.slice(4)])),
      'a tag': (part) =>
        (part.proof.proofValue = valueWith(part, (octets) => [...octets.slice(0, 3), 0xc1, ...octets.slice(3)])),
      'a part too many': (part) =>
        (part.proof.proofValue = valueWith(part, (octets) => [...octets.slice(0, 3), 0x86, ...octets.slice(4), 0])),
    };
    for (const [lie, tell] of Object.entries(LIES)) {
      test(lie, async () => {
        const part: Changeable = structuredClone(kept.part);
        tell(part);
        const answered = await judged(part);
        assert.match(answered, UNANSWERABLE.has(lie) ? /^unknown / : /^no /, answered);
      });
    }

    test('a base proof where a part is expected', async () => {
      assert.equal(await judged(kept.base), 'unknown proof.base-shown');
      const changed: Changeable = structuredClone(kept.base);
      changed.credentialSubject.mark = 'pass';
      assert.equal(await judged(changed), 'no proof.altered');
    });

    test('a proof for other statements, under the labels of this one', async () => {
      const { proof, ...document } = kept.part as Changeable;
      for (const change of changedValues(proof.proofValue, (kept.otherPart as Changeable).proof.proofValue)) {
        const answered = await judged({ ...document, proof: { ...proof, proofValue: change } });
        assert.match(answered, /^no /, answered);
      }
    });

    test('every place of the value changed by one bit, every hundredth', async () => {
      const { proof, ...document } = kept.part as Changeable;
      const octets = Buffer.from(proof.proofValue.slice(1), 'base64url');
      for (let place = 0; place < octets.length; place += 101) {
        const changed = Uint8Array.from(octets, (octet, index) => (index === place ? octet ^ 1 : octet));
        const proofValue = `u${Buffer.from(changed).toString('base64url')}`;
        const answered = await judged({ ...document, proof: { ...proof, proofValue } });
        assert.match(answered, /^no /, `${place}: ${answered}`);
      }
    });

    describe('the holder is told, and shows nothing', () => {
      const WRONG: Readonly<Record<string, string>> = {
        '/credentialSubject/nothing': 'pointer-points-nowhere',
        '/credentialSubject/__proto__': 'pointer-points-nowhere',
        '/__proto__/polluted': 'pointer-points-nowhere',
        '/constructor/prototype': 'pointer-points-nowhere',
        '/credentialSubject/toString': 'pointer-points-nowhere',
        '/credentialSubject/sails/length': 'pointer-points-nowhere',
        '/credentialSubject/sails/2': 'pointer-points-nowhere',
        '/credentialSubject/sails/00': 'pointer-points-nowhere',
        '/credentialSubject/sails/+1': 'pointer-points-nowhere',
        '/credentialSubject/sails/-': 'pointer-points-nowhere',
        '/credentialSubject/mark/0': 'pointer-points-nowhere',
        '/proof': 'pointer-points-nowhere',
        '/credentialSubject/~2': 'pointer-malformed',
        '/credentialSubject/~': 'pointer-malformed',
        'credentialSubject/mark': 'pointer-malformed',
        '#/credentialSubject/mark': 'pointer-malformed',
        [`/${'x'.repeat(2000)}`]: 'pointer-malformed',
      };
      for (const [pointer, code] of Object.entries(WRONG)) {
        test(pointer.slice(0, 60), async () => {
          const answered = await shownOf(kept.base, [pointer]);
          assert.deepEqual([answered.ok, answered.problems.map((found) => found.code)], [false, [code]]);
        });
      }

      test('from a base that was changed', async () => {
        const changed = structuredClone(kept.base) as Changeable;
        changed.credentialSubject.mark = 'pass';
        assert.equal((await shownOf(changed)).ok, false);
      });

      test('from a base with a statement more', async () => {
        const changed = structuredClone(kept.base) as Changeable;
        changed.credentialSubject.honours = 'yes';
        assert.equal((await shownOf(changed, ['/credentialSubject/mark'])).ok, false);
      });

      test('from what is only a part', async () => {
        assert.equal((await shownOf(kept.part)).ok, false);
      });

      test('from a credential that was sealed as a whole', async () => {
        const proof = { ...(kept.base['proof'] as object), cryptosuite: 'eddsa-rdfc-2022' };
        const answered = await shownOf({ ...kept.base, proof });
        assert.deepEqual(
          answered.problems.map((found) => found.code),
          ['disclosure-no-base'],
        );
      });
    });

    test('a member named __proto__ changes no other object', async () => {
      const hostile: JsonObject = JSON.parse(
        JSON.stringify(kept.base).replace('"mark":"fail"', '"mark":"fail","__proto__":{"polluted":"yes"}'),
      );
      await shownOf(hostile);
      await judged(
        JSON.parse(JSON.stringify(kept.part).replace('"mark":"fail"', '"mark":"fail","__proto__":{"polluted":1}')),
      );
      assert.equal((Object.prototype as Changeable).polluted, undefined);
    });

    test('a map with a hundred thousand labels is refused at once', async () => {
      const { proof, ...document } = kept.part as Changeable;
      const labels = new Map(
        Array.from({ length: 100_000 }, (_, number) => [number, suite === bbs2023 ? number : new Uint8Array(32)]),
      );
      const parts =
        suite === bbs2023
          ? [new Uint8Array(400), labels, [], [], new Uint8Array()]
          : [new Uint8Array(64), Uint8Array.of(0x80, 0x24, ...new Uint8Array(33)), [], labels, []];
      const header = Uint8Array.of(0xd9, 0x5d, suite === bbs2023 ? 3 : 1);
      const proofValue = `u${Buffer.concat([header, encode(parts)]).toString('base64url')}`;
      const start = worked();
      assert.equal(await judged({ ...document, proof: { ...proof, proofValue } }), 'no proof.disclosure-malformed');
      assert.ok(worked() - start < 3000);
    });

    test('lists in lists a hundred thousand deep are refused at once', async () => {
      const { proof, ...document } = kept.part as Changeable;
      const kind = suite === bbs2023 ? 3 : 1;
      const proofValue = `u${Buffer.from([0xd9, 0x5d, kind, ...new Array(100_000).fill(0x81), 0]).toString('base64url')}`;
      assert.equal(await judged({ ...document, proof: { ...proof, proofValue } }), 'no proof.disclosure-malformed');
    });
  });
}

test('what bbs-2023 leaves to choice is recognised and not believed', async () => {
  for (const [kind, reason] of [
    [5, 'bbs-holder-binding'],
    [7, 'bbs-pseudonym'],
    [9, 'bbs-holder-binding-pseudonym'],
  ] as const) {
    const proofValue = `u${Buffer.from([0xd9, 0x5d, kind, 0x80]).toString('base64url')}`;
    const proof = { type: 'DataIntegrityProof', cryptosuite: 'bbs-2023', proofValue };
    const check = await bbs2023.judge({ document: DOCUMENT, proof, key: ofBbs.key, linkedData: LINKED });
    assert.deepEqual([check.answer, check.code, check.facts], ['unknown', 'proof.feature-unsupported', { reason }]);
  }
});

function valueWith({ proof }: Changeable, change: (octets: readonly number[]) => readonly number[]): string {
  const octets = [...Buffer.from(proof.proofValue.slice(1), 'base64url')];
  return `u${Buffer.from(change(octets)).toString('base64url')}`;
}

/** The value with one part from elsewhere, or moved. */
function changedValues(value: string, other: string): readonly string[] {
  const [sd, otherSd] = [readSdDerived(value), readSdDerived(other)];
  if (sd.ok && otherSd.ok) {
    const [a, b] = [sd.value, otherSd.value];
    const labels = [...a.labelMap];
    return [
      { ...a, baseSignature: b.baseSignature },
      { ...a, publicKey: b.publicKey },
      { ...a, publicKey: b.publicKey, signatures: b.signatures },
      { ...a, signatures: b.signatures },
      { ...a, signatures: [...a.signatures.slice(1), ...a.signatures.slice(0, 1)] },
      { ...a, signatures: a.signatures.slice(1) },
      { ...a, signatures: [] },
      { ...a, mandatoryIndexes: a.mandatoryIndexes.slice(1) },
      { ...a, mandatoryIndexes: a.mandatoryIndexes.map((index) => index + 1) },
      { ...a, mandatoryIndexes: [...a.mandatoryIndexes, 9999] },
      { ...a, mandatoryIndexes: [...a.mandatoryIndexes].reverse() },
      {
        ...a,
        mandatoryIndexes: Array.from({ length: a.mandatoryIndexes.length + a.signatures.length }, (_, i) => i),
        signatures: [],
      },
      { ...a, labelMap: new Map(labels.map(([label], place) => [label, labels.at(place - 1)?.[1] ?? ''])) },
      { ...a, labelMap: new Map(labels.map(([label]) => [label, labels[0]?.[1] ?? ''])) },
      {
        ...a,
        labelMap: new Map([...labels, [`c14n${labels.length}`, `u${Buffer.alloc(32, 9).toString('base64url')}`]]),
      },
      { ...a, labelMap: new Map(labels.slice(1)) },
    ].map(writeSdDerived);
  }
  const [bbs, otherBbs] = [readBbsDerived(value), readBbsDerived(other)];
  assert.ok(bbs.ok && otherBbs.ok);
  const [a, b] = [bbs.value, otherBbs.value];
  const labels = [...a.labelMap];
  const pointAtInfinity = Uint8Array.from(a.bbsProof, (octet, place) => (place >= 48 ? octet : place === 0 ? 0xc0 : 0));
  return [
    { ...a, bbsProof: b.bbsProof },
    { ...a, bbsProof: a.bbsProof.slice(0, -32) },
    { ...a, bbsProof: Uint8Array.of(...a.bbsProof, ...bytes(1, 32)) },
    { ...a, bbsProof: a.bbsProof.slice(0, 272) },
    { ...a, bbsProof: new Uint8Array(a.bbsProof.length) },
    { ...a, bbsProof: pointAtInfinity },
    { ...a, presentationHeader: Uint8Array.of(1) },
    { ...a, selectiveIndexes: a.selectiveIndexes.map((index) => index + 1) },
    { ...a, selectiveIndexes: a.selectiveIndexes.map(() => 0) },
    { ...a, selectiveIndexes: [...a.selectiveIndexes].reverse() },
    { ...a, selectiveIndexes: a.selectiveIndexes.slice(1) },
    { ...a, selectiveIndexes: [...a.selectiveIndexes.slice(0, -1), 99999] },
    { ...a, mandatoryIndexes: a.mandatoryIndexes.slice(1) },
    { ...a, mandatoryIndexes: a.mandatoryIndexes.map((index) => index + 1) },
    { ...a, labelMap: new Map(labels.map(([label], place) => [label, labels.at(place - 1)?.[1] ?? ''])) },
    { ...a, labelMap: new Map(labels.map(([label]) => [label, labels[0]?.[1] ?? ''])) },
    { ...a, labelMap: new Map([...labels, [`c14n${labels.length}`, 'b77']]) },
    { ...a, labelMap: new Map(labels.slice(1)) },
  ].map(writeBbsDerived);
}
