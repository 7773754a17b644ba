// Designs and awards: what is wrong is named, every time, with its place. [EUMC A1]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { award, fullDesign, leanDesign } from '../tests/world.ts';
import { compose, readAward, readDesign } from './design.ts';
import { readMicroCredential } from './microcredential.ts';
import type { Problem, Reading } from './problem.ts';

type Data = Record<string, unknown>;

const design = (changes: Data = {}): Data => ({ ...fullDesign, ...changes });

function value<T>(reading: Reading<T>): T {
  if (!reading.ok) assert.fail(JSON.stringify(reading.problems));
  return reading.value;
}

const found = (reading: Reading<unknown>): readonly string[] =>
  reading.problems.map(({ code, path }) => `${code} ${path}`);

const composed = (data: unknown = fullDesign, given: unknown = award) =>
  value(compose(value(readDesign(data)), value(readAward(given))));

interface Row {
  readonly what: string;
  readonly design: Data;
  readonly says: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    what: 'an invented concept',
    design: design({ fields: ['http://data.europa.eu/snb/isced-f/12345'] }),
    says: ['concept-unknown /fields/0'],
  },
  {
    what: 'a concept of another list',
    design: design({ fields: ['http://data.europa.eu/snb/eqf/4'] }),
    says: ['concept-unknown /fields/0'],
  },
  { what: 'a number for a concept', design: design({ fields: [721] }), says: ['type-wrong /fields/0'] },
  { what: 'a text for a language map', design: design({ title: 'Baking bread' }), says: ['type-wrong /title'] },
  {
    what: 'a language that does not exist',
    design: design({ title: { en: 'Bread', qqq: 'Bread' } }),
    says: ['language-unknown /title/qqq'],
  },
  {
    what: 'a language twice in two spellings',
    design: design({ title: { en: 'Bread', EN: 'Loaf' } }),
    says: ['language-twice /title/EN'],
  },
  { what: 'no text in its own language', design: design({ title: { mt: 'Ħobż' } }), says: ['language-missing /title'] },
  {
    what: 'a text of ten million characters',
    design: design({ description: { en: 'x'.repeat(10_000_000) } }),
    says: ['text-too-long /description/en'],
  },
  {
    what: 'half a character',
    design: design({ description: { en: 'bread \ud83c' } }),
    says: ['text-broken /description/en'],
  },
  {
    what: 'a text that turns round',
    design: design({ description: { en: 'bread \u202e daerb' } }),
    says: ['text-hidden-character /description/en'],
  },
  { what: 'blanks for a text', design: design({ description: { en: ' \t ' } }), says: ['text-empty /description/en'] },
  { what: 'a member that does not exist', design: design({ titel: 'x' }), says: ['member-unknown /titel'] },
  {
    what: '__proto__',
    design: JSON.parse(JSON.stringify(fullDesign).replace('{', '{"__proto__":{"title":1},')),
    says: ['member-unknown /__proto__'],
  },
  {
    what: 'a body described in two ways',
    design: design({ awardingBodies: [{ ...fullDesign.issuer, homepage: 'https://else.example/' }] }),
    says: ['body-described-twice /awardingBodies/0'],
  },
  {
    what: 'an issuer that is no awarding body',
    design: design({
      awardingBodies: [
        { ...fullDesign.issuer, id: 'https://guild.example/1', legalIdentifier: { value: 'NTRFR-1', country: 'FR' } },
      ],
    }),
    says: ['mandate-missing /mandate'],
  },
  {
    what: 'a workload of nothing',
    design: design({ workload: { ects: undefined } }),
    says: ['workload-empty /workload'],
  },
  {
    what: 'credits below zero',
    design: design({ workload: { ects: -1 } }),
    says: ['number-out-of-range /workload/ects'],
  },
  { what: 'credits as text', design: design({ workload: { ects: '2' } }), says: ['type-wrong /workload/ects'] },
  {
    what: 'a third of a credit',
    design: design({ workload: { ects: 0.333 } }),
    says: ['ects-too-fine /workload/ects'],
  },
  {
    what: 'hours to the second',
    design: design({ workload: { hours: 1.0001 } }),
    says: ['hours-too-fine /workload/hours'],
  },
  {
    what: 'a level and a reason for none',
    design: design({ level: { eqf: '4', notApplicable: { en: 'Craft.' } } }),
    says: ['level-contradiction /level'],
  },
  {
    what: 'a framework for a level',
    design: design({ level: { nqf: ['Maltese National Qualifications Framework'] } }),
    says: ['nqf-level-is-framework /level/nqf/0'],
  },
  { what: 'EQF level nine', design: design({ level: { eqf: '9' } }), says: ['concept-unknown /level/eqf'] },
  {
    what: 'a cycle that does not exist',
    design: design({ level: { cycle: 'fourth' } }),
    says: ['word-unknown /level/cycle'],
  },
  {
    what: 'supervision with identity, neither online nor on site',
    design: design({ assessments: [{ type: 'quiz', supervision: 'Supervised with ID Verification' }] }),
    says: ['supervision-mode-missing /assessments/0/mode'],
  },
  {
    what: 'a grade in the design',
    design: design({ assessments: [{ type: 'quiz', grade: '9' }] }),
    says: ['grade-in-design /assessments/0/grade'],
  },
  {
    what: 'an identifier no certificate could carry',
    design: design({ issuer: { ...fullDesign.issuer, legalIdentifier: { value: '12345', country: 'MT' } } }),
    says: ['legal-identifier-malformed /issuer/legalIdentifier/value'],
  },
  {
    what: 'a javascript address',
    design: design({ furtherInformation: { homepage: 'javascript:alert(1)' } }),
    says: ['web-address-malformed /furtherInformation/homepage'],
  },
  {
    what: 'an address with a name and a password',
    design: design({ furtherInformation: { homepage: 'https://user:word@college.example/' } }),
    says: ['web-address-malformed /furtherInformation/homepage'],
  },
  {
    what: 'a time zone that does not exist',
    design: design({ timeZone: 'Europe/Atlantis' }),
    says: ['time-zone-unknown /timeZone'],
  },
  { what: 'weeks', design: design({ validFor: 'P6W' }), says: ['duration-malformed /validFor'] },
  {
    what: 'an informal setting of another name',
    design: design({ learningSetting: 'casual' }),
    says: ['word-unknown /learningSetting'],
  },
  {
    what: 'a picture that is none',
    design: design({ image: { mediaType: 'image/png', content: '<svg onload=alert(1)>' } }),
    says: ['image-malformed /image/content'],
  },
  {
    what: 'a picture of a kind that can carry script',
    design: design({ image: { mediaType: 'image/svg+xml', content: 'AAAAAAAAAAAAAAAAAAAA' } }),
    says: ['word-unknown /image/mediaType'],
  },
  {
    what: 'two hundred and one outcomes',
    design: design({ learningOutcomes: Array(201).fill({ title: { en: 'x' } }) }),
    says: ['list-too-long /learningOutcomes'],
  },
];

