// The mapping of Annex I, place by place: where each element stands in a badge for everybody to read; and badges of
// others, read as far as they say it. [OB3 data models] [OB3 Alignment]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf, fullDesign } from '../../../tests/world.ts';
import { isObject } from '../../shape.ts';
import { endorsementsIn, writeEndorsement } from './endorsements.ts';
import { badgeMembers } from './read-members.ts';
import { readBadge } from './read.ts';
import { givenTo } from './recipient.ts';
import { type BadgeOptions, writeBadge } from './write.ts';

type Document = Readonly<Record<string, unknown>>;

function written(options: BadgeOptions = {}): Document {
  const reading = writeBadge(credentialOf(), options);
  assert.ok(reading.ok);
  const document: unknown = JSON.parse(JSON.stringify(reading.value));
  assert.ok(isObject(document));
  return document;
}

const at = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((place, step) => (place as Document | undefined)?.[step], document);

const SUBJECT = 'credentialSubject';
const ACHIEVEMENT = `${SUBJECT}.achievement`;
const SNB = 'http://data.europa.eu/snb';

/** Places of the standard; those of the extension are asked for by the round trip. */
const PLACES: readonly (readonly [element: string, path: string, value: unknown])[] = [
  ['1 learner [EUMC A1(1)]', `${SUBJECT}.identifier.0.identityHash`, 'Ġorġa Borg'],
  ['1 learner: family name [EUMC A1(1)]', `${SUBJECT}.identifier.1.identityType`, 'ext:familyName'],
  ['1 learner: national identifier [EUMC A1(1)]', `${SUBJECT}.identifier.4.identityHash`, '0123499M'],
  ['2 title [EUMC A1(2)]', `${ACHIEVEMENT}.name`, 'Baking bread'],
  ['2 title, for wallets [EUMC A1(2)]', 'name', 'Baking bread'],
  ['3 country [EUMC A1(3)]', 'issuer.address.addressCountryCode', 'MT'],
  ['4 awarding body, where it is the issuer [EUMC A1(4)]', `${SUBJECT}.source`, undefined],
  ['4 registered identifier [EUMC A2(9)]', 'issuer.otherIdentifier.0.identifier', 'VATMT-00000000'],
  ['5 date of issuing [EUMC A1(5)]', 'awardedDate', '2026-06-01T00:00:00+02:00'],
  ['5 in force from [EUMC A1(5)]', 'validFrom', '2026-06-01T00:00:00+02:00'],
  ['5 in force until', 'validUntil', '2029-06-01T23:59:59+02:00'],
  ['6 outcome [EUMC A1(6)]', `${ACHIEVEMENT}.alignment.0.targetName`, 'Makes a sourdough from flour and water'],
  ['6 its criterion [EUMC A2(4)]', `${ACHIEVEMENT}.alignment.0.targetDescription`, 'Three loaves that rise.'],
  ['6 skill of ESCO [EUMC A1(6)]', `${ACHIEVEMENT}.alignment.1.targetFramework`, 'ESCO'],
  ['7 ECTS [EUMC A1(7)]', `${ACHIEVEMENT}.creditsAvailable`, 2],
  ['7 ECTS, earned [EUMC A1(7)]', `${SUBJECT}.creditsEarned`, 2],
  ['7 ECTS, named as such [EUMC A1(7)]', `${ACHIEVEMENT}.alignment.3.targetUrl`, `${SNB}/education-credit/6fcec5c5af`],
  ['8 EQF level [EUMC A1(8)]', `${ACHIEVEMENT}.alignment.4.targetUrl`, `${SNB}/eqf/4`],
  ['8 its code [EUMC A1(8)]', `${ACHIEVEMENT}.alignment.4.targetCode`, '4'],
  [
    '8 national level [EUMC A1(8)]',
    `${ACHIEVEMENT}.alignment.5.targetFramework`,
    'Maltese National Qualifications Framework',
  ],
  ['8 field, ISCED-F', `${ACHIEVEMENT}.fieldOfStudy`, 'Food processing'],
  [
    '9 type of assessment [EUMC A1(9)]',
    `${ACHIEVEMENT}.resultDescription.0.alignment.0.targetUrl`,
    `${SNB}/assessment/6a4db9f11d`,
  ],
  ['10 form of participation [EUMC A1(10)]', `${ACHIEVEMENT}.alignment.7.targetType`, 'ext:ParticipationMode'],
  ['11 quality assurance [EUMC A1(11)]', `${ACHIEVEMENT}.alignment.15.targetType`, 'ext:QualityAssurance'],
  [
    '13 supervision [EUMC A1(13)]',
    `${ACHIEVEMENT}.resultDescription.0.alignment.2.targetName`,
    'Supervised with ID Verification',
  ],
  ['14 grade [EUMC A1(14)]', `${SUBJECT}.result.0.value`, '9'],
  ['14 no grade [EUMC A1(14)]', `${SUBJECT}.result.1.value`, undefined],
  ['language of its texts', `${ACHIEVEMENT}.inLanguage`, 'en'],
];

