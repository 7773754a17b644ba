// Every sentence that a person reads, by language and key. credential/ answers codes and facts; here they become words.
import english from './en.json' with { type: 'json' };
import { type Offered, PSEUDO } from './languages.ts';
import { type Catalogue, type Facts, type Speaker, speaker } from './speaker.ts';

export type { Facts } from './speaker.ts';

/** Every key there is. */
export type SentenceKey = keyof typeof english;

const CATALOGUES: Readonly<Record<Offered, Catalogue>> = { en: english };

const SPEAKERS: ReadonlyMap<string, Speaker> = new Map([
  ...Object.entries(CATALOGUES).map(([language, catalogue]) => [language, speaker(language, catalogue)] as const),
  [PSEUDO, speaker(PSEUDO, english)],
]);

/**
 * The sentence of `key` in a language (a BCP 47 tag; its region may be left out), in English where there is none.
 * Throws on a key that English does not have, and on a fact that the sentence needs and was not given: faults of ours.
 */
export function sentence(language: string, key: string, facts: Facts = {}): string {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return (SPEAKERS.get(primary) ?? ENGLISH)(key, facts);
}

/** Whether English has a sentence of this key. */
export const hasSentence = (key: string): boolean => Object.hasOwn(english, key);

const ENGLISH = speaker('en', english);
