// What is given back to people: suggestions for columns, files of results, templates, and sentences for all of it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasSentence } from '@tessera/messages';
import { all, learnersIn, sheetOf, told } from './test-reading.ts';
import { blob } from '../../../tests/spreadsheets.ts';
import { learnerRows } from './learner-rows.ts';
import { COLUMN_CHOICES, mappingProblems, suggestMapping } from './mapping.ts';
import { writeResult } from './result-file.ts';
import { SHEET_CODES } from './sheet.ts';
import { xlsxTemplate } from './template.ts';

const TABLE =
  'Surname,given name,DOB,Contact,givn_name,Remarks,,grade\nBorg,Anna,2001-02-28,a@college.example,x,y,z,8\n';

describe('what a column is taken for', () => {
  test('is suggested from its heading, from what stands below, and never twice', async () => {
    const suggestions = suggestMapping(await sheetOf(blob(TABLE)));
    assert.deepEqual(
      suggestions.map(({ heading, key, confidence }) => [heading, key, confidence]),
      [
        ['Surname', 'family_name', 'certain'],
        ['given name', 'given_name', 'certain'],
        ['DOB', 'date_of_birth', 'certain'],
        ['Contact', 'email', 'likely'],
        ['givn_name', undefined, 'none'],
        ['Remarks', undefined, 'none'],
        ['G', undefined, 'none'],
        ['grade', 'grade', 'certain'],
      ],
    );
    assert.deepEqual(suggestions[3]?.examples, ['a@college.example']);
  });

  test('can be put right: what is ignored says nothing, what is missing or there twice is told', async () => {
    const sheet = await sheetOf(blob(TABLE));
    const mapping = [
      'family_name',
      'given_name',
      'ignore',
      'ignore',
      'ignore',
      'ignore',
      'ignore',
      'given_name',
    ] as const;
    assert.deepEqual(told(mappingProblems(sheet, mapping)), ['column-twice', 'identifier-column-missing']);
    const right = [
      'family_name',
      'given_name',
      'date_of_birth',
      'ignore',
      'ignore',
      undefined,
      'ignore',
      'grade',
    ] as const;
    assert.deepEqual(told(mappingProblems(sheet, right)), ['column-unknown']);
    const [row] = await all(learnerRows(sheet, right));
    assert.equal(row?.record?.email, undefined);
    assert.equal(row?.record?.grade, '8');
  });

  test('is told for all cells of a row, not for the first', async () => {
    const [row] = await learnersIn(blob('surname,firstname,dob,email\n,Anna,31.02.2001,Anna <a@b.example>\n'));
    assert.deepEqual(
      row?.problems.map(({ code, column }) => [code, column]),
      [
        ['cell-empty', 'surname'],
        ['cell-not-date', 'dob'],
        ['cell-not-email', 'email'],
      ],
    );
    const [other] = await learnersIn(blob('surname,firstname,dob,national_id,national_id_country\nBorg,Anna,,1,XX\n'));
    assert.deepEqual(
      other?.problems.map(({ column, index }) => [column, index]),
      [['national_id_country', 4]],
    );
  });
});

describe('the file of results', () => {
  test('has the rows as given, what became of them, and nothing that a spreadsheet would run', async () => {
    const sheet = await sheetOf(blob('surname;firstname;dob\n=1+1;Anna;31.02.2001\n'));
    const bytes = await all(
      writeResult(sheet, [
        {
          cells: ['=1+1', 'Anna', '31.02.2001'],
          status: 'refused',
          errors: [
            { column: 'surname', message: 'A formula.' },
            { column: 'dob', message: 'No date.' },
            { message: '+x' },
          ],
        },
      ]),
    );
    assert.equal(
      Buffer.concat(bytes).toString(),
      "\ufeffsurname;firstname;dob;status;error_column;error_message\r\n'=1+1;Anna;31.02.2001;refused;surname, dob;A formula. No date. +x\r\n",
    );
  });
});

describe('a template', () => {
  const template = {
    columns: COLUMN_CHOICES.filter((key) => key !== 'ignore'),
    sheets: { learners: 'Learners', readMe: 'Read me' },
    readMe: ['One learner to a row.', 'Delete the example.'],
  };

  test('as .xlsx has all columns, and its example is passed over when it comes back', async () => {
    const file = new Blob([new Uint8Array(await xlsxTemplate(template))]);
    const sheet = await sheetOf(file);
    assert.equal(sheet.name, 'Learners');
    assert.deepEqual(sheet.header?.cells, template.columns);
    assert.equal(sheet.examples[0]?.[0], '(example) Borg');
    assert.deepEqual(await learnersIn(file), []);
  });
});

test('every code of a file or a sheet has its sentence', () => {
  assert.deepEqual(
    SHEET_CODES.filter((code) => !hasSentence(`spreadsheet.${code}`)),
    [],
  );
});
