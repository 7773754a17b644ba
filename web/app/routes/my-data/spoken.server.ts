// What is known of a person, in words: names of groups and members, days, lists; as a page shows it.
import { hasSentence, sentence } from '@tessera/messages';

interface Given {
  readonly what: string;
  readonly erasing: 'goes' | 'stays' | 'asked';
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

export interface SpokenGroup {
  readonly what: string;
  readonly title: string;
  readonly erasing: Given['erasing'];
  readonly count: number;
  readonly entries: readonly (readonly SpokenFact[])[];
  /** How many more the file has. */
  readonly more: number;
}

export interface SpokenFact {
  readonly name: string;
  /** A moment, or a text. */
  readonly at?: string;
  readonly text?: string;
}

/** As many of each as a page bears. */
const MOST = 20;
/** For programs; the file has them. */
const LEFT_OUT = new Set(['sealed', 'digest', 'held', 'record', 'credential', 'textVersion']);
/** A day, or a moment. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;

export const spokenGroups = (groups: readonly Given[], language: string): readonly SpokenGroup[] =>
  groups.map(({ what, erasing, entries }) => ({
    what,
    title: said(`my-data.group.${what}`, language) ?? what,
    erasing,
    count: entries.length,
    entries: entries.slice(-MOST).map((entry) => factsOf(entry, language)),
    more: Math.max(0, entries.length - MOST),
  }));

const factsOf = (entry: Readonly<Record<string, unknown>>, language: string): readonly SpokenFact[] =>
  Object.entries(entry).flatMap(([name, value]) => {
    if (LEFT_OUT.has(name)) return [];
    const label = said(`my-data.field.${name}`, language) ?? name;
    const shown = shownValue(name, value, language);
    if (shown === undefined) return [];
    return [MOMENT.test(shown) ? { name: label, at: shown } : { name: label, text: shown }];
  });

function shownValue(name: string, value: unknown, language: string): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return said(`my-data.${value ? 'yes' : 'no'}`, language);
  if (name === 'code') return said(`act.${value}`, language) ?? String(value);
  if (Array.isArray(value)) {
    const words = value.map((each) => said(`element.${each}.name`, language) ?? wordOf(name, String(each), language));
    return words.length === 0 ? undefined : words.join(', ');
  }
  if (typeof value !== 'object') return wordOf(name, String(value), language);
  const texts: Readonly<Record<string, unknown>> = { ...value };
  const { givenName, familyName, ...rest } = texts;
  if (typeof givenName === 'string' && typeof familyName === 'string')
    return [`${givenName} ${familyName}`, ...Object.values(rest).filter((each) => typeof each === 'string')].join(
      ' · ',
    );
  // By language.
  const own = texts[language];
  if (typeof own === 'string') return own;
  return Object.values(texts)
    .filter((each) => typeof each === 'string')
    .join(' · ');
}

/** A word of ours has a sentence; what a person wrote stays as it is. */
const wordOf = (name: string, text: string, language: string): string =>
  said(`my-data.word.${name}.${text}`, language) ?? text;

const said = (key: string, language: string): string | undefined =>
  hasSentence(key) ? sentence(language, key) : undefined;
