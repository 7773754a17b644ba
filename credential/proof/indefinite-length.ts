// Turns BER into DER as far as the envelope of a message needs it: definite and minimal lengths, octet strings in one
// piece. Some timestamp authorities write that way. What is DER already comes out as it went in. [X690 §8.1.3]
import { joinBytes } from './bytes.ts';

/** The same value in definite form; undefined when `bytes` are no single BER value, nested deeper than 32, or of more than
 * 10,000 parts. */
export function definiteForm(bytes: Uint8Array): Uint8Array | undefined {
  const value = valueAt(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length, 0, {
    left: MOST_PARTS,
  });
  return value?.end === bytes.length ? derOf(value) : undefined;
}

interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly end: number;
}

const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;
const DEEPEST = 32;
const MOST_PARTS = 10_000;

/** How many more parts may be read: two octets make one. */
interface Budget {
  left: number;
}

function valueAt(source: Uint8Array, start: number, limit: number, depth: number, budget: Budget): Value | undefined {
  const tag = source[start] ?? 0;
  const length = lengthAt(source, start + 1, limit);
  if (tag === 0 || (tag & 0x1f) === 0x1f || length === undefined || depth > DEEPEST) return undefined;
  if (budget.left-- <= 0) return undefined;
  const definiteEnd = length.octets === 'until the end mark' ? undefined : length.contentStart + length.octets;
  if (definiteEnd !== undefined && definiteEnd > limit) return undefined;
  if ((tag & CONSTRUCTED) === 0) {
    if (definiteEnd === undefined) return undefined; // only what is made of parts can be marked at its end
    return { tag, content: source.subarray(length.contentStart, definiteEnd), end: definiteEnd };
  }
  const parts: Value[] = [];
  let offset = length.contentStart;
  const endsHere = (): boolean =>
    definiteEnd === undefined ? source[offset] === 0 && source[offset + 1] === 0 : offset === definiteEnd;
  while (!endsHere()) {
    const part = valueAt(source, offset, definiteEnd ?? limit, depth + 1, budget);
    if (part === undefined) return undefined;
    parts.push(part);
    offset = part.end;
  }
  const end = definiteEnd ?? offset + 2;
  if (end > limit) return undefined;
  if (tag !== (OCTET_STRING | CONSTRUCTED)) return { tag, content: joinBytes(parts.map(derOf)), end };
  const pieces = parts.every((part) => part.tag === OCTET_STRING);
  return pieces ? { tag: OCTET_STRING, content: joinBytes(parts.map(({ content }) => content)), end } : undefined;
}

interface Length {
  readonly octets: number | 'until the end mark';
  readonly contentStart: number;
}

function lengthAt(source: Uint8Array, offset: number, limit: number): Length | undefined {
  const first = source[offset];
  if (first === undefined || offset >= limit) return undefined;
  if (first < 0x80) return { octets: first, contentStart: offset + 1 };
  if (first === 0x80) return { octets: 'until the end mark', contentStart: offset + 1 };
  const contentStart = offset + 1 + (first & 0x7f);
  if (first > 0x84 || contentStart > limit) return undefined;
  const octets = source.subarray(offset + 1, contentStart).reduce((length, octet) => length * 256 + octet, 0);
  return { octets, contentStart };
}

function derOf({ tag, content }: Value): Uint8Array {
  if (content.length < 0x80) return joinBytes([Uint8Array.of(tag, content.length), content]);
  const octets: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return joinBytes([Uint8Array.of(tag, 0x80 | octets.length, ...octets), content]);
}
