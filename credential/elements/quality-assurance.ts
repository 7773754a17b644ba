// Element 11: type of quality assurance that underpins the micro-credential, and the body that stands for it.
// [EUMC A1(11)] [EUMC A2(1)]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { may, must, record, type Shape } from '../shape.ts';
import { type LanguageMap, languageMap } from '../texts.ts';
import { awardingBody, type LegalEntity, webAddress } from './legal-entity.ts';

export interface QualityAssurance {
  readonly type: ConceptIri;
  /** The decision or label by name. */
  readonly title: LanguageMap;
  /** The standard it was carried out against: ESG, EQAVET, Annex IV of the EQF Recommendation, another. */
  readonly standard?: LanguageMap;
  /** Who assured: an agency, an authority, or for internal assurance the provider itself. */
  readonly body: LegalEntity;
  /** Where the decision or the report can be read. */
  readonly report?: string;
}

export const qualityAssurance: Shape<QualityAssurance> = record<QualityAssurance>({
  type: must(conceptOf('accreditation')),
  title: must(languageMap),
  standard: may(languageMap),
  body: must(awardingBody),
  report: may(webAddress),
});
