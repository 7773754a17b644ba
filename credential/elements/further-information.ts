// Element 16: further information, and the picture that wallets show.
// [EUMC A1(16)] [EDC-AP MediaObject]
import { type ConceptIri, conceptOf } from '../concepts.ts';
import { described, listOf, may, must, pattern, record, type Shape, wordOf } from '../shape.ts';
import { type LanguageMap, languageMap } from '../texts.ts';
import { webAddress } from './legal-entity.ts';

export interface WebDocument {
  readonly url: string;
  readonly title?: LanguageMap;
}

export interface FurtherInformation {
  readonly notes?: readonly LanguageMap[];
  readonly homepage?: string;
  readonly documents?: readonly WebDocument[];
  readonly targetGroups?: readonly ConceptIri[];
}

export interface Image {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Base64, padded. */
  readonly content: string;
}

export const furtherInformation: Shape<FurtherInformation> = record<FurtherInformation>({
  notes: may(listOf(languageMap, 1, 20)),
  homepage: may(webAddress),
  documents: may(listOf(record<WebDocument>({ url: must(webAddress), title: may(languageMap) }), 1, 50)),
  targetGroups: may(listOf(conceptOf('target-group'), 1, 20)),
});

const LARGEST_IMAGE = 400_000;

/** In fours, padded. [RFC4648 §4] */
const BASE64 = /^(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;

export const image: Shape<Image> = record<Image>({
  mediaType: must(wordOf(['image/png', 'image/jpeg'])),
  content: must(
    described(pattern('image-malformed', BASE64, '', LARGEST_IMAGE), 'The picture in base64, at most 300 kB'),
  ),
});
