// What a micro-credential says in the claims of the European learning credential. [EUMC A1]
import type { ConceptIri } from '../../concepts.ts';
import type { Learner } from '../../elements/learner.ts';
import type { Workload } from '../../elements/workload.ts';
import type { MicroCredential } from '../../microcredential.ts';
import type { LanguageMap } from '../../texts.ts';
import { concept, languageTag, type ListName } from '../../vocabulary/index.ts';
import type { Members } from '../../shape.ts';

/** The claims about the achievement, the learner and the issuer; without those of the token. */
export function learningClaims(credential: MicroCredential): Members {
  const { language, title, description, issuer, issued, validUntil, learner, assessments, participation } = credential;
  const { learningOutcomes, level, qualityAssurance, prerequisites, stackability, workload } = credential;
  const say = (text: LanguageMap): string => inLanguage(text, language);
  const [place] = issuer.locations;
  const grade = assessments.find((assessment) => assessment.grade !== undefined)?.grade;
  const eqf = level.eqf === undefined ? undefined : levelNumber(level.eqf);
  const supervision = labels(
    'supervision-verification',
    assessments.flatMap((assessment) => assessment.supervision ?? []),
  );
  return {
    issuing_authority: say(issuer.legalName),
    ...(place && { issuing_country: concept('country', place.country)?.more ?? '' }),
    date_of_issuance: issued.date.slice(0, 10),
    ...(validUntil !== undefined && { date_of_expiry: validUntil.slice(0, 10) }),
    achievement_title: say(title),
    ...(description && { achievement_description: say(description) }),
    language_of_classes: participation.languages?.map((iri) => languageTag(iri) ?? iri) ?? [language],
    family_name: learner.familyName,
    given_name: learner.givenName,
    learning_outcomes: learningOutcomes.map((outcome) => say(outcome.title)),
    ...(grade !== undefined && { assessment_grade: grade }),
    learner_identification: identification(learner),
    expected_study_time: studyTime(workload),
    ...(eqf !== undefined && { level_of_learning_experience: eqf }),
    types_of_quality_assurance: labels(
      'accreditation',
      qualityAssurance.map(({ type }) => type),
    ),
    ...(prerequisites && { prerequisites_to_enroll: [say(prerequisites)] }),
    ...(stackability && { integration_stackability_options: stackability.kind !== 'stand-alone' }),
    type_of_assessment: labels(
      'assessment',
      assessments.map(({ type }) => type),
    ),
    form_of_participation: labels('learning-assessment-modes', participation.modes),
    ...(supervision.length > 0 && { supervision_of_assessment: supervision }),
  };
}

/** In the language of the credential, or else in the first that there is. */
const inLanguage = (text: LanguageMap, language: string): string => text[language] ?? Object.values(text)[0] ?? '';

/** By name, each once: claims of wallets hold no addresses of concepts. */
const labels = (list: ListName, iris: readonly ConceptIri[]): readonly string[] => [
  ...new Set(iris.map((iri) => concept(list, iri)?.label ?? iri)),
];

/** The number that a learner is known by most widely. */
function identification({ studentId, nationalId, providerNumber, dateOfBirth }: Learner): string {
  return studentId ?? nationalId?.value ?? providerNumber ?? dateOfBirth ?? '';
}

function studyTime({ hours, ects }: Workload): string {
  const credits = ects === undefined ? undefined : `${ects} ECTS`;
  if (hours === undefined) return credits ?? '';
  const time = `${hours} hours`;
  return credits === undefined ? time : `${time} (${credits})`;
}

/** Levels are written with their number at the end. */
function levelNumber(eqf: ConceptIri): number | undefined {
  const number = Number(/(\d)$/.exec(concept('eqf', eqf)?.iri ?? '')?.[1]);
  return number >= 1 && number <= 8 ? number : undefined;
}
