// Element 15: whether the micro-credential stands alone or can be combined towards another credential.
// It states a possibility; the receiving organisation decides. [EUMC A1(15)] [EUMC §5(h)] [EUMC A2(5)]
import { listOf, may, must, record, type Shape, wordOf } from '../shape.ts';
import { type LanguageMap, languageMap } from '../texts.ts';

export const STACKABILITY_KINDS = ['stand-alone', 'integrated', 'stackable'] as const;

export interface Stackability {
  readonly kind: (typeof STACKABILITY_KINDS)[number];
  /** The credentials it can count towards, by name. */
  readonly towards?: readonly LanguageMap[];
}

export const stackability: Shape<Stackability> = record<Stackability>({
  kind: must(wordOf(STACKABILITY_KINDS)),
  towards: may(listOf(languageMap, 1, 20)),
});
