// Badges that lie, by whoever signed them: one thing to programs that know micro-credentials and another to the rest, a
// result that cannot be, another standard in disguise. Each is caught in what is read, before any signature is asked.
// [OB3 verification] [OB3 ResultDescription] [VC-DI §2.4.1]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { credentialOf, leanDesign } from '../../../tests/world.ts';
import { canonicalDocument } from '../../linked-data/canonical-document.ts';
import { parseJson } from '../../json.ts';
import { isError, isObject } from '../../shape.ts';
import { endorsementsIn, writeEndorsement } from './endorsements.ts';
import { readBadge } from './read.ts';
import { givenTo } from './recipient.ts';
import { writeBadge } from './write.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

function written(design?: unknown): Anything {
  const reading = writeBadge(credentialOf(design), { issuerId: 'did:web:harbour.example' });
  assert.ok(reading.ok);
  return JSON.parse(JSON.stringify(reading.value));
}

const changed = (change: (document: Anything) => void): Anything => {
  const document = written();
  change(document);
  return document;
};

/** Errors alone: what a badge is refused for. */
const caught = (document: Anything): readonly string[] => {
  const { breaks = [], reading } = readBadge(document) ?? {};
  const codes = breaks.filter(isError).map(({ code }) => code);
  return [...new Set(codes), ...(reading?.ok === true ? ['read'] : [])];
};

const subject = (document: Anything) => document.credentialSubject;
const achievement = (document: Anything) => document.credentialSubject.achievement;
const described = (document: Anything) => achievement(document).microCredential;

/** Puts a value at a place. */
function put(document: Anything, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((place, step) => place[step], document);
  holder[last] = value;
}

const set =
  (path: string, value: unknown) =>
  (document: Anything): void =>
    put(document, path, value);

interface Lie {
  readonly lie: string;
  readonly tell: (document: Anything) => void;
  readonly caught: readonly string[];
}

const DISAGREES = ['badge-extension-disagrees'];

const TWO_TONGUES: readonly Lie[] = [
  {
    lie: 'another title for the rest',
    tell: set('credentialSubject.achievement.name', 'Master of Bread'),
    caught: DISAGREES,
  },
  { lie: 'another title for wallets', tell: set('name', 'Master of Bread'), caught: DISAGREES },
  {
    lie: 'another title in the extension',
    tell: set('credentialSubject.achievement.microCredential.title.en', 'Master of Bread'),
    caught: DISAGREES,
  },
  {
    lie: 'other criteria',
    tell: set('credentialSubject.achievement.criteria.narrative', 'Nothing.'),
    caught: DISAGREES,
  },
  { lie: 'more credits', tell: set('credentialSubject.achievement.creditsAvailable', 60), caught: DISAGREES },
  { lie: 'more credits earned', tell: set('credentialSubject.creditsEarned', 60), caught: DISAGREES },
  {
    lie: 'more credits in the extension',
    tell: set('credentialSubject.achievement.microCredential.workload.ects', 60),
    caught: DISAGREES,
  },
  {
    lie: 'a higher level',
    tell: set('credentialSubject.achievement.alignment.4.targetUrl', 'http://data.europa.eu/snb/eqf/8'),
    caught: DISAGREES,
  },
  {
    lie: 'a higher level in the extension',
    tell: set('credentialSubject.achievement.microCredential.level.eqf', 'http://data.europa.eu/snb/eqf/8'),
    caught: DISAGREES,
  },
  { lie: 'another learner', tell: set('credentialSubject.identifier.1.identityHash', 'Zammit'), caught: DISAGREES },
  {
    lie: 'another name beside the right ones',
    tell: set('credentialSubject.identifier.0.identityHash', 'Marija Zammit'),
    caught: DISAGREES,
  },
  {
    lie: 'another learner in the extension',
    tell: set('credentialSubject.microCredentialAward.learner.familyName', 'Zammit'),
    caught: DISAGREES,
  },
  {
    lie: 'two issuers under one identifier in the extension',
    tell: set('credentialSubject.achievement.microCredential.issuer.legalIdentifier.value', 'VATMT-99999999'),
    caught: [],
  },
  {
    lie: 'another number of the issuer',
    tell: set('issuer.otherIdentifier.1.identifier', 'VATMT-99999999'),
    caught: DISAGREES,
  },
  {
    lie: 'another day in the extension',
    tell: set('credentialSubject.microCredentialAward.issued.date', '2020-06-01+02:00'),
    caught: DISAGREES,
  },
  {
    lie: 'in force for longer',
    tell: set('credentialSubject.microCredentialAward.validUntil', '2099-06-01+02:00'),
    caught: DISAGREES,
  },
  { lie: 'one assessment less in the extension', tell: (d) => void described(d).assessments.pop(), caught: DISAGREES },
  {
    lie: 'another outcome',
    tell: set('credentialSubject.achievement.alignment.0.targetName', 'Bakes anything'),
    caught: DISAGREES,
  },
  {
    lie: 'an identifier in the extension',
    tell: set('credentialSubject.achievement.microCredential.id', 'urn:uuid:0'),
    caught: ['badge-extension-malformed'],
  },
  {
    lie: 'half an extension',
    tell: (d) => delete subject(d).microCredentialAward,
    caught: ['badge-extension-malformed'],
  },
  {
    lie: 'an extension that is a list',
    tell: (d) => put(d, 'credentialSubject.achievement.microCredential', [described(d)]),
    caught: ['badge-extension-malformed'],
  },
];

