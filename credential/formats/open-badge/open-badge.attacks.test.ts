// Badges that lie, by whoever signed them: one thing to programs that know micro-credentials and another to the rest, a
// result that cannot be, another standard in disguise. Each is caught in what is read, before any signature is asked.
// [OB3 verification] [OB3 ResultDescription] [VC-DI §2.4.1]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { credentialOf, leanDesign } from '../../../tests/world.ts';
import { parseJson } from '../../json.ts';
import { isError, isObject } from '../../shape.ts';
import { endorsementsIn } from './endorsements.ts';
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

describe('a badge that lies', () => {
  for (const { lie, tell, caught: expected } of [...TWO_TONGUES, ...MEANING, ...RULES]) {
    test(`${lie}: ${expected.join(', ') || 'not read'}`, () => assert.deepEqual(caught(changed(tell)), expected));
  }

  test('an achievement taken from another badge does not fit the results of this one', () => {
    const document = changed((d) => {
      subject(d).achievement = achievement(written(leanDesign));
    });
    assert.deepEqual(caught(document), ['result-description-unknown', ...DISAGREES]);
  });
});

describe('a badge that lies, and leaves something out so that it cannot be written again', () => {
  const incomplete = (tell: Lie['tell']) =>
    changed((document) => {
      delete subject(document).microCredentialAward.issued.place;
      tell(document);
    });

  test('is told from one that only leaves something out', () => {
    assert.deepEqual(caught(incomplete(() => undefined)), []);
  });

  const OF_BOTH = [
    'another title for the rest',
    'another title in the extension',
    'more credits in the extension',
    'a higher level',
    'a higher level in the extension',
    'another learner',
  ];
  for (const { lie, tell } of TWO_TONGUES.filter((found) => OF_BOTH.includes(found.lie)))
    test(lie, () => assert.deepEqual(caught(incomplete(tell)), DISAGREES));
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
