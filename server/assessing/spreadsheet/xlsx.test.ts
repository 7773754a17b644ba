// Workbooks as spreadsheet programs write them, and as nobody should. [ECMA-376-1 §18]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learnersIn, refusedAs, sheetOf, told } from './test-reading.ts';
import { blob, compound, type SheetMade, type WorkbookMade, xlsx, zip } from '../../../tests/spreadsheets.ts';
import { readSpreadsheet } from './open.ts';

const HEADER = ['family_name', 'given_name', 'date_of_birth', 'provider_number', 'grade'];
const HEADER_XML = HEADER.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const BORG = ['Borg', 'Anna', '2001-02-28', '1', '8'];

const book = (sheet: Partial<SheetMade>, more: Partial<WorkbookMade> = {}): Blob =>
  blob(xlsx({ sheets: [{ rows: [HEADER, BORG], ...sheet }], ...more }));

/** A learner's row whose cells are XML. */
const withCells = (cells: string, more: Partial<WorkbookMade> = {}, after = ''): Blob =>
  book({ rows: `<row r="1">${HEADER_XML}</row><row r="2">${cells}</row>`, after }, more);

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const NAMES = text('Borg') + text('Anna');

describe('a workbook', () => {
  test('is read: shared texts, Greek and Arabic names exactly, numbers as they are shown', async () => {
    const rows = await learnersIn(
      book({
        rows: [
          HEADER,
          ['Παπαδοπούλου', 'Ελένη', '2001-02-28', 12345678901, 0.1 + 0.2],
          ['عبد\u200cالله', 'محمد', '1999-12-31', 'a & <b>', 7.5],
        ],
      }),
    );
    assert.deepEqual(rows[0]?.record, {
      learner: {
        familyName: 'Παπαδοπούλου',
        givenName: 'Ελένη',
        dateOfBirth: '2001-02-28',
        providerNumber: '12345678901',
      },
      grade: '0.3',
    });
    assert.equal(rows[1]?.record?.learner.familyName, 'عبد\u200cالله');
    assert.equal(rows[1]?.record?.learner.providerNumber, 'a & <b>');
  });

  test('puts rich text together without its phonetic guide, and knows escaped characters', async () => {
    const strings =
      '<si><r><t>Bo</t></r><r><rPr/><t xml:space="preserve">rg</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>A_x0041_</t></si>';
    const [row] = await learnersIn(
      withCells(`<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c/>${text('1')}`, { strings }),
    );
    assert.deepEqual(row?.record?.learner, { familyName: 'Borg', givenName: 'AA', providerNumber: '1' });
  });

  for (const [name, cell, more, date] of [
    ['of a kept kind', '<c s="1"><v>36950</v></c>', { formats: '<xf numFmtId="14"/>' }, '2001-02-28'],
    [
      'of a kind of its own',
      '<c s="1"><v>36950</v></c>',
      {
        formats: '<xf numFmtId="164"/>',
        codes: '<numFmt numFmtId="164" formatCode="[$-407]dd&quot;. Tag&quot; mmm yyyy"/>',
      },
      '2001-02-28',
    ],
    [
      'counted from 1904',
      '<c s="1"><v>35488</v></c>',
      { formats: '<xf numFmtId="14"/>', workbook: '<workbookPr date1904="1"/>' },
      '2001-02-28',
    ],
    [
      'of the first days that spreadsheets know',
      '<c s="1"><v>1</v></c>',
      { formats: '<xf numFmtId="14"/>' },
      '1900-01-01',
    ],
    ['written out', '<c t="d"><v>2001-02-28T00:00:00</v></c>', {}, '2001-02-28'],
  ] as const) {
    test(`reads a date ${name}`, async () => {
      const [row] = await learnersIn(withCells(NAMES + cell, more));
      assert.equal(row?.record?.learner.dateOfBirth, date);
    });
  }

  for (const [name, cell, codes] of [
    ['a number that is no date', '<c><v>36950</v></c>', ['cell-date-serial']],
    ['the day that there was not', '<c s="1"><v>60</v></c>', ['cell-is-error']],
    ['a date with a time of day', '<c s="2"><v>36950.5</v></c>', ['cell-not-date']],
    ['an error', '<c t="e"><v>#N/A</v></c>', ['cell-is-error']],
    ['a formula that was never worked out', '<c><f>NOW()</f></c>', ['cell-formula-without-value']],
    ['a text that would be a formula', text('=1+1'), ['cell-is-formula']],
  ] as const) {
    test(`tells ${name} in a column of dates`, async () => {
      const [row] = await learnersIn(withCells(NAMES + cell, { formats: '<xf numFmtId="14"/><xf numFmtId="22"/>' }));
      assert.deepEqual(told(row?.problems), codes);
      assert.deepEqual([row?.problems[0]?.column, row?.problems[0]?.index], ['date_of_birth', 2]);
      assert.equal(row?.record, undefined);
    });
  }

  test('takes the last result of a formula, and tells', async () => {
    const [row] = await learnersIn(withCells(`${NAMES}<c/>${text('1')}<c><f>AVERAGE(A1:B1)</f><v>7.25</v></c>`));
    assert.equal(row?.record?.grade, '7.25');
    assert.deepEqual(told(row?.problems), ['cell-from-formula']);
    assert.equal(row?.problems[0]?.severity, 'notice');
  });

  test('tells a grade that became a date, and a number whose end is lost', async () => {
    const formats = '<xf numFmtId="16"/>';
    const [row] = await learnersIn(
      withCells(`${NAMES}<c/><c><v>1234567890123456789</v></c><c s="1"><v>36950</v></c>`, { formats }),
    );
    assert.deepEqual(told(row?.problems), ['cell-number-imprecise', 'cell-became-date']);
  });

  test('shows leading noughts and hundredths as the spreadsheet does', async () => {
    const formats = '<xf numFmtId="164"/><xf numFmtId="9"/>';
    const [row] = await learnersIn(
      withCells(`${NAMES}<c/><c s="1"><v>123</v></c><c s="2"><v>0.85</v></c>`, {
        formats,
        codes: '<numFmt numFmtId="164" formatCode="00000"/>',
      }),
    );
    assert.equal(row?.record?.learner.providerNumber, '00123');
    assert.equal(row?.record?.grade, '85%');
  });

  test('tells merged cells with their range, in every row they reach', async () => {
    const rows = await learnersIn(
      book({
        rows: [HEADER, BORG, [null, 'Ben', '2001-03-28', '2', '8'], ['Cauchi', 'Carla', '2001-04-28', '3', '8']],
        after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      }),
    );
    assert.deepEqual(
      rows.map(({ problems }) => told(problems)),
      [['cell-merged'], ['cell-merged'], []],
    );
    assert.deepEqual(rows[1]?.problems[0]?.facts, { range: 'A2:A3' });
  });

  test('tells hidden rows and columns, and what stands beside the list', async () => {
    const file = book({
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: `<row r="1">${HEADER_XML}</row><row r="5" hidden="1">${NAMES}<c r="D5"><v>1</v></c><c r="G5"><v>9</v></c></row>`,
    });
    assert.deepEqual(told((await sheetOf(file)).problems), ['rows-hidden', 'columns-hidden']);
    const [row] = await learnersIn(file);
    assert.equal(row?.number, 5);
    assert.deepEqual(told(row?.problems), ['row-hidden', 'cell-beyond-header']);
    assert.ok(row?.record);
  });
});