describe('element', () => {
  const document = written();
  for (const [element, path, value] of PLACES) {
    test(`${element} stands at ${path}`, () => assert.deepEqual(at(document, path), value));
  }
  test('criteria are the provider’s own words, in which nothing is a tag or a link', () => {
    const design = { ...fullDesign, learningOutcomes: [{ title: { en: 'a <b> [x](javascript:y) `c`' } }] };
    const reading = writeBadge(credentialOf(design));
    assert.ok(reading.ok);
    assert.match(
      String(at(reading.value, `${ACHIEVEMENT}.criteria.narrative`)),
      /^- a \\<b> \\\[x\]\(javascript:y\) \\`c\\`\n/,
    );
  });
  test('an awarding body that is not the issuer is the source', () => {
    const body = {
      id: 'https://guild.example/id',
      legalName: { en: 'Guild (invented)' },
      locations: [{ country: 'MT' }],
    };
    const reading = writeBadge(credentialOf({ ...fullDesign, awardingBodies: [body], mandate: 'By agreement.' }));
    assert.ok(reading.ok);
    assert.equal(at(reading.value, `${SUBJECT}.source.id`), body.id);
    assert.equal(at(reading.value, 'evidence.0.narrative'), 'By agreement.');
  });
  test('an issuer that is no name for anything is refused', () => {
    assert.equal(writeBadge(credentialOf(), { issuerId: 'college' }).ok, false);
  });
});

/** A badge as other European providers write them, of inventions of ours. */
const foreign = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'https://badges.example/1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: {
    id: 'https://badges.example/issuers/1',
    type: ['Profile'],
    name: 'Academy of Kites (invented)',
    address: { type: ['Address'], addressCountryCode: 'NL', addressLocality: 'Utrecht' },
    otherIdentifier: [{ type: 'IdentifierEntry', identifier: '00XX', identifierType: 'ext:BRIN' }],
  },
  validFrom: '2026-02-01T09:00:00+01:00',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityType: 'emailAddress',
        identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
        salt: 'Kosher',
      },
    ],
    achievement: {
      id: 'https://badges.example/achievements/1',
      type: ['Achievement'],
      name: 'Kites that fly',
      description: 'A minor.',
      criteria: { narrative: 'Build three **kites**.' },
      inLanguage: 'en-EN',
      creditsAvailable: 3,
      alignment: [
        {
          type: ['Alignment'],
          targetType: 'ext:EQF',
          targetName: 'EQF level 4',
          targetCode: '4',
          targetUrl: 'https://content.example/eqf',
        },
        {
          type: ['Alignment'],
          targetName: 'build kites',
          targetUrl: 'http://data.europa.eu/esco/skill/f10142ce-d522-49c3-9fd1-054fb63529d4',
        },
        {
          type: ['Alignment'],
          targetType: 'ext:ECTSAlignment',
          targetName: 'ECTS',
          targetUrl: 'https://content.example/ects',
        },
      ],
    },
  },
};

