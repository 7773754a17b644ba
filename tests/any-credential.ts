// Any micro-credential at all, with odd but lawful values: for what has to hold of every one of them.
import { concepts, frameworkOf, type ListName } from '@tessera/credential/vocabulary';
import fc from 'fast-check';

const concept = (list: ListName) => fc.constantFrom(...concepts(list).map(({ iri }) => iri));
const nationalLevel = fc.constantFrom(
  ...concepts('nqf-qdr')
    .map(({ iri }) => iri)
    .filter((iri) => frameworkOf(iri) !== undefined),
);

/** Texts that look like something else: labels of ours, other scripts, markup, names of the language. */
const LABELS = [
  'Passed, not graded',
  'Stand-alone, independent micro-credential',
  'Integrated in another credential',
  'Stackable towards another credential',
  'practical assessment',
  'Practical Assessment',
];
const ODD = [
  'é',
  'e\u0301',
  'العربية',
  'a\u200db',
  '<b>',
  '{"x":1}',
  '  x  ',
  'urn:tessera:elm:grade:none',
  'null',
  '__proto__',
  '𝒳',
  'line\nbreak',
];
const text = fc.oneof(fc.constantFrom(...LABELS, ...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
const tag = fc.constantFrom('en', 'mt', 'fr', 'en-GB', 'pt-BR', 'zh-Hant', 'sr-Latn', 'nb', 'haw', 'gsw');
const texts = fc.dictionary(tag, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const country = concept('country');
const iri = fc.constantFrom(
  'urn:x:1',
  'https://a.example/1',
  'https://a.example/%zz',
  'https://é.example/ü',
  'http://data.europa.eu/snb/eqf/4',
);
const page = fc.constantFrom('https://a.example/1', 'http://x/', 'https://é.example/?q=1#f');
const national = fc.record({ value: text, country });
/** Each once, as in linked data: what has a name is told by that. */
const list = <T>(of: fc.Arbitrary<T>, maxLength = 3) =>
  fc.uniqueArray(of, { minLength: 1, maxLength, selector: nameIn });
const nameIn = (value: unknown): unknown => {
  const { id, url } = Object(value) as { readonly id?: unknown; readonly url?: unknown };
  return id ?? url ?? JSON.stringify(value);
};

/** A record of which some members are absent. */
const partly = <T, K extends keyof T>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }, ...required: K[]) =>
  fc.record(model, { requiredKeys: required, noNullPrototype: true });

const identifier = fc.record({ value: fc.constantFrom('VATMT-1', 'NTRIE-x y', 'VA:MT-2'), country });
const location = partly(
  { country, regions: list(fc.oneof(concept('nuts'), concept('atu'))), address: texts },
  'country',
);
const bodyParts = {
  id: iri,
  legalName: texts,
  locations: list(location, 2),
  vatNumber: national,
  registration: national,
  homepage: page,
};
const body = partly({ ...bodyParts, legalIdentifier: identifier }, 'id', 'legalName', 'locations');
const issuer = partly({ ...bodyParts, legalIdentifier: identifier }, 'id', 'legalName', 'locations', 'legalIdentifier');
const skill = fc.record({
  id: fc.constantFrom('aaa', 'bbb').map((code) => `http://data.europa.eu/esco/skill/${code}`),
  label: fc.constant({ en: 'bake' }),
});
const outcome = partly(
  {
    title: texts,
    type: concept('skill-type'),
    reusabilityLevel: concept('skill-reuse-level'),
    escoSkills: list(skill),
    criterion: texts,
  },
  'title',
);
const assessment = partly(
  {
    type: concept('assessment'),
    title: texts,
    mode: fc.constant('http://data.europa.eu/snb/learning-assessment/920fbb3cbe'),
    supervision: concept('supervision-verification'),
    gradingScheme: partly({ title: texts, description: texts }, 'title'),
    grade: text,
  },
  'type',
  'mode',
);
const quality = partly(
  { type: concept('accreditation'), title: texts, standard: texts, body, report: page },
  'type',
  'title',
  'body',
);
const workload = fc.oneof(
  fc.record({ ects: fc.constantFrom(0.29, 2, 0.01, 600, 1.1) }),
  fc.record({ hours: fc.constantFrom(7.1, 1 / 3, 0.05, 20_000, 0.33333333) }),
  fc.record({ ects: fc.constantFrom(1, 0.1 + 0.2), hours: fc.constantFrom(26, 0.1 * 3) }),
);
const level = fc.oneof(
  partly(
    { eqf: concept('eqf'), nqf: list(nationalLevel), cycle: fc.constantFrom('short', 'first', 'second', 'third') },
    'eqf',
  ),
  fc.record({ notApplicable: texts }),
);
const zone = fc.constantFrom('Z', '+02:00', '-11:00', '+14:00');

const any = partly(
  {
    id: fc.constantFrom('urn:uuid:6e2c8a3e-5b0f-4a7d-9c3e-1f2d3c4b5a69', 'https://c.example/1'),
    language: tag,
    title: texts,
    description: texts,
    specification: fc.constantFrom('urn:spec:1', 'https://s.example/1'),
    issuer,
    awardingBodies: list(body),
    mandate: fc.constantFrom('By decree.', { statement: 'By decree.', id: 'https://guild.example/mandates/7' }),
    learningOutcomes: list(outcome),
    workload,
    level,
    fields: list(concept('isced-f')),
    assessments: list(assessment),
    participation: partly(
      {
        modes: list(concept('learning-assessment-modes')),
        activities: list(concept('learning-activity')),
        opportunity: concept('learning-opportunity'),
        languages: list(concept('language')),
      },
      'modes',
    ),
    learningSetting: fc.constantFrom('formal', 'non-formal', 'informal'),
    qualityAssurance: list(quality),
    prerequisites: texts,
    stackability: partly(
      { kind: fc.constantFrom('stand-alone', 'integrated', 'stackable'), towards: list(texts) },
      'kind',
    ),
    furtherInformation: partly(
      {
        notes: list(texts),
        homepage: page,
        documents: list(partly({ url: page, title: texts }, 'url')),
        targetGroups: list(concept('target-group')),
      },
      'notes',
    ),
    image: fc.record({
      mediaType: fc.constantFrom('image/png', 'image/jpeg'),
      content: fc.constant('iVBORw0KGgoAAAANSUhEUg=='),
    }),
    learner: partly(
      {
        familyName: text,
        givenName: text,
        dateOfBirth: fc.constantFrom('1999-10-02', '1900-02-28'),
        nationalId: national,
        studentId: text,
        providerNumber: text,
      },
      'familyName',
      'givenName',
      'providerNumber',
    ),
    issued: fc.record({ date: zone.map((offset) => `2026-06-01${offset}`), place: fc.record({ name: text, country }) }),
    validUntil: zone.map((offset) => `2029-06-01${offset}`),
  },
  'id',
  'language',
  'title',
  'issuer',
  'awardingBodies',
  'mandate',
  'learningOutcomes',
  'workload',
  'level',
  'assessments',
  'participation',
  'qualityAssurance',
  'learner',
  'issued',
);

/** Data that a reader may take: with a title in its language, and every body described once. */
export const anyCredential = any.map((data) => {
  const known = new Map<string, unknown>([[data.issuer.id, data.issuer]]);
  const once = <T extends { readonly id: string }>(found: T): T => {
    if (!known.has(found.id)) known.set(found.id, found);
    return known.get(found.id) as T; // what was put there under this identifier
  };
  return {
    ...data,
    title: { ...data.title, [data.language]: data.title[data.language] ?? 'Title' },
    awardingBodies: data.awardingBodies.map(once),
    qualityAssurance: data.qualityAssurance.map((assurance) => ({ ...assurance, body: once(assurance.body) })),
  };
});
