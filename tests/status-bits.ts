// Bits of a status list, as a test sets them.
import { SMALLEST_LIST } from '@tessera/credential/status';

/** A list in which nothing was taken back. */
export const NO_BITS = new Uint8Array(SMALLEST_LIST / 8);

/** A copy of the bits with one slot set or cleared. The first bit is the highest of the first byte. [BSL §3.1] */
export function withBit(bits: Uint8Array, index: number, set = true): Uint8Array {
  const copy = Uint8Array.from(bits);
  const mask = 0x80 >> (index & 7);
  const byte = copy[index >> 3] ?? 0;
  copy[index >> 3] = set ? byte | mask : byte & ~mask;
  return copy;
}
