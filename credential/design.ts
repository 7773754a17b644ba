// A design: what a provider describes once. An award: what is particular to one learner. Together they are a
// micro-credential. [EUMC §6(b)]
import { type CalendarDate, calendarDate, inTimeZone, later, timeZone } from './dates.ts';
import { elementOf } from './elements.ts';
import { type Learner, learner } from './elements/learner.ts';
import { skillsLabelledOnce } from './elements/learning-outcome.ts';
import { iri, type Place, place } from './elements/legal-entity.ts';
import {
  bodiesDescribedOnce,
  datesInOrder,
  identifiersDistinct,
  type Described,
  describedMembers,
  issuerMayAward,
  type MicroCredential,
  titleInItsLanguage,
} from './microcredential.ts';
import { type Problem, problem, type Reading, readAs, refuse } from './problem.ts';
import { described, isError, type JsonSchema, may, must, pattern, record, type Shape } from './shape.ts';
import { line } from './texts.ts';

export interface Design extends Described {
  /** The IRI of this description; a changed design has another one. */
  readonly specification: string;
  readonly placeOfIssue: Place;
  /** The zone that the provider's dates are meant in. */
  readonly timeZone: string;
  /** How long a credential stays in force, in whole years and months: `P3Y`, `P18M`. Without it: for ever. */
  readonly validFor?: string;
}

export interface Award {
  /** The IRI of the credential to be. */
  readonly id: string;
  readonly learner: Learner;
  readonly issuedOn: CalendarDate;
  /** The grade of the first assessment. */
  readonly grade?: string;
  /** The last day in force, where it is not the design's to say. */
  readonly validUntil?: CalendarDate;
}

const DURATION = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/;

const designShape: Shape<Design> = record<Design>(
  {
    ...describedMembers,
    specification: must(iri),
    placeOfIssue: must(place),
    timeZone: must(timeZone),
    validFor: may(
      described(
        pattern('duration-malformed', DURATION, '', 8),
        'Whole years and months that it stays in force: P3Y, P18M',
      ),
    ),
  },
  titleInItsLanguage,
  issuerMayAward,
  bodiesDescribedOnce,
  skillsLabelledOnce,
  ungraded,
);

const awardShape: Shape<Award> = record<Award>({
  id: must(iri),
  learner: must(learner, elementOf('learner')),
  issuedOn: must(calendarDate, elementOf('dateOfIssuing')),
  grade: may(line),
  validUntil: may(calendarDate),
});

/** Reads a design from untrusted data: the value with warnings, or every problem found. */
export const readDesign = (value: unknown): Reading<Design> => designShape.read(value, '');

export const readAward = (value: unknown): Reading<Award> => awardShape.read(value, '');

/** The JSON Schema of a design, as `docs/reference/design.schema.json` publishes it. */
export function designSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Design of a micro-credential',
    description:
      'The European standard elements of Annex I that a provider describes once, without the learner and the date.',
    ...designShape.schema,
  };
}

/** A grade belongs to a learner, not to a design. */
function ungraded({ assessments }: Design, path: string): readonly Problem[] {
  const index = assessments.findIndex(({ grade }) => grade !== undefined);
  return index < 0 ? [] : [problem('grade-in-design', `${path}/assessments/${index}/grade`)];
}

/**
 * The micro-credential that an award of a design stands for.
 * Problems are those that only the two together can have: dates out of order, one identifier for two things.
 */
export function compose(design: Design, award: Award): Reading<MicroCredential> {
  const { specification, placeOfIssue, timeZone: zone, validFor, assessments, ...rest } = design;
  const lastDay = lastDayOf(award, validFor);
  if (lastDay === null) return refuse(problem('date-out-of-range', '/validUntil', { given: validFor ?? '' }));
  const credential: MicroCredential = {
    ...rest,
    specification,
    id: award.id,
    learner: award.learner,
    issued: { date: inTimeZone(award.issuedOn, zone), place: placeOfIssue },
    ...(lastDay !== undefined && { validUntil: inTimeZone(lastDay, zone) }),
    assessments: award.grade === undefined ? assessments : graded(assessments, award.grade),
  };
  const problems = [...identifiersDistinct(credential, ''), ...datesInOrder(credential, '')];
  return problems.some(isError) ? refuse(problems) : readAs(credential, problems);
}

const graded = (assessments: Design['assessments'], grade: string): Design['assessments'] =>
  assessments.map((assessment, index) => (index === 0 ? { ...assessment, grade } : assessment));

/** Undefined where it stays in force for ever; null where the day lies beyond the calendar. */
function lastDayOf(award: Award, validFor: string | undefined): CalendarDate | undefined | null {
  if (award.validUntil !== undefined) return award.validUntil;
  const [, years, months] = DURATION.exec(validFor ?? '') ?? [];
  if (years === undefined && months === undefined) return undefined;
  return later(award.issuedOn, Number(years ?? 0), Number(months ?? 0)) ?? null;
}
