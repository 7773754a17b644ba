// The words of Open Badges that reading and writing share: contexts, types of alignments, and the documented extension by
// which a badge carries what the standard has no property for. [OB3 data models]
import type { ListName } from '../../vocabulary/index.ts';

export const VCDM_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const VCDM_1_CONTEXT = 'https://www.w3.org/2018/credentials/v1';
export const BADGE_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Other releases of the context of Open Badges 3.0, under all its addresses. */
export const BADGE_CONTEXTS: ReadonlySet<string> = new Set([
  BADGE_CONTEXT,
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld',
]);

export const BADGE_TYPES: readonly string[] = ['OpenBadgeCredential', 'AchievementCredential'];

/**
 * The extension: two terms, defined where they are used, so that a badge keeps the two contexts that every reader knows.
 * Their values are JSON literals, which linked data signs as they are. See docs/reference/open-badge-extension.md.
 */
export const EXTENSION_CONTEXT = {
  microCredential: { '@id': 'urn:tessera:badge:1:described', '@type': '@json' },
  microCredentialAward: { '@id': 'urn:tessera:badge:1:awarded', '@type': '@json' },
} as const;
export const DESCRIBED = 'microCredential';
export const AWARDED = 'microCredentialAward';

/** What an alignment of ours is to, by the list that its target stands in. */
export const ALIGNMENTS = {
  eqf: { type: 'ext:EQF', framework: 'European Qualifications Framework' },
  'nqf-qdr': { type: 'ext:NQF', framework: 'National qualifications framework' },
  'isced-f': { type: 'ext:ISCEDF', framework: 'ISCED-F 2013' },
  'learning-assessment-modes': { type: 'ext:ParticipationMode', framework: 'European list of modes of learning' },
  'learning-activity': { type: 'ext:LearningActivity', framework: 'European list of learning activities' },
  'learning-opportunity': { type: 'ext:LearningOpportunity', framework: 'European list of learning opportunities' },
  'learning-setting': { type: 'ext:LearningSetting', framework: 'European list of learning settings' },
  language: { type: 'ext:InstructionLanguage', framework: 'European list of languages' },
  'target-group': { type: 'ext:TargetGroup', framework: 'European list of target groups' },
  assessment: { type: 'ext:AssessmentType', framework: 'European list of types of assessment' },
  'supervision-verification': { type: 'ext:Supervision', framework: 'European list of supervision and verification' },
} as const satisfies Partial<Record<ListName, { readonly type: string; readonly framework: string }>>;

export const OUTCOME = 'ext:LearningOutcome';
export const QUALITY = 'ext:QualityAssurance';
export const CREDITS = 'ext:ECTS';
export const SKILL = 'ext:ESCO';

export const SKILL_PREFIX = 'http://data.europa.eu/esco/skill/';

/** Types of identifiers: of the issuer, and of the learner. */
export const ISSUER_NUMBERS = {
  id: 'identifier',
  legalIdentifier: 'ext:eIDASIdentifier',
  vatNumber: 'ext:vatIdentifier',
  registration: 'ext:registration',
} as const;
export const LEARNER_NUMBERS = {
  familyName: 'ext:familyName',
  givenName: 'ext:givenName',
  dateOfBirth: 'ext:dateOfBirth',
  nationalId: 'nationalIdentityNumber',
  studentId: 'ext:studentIdentifier',
  providerNumber: 'systemId',
} as const;

/** As the standard allows a language to be named. */
export const BADGE_LANGUAGE = /^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
