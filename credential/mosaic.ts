// The default picture of a credential: a small mosaic drawn from the digest of its description, so that
// two designs look different and one design always looks the same. [PNG §5]
import { digest, toBase64 } from '#platform';
import type { Image } from './elements/further-information.ts';

const TILES = 6; // tiles a side; the left half is mirrored to the right
const TILE = 14; // pixels a tile
const SIDE = TILES * TILE;
const LINE = 1 + SIDE / 4; // bytes: filter, then four pixels a byte

/** Paper, ink, and two tones of the house; at two bits a pixel. */
const PALETTES = [
  ['f7f5ef', '1f2a30', '0f6b6b', '7fb8ad'],
  ['f7f5ef', '1f2a30', '2b4c7e', '9db7d5'],
  ['f7f5ef', '1f2a30', '7a4b2a', 'd3a77f'],
  ['f7f5ef', '1f2a30', '5a6b2d', 'b7c58a'],
];

/** A PNG of 84 × 84 pixels, the same for the same text. */
export function mosaic(text: string): Image {
  const known = drawn.get(text);
  if (known) return known;
  const picture = draw(text);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(text, picture);
  return picture;
}

/** Whether a picture is the one drawn for this text, and so says nothing that its absence would not. */
export const isMosaic = ({ mediaType, content }: Image, text: string): boolean =>
  mediaType === 'image/png' && content.length <= LONGEST && content === mosaic(text).content;

/** A description is sealed, and its picture drawn, many times over. */
const drawn = new Map<string, Image>();
const MOST_DRAWN = 64;

/** More than any mosaic has, in base64. */
const LONGEST = 1000;

interface Tiles {
  /** How many there are on a side. */
  readonly side: number;
  /** Four colours, six digits each; the first is the paper. */
  readonly palette: readonly string[];
  /** The colour of a tile, by its place in the palette. */
  readonly colour: (column: number, row: number) => number;
}

/** The tiles that are laid for a text, for whoever draws them in a form of their own. */
export function tilesOf(text: string): Tiles {
  const seed = digest('SHA-256', text);
  return {
    side: TILES,
    palette: PALETTES[(seed[31] ?? 0) % PALETTES.length] ?? [],
    colour: (column, row) => (seed[row * (TILES / 2) + Math.min(column, TILES - 1 - column)] ?? 0) & 3,
  };
}

function draw(text: string): Image {
  const { palette, colour } = tilesOf(text);
  const pixels = new Uint8Array(SIDE * LINE); // each line opens with filter 0
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const edge = x % TILE === 0 || y % TILE === 0;
      const value = edge ? 0 : colour(Math.floor(x / TILE), Math.floor(y / TILE));
      const place = y * LINE + 1 + (x >> 2);
      pixels[place] = (pixels[place] ?? 0) | (value << (6 - 2 * (x & 3)));
    }
  }
  const header = [...word(SIDE), ...word(SIDE), 2, 3, 0, 0, 0]; // two bits, palette
  const png = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk(
      'PLTE',
      palette
        .join('')
        .match(/../g)
        ?.map((pair) => Number.parseInt(pair, 16)) ?? [],
    ),
    ...chunk('IDAT', compressed(pixels)),
    ...chunk('IEND', []),
  ];
  return { mediaType: 'image/png', content: toBase64(Uint8Array.from(png)) };
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...type].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...word(data.length), ...body, ...word(crc(body))];
}

const word = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/**
 * The lines in zlib format, by our own hand: what a host compresses with differs from release to release, and a sealed
 * text has to come out the same for ever. A line is written out, or said to be the one before it. [RFC1950 §2.2]
 */
function compressed(lines: Uint8Array): readonly number[] {
  const bits: number[] = [1, 1, 0]; // one block, the last, with the fixed codes [RFC1951 §3.2.6]
  const code = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  for (let start = 0; start < lines.length; start += LINE) {
    const line = lines.subarray(start, start + LINE);
    if (start > 0 && line.every((byte, index) => byte === lines[start - LINE + index])) bits.push(...LINE_AGAIN);
    else for (const byte of line) byte < 144 ? code(0x30 + byte, 8) : code(0x190 + byte - 144, 9);
  }
  code(0, 7); // the end
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
  return [0x78, 0x01, ...bytes, ...word(adler(lines))];
}

/** A match of 22 bytes, 22 bytes back: code 269 and 3 more, code 8 and 5 more. [RFC1951 §3.2.5] */
const LINE_AGAIN = [0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 1];

function adler(bytes: Uint8Array): number {
  let [one, other] = [1, 0];
  for (const byte of bytes) {
    one = (one + byte) % 65521;
    other = (other + one) % 65521;
  }
  return other * 65536 + one;
}

/** [PNG §D] */
function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
