// The default picture of a credential: a small mosaic drawn from the digest of its description, so that
// two designs look different and one design always looks the same. [PNG §5]
import { deflate, digest, toBase64 } from '#platform';
import type { Image } from './elements/further-information.ts';

const TILES = 6; // tiles a side; the left half is mirrored to the right
const TILE = 14; // pixels a tile
const SIDE = TILES * TILE;

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

/**
 * Whether a picture is the one drawn for this text, and so says nothing that its absence would not. Drawn where pictures
 * are compressed otherwise, it is not recognised, and stays as stated.
 */
export const isMosaic = ({ mediaType, content }: Image, text: string): boolean =>
  mediaType === 'image/png' && content.length <= LONGEST && content === mosaic(text).content;

/** A description is sealed, and its picture drawn, many times over. */
const drawn = new Map<string, Image>();
const MOST_DRAWN = 64;

/** More than any mosaic has, in base64. */
const LONGEST = 1000;

function draw(text: string): Image {
  const seed = digest('SHA-256', text);
  const palette = (PALETTES[(seed[31] ?? 0) % PALETTES.length] ?? []).join('');
  const colour = (column: number, row: number): number =>
    (seed[row * (TILES / 2) + Math.min(column, TILES - 1 - column)] ?? 0) & 3;
  const bytesPerLine = SIDE / 4;
  const pixels = new Uint8Array(SIDE * (bytesPerLine + 1)); // each line opens with filter 0
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const edge = x % TILE === 0 || y % TILE === 0;
      const value = edge ? 0 : colour(Math.floor(x / TILE), Math.floor(y / TILE));
      const place = y * (bytesPerLine + 1) + 1 + (x >> 2);
      pixels[place] = (pixels[place] ?? 0) | (value << (6 - 2 * (x & 3)));
    }
  }
  const header = [...word(SIDE), ...word(SIDE), 2, 3, 0, 0, 0]; // two bits, palette
  const png = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []),
    ...chunk('IDAT', [...deflate(pixels)]),
    ...chunk('IEND', []),
  ];
  return { mediaType: 'image/png', content: toBase64(Uint8Array.from(png)) };
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...type].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...word(data.length), ...body, ...word(crc(body))];
}

const word = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** [PNG §D] */
function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
