// Element 8: level and cycle of the learning experience; "not applicable" is an answer, with its reason.
// [EUMC A1(8)] [EUMC §9(d)]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { type Problem, problem, readAs, refuse } from '../problem.ts';
import { listOf, may, record, refine, type Shape, wordOf } from '../shape.ts';
import { type LanguageMap, languageMap } from '../texts.ts';
import { frameworkOf } from '../vocabulary/index.ts';

/** The cycles of the framework of the European Higher Education Area. [QF-EHEA 2018] */
export const CYCLES = ['short', 'first', 'second', 'third'] as const;
export type Cycle = (typeof CYCLES)[number];

export interface Level {
  readonly eqf?: ConceptIri;
  /** Levels of national frameworks; each names its framework by the European list. */
  readonly nqf?: readonly ConceptIri[];
  readonly cycle?: Cycle;
  /** Why no level applies. */
  readonly notApplicable?: LanguageMap;
}

const nationalLevel: Shape<ConceptIri> = refine(conceptOf('nqf-qdr'), (level, path) =>
  frameworkOf(level) ? readAs(level) : refuse(problem('nqf-level-is-framework', path, { given: level })),
);

export const level: Shape<Level> = record<Level>(
  {
    eqf: may(conceptOf('eqf')),
    nqf: may(listOf(nationalLevel, 1, 20)),
    cycle: may(wordOf(CYCLES)),
    notApplicable: may(languageMap),
  },
  ({ eqf, nqf, cycle, notApplicable }, path): readonly Problem[] => {
    const stated = eqf ?? nqf ?? cycle;
    if (stated === undefined && notApplicable === undefined) return [problem('level-empty', path)];
    return stated !== undefined && notApplicable !== undefined ? [problem('level-contradiction', path)] : [];
  },
);
