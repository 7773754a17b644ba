// The bytes of a table, made sure to be UTF-8 text; any other encoding is recognised, named and refused, because a
// guess would put wrong letters into somebody's name.
import { isUtf8 } from 'node:buffer';
import { TableRefusal } from './learners.ts';

const LONGEST_LINE = 1024 * 1024;
const NEWLINE = 0x0a;

/** Passes on the bytes in blocks of whole lines. Throws a TableRefusal at the first that is not UTF-8 text. */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let first = true;
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    if (first && rest.length < 4) continue;
    if (first) refuseOtherFiles(rest);
    first = false;
    const end = rest.lastIndexOf(NEWLINE) + 1;
    if (rest.length - end > LONGEST_LINE)
      throw new TableRefusal({ key: 'cli.learners.line-too-long', facts: { line } });
    if (end === 0) continue;
    const block = rest.subarray(0, end);
    refuseOtherText(block, line);
    line += newlinesIn(block);
    rest = rest.subarray(end);
    yield block;
  }
  if (first) refuseOtherFiles(rest);
  refuseOtherText(rest, line);
  if (rest.length > 0) yield rest;
}

const STARTS: readonly (readonly [key: string, ...bytes: number[]])[] = [
  ['cli.learners.is-utf-16', 0xff, 0xfe],
  ['cli.learners.is-utf-16', 0xfe, 0xff],
  ['cli.learners.is-spreadsheet', 0x50, 0x4b, 0x03, 0x04],
  ['cli.learners.is-spreadsheet', 0xd0, 0xcf, 0x11, 0xe0],
];

function refuseOtherFiles(bytes: Buffer): void {
  for (const [key, ...start] of STARTS) {
    if (start.every((byte, index) => bytes[index] === byte)) throw new TableRefusal({ key, facts: {} });
  }
}

function refuseOtherText(block: Buffer, line: number): void {
  const zero = block.indexOf(0);
  if (zero >= 0) {
    const everySecond = block.subarray(0, 64).filter((byte) => byte === 0).length >= Math.min(block.length, 64) / 4;
    const key = everySecond ? 'cli.learners.is-utf-16' : 'cli.learners.is-not-text';
    throw new TableRefusal({ key, facts: { line: line + newlinesIn(block.subarray(0, zero)) } });
  }
  if (!isUtf8(block)) throw new TableRefusal(otherEncoding(block, line));
}

/** Names the line and the word, read as Windows-1252: whoever sees "Müller" there knows what to do. */
function otherEncoding(block: Buffer, line: number) {
  let start = 0;
  let number = line;
  for (;;) {
    const newline = block.indexOf(NEWLINE, start);
    const end = newline < 0 ? block.length : newline;
    const text = block.subarray(start, end);
    if (!isUtf8(text)) {
      const words = text.toString('latin1').split(/[,;\t"\r]/);
      const word = words.find((candidate) => !isUtf8(Buffer.from(candidate, 'latin1'))) ?? '';
      const shown = new TextDecoder('windows-1252').decode(Buffer.from(word.slice(0, 40), 'latin1'));
      return { key: 'cli.learners.is-windows-1252', facts: { line: number, word: shown } };
    }
    if (newline < 0) return { key: 'cli.learners.is-not-text', facts: { line: number } };
    start = newline + 1;
    number++;
  }
}

function newlinesIn(block: Buffer): number {
  let count = 0;
  for (let place = block.indexOf(NEWLINE); place >= 0; place = block.indexOf(NEWLINE, place + 1)) count++;
  return count;
}
