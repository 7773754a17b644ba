// What an identity is chosen from: countries by their two letters, languages of the Union, time zones with Europe's first.
import { concepts, label } from '@tessera/credential/vocabulary';
import { OFFICIAL_LANGUAGES } from '@tessera/messages/languages';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Choosers {
  readonly countries: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly zones: readonly Choice[];
}

export const choosers = (language: string): Choosers => ({
  countries: countries(language),
  languages: OFFICIAL_LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name })),
  zones: zones(),
});

/** What people call a country that is named by its code or its IRI. */
export const countryName = (given: string, language: string): string => {
  const found = concepts('country').find(({ code, iri, more }) => [code, iri, more].includes(given));
  return found === undefined ? given : label(found, language);
};

/** The two letters of a country, however it is named. */
export const countryLetters = (given: string): string =>
  concepts('country').find(({ code, iri, more }) => [code, iri, more].includes(given))?.more ?? given;

function countries(language: string): readonly Choice[] {
  const { compare } = new Intl.Collator(language === 'qps' ? 'en' : language);
  return concepts('country')
    .flatMap((one) => (one.more === undefined ? [] : [{ value: one.more, label: label(one, language) }]))
    .sort((one, other) => compare(one.label, other.label));
}

function zones(): readonly Choice[] {
  const all = Intl.supportedValuesOf('timeZone');
  const isEuropean = (zone: string): boolean => zone.startsWith('Europe/');
  const sorted = [...all.filter(isEuropean), ...all.filter((zone) => !isEuropean(zone))];
  return sorted.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
