// JSON from strangers. What two parsers could read differently is refused: a key twice, a lone surrogate; and what
// could exhaust us: too deep, too long. [RFC8259 §4] [RFC8259 §8.2]
import { type Problem, problem, type Reading, readAs, refuse } from './problem.ts';

export const LONGEST_JSON = 10 * 1024 * 1024; // characters
const DEEPEST = 64;

export function parseJson(text: string): Reading<unknown> {
  if (text.length > LONGEST_JSON) return refuse(problem('json-too-long', '', { count: text.length, most: LONGEST_JSON }));
  const value = parsed(text);
  if (value === undefined) return refuse(problem('json-malformed', ''));
  if (deeperThan(DEEPEST, value.json)) return refuse(problem('json-too-deep', '', { most: DEEPEST }));
  const doubt = isPlainlyWritten(text, value.json) ? undefined : ambiguity(text);
  return doubt ? refuse(doubt) : readAs(value.json);
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function deeperThan(deepest: number, json: unknown): boolean {
  let level: object[] = isContainer(json) ? [json] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= deepest) return true;
    const next: object[] = [];
    for (const container of level) {
      for (const value of Object.values(container) as unknown[]) if (isContainer(value)) next.push(value);
    }
    level = next;
  }
  return false;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The short way: text that says nothing but what its value says cannot hold a key twice. */
const isPlainlyWritten = (text: string, json: unknown): boolean => !text.includes('\\u') && text.isWellFormed() && JSON.stringify(json) === text;

/** The long way: reads the text once more, as syntax it is known to be sound. */
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