const MEANING: readonly Lie[] = [
  {
    lie: 'the extension defined as something else',
    tell: set('credentialSubject.@context.microCredential.@id', 'urn:else'),
    caught: ['badge-extension-malformed'],
  },
  { lie: 'the extension defined nowhere', tell: (d) => delete subject(d)['@context'], caught: ['term-undefined'] },
  {
    lie: 'a name redefined in a context of its own',
    tell: (d) => void d['@context'].push({ name: 'https://else.example/name' }),
    caught: ['context-redefines'],
  },
  {
    lie: 'a name redefined where it is used',
    tell: set('credentialSubject.achievement.@context', { grade: 'https://schema.org/name' }),
    caught: ['context-redefines'],
  },
  {
    lie: 'a context that nobody knows',
    tell: (d) => void d['@context'].push('https://else.example/context'),
    caught: [],
  },
  {
    lie: 'the contexts in another order',
    tell: (d) => d['@context'].reverse(),
    caught: ['badge-context-wrong', 'badge-form-departs', 'context-base-missing'],
  },
  {
    lie: 'the context of badges left out',
    tell: (d) => d['@context'].pop(),
    caught: ['badge-context-wrong', 'badge-form-departs', 'type-undefined', 'term-undefined'],
  },
  { lie: 'a type that means nothing', tell: (d) => void d.type.push('Diploma'), caught: ['type-undefined'] },
  {
    lie: 'a word that means nothing, deep inside',
    tell: set('credentialSubject.achievement.alignment.0.grade', 'A'),
    caught: ['term-undefined'],
  },
  {
    lie: 'a word of JavaScript',
    tell: (d) => Object.defineProperty(d, '__proto__', { value: { id: 'x' }, enumerable: true }),
    caught: ['term-undefined'],
  },
];

