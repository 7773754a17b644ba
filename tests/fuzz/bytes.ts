// Bytes changed: bits and octets, pieces cut, doubled, moved and taken from others, lengths that lie.
import type { Draw } from './draw.ts';

const EDGES: readonly number[] = [0x00, 0x01, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x9f, 0xbf, 0xd2, 0xf6, 0xfe, 0xff];

const random = (draw: Draw, length: number): Buffer => Buffer.from(Array.from({ length }, () => draw.number(0, 256)));

/** The same with one to four changes. */
export function changedBytes(given: Uint8Array, draw: Draw, others: readonly Uint8Array[] = []): Buffer {
  let bytes: Buffer = Buffer.from(given);
  for (let times = draw.one([1, 1, 1, 2, 3, 4]); times > 0; times--) bytes = changedOnce(bytes, draw, others);
  return bytes;
}

function changedOnce(bytes: Buffer, draw: Draw, others: readonly Uint8Array[]): Buffer {
  const at = draw.number(0, bytes.length + 1);
  const length = draw.one([1, 1, 2, 4, 8, 32, draw.number(0, bytes.length + 1)]);
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  const rest = bytes.subarray(at);
  switch (draw.number(0, 12)) {
    case 0:
    case 1:
      return Buffer.concat([
        before,
        Buffer.from(rest.subarray(0, 1).map((byte) => byte ^ (1 << draw.number(0, 8)))),
        rest.subarray(1),
      ]);
    case 2:
      return Buffer.concat([before, Buffer.from([draw.one(EDGES)]), rest.subarray(1)]);
    case 3:
      return Buffer.concat([before, random(draw, draw.one([1, 2, 4, 16])), rest]);
    case 4:
      return Buffer.concat([before, after]);
    case 5:
      return Buffer.concat([before, piece, piece, after]);
    case 6:
      return Buffer.from(before);
    case 7:
      return Buffer.concat([before, Buffer.from(piece).reverse(), after]);
    case 8: {
      const other = others.length > 0 ? draw.one(others) : bytes;
      const from = draw.number(0, other.length + 1);
      return Buffer.concat([before, other.subarray(from, from + length), draw.luck(2) ? rest : after]);
    }
    case 9: {
      // Where a length may stand: one more, one less, or far more than there is.
      const octet = rest[0] ?? 0;
      return Buffer.concat([
        before,
        Buffer.from([draw.one([octet + 1, octet - 1, 0x84, 0xff]) & 0xff]),
        rest.subarray(1),
      ]);
    }
    case 10:
      return Buffer.concat([before, Buffer.alloc(draw.one([1, 4, 1000]), draw.one(EDGES)), rest]);
    default:
      return Buffer.concat([rest, before]);
  }
}
