// Element 6: learning outcomes, each with the criterion it was assessed against and the skills it stands for.
// [EUMC A1(6)] [EUMC A2(4)]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { type Problem, problem } from '../problem.ts';
import { described, listOf, may, must, pattern, record, type Shape } from '../shape.ts';
import { type LanguageMap, languageMap } from '../texts.ts';

/** A skill of ESCO. The list is not bundled: its address is checked for form, its label is the provider's word. */
export interface Skill {
  readonly id: string;
  readonly label: LanguageMap;
}

export interface LearningOutcome {
  readonly title: LanguageMap;
  readonly type?: ConceptIri;
  readonly reusabilityLevel?: ConceptIri;
  readonly escoSkills?: readonly Skill[];
  /** What an assessor looks for. */
  readonly criterion?: LanguageMap;
}

const ESCO_SKILL = /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9A-Za-z._-]{3,64}$/;

const skill: Shape<Skill> = record<Skill>({
  id: must(described(pattern('esco-address-malformed', ESCO_SKILL, ''), 'The address of a skill in ESCO')),
  label: must(languageMap),
});

export const learningOutcome: Shape<LearningOutcome> = record<LearningOutcome>({
  title: must(languageMap),
  type: may(conceptOf('skill-type')),
  reusabilityLevel: may(conceptOf('skill-reuse-level')),
  escoSkills: may(listOf(skill, 1, 50)),
  criterion: may(languageMap),
});

/**
 * A skill that stands twice, in one outcome or in two, must be called the same: in linked data it is one node, and one
 * with two labels in a language breaks the official shapes. [EDC-AP generic-full]
 */
export function skillsLabelledOnce(
  { learningOutcomes }: { readonly learningOutcomes: readonly LearningOutcome[] },
  path: string,
): readonly Problem[] {
  const first = new Map<string, string>();
  const skills = learningOutcomes.flatMap(({ escoSkills = [] }, outcome) =>
    escoSkills.map((found, index) => ({ ...found, where: `learningOutcomes/${outcome}/escoSkills/${index}/label` })),
  );
  return skills.flatMap(({ id, label, where }) => {
    const text = JSON.stringify(label); // a language map is in the order of its tags
    const before = first.get(id) ?? text;
    first.set(id, before);
    return before === text ? [] : [problem('skill-labelled-twice', `${path}/${where}`, { id })];
  });
}