const RULES: readonly Lie[] = [
  {
    lie: 'no badge by its type',
    tell: set('type', ['VerifiableCredential']),
    caught: ['badge-type-missing', 'badge-form-departs'],
  },
  {
    lie: 'two subjects',
    tell: (d) => put(d, 'credentialSubject', [subject(d), subject(d)]),
    caught: ['badge-form-departs', 'badge-subject-not-one'],
  },
  {
    lie: 'a subject that nobody is',
    tell: set('credentialSubject.identifier', []),
    caught: ['badge-subject-unnamed', ...DISAGREES],
  },
  {
    lie: 'a subject of no type',
    tell: set('credentialSubject.type', ['Person']),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'an identifier of no type',
    tell: set('credentialSubject.identifier.0.type', 'Thing'),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'a result of no type',
    tell: set('credentialSubject.result.0.type', ['Thing']),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'no achievement',
    tell: (d) => delete subject(d).achievement,
    caught: ['badge-form-departs', 'member-missing', 'result-description-unknown', 'badge-extension-malformed'],
  },
  {
    lie: 'no criteria',
    tell: set('credentialSubject.achievement.criteria', {}),
    caught: ['badge-criteria-empty', ...DISAGREES],
  },
  {
    lie: 'an issuer that is only an address',
    tell: set('issuer', 'did:web:harbour.example'),
    caught: ['badge-type-missing'],
  },
  {
    lie: 'an issuer of no type',
    tell: set('issuer.type', ['Organisation']),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'a number of the issuer of no type',
    tell: set('issuer.otherIdentifier.0.type', 'Thing'),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'a parent of no type',
    tell: set('issuer.parentOrg', { id: 'urn:p', type: ['Thing'] }),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'evidence of no type',
    tell: set('evidence', [{ type: ['Thing'] }]),
    caught: ['badge-form-departs', 'badge-type-missing', 'type-undefined'],
  },
  {
    lie: 'no identifier, so that no list could name it',
    tell: (d) => delete d.id,
    caught: ['badge-form-departs', 'member-missing'],
  },
  {
    lie: 'no day from which it is in force',
    tell: (d) => delete d.validFrom,
    caught: ['badge-form-departs', 'member-missing', 'read'],
  },
  {
    lie: 'a day without a zone',
    tell: set('validUntil', '2029-06-01T23:59:59'),
    caught: ['badge-form-departs', 'value-malformed', 'instant-malformed'],
  },
];

/** One result against one description, in an otherwise right badge of somebody else. */
function graded(result: Anything, description: Anything): Anything {
  const document = written(leanDesign);
  delete achievement(document).microCredential;
  delete subject(document).microCredentialAward;
  delete subject(document)['@context'];
  const id = 'urn:result:1';
  achievement(document).resultDescription = [
    { id, type: ['ResultDescription'], name: 'Exam', resultType: 'RawScore', ...description },
  ];
  subject(document).result = [{ type: ['Result'], resultDescription: id, ...result }];
  return document;
}

const level = (id: string) => ({ id, type: ['RubricCriterionLevel'], name: id });

const RESULTS: readonly (readonly [lie: string, result: Anything, description: Anything, caught: readonly string[]])[] =
  [
    ['a value within its scale', { value: '7.5' }, { valueMin: '0', valueMax: '10' }, []],
    ['a value above its scale', { value: '11' }, { valueMin: '0', valueMax: '10' }, ['result-value-out-of-range']],
    ['a value below its scale', { value: '-1' }, { valueMin: '0' }, ['result-value-out-of-range']],
    [
      'a value that is no number, on a scale',
      { value: 'A' },
      { valueMin: '0', valueMax: '10' },
      ['result-value-out-of-range'],
    ],
    ['a number that only looks like one', { value: '1e1' }, { valueMax: '10' }, ['result-value-out-of-range']],
    ['a value that is allowed', { value: 'A' }, { allowedValue: ['B', 'A'] }, []],
    ['a value that is not allowed', { value: 'A+' }, { allowedValue: ['B', 'A'] }, ['result-value-not-allowed']],
    [
      'a required value that is not allowed',
      { value: 'A' },
      { allowedValue: ['B', 'A'], requiredValue: 'C' },
      ['result-value-not-allowed'],
    ],
    [
      'a scale that runs backwards',
      { value: '5' },
      { valueMin: '10', valueMax: '0' },
      ['result-range-empty', 'result-value-out-of-range'],
    ],
    [
      'a level that nobody describes',
      { achievedLevel: 'urn:l:3' },
      { rubricCriterionLevel: [level('urn:l:1')] },
      ['result-level-unknown'],
    ],
    ['a level that is described', { achievedLevel: 'urn:l:1' }, { rubricCriterionLevel: [level('urn:l:1')] }, []],
    ['a required level that nobody describes', {}, { requiredLevel: 'urn:l:3' }, ['result-level-unknown']],
    [
      'a result of another description',
      { resultDescription: 'urn:result:2', value: '1' },
      {},
      ['result-description-unknown'],
    ],
    ['a status that is not told', {}, { resultType: 'Status' }, ['member-missing']],
  ];

