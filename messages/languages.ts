// The languages: the 24 official ones of the Union, with their own names, and which of them have a catalogue here.
// It holds no sentence, so that a browser may read it.

export interface Language {
  readonly tag: string;
  /** What those who speak it call it. */
  readonly name: string;
}

const named = (names: Readonly<Record<string, string>>): readonly Language[] =>
  Object.entries(names).map(([tag, name]) => ({ tag, name }));

/** All run from left to right. */
export const OFFICIAL_LANGUAGES: readonly Language[] = named({
  bg: 'български',
  cs: 'čeština',
  da: 'dansk',
  de: 'Deutsch',
  el: 'ελληνικά',
  en: 'English',
  es: 'español',
  et: 'eesti',
  fi: 'suomi',
  fr: 'français',
  ga: 'Gaeilge',
  hr: 'hrvatski',
  hu: 'magyar',
  it: 'italiano',
  lt: 'lietuvių',
  lv: 'latviešu',
  mt: 'Malti',
  nl: 'Nederlands',
  pl: 'polski',
  pt: 'português',
  ro: 'română',
  sk: 'slovenčina',
  sl: 'slovenščina',
  sv: 'svenska',
});

/** The languages that have a catalogue, and so can be chosen. */
export const OFFERED = ['en'] as const;
export type Offered = (typeof OFFERED)[number];

/** English with accents and longer words: for looking at pages as other languages will fill them. Never offered. */
export const PSEUDO = 'qps';

export const isOffered = (tag: string): tag is Offered => OFFERED.some((offered) => offered === tag);

/** The offered languages with their names. */
export const OFFERED_LANGUAGES: readonly Language[] = OFFICIAL_LANGUAGES.filter(({ tag }) => isOffered(tag));

/** Whether pages can be had in it, by name if not by choice. */
export const isSpoken = (tag: string): tag is Offered | typeof PSEUDO => isOffered(tag) || tag === PSEUDO;

/** The tag by which dates and numbers are written: `en` alone would be American. */
export const localeOf = (tag: string): string => (tag === 'en' || tag === PSEUDO ? 'en-GB' : tag);
