// Step of the check: the sentences of every language parse, stand in order, and say the same things of the same facts.
import { type Catalogue, catalogues, factsOf } from './sentences.ts';
import type { Step } from './step.ts';

export const messages: Step = {
  name: 'messages',
  run(root) {
    const languages = catalogues(root);
    const english = languages.get('en') ?? {};
    const faults = [...languages].flatMap(([language, catalogue]) => [
      ...faultsOf(language, catalogue),
      ...(language === 'en' ? [] : differences(english, language, catalogue)),
    ]);
    const count = Object.keys(english).length;
    return {
      saw: `${count} sentences in ${languages.size} ${languages.size === 1 ? 'language' : 'languages'}`,
      faults: count === 0 ? ['messages/en.json has no sentence', ...faults] : faults,
    };
  },
};

/** What is wrong with one language by itself. */
export function faultsOf(language: string, catalogue: Catalogue): readonly string[] {
  const keys = Object.keys(catalogue);
  const astray = keys.find((key, place) => key < (keys[place - 1] ?? ''));
  return [
    ...(astray === undefined ? [] : [`messages/${language}.json ${astray} stands out of order; keys are sorted`]),
    ...keys
      .filter((key) => catalogue[key] === '' || factsOf(catalogue[key] ?? '', language) === undefined)
      .map((key) => `messages/${language}.json ${key} is no ICU message`),
  ];
}

/** What a language lacks, has too much, or asks for that English does not. */
export function differences(english: Catalogue, language: string, other: Catalogue): readonly string[] {
  const place = `messages/${language}.json`;
  return [
    ...Object.keys(english).flatMap((key) => {
      const text = other[key];
      if (text === undefined) return [`${place} lacks ${key}`];
      const [wanted, given] = [factsOf(english[key] ?? '', 'en')?.join(', '), factsOf(text, language)?.join(', ')];
      return wanted === given
        ? []
        : [`${place} ${key} asks for ${given || 'nothing'}; English asks for ${wanted || 'nothing'}`];
    }),
    ...Object.keys(other)
      .filter((key) => english[key] === undefined)
      .map((key) => `${place} ${key} is unknown in English`),
  ];
}
