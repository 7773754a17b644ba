// Every lie of tests/lies, in every format in which it can be told: the answer it has to get, and that nobody is taken in.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORMATS, verify } from '@tessera/credential';
import { honest } from '../lies/honest.ts';
import { MANDATED, MANDATED_FORMATS } from '../lies/mandates.ts';
import { PRESENTED } from '../lies/presentations.ts';
import { LIES } from '../lies/table.ts';
import type { Honest, Told } from '../lies/lie.ts';
import { answers, NOW } from '../world.ts';

const judged = (honestOne: Honest, { text, evidence, trust, now = NOW, expected }: Told) =>
  verify(text, {
    evidence: evidence ?? honestOne.evidence,
    trust: trust ?? honestOne.trust,
    now,
    ...(expected && { expected }),
  });

describe('an honest credential', () => {
  for (const format of FORMATS) {
    test(`as ${format} is valid: what follows changes one thing at a time`, async () => {
      const one = await honest(format);
      for (const text of [one.text, await one.sealed(one.document())]) {
        const report = await judged(one, { text });
        assert.equal(report.outcome, 'valid', JSON.stringify(answers(report)));
      }
    });
  }
  for (const format of ['sd-jwt-vc', 'vcdm'] as const) {
    test(`presented by its learner as ${format} is valid`, async () => {
      const one = await honest(format);
      const report = await judged(one, await PRESENTED(one));
      assert.equal(report.outcome, 'valid', JSON.stringify(report));
      assert.equal(answers(report)['holder'], 'yes holder.presented');
    });
  }
  for (const format of MANDATED_FORMATS) {
    test(`issued under a mandate as ${format} is valid`, async () => {
      const one = await honest(format);
      const report = await judged(one, await MANDATED(one));
      assert.equal(report.outcome, 'valid', JSON.stringify(report));
      assert.equal(answers(report)['issuer'], 'yes issuer.mandate-confirmed');
    });
  }
});

const TELLING = ['elements', 'schema', 'evidence'];

for (const { check, lie, tell, caught } of LIES) {
  describe(`a credential ${lie}`, () => {
    for (const format of FORMATS) {
      const answer = caught[format];
      if (answer === undefined) continue;
      test(`as ${format}: ${answer}`, async () => {
        const one = await honest(format);
        const report = await judged(one, await tell(one));
        assert.equal(answers(report)[check], answer);
        if (!TELLING.includes(check)) assert.notEqual(report.outcome, 'valid');
      });
    }
  });
}

test('each check has a lie in each format in which it looks at anything', () => {
  for (const format of FORMATS) {
    const looked = new Set(LIES.filter(({ caught }) => caught[format] !== undefined).map(({ check }) => check));
    for (const check of ['proof', 'issuer', 'period', 'status', 'holder', 'trust', 'elements', 'schema'] as const)
      assert.ok(looked.has(check), `${format} ${check}`);
  }
});
