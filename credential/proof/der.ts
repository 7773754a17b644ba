// A small reader of DER, the encoding of certificates and keys. The leaf of every seal is read with it on the
// hot path. It is bounded and strict: definite and minimal lengths only, single-byte tags, no trailing bytes, 32
// levels and 10,000 elements at most. It answers undefined for everything else and never throws. [X690 §10.1]
import { utcMilliseconds } from '../time.ts';

/** One element, as a place in the bytes it was read from; nothing is copied. */
export interface Der {
  /** The identifier octet: class, constructed bit and number. */
  readonly tag: number;
  readonly source: Uint8Array;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
  readonly depth: number;
  /** Shared by all that is read from the same bytes. */
  readonly budget: Budget;
}

/** How many more elements may be opened: two octets make one, and each costs a hundred octets of memory. */
interface Budget {
  left: number;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
} as const;

const CONSTRUCTED = 0x20;
const DEEPEST = 32;
const MOST_ELEMENTS = 10_000;

/** The one element that fills `bytes`. */
export function readDer(bytes: Uint8Array): Der | undefined {
  // A plain view: subclasses such as Node's Buffer take three times as long to cut.
  const source = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const element = elementAt(source, 0, source.length, 0, { left: MOST_ELEMENTS });
  return element !== undefined && element.end === source.length ? element : undefined;
}

/**
 * What a constructed element holds, in order; undefined when it is primitive, when anything in it is malformed, and when
 * more has been opened than anything honest holds.
 */
export function childrenOf(parent: Der): readonly Der[] | undefined {
  if ((parent.tag & CONSTRUCTED) === 0 || parent.depth >= DEEPEST) return undefined;
  const children: Der[] = [];
  let offset = parent.contentStart;
  while (offset < parent.end) {
    const child = elementAt(parent.source, offset, parent.end, parent.depth + 1, parent.budget);
    if (child === undefined || parent.budget.left-- <= 0) return undefined;
    children.push(child);
    offset = child.end;
  }
  return children;
}

/** The children of an element that must be a SEQUENCE (or of the other tag named). */
export function childrenOfA(tag: number, element: Der | undefined): readonly Der[] | undefined {
  return element?.tag === tag ? childrenOf(element) : undefined;
}

/** The element inside an OCTET STRING, as extensions wrap their values. */
export function unwrapped(element: Der | undefined): Der | undefined {
  if (element?.tag !== TAG.octetString || element.depth >= DEEPEST) return undefined;
  const inner = elementAt(element.source, element.contentStart, element.end, element.depth + 1, element.budget);
  return inner !== undefined && inner.end === element.end ? inner : undefined;
}

/** The bytes between an element's header and its end. */
export const contentOf = (element: Der): Uint8Array => element.source.subarray(element.contentStart, element.end);

/** The bytes of an element with its header. */
export const wholeOf = (element: Der): Uint8Array => element.source.subarray(element.start, element.end);

export function octetsOf(element: Der | undefined): Uint8Array | undefined {
  return element?.tag === TAG.octetString ? contentOf(element) : undefined;
}

/** What a UUID as an arc can be at most, before its last seven bits: nobody has an arc larger than that. [X667 §7] */
const LARGEST_ARC = (1n << 121n) - 1n;

/** An object identifier in dots. [X690 §8.19] */
export function oidOf(element: Der | undefined): string | undefined {
  if (element?.tag !== TAG.oid || element.contentStart === element.end) return undefined;
  let text = '';
  let value = 0n;
  let arcStarts = true;
  for (let index = element.contentStart; index < element.end; index++) {
    const octet = element.source[index] ?? 0;
    if (arcStarts && octet === 0x80) return undefined; // a leading zero: the same identifier written twice
    if (value > LARGEST_ARC) return undefined;
    value = value * 128n + BigInt(octet & 0x7f);
    arcStarts = octet < 0x80;
    if (!arcStarts) continue;
    if (text === '') text = value < 80n ? `${value / 40n}.${value % 40n}` : `2.${value - 80n}`;
    else text += `.${value}`;
    value = 0n;
  }
  return arcStarts ? text : undefined;
}

/** A BOOLEAN; FALSE written out where DER would leave the default away is common in certificates and read. */
export function booleanOf(element: Der | undefined): boolean | undefined {
  if (element?.tag !== TAG.boolean || element.end - element.contentStart !== 1) return undefined;
  const octet = element.source[element.contentStart];
  return octet === 0xff ? true : octet === 0 ? false : undefined;
}

