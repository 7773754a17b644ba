// Element 10: form of participation in the learning activity, and the setting it took place in.
// [EUMC A1(10)] [EUMC §5(c)] [EUMC §5(d)] [EUMC §5(e)] [EUMC §5(f)]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { listOf, may, must, record, type Shape, wordOf } from '../shape.ts';

export interface Participation {
  /** Online, on site, blended, at work… */
  readonly modes: readonly ConceptIri[];
  /** What the learner did: coursework, internship, workshop… */
  readonly activities?: readonly ConceptIri[];
  /** The kind of offer: course, module, short learning programme… */
  readonly opportunity?: ConceptIri;
  readonly languages?: readonly ConceptIri[];
}

/** Informal learning leads to a micro-credential through validation. */
const LEARNING_SETTINGS = ['formal', 'non-formal', 'informal'] as const;
export type LearningSetting = (typeof LEARNING_SETTINGS)[number];

export const learningSetting: Shape<LearningSetting> = wordOf(LEARNING_SETTINGS);

export const participation: Shape<Participation> = record<Participation>({
  modes: must(listOf(conceptOf('learning-assessment-modes'), 1, 6)),
  activities: may(listOf(conceptOf('learning-activity'), 1, 11)),
  opportunity: may(conceptOf('learning-opportunity')),
  languages: may(listOf(conceptOf('language'), 1, 30)),
});
