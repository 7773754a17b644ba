// What a micro-credential is: the eleven mandatory and five optional standard elements as one value,
// and the reading of it from anything. [EUMC §5(a)] [EUMC §6(b)] [EUMC A1]
import { type ConceptIri, conceptOf } from './concepts.ts';
import { type ZonedDate, zonedDate } from './dates.ts';
import { elementOf } from './elements.ts';
import { type Assessment, assessment } from './elements/assessment.ts';
import { type FurtherInformation, furtherInformation, type Image, image } from './elements/further-information.ts';
import { type Learner, learner } from './elements/learner.ts';
import { type LearningOutcome, learningOutcome, skillsLabelledOnce } from './elements/learning-outcome.ts';
import { awardingBody, iri, isOneOf, issuer, type LegalEntity, type Place, place } from './elements/legal-entity.ts';
import { type Level, level } from './elements/level.ts';
import { type Mandate, mandate } from './elements/mandate.ts';
import { type LearningSetting, learningSetting, type Participation, participation } from './elements/participation.ts';
import { type QualityAssurance, qualityAssurance } from './elements/quality-assurance.ts';
import { type Stackability, stackability } from './elements/stackability.ts';
import { type Workload, workload } from './elements/workload.ts';
import { at, type Problem, problem, type Reading } from './problem.ts';
import { listOf, may, must, mustWith, record, type Shape } from './shape.ts';
import { type LanguageMap, languageMap, languageTag } from './texts.ts';

/** What a provider decides once and awards many times. */
export interface Described {
  /** The language that texts without a language of their own, such as names, are shown in. BCP 47. */
  readonly language: string;
  /** [EUMC A1(2)] */
  readonly title: LanguageMap;
  readonly description?: LanguageMap;
  /** The IRI of the published description that this follows. */
  readonly specification?: string;
  /** Who seals. Its locations are the countries and regions of the issuer. [EUMC A1(3)] */
  readonly issuer: LegalEntity;
  /** [EUMC A1(4)] */
  readonly awardingBodies: readonly LegalEntity[];
  /** Why the issuer may seal for an awarding body that it is not. [EDC-AP issued-by-mandate] */
  readonly mandate?: Mandate;
  /** [EUMC A1(6)] */
  readonly learningOutcomes: readonly LearningOutcome[];
  /** [EUMC A1(7)] */
  readonly workload: Workload;
  /** [EUMC A1(8)] */
  readonly level: Level;
  /** Fields of education, ISCED-F. */
  readonly fields?: readonly ConceptIri[];
  /** [EUMC A1(9)] [EUMC A1(13)] [EUMC A1(14)] */
  readonly assessments: readonly Assessment[];
  /** [EUMC A1(10)] */
  readonly participation: Participation;
  /** [EUMC §5(d)] [EUMC §5(e)] [EUMC §5(f)] */
  readonly learningSetting?: LearningSetting;
  /** [EUMC A1(11)] */
  readonly qualityAssurance: readonly QualityAssurance[];
  /** [EUMC A1(12)] */
  readonly prerequisites?: LanguageMap;
  /** [EUMC A1(15)] */
  readonly stackability?: Stackability;
  /** [EUMC A1(16)] */
  readonly furtherInformation?: FurtherInformation;
  /** A picture of the credential for wallets that show one. */
  readonly image?: Image;
}

export interface MicroCredential extends Described {
  /** An IRI of this one credential, `urn:uuid:…`. */
  readonly id: string;
  /** [EUMC A1(1)] */
  readonly learner: Learner;
  /** Date and place of issue. [EUMC A1(5)] [EUMC A2(9)] */
  readonly issued: Issued;
  /** The last day on which it is in force; without it, it stays in force. */
  readonly validUntil?: ZonedDate;
}

export interface Issued {
  readonly date: ZonedDate;
  readonly place: Place;
}

/** Members that a design and a micro-credential have in common. */
export const describedMembers = {
  language: must(languageTag),
  title: must(languageMap, elementOf('title')),
  description: may(languageMap),
  specification: may(iri),
  issuer: mustWith(issuer),
  awardingBodies: must(listOf(awardingBody, 1, 50), elementOf('awardingBody')),
  mandate: may(mandate),
  learningOutcomes: must(listOf(learningOutcome), elementOf('learningOutcomes')),
  workload: must(workload, elementOf('workload')),
  level: must(level, elementOf('level')),
  fields: may(listOf(conceptOf('isced-f'), 1, 20)),
  assessments: must(listOf(assessment, 1, 50), elementOf('assessment')),
  participation: must(participation, elementOf('participation')),
  learningSetting: may(learningSetting),
  qualityAssurance: must(listOf(qualityAssurance, 1, 20), elementOf('qualityAssurance')),
  prerequisites: may(languageMap, elementOf('prerequisites')),
  stackability: may(stackability, elementOf('stackability')),
  furtherInformation: may(furtherInformation, elementOf('furtherInformation')),
  image: may(image),
};

