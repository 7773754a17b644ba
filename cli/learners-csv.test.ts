// Tables as people save them, and files that are none.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Finding, type LearnerRow, type LearnerTable, MOST_ROWS, TableRefusal } from './learners.ts';
import { openCsv } from './learners-csv.ts';
import { findingLine } from './learners-findings.ts';

const HEADER = 'family_name,given_name,date_of_birth,grade';

async function* chunksOf(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(
  content: string | Uint8Array,
  size?: number,
): Promise<{ table: LearnerTable; rows: readonly LearnerRow[] }> {
  const table = await openCsv(chunksOf(typeof content === 'string' ? Buffer.from(content) : content, size));
  const rows: LearnerRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { table, rows };
}

async function refused(content: string | Uint8Array): Promise<readonly Finding[]> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof TableRefusal) return error.findings;
    throw error;
  }
  assert.fail('the table was read');
}

const keys = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ key }) => key.replace(/^(?:cli\.)?learners\./, ''));

/** The only cell problem of a table of one learner. */
async function cellProblem(column: string, cell: string): Promise<Finding | undefined> {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const { rows } = await read(`family_name,given_name,provider_number,${column}\nBorg,Anna,1,${quoted}\n`);
  assert.ok((rows[0]?.problems.length ?? 0) <= 1);
  return rows[0]?.problems[0];
}

describe('a table of learners [RFC4180 §2]', () => {
  const expected = { learner: { familyName: 'Żammit', givenName: 'Ελένη', dateOfBirth: '2001-02-28' }, grade: '7,5' };
  const written = JSON.parse(JSON.stringify(expected));

  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    for (const [mark, bom] of [
      ['with', '\ufeff'],
      ['without', ''],
    ] as const) {
      test(`is read with ${name}, ${mark} a byte order mark`, async () => {
        const header = HEADER.replaceAll(',', separator);
        const { rows } = await read(
          `${bom}${header}\r\nŻammit${separator}Ελένη${separator}2001-02-28${separator}"7,5"\r\n`,
        );
        assert.deepEqual(JSON.parse(JSON.stringify(rows[0]?.award)), written);
        assert.deepEqual(rows[0]?.problems, []);
      });
    }
  }

  test('is read the same however its bytes arrive', async () => {
    const content = Buffer.from(
      `\ufeff${HEADER}\nŻammit,Ελένη,2001-02-28,"7,5"\n"Ó Súil, Á",Ægir,1999-12-31,"a ""b"""\n`,
    );
    const whole = await read(content);
    for (const size of [1, 2, 3, 7]) assert.deepEqual((await read(content, size)).rows, whole.rows);
  });

  test('a decimal comma stays as it is in a grade', async () => {
    const { rows } = await read('family_name;given_name;student_id;mark\nBorg;Anna;1;7,5\n');
    assert.equal(rows[0]?.award['grade'], '7,5');
  });

  test('headings are known whatever their case, spaces and signs, and by other names', async () => {
    const { table } = await read(
      'Last Name,FIRST-NAME,Birth date,ESI,Learner number,Prénom\n'.replace(',Prénom', '') +
        'Borg,Anna,2001-02-28,1,2\n',
    );
    assert.equal(table.columnOf('/learner/familyName'), 'Last Name');
    assert.equal(table.columnOf('/learner/dateOfBirth'), 'Birth date');
    assert.equal(table.columnOf('/learner/studentId'), 'ESI');
    assert.equal(table.columnOf('/learner/providerNumber'), 'Learner number');
  });

  test('an unknown column is named, with the nearest known', async () => {
    const findings = await refused('familly_name,given_name,date_of_birth,shoe size\nBorg,Anna,2001-02-28,40\n');
    assert.deepEqual(keys(findings), ['column-unknown', 'column-unknown', 'column-missing']);
    assert.equal(findings[0]?.facts['near'], 'family_name');
    assert.equal(findings[1]?.facts['column'], 'shoe size');
  });

  test('missing columns are named, each of them', async () => {
    assert.deepEqual(keys(await refused('given_name\nAnna\n')), ['column-missing', 'identifier-column-missing']);
    assert.deepEqual(keys(await refused('family_name,given_name,national_id\nB,A,1\n')), ['column-missing']);
  });

  test('a column that stands twice is refused, also under another name', async () => {
    assert.deepEqual(keys(await refused('family_name,surname,given_name,student_id\nB,C,A,1\n')), ['column-twice']);
  });

  test('an e-mail address is left out, and that is said once', async () => {
    const { table, rows } = await read('family_name,given_name,student_id,E-mail\nBorg,Anna,1,anna@example.org\n');
    assert.deepEqual(keys(table.notices), ['email-ignored']);
    assert.ok(!JSON.stringify(rows[0]?.award).includes('example.org'));
  });

  test('rows are numbered as a spreadsheet shows them: blank rows and line breaks in cells count as it counts', async () => {
    const { rows } = await read(
      'family_name,given_name,student_id\nBorg,Anna,1\n\n,,\n"Two\nlines",Ben,2\nCauchi,Carla,3\n',
    );
    assert.deepEqual(
      rows.map(({ number }) => number),
      [2, 5, 6],
    );
    assert.deepEqual(keys(rows[1]?.problems ?? []), ['cell-has-break']);
  });

  test('a row with too few or too many cells is refused; empty ones at the end are not cells', async () => {
    const { rows } = await read(`${HEADER}\nBorg,Anna\nBorg,Anna,2001-02-28,8,9\nBorg,Anna,2001-02-28,8,,\n`);
    assert.deepEqual(
      rows.map(({ problems }) => keys(problems)),
      [['row-ragged'], ['row-ragged'], []],
    );
  });

  test('an empty name is named by its column', async () => {
    const { rows } = await read(`${HEADER}\n ,Anna,2001-02-28,8\n`);
    assert.equal(
      findingLine(rows[0]?.problems[0] ?? assert.fail()),
      'Row 2, column "family_name": nothing stands here.',
    );
  });
});

