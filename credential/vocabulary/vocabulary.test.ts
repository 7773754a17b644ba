// The European lists: what is found, what is refused, what the lists are called by.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type Concept,
  concept,
  conceptOfAny,
  concepts,
  find,
  frameworkOf,
  isListName,
  label,
  languageConcept,
  languageTag,
  type ListName,
  nearest,
  scheme,
} from './index.ts';
import { LIST_NAMES, LONGEST_WORD } from './lists.ts';

const OFFICIAL =
  'BUL bg CES cs DAN da DEU de ELL el ENG en SPA es EST et FIN fi FRA fr GLE ga HRV hr HUN hu ITA it LIT lt LAV lv MLT mt NLD nl POL pl POR pt RON ro SLK sk SLV sl SWE sv';
const MEMBERS =
  'AUT AT BEL BE BGR BG CYP CY CZE CZ DEU DE DNK DK EST EE ESP ES FIN FI FRA FR GRC GR HRV HR HUN HU IRL IE ITA IT LTU LT LUX LU LVA LV MLT MT NLD NL POL PL PRT PT ROU RO SWE SE SVN SI SVK SK';

const pairs = (words: string): readonly (readonly [code: string, more: string])[] =>
  [...words.matchAll(/(\w+) (\w+)/g)].map(([, code = '', more = '']) => [code, more]);

function known(list: ListName, text: string): Concept {
  const found = find(list, text);
  assert.ok(found, `${list} has no ${text}`);
  return found;
}

describe('the European lists [ELM vocabularies]', () => {
  test('hold as many concepts as their files announce', () => {
    for (const list of LIST_NAMES) {
      const text = readFileSync(new URL(`${list}.data.ts`, import.meta.url), 'utf8');
      const [, count, unlabelled] = /^\/\/ [\w-]+: (\d+) concepts, (\d+) without a label/.exec(text) ?? [];
      assert.equal(concepts(list).length, Number(count), list);
      assert.equal(concepts(list).filter((entry) => entry.label === undefined).length, Number(unlabelled), list);
    }
    assert.equal(concepts('language').length, 8175);
    assert.equal(LIST_NAMES.length, 22);
    assert.equal(LIST_NAMES.every(isListName), true);
    for (const name of ['', 'Country', 'https://list.example/1', 'constructor']) assert.equal(isListName(name), false);
  });

  test('every concept is found by its IRI, by its code, and by its label unless another shares that name', () => {
    for (const list of LIST_NAMES) {
      for (const entry of concepts(list)) {
        assert.equal(concept(list, entry.iri), entry);
        assert.equal(find(list, entry.iri), entry);
        assert.equal(conceptOfAny(entry.iri)?.iri, entry.iri);
        assert.equal(find(list, entry.code), entry, `${list} ${entry.code}`);
        assert.ok(entry.iri.length <= LONGEST_WORD && (entry.label ?? '').length <= LONGEST_WORD, entry.iri);
        if (entry.label === undefined) continue;
        const byLabel = find(list, entry.label);
        if (byLabel !== entry) assert.ok(namesakes(list, entry).length > 0, `${list} “${entry.label}”`);
      }
    }
  });

  const namesakes = (list: ListName, { iri, label: name }: Concept) =>
    concepts(list).filter(
      (other) =>
        other.iri !== iri &&
        [other.label, other.code, other.more].some((word) => word?.toLowerCase() === name?.toLowerCase()),
    );

  test('an IRI of no list, and a text that is none, are of no list at all', () => {
    for (const text of ['http://data.europa.eu/nuts/XX', 'MT', '', 'constructor'])
      assert.equal(conceptOfAny(text), undefined);
  });

  test('case and white space do not matter to a label, and a label of two concepts finds neither', () => {
    assert.equal(find('assessment', '  Written \n EXAMINATION ')?.code, '6e6cb2cc78');
    assert.equal(find('eqf', 'level 6')?.code, '6');
    assert.equal(find('isced-f', 'Literacy and numeracy'), undefined);
    assert.equal(find('language', 'Nepali'), undefined);
    assert.equal(find('language', 'Dan'), undefined, 'the label of one language, nearly the code of Danish');
    assert.equal(find('language', 'DAN')?.label, 'Danish');
  });

  for (const invented of [
    'http://data.europa.eu/snb/assessment/invented',
    'http://data.europa.eu/snb/assessment/6E6CB2CC78',
    'http://data.europa.eu/snb/assessment/6e6cb2cc78/',
    ' http://data.europa.eu/snb/assessment/6e6cb2cc78',
    'https://data.europa.eu/snb/assessment/6e6cb2cc78',
    'http://data.europa.eu/snb/eqf/4',
    'http://data.europa.eu/snb/assessment/__proto__',
    scheme('assessment'),
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '',
  ]) {
    test(`${JSON.stringify(invented)} is no concept of the list of assessments`, () => {
      assert.equal(concept('assessment', invented), undefined);
      assert.equal(find('assessment', invented), undefined);
    });
  }

  test('a text of ten million letters is not looked for', () => {
    assert.equal(find('country', 'Malta'.padEnd(1e7)), undefined);
    assert.equal(concept('country', 'm'.repeat(1e7)), undefined);
    assert.deepEqual(nearest('country', ' '.repeat(1e7), 3), []);
  });

  test('whatever the text, what is found is in the list, and what is suggested is found', () => {
    const word = fc.constantFrom(
      'en',
      'MT',
      ' Level 4 ',
      'Malta',
      'arr. hasselt',
      'not further defined',
      '\ud800',
      'ı',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LIST_NAMES), text, (list, given) => {
        const found = find(list, given);
        assert.ok(found === undefined || concept(list, found.iri) === found);
        const near = nearest(list, given, 3);
        assert.ok(near.length <= 3);
        for (const name of near) assert.ok(find(list, name), `${list} ${name}`);
      }),
    );
  });
});

