// The texts of an .xlsx, which its cells name by number. They are kept as bytes in large blocks: a text of its own for
// each of them would need several times the memory.
import { UnreadableFile } from './sheet.ts';
import { type Attributes, readXml } from './xml.ts';

export interface SharedStrings {
  /** Undefined for a number that there is not. */
  readonly text: (index: number) => string | undefined;
}

const BLOCK = 1024 * 1024;
const MOST_BYTES = 128 * BLOCK;
/** What a cell may hold. Longer ones are cut: whoever reads cells refuses far shorter ones. */
const LONGEST = 32_767;

/** Reads the part with all texts. Throws UnreadableFile. */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const store = textStore();
  const reading = richText();
  await readXml(chunks, {
    open: (name, attributes) => (name === 'si' ? reading.start() : reading.open(name, attributes)),
    close: (name) => (name === 'si' ? store.add(reading.end()) : reading.close(name)),
    text: reading.text,
  });
  return { text: store.text };
}

export interface RichText {
  readonly start: () => void;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly end: () => string;
}

/** Puts a text together from its runs; the phonetic guide over it is not part of it. */
export function richText(): RichText {
  let parts = '';
  let within = false;
  let guide = false;
  return {
    start: () => {
      parts = '';
      within = guide = false;
    },
    open: (name) => {
      if (name === 'rPh') guide = true;
      if (name === 't') within = true;
    },
    close: (name) => {
      if (name === 'rPh') guide = false;
      if (name === 't') within = false;
    },
    text: (text) => {
      if (within && !guide && parts.length < LONGEST) parts += text.slice(0, LONGEST - parts.length);
    },
    end: () => unescaped(parts),
  };
}

/** Characters that XML cannot hold are written `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Stands in no UTF-8, so that it can stand between two texts. */
const END = 0xff;
const PLACES = 65_536;

function textStore(): { readonly add: (text: string) => void; readonly text: (index: number) => string | undefined } {
  const blocks: Buffer[] = [];
  const places: Uint32Array[] = []; // the number of a block times its size, and the place in it: never past MOST_BYTES
  let used = BLOCK;
  let count = 0;
  return {
    add(text) {
      const bytes = Buffer.from(text, 'utf8');
      if (used + bytes.length + 1 > BLOCK) {
        if ((blocks.length + 1) * BLOCK > MOST_BYTES)
          throw new UnreadableFile('file-unpacks-too-large', { most: MOST_BYTES / BLOCK });
        blocks.push(Buffer.allocUnsafeSlow(BLOCK));
        used = 0;
      }
      if (count % PLACES === 0) places.push(new Uint32Array(PLACES));
      const [block, part] = [blocks.at(-1), places.at(-1)];
      if (block === undefined || part === undefined) throw new Error('A block was added above.');
      part[count % PLACES] = (blocks.length - 1) * BLOCK + used;
      block.set(bytes, used);
      block[used + bytes.length] = END;
      used += bytes.length + 1;
      count++;
    },
    text(index) {
      if (!Number.isInteger(index) || index < 0 || index >= count) return undefined;
      const place = places[Math.floor(index / PLACES)]?.[index % PLACES] ?? 0;
      const block = blocks[Math.floor(place / BLOCK)];
      return block?.toString('utf8', place % BLOCK, block.indexOf(END, place % BLOCK));
    },
  };
}
