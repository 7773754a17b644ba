// Speaks one language from its catalogue: a key and facts become a sentence. It holds no sentence itself, so that a
// browser can be given the few it needs. Facts may be hostile: they are put into a sentence, never read as one.
import { IntlMessageFormat } from 'intl-messageformat';
import { PSEUDO } from './languages.ts';

export type Catalogue = Readonly<Record<string, string>>;

/** What a sentence may be about. */
export type Facts = Readonly<Record<string, string | number>>;

/** Throws on a key that the catalogue does not have, and on a fact that is needed and was not given: faults of ours. */
export type Speaker = (key: string, facts?: Facts) => string;

/** With the tag of the pseudo-language, the English catalogue is spoken with accents and longer. */
export function speaker(language: string, catalogue: Catalogue): Speaker {
  const cache = new Map<string, IntlMessageFormat>();
  const parsed = (key: string): IntlMessageFormat => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const text = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (text === undefined) throw new Error(`There is no sentence “${key}” in ${language}.json`);
    const made = language === PSEUDO ? pseudo(text) : new IntlMessageFormat(text, language, undefined, PLAIN);
    cache.set(key, made);
    return made;
  };
  return (key, facts = {}) => String(parsed(key).format(facts));
}

/** `<` is a character like any other: sentences carry no mark-up. */
const PLAIN = { ignoreTag: true } as const;

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const LITERAL = 0;

/** The sentence with every letter accented and every vowel twice, in brackets that show where one is cut or glued. */
function pseudo(text: string): IntlMessageFormat {
  const parts = new IntlMessageFormat(text, 'en', undefined, PLAIN).getAst();
  const bracket = (value: string): Part => ({ type: LITERAL, value });
  return new IntlMessageFormat([bracket('['), ...parts.map(stretched), bracket(']')], 'en', undefined, PLAIN);
}

function stretched(part: Part): Part {
  if ('options' in part) {
    const options = Object.entries(part.options).map(([word, option]) => [
      word,
      { ...option, value: option.value.map(stretched) },
    ]);
    return { ...part, options: Object.fromEntries(options) };
  }
  return part.type === LITERAL && 'value' in part
    ? { ...part, value: part.value.replace(/\p{L}/gu, (letter) => ACCENTED[letter] ?? letter) }
    : part;
}

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'ÁÀ', E: 'ÉÈ', I: 'ÍÌ', O: 'ÓÒ', U: 'ÚÙ', Y: 'Ý', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};
