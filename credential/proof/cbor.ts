// CBOR in its one strict form: lengths as short as they can be, nothing without an end, no name twice, no tag that was not
// asked for. [RFC8949 §4.2.1]
import { decode, encode, Tagged } from 'cborg';
import { sameBytes } from './der.ts';

export { Tagged };

const LARGEST = 10 * 1024 * 1024; // octets

/** The one value that the bytes are; undefined for anything else. Maps come as `Map`. Never throws. */
export function readCbor(bytes: Uint8Array, ...tags: readonly number[]): unknown {
  if (bytes.length > LARGEST) return undefined;
  try {
    return decode(bytes, { ...STRICT, tags: Tagged.preserve(...tags) });
  } catch {
    return undefined; // bytes of a stranger: the library says by an exception that they are none
  }
}

/** The same, of numbers, texts, bytes, lists and maps, where not even a whole number may be written as a fraction. */
export function readExactCbor(bytes: Uint8Array): unknown {
  const value = readCbor(bytes);
  return value !== undefined && sameBytes(encode(value, IN_ITS_ORDER), bytes) ? value : undefined;
}

const IN_ITS_ORDER = { mapSorter: () => 0 };

const STRICT = {
  strict: true,
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
};

/** Bytes of a value that is made of numbers, texts, bytes, lists, maps and tags. */
export const writeCbor = (value: unknown): Uint8Array => encode(value);
