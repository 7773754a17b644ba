// Concepts are taken by address, code or English name; an invented one is named, and nothing is looked up for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptOf } from './concepts.ts';
import { awardingBody } from './elements/legal-entity.ts';

test('an invented concept is refused with what was given and the list, cut to a length that can be shown', () => {
  assert.deepEqual(conceptOf('assessment').read('writen exam', '/type').problems, [
    {
      code: 'concept-unknown',
      path: '/type',
      severity: 'error',
      facts: { given: 'writen exam', list: 'assessment' },
    },
  ]);
  const [long] = conceptOf('country').read('x'.repeat(1e7), '').problems;
  assert.equal(String(long?.facts['given']).length, 80);
});

test('2,500 invented regions are 2,500 problems of the list of administrative units', () => {
  const locations = Array.from({ length: 50 }, (_, one) => ({
    country: 'MT',
    regions: Array.from({ length: 50 }, (_, other) => `district of the northern county ${one} ${other}`),
  }));
  const { problems } = awardingBody.read({ id: 'urn:x:1', legalName: { en: 'Body' }, locations }, '');
  assert.equal(problems.length, 2500);
  for (const { facts } of problems) assert.deepEqual(Object.keys(facts), ['given', 'list']);
  assert.equal(problems.at(-1)?.facts['list'], 'atu');
});
