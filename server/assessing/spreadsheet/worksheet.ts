// One sheet of an .xlsx, row by row as its XML streams by. [ECMA-376-1 §18.3]
import { dateText, type NumberFormat, numberText } from './number-formats.ts';
import { columnLetters, EMPTY, type MergedRange, type RawRow, type RowsEnd } from './raw-rows.ts';
import { richText } from './workbook-texts.ts';
import { type Cell, type CellProblem, type Facts, MOST_COLUMNS, type SheetCode, UnreadableFile } from './sheet.ts';
import { isTrue, type Workbook } from './workbook.ts';
import { type Attributes, type XmlHandler, xmlPieces } from './xml.ts';

const MOST_MERGED = 10_000;
const LAST_ROW = 1_048_576;

/** The rows in which something stands; then what stands behind them in the file. Throws UnreadableFile. */
export async function* worksheetRows(
  chunks: AsyncIterable<Uint8Array>,
  workbook: Workbook,
): AsyncGenerator<RawRow, RowsEnd> {
  const ready: RawRow[] = [];
  const reading = sheetReading(workbook, (row) => ready.push(row));
  for await (const _ of xmlPieces(chunks, reading.handler)) yield* ready.splice(0);
  return reading.end;
}

function sheetReading(workbook: Workbook, take: (row: RawRow) => void) {
  const merged: MergedRange[] = [];
  const hiddenColumns: string[] = [];
  const inline = richText();
  let [row, hidden, column] = [0, false, -1];
  let cells: Cell[] = [];
  let cell: Attributes = {};
  let [value, within, isInline, hasFormula] = ['', false, false, false];

  const openRow = (attributes: Attributes): void => {
    const number = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number <= row || number > LAST_ROW) throw new UnreadableFile('file-damaged');
    [row, hidden, column, cells] = [number, isTrue(attributes['hidden']), -1, []];
  };
  const openCell = (attributes: Attributes): void => {
    const place = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
    if (place <= column) throw new UnreadableFile('file-damaged');
    [column, cell, value, isInline, hasFormula] = [place, attributes, '', false, false];
  };
  const closeCell = (): void => {
    const read = cellOf(cell, isInline ? inline.end() : value, hasFormula, workbook);
    if (read.text.trim() === '' && read.problem === undefined) return;
    if (column >= MOST_COLUMNS) throw new UnreadableFile('too-many-columns', { most: MOST_COLUMNS, row });
    while (cells.length < column) cells.push(EMPTY);
    cells.push(read);
  };

  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (isInline) inline.open(name, attributes);
      else if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'v') within = true;
      else if (name === 'f') hasFormula = true;
      else if (name === 'is') {
        isInline = true;
        inline.start();
      } else if (name === 'mergeCell') merged.push(mergedRange(attributes, merged.length));
      else if (name === 'col') hiddenColumns.push(...hiddenIn(attributes, hiddenColumns.length));
    },
    close: (name) => {
      if (name === 'v') within = false;
      else if (name === 'c') closeCell();
      else if (name === 'row' && cells.length > 0) take({ number: row, cells, hidden });
      else if (isInline) inline.close(name);
      if (name === 'c') isInline = false;
    },
    text: (text) => {
      if (isInline) inline.text(text);
      else if (within) value += text;
    },
  };
  return { handler, end: { merged, hiddenColumns } };
}

function cellOf(attributes: Attributes, value: string, hasFormula: boolean, workbook: Workbook): Cell {
  const read = storedCell(attributes, value, workbook);
  if (!hasFormula || read.problem !== undefined) return read;
  if (value === '') return troubled('cell-formula-without-value');
  return { ...read, problem: noticed('cell-from-formula', { given: shown(read.text) }) };
}

function storedCell({ t, s }: Attributes, value: string, { strings, formats, from1904 }: Workbook): Cell {
  if (value === '') return EMPTY;
  switch (t) {
    case 's': {
      const text = strings.text(Number(value));
      return text === undefined ? troubled('cell-is-error', { given: value }) : { text, kind: 'text' };
    }
    case 'inlineStr':
    case 'str':
      return { text: value, kind: 'text' };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return troubled('cell-is-error', { given: shown(value) });
    case 'd':
      return { text: value.replace(/T00:00(:00(\.0+)?)?Z?$/, ''), kind: 'date' };
    default:
      return numberCell(value, formats[Number(s ?? 0)] ?? 'general', from1904);
  }
}

function numberCell(value: string, format: NumberFormat, from1904: boolean): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return troubled('cell-is-error', { given: shown(value) });
  if (format === 'date' || format === 'date-time') {
    const text = dateText(number, format === 'date-time', from1904);
    return text === undefined ? troubled('cell-is-error', { given: shown(value) }) : { text, kind: 'date' };
  }
  const text = numberText(number, format);
  // A spreadsheet keeps fifteen digits: of a longer number it wrote noughts over the rest.
  if (Number.isInteger(number) && Math.abs(number) >= 1e15) return troubled('cell-number-imprecise', { given: text });
  return { text, kind: 'number' };
}

const troubled = (code: SheetCode, facts: Facts = {}): Cell => ({
  text: String(facts['given'] ?? ''),
  kind: 'text',
  problem: { code, severity: 'error', facts },
});

const noticed = (code: SheetCode, facts: Facts): CellProblem => ({ code, severity: 'notice', facts });

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The column of `AB12`, counted from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) throw new UnreadableFile('file-damaged');
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function mergedRange({ ref = '' }: Attributes, count: number): MergedRange {
  const [from = '', to = from] = ref.split(':');
  const [first, last] = [Number(/\d+$/.exec(from)?.[0]), Number(/\d+$/.exec(to)?.[0])];
  if (!(first <= last)) throw new UnreadableFile('file-damaged');
  if (count >= MOST_MERGED) throw new UnreadableFile('too-many-merged', { most: MOST_MERGED });
  return { text: ref.slice(0, 30), rows: [first, last], columns: [columnOf(from), columnOf(to)] };
}

/** As many as can be told; a style for all columns to the right hides thousands. */
function hiddenIn({ hidden, min, max }: Attributes, count: number): readonly string[] {
  if (!isTrue(hidden)) return [];
  const [first, last] = [Number(min), Math.min(Number(max), Number(min) + MOST_COLUMNS - count - 1)];
  return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, place) => columnLetters(first - 1 + place));
}