const MORE: readonly Row[] = [
  {
    what: 'an identifier that is a word',
    design: design({ specification: 'bread' }),
    says: ['iri-malformed /specification'],
  },
  {
    what: 'a fragment in the identifier of a body',
    design: design({ issuer: { ...fullDesign.issuer, id: 'https://harbour.example/#us' }, awardingBodies: [] }),
    says: ['iri-with-fragment /issuer/id', 'element-missing /awardingBodies'],
  },
  {
    what: 'a skill that is not in ESCO',
    design: design({
      learningOutcomes: [{ title: { en: 'x' }, escoSkills: [{ id: 'https://skills.example/1', label: { en: 'x' } }] }],
    }),
    says: ['esco-address-malformed /learningOutcomes/0/escoSkills/0/id'],
  },
  { what: 'a level that says nothing', design: design({ level: { eqf: undefined } }), says: ['level-empty /level'] },
  { what: 'no place of issue', design: design({ placeOfIssue: undefined }), says: ['member-missing /placeOfIssue'] },
  {
    what: 'no issuer at all',
    design: design({ issuer: undefined }),
    says: ['member-missing /issuer/id', 'member-missing /issuer/legalName', 'element-missing /issuer/locations'],
  },
];

describe('a design with', () => {
  for (const { what, design: data, says } of [...ROWS, ...MORE]) {
    test(`${what} is answered: ${says.join(', ')}`, () => {
      const reading = readDesign(data);
      assert.equal(reading.ok, false);
      assert.deepEqual(found(reading), says);
    });
  }

  test('a hundred languages is read', () => {
    const tags = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((one) =>
      [...'abcdefghijklmnopqrstuvwxyz'].map((two) => one + two),
    );
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const hundred = tags
      .filter((tag) => names.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag)
      .slice(0, 100);
    assert.equal(hundred.length, 100);
    const title = { ...Object.fromEntries(hundred.map((tag) => [tag, `Bread in ${tag}`])), en: 'Bread' };
    assert.deepEqual(value(readDesign(design({ title }))).title, title);
  });

  test('two hundred thousand members that nobody asked for is answered in one sentence', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`m${index}`, index]));
    assert.deepEqual(found(readDesign({ ...fullDesign, ...many })), ['members-too-many ']);
    assert.deepEqual(found(readDesign(design({ issuer: { ...fullDesign.issuer, ...many } }))), [
      'members-too-many /issuer',
    ]);
    const outcomes = Array.from({ length: 200 }, () =>
      Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`m${index}`, index])),
    );
    assert.equal(readDesign(design({ learningOutcomes: outcomes })).problems.length, 200 * 101);
  });

  test('its whole self an array, a text, null: each is a wrong type and nothing else', () => {
    for (const data of [[], 'design', null, 7, undefined]) assert.deepEqual(found(readDesign(data)), ['type-wrong ']);
  });
});

