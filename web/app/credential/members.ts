// Looks into what a stranger sent, of which nothing is known: members of objects, texts, lists. None of it throws.
import { chosen, type Words } from './shown.ts';

export type Members = Readonly<Record<string, unknown>>;

/** The members of an object; of anything else, none. */
export const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {}; // an object, just asked

/** The objects of a list. */
export const membersIn = (value: unknown): readonly Members[] =>
  Array.isArray(value)
    ? value.filter((entry: unknown) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
    : [];

export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry: unknown) => typeof entry === 'string') : [];

export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A text, or the best of a text in several languages. */
export function wordsIn(value: unknown, ...languages: readonly string[]): Words | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { text: value };
  const texts = Object.entries(members(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return chosen(Object.fromEntries(texts), ...languages);
}