describe('a badge that lies', () => {
  for (const { lie, tell, caught: expected } of [...TWO_TONGUES, ...MEANING, ...RULES]) {
    test(`${lie}: ${expected.join(', ') || 'not read'}`, () => assert.deepEqual(caught(changed(tell)), expected));
  }
  for (const [lie, result, description, expected] of RESULTS) {
    test(`${lie}: ${expected.join(', ') || 'right'}`, () =>
      assert.deepEqual(caught(graded(result, description)), expected));
  }

  test('two descriptions under one name', () => {
    const document = graded({ value: '1' }, {});
    achievement(document).resultDescription.push({ ...achievement(document).resultDescription[0], valueMax: '0' });
    assert.deepEqual(caught(document), ['result-description-twice']);
  });
  test('passed with less than it takes is said, and is no fault of the badge', () => {
    const document = graded({ value: '3', status: 'Completed' }, { requiredValue: '5' });
    assert.deepEqual(caught(document), []);
    assert.ok(readBadge(document)?.breaks.some(({ code }) => code === 'result-below-required'));
  });
  test('an achievement taken from another badge does not fit the results of this one', () => {
    const document = changed((d) => {
      subject(d).achievement = achievement(written(leanDesign));
    });
    assert.deepEqual(caught(document), ['result-description-unknown', ...DISAGREES]);
  });
});

describe('another standard in disguise', () => {
  const disguised = changed((d) => {
    d['@context'] = ['https://w3id.org/openbadges/v2', ...d['@context']];
    d.type = ['Assertion', ...d.type];
  });
  test('an assertion of Open Badges 2 that calls itself a badge of 3 stays one of 2, and is not read', () => {
    const contents = readBadge(disguised);
    assert.equal(contents?.format, 'open-badge-2');
    assert.equal(contents?.reading, undefined);
  });
  test('under the context of 2, types of 3 mean nothing', () => {
    const document = changed(set('@context', 'https://w3id.org/openbadges/v2'));
    assert.equal(readBadge(document)?.reading, undefined);
    assert.ok(caught(document).includes('badge-context-wrong'));
  });
  test('a learner record that calls itself a badge is a learner record', () => {
    assert.equal(readBadge(changed((d) => d.type.push('ClrCredential')))?.format, 'clr');
  });
  test('an endorsement that calls itself a badge is read as an endorsement, and breaks its rules', () => {
    const contents = readBadge(changed((d) => d.type.push('EndorsementCredential')));
    assert.equal(contents?.reading, undefined);
    assert.ok(contents?.breaks.some(({ code }) => code === 'badge-type-missing'));
  });
});

