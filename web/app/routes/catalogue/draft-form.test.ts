// A draft goes into a form and comes back as it was; commands of buttons change it without losing anything.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Draft, draftIn, edited, languagesOf, lengthOf, placeAfter } from './draft-form.ts';

const draft = (...fields: readonly (readonly [string, string])[]): Draft => draftIn(fields);

test('names of fields are paths: groups, lists, texts by language', () => {
  assert.deepEqual(
    draft(
      ['language', 'en'],
      ['title.en', 'Bread'],
      ['title.mt', ''],
      ['learningOutcomes.1.title.en', 'Bakes'],
      ['learningOutcomes.0.title.en', 'Kneads'],
      ['learningOutcomes.0.type', 'skill'],
      ['fields.0', '0721'],
    ),
    {
      language: 'en',
      title: { en: 'Bread', mt: '' },
      learningOutcomes: [{ title: { en: 'Kneads' }, type: 'skill' }, { title: { en: 'Bakes' } }],
      fields: ['0721'],
    },
  );
});

test('ticked boxes of one name are a list, numbers are numbers however they are written', () => {
  assert.deepEqual(
    draft(
      ['participation.modes', 'Online'],
      ['participation.modes', 'Blended'],
      ['workload.ects', ' 2,5 '],
      ['workload.hours', 'sixty'],
    ),
    { participation: { modes: ['Online', 'Blended'] }, workload: { ects: 2.5, hours: 'sixty' } },
  );
});

test('years and months become one length of time, and stay readable when they are no numbers', () => {
  assert.deepEqual(draft(['validFor.years', '3'], ['validFor.months', '']), { validFor: 'P3Y' });
  assert.deepEqual(draft(['validFor.years', ''], ['validFor.months', '18']), { validFor: 'P18M' });
  assert.deepEqual(draft(['validFor.years', ''], ['validFor.months', ' ']), {});
  assert.deepEqual(lengthOf('P1Y6M'), { years: '1', months: '6' });
  assert.deepEqual(lengthOf(draft(['validFor.years', 'three'])['validFor']), { years: 'three', months: '' });
  assert.deepEqual(lengthOf(undefined), { years: '', months: '' });
});

test('quality is assured by the provider itself or by the body that is described', () => {
  const type = ['qualityAssurance.0.type', 'Program License'] as const;
  const name = ['qualityAssurance.0.body.legalName.en', 'Agency'] as const;
  assert.deepEqual(draft(type, ['qualityAssurance.0.by', 'provider'], name), {
    qualityAssurance: [{ type: 'Program License', body: 'provider' }],
  });
  assert.deepEqual(draft(type, ['qualityAssurance.0.by', 'other'], name), {
    qualityAssurance: [{ type: 'Program License', body: { legalName: { en: 'Agency' } } }],
  });
});

test('what the form has no field for is kept, and what was typed goes before it', () => {
  const skills = [{ id: 'http://data.europa.eu/esco/skill/abc', label: { en: 'bake' } }];
  assert.deepEqual(
    draft(
      ['learningOutcomes.0.~rest', JSON.stringify({ escoSkills: skills, type: 'x' })],
      ['learningOutcomes.0.type', 'skill'],
    ),
    { learningOutcomes: [{ escoSkills: skills, type: 'skill' }] },
  );
  assert.deepEqual(draft(['learningOutcomes.0.~rest', '{broken'], ['learningOutcomes.0.type', 'skill']), {
    learningOutcomes: [{ type: 'skill' }],
  });
});

test('names made to do harm say nothing', () => {
  const made = draft(
    ['__proto__.polluted', 'yes'],
    ['title.__proto__.polluted', 'yes'],
    ['constructor.prototype.polluted', 'yes'],
    ['issuer.id', 'https://other.example/'],
    ['do', 'save'],
    ['title', 'flat'],
    ['title.en', 'Bread'],
  );
  assert.equal(({} as { polluted?: string }).polluted, undefined);
  assert.deepEqual(Object.keys(made), ['title']);
});

test('buttons add, remove and raise entries of lists', () => {
  const before = draft(['assessments.0.type', 'quiz'], ['assessments.1.type', 'portfolio']);
  assert.deepEqual(edited(before, 'add:assessments')['assessments'], [{ type: 'quiz' }, { type: 'portfolio' }, {}]);
  assert.deepEqual(edited(before, 'up:assessments.1')['assessments'], [{ type: 'portfolio' }, { type: 'quiz' }]);
  assert.deepEqual(edited(before, 'remove:assessments.0')['assessments'], [{ type: 'portfolio' }]);
  assert.deepEqual(edited({}, 'add:level.nqf'), { level: { nqf: [''] } });
  assert.equal(placeAfter(edited(before, 'add:assessments'), 'add:assessments'), 'row.assessments.2');
  assert.equal(placeAfter(edited({}, 'add:fields'), 'add:fields'), 'fields.0');
  for (const command of ['up:assessments.0', 'up:assessments.9', 'remove:assessments.9', 'explode', ''])
    assert.deepEqual(edited(before, command), before, command);
});

test('a language is added with a blank title, and is taken away only while nothing is typed in it', () => {
  const before: Draft = { language: 'en', title: { en: 'Bread' }, learningOutcomes: [{ title: { en: 'Bakes' } }] };
  const both = edited(before, 'speak:mt');
  assert.deepEqual(languagesOf(both), ['en', 'mt']);
  assert.deepEqual(edited(both, 'unspeak:mt'), before);
  const typed = { ...both, learningOutcomes: [{ title: { en: 'Bakes', mt: 'Jaħmi' } }] };
  assert.equal(edited(typed, 'unspeak:mt'), typed);
  assert.equal(edited(before, 'unspeak:en'), before);
  assert.equal(edited(before, 'speak:../x'), before);
  assert.deepEqual(languagesOf({}), ['en']);
  assert.deepEqual(languagesOf({ language: 'en', level: { eqf: '5', notApplicable: { fr: 'non' } } }), ['en', 'fr']);
});
