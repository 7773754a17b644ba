import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { concept, concepts, find, frameworkOf, label, languageConcept, languageTag, nearest, scheme } from './index.ts';
import { LIST_NAMES } from './lists.ts';

const OFFICIAL = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('the European lists [ELM vocabularies]', () => {
  test('hold as many concepts as their source says', () => {
    const counts: Readonly<Record<string, number>> = { assessment: 14, country: 253, eqf: 8, 'isced-f': 220, language: 8175, 'nqf-qdr': 424, nuts: 2160, atu: 3234, 'supervision-verification': 4 };
    for (const [list, count] of Object.entries(counts)) {
      const name = LIST_NAMES.find((candidate) => candidate === list);
      assert.equal(name && concepts(name).length, count, list);
    }
  });

  test('every concept is found by its IRI, and by its code', () => {
    for (const list of LIST_NAMES) {
      for (const entry of concepts(list)) {
        assert.equal(concept(list, entry.iri), entry);
        assert.equal(find(list, entry.code), entry, `${list} ${entry.code}`);
      }
    }
  });

  test('the official languages have tags, and tags have languages', () => {
    for (const tag of OFFICIAL) assert.equal(languageTag(languageConcept(tag)?.iri ?? ''), tag);
  });

  test('the member states have ISO codes', () => {
    for (const code of MEMBERS) assert.equal(find('country', code)?.more, code);
  });

  test('countries and languages are named in other languages', () => {
    const malta = find('country', 'MLT');
    assert.ok(malta);
    assert.equal(label(malta, 'fr'), 'Malte');
    assert.equal(label(malta, 'el'), 'Μάλτα');
    const greek = languageConcept('el');
    assert.ok(greek);
    assert.equal(label(greek, 'de'), 'Griechisch');
  });

  test('an invented IRI is refused, and one of another list, and one that is nearly right', () => {
    for (const invented of [
      'http://data.europa.eu/snb/assessment/invented',
      'http://data.europa.eu/snb/assessment/6E6CB2CC78',
      'http://data.europa.eu/snb/assessment/6e6cb2cc78/',
      'https://data.europa.eu/snb/assessment/6e6cb2cc78',
      'http://data.europa.eu/snb/eqf/4',
      scheme('assessment'),
      '__proto__',
      'constructor',
      'toString',
      '',
    ]) {
      assert.equal(concept('assessment', invented), undefined, invented);
      if (!invented.includes('6E6CB')) assert.equal(find('assessment', invented), undefined, invented);
    }
  });

  const LEVELS: readonly (readonly [level: string, framework: string])[] = [
    ['IE NQF Level 5', 'Irish'],
    ['MQF Level A', 'Maltese'],
    ['SQF Level 7', 'Slovenian'],
    ['SKKR Level 1', 'Slovak'],
    ['CFC Level 6', 'Qualifications Framework of the French Community'],
    ['QDG Level 3', 'Qualifications Framework of the German-speaking'],
    ['NNMQF Level 6 A', 'North Macedonian'],
    ['NQF RNCP Level I-Master', 'French National'],
    ['NQF VPET Level 8', 'National Qualifications Framework of Swiss'],
    ['RQF Entry Levels 1-2', 'Regulated Qualifications Framework'],
    ['BQF Level 0', 'Bulgarian'],
    ['CLQ Level 4', 'Luxembourg'],
    ['LQF Level 8', 'Latvian'],
    ['NLQF Entry Level', 'Dutch'],
  ];
  for (const [level, framework] of LEVELS) {
    test(`${level} belongs to the framework ${framework}…`, () => {
      const found = find('nqf-qdr', level);
      assert.ok(found);
      assert.ok(frameworkOf(found.iri)?.label?.startsWith(framework), frameworkOf(found.iri)?.label);
    });
  }

  test('43 frameworks, every other concept a level of one of them', () => {
    const frameworks = concepts('nqf-qdr').filter(({ iri }) => frameworkOf(iri) === undefined);
    assert.equal(frameworks.length, 43);
    assert.equal(new Set(concepts('nqf-qdr').flatMap(({ iri }) => frameworkOf(iri)?.iri ?? [])).size, 43);
  });

  test('whatever the text, what is found is in the list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIST_NAMES), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'MT', ' Level 4 ')), (list, text) => {
        const found = find(list, text);
        return found === undefined || concept(list, found.iri) === found;
      }),
    );
  });

  test('a misspelt label finds its neighbours', () => {
    assert.equal(nearest('assessment', 'writen exam', 3)[0], 'written examination');
    assert.deepEqual(nearest('assessment', '', 3), []);
  });
});