describe('languages and countries', () => {
  for (const [code, tag] of pairs(OFFICIAL)) {
    test(`the official language ${code} is ${tag} both ways`, () => {
      const language = languageConcept(tag);
      assert.equal(language?.code, code);
      assert.equal(languageTag(language?.iri ?? ''), tag);
      assert.equal(find('language', tag), language);
    });
  }

  for (const [code, alpha2] of pairs(MEMBERS)) {
    test(`the member state ${code} is ${alpha2} both ways`, () => {
      assert.equal(known('country', code).more, alpha2);
      assert.equal(find('country', alpha2)?.code, code);
      assert.equal(find('country', alpha2.toLowerCase())?.code, code);
    });
  }

  test('no two languages share a tag, nor two countries a code', () => {
    for (const list of ['language', 'country'] as const) {
      const subtags = concepts(list).flatMap(({ more }) => more ?? []);
      assert.equal(new Set(subtags).size, subtags.length);
      for (const entry of concepts(list)) if (entry.more) assert.equal(find(list, entry.more), entry);
    }
  });

  test('every language has a tag that is well-formed; only the placeholder has none', () => {
    for (const { iri, code } of concepts('language')) {
      const tag = languageTag(iri);
      if (code === 'OP_DATPRO') assert.equal(tag, undefined);
      else assert.equal(Intl.getCanonicalLocales(tag).length, 1, code);
    }
  });

  test('a tag is looked up in any case, and only as a tag', () => {
    assert.equal(languageConcept('MT')?.code, 'MLT');
    assert.equal(languageConcept('bfi')?.label, 'British Sign Language');
    for (const other of ['mlt', 'Maltese', 'MLT', 'mt-MT', '', '__proto__'])
      assert.equal(languageConcept(other), undefined, other);
    assert.equal(languageTag('http://publications.europa.eu/resource/authority/country/MLT'), undefined);
  });

  test('Greece is GR and Kosovo XK; the Union, a reserved island and the placeholder have no code', () => {
    assert.equal(find('country', 'EL'), undefined);
    assert.equal(known('country', 'Kosovo').more, 'XK');
    const without = concepts('country').filter(({ more }) => more === undefined);
    assert.deepEqual(without.map(({ code }) => code).sort(), ['CPT', 'EUR', 'OP_DATPRO']);
  });

  test('are named in other languages, everything else in English', () => {
    assert.equal(label(known('country', 'MLT'), 'fr'), 'Malte');
    assert.equal(label(known('country', 'MLT'), 'el'), 'Μάλτα');
    assert.equal(label(known('language', 'el'), 'de'), 'Griechisch');
    assert.equal(label(known('eqf', '6'), 'de'), 'Level 6');
  });

  test('keep their published English names, which the host may call otherwise', () => {
    assert.equal(label(known('country', 'TUR'), 'en'), 'Turkey');
    assert.equal(label(known('country', 'TUR'), 'EN-gb'), 'Turkey');
    assert.notEqual(label(known('country', 'TUR'), 'de'), 'Turkey');
  });

  test('have a name in a language nobody knows, and for a tag that is none', () => {
    for (const language of ['tlh', 'not a tag', '', '__proto__', '\ud800', 'x'.repeat(1e6)]) {
      assert.equal(label(known('country', 'MLT'), language), 'Malta', language.slice(0, 20));
    }
    assert.equal(label(known('language', 'AAB'), '\0'), 'AAB');
  });
});