describe('a badge of somebody else', () => {
  const contents = readBadge(foreign);
  test('is read as far as it says it, and what is missing is named', () => {
    assert.equal(contents?.format, 'open-badge');
    assert.deepEqual(contents?.breaks, []);
    const { members, reading } = contents ?? {};
    assert.deepEqual(members?.['title'], { 'en-EN': 'Kites that fly' });
    assert.deepEqual(members?.['workload'], { ects: 3 });
    assert.deepEqual(members?.['level'], { eqf: `${SNB}/eqf/4` });
    assert.deepEqual(at(members, 'learningOutcomes.0.escoSkills.0.label'), { 'en-EN': 'build kites' });
    assert.equal(at(members, 'issued.place.name'), 'Utrecht');
    assert.deepEqual(at(members, 'furtherInformation.notes.0'), { 'en-EN': 'Build three **kites**.' });
    assert.equal(reading?.ok, false);
    const missing = reading?.problems.flatMap(({ element }) => element ?? []);
    for (const element of ['learner', 'assessment', 'participation', 'qualityAssurance'])
      assert.ok(
        missing?.some((found) => found === element),
        element,
      );
  });
  test('without a language, one is assumed and that is said', () => {
    const { inLanguage: _, ...achievement } = foreign.credentialSubject.achievement;
    const { reading, members } =
      readBadge({ ...foreign, credentialSubject: { ...foreign.credentialSubject, achievement } }) ?? {};
    assert.equal(members?.['language'], 'en');
    assert.ok(reading?.problems.some(({ code, severity }) => code === 'language-assumed' && severity === 'warning'));
  });
  test('credits are ECTS only where it says so', () => {
    const { alignment: _, ...achievement } = foreign.credentialSubject.achievement;
    const members = badgeMembers({ ...foreign, credentialSubject: { achievement } }, 'en');
    assert.deepEqual(members['workload'], {});
  });
  test('of the data model 1.1, and of an earlier release, is read the same, and that is said', () => {
    const { validFrom, ...rest } = foreign;
    const { inLanguage: _, ...achievement } = foreign.credentialSubject.achievement; // those releases define no such word
    const context = [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    ];
    const subject = { ...foreign.credentialSubject, achievement };
    const earlier = readBadge({ ...rest, '@context': context, issuanceDate: validFrom, credentialSubject: subject });
    assert.deepEqual(
      earlier?.breaks.map(({ code, severity }) => `${severity} ${code}`),
      ['warning badge-context-earlier', 'warning badge-context-earlier'],
    );
    assert.deepEqual(earlier?.members?.['issued'], contents?.members?.['issued']);
    assert.equal(earlier?.claims.validFrom, Date.UTC(2026, 1, 1, 8));
  });
  test('one value where a list of one belongs is said, and means the same', () => {
    const subject = { ...foreign.credentialSubject, type: 'AchievementSubject' };
    const loose = readBadge({ ...foreign, credentialSubject: subject });
    assert.deepEqual(
      loose?.breaks.map(({ code, severity }) => `${severity} ${code}`),
      ['warning badge-form-loose'],
    );
    assert.deepEqual(loose?.members, contents?.members);
  });
});

describe('whose a badge is', () => {
  test('by a salted digest of an address [OB3 recipient]', () => {
    assert.equal(givenTo(foreign, { kind: 'emailAddress', value: 'a@example.com' }), 'yes');
    assert.equal(givenTo(foreign, { kind: 'emailAddress', value: 'b@example.com' }), 'no');
    assert.equal(givenTo(foreign, { kind: 'name', value: 'A' }), 'unknown');
    assert.equal(givenTo(foreign, { value: 'did:example:1' }), 'unknown');
  });
  test('by a number in plain text, and by the identifier of the subject', () => {
    const document = written({ subjectId: 'did:example:1' });
    assert.equal(givenTo(document, { kind: 'nationalIdentityNumber', value: '0123499M' }), 'yes');
    assert.equal(givenTo(document, { kind: 'nationalIdentityNumber', value: '1' }), 'no');
    assert.equal(givenTo(document, { value: 'did:example:1' }), 'yes');
    assert.equal(givenTo(document, { value: 'did:example:2' }), 'no');
  });
  test('a digest that proves nothing leaves it open', () => {
    const identifier = [{ ...foreign.credentialSubject.identifier[0], identityHash: `md5$${'0'.repeat(32)}` }];
    const document = { ...foreign, credentialSubject: { ...foreign.credentialSubject, identifier } };
    assert.equal(givenTo(document, { kind: 'emailAddress', value: 'a@example.com' }), 'unknown');
    assert.ok(readBadge(document)?.breaks.some(({ code }) => code === 'identity-digest-weak'));
  });
});

