// What kind of file was given, told by its first bytes and never by its name. What is no table we can read is named as
// what it is, so that a person can be told how to make one of it.
import { chunksOf } from './chunks.ts';
import type { SheetCode } from './sheet.ts';
import type { ZipParts } from './zip.ts';

export type FileKind = 'zip' | 'text' | SheetCode;

const STARTS: readonly (readonly [kind: FileKind, ...bytes: number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['file-is-pdf', 0x25, 0x50, 0x44, 0x46],
  ['text', 0xff, 0xfe],
  ['text', 0xfe, 0xff],
];

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export async function kindOf(file: Blob): Promise<FileKind> {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, place) => start[place] === byte);
  const known = STARTS.find(([, ...bytes]) => startsWith(bytes));
  if (known) return known[0];
  if (startsWith(COMPOUND)) return await compoundKind(file);
  const zeros = start.filter((byte) => byte === 0).length;
  if (zeros > 0) return zeros >= start.length / 4 ? 'text-is-utf-16-unmarked' : 'file-is-unknown';
  const text = new TextDecoder().decode(start).trimStart().toLowerCase();
  return /^<(?:!doctype|html|table|meta|head|body|\?xml)\b/.test(text) ? 'file-is-web-page' : 'text';
}

/** Names of streams in the old container of office programs; a workbook with a password is put into one as well. */
const STREAMS: readonly (readonly [name: string, kind: SheetCode])[] = [
  ['EncryptedPackage', 'file-is-encrypted'],
  ['Workbook', 'file-is-old-excel'],
  ['Book', 'file-is-old-excel'],
];

async function compoundKind(file: Blob): Promise<SheetCode> {
  const found = new Set<string>();
  let rest = Buffer.alloc(0);
  for await (const chunk of chunksOf(file)) {
    const piece = Buffer.concat([rest, chunk]);
    for (const [name] of STREAMS) if (piece.includes(Buffer.from(`${name}\0`, 'utf16le'))) found.add(name);
    rest = piece.subarray(-64);
  }
  return STREAMS.find(([name]) => found.has(name))?.[1] ?? 'file-is-other-office';
}

/** What a ZIP file holds; undefined for a workbook that can be read. */
export function zipKind(zip: ZipParts): SheetCode | undefined {
  if (zip.has('xl/workbook.bin')) return 'file-is-xlsb';
  if (zip.has('xl/workbook.xml') || zip.has('_rels/.rels')) {
    return zip.has('word/document.xml') || zip.has('ppt/presentation.xml') ? 'file-is-other-office' : undefined;
  }
  if (zip.has('content.xml') && zip.has('meta-inf/manifest.xml')) return 'file-is-open-document';
  if (zip.has('index/document.iwa') || zip.has('index.zip')) return 'file-is-numbers';
  return 'file-is-unknown';
}