const issued: Shape<Issued> = record<Issued>({ date: must(zonedDate), place: must(place) });

const shape: Shape<MicroCredential> = record<MicroCredential>(
  {
    id: must(iri),
    learner: must(learner, elementOf('learner')),
    issued: must(issued, elementOf('dateOfIssuing')),
    validUntil: may(zonedDate),
    ...describedMembers,
  },
  titleInItsLanguage,
  issuerMayAward,
  bodiesDescribedOnce,
  skillsLabelledOnce,
  identifiersDistinct,
  datesInOrder,
);

/**
 * Reads a micro-credential from untrusted data.
 * Answers the value with warnings, or every problem found: path, code, facts, paragraph.
 */
export function readMicroCredential(value: unknown): Reading<MicroCredential> {
  return shape.read(value, '');
}

export function titleInItsLanguage({ title, language }: Described, path: string): readonly Problem[] {
  return title[language] === undefined ? [problem('language-missing', at(path, 'title'), { language })] : [];
}

/** An issuer that is not an awarding body acts for one, and has to say by what right. [EDC-AP issued-by-mandate] */
export function issuerMayAward({ issuer, awardingBodies, mandate }: Described, path: string): readonly Problem[] {
  return mandate !== undefined || isOneOf(issuer, awardingBodies)
    ? []
    : [problem('mandate-missing', at(path, 'mandate'))];
}

/** A body that appears twice under one IRI must be the same both times: in linked data the two become one. */
export function bodiesDescribedOnce(
  { issuer, awardingBodies, qualityAssurance }: Described,
  path: string,
): readonly Problem[] {
  const first = new Map([[issuer.id, JSON.stringify(issuer)]]);
  const others = [
    ...awardingBodies.map((body, index) => ({ body, where: `awardingBodies/${index}` })),
    ...qualityAssurance.map(({ body }, index) => ({ body, where: `qualityAssurance/${index}/body` })),
  ];
  return others.flatMap(({ body, where }) => {
    const text = JSON.stringify(body);
    const before = first.get(body.id);
    if (before === undefined) first.set(body.id, text);
    return before === undefined || before === text
      ? []
      : [problem('body-described-twice', `${path}/${where}`, { id: body.id })];
  });
}

/** Nodes of the sealed document are named below these identifiers: one that stands for two things would merge them. */
export function identifiersDistinct(credential: MicroCredential, path: string): readonly Problem[] {
  const { id, specification, issuer, awardingBodies, qualityAssurance, mandate: { id: mandateId } = {} } = credential;
  const bodies = new Set([
    issuer.id,
    ...awardingBodies.map((body) => body.id),
    ...qualityAssurance.map(({ body }) => body.id),
  ]);
  const isTaken = (other: string): boolean => other === id || other.startsWith(`${id}#`) || other === specification;
  const taken = [...bodies].filter(isTaken);
  if (mandateId !== undefined && (isTaken(mandateId) || bodies.has(mandateId))) taken.push(mandateId);
  if (specification !== undefined && (specification === id || specification.startsWith(`${id}#`)))
    taken.push(specification);
  return taken.map((other) => problem('identifier-taken', path, { id: other }));
}

export function datesInOrder(
  { learner: { dateOfBirth }, issued: { date }, validUntil }: MicroCredential,
  path: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (dateOfBirth !== undefined && dateOfBirth >= date.slice(0, 10)) {
    problems.push(
      problem('dates-out-of-order', `${path}/learner/dateOfBirth`, { earlier: dateOfBirth, later: date.slice(0, 10) }),
    );
  }
  if (validUntil !== undefined && validUntil.slice(0, 10) < date.slice(0, 10)) {
    problems.push(
      problem('dates-out-of-order', at(path, 'validUntil'), {
        earlier: date.slice(0, 10),
        later: validUntil.slice(0, 10),
      }),
    );
  }
  return problems;
}
