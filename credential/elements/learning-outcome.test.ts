// A skill of ESCO has one name in one credential. [EUMC A1(6)]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf } from '../shape.ts';
import { learningOutcome, skillsLabelledOnce } from './learning-outcome.ts';

const skill = (number: number, label: Readonly<Record<string, string>>) => ({
  id: `http://data.europa.eu/esco/skill/skill-${number}`,
  label,
});

/** What is said of outcomes with these skills. */
function said(...outcomes: readonly (readonly unknown[])[]): readonly string[] {
  const reading = listOf(learningOutcome).read(
    outcomes.map((escoSkills) => ({ title: { en: 'Bakes' }, escoSkills })),
    '',
  );
  if (!reading.ok) assert.fail(JSON.stringify(reading.problems));
  return skillsLabelledOnce({ learningOutcomes: reading.value }, '').map(({ code, path }) => `${code} ${path}`);
}

test('a skill that stands twice in an outcome must be called the same both times', () => {
  assert.deepEqual(said([skill(1, { en: 'bake' }), skill(2, { en: 'knead' }), skill(1, { en: 'roast' })]), [
    'skill-labelled-twice /learningOutcomes/0/escoSkills/2/label',
  ]);
  assert.deepEqual(said([skill(1, { en: 'bake' }), skill(1, { en: 'bake', fr: 'cuire' })]), [
    'skill-labelled-twice /learningOutcomes/0/escoSkills/1/label',
  ]);
});

test('and in all outcomes of a credential', () => {
  assert.deepEqual(said([skill(1, { en: 'bake' })], [skill(1, { en: 'bake' })], [skill(1, { en: 'roast' })]), [
    'skill-labelled-twice /learningOutcomes/2/escoSkills/0/label',
  ]);
});

test('one name in one set of languages, in whatever order it is written, is one name; two skills may share it', () => {
  assert.deepEqual(said([skill(1, { en: 'bake', fr: 'cuire' }), skill(1, { fr: ' cuire', en: 'bake' })]), []);
  assert.deepEqual(said([skill(1, { en: 'bake' }), skill(2, { en: 'bake' })]), []);
});