describe('a date in a table', () => {
  for (const [given, date] of [
    ['2001-02-28', '2001-02-28'],
    [' 2001-02-28 ', '2001-02-28'],
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['13.4.1999', '1999-04-13'],
    ['05/05/2005', '2005-05-05'],
    ['29.02.2004', '2004-02-29'],
  ] as const) {
    test(`${given} is ${date}`, async () => {
      const { rows } = await read(`family_name,given_name,date_of_birth\nBorg,Anna,"${given}"\n`);
      assert.deepEqual(rows[0]?.problems, []);
      assert.ok(JSON.stringify(rows[0]?.award).includes(`"dateOfBirth":"${date}"`));
    });
  }

  for (const [given, code] of [
    ['31.02.2001', 'cell-not-date'],
    ['29.02.2001', 'cell-not-date'],
    ['2001-13-01', 'cell-not-date'],
    ['2001-02-30', 'cell-not-date'],
    ['12/31/2026', 'cell-not-date'],
    ['1.2.01', 'cell-not-date'],
    ['May 2001', 'cell-not-date'],
    ['2001-02-28T00:00:00Z', 'cell-not-date'],
    ['03/04/2001', 'cell-date-ambiguous'],
    ['3.4.2001', 'cell-date-ambiguous'],
    ['36950', 'cell-date-serial'],
    ['36950.5', 'cell-date-serial'],
  ] as const) {
    test(`${given} is refused: ${code}`, async () => {
      assert.equal((await cellProblem('date_of_birth', given))?.key, `learners.${code}`);
    });
  }

  test('the refusal names row, column and text', async () => {
    const { rows } = await read('Surname;First name;Date of birth\nBorg;Anna;31.02.2001\n');
    assert.match(
      findingLine(rows[0]?.problems[0] ?? assert.fail()),
      /^Row 2, column "Date of birth": "31\.02\.2001" is not a date\./,
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  for (const given of [
    '=1+1',
    '@SUM(A1)',
    '+cmd',
    '-cmd',
    ' =1',
    '\t=1',
    '\r=1',
    '＝1',
    '+(1)',
    '-@x',
    '=HYPERLINK("http://x.example")',
  ]) {
    test(`${JSON.stringify(given)} is refused`, async () => {
      assert.equal((await cellProblem('grade', given))?.key, 'learners.cell-is-formula');
    });
  }
  for (const given of ['+356 2100', '-5', '1=1', 'a@b', '–', "O'Brien", '7,5']) {
    test(`${JSON.stringify(given)} is none`, async () => assert.equal(await cellProblem('grade', given), undefined));
  }
});

describe('a file that is no table of learners', () => {
  const table: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty', '', 'empty'],
    ['of blanks', '\n \n,,\n', 'empty'],
    ['of a byte order mark', '\ufeff', 'empty'],
    ['a header alone', `${HEADER}\n`, 'no-rows'],
    ['a header and blank rows', `${HEADER}\n\n,,,\n`, 'no-rows'],
    ['without a header', 'Borg,Anna,2001-02-28\nCauchi,Ben,2001-03-28\n', 'header-missing'],
    ['in UTF-16 with a mark', Buffer.from(`\ufeff${HEADER}\nBorg`, 'utf16le'), 'is-utf-16'],
    ['in UTF-16 without a mark', Buffer.from(`${HEADER}\nBorg`, 'utf16le'), 'is-utf-16'],
    ['in Windows-1252', Buffer.from(`${HEADER}\nM\u00fcller,Anna,2001-02-28,1\n`, 'latin1'), 'is-windows-1252'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004aaaaaaaa', 'latin1'), 'is-spreadsheet'],
    ['with a zero byte', `${HEADER}\nBorg,An\0na,2001-02-28,1\n`, 'is-not-text'],
    ['with an open quotation mark', `${HEADER}\n"Borg,Anna,2001-02-28,1\nBorg,Ben,2001-02-28,1\n`, 'quote-not-closed'],
    ['of one endless line', 'a'.repeat(3 * 1024 * 1024), 'line-too-long'],
    ['with an endless cell', `${HEADER}\n"${'a\n'.repeat(300_000)}`, 'row-too-long'],
  ];
  for (const [name, content, code] of table) {
    test(`${name} is refused: ${code}`, async () => assert.equal(keys(await refused(content))[0], code));
  }

  test('Windows-1252 is named with the line and the word', async () => {
    const [finding] = await refused(
      Buffer.from(`${HEADER}\nBorg,Anna,2001-02-28,1\nM\u00fcller,Anna,2001-02-28,1\n`, 'latin1'),
    );
    assert.deepEqual(finding?.facts, { line: 3, word: 'Müller' });
  });

  test('a cell of more than 500 characters is refused', async () => {
    assert.equal((await cellProblem('grade', 'x'.repeat(501)))?.key, 'learners.cell-too-long');
    assert.equal(await cellProblem('grade', 'x'.repeat(500)), undefined);
  });

  test('any bytes are read or refused, never more', async () => {
    const parts = fc.constantFrom(
      HEADER,
      '\n',
      '"',
      ',',
      ';',
      '\t',
      '\r',
      '=1',
      'Borg',
      '\ufeff',
      '2001-02-28',
      '31.02.2001',
      '\u202e',
      'é',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(parts, { maxLength: 60 }).map((texts) => Buffer.from(texts.join(''))),
      fc.array(parts, { maxLength: 60 }).map((texts) => Buffer.from(`${HEADER}\n${texts.join('')}`)),
      fc.uint8Array({ maxLength: 100 }).map((rest) => Buffer.concat([Buffer.from(`${HEADER}\n`), rest])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 80 }), async (content, size) => {
        try {
          for (const row of (await read(content, size)).rows) for (const problem of row.problems) findingLine(problem);
        } catch (error) {
          assert.ok(error instanceof TableRefusal, String(error));
          for (const finding of error.findings) findingLine(finding);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a long table', () => {
  async function* long(count: number): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${HEADER}\n`);
    for (let start = 0; start < count; start += 1000) {
      const lines = Array.from(
        { length: Math.min(1000, count - start) },
        (_, index) => `Borg${start + index},Anna,2001-02-28,"7,5"`,
      );
      yield Buffer.from(`${lines.join('\n')}\n`);
    }
  }

  test('of 100,000 rows is read row by row', async () => {
    let count = 0;
    for await (const row of (await openCsv(long(100_000))).rows) {
      count++;
      assert.equal(row.problems.length, 0);
    }
    assert.equal(count, 100_000);
  });

  test('of more than 200,000 rows is refused', async () => {
    const { rows } = await openCsv(long(MOST_ROWS + 1));
    await assert.rejects(async () => {
      for await (const _ of rows);
    }, TableRefusal);
  });
});
