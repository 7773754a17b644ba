// The claims of the European learning credential, what each holds, and whether it is left to choice. Three of them are
// ours: elements of Annex I for which its type has none. [SD-JWT-VC §2.2.2] [EUMC A1]

/** The type, as wallets of the Union know it. */
export const LEARNING_CREDENTIAL = 'urn:eu.europa.ec.eudi:learning:credential:1';

/** Where the whole credential stands as linked data. [OPENID4VP §B.3.7] */
export const LINKED = 'ld';

export type ClaimKind = 'text' | 'texts' | 'date' | 'country' | 'level' | 'flag';

export interface ClaimRule {
  readonly name: string;
  readonly kind: ClaimKind;
  /** `always` left to choice, or `never`. */
  readonly choice: 'always' | 'never';
  /** Whether the issuer has to write it. */
  readonly mandatory: boolean;
  readonly label: string;
  readonly description: string;
}

const never = { choice: 'never', mandatory: true } as const;
const neverMust = { choice: 'never', mandatory: false } as const;
const always = { choice: 'always', mandatory: true } as const;
const alwaysMay = { choice: 'always', mandatory: false } as const;

export const CLAIMS: readonly ClaimRule[] = [
  {
    name: 'issuing_authority',
    kind: 'text',
    ...never,
    label: 'Issued by',
    description: 'The organisation that issued the micro-credential.',
  },
  {
    name: 'issuing_country',
    kind: 'country',
    ...never,
    label: 'Country of the issuer',
    description: 'The two-letter code of the country that the issuer stands in.',
  },
  { name: 'date_of_issuance', kind: 'date', ...never, label: 'Date of issue', description: 'The day of issue.' },
  {
    name: 'date_of_expiry',
    kind: 'date',
    ...neverMust,
    label: 'Valid until',
    description: 'The last day on which the micro-credential is in force.',
  },
  {
    name: 'achievement_title',
    kind: 'text',
    ...never,
    label: 'Title',
    description: 'What the micro-credential is called.',
  },
  {
    name: 'achievement_description',
    kind: 'text',
    ...neverMust,
    label: 'Description',
    description: 'What the micro-credential is about.',
  },
  {
    name: 'language_of_classes',
    kind: 'texts',
    ...never,
    label: 'Languages',
    description: 'The languages of the learning activity, each by its tag.',
  },
  { name: 'family_name', kind: 'text', ...always, label: 'Family name', description: 'The learner’s family name.' },
  { name: 'given_name', kind: 'text', ...alwaysMay, label: 'Given name', description: 'The learner’s given name.' },
  {
    name: 'learning_outcomes',
    kind: 'texts',
    ...alwaysMay,
    label: 'Learning outcomes',
    description: 'What the learner knows, understands and can do.',
  },
  {
    name: 'assessment_grade',
    kind: 'text',
    ...alwaysMay,
    label: 'Grade',
    description: 'The result of the assessment.',
  },
  {
    name: 'learner_identification',
    kind: 'text',
    ...always,
    label: 'Learner number',
    description: 'What tells the learner from others of the same name.',
  },
  {
    name: 'expected_study_time',
    kind: 'text',
    ...always,
    label: 'Workload',
    description: 'The notional workload, in hours or in ECTS credits.',
  },
  {
    name: 'level_of_learning_experience',
    kind: 'level',
    ...alwaysMay,
    label: 'Level',
    description: 'The level of the European Qualifications Framework, from 1 to 8.',
  },
  {
    name: 'types_of_quality_assurance',
    kind: 'texts',
    ...always,
    label: 'Quality assurance',
    description: 'The kinds of quality assurance that stand behind it.',
  },
  {
    name: 'prerequisites_to_enroll',
    kind: 'texts',
    ...alwaysMay,
    label: 'Prerequisites',
    description: 'What was needed to take part.',
  },
  {
    name: 'integration_stackability_options',
    kind: 'flag',
    ...alwaysMay,
    label: 'Can be combined',
    description: 'Whether it can count towards another credential.',
  },
  {
    name: 'type_of_assessment',
    kind: 'texts',
    ...alwaysMay,
    label: 'Type of assessment',
    description: 'How the learning was assessed; an addition to the European type.',
  },
  {
    name: 'form_of_participation',
    kind: 'texts',
    ...alwaysMay,
    label: 'Form of participation',
    description: 'How the learner took part, such as online or on site; an addition to the European type.',
  },
  {
    name: 'supervision_of_assessment',
    kind: 'texts',
    ...alwaysMay,
    label: 'Supervision of the assessment',
    description: 'Whether the assessment was supervised and the identity verified; an addition to the European type.',
  },
];
