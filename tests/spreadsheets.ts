// Spreadsheet files for tests, byte by byte as a test wants them: an .xlsx is a ZIP file of XML parts.
import { type Zippable, zipSync } from 'fflate';

export interface SheetMade {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The rows as XML, or as values: texts become shared strings, numbers numbers. */
  readonly rows: string | readonly (readonly (string | number | null)[])[];
  /** XML before and after the rows. */
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookMade {
  readonly sheets: readonly SheetMade[];
  /** `<xf/>` elements of the cell formats, and `<numFmt/>` elements. */
  readonly formats?: string;
  readonly codes?: string;
  readonly workbook?: string;
  readonly strings?: string;
  readonly more?: Readonly<Record<string, Uint8Array | string>>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The bytes of a workbook. */
export function xlsx({ sheets, formats, codes = '', workbook = '', strings, more = {} }: WorkbookMade): Uint8Array {
  const shared = sharedTexts();
  const parts: Record<string, string> = {
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  for (const [index, { rows, before = '', after = '' }] of sheets.entries()) {
    const data = typeof rows === 'string' ? rows : rowsXml(rows, shared.numberOf);
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${XML}<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  }
  const tabs = sheets.map(
    ({ name = 'Sheet', state }, index) =>
      `<sheet name="${escapedXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  parts['xl/workbook.xml'] =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${tabs.join('')}</sheets></workbook>`;
  parts['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}">${strings ?? shared.xml()}</sst>`;
  parts['xl/styles.xml'] =
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats ?? ''}</cellXfs></styleSheet>`;
  const relations = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', '/xl/sharedStrings.xml'],
  ].map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  parts['xl/_rels/workbook.xml.rels'] = `${XML}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`;
  return zip({ ...parts, ...more });
}

export function zip(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  return new Uint8Array(zipSync(files, { level: 6, mtime: '2026-06-01T00:00:00' }));
}

export const blob = (content: string | Uint8Array): Blob =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);

/** The start of the old container of office programs, with streams of these names. */
export const compound = (...names: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(`${name}\0`.padEnd(64, '\0'), 'utf16le')),
  ]);

function rowsXml(rows: readonly (readonly (string | number | null)[])[], numberOf: (text: string) => number): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((value, column) => {
        const place = `r="${letters(column)}${row + 1}"`;
        if (value === null) return '';
        return typeof value === 'number'
          ? `<c ${place}><v>${value}</v></c>`
          : `<c ${place} t="s"><v>${numberOf(value)}</v></c>`;
      });
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

function sharedTexts() {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    xml: (): string =>
      [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapedXml(text)}</t></si>`).join(''),
  };
}