describe('national qualifications frameworks', () => {
  const LEVELS: readonly (readonly [level: string, framework: string])[] = [
    ['IE NQF Level 5', 'Irish National Framework of Qualifications'],
    ['MQF Level A', 'Maltese National Qualifications Framework'],
    ['SQF Level 7', 'Slovenian Qualifications Framework'],
    ['SKKR Level 1', 'Slovak National Qualifications Framework'],
    ['NQFS Level 6.2', 'Serbian Qualifications Framework'],
    ['NSK Level 4', 'Czech National Register of Qualifications'],
    ['CFC Level 6', 'Qualifications Framework of the French Community of Belgium'],
    ['QDG Level 3', 'Qualifications Framework of the German-speaking Community of Belgium'],
    ['FQF Level 5', 'Flemish qualifications framework'],
    ['NNMQF Level 6 A', 'North Macedonian Qualifications Framework'],
    ['NQF RNCP Level I-Master', 'French National Qualifications Framework'],
    ['NQF VPET Level 8', 'National Qualifications Framework of Swiss Vocational and Professional Education'],
    ['RQF Entry Levels 1-2', 'Regulated Qualifications Framework (RQF) for England and Northern Ireland'],
    ['CQFW Entry 1-3', 'Credit and Qualifications Framework for Wales'],
    ['BQF Level 0', 'Bulgarian Qualifications Framework'],
    ['BH NQF Level 4', 'Bosnia and Herzegovina Qualifications Framework'],
    ['CLQ Level 4', 'Luxembourg Qualifications Framework'],
    ['LQF Level 8', 'Latvian Qualifications Framework'],
    ['LTQF Level 8', 'Lithuanian National Qualifications Framework'],
    ['NQFL Level 8', 'National Qualifications Framework for Lifelong Learning for Liechtenstein'],
    ['NLQF Entry Level', 'Dutch National Qualifications Framework'],
    ['NKR Level 6.1', 'Norwegian Qualifications Framework'],
    ['MECU Level 6', 'Spanish Qualifications Framework for Lifelong Learning'],
    ['QNQ Level 6', 'Portuguese National Qualifications Framework'],
  ];
  for (const [level, framework] of LEVELS) {
    test(`${level} belongs to the ${framework}`, () => {
      assert.equal(frameworkOf(known('nqf-qdr', level).iri)?.label, framework);
    });
  }

  test('there are 43, and every other concept is a level of one of them', () => {
    const frameworks = concepts('nqf-qdr').filter(({ iri }) => frameworkOf(iri) === undefined);
    assert.equal(frameworks.length, 43);
    assert.equal(frameworks.filter(({ label: name }) => /level/i.test(name ?? '')).length, 0);
    assert.deepEqual(
      new Set(concepts('nqf-qdr').flatMap(({ iri }) => frameworkOf(iri)?.iri ?? [])),
      new Set(frameworks.map(({ iri }) => iri)),
    );
  });

  test('a concept of another list has none', () => {
    assert.equal(frameworkOf(known('eqf', '6').iri), undefined);
  });
});

describe('what is nearest', () => {
  test('a misspelt label has its neighbours, the best first', () => {
    assert.equal(nearest('assessment', 'writen exam', 3)[0], 'written examination');
    assert.deepEqual(nearest('country', 'Turkiye', 3), nearest('country', 'Türkiye', 3));
    assert.equal(nearest('country', 'Turky', 3)[0], 'Turkey');
    assert.equal(nearest('country', 'Cote d Ivoire', 1)[0], 'Côte d’Ivoire');
  });

  test('nothing is near where nothing is alike', () => {
    assert.deepEqual(nearest('assessment', '', 3), []);
    assert.deepEqual(nearest('assessment', '%%%%', 3), []);
  });

  test('a label that several concepts share is suggested as their codes', () => {
    const near = nearest('isced-f', 'Literacy and numeracy', 2);
    assert.deepEqual(near, ['002', '0021']);
  });
});
