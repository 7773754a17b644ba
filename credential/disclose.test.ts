// Choosing elements by name, in every format that can be shown in parts: what is shown verifies, shows exactly what was
// chosen, and never another value. [EUMC A1]
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { credentialOf, fullDesign, NOTHING_GATHERED, NOW } from '../tests/world.ts';
import { disclosable, disclose } from './disclose.ts';
import type { ElementKey } from './elements.ts';
import { elmPlaces } from './formats/elm/places.ts';
import { writeVcdm } from './formats/vcdm/elm.ts';
import { issue } from './issue.ts';
import { open } from './opened.ts';
import { bbsSealer } from './seal/bbs-sealer.ts';
import { secureDocument } from './secure.ts';
import { jwkOf } from '#platform';
import { verify } from './verify.ts';
import { made } from '../tests/made.ts';
import { signer } from '../tests/signers.ts';

let counter = 0;
const random = (octets: number): Uint8Array =>
  Uint8Array.from({ length: octets }, () => (counter = (counter * 5 + 3) % 251));

const issuer = signer('P-256').sealer;
const holder = signer('P-256').sealer;
const credential = credentialOf(fullDesign);
const FORMATS = ['sd-jwt-vc', 'vcdm-sd-jwt', 'vcdm-sd', 'bbs-2023'] as const;
const kept = new Map<string, string>();

/** A value that stands in the credential for each element, and for no other. */
const VALUES: Readonly<Partial<Record<ElementKey, readonly string[]>>> = {
  learner: ['Borg', '0123499M', 'HC-0001'],
  learningOutcomes: ['Knows the hygiene rules of a bakery'],
  workload: ['PT55H30M', '55.5 hours'],
  level: ['eqf/4'],
  qualityAssurance: ['bb4618238e'],
  prerequisites: ['None but clean hands.'],
  grade: ['"9"'],
  stackability: ['Diploma in Food Crafts'],
  supervision: ['70be69aaf'],
  furtherInformation: ['bread.pdf'],
};

before(async () => {
  const at = { sealer: issuer, time: NOW, random };
  const bound = jwkOf(holder.key.host ?? assert.fail());
  kept.set('sd-jwt-vc', made(await issue(credential, { format: 'sd-jwt-vc', ...at, ...(bound && { holder: bound }) })));
  kept.set('vcdm-sd-jwt', made(await issue(credential, { format: 'vcdm-sd-jwt', ...at })));
  kept.set('vcdm-sd', made(await issue(credential, { format: 'vcdm-sd', ...at })));
  const sealer = made(bbsSealer(new Uint8Array(32).fill(7)));
  const document = made(writeVcdm(credential, { issuerId: sealer.controller }));
  const order = { suite: 'bbs-2023', sealer, created: NOW, mandatoryPointers: elmPlaces(document).shown, random };
  kept.set('bbs-2023', JSON.stringify(made(await secureDocument(document, order))));
});

const textOf = (format: string): string => kept.get(format) ?? assert.fail(format);

const reportOn = (text: string) => verify(text, { evidence: NOTHING_GATHERED, trust: { anchors: [] }, now: NOW });

const proofOf = async (text: string) => (await reportOn(text)).checks.find(({ check }) => check === 'proof');

