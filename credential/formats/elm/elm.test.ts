// The mapping table of Annex I, place by place: where each element stands in a European Digital Credential, and that
// the defects of the official samples are not ours. [ELM 3] [EDC-AP generic-full]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf, fullDesign, leanDesign } from '../../../tests/world.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { readElm } from './read.ts';
import { writeElm } from './write.ts';

// biome-ignore lint/suspicious/noExplicitAny: the document is walked by paths
function written(credential: MicroCredential): any {
  const reading = writeElm(credential);
  if (!reading.ok) assert.fail(JSON.stringify(reading.problems));
  return JSON.parse(JSON.stringify(reading.value));
}

const at = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], document);

const CLAIM = 'credentialSubject.hasClaim';
const SPEC = `${CLAIM}.specifiedBy`;
const SNB = 'http://data.europa.eu/snb';
const OP = 'http://publications.europa.eu/resource/authority';

const PLACES: readonly (readonly [element: string, path: string, value: unknown])[] = [
  ['1 learner: family name [EUMC A1(1)]', 'credentialSubject.familyName', { en: 'Borg' }],
  ['1 learner: given name [EUMC A1(1)]', 'credentialSubject.givenName', { en: 'Ġorġa' }],
  ['1 learner: date of birth, the day as it is [EUMC A1(1)]', 'credentialSubject.dateOfBirth', '1999-10-02T00:00:00Z'],
  ['1 learner: national identifier [EUMC A1(1)]', 'credentialSubject.nationalID.notation', '0123499M'],
  [
    '1 learner: country of that identifier [EUMC A1(1)]',
    'credentialSubject.nationalID.spatial.id',
    `${OP}/country/MLT`,
  ],
  ['1 learner: the provider’s number [EUMC A1(1)]', 'credentialSubject.identifier.1.notation', 'HC-0001'],
  ['2 title [EUMC A1(2)]', `${CLAIM}.title`, fullDesign.title],
  ['2 title, for display [EUMC A1(2)]', 'displayParameter.title', fullDesign.title],
  ['3 country [EUMC A1(3)]', 'issuer.location.0.address.countryCode.id', `${OP}/country/MLT`],
  ['4 awarding body [EUMC A1(4)]', `${CLAIM}.awardedBy.awardingBody.0.id`, 'https://harbour.example/id/college'],
  ['4 issuer’s registered identifier [EUMC A2(9)]', 'issuer.eIDASIdentifier.notation', 'VATMT-00000000'],
  ['5 date of issuing [EUMC A1(5)]', 'issued', '2026-06-01T00:00:00+02:00'],
  ['5 in force from [EUMC A1(5)]', 'validFrom', '2026-06-01T00:00:00+02:00'],
  ['5 in force until', 'validUntil', '2029-06-01T23:59:59+02:00'],
  ['5 place of issuing [EUMC A2(9)]', `${CLAIM}.awardedBy.location.geographicName`, { en: 'Valletta' }],
  ['6 outcome [EUMC A1(6)]', `${SPEC}.learningOutcome.0.title`, { en: 'Makes a sourdough from flour and water' }],
  ['6 type of outcome [EUMC A1(6)]', `${SPEC}.learningOutcome.1.dcType.id`, `${SNB}/skill-type/knowledge`],
  [
    '6 criterion [EUMC A2(4)]',
    `${SPEC}.learningOutcome.0.additionalNote.noteLiteral`,
    { en: 'Three loaves that rise.' },
  ],
  ['7 hours [EUMC A1(7)]', `${SPEC}.volumeOfLearning`, 'PT55H30M'],
  ['7 ECTS [EUMC A1(7)]', `${SPEC}.creditPoint.point`, '2'],
  ['7 ECTS, named as such [EUMC A1(7)]', `${SPEC}.creditPoint.framework.id`, `${SNB}/education-credit/6fcec5c5af`],
  ['8 EQF level [EUMC A1(8)]', `${SPEC}.eqfLevel.id`, `${SNB}/eqf/4`],
  ['8 national level [EUMC A1(8)]', `${SPEC}.nqfLevel.0.prefLabel`, { en: 'MQF Level 4' }],
  [
    '8 its framework by name [EUMC §9(d)]',
    `${SPEC}.nqfLevel.0.definition`,
    { en: 'Maltese National Qualifications Framework' },
  ],
  ['8 cycle [EUMC A1(8)]', `${SPEC}.educationLevel.id`, 'urn:tessera:elm:cycle:short'],
  ['9 type of assessment [EUMC A1(9)]', `${CLAIM}.provenBy.0.specifiedBy.dcType.id`, `${SNB}/assessment/6a4db9f11d`],
  ['10 form of participation [EUMC A1(10)]', `${SPEC}.mode.0.id`, `${SNB}/learning-assessment/e92d221e4d`],
  ['10 activity [EUMC A1(10)]', `${CLAIM}.influencedBy.0.specifiedBy.dcType.id`, `${SNB}/learning-activity/bf2e3a7bae`],
  ['10 kind of offer [EUMC A1(10)]', `${SPEC}.dcType.id`, `${SNB}/learning-opportunity/74a4a268e8`],
  ['10 setting [EUMC §5(e)]', `${SPEC}.learningSetting.id`, `${SNB}/learning-setting/e207a81fc7`],
  [
    '11 quality assurance [EUMC A1(11)] [EUMC A2(1)]',
    `${SPEC}.accreditation.0.dcType.id`,
    `${SNB}/accreditation/bb4618238e`,
  ],
  [
    '11 who stands for it [EUMC A1(11)]',
    `${SPEC}.accreditation.0.accreditingAgent.legalName`,
    { en: 'Agency for Quality (invented)' },
  ],
  ['12 prerequisites [EUMC A1(12)]', `${SPEC}.entryRequirement.noteLiteral`, { en: 'None but clean hands.' }],
  [
    '13 supervision [EUMC A1(13)]',
    `${CLAIM}.provenBy.0.idVerification.id`,
    `${SNB}/supervision-verification/70be69aaf9`,
  ],
  [
    '13 on site, by the mode [EUMC A1(13)]',
    `${CLAIM}.provenBy.0.specifiedBy.mode.id`,
    `${SNB}/learning-assessment/9191af2ed9`,
  ],
  ['14 grade [EUMC A1(14)]', `${CLAIM}.provenBy.0.grade.noteLiteral`, { en: '9' }],
  ['14 no grade [EUMC A1(14)]', `${CLAIM}.provenBy.1.grade.subject.id`, 'urn:tessera:elm:grade:none'],
  [
    '15 stackable towards [EUMC A1(15)] [EUMC A2(5)]',
    `${SPEC}.additionalNote.1.noteLiteral`,
    { en: 'Certificate in Baking' },
  ],
  ['15 stackable [EUMC A1(15)]', `${SPEC}.additionalNote.1.subject.id`, 'urn:tessera:elm:stackability:stackable'],
  ['16 further information [EUMC A1(16)]', `${SPEC}.additionalNote.0.noteLiteral`, { en: 'All names are invented.' }],
  ['16 document [EUMC A1(16)]', `${SPEC}.supplementaryDocument.0.contentURL`, 'https://harbour.example/bread.pdf'],
];

