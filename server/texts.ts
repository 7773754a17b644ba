// Texts as people compare and look for them: without case, accents and what cannot be seen. The same on both databases,
// whatever their collations know.

/** Letters that Unicode does not take apart, and that people type without their stroke. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', þ: 'th', ς: 'σ' },
};

export function folded(text: string): string {
  const letters = text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return letters
    .replace(/[ßæœøđðħıłþς]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
}

const MOST_WORDS = 8;

/** What is looked for, as patterns of `like`: every word has to be there, in any order. */
export const likePatterns = (search: string): readonly string[] =>
  folded(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

/** A text in a language, else in English, else in whatever there is. */
export const textIn = (texts: Readonly<Record<string, string>>, language: string): string =>
  (Object.hasOwn(texts, language) ? texts[language] : texts['en']) ?? Object.values(texts)[0] ?? '';