for (const format of FORMATS) {
  describe(format, () => {
    test('any choice of elements verifies, shows exactly those, and never another value', async () => {
      const { choices } = disclosable(textOf(format)) ?? assert.fail();
      assert.ok(choices.length >= 10, choices.join());
      await fc.assert(
        fc.asyncProperty(fc.subarray([...choices]), async (elements) => {
          const shown = await disclose(textOf(format), { elements, random });
          if (!shown.ok) {
            assert.ok(
              shown.problems.every(({ code }) => code === 'element-not-alone'),
              JSON.stringify(shown.problems),
            );
            assert.equal(format, 'sd-jwt-vc');
            return;
          }
          const proof = await proofOf(shown.value);
          assert.equal(proof?.code, 'proof.holds', JSON.stringify(proof));
          const found = disclosable(shown.value);
          assert.deepEqual(new Set(found?.choices ?? []), new Set(elements));
          const said = JSON.stringify(open(shown.value).document);
          for (const [element, values] of Object.entries(VALUES)) {
            if (elements.includes(element as ElementKey)) continue;
            for (const value of values) assert.ok(!said.includes(value), `${element}: ${value} in ${said}`);
          }
        }),
        { numRuns: format === 'bbs-2023' ? 4 : 25 },
      );
    });

    test('nothing chosen: what is always seen, and it verifies', async () => {
      const shown = made(await disclose(textOf(format), { elements: [], random }));
      assert.equal((await proofOf(shown))?.code, 'proof.holds');
      assert.ok(!shown.includes('Borg'));
      const { checks } = await reportOn(shown);
      const codes = checks.map(({ code }) => code);
      // What was left out is neither missing nor of the wrong form.
      assert.ok(codes.includes('elements.part-shown'), codes.join());
      assert.ok(!codes.includes('schema.departs'), codes.join());
      if (format === 'vcdm-sd-jwt') assert.ok(codes.includes('schema.part-shown'), codes.join());
    });

    test('what is not an element of it is refused', async () => {
      const shown = await disclose(textOf(format), { elements: ['nothing' as ElementKey], random });
      assert.deepEqual(shown.ok ? [] : shown.problems.map(({ code }) => code), ['element-absent']);
    });

    describe('for whoever asked', () => {
      const presentation = { audience: 'employer.example', nonce: 'n-4711', time: NOW, holder };
      const shownTo = async (elements: readonly ElementKey[] = ['learningOutcomes', 'workload']) =>
        made(await disclose(textOf(format), { elements, presentation, random }));
      const answers = async (text: string, challenge: string, audience: string) => {
        const report = await verify(text, {
          evidence: NOTHING_GATHERED,
          trust: { anchors: [] },
          now: NOW,
          expected: { challenge, audience, presenter: 'anybody' },
        });
        const code = (name: string) => report.checks.find(({ check }) => check === name)?.code;
        const inside = report.credentials?.map(({ checks }) => checks.find(({ check }) => check === 'proof')?.code);
        return [code('proof'), code('holder'), ...(inside ?? [])];
      };
      const inside = format === 'sd-jwt-vc' ? [] : ['proof.holds'];

      test('it is bound to them and to their question', async () => {
        const text = await shownTo();
        assert.deepEqual(await answers(text, 'n-4711', 'employer.example'), [
          'proof.holds',
          'holder.presented',
          ...inside,
        ]);
        assert.deepEqual((await answers(text, 'n-4712', 'employer.example'))[1], 'holder.replayed');
        assert.deepEqual((await answers(text, 'n-4711', 'another.example'))[1], 'holder.for-another');
        assert.ok(!decoded(text).includes('Borg'));
      });

      // Only that one says in the credential which key is its holder's.
      if (format === 'sd-jwt-vc')
        test('a key that a credential is not bound to presents nothing', async () => {
          const order = { elements: [], presentation: { ...presentation, holder: issuer }, random };
          const shown = await disclose(textOf(format), order);
          assert.deepEqual(shown.ok ? [] : shown.problems.map(({ code }) => code), ['holder-key-differs']);
        });

      test('what is bound cannot be changed for another part', async () => {
        const [one, other] = [await shownTo(['workload']), await shownTo(['workload', 'learner'])];
        const mixed =
          format === 'sd-jwt-vc'
            ? other.slice(0, other.lastIndexOf('~') + 1) + one.slice(one.lastIndexOf('~') + 1)
            : JSON.stringify({ ...JSON.parse(other), proof: JSON.parse(one).proof });
        const [proof] = await answers(mixed, 'n-4711', 'employer.example');
        assert.match(proof ?? '', /^proof\.(altered|key-binding-refused)$/);
      });
    });
  });
}

/** With whatever is written in base64 read too. */
const decoded = (text: string): string =>
  text +
  text
    .split(/[^\w-]+/)
    .map((part) => Buffer.from(part, 'base64url').toString())
    .join();
