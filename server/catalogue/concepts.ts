// Concepts of the European lists by what people type, for choosers.
import { type Concept, concepts, find, isListName, label, nearest } from '@tessera/credential/vocabulary';
import { Refusal } from '../refusal.ts';
import { folded } from '../texts.ts';

export interface ConceptShown {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

const MOST = 50;

/** In the order of the list; those that begin with what is looked for come first, and what is only near to it last. */
export function conceptsLike(list: string, search: string, language: string): ConceptShown[] {
  if (!isListName(list)) throw new Refusal(404, 'vocabulary-unknown', { given: list });
  const wanted = folded(search);
  const shown = (concept: Concept): ConceptShown => ({
    id: concept.iri,
    label: label(concept, language),
    code: concept.more ?? concept.code,
  });
  const named = concepts(list).map((concept) => ({ concept, name: folded(label(concept, language)) }));
  const begins = named.filter(({ concept, name }) => name.startsWith(wanted) || folded(concept.code) === wanted);
  const holds = named.filter(({ name }) => name.includes(wanted));
  const near = holds.length > 0 ? [] : nearest(list, search, MOST).flatMap((name) => find(list, name) ?? []);
  const found = new Set([...begins, ...holds].map(({ concept }) => concept).concat(near));
  return [...found].slice(0, MOST).map(shown);
}
