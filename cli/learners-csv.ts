// A table of learners as spreadsheets save it: comma, semicolon or tab, with or without a byte order mark. [RFC4180 §2]
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type Finding, type LearnerRow, type LearnerTable, MOST_ROWS, TableRefusal } from './learners.ts';
import { readCell } from './learners-cells.ts';
import { COLUMNS, type Heading, readHeader } from './learners-columns.ts';
import { wholeLines } from './learners-text.ts';

const LARGEST_ROW = 200_000;

/** Reads the header, and the rows as they are asked for. Throws a TableRefusal. */
export async function openCsv(chunks: AsyncIterable<Uint8Array>): Promise<LearnerTable> {
  const blocks = wholeLines(chunks);
  const first = await blocks.next();
  if (first.done) throw new TableRefusal({ key: 'cli.learners.empty', facts: {} });
  const separator = separatorOf(first.value.toString('utf8', 0, 64 * 1024));
  const records = numbered(separator, again(first.value, blocks));
  const header = await records.next();
  if (header.done) throw new TableRefusal({ key: 'cli.learners.empty', facts: {} });
  const headings = readHeader(header.value.cells);
  const byPath = new Map(headings.map(({ key, text }) => [COLUMNS[key].path, text]));
  return {
    header: headings.map(({ text }) => text),
    separator,
    columnOf: (path) => byPath.get(path) ?? (path === '/learner/nationalId' ? byPath.get(`${path}/value`) : undefined),
    notices: headings
      .filter(({ key }) => key === 'email')
      .map(({ text }) => ({ key: 'cli.learners.email-ignored', facts: { column: text } })),
    rows: learnerRows(records, headings),
  };
}

async function* again(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The sign that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.trimStart())?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Records with the number a spreadsheet shows: blank ones count, and are passed over. */
async function* numbered(separator: string, blocks: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: separator,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LARGEST_ROW,
  });
  // The error of the source reaches the loop below through the parser that the pipeline destroys with it.
  const records: AsyncIterable<readonly string[]> = pipeline(Readable.from(blocks), parser, () => {});
  let number = 0;
  try {
    for await (const cells of records) {
      number++;
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableRefusal({
      key: `cli.learners.${MALFORMED[error.code] ?? 'row-malformed'}`,
      facts: { row: number + 1 },
    });
  }
}

const MALFORMED: Readonly<Partial<Record<string, string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
  CSV_MAX_RECORD_SIZE: 'row-too-long',
};

async function* learnerRows(
  records: AsyncIterable<TableRow>,
  headings: readonly Heading[],
): AsyncGenerator<LearnerRow> {
  let count = 0;
  for await (const { number, cells } of records) {
    count++;
    if (count > MOST_ROWS) throw new TableRefusal({ key: 'cli.learners.too-many-rows', facts: { most: MOST_ROWS } });
    yield learnerRow(number, cells, headings);
  }
  if (count === 0) throw new TableRefusal({ key: 'cli.learners.no-rows', facts: {} });
}

function learnerRow(number: number, cells: readonly string[], headings: readonly Heading[]): LearnerRow {
  const given = headings.map((_, index) => cells[index] ?? '');
  const surplus = cells.slice(headings.length).some((cell) => cell.trim() !== '');
  if (surplus || cells.length < headings.length) {
    const facts = { count: cells.length, columns: headings.length };
    return { number, cells: given, award: {}, problems: [{ key: 'cli.learners.row-ragged', facts, row: number }] };
  }
  const problems: Finding[] = [];
  const values = new Map<Heading['key'], string>();
  for (const [index, { key, text }] of headings.entries()) {
    const reading = readCell(COLUMNS[key].kind, given[index] ?? '');
    if ('code' in reading)
      problems.push({ key: `cli.learners.${reading.code}`, facts: reading.facts, row: number, column: text });
    else if (reading.value !== undefined) values.set(key, reading.value);
    else if (key === 'family_name' || key === 'given_name') {
      problems.push({ key: 'cli.learners.cell-empty', facts: {}, row: number, column: text });
    }
  }
  return { number, cells: given, award: awardOf(values), problems };
}

function awardOf(values: ReadonlyMap<Heading['key'], string>): LearnerRow['award'] {
  const national = { value: values.get('national_id'), country: values.get('national_id_country') };
  return {
    learner: {
      familyName: values.get('family_name'),
      givenName: values.get('given_name'),
      dateOfBirth: values.get('date_of_birth'),
      nationalId: national.value === undefined ? undefined : national,
      studentId: values.get('student_id'),
      providerNumber: values.get('provider_number'),
    },
    grade: values.get('grade'),
    validUntil: values.get('valid_until'),
    issuedOn: values.get('issued_on'),
  };
}
