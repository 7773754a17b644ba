// The bytes of a table as text. What is not UTF-8 is named and never guessed: a guess would put wrong letters into
// somebody's name. Whoever sees the word read right may say which encoding it is.
import { isUtf8 } from 'node:buffer';
import { chunksOf } from './chunks.ts';
import { UnreadableFile } from './sheet.ts';

/** Encodings that older spreadsheet programs save in, by the region they were sold in. */
export type Encoding = `windows-${1250 | 1251 | 1252 | 1253 | 1254 | 1256 | 1257}`;

const LONGEST_LINE = 1024 * 1024;
const NEWLINE = 0x0a;

/** The text without its byte order mark. Throws UnreadableFile where the encoding is another. */
export async function* decoded(file: Blob, encoding: Encoding | undefined): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding ?? (await markedEncoding(file)), { fatal: true });
  try {
    for await (const chunk of chunksOf(file)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // a decoder answers other encodings with a TypeError
    throw decoder.encoding === 'utf-8' ? await otherEncoding(file) : new UnreadableFile('file-damaged');
  }
}

async function markedEncoding(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Names the first line that is not UTF-8 and a word of it, read as Windows-1252: who sees "Müller" knows what to do. */
async function otherEncoding(file: Blob): Promise<UnreadableFile> {
  let rest = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of chunksOf(file)) {
    rest = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, start)) {
      const text = rest.subarray(start, end);
      if (!isUtf8(text)) return notUtf8(text, line);
      start = end + 1;
      line++;
    }
    rest = rest.subarray(start);
    if (rest.length > LONGEST_LINE) return new UnreadableFile('row-too-long', { line });
  }
  return notUtf8(rest, line);
}

function notUtf8(text: Buffer, line: number): UnreadableFile {
  const words = text.toString('latin1').split(/[,;\t"\r]/);
  const word = words.find((candidate) => !isUtf8(Buffer.from(candidate, 'latin1'))) ?? '';
  const shown = new TextDecoder('windows-1252').decode(Buffer.from(word.slice(0, 40), 'latin1'));
  return new UnreadableFile('text-not-utf-8', { line, word: shown });
}