describe('texts that want to be something else', () => {
  const foreign = () => {
    const document = graded({ value: '1' }, {});
    achievement(document).criteria.narrative = '<img src=x onerror=alert(1)> [x](javascript:y)';
    return document;
  };
  test('mark-up stays text', () => {
    const members: Anything = readBadge(foreign())?.members;
    assert.equal(members.furtherInformation.notes[0].en, '<img src=x onerror=alert(1)> [x](javascript:y)');
  });
  test('letters that turn a text round are named, and the text is not taken over', () => {
    const document = foreign();
    achievement(document).name = 'Bread\u202egnikab';
    const contents = readBadge(document);
    assert.ok(contents?.breaks.some(({ code, path }) => code === 'text-hidden-character' && path.endsWith('/name')));
    assert.equal(contents?.reading?.ok, false);
    assert.ok(contents?.reading?.problems.some(({ code }) => code === 'text-hidden-character'));
  });
  test('a name that nobody has is not somebody’s for being a name of JavaScript', () => {
    assert.equal(givenTo(written(), { kind: '__proto__', value: 'x' }), 'unknown');
    assert.equal(
      givenTo(
        { credentialSubject: { identifier: [null, 1, 'x', { identityType: 'a', identityHash: 'b' }] } },
        { kind: 'a', value: 'b' },
      ),
      'unknown',
    );
  });
});

describe('endorsements that lie', () => {
  const endorsement = (about: string): Anything =>
    writeEndorsement({
      id: 'urn:uuid:3f8a1f0e-0d2b-4c7a-9b5e-1d2c3b4a5f60',
      name: 'Praise',
      issuer: { id: 'https://guild.example/id', name: 'Guild (invented)' },
      subject: about,
      comment: 'The best bread.',
      validFrom: 0,
    });
  const badge = (entry: Anything) => changed(set('endorsement', [entry]));

  test('about another badge: said', () => {
    const { breaks = [] } = readBadge(badge(endorsement('urn:uuid:0'))) ?? {};
    assert.deepEqual(
      breaks.map(({ code, severity }) => `${severity} ${code}`),
      ['warning endorsement-of-another'],
    );
  });
  test('that are something else', () => {
    assert.ok(
      caught(badge({ ...endorsement(written().id), type: ['VerifiableCredential'] })).includes('badge-type-missing'),
    );
    assert.ok(caught(badge('praise')).includes('endorsement-malformed'));
    const tokens = changed(set('endorsementJwt', ['a.b.c', 7]));
    assert.ok(caught(tokens).includes('endorsement-malformed'));
  });
  test('more than anybody reads', () => {
    const many = changed((d) =>
      put(
        d,
        'endorsement',
        Array.from({ length: 200 }, () => endorsement(d.id)),
      ),
    );
    assert.ok(caught(many).includes('list-too-long'));
    assert.equal(endorsementsIn(many).length, 200);
  });
  test('nothing of a badge can be moved into one and still be signed', async () => {
    const honest = badge(endorsement(written().id));
    assert.ok((await canonicalDocument(honest, {})).ok);
    for (const member of ['credentialStatus', 'validUntil', 'name'] as const) {
      const moved = badge(endorsement(written().id));
      moved.endorsement[0].credentialSubject[member] = moved[member] ?? {
        id: 'urn:s',
        type: 'BitstringStatusListEntry',
      };
      delete moved[member];
      const canonical = await canonicalDocument(moved, {});
      assert.equal(canonical.ok, false, member);
    }
  });
});

describe('anything at all', () => {
  test('no document makes the reader throw, and none is read as equal that says something else', () => {
    const honest = readBadge(written())?.reading;
    assert.ok(honest?.ok);
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const document = written();
        const places: { holder: Anything; key: string }[] = [];
        const collect = (holder: Anything): void => {
          if (typeof holder !== 'object' || holder === null) return;
          for (const key of Object.keys(holder)) {
            places.push({ holder, key });
            collect(holder[key]);
          }
        };
        collect(document);
        const chosen = places[place % places.length];
        if (chosen === undefined) return;
        chosen.holder[chosen.key] = value;
        const reading = parseJson(JSON.stringify(document));
        if (!reading.ok || !isObject(reading.value)) return;
        const contents = readBadge(reading.value);
        for (const known of [document.credentialSubject, document])
          givenTo({ credentialSubject: known }, { kind: 'name', value: 'x' });
        endorsementsIn(reading.value);
        assert.ok(contents === undefined || contents.breaks.length < 10_000);
      }),
      { numRuns: 400 },
    );
  });
});