describe('warnings ask and let pass', () => {
  const warned = (changes: Data): readonly Problem[] => {
    const reading = readDesign(design(changes));
    assert.equal(reading.ok, true);
    return reading.problems;
  };

  test('a credit of ten hours is unusual, one of 27.75 is not', () => {
    const [problem] = warned({ workload: { ects: 2, hours: 20 } });
    assert.equal(problem?.code, 'workload-per-credit-unusual');
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem?.facts['perCredit'], 10);
    assert.deepEqual(warned({ workload: { ects: 2, hours: 55.5 } }), []);
    assert.deepEqual(warned({ workload: { ects: 2, hours: 50 } }), []);
    assert.deepEqual(warned({ workload: { ects: 2, hours: 60 } }), []);
  });

  test('hours are never made from credits, nor credits from hours [EUMC A2(2)]', () => {
    assert.deepEqual(value(readDesign(design({ workload: { ects: 2 } }))).workload, { ects: 2 });
    assert.deepEqual(value(readDesign(design({ workload: { hours: 50 } }))).workload, { hours: 50 });
  });

  test('unsupervised with identity verification is beyond Annex I [EUMC A1(13)]', () => {
    const [problem] = warned({ assessments: [{ type: 'quiz', supervision: 'Unsupervised with ID Verification' }] });
    assert.equal(problem?.code, 'supervision-beyond-annex');
  });
});