describe('the sheets of a workbook', () => {
  const named = (...names: readonly string[]): Blob =>
    blob(xlsx({ sheets: names.map((name) => ({ name, rows: [HEADER, BORG] })) }));

  test('have to be chosen from where two hold learners', async () => {
    const reading = await readSpreadsheet(named('Spring', 'Φθινόπωρο'));
    assert.ok(reading.ok);
    assert.equal(reading.spreadsheet.suggested, undefined);
    assert.deepEqual(
      reading.spreadsheet.sheets.map(({ name, rowCount }) => [name, rowCount]),
      [
        ['Spring', 1],
        ['Φθινόπωρο', 1],
      ],
    );
  });

  test('are chosen among where one alone has the columns, is not hidden, is not empty', async () => {
    const sheets: readonly SheetMade[] = [
      { name: 'Read me', rows: [['Fill in the other sheet.']] },
      { name: 'Old', state: 'veryHidden', rows: [HEADER, BORG] },
      { name: 'Empty', rows: '' },
      { name: 'Learners', rows: [HEADER, BORG] },
    ];
    const sheet = await sheetOf(blob(xlsx({ sheets })));
    assert.equal(sheet.name, 'Learners');
    assert.equal(sheet.index, 3);
  });
});

describe('a file that is no workbook we read', () => {
  const whole = xlsx({ sheets: [{ rows: [HEADER, BORG] }] });
  for (const [name, content, code] of [
    ['an old .xls', compound('Workbook'), 'file-is-old-excel'],
    ['a very old .xls', compound('Book'), 'file-is-old-excel'],
    ['a workbook with a password', compound('EncryptionInfo', 'EncryptedPackage'), 'file-is-encrypted'],
    ['an old letter', compound('WordDocument'), 'file-is-other-office'],
    ['a new letter', zip({ '_rels/.rels': '', 'word/document.xml': '' }), 'file-is-other-office'],
    ['an .ods', zip({ mimetype: '', 'content.xml': '', 'META-INF/manifest.xml': '' }), 'file-is-open-document'],
    ['a .numbers', zip({ 'Index/Document.iwa': '' }), 'file-is-numbers'],
    ['an .xlsb', zip({ 'xl/workbook.bin': '' }), 'file-is-xlsb'],
    ['any other ZIP file', zip({ 'a.txt': 'a' }), 'file-is-unknown'],
    ['a workbook that arrived by half', whole.subarray(0, whole.length / 2), 'file-damaged'],
    ['a workbook without its first byte of XML', xlsx({ sheets: [{ rows: '<row><c' }] }), 'file-damaged'],
    ['rows in disorder', xlsx({ sheets: [{ rows: '<row r="3"/><row r="2"/>' }] }), 'file-damaged'],
  ] as const) {
    test(`${name}: ${code}`, async () => assert.equal((await refusedAs(blob(content))).code, code));
  }
});
