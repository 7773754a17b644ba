// Texts inside a PNG: its chunks are gone through one by one and each checked, so that nothing stands in it that another
// reader could take for a second text. [PNG §5] [PNG §11.3.3.4]
import { utf8Bytes, utf8Text } from '#platform';
import { problem, type Reading, readAs, refuse } from '../problem.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const AROUND = 12; // length, type and checksum of a chunk
const MOST_CHUNKS = 20_000;

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly data: Uint8Array;
}

/** A text of a PNG under its keyword. */
export interface KeyedText {
  readonly keyword: string;
  readonly text: string;
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** All texts under keywords that are asked for. Compressed ones are refused: who bakes must not, and a bomb would be one. */
export function pngTexts(bytes: Uint8Array, keywords: readonly string[]): Reading<readonly KeyedText[]> {
  const chunks = chunksOf(bytes);
  if (!chunks.ok) return chunks;
  const texts: KeyedText[] = [];
  for (const { type, data } of chunks.value) {
    const keyword = TEXTUAL.has(type) ? keywordOf(data) : undefined;
    if (keyword === undefined || !keywords.includes(keyword)) continue;
    const reading = textOf(type, data, keyword);
    if (!reading.ok) return reading;
    texts.push({ keyword, text: reading.value });
  }
  return readAs(texts);
}

/** The same picture with one text more, behind its header. */
export function pngWith(bytes: Uint8Array, { keyword, text }: KeyedText): Reading<Uint8Array> {
  const chunks = chunksOf(bytes);
  if (!chunks.ok) return chunks;
  const place = chunks.value[0]?.end ?? 0;
  const body = utf8Bytes(`iTXt${keyword}\0\0\0\0\0${text}`);
  const added = new Uint8Array(body.length + 8);
  const view = new DataView(added.buffer);
  view.setUint32(0, body.length - 4);
  added.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  const whole = new Uint8Array(bytes.length + added.length);
  whole.set(bytes.subarray(0, place));
  whole.set(added, place);
  whole.set(bytes.subarray(place), place + added.length);
  return readAs(whole);
}

const malformed = (reason: PngReason, place: number): Reading<never> =>
  refuse(problem('png-malformed', '', { reason, place }));

type PngReason = 'png-chunk' | 'png-checksum' | 'png-header' | 'png-data-after-end' | 'png-without-end';

function chunksOf(bytes: Uint8Array): Reading<readonly Chunk[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let start = SIGNATURE.length; start < bytes.length; ) {
    if (chunks.at(-1)?.type === 'IEND') return malformed('png-data-after-end', start);
    if (start + AROUND > bytes.length || chunks.length > MOST_CHUNKS) return malformed('png-chunk', start);
    const end = start + AROUND + view.getUint32(start);
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return malformed('png-chunk', start);
    if (view.getUint32(end - 4) !== checksum(bytes.subarray(start + 4, end - 4))) {
      return malformed('png-checksum', start);
    }
    chunks.push({ type, start, end, data: bytes.subarray(start + 8, end - 4) });
    start = end;
  }
  const [first, last] = [chunks[0], chunks.at(-1)];
  if (first?.type !== 'IHDR' || first.data.length !== 13) return malformed('png-header', SIGNATURE.length);
  return last?.type === 'IEND' && last.data.length === 0 ? readAs(chunks) : malformed('png-without-end', bytes.length);
}

const TEXTUAL: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);
const LONGEST_KEYWORD = 79;

function keywordOf(data: Uint8Array): string | undefined {
  const end = data.subarray(0, LONGEST_KEYWORD + 1).indexOf(0);
  return end > 0 ? latin1(data.subarray(0, end)) : undefined;
}

function textOf(type: string, data: Uint8Array, keyword: string): Reading<string> {
  const rest = data.subarray(keyword.length + 1);
  if (type === 'zTXt' || (type === 'iTXt' && rest[0] !== 0)) return refuse(problem('baked-compressed', ''));
  // A text in Latin letters alone is what Open Badges 2 knows; its successor asks for the one in UTF-8. [OB2 baking]
  if (type === 'tEXt') return keyword === OLD_KEYWORD ? readAs(latin1(rest)) : refuse(problem('baked-malformed', ''));
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  const text = translated < 0 || rest[1] !== 0 ? undefined : utf8Text(rest.subarray(translated + 1));
  return text === undefined ? refuse(problem('baked-malformed', '')) : readAs(text);
}

/** Of Open Badges 1 and 2. */
export const OLD_KEYWORD = 'openbadges';

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) {
    text += String.fromCharCode(...bytes.subarray(start, start + 4096));
  }
  return text;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** [PNG §D] */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}
