// JSON from strangers. What two parsers could read differently is refused: a key twice, a lone surrogate; and what
// could exhaust us: too deep, too long. [RFC8259 §4] [RFC8259 §8.2]
import { type Problem, problem, type Reading, readAs, refuse } from './problem.ts';

export { isObject, type Members } from './shape.ts'; // also for those who come in by this door

export const LONGEST_JSON = 10 * 1024 * 1024; // characters
const DEEPEST = 64;
const LARGE = 500_000; // characters, beyond which it is worth counting first
const MOST_CONTAINERS = 200_000;
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

export function parseJson(text: string): Reading<unknown> {
  return parse(text, text.isWellFormed() && !ESCAPED_SURROGATE.test(text));
}

/** The same for JSON that came as a string inside JSON that was read: its characters are known to be whole. */
export function parseInnerJson(text: string): Reading<unknown> {
  return parse(text, !ESCAPED_SURROGATE.test(text));
}

function parse(text: string, isWhole: boolean): Reading<unknown> {
  if (text.length > LONGEST_JSON || (text.length > LARGE && containers(text) > MOST_CONTAINERS)) {
    return refuse(problem('json-too-long', '', { count: text.length, most: LONGEST_JSON }));
  }
  const value = parsed(text);
  if (value === undefined) return refuse(problem('json-malformed', ''));
  const members = membersParsed(value.json, DEEPEST);
  if (members === undefined) return refuse(problem('json-too-deep', '', { most: DEEPEST }));
  const escaped = text.includes('\\') ? keyWithBackslash(value.json) : undefined;
  if (escaped !== undefined) return refuse(problem('json-key-escaped', '', { key: escaped.slice(0, 80) }));
  const doubt = isWhole && membersWritten(text) === members ? undefined : ambiguity(text);
  return doubt ? refuse(doubt) : readAs(value.json);
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Objects and lists that a text could hold at most: each costs far more memory than its two characters. */
function containers(text: string): number {
  let count = 0;
  for (const mark of ['{', '[']) {
    for (let place = text.indexOf(mark); place >= 0 && count <= MOST_CONTAINERS; place = text.indexOf(mark, place + 1))
      count++;
  }
  return count;
}

/**
 * A name that holds a backslash. None of ours does; and the host's parser can take a name that is written with escapes
 * for another one that looks like its raw text, which then holds a backslash.
 */
function keyWithBackslash(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if (!Array.isArray(json)) {
    const found = Object.keys(json).find((key) => key.includes('\\'));
    if (found !== undefined) return found;
  }
  for (const value of Object.values(json) as unknown[]) {
    const found = keyWithBackslash(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many members all objects have together; undefined where the nesting is deeper than allowed. */
function membersParsed(json: unknown, deepest: number): number | undefined {
  if (typeof json !== 'object' || json === null) return 0;
  if (deepest === 0) return undefined;
  const values: readonly unknown[] = Array.isArray(json) ? json : Object.values(json);
  let members = Array.isArray(json) ? 0 : values.length;
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    const inside = membersParsed(value, deepest - 1);
    if (inside === undefined) return undefined;
    members += inside;
  }
  return members;
}

const COLON = 0x3a;
const BACKSLASH = 0x5c;

/**
 * How many members are written, of a text that is known to be sound JSON: colons outside strings. A key that stands
 * twice is written twice and parsed once, so the two numbers differ. Strings are hopped over from quote to quote, which
 * is what makes this cheap.
 */
function membersWritten(text: string): number {
  let members = 0;
  let place = 0;
  while (place < text.length) {
    const quote = indexOfQuote(text, place);
    for (; place < quote; place++) if (text.charCodeAt(place) === COLON) members++;
    place = quote + 1;
    while (place < text.length) {
      const end = indexOfQuote(text, place);
      place = end + 1;
      if (text.charCodeAt(end - 1) !== BACKSLASH || !isEscaped(text, end)) break;
    }
  }
  return members;
}

function indexOfQuote(text: string, from: number): number {
  const found = text.indexOf('"', from);
  return found < 0 ? text.length : found;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let before = place;
  while (text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (place - before) % 2 === 1;
}

/** The long way: which key stands twice, or where half a character is. Undefined where nothing does. */
function ambiguity(text: string): Problem | undefined {
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let place = 0; place < text.length; place++) {
    switch (text[place]) {
      case '{':
        open.push(new Set());
        expectsKey = true;
        break;
      case '[':
        open.push(undefined);
        expectsKey = false;
        break;
      case '}':
      case ']':
        open.pop();
        expectsKey = false;
        break;
      case ',':
        expectsKey = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, place);
        const string = JSON.parse(text.slice(place, end)) as string; // a JSON string literal always is one
        if (!string.isWellFormed()) return problem('json-lone-surrogate', '', { place });
        const keys = expectsKey ? open.at(-1) : undefined;
        if (keys?.has(string)) return problem('json-key-twice', '', { key: string.slice(0, 80) });
        keys?.add(string);
        expectsKey = false;
        place = end - 1;
        break;
      }
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let place = start + 1; place < text.length; place++) {
    if (text[place] === '\\') place++;
    else if (text[place] === '"') return place + 1;
  }
  return text.length;
}
