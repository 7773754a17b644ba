// What a concept is called in a language: countries and languages by the locale data of the host, where it knows the
// language; every other list in English, as it was published.
import type { Concept } from './lists.ts';

/** Never empty: failing all names, the code of the concept. A malformed language tag counts as an unknown one. */
export function label({ list, label: english, code, more }: Concept, language: string): string {
  const type = list === 'country' ? 'region' : list === 'language' ? 'language' : undefined;
  const published = english ?? code;
  if (type === undefined || more === undefined) return published;
  if (english !== undefined && /^en(?:-|$)/i.test(language)) return english;
  return namesIn(language, type)?.of(more) ?? published;
}

type NameType = 'region' | 'language';

/** Making them is costly, and languages may come from strangers: the table is emptied when it is full. */
const tables = new Map<string, Intl.DisplayNames | undefined>();
const MOST_TABLES = 128;
const LONGEST_TAG = 35; // [RFC5646 §4.4.1]

function namesIn(language: string, type: NameType): Intl.DisplayNames | undefined {
  if (language.length > LONGEST_TAG) return undefined;
  const key = `${type} ${language}`;
  if (!tables.has(key)) {
    if (tables.size >= MOST_TABLES) tables.clear();
    tables.set(key, madeFor(language, type));
  }
  return tables.get(key);
}

/** English stands behind the language, lest an unknown one answer in the language of the machine. */
function madeFor(language: string, type: NameType): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language, 'en'], { type, fallback: 'none' });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined; // the only way to ask whether a tag is well-formed
    throw cause;
  }
}
