// Texts that people read: plain lines and language maps, cleaned of what cannot be seen. [RFC5646 §2.1]
import { append, at, type Problem, problem, type Reading, readAs, refuse } from './problem.ts';
import { isObject, type Shape, shown, wrongType } from './shape.ts';

/** Text by BCP 47 language tag; at least one language. */
export type LanguageMap = Readonly<Record<string, string>>;

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;
const MOST_LANGUAGES = 200;

/** One line: a name, a number, a grade. */
export const line: Shape<string> = {
  read: (value, path) =>
    typeof value === 'string' ? readText(value, LONGEST_LINE, path) : wrongType('text', value, path),
  schema: { type: 'string', minLength: 1, maxLength: LONGEST_LINE },
};

/** The same text in one or more languages. */
export const languageMap: Shape<LanguageMap> = {
  read(value, path) {
    if (!isObject(value)) return wrongType('language map', value, path);
    const entries = Object.entries(value);
    if (entries.length === 0) return refuse(problem('text-empty', path));
    if (entries.length > MOST_LANGUAGES)
      return refuse(problem('list-too-long', path, { most: MOST_LANGUAGES, count: entries.length }));
    const problems: Problem[] = [];
    const texts: Record<string, string> = {};
    for (const [tag, text] of entries) {
      const reading = readEntry(tag, text, texts, at(path, tag));
      append(problems, reading.problems);
      if (reading.ok) texts[reading.value.tag] = reading.value.text;
    }
    return problems.length === 0 ? readAs(inOrder(texts)) : refuse(problems);
  },
  schema: {
    type: 'object',
    description: 'Text by BCP 47 language tag, for example {"en": "Baking bread", "fr": "Faire du pain"}',
    minProperties: 1,
    maxProperties: MOST_LANGUAGES,
    propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    additionalProperties: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
  },
};

/** By tag, so that one set of texts is one value in whatever order it was written. */
function inOrder(texts: LanguageMap): LanguageMap {
  const tags = Object.keys(texts);
  return tags.length < 2 ? texts : Object.fromEntries(tags.sort().map((tag) => [tag, texts[tag] ?? '']));
}

function readEntry(
  tag: string,
  text: unknown,
  before: LanguageMap,
  path: string,
): Reading<{ tag: string; text: string }> {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return refuse(problem('language-unknown', path, { given: shown(tag) }));
  if (Object.hasOwn(before, canonical)) return refuse(problem('language-twice', path, { language: canonical }));
  if (typeof text !== 'string') return wrongType('text', text, path);
  const reading = readText(text, LONGEST_TEXT, path);
  return reading.ok ? readAs({ tag: canonical, text: reading.value }) : reading;
}

function readText(text: string, longest: number, path: string): Reading<string> {
  if (text.length > longest) return refuse(problem('text-too-long', path, { count: text.length, most: longest }));
  if (!text.isWellFormed()) return refuse(problem('text-broken', path));
  const character = hiddenCharacter(text);
  if (character !== undefined) return refuse(problem('text-hidden-character', path, { character }));
  const clean = text.normalize('NFC').trim();
  return clean === '' ? refuse(problem('text-empty', path)) : readAs(clean);
}

/**
 * Control characters and bidirectional overrides: they let a text look like another one.
 * The marks LRM and RLM and the joiners of Arabic and Indic scripts stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/;

/** The code point of the first such character, `U+202E`. */
export function hiddenCharacter(text: string): string | undefined {
  const hidden = HIDDEN.exec(text)?.[0];
  return hidden === undefined ? undefined : codePoint(hidden);
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

/** Only tags that there are: what strangers invent is looked at again each time, and kept nowhere. */
const tags = new Map<string, string>();
const MOST_TAGS = 2000;

/** The canonical form of a language tag whose language exists; undefined for any other text. [RFC5646 §4.5] */
function canonicalTag(tag: string): string | undefined {
  if (!TAG.test(tag)) return undefined;
  const canonical = tags.get(tag) ?? lookUpTag(tag);
  if (canonical !== undefined && tags.size < MOST_TAGS) tags.set(tag, canonical);
  return canonical;
}

function lookUpTag(tag: string): string | undefined {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    const language = canonical?.split('-')[0];
    return language !== undefined && languageNames.of(language) !== undefined ? canonical : undefined;
  } catch {
    return undefined; // Intl answers a malformed tag with a RangeError
  }
}

/** A BCP 47 tag of a language that exists, in canonical form. */
export const languageTag: Shape<string> = {
  read(value, path) {
    if (typeof value !== 'string') return wrongType('language', value, path);
    const tag = canonicalTag(value);
    return tag === undefined ? refuse(problem('language-unknown', path, { given: shown(value) })) : readAs(tag);
  },
  schema: { type: 'string', description: 'A BCP 47 language tag, for example en' },
};