describe('element', () => {
  const document = written(credentialOf());
  for (const [element, path, value] of PLACES) {
    test(`${element} stands at ${path}`, () => assert.deepEqual(at(document, path), value));
  }
});

describe('the defects of the official samples are not ours', () => {
  const text = JSON.stringify(written(credentialOf()));
  test('no date is shifted into another day', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const credential = credentialOf({ ...fullDesign, timeZone: zone });
      const { reading } = readElm(written(credential));
      assert.ok(reading.ok);
      assert.equal(reading.value.learner.dateOfBirth, '1999-10-02');
      assert.equal(reading.value.issued.date.slice(0, 10), '2026-06-01');
    }
  });
  test('no concept stands outside the European lists and our documented one', () => {
    const concepts = [...text.matchAll(/"id":"([^"]+)","type":"Concept"/g)].map(([, id]) => id ?? '');
    assert.ok(concepts.length > 30);
    for (const id of concepts) assert.match(id, /^(http:\/\/(data|publications)\.europa\.eu\/|urn:tessera:elm:)/);
  });
  test('no workload in months, no list’s name as a notation, no letter of another alphabet in a name', () => {
    assert.doesNotMatch(text, /"P\d+M"/);
    assert.doesNotMatch(text, /"notation":"(country|language|atu|file-type|Skill)"/);
    assert.doesNotMatch(text, /eIDAS\u0399dentifier/);
  });
  test('no e-mail address', () => assert.doesNotMatch(text, /mailto:|emailAddress/));
});

