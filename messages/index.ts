// Every sentence that a person reads, by language and key. credential/ answers codes and facts; here they become words.
// Facts may be hostile: they are put into a sentence, never read as one.
import { IntlMessageFormat } from 'intl-messageformat';
import english from './en.json' with { type: 'json' };

type Catalogue = Readonly<Record<string, string>>;

const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([['en', english]]);

/** What a sentence may be about. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * The sentence of `key` in a language (a BCP 47 tag; its region may be left out), in English where there is none.
 * Throws on a key that English does not have, and on a fact that the sentence needs and was not given: faults of ours.
 */
export function sentence(language: string, key: string, facts: Facts = {}): string {
  return String(parsed(catalogueOf(language), key).format(facts));
}

/** Whether English has a sentence of this key. */
export const hasSentence = (key: string): boolean => Object.hasOwn(english, key);

function catalogueOf(language: string): string {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return CATALOGUES.has(primary) ? primary : 'en';
}

const cache = new Map<string, IntlMessageFormat>();

function parsed(language: string, key: string): IntlMessageFormat {
  const name = `${language} ${key}`;
  const known = cache.get(name);
  if (known !== undefined) return known;
  const catalogue = CATALOGUES.get(language);
  const text = catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (text === undefined) throw new Error(`There is no sentence “${key}” in ${language}.json`);
  // `<` is a character like any other: sentences carry no mark-up.
  const made = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  cache.set(name, made);
  return made;
}
