// Elements 9, 13 and 14: how the learning was assessed, under what supervision, with what grade.
// [EUMC A1(9)] [EUMC A1(13)] [EUMC A1(14)] [EUMC §5(i)]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { elementOf } from '../elements.ts';
import { type Problem, problem, readAs } from '../problem.ts';
import { may, must, record, refine, type Shape } from '../shape.ts';
import { type LanguageMap, languageMap, line } from '../texts.ts';
import { concept } from '../vocabulary/index.ts';

export interface GradingScheme {
  readonly title: LanguageMap;
  readonly description?: LanguageMap;
}

export interface Assessment {
  readonly type: ConceptIri;
  /** Only where it says more than the type does. */
  readonly title?: LanguageMap;
  readonly mode?: ConceptIri;
  /**
   * Supervision and identity verification. Annex I tells supervised online from supervised on site:
   * that is *supervised with identity verification* here, and the mode.
   */
  readonly supervision?: ConceptIri;
  readonly gradingScheme?: GradingScheme;
  readonly grade?: string;
}

const SUPERVISION = 'http://data.europa.eu/snb/supervision-verification/';
const MODE = 'http://data.europa.eu/snb/learning-assessment/';

const SUPERVISED_WITH_ID = `${SUPERVISION}70be69aaf9`;
const UNSUPERVISED_WITH_ID = `${SUPERVISION}df2880c5cb`;
const ONLINE = `${MODE}920fbb3cbe`;
const PRESENTIAL = `${MODE}9191af2ed9`;

const gradingScheme: Shape<GradingScheme> = record<GradingScheme>({
  title: must(languageMap),
  description: may(languageMap),
});

export const assessment: Shape<Assessment> = refine(
  record<Assessment>(
    {
      type: must(conceptOf('assessment')),
      title: may(languageMap),
      mode: may(conceptOf('learning-assessment-modes')),
      supervision: may(conceptOf('supervision-verification'), elementOf('supervision')),
      gradingScheme: may(gradingScheme),
      grade: may(line, elementOf('grade')),
    },
    supervisionStated,
  ),
  (value) => readAs(withoutIdleTitle(value)),
);

function supervisionStated({ supervision, mode }: Assessment, path: string): readonly Problem[] {
  const about = { element: 'supervision', paragraph: 'EUMC A1(13)' } as const;
  if (supervision === SUPERVISED_WITH_ID && mode !== ONLINE && mode !== PRESENTIAL) {
    return [problem('supervision-mode-missing', `${path}/mode`, {}, about)];
  }
  if (supervision === UNSUPERVISED_WITH_ID) {
    return [problem('supervision-beyond-annex', `${path}/supervision`, {}, { ...about, severity: 'warning' })];
  }
  return [];
}

/** A title that repeats the label of the type says nothing; leaving it out gives every value one form. */
function withoutIdleTitle(value: Assessment): Assessment {
  const { title, ...rest } = value;
  const label = concept('assessment', value.type)?.label;
  const idle = title !== undefined && Object.keys(title).length === 1 && title['en'] === label;
  return idle ? rest : value;
}