describe('an issuer without registered identifier', () => {
  const { legalIdentifier: _, ...nameless } = fullDesign.issuer;
  const credential = credentialOf({
    ...leanDesign,
    issuer: nameless,
    awardingBodies: [nameless],
    qualityAssurance: fullDesign.qualityAssurance,
  });

  test('cannot have a European Digital Credential, and is told so', () => {
    const reading = writeElm(credential);
    assert.equal(reading.ok, false);
    assert.deepEqual(
      reading.problems.map(({ code, path }) => `${code} ${path}`),
      ['edc-needs-legal-identifier /issuer/legalIdentifier'],
    );
  });
});

describe('what others write', () => {
  const document = () => written(credentialOf());

  test('single values where we write lists, lists where we write single values: read alike', () => {
    const other = document();
    const claim = other.credentialSubject.hasClaim;
    claim.specifiedBy.mode = claim.specifiedBy.mode[0];
    claim.awardedBy.awardingBody = claim.awardedBy.awardingBody[0];
    other.credentialSubject.hasClaim = [claim];
    const { reading } = readElm(other);
    assert.ok(reading.ok, JSON.stringify(reading.problems));
    assert.equal(reading.value.participation.modes.length, 1);
    assert.equal(reading.value.awardingBodies.length, 1);
  });

  test('a node described once and named by its identifier elsewhere is followed', () => {
    const other = document();
    other.credentialSubject.hasClaim.awardedBy.awardingBody = [other.issuer.id];
    for (const proof of other.credentialSubject.hasClaim.provenBy) proof.awardedBy = { id: proof.awardedBy.id };
    const { reading } = readElm(other);
    assert.ok(reading.ok, JSON.stringify(reading.problems));
    assert.deepEqual(reading.value, credentialOf());
  });

  test('a provider’s own type of assessment is taken for the European one of the same name, and said so', () => {
    const other = document();
    other.credentialSubject.hasClaim.provenBy[0].specifiedBy.dcType = {
      id: 'urn:epass:concept:1',
      type: 'Concept',
      prefLabel: { en: 'Practical Assessment' },
    };
    const { reading } = readElm(other);
    assert.ok(reading.ok, JSON.stringify(reading.problems));
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['concept-by-label'],
    );
  });

  test('a second achievement is not read, and that is said', () => {
    const other = document();
    other.credentialSubject.hasClaim = [
      other.credentialSubject.hasClaim,
      { ...other.credentialSubject.hasClaim, id: 'urn:2' },
    ];
    const { reading } = readElm(other);
    assert.deepEqual(
      reading.problems.map(({ code, severity }) => `${severity} ${code}`),
      ['warning claims-beyond-first'],
    );
  });

  test('without a place of issue, the seat of the awarding body stands for it, and that is said', () => {
    const other = document();
    delete other.credentialSubject.hasClaim.awardedBy.location;
    const { reading } = readElm(other);
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['place-of-awarding-body'],
    );
    assert.ok(reading.ok);
    assert.equal(reading.value.issued.place.name, '1 Quay Street, Valletta');
  });

  test('quality assurance on the issuer instead of the specification is found [EUMC A1(11)]', () => {
    const other = document();
    other.issuer.accreditation = other.credentialSubject.hasClaim.specifiedBy.accreditation;
    delete other.credentialSubject.hasClaim.specifiedBy.accreditation;
    const { reading } = readElm(other);
    assert.ok(reading.ok, JSON.stringify(reading.problems));
    assert.equal(reading.value.qualityAssurance.length, 1);
  });

  test('a workload in days and hours is hours, a workload in months is no number of hours [EUMC A1(7)]', () => {
    const hours = (duration: string): unknown => {
      const other = document();
      other.credentialSubject.hasClaim.specifiedBy.volumeOfLearning = duration;
      const { reading } = readElm(other);
      return reading.ok ? reading.value.workload.hours : 'refused';
    };
    assert.equal(hours('P2DT12H'), 60);
    assert.equal(hours('PT90M'), 1.5);
    assert.equal(hours('P60M'), undefined);
    assert.equal(hours('P'), undefined);
  });
});
