// Patterns of strangers, matched in time that grows with the text and not beyond: by an engine that never goes back.
// What such an engine cannot match at all, a pattern that looks ahead or repeats what it found, is refused. [JSON-SCHEMA]
import { RE2JS } from 're2js';

export interface Pattern {
  /** Anywhere in the text, as a pattern of JSON Schema is meant. */
  matches(text: string): boolean;
  /** What matching one character may cost, in steps. */
  readonly steps: number;
}

const LONGEST = 2000; // characters of a pattern

/** Undefined where it is no pattern, or none that can be matched in bounded time. */
export function pattern(source: string): Pattern | undefined {
  if (source.length > LONGEST || !isExpression(source)) return undefined;
  const translated = translate(source);
  const compiled = translated === undefined ? undefined : compile(translated);
  return compiled && { matches: (text) => compiled.matcher(text).find(), steps: compiled.programSize() };
}

/** By the grammar that JSON Schema names. Nothing is ever matched with it: there, a few characters can take for ever. [ECMA-262] */
function isExpression(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false; // a SyntaxError is how the host says that it is none
  }
}

function compile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined; // the engine throws for what it cannot match, and answers nothing otherwise
  }
}

const SPACES = '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}';

/**
 * The same expression in the engine's words. Where one letter means other characters there, the characters are written
 * out. Undefined where that cannot be done.
 */
function translate(source: string): string | undefined {
  let written = '';
  let inClass = false;
  for (let place = 0; place < source.length; place++) {
    const letter = source[place] ?? '';
    if (letter === '\\') {
      const found = escapeAt(source, place, inClass);
      if (found === undefined) return undefined;
      written += found.text;
      place += found.length - 1;
    } else if (inClass) {
      if (letter === ']') inClass = false;
      written += letter === '[' || letter === '&' || letter === '~' ? `\\${letter}` : letter;
    } else if (letter === '[') {
      if (source.startsWith('[]', place) || source.startsWith('[^]', place)) return undefined;
      inClass = true;
      written += letter;
    } else if (letter === '(' && source[place + 1] === '?' && !source.startsWith('(?:', place)) {
      return undefined; // looking round, names of groups, modifiers
    } else {
      written += letter === '.' ? `[^${LINE_ENDS}]` : letter;
    }
  }
  return written;
}

interface Escape {
  readonly text: string;
  /** Characters of the source that it stands for. */
  readonly length: number;
}

const CODE_POINT = /^\\u(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{4})(?:\\u([0-9A-Fa-f]{4}))?)/;
const PROPERTY =
  /^\\[pP]\{(?:L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|No|P|Pc|Pd|Ps|Pe|Pi|Pf|Po|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp|C)\}/;

function escapeAt(source: string, place: number, inClass: boolean): Escape | undefined {
  const next = source[place + 1] ?? '';
  if (next === 's') return { text: inClass ? SPACES : `[${SPACES}]`, length: 2 };
  if (next === 'S') return inClass ? undefined : { text: `[^${SPACES}]`, length: 2 };
  if (next === 'u') return codePointAt(source.slice(place, place + 12));
  if (next === 'p' || next === 'P') {
    const found = PROPERTY.exec(source.slice(place, place + 8))?.[0];
    return found === undefined ? undefined : { text: found, length: found.length };
  }
  if (next === 'b' && inClass) return { text: '\\x{8}', length: 2 };
  if (next === '0') return { text: '\\x{0}', length: 2 };
  if (next === 'x') return { text: `\\x{${source.slice(place + 2, place + 4)}}`, length: 4 };
  if (/[dDwWbBtnrfv]/.test(next) || /[\^$\\.*+?()[\]{}|/-]/.test(next)) {
    const text = next === '/' ? '/' : next === 'v' ? '\\x{b}' : `\\${next}`;
    return { text, length: 2 };
  }
  return undefined; // what was found before, control letters, names
}

function codePointAt(text: string): Escape | undefined {
  const [whole, braced, high, low] = CODE_POINT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (braced !== undefined) return { text: `\\x{${braced}}`, length: whole.length };
  const units = [high ?? '', low ?? ''].map((digits) => Number.parseInt(digits || '0', 16));
  const pair = String.fromCharCode(...units);
  if (low !== undefined && pair.isWellFormed() && [...pair].length === 1)
    return { text: `\\x{${(pair.codePointAt(0) ?? 0).toString(16)}}`, length: whole.length };
  const isHalf = (units[0] ?? 0) >= 0xd800 && (units[0] ?? 0) <= 0xdfff;
  return isHalf ? undefined : { text: `\\x{${high}}`, length: 6 };
}