describe('an award', () => {
  const said = (changes: Data): readonly string[] => found(readAward({ ...award, ...changes }));

  test('of a learner known by name alone is refused', () => {
    assert.deepEqual(said({ learner: { familyName: 'Borg', givenName: 'Ġorġa' } }), [
      'learner-identifier-missing /learner',
    ]);
  });
  test('with an e-mail address is refused: it never enters the sealed document [EUMC A2(7)]', () => {
    assert.deepEqual(said({ learner: { ...award.learner, email: 'g@example.org' } }), [
      'member-unknown /learner/email',
    ]);
  });
  test('with a date that is none is refused', () => {
    assert.deepEqual(said({ learner: { ...award.learner, dateOfBirth: '2001-02-31' } }), [
      'date-does-not-exist /learner/dateOfBirth',
    ]);
    assert.deepEqual(said({ issuedOn: '1 June 2026' }), ['date-malformed /issuedOn']);
  });
  test('keeps its day in every zone of the earth, and names the zone of the place', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Malta', 'Asia/Kathmandu', 'UTC']) {
      const credential = composed(design({ timeZone: zone }));
      assert.equal(credential.issued.date.slice(0, 10), '2026-06-01', zone);
      assert.match(credential.issued.date, /(Z|[+-]\d\d:\d\d)$/);
    }
    assert.equal(composed(design({ timeZone: 'Europe/Malta' })).issued.date, '2026-06-01+02:00');
    assert.equal(
      composed(design({ timeZone: 'Europe/Malta' }), { ...award, issuedOn: '2026-01-01' }).issued.date,
      '2026-01-01+01:00',
    );
  });
  test('stays in force as long as the design says, to the day', () => {
    assert.equal(composed(design({ validFor: 'P3Y' })).validUntil, '2029-06-01+02:00');
    assert.equal(composed(design({ validFor: 'P9M' })).validUntil, '2027-03-01+01:00');
    assert.equal(
      composed(design({ validFor: 'P1M' }), { ...award, issuedOn: '2027-01-31' }).validUntil,
      '2027-02-28+01:00',
    );
    assert.equal(composed(leanDesign).validUntil, undefined);
    assert.equal(composed(fullDesign, { ...award, validUntil: '2026-12-31' }).validUntil, '2026-12-31+01:00');
  });
  test('to somebody born later, or ended before it began, is refused', () => {
    const put = (changes: Data) =>
      found(compose(value(readDesign(fullDesign)), value(readAward({ ...award, ...changes }))));
    assert.deepEqual(put({ learner: { ...award.learner, dateOfBirth: '2026-06-01' } }), [
      'dates-out-of-order /learner/dateOfBirth',
    ]);
    assert.deepEqual(put({ validUntil: '2026-05-31' }), ['dates-out-of-order /validUntil']);
    assert.deepEqual(put({ id: fullDesign.issuer.id }), ['identifier-taken ']);
  });
  test('that would stay in force beyond the calendar is refused', () => {
    const eternal = value(readDesign(design({ validFor: 'P99Y' })));
    const late = value(readAward({ ...award, issuedOn: '9950-01-01' }));
    assert.deepEqual(found(compose(eternal, late)), ['date-out-of-range /validUntil']);
  });
  test('of a time when zones had seconds is dated to the minute', () => {
    assert.equal(
      composed(fullDesign, {
        ...award,
        learner: { ...award.learner, dateOfBirth: '1850-01-01' },
        issuedOn: '1880-01-01',
      }).issued.date,
      '1880-01-01+00:58',
    );
  });
  test('gives its grade to the first assessment [EUMC A1(14)]', () => {
    const [first, second] = composed().assessments;
    assert.equal(first?.grade, '9');
    assert.equal(second?.grade, undefined);
  });
  test('with the design makes what the reader of micro-credentials reads without a word', () => {
    for (const data of [fullDesign, leanDesign]) {
      const credential = composed(data);
      assert.deepEqual(readMicroCredential(JSON.parse(JSON.stringify(credential))), {
        ok: true,
        value: credential,
        problems: [],
      });
    }
  });
});

test('whatever the data, a design is read or refused, and never pollutes an object', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  });
  const members = fc.constantFrom(...Object.keys(fullDesign));
  fc.assert(
    fc.property(members, anything, (member, data) => {
      const reading = readDesign({ ...fullDesign, [member]: data });
      return typeof reading.ok === 'boolean' && Object.keys(Object.prototype).length === 0;
    }),
    { numRuns: 2000 },
  );
});
