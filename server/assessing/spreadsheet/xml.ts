// The XML inside an .xlsx as events, piece by piece. A document type is refused, so there are no entities to expand; what
// stands between two tags and how deep they nest is bounded, so that no part is held as a whole.
import { SaxesParser } from 'saxes';
import { UnreadableFile } from './sheet.ts';

const LONGEST_BETWEEN_TAGS = 1024 * 1024;
const DEEPEST = 64;

export type Attributes = Readonly<Record<string, string>>;

/** Names are local ones, without a prefix: programs choose their prefixes as they like. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Calls the handler for every piece of the document, and yields after each. Throws UnreadableFile. */
export async function* xmlPieces(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let sinceTag = 0;
  let depth = 0;
  const damaged = (): never => {
    throw new UnreadableFile('file-damaged');
  };
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    if (++depth > DEEPEST) damaged();
    handler.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth--;
    handler.close?.(local(name));
  });
  if (handler.text) parser.on('text', handler.text);
  if (handler.text) parser.on('cdata', handler.text);
  for await (const text of texts(chunks)) {
    sinceTag += text.length;
    if (sinceTag > LONGEST_BETWEEN_TAGS) damaged();
    parser.write(text);
    yield;
  }
  parser.close();
  yield;
}

/** The whole document, when nothing of it has to be passed on before its end. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of xmlPieces(chunks, handler));
}

/** The value of an attribute by its local name, whatever its prefix: `id` of `r:id`. */
export const attributeNamed = (attributes: Attributes, name: string): string | undefined =>
  attributes[Object.keys(attributes).find((key) => local(key) === name && key !== name) ?? name];

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** UTF-8 or UTF-16, as XML has it. */
async function* texts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: ReturnType<typeof decoderFor> | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableFile('file-damaged'); // what the decoder says to other bytes
    throw error;
  }
}

function decoderFor([first, second]: Uint8Array) {
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff && 'utf-16be';
  return new TextDecoder(marked || 'utf-8', { fatal: true });
}
