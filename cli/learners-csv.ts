// A table of learners as spreadsheets save it: comma, semicolon or tab, with or without a byte order mark. [RFC4180 §2]
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import {
  COLUMNS,
  type Heading,
  type ListProblem,
  readHeader,
  readRow,
  separatorOf,
} from '@tessera/credential/learners';
import { type Finding, type LearnerRow, type LearnerTable, MOST_ROWS, TableRefusal } from './learners.ts';
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
  const { headings, problems } = readHeader(header.value.cells);
  if (problems.length > 0) throw new TableRefusal(...problems.map(({ code, facts }) => findingOf({ code, facts }, 1)));
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
  const { award, problems } = readRow(
    given,
    headings.filter(({ key }) => key !== 'email'),
  );
  return { number, cells: given, award, problems: problems.map((problem) => findingOf(problem, number)) };
}

const findingOf = ({ code, facts, heading }: ListProblem, row: number): Finding => ({
  key: `learners.${code}`,
  facts,
  row,
  ...(heading !== undefined && { column: heading.text }),
});
