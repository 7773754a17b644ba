// Door: the European lists, offline. A look-up refuses an IRI that is not in the list, which the official shapes do not.
import { type Concept, type ConceptIri, folded, type List, type ListName, listOf, scheme } from './lists.ts';

export { type Concept, type ConceptIri, type ListName, scheme };

/** The concept with exactly this IRI in this list. */
export const concept = (list: ListName, iri: string): Concept | undefined => listOf(list).byIri.get(iri);

/** A concept by IRI, by code, by English label; a country by its ISO code, a language by its tag. Ambiguous words find nothing. */
export const find = (list: ListName, text: string): Concept | undefined => concept(list, text) ?? listOf(list).byWord.get(folded(text));

export const concepts = (list: ListName): readonly Concept[] => listOf(list).all;

/** The national framework that a level belongs to; undefined for anything but a level. */
export function frameworkOf(level: ConceptIri): Concept | undefined {
  const code = concept('nqf-qdr', level)?.more;
  return code === undefined ? undefined : find('nqf-qdr', code);
}

/** The BCP 47 tag of a language of the European list. */
export const languageTag = (iri: string): string | undefined => concept('language', iri)?.more;

/** The language of the European list with this BCP 47 tag. */
export function languageConcept(tag: string): Concept | undefined {
  const found = find('language', tag);
  return found?.more === tag ? found : undefined;
}

/** The name of a concept: countries and languages in any language, other lists in English. */
export function label({ list, label: english, code, more }: Concept, language: string): string {
  const type = list === 'country' ? 'region' : list === 'language' ? 'language' : undefined;
  if (type === undefined || more === undefined) return english ?? code;
  return new Intl.DisplayNames([language, 'en'], { type, fallback: 'none' }).of(more) ?? english ?? code;
}

/** The labels that are most like a text, best first: for "did you mean". */
export function nearest(list: ListName, text: string, most: number): readonly string[] {
  const wanted = pairs(folded(text));
  if (wanted.size === 0) return [];
  return candidates(listOf(list))
    .map((name) => ({ name, likeness: likeness(wanted, pairs(folded(name))) }))
    .filter((entry) => entry.likeness > 0.3)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map((entry) => entry.name);
}

const candidates = ({ all }: List): readonly string[] => all.flatMap((entry) => entry.label ?? []);

const pairs = (text: string): ReadonlySet<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));

/** Dice's coefficient of the pairs of letters. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}
