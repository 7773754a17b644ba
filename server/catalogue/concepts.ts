// Concepts of the European lists by what people type, for choosers.
import {
  type Concept,
  concepts,
  find,
  isListName,
  label,
  type ListName,
  nearest,
} from '@tessera/credential/vocabulary';
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
  const named = namesOf(list, language);
  const begins = named.filter(({ name, code }) => name.startsWith(wanted) || code === wanted);
  const holds = named.filter(({ name }) => name.includes(wanted));
  const near = holds.length > 0 ? [] : nearest(list, search, MOST).flatMap((name) => find(list, name) ?? []);
  const found = new Set([...begins, ...holds].map(({ concept }) => concept).concat(near));
  return [...found].slice(0, MOST).map((concept) => ({
    id: concept.iri,
    label: label(concept, language),
    code: concept.more ?? concept.code,
  }));
}

interface Named {
  readonly concept: Concept;
  /** Of the label, and of the code, as they are compared. */
  readonly name: string;
  readonly code: string;
}

/** One list names thousands of languages: it is made ready once, and not each time that anybody types a letter. */
const names = new Map<string, readonly Named[]>();
const MOST_KEPT = 100;

function namesOf(list: ListName, language: string): readonly Named[] {
  const key = `${list} ${language}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const made = concepts(list).map((concept) => ({
    concept,
    name: folded(label(concept, language)),
    code: folded(concept.code),
  }));
  if (names.size >= MOST_KEPT) names.clear();
  names.set(key, made);
  return made;
}
