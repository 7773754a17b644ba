// Puts any value of a credential into what a page shows: members by our names for them, concepts of the European lists by
// theirs, texts in the reader's language first. What is not known is shown as it is.
import { conceptOfAny, label } from '@tessera/credential/vocabulary';
import { hasSentence, sentence } from '@tessera/messages';
import { localeOf } from '@tessera/messages/languages';
import { ownWord } from '../language/own-words.server.ts';
import { type Members, members } from './members.ts';
import { chosen, type Shown, type ShownFact, tagOf, type Words } from './shown.ts';

/** The language of the page, and of the credential. */
export interface Languages {
  readonly page: string;
  readonly own: string;
}

/** `name` is the member that holds it. */
export const tell = (name: string, value: unknown, languages: Languages): Shown | undefined =>
  told(value, name, languages, 0);

export const tellFacts = (said: Members, languages: Languages): readonly ShownFact[] => factsOf(said, languages, 0);

/** Deeper than any credential goes. */
const DEEPEST = 12;

function told(value: unknown, name: string, languages: Languages, depth: number): Shown | undefined {
  if (value === undefined || value === null || value === '' || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const entries = value.flatMap((entry: unknown) => told(entry, name, languages, depth + 1) ?? []);
    return entries.length <= 1 ? entries[0] : { is: 'list', entries };
  }
  if (typeof value === 'object')
    return inLanguages(value, name, languages) ?? ofFacts(members(value), languages, depth);
  if (typeof value !== 'string') return words({ text: numberText(value, languages.page) });
  if (DAYS.has(name) && /^\d{4}-\d\d-\d\d/.test(value)) return { is: 'day', day: value.slice(0, 10) };
  if (WORDS.get(name)?.includes(value) === true)
    return words({ text: sentence(languages.page, `web.credential.word.${value}`) });
  const found = conceptOf(value, languages.page);
  if (found !== undefined) return words({ text: found });
  return { is: 'words', words: { text: value }, code: /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) };
}

const words = (said: Words): Shown => ({ is: 'words', words: said });

function ofFacts(said: Members, languages: Languages, depth: number): Shown | undefined {
  const facts = factsOf(said, languages, depth);
  return facts.length === 0 ? undefined : { is: 'facts', facts };
}

const factsOf = (said: Members, languages: Languages, depth: number): readonly ShownFact[] =>
  Object.entries(said).flatMap(([name, entry]) => {
    const value = told(entry, name, languages, depth + 1);
    return value === undefined ? [] : [{ name: memberName(name, languages.page), value }];
  });

function memberName(name: string, language: string): string {
  const key = `web.credential.member.${name}`;
  return hasSentence(key) ? sentence(language, key) : name;
}

const DAYS: ReadonlySet<string> = new Set(['date', 'dateOfBirth', 'validUntil']);

/** Members whose value is a word of ours. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cycle', ['short', 'first', 'second', 'third']],
  ['learningSetting', ['formal', 'non-formal', 'informal']],
  ['kind', ['stand-alone', 'integrated', 'stackable']],
]);

/** Members that are a text in several languages. */
const IN_LANGUAGES: ReadonlySet<string> = new Set(
  'title description legalName address criterion label standard notApplicable prerequisites notes towards'.split(' '),
);

function inLanguages(value: object, name: string, { page, own }: Languages): Shown | undefined {
  const entries = Object.entries(value);
  const isMap = entries.every(([tag, text]) => tagOf(tag) !== undefined && typeof text === 'string');
  if (!isMap || !IN_LANGUAGES.has(name)) return undefined;
  const first = chosen(Object.fromEntries(entries), page, own);
  const also = entries.filter(([tag]) => tag !== first?.lang).map(([tag, text]) => ({ text: String(text), lang: tag }));
  return first && { is: 'words', words: first, also };
}

const numberText = (value: unknown, language: string): string =>
  typeof value === 'number' ? new Intl.NumberFormat(localeOf(language)).format(value) : String(value);

/** A concept of the European lists by its name; any other text as it is. */
export const conceptName = (text: string, language: string): string => conceptOf(text, language) ?? text;

function conceptOf(text: string, language: string): string | undefined {
  const found = conceptOfAny(text);
  return found && (ownWord(found, language) ?? label(found, language));
}