/** The content of a minimally written INTEGER. [X690 §8.3] */
export function integerOctets(element: Der | undefined): Uint8Array | undefined {
  if (element?.tag !== TAG.integer) return undefined;
  const octets = contentOf(element);
  const [first, second] = octets;
  if (first === undefined) return undefined;
  const padded = second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  return padded ? undefined : octets;
}

/** An INTEGER from 0 to 2^31 − 1. */
export function smallIntegerOf(element: Der | undefined): number | undefined {
  const octets = integerOctets(element);
  if (octets === undefined || octets.length > 4 || (octets[0] ?? 0) >= 0x80) return undefined;
  return octets.reduce((value, octet) => value * 256 + octet, 0);
}

/** A BIT STRING of whole octets, as keys and signatures are. */
export function bitOctetsOf(element: Der | undefined): Uint8Array | undefined {
  if (element?.tag !== TAG.bitString || element.source[element.contentStart] !== 0) return undefined;
  return element.end > element.contentStart
    ? element.source.subarray(element.contentStart + 1, element.end)
    : undefined;
}

/** A BIT STRING of at most 32 flags: the numbers of the bits that are set, counted from the left. [X690 §11.2] */
export function flagsOf(element: Der | undefined): readonly number[] | undefined {
  if (element?.tag !== TAG.bitString || element.end === element.contentStart) return undefined;
  if (element.end - element.contentStart > 1 + FLAG_OCTETS) return undefined;
  const [unused = 8, ...octets] = contentOf(element);
  const last = octets.at(-1);
  if (unused > 7 || (last === undefined && unused > 0)) return undefined;
  if (last !== undefined && (last & ((1 << unused) - 1)) !== 0) return undefined;
  return octets.flatMap((octet, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (octet & (0x80 >> bit)) !== 0).map((bit) => index * 8 + bit),
  );
}

/** No list of flags we know is longer than nine bits. */
const FLAG_OCTETS = 4;

/** A time as certificates write it: UTCTime or GeneralizedTime with seconds and Z, no fraction. [RFC5280 §4.1.2.5] */
export function timeOf(element: Der | undefined): number | undefined {
  const octets = element === undefined ? 0 : element.end - element.contentStart;
  if (element?.tag === TAG.utcTime && octets === 13) {
    const year = digits(element, 0, 2);
    return year === undefined ? undefined : momentOf(element, year >= 50 ? 1900 + year : 2000 + year, 2);
  }
  if (element?.tag === TAG.generalizedTime && octets === 15) {
    const year = digits(element, 0, 4);
    return year === undefined ? undefined : momentOf(element, year, 4);
  }
  return undefined;
}

const HEX = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** Bytes as lower-case hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) text += HEX[bytes[index] ?? 0];
  return text;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((octet, index) => octet === other[index]);
}

function elementAt(source: Uint8Array, start: number, limit: number, depth: number, budget: Budget): Der | undefined {
  if (limit - start < 2) return undefined;
  const tag = source[start] ?? 0;
  if (tag === 0 || (tag & 0x1f) === 0x1f) return undefined;
  let length = source[start + 1] ?? 0;
  let contentStart = start + 2;
  if (length >= 0x80) {
    const octets = length & 0x7f;
    if (octets === 0 || octets > 4 || contentStart + octets > limit) return undefined; // 0 is the indefinite form
    length = 0;
    for (let index = 0; index < octets; index++) length = length * 256 + (source[contentStart + index] ?? 0);
    if (length < (octets === 1 ? 0x80 : 256 ** (octets - 1))) return undefined;
    contentStart += octets;
  }
  const end = contentStart + length;
  return end > limit ? undefined : { tag, source, start, contentStart, end, depth, budget };
}

function digits(element: Der, from: number, count: number): number | undefined {
  let value = 0;
  for (let index = element.contentStart + from; index < element.contentStart + from + count; index++) {
    const digit = (element.source[index] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function momentOf(element: Der, year: number, from: number): number | undefined {
  const month = digits(element, from, 2);
  const day = digits(element, from + 2, 2);
  const hour = digits(element, from + 4, 2);
  const minute = digits(element, from + 6, 2);
  const second = digits(element, from + 8, 2);
  if (element.source[element.end - 1] !== 0x5a) return undefined; // 'Z'
  if (month === undefined || day === undefined || hour === undefined) return undefined;
  return minute === undefined || second === undefined
    ? undefined
    : utcMilliseconds(year, month, day, hour, minute, second);
}
