// Tables as text, as programs save them, and files that are none.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blob } from '../../../tests/spreadsheets.ts';
import { learnersIn, refusedAs, sheetOf, told } from './test-reading.ts';

const HEADER = 'family_name;given_name;date_of_birth;email;grade';
const ROW = 'Żammit;Ελένη;2001-02-28;Eleni@College.Example;7,5';

describe('a table as text [RFC4180 §2]', () => {
  const expected = {
    learner: { familyName: 'Żammit', givenName: 'Ελένη', dateOfBirth: '2001-02-28' },
    email: 'Eleni@college.example',
    grade: '7,5',
  };
  const text = `${HEADER}\r\n${ROW}\r\n`;
  for (const [name, bytes] of [
    ['in UTF-8', Buffer.from(text)],
    ['in UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['with tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ['with commas', Buffer.from(text.replace('7,5', '"7,5"').replaceAll(';', ','))],
    ['that says what separates its cells', Buffer.from(`sep=;\r\n${text}`)],
  ] as const) {
    test(`${name} is read`, async () => {
      const [row] = await learnersIn(blob(bytes));
      assert.deepEqual(row?.record, expected);
      assert.equal(row?.number, 2);
    });
  }

  test('a title above the header is left out, and that is told', async () => {
    const sheet = await sheetOf(blob(`Results of June\n\n${HEADER}\n${ROW}\n`));
    assert.deepEqual(told(sheet.problems), ['rows-above-header']);
    assert.equal(sheet.header?.row, 3);
    const [row] = await learnersIn(blob(`Results of June\n\n${HEADER}\n${ROW}\n`));
    assert.equal(row?.number, 4);
    assert.deepEqual(row?.record, expected);
  });

  test('names in Arabic are kept exactly, and hidden controls of direction are told', async () => {
    const name = 'عبد\u200cالله';
    const rows = await learnersIn(blob(`${HEADER}\n${name};محمد;2001-02-28;;\nBorg\u202e;Anna;2001-02-28;;\n`));
    assert.equal(rows[0]?.record?.learner.familyName, name);
    assert.deepEqual(told(rows[1]?.problems), ['cell-has-hidden-character']);
    assert.deepEqual(rows[1]?.problems[0]?.facts, { character: 'U+202E' });
  });
});

describe('a row that stands apart', () => {
  test('with other signs between its cells is told with its number', async () => {
    const rows = await learnersIn(blob(`${HEADER}\n${ROW}\nBorg,Anna,2001-02-28,,8\n`));
    assert.deepEqual(told(rows[1]?.problems), ['separators-mixed']);
    assert.equal(rows[1]?.problems[0]?.row, 3);
    assert.equal(rows[1]?.problems[0]?.facts['other'], 'comma');
  });

  test('with mixed signs in the header is told', async () => {
    const sheet = await sheetOf(blob(`family_name;given_name;date_of_birth,email;grade\n${ROW}\n`));
    assert.deepEqual(told(sheet.problems), ['separators-mixed']);
  });

  test('with too few or too many cells is told', async () => {
    const rows = await learnersIn(blob(`${HEADER}\nBorg;Anna\n${ROW};8\n${ROW};\n`));
    assert.deepEqual(
      rows.map(({ problems }) => told(problems)),
      [['row-ragged'], ['row-ragged'], []],
    );
  });
});

describe('a text that cannot be read', () => {
  test('for a quotation mark that is never closed names its line', async () => {
    const problem = await refusedAs(
      blob(`${HEADER}\n"Two\r\nlines";Anna;2001-02-28;;\n${ROW}\n"Borg;Anna;2001-02-28;;\n`),
    );
    assert.deepEqual([problem.code, problem.facts['line']], ['quote-not-closed', 5]);
  });

  test('in Windows-1252 names the line, the word and the fix, and is read once a person says so', async () => {
    const file = blob(
      Buffer.from(`${HEADER}\n${'Borg;Anna;2001-02-28;;\n'.repeat(900)}Müller;Ana;2001-02-28;;\n`, 'latin1'),
    );
    const problem = await refusedAs(file);
    assert.deepEqual([problem.code, problem.facts], ['text-not-utf-8', { line: 902, word: 'Müller' }]);
    const rows = await learnersIn(file, { encoding: 'windows-1252' });
    assert.equal(rows.at(-1)?.record?.learner.familyName, 'Müller');
  });

  for (const [name, content, code] of [
    ['nothing', '', 'file-empty'],
    ['blank lines', '\n ;;\n\n', 'file-empty'],
    ['UTF-16 without a mark', Buffer.from(HEADER, 'utf16le'), 'text-is-utf-16-unmarked'],
    ['an endless row', `${HEADER}\n${'x'.repeat(300_000)}`, 'row-too-long'],
    ['very many columns', `${HEADER}\n${'x;'.repeat(400)}`, 'too-many-columns'],
    [
      'bytes of a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Buffer.alloc(3), ...Buffer.from('aaaaaaaaaaaaaaaa')]),
      'file-is-unknown',
    ],
    ['a PDF', '%PDF-1.7\n', 'file-is-pdf'],
    ['a web page that is called .xls', '\n<html><table><tr><td>Borg', 'file-is-web-page'],
  ] as const) {
    test(`${name}: ${code}`, async () => assert.equal((await refusedAs(blob(content))).code, code));
  }

  test('a header alone names no learner', async () => {
    assert.deepEqual(told((await sheetOf(blob(`${HEADER}\n`))).problems), ['no-rows']);
  });
});

describe('30,000 rows', () => {
  test('are read one by one, and the earlier row of a double is named', async () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, index) => `Borg;Anna;2001-02-28;S-${index === 29_999 ? 4 : index}`,
    );
    const rows = await learnersIn(blob(['family_name;given_name;date_of_birth;student_id', ...lines].join('\n')));
    assert.equal(rows.length, 30_000);
    assert.deepEqual(told(rows[1]?.problems), ['duplicate-person']);
    assert.deepEqual(told(rows.at(-1)?.problems), ['duplicate-identifier', 'duplicate-person']);
    assert.deepEqual(rows.at(-1)?.problems[0]?.facts, { earlier: 6 });
  });

  test('beyond 200,000 are too many', async () => {
    const sheet = await sheetOf(blob(`${HEADER}\n${'a;b;c;d;e\n'.repeat(200_001)}`));
    assert.deepEqual(told(sheet.problems), ['too-many-rows']);
  });
});
