// One walk through a sheet before anything is done with it: where its header stands, how many rows there are, and what
// is odd about it. Merged cells stand behind the rows in the file, so that without this walk none could be told in time.
import { keyOfColumn } from '@tessera/credential/learners';
import { mixedSeparator } from './delimited.ts';
import type { MergedRange, RawRow, RawSheet } from './raw-rows.ts';
import { columnLetters, EMPTY } from './raw-rows.ts';
import { type Header, MOST_ROWS, type Sheet, type SheetRow, sheetProblem, type TableProblem } from './sheet.ts';

const ROWS_LOOKED_AT = 10;
const EXAMPLES = 3;

/** Throws UnreadableFile. */
export async function surveyed(raw: RawSheet, index: number): Promise<Sheet> {
  const first: RawRow[] = [];
  let [count, hiddenRows] = [0, 0];
  const reading = raw.read();
  let next = await reading.next();
  for (; !next.done && count <= MOST_ROWS + ROWS_LOOKED_AT; next = await reading.next()) {
    count++;
    if (next.value.hidden) hiddenRows++;
    if (first.length < ROWS_LOOKED_AT + EXAMPLES) first.push(next.value);
  }
  if (!next.done) await reading.return({ merged: [], hiddenColumns: [] });
  const { merged = [], hiddenColumns = [] } = next.done ? next.value : {};
  const place = headerPlace(first.slice(0, ROWS_LOOKED_AT));
  const header = headerOf(first[place]);
  const rowCount = Math.max(0, count - place - 1);
  return {
    index,
    name: raw.name,
    hidden: raw.hidden,
    header,
    examples: first.slice(place + 1, place + 1 + EXAMPLES).map(({ cells }) => cells.map(({ text }) => text)),
    rowCount,
    separator: raw.separator,
    problems: [
      ...(header === undefined || rowCount === 0 ? [sheetProblem('no-rows')] : []),
      ...(rowCount > MOST_ROWS ? [sheetProblem('too-many-rows', { most: MOST_ROWS })] : []),
      ...(header === undefined ? [] : headerProblems(header, raw, merged)),
      ...(place > 0 && header !== undefined
        ? [sheetProblem('rows-above-header', { count: place, row: header.row }, { severity: 'notice' })]
        : []),
      ...(hiddenRows > 0 ? [sheetProblem('rows-hidden', { count: hiddenRows }, { severity: 'notice' })] : []),
      ...(hiddenColumns.length > 0
        ? [
            sheetProblem(
              'columns-hidden',
              { columns: hiddenColumns.join(', '), count: hiddenColumns.length },
              { severity: 'notice' },
            ),
          ]
        : []),
    ],
    rows: () => rowsBelow(raw, header, [...merged].sort(byFirstRow)),
  };
}

/** The first row that names two columns we know, as a title may stand above it; else the first row. */
function headerPlace(rows: readonly RawRow[]): number {
  const named = rows.findIndex(({ cells }) => cells.filter(({ text }) => keyOfColumn(text) !== undefined).length >= 2);
  return Math.max(0, named);
}

function headerOf(row: RawRow | undefined): Header | undefined {
  if (row === undefined) return undefined;
  const last = row.cells.findLastIndex(({ text }) => text.trim() !== '');
  return { row: row.number, cells: row.cells.slice(0, last + 1).map(({ text }) => text.trim()) };
}

function headerProblems(
  { row, cells }: Header,
  raw: RawSheet,
  merged: readonly MergedRange[],
): readonly TableProblem[] {
  const mixed = mixedSeparator(cells, raw.separator, (text) => keyOfColumn(text) !== undefined);
  return [
    ...(mixed ? [sheetProblem('separators-mixed', { ...mixed }, { row })] : []),
    ...merged
      .filter(({ rows: [first, last] }) => first <= row && row <= last)
      .map(({ text }) => sheetProblem('cell-merged', { range: text }, { row, severity: 'notice' })),
  ];
}

const byFirstRow = (one: MergedRange, other: MergedRange): number => one.rows[0] - other.rows[0];

async function* rowsBelow(
  raw: RawSheet,
  header: Header | undefined,
  merged: readonly MergedRange[],
): AsyncGenerator<SheetRow> {
  if (header === undefined) return;
  let ahead = 0;
  let across: readonly MergedRange[] = [];
  let count = 0;
  for await (const row of raw.read()) {
    if (row.number <= header.row) continue;
    if (++count > MOST_ROWS) return; // told as a problem of the sheet
    across = across.filter(({ rows }) => rows[1] >= row.number);
    for (let range = merged[ahead]; range !== undefined && range.rows[0] <= row.number; range = merged[++ahead]) {
      const { rows, columns } = range;
      if (rows[1] < row.number || columns[0] >= header.cells.length) continue;
      // Honest ones never lie over each other; of others one is told, so that a row has no more of them than columns.
      if (!across.some((other) => other.columns[0] <= columns[1] && columns[0] <= other.columns[1]))
        across = [...across, range];
    }
    yield {
      number: row.number,
      cells: header.cells.map((_, place) => row.cells[place] ?? EMPTY),
      problems: [
        ...raw.judge(row, header.cells.length),
        ...cellProblems(row, header),
        ...mergedIn(row.number, across, header),
      ],
    };
  }
}

const cellProblems = (row: RawRow, { cells: headings }: Header): readonly TableProblem[] =>
  row.cells.slice(0, headings.length).flatMap(({ problem }, index) => {
    if (problem === undefined) return [];
    const { code, facts, severity } = problem;
    return [sheetProblem(code, facts, { severity, row: row.number, ...placeOf(index, headings) })];
  });

/** Of merged cells only the first holds anything: whether it is meant for all of them nobody can tell. */
const mergedIn = (row: number, across: readonly MergedRange[], { cells }: Header): readonly TableProblem[] =>
  across.flatMap(({ text, columns: [first, last] }) =>
    cells.flatMap((_, index) =>
      index < first || index > last
        ? []
        : [sheetProblem('cell-merged', { range: text }, { row, ...placeOf(index, cells) })],
    ),
  );

const placeOf = (index: number, headings: readonly string[]) => ({
  index,
  column: headings[index] || columnLetters(index),
});
