// How a page speaks: `const t = useSentences()`, then `t('web.home.title')`. A key of the pages that is not in
// messages/en.json does not compile.
import type { SentenceKey } from '@tessera/messages';
import { localeOf, PSEUDO } from '@tessera/messages/languages';
import { type Facts, type Speaker, speaker } from '@tessera/messages/speaker';
import { useLocation } from 'react-router';
import { languageOfPath } from './address.ts';

/** Keys of the pages as they stand in the catalogue; others are put together from codes. */
export type Sayable =
  | Extract<SentenceKey, `web.${string}`>
  | `${'refusal' | 'problem' | 'finding' | 'reason' | 'element' | 'answer' | 'check' | 'list' | 'right'}.${string}`
  /** What was found in a spreadsheet, and letters; only the server has these. */
  | `${'learners' | 'spreadsheet' | 'import' | 'letter' | 'warning' | 'work' | 'act' | 'log'}.${string}`;

export type Say = (key: Sayable, facts?: Facts) => string;

/** The language of the page, a tag. */
export const useLanguage = (): string => languageOfPath(useLocation().pathname);

/** The tag by which the page writes dates and numbers. */
export const useLocale = (): string => localeOf(useLanguage());

export const useSentences = (): Say => speakerOf(useLanguage());

/** An address in the page's language: `at('/verify')` is `/en/verify`. */
export function useAddress(): (path: `/${string}`) => string {
  const language = useLanguage();
  return (path) => `/${language}${path === '/' ? '' : path}`;
}

/** For loaders and actions, which have no hooks. The server's alone. */
export const speakerOf = (language: string): Say => {
  const found = speakers.get(language);
  if (found === undefined) throw new Error(`Nobody speaks ${language} here yet`);
  return found;
};

const speakers = new Map<string, Speaker>();

/** Before a browser hydrates: the sentences of its language, which is the page's. */
export async function learnLanguage(language: string): Promise<void> {
  const { loaders } = await import('virtual:sentences');
  const load = loaders[language === PSEUDO ? 'en' : language];
  if (load !== undefined) speakers.set(language, speaker(language, (await load()).catalogue));
}

/** On the server: all sentences of all languages. */
export function know(language: string, speak: Speaker): void {
  speakers.set(language, speak);
}
