// JSON from strangers. What two parsers could read differently is refused: a key twice, a lone surrogate; and what
// could exhaust us: too deep, too long. [RFC8259 §4] [RFC8259 §8.2]
import { type Problem, problem, type Reading, readAs, refuse } from './problem.ts';

export const LONGEST_JSON = 10 * 1024 * 1024; // characters
const DEEPEST = 64;
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

export function parseJson(text: string): Reading<unknown> {
  if (text.length > LONGEST_JSON)
    return refuse(problem('json-too-long', '', { count: text.length, most: LONGEST_JSON }));
  const value = parsed(text);
  if (value === undefined) return refuse(problem('json-malformed', ''));
  const members = membersWithin(DEEPEST, value.json);
  if (members === undefined) return refuse(problem('json-too-deep', '', { most: DEEPEST }));
  const isPlain = membersWritten(text) === members && text.isWellFormed() && !ESCAPED_SURROGATE.test(text);
  const doubt = isPlain ? undefined : ambiguity(text);
  return doubt ? refuse(doubt) : readAs(value.json);
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** How many members all objects have together; undefined where the nesting is too deep. */
function membersWithin(deepest: number, json: unknown): number | undefined {
  let members = 0;
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= deepest) return undefined;
    const next: unknown[] = [];
    for (const container of level) {
      if (Array.isArray(container)) {
        for (const value of container as readonly unknown[])
          if (typeof value === 'object' && value !== null) next.push(value);
      } else if (typeof container === 'object' && container !== null) {
        for (const value of Object.values(container) as unknown[]) {
          members++;
          if (typeof value === 'object' && value !== null) next.push(value);
        }
      }
    }
    level = next;
  }
  return members;
}

const COLON = 0x3a;

/**
 * How many members are written, of a text that is known to be sound JSON: colons outside strings. A key that stands
 * twice is written twice and parsed once, so the two numbers differ. Strings are hopped over from quote to quote and
 * from backslash to backslash, which is what makes this cheap.
 */
function membersWritten(text: string): number {
  let members = 0;
  let place = 0;
  let backslash = indexOr(text.indexOf('\\'), text);
  while (place < text.length) {
    const quote = indexOr(text.indexOf('"', place), text);
    for (; place < quote; place++) if (text.charCodeAt(place) === COLON) members++;
    place++;
    for (let inside = true; inside && place < text.length; ) {
      const end = indexOr(text.indexOf('"', place), text);
      inside = backslash < end;
      place = inside ? backslash + 2 : end + 1;
      if (inside) backslash = indexOr(text.indexOf('\\', place), text);
    }
  }
  return members;
}

const indexOr = (found: number, text: string): number => (found < 0 ? text.length : found);

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
