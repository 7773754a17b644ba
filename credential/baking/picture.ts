// The picture of a badge that brings none: a tessera with its mosaic, its title, who gives it, and the day. An SVG of our
// own, the same for the same credential; what people wrote stands in it as text and as nothing else. [OB3 baked badge]
import type { MicroCredential } from '../microcredential.ts';
import { tilesOf } from '../mosaic.ts';
import type { LanguageMap } from '../texts.ts';

const WIDTH = 480;
const TILE = 34;
const EDGE = 24;
const LETTERS = 26; // of a title, in one line
const MOST_LINES = 4;

/** An SVG as text. It asks for no font, no script and nothing from elsewhere. */
export function badgePicture(credential: MicroCredential): string {
  const { id, language, title, issuer, issued, specification } = credential;
  const { side, palette, colour } = tilesOf(specification ?? id);
  const [paper, ink, tone] = palette;
  const left = (WIDTH - side * TILE) / 2;
  const tiles = Array.from({ length: side * side }, (_, index) => {
    const [column, row] = [index % side, Math.floor(index / side)];
    const place = `x="${left + column * TILE}" y="${EDGE + 8 + row * TILE}"`;
    return `<rect ${place} width="${TILE - 2}" height="${TILE - 2}" fill="#${palette[colour(column, row)]}"/>`;
  });
  const name = inLanguage(title, language);
  const lines = wrapped(name);
  const top = EDGE + side * TILE + 52;
  const below = top + lines.length * 34;
  const height = below + 78;
  const line = (text: string, y: number, style: string): string =>
    `<text x="${WIDTH / 2}" y="${y}" text-anchor="middle" ${style}>${escaped(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img"`,
    ` xml:lang="${escaped(language)}" font-family="Georgia, 'Source Serif 4', serif" fill="#${ink}">`,
    `<title>${escaped(name)}</title>`,
    `<rect x="4" y="4" width="${WIDTH - 8}" height="${height - 8}" rx="6" fill="#${paper}" stroke="#${tone}" stroke-width="4"/>`,
    ...tiles,
    ...lines.map((text, index) => line(text, top + index * 34, 'font-size="28"')),
    line(cut(inLanguage(issuer.legalName, language), 44), below + 14, 'font-size="18"'),
    line(issued.date.slice(0, 10), below + 44, 'font-size="16"'),
    '</svg>\n',
  ].join('');
}

const inLanguage = (texts: LanguageMap, language: string): string =>
  texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';

/** By words, and by letters where a word is too long for a line. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const before = lines.at(-1);
    if (before !== undefined && before.length + word.length < LETTERS) lines[lines.length - 1] = `${before} ${word}`;
    else lines.push(cut(word, LETTERS));
    if (lines.length > MOST_LINES) break;
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Never through the middle of what people see as one letter. */
function cut(text: string, most: number): string {
  const seen = Array.from(characters.segment(text.slice(0, most * 20)), ({ segment }) => segment);
  return seen.length > most ? `${seen.slice(0, most - 1).join('')}…` : seen.join('');
}

/** As character data of XML; what has no place in XML at all is shown as a sign for itself. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd');
