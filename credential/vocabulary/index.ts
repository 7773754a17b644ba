// Door: the European lists, offline. A look-up refuses an IRI that is not in the list, which the official shapes do not.
// [ELM vocabularies]
import {
  type Concept,
  type ConceptIri,
  folded,
  LIST_NAMES,
  type ListName,
  LONGEST_WORD,
  listOf,
  scheme,
} from './lists.ts';
import { label } from './label.ts';
import { nearest } from './nearest.ts';

export { type Concept, type ConceptIri, label, type ListName, nearest, scheme };

/** Whether there is a list of this name. */
export const isListName = (name: string): name is ListName => LIST_NAMES.some((known) => known === name);

/** The concept with exactly this IRI in this list; undefined for an invented IRI and for one of another list. */
export const concept = (list: ListName, iri: string): Concept | undefined => listOf(list).byIri.get(iri);

/** The concept with exactly this IRI, in whichever list it stands. */
export const conceptOfAny = (iri: string): Concept | undefined =>
  iri.startsWith('http')
    ? LIST_NAMES.map((list) => concept(list, iri)).find((found) => found !== undefined)
    : undefined;

/**
 * A concept by what people and files call it: its IRI; its code; a country's ISO code, a language's tag; its English
 * label. Case and spaces do not matter but in an IRI. A name that two concepts share finds nothing.
 */
export function find(list: ListName, text: string): Concept | undefined {
  if (text.length > LONGEST_WORD) return undefined;
  const { byIri, byCode, byName } = listOf(list);
  return byIri.get(text) ?? byCode.get(text) ?? byName.get(folded(text));
}

export const concepts = (list: ListName): readonly Concept[] => listOf(list).all;

/** The national framework that a level belongs to; undefined for a framework itself and for anything else. */
export function frameworkOf(nqfLevel: ConceptIri): Concept | undefined {
  const { frameworks, byCode } = listOf('nqf-qdr');
  return byCode.get(frameworks.get(nqfLevel) ?? '');
}

/** The BCP 47 tag of a language of the European list. */
export const languageTag = (iri: string): string | undefined => concept('language', iri)?.more;

/** The language with this BCP 47 tag, which is one of a language alone (`pt`, not `pt-PT`); case does not matter. */
export function languageConcept(tag: string): Concept | undefined {
  const written = tag.length <= 3 ? tag.toLowerCase() : ''; // [RFC5646 §2.1.1]
  const found = listOf('language').byCode.get(written);
  return found?.more === written ? found : undefined;
}