describe('endorsements', () => {
  const order = {
    id: 'urn:uuid:3f8a1f0e-0d2b-4c7a-9b5e-1d2c3b4a5f60',
    name: 'Recognised by the guild',
    issuer: { id: 'https://guild.example/id', name: 'Guild (invented)' },
    subject: 'https://harbour.example/designs/bread/1',
    comment: 'We take those who have it.',
    validFrom: Date.UTC(2026, 5, 2),
  };
  const endorsement = writeEndorsement(order);
  const token = `eyJhbGciOiJFUzI1NiJ9.${Buffer.from(JSON.stringify(endorsement)).toString('base64url')}.c2ln`;

  test('stand in a badge as documents and as tokens, and are found again', () => {
    const document = written({ endorsements: [endorsement], endorsementTokens: [token] });
    assert.deepEqual(
      endorsementsIn(document).map(({ path, document: said }) => [path, said]),
      [
        ['/endorsement/0', endorsement],
        ['/endorsementJwt/0', endorsement],
      ],
    );
    assert.equal(endorsementsIn(document)[1]?.text, token);
  });
  test('are credentials of their own', () => {
    const contents = readBadge(endorsement);
    assert.deepEqual(contents?.breaks, []);
    assert.equal(contents?.claims.issuer.id, 'https://guild.example/id');
    assert.equal(contents?.reading, undefined);
  });
});

describe('what looks like a badge and is another thing', () => {
  const assertion = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://badges.example/assertions/1',
    recipient: { type: 'email', hashed: false, identity: 'a@example.com' },
    issuedOn: '2026-02-01T09:00:00Z',
    verification: { type: 'hosted' },
    badge: {
      type: 'BadgeClass',
      id: 'https://badges.example/classes/1',
      name: 'Kites',
      description: 'Kites.',
      image: 'https://badges.example/kite.png',
      criteria: { narrative: 'Three kites.' },
      issuer: { type: 'Issuer', id: 'https://badges.example/issuer', name: 'Academy', url: 'https://badges.example/' },
    },
  };
  test('an assertion of Open Badges 2 is told as one, with its dates and its issuer', () => {
    const contents = readBadge(assertion);
    assert.equal(contents?.format, 'open-badge-2');
    assert.deepEqual(contents?.breaks, []);
    assert.equal(contents?.claims.issuer.id, 'https://badges.example/issuer');
    assert.equal(contents?.claims.validFrom, Date.UTC(2026, 1, 1, 9));
    assert.equal(contents?.reading, undefined);
  });
  test('what it lacks is named', () => {
    const { recipient: _, ...lacking } = assertion;
    const contents = readBadge({ ...lacking, issuedOn: '2026-02-01', expires: '2025-01-01T00:00:00Z', revoked: true });
    assert.deepEqual(
      contents?.breaks.map(({ code, path }) => `${code} ${path}`),
      ['member-missing /recipient', 'value-malformed /issuedOn', 'badge-says-revoked /revoked'],
    );
    assert.deepEqual(contents?.claims.unreadableDates, ['issuedOn']);
    const late = readBadge({ ...assertion, expires: '2025-01-01T00:00:00Z' });
    assert.deepEqual(
      late?.breaks.map(({ code }) => code),
      ['dates-out-of-order'],
    );
  });
  test('a learner record is told as one', () => {
    const record = {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
      ],
      type: ['VerifiableCredential', 'ClrCredential'],
      issuer: { id: 'https://badges.example/issuer', type: ['Profile'] },
      credentialSubject: { type: ['ClrSubject'] },
    };
    assert.equal(readBadge(record)?.format, 'clr');
    assert.deepEqual(readBadge(record)?.breaks, []);
    const broken = readBadge({ type: 'ClrCredential' });
    assert.deepEqual(
      broken?.breaks.map(({ path }) => path),
      ['/@context', '/type', '/credentialSubject/type', '/issuer/type'],
    );
  });
  test('anything else is not for this reader to say', () => {
    for (const other of [
      {},
      { type: 'Assertion' },
      { '@context': foreign['@context'], type: ['VerifiableCredential'] },
    ])
      assert.equal(readBadge(other), undefined);
  });
});
