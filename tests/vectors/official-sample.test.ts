// The official signed sample, sealed by others up to B-LTA: what the report has to say of it. [JADES §6] [EUMC A1]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { requires, SHARED } from '../../tools/require.ts';
import { putTogether, takeApart } from '../attacks/forgery.ts';
import { answers, verified } from '../world.ts';

const NOBODY = { anchors: [] };
const TODAY = Date.UTC(2026, 10, 23);
const IN_2024 = Date.UTC(2024, 0, 1);

describe('Sample-MC-Annex1-signed', { skip: requires('shared') }, () => {
  const text = (): string => readFileSync(join(SHARED, 'reference/elm/samples/Sample-MC-Annex1-signed.jsonld'), 'utf8');

  test('its seal is intact with all three timestamps, nobody is trusted, one element is missing: undetermined', async () => {
    const report = await verified(text(), NOBODY, TODAY);
    const by = Object.fromEntries(report.checks.map((check) => [check.check, check]));
    assert.equal(by['proof']?.answer, 'yes');
    assert.deepEqual(by['proof']?.facts, { algorithm: 'RS256', timestamps: 3 });
    assert.equal(by['trust']?.answer, 'unknown');
    assert.equal(by['elements']?.answer, 'no');
    assert.deepEqual(by['elements']?.facts, { count: 10, of: 11, elements: 'qualityAssurance', elementCount: 1 });
    assert.equal(by['schema']?.answer, 'yes', JSON.stringify(by['schema']));
    assert.equal(report.outcome, 'undetermined');
  });

  test('a mandate that only the issuer states is not confirmed', async () => {
    assert.equal(answers(await verified(text(), NOBODY, TODAY))['issuer'], 'unknown issuer.mandate-unconfirmed');
  });

  test('while its certificate was good it was in force; since then nothing that we believe shows that the seal is older', async () => {
    assert.equal(answers(await verified(text(), NOBODY, IN_2024))['period'], 'yes period.in-force');
    assert.equal(answers(await verified(text(), NOBODY, TODAY))['period'], 'unknown period.certificate-expired');
  });

  test('any one character changed in protected header, signature or payload: not genuine', async () => {
    const parts = takeApart(text());
    const change = (of: string, index: number): string =>
      of.slice(0, index) + (of[index] === 'A' ? 'B' : 'A') + of.slice(index + 1);
    const judged = async (changed: Partial<typeof parts>, place: string) => {
      const report = await verified(putTogether({ ...parts, ...changed }), NOBODY, IN_2024);
      assert.equal(report.checks[0]?.answer, 'no', place);
      assert.equal(report.outcome, 'invalid', place);
    };
    for (let index = 0; index < parts.protectedText.length; index += 3)
      await judged({ protectedText: change(parts.protectedText, index) }, `protected ${index}`);
    for (let index = 0; index < parts.signature.length; index++)
      await judged({ signature: change(parts.signature, index) }, `signature ${index}`);
    for (let index = 0; index < parts.payload.length; index += 997)
      await judged({ payload: change(parts.payload, index) }, `payload ${index}`);
  });

  test('its timestamps put on another credential of the same seal are found out', async () => {
    const parts = takeApart(text());
    const unsigned = (parts.open?.['etsiU'] as readonly string[] | undefined) ?? [];
    const shuffled = putTogether({ ...parts, open: { etsiU: [...unsigned.slice(1), unsigned[0]] } });
    assert.equal((await verified(shuffled, NOBODY, IN_2024)).outcome, 'invalid');
    const cut = putTogether({ ...parts, open: { etsiU: unsigned.slice(0, 1) } });
    assert.equal(answers(await verified(cut, NOBODY, IN_2024))['proof'], 'yes proof.holds');
  });
});
