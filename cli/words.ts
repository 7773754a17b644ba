// What the command line says: sentences of messages/, with what comes from strangers made harmless for a terminal.
import type { Check, Problem } from '@tessera/credential';
import { isListName, nearest } from '@tessera/credential/vocabulary';
import { hasSentence, sentence } from '@tessera/messages';

const LANGUAGE = 'en';

export type Facts = Readonly<Record<string, string | number>>;

/** A sentence of messages/. Texts among the facts may be anybody's; what stands for words becomes words. */
export function say(key: string, facts: Facts = {}): string {
  const words = Object.entries(inWords(facts)).map(([name, value]) => [
    name,
    typeof value === 'string' ? plain(value) : value,
  ]);
  return sentence(LANGUAGE, key, Object.fromEntries(words));
}

// Control characters move the cursor and rewrite what was printed; bidirectional controls make a text look like another.
const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** A stranger's text without what could steer a terminal; a line break becomes a space. */
export const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(CONTROLS, '');

/** A stranger's text with what could steer a terminal shown by its code point: for looking at it closely. */
export const escaped = (text: string): string =>
  text.replace(CONTROLS, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** JSON in one line; what could steer a terminal is written as JSON escapes, which change nothing of the value. */
export const escapedJson = (value: unknown): string => safeJson(JSON.stringify(value));

/** The text of a JSON document without anything that could steer a terminal; its value stays what it is. */
export const safeJson = (json: string): string =>
  json.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const WIDTH = 80;

/** Text in lines of at most 80 columns, all after the first below the first. A longer word stands alone. */
export function wrapped(text: string, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Facts of the library that stand for words: elements by their key, reasons by their code, lists by their name. */
const wordsFor: Readonly<Record<string, (value: string) => Facts>> = {
  elements: (keys) => ({ elements: listed(keys.split(',').map(elementName)), elementCount: keys.split(',').length }),
  reason: (code) => ({
    reason: wordsOf([`reason.${code}`, `fetch.reason.${code}`], code),
    reasons: code === '' ? 0 : 1,
  }),
  element: (key) => ({ element: wordsOf([`element.${key}.name`], key) }),
  list: (name) => ({ list: wordsOf([`list.${name}.name`], name) }),
  wanted: (kind) => ({ wanted: kind === 'language map' ? 'languageMap' : kind }), // a sentence chooses by one word
  near: (labels) => ({ near: labels, count: labels === '' ? 0 : labels.split(' · ').length }),
  ...Object.fromEntries(
    ['date', 'until', 'from', 'sealed', 'issued', 'ended', 'earlier', 'later'].map((name) => [
      name,
      (day: string) => ({ [name]: dayInWords(day) }),
    ]),
  ),
};

function inWords(facts: Facts): Facts {
  const words = Object.entries(facts).map(([name, value]) => {
    const translate = Object.hasOwn(wordsFor, name) && typeof value === 'string' ? wordsFor[name] : undefined;
    return translate ? translate(String(value)) : { [name]: value };
  });
  return Object.assign({}, ...words);
}

/** The words of the first key that there is; a text without one is a stranger's, and stays as it is. */
function wordsOf(keys: readonly string[], text: string): string {
  const key = keys.find(hasSentence);
  return key === undefined ? text : say(key);
}

export const elementName = (key: string): string => say(`element.${key}.name`);

const listed = (texts: readonly string[]): string => new Intl.ListFormat(LANGUAGE).format(texts);

/** `1 June 2026` of a date or an instant as the library writes them; any other text stays as it is. */
export function dayInWords(text: string): string {
  const day = /^\d{4}-\d\d-\d\d(?=$|T|Z|[+-]\d\d:\d\d$)/.exec(text)?.[0];
  if (day === undefined) return text;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

/** What a check found, what that means and what to do: `finding.<code>.…`. */
export const sayFinding = ({ code, facts }: Pick<Check, 'code' | 'facts'>, part: 'because' | 'means' | 'do'): string =>
  say(`finding.${code}.${part}`, { reason: '', ...facts }); // not every answer has a reason

/** What is wrong and what to do: `problem.<code>.…`. */
export const sayProblem = ({ code, facts }: Pick<Problem, 'code' | 'facts'>, part: 'what' | 'do'): string =>
  say(
    `problem.${code}.${part}`,
    code === 'concept-unknown' && part === 'do' ? { ...facts, near: nearTo(facts) } : facts,
  );

/** Looked for only where a person is told: it is dear, and a file can be wrong in thousands of places. */
function nearTo({ list, given }: Facts): string {
  return typeof list === 'string' && isListName(list) ? nearest(list, String(given), 3).join(' · ') : '';
}
