// Where each standard element stands in a European learning credential, for showing a part of it: in the claim that wallets
// read, and in the linked data beside it. [SD-JWT-VC §2.2.2] [EUMC A1]
import type { ElementKey } from '../../elements.ts';
import { isObject, type Members } from '../../shape.ts';
import type { Choices, Place } from '../choices.ts';
import { LINKED } from './terms.ts';

/** Claims that are left to choice. */
const CLAIM_OF: Readonly<Record<string, ElementKey>> = {
  family_name: 'learner',
  given_name: 'learner',
  learner_identification: 'learner',
  learning_outcomes: 'learningOutcomes',
  expected_study_time: 'workload',
  level_of_learning_experience: 'level',
  type_of_assessment: 'assessment',
  form_of_participation: 'participation',
  types_of_quality_assurance: 'qualityAssurance',
  prerequisites_to_enroll: 'prerequisites',
  supervision_of_assessment: 'supervision',
  assessment_grade: 'grade',
  integration_stackability_options: 'stackability',
};

/** What is said of an achievement is one part of the linked data, but for the grades in it. */
const OF_ACHIEVEMENT: readonly ElementKey[] = [
  'awardingBody',
  'learningOutcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'qualityAssurance',
  'prerequisites',
  'supervision',
  'stackability',
  'furtherInformation',
];

const ALWAYS: readonly ElementKey[] = ['title', 'country', 'dateOfIssuing'];

/** `parts` are the pointers to what the issuer left to choice and is there. */
export const learningPlaces = (claims: Members, parts: readonly string[]): Choices => ({
  always: ALWAYS,
  places: parts.map((pointer): Place => ({ pointer, elements: elementsAt(pointer, claims, parts) })),
});

const SUBJECT = `/${LINKED}/credentialSubject/`;

function elementsAt(pointer: string, claims: Members, parts: readonly string[]): readonly ElementKey[] {
  const claim = CLAIM_OF[pointer.slice(1)];
  if (claim !== undefined) return [claim];
  if (!pointer.startsWith(SUBJECT)) return EVERYTHING;
  const { [LINKED]: linked } = claims;
  const found: unknown = isObject(linked) ? linked['credentialSubject'] : undefined;
  const subject = isObject(found) ? found : {};
  const [member = '', ...inside] = pointer.slice(SUBJECT.length).split('/');
  if (!isAchievement(member, subject)) return ['learner'];
  if (inside.at(-1) === 'grade') return ['grade'];
  return gradesIn(subject[member]).every((grade) => parts.includes(`${pointer}${grade}`))
    ? OF_ACHIEVEMENT
    : [...OF_ACHIEVEMENT, 'grade'];
}

/** Where grades stand in an achievement, as far as they are seen. */
function gradesIn(achievement: unknown): readonly string[] {
  const proofs: unknown = isObject(achievement) ? achievement['provenBy'] : undefined;
  if (!Array.isArray(proofs)) return [''];
  return proofs.flatMap((proof, index) =>
    isObject(proof) && Object.hasOwn(proof, 'grade') ? [`/provenBy/${index}/grade`] : [],
  );
}

/** A part that is not known may hold anything. */
const EVERYTHING: readonly ElementKey[] = [...new Set([...OF_ACHIEVEMENT, ...Object.values(CLAIM_OF)])];

/** A European credential says of the learner who it is and what was achieved; a badge says nearly all of the latter. */
const isAchievement = (member: string, { type }: Members): boolean =>
  type === 'Person' ? member === 'hasClaim' : member !== 'identifier';
