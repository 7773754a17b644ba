// One signature over statements holds for every form of a document. A holder chooses the form, and must not be able to leave
// out by it what was said of them: a grade, a level, how much work it was, who issued it. [VC-DI §2.4.1]
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { issue, open, verify } from '@tessera/credential';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { answers, credentialOf, NOTHING_GATHERED, NOW } from '../world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const { sealer } = signer();
let text: string;
let said: unknown;
before(async () => {
  text = made(await issue(credentialOf(), { format: 'vcdm', sealer, time: NOW }));
  said = read(text);
});

function read(given: string): unknown {
  const { reading } = open(given);
  return reading?.ok === true ? reading.value : assert.fail(JSON.stringify(reading?.problems));
}

const claim = (d: Anything): Anything => d.credentialSubject.hasClaim;

/** One thing as two descriptions, the second with one member alone. */
const split = (holder: Anything, name: string, member: string): void => {
  const { [member]: part, ...rest } = holder[name];
  holder[name] = [rest, { id: rest.id, [member]: part }];
};

const FORMS: readonly (readonly [form: string, change: (document: Anything) => void])[] = [
  ['the text of a grade stands apart', (d) => split(claim(d).provenBy[0], 'grade', 'noteLiteral')],
  ['what kind of grade it is stands apart', (d) => split(claim(d).provenBy[1], 'grade', 'subject')],
  ['the level stands apart', (d) => split(claim(d), 'specifiedBy', 'eqfLevel')],
  ['what it takes to begin stands apart', (d) => split(claim(d), 'specifiedBy', 'entryRequirement')],
  ['what it counts towards stands apart', (d) => split(claim(d), 'specifiedBy', 'additionalNote')],
  ['the learner stands apart', (d) => split(d, 'credentialSubject', 'dateOfBirth')],
  [
    'the hours are a list of one',
    (d) => {
      claim(d).specifiedBy.volumeOfLearning = [claim(d).specifiedBy.volumeOfLearning];
    },
  ],
  [
    'the first assessment is there twice',
    (d) => {
      claim(d).provenBy = [...claim(d).provenBy, claim(d).provenBy[0]];
    },
  ],
  [
    'the number of the issuer is a list of one',
    (d) => {
      d.issuer.identifier = [d.issuer.identifier];
    },
  ],
  [
    'the place is described elsewhere',
    (d) => {
      const { location, ...process } = claim(d).awardedBy;
      claim(d).awardedBy = process;
      claim(d).provenBy[0].awardedBy = { ...claim(d).provenBy[0].awardedBy, location };
    },
  ],
];

describe('nothing else is read where', () => {
  for (const [form, change] of FORMS)
    test(form, async () => {
      const document = JSON.parse(text);
      change(document);
      const changed = JSON.stringify(document);
      assert.notEqual(changed, text);
      const trust = { anchors: [], issuers: [sealer.controller] };
      const report = await verify(changed, { evidence: NOTHING_GATHERED, trust, now: NOW });
      assert.equal(answers(report)['proof'], 'yes proof.holds', 'the statements are the same');
      assert.equal(answers(report)['elements'], 'yes elements.complete');
      assert.deepEqual(read(changed), said);
    });
});
