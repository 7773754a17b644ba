// Files made to do harm: bombs, entities, depths, and any bytes at all. They are read or refused, soon, in little memory.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { told } from './test-reading.ts';
import { blob, xlsx, zip } from '../../../tests/spreadsheets.ts';
import { learnerRows } from './learner-rows.ts';
import { suggestMapping } from './mapping.ts';
import { readSpreadsheet } from './open.ts';

const HEADER = 'family_name,given_name,date_of_birth,grade';
const MEBIBYTE = 1024 * 1024;

async function outcome(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = await readSpreadsheet(blob(bytes));
  if (!reading.ok) return told(reading.problems);
  for (const sheet of reading.spreadsheet.sheets) {
    const mapping = suggestMapping(sheet).map(({ key }) => key);
    for await (const row of learnerRows(sheet, mapping)) assert.ok(row.record ?? row.problems.length > 0);
  }
  return [];
}

/** It ends, and with an answer. */
const endsWell = async (bytes: Uint8Array): Promise<void> => {
  await outcome(bytes);
};

/** Puts another size into the directory of a ZIP file and before its parts, for every part of this size. */
function lying(file: Uint8Array, size: number, told: number): Uint8Array {
  const [from, to] = [Buffer.alloc(4), Buffer.alloc(4)];
  from.writeUInt32LE(size);
  to.writeUInt32LE(told);
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
  return bytes;
}

describe('a bomb', () => {
  const parts = (sheet: Uint8Array) => ({ 'xl/worksheets/sheet1.xml': sheet });
  const base = { sheets: [{ rows: '' }] };

  test('of few kilobytes that says it unpacks to gigabytes is not unpacked', async () => {
    const small = xlsx({ ...base, more: parts(Buffer.alloc(1_234_567, 'a')) });
    const bomb = lying(small, 1_234_567, 4_000_000_000);
    assert.ok(bomb.length < 10_000);
    assert.deepEqual(await outcome(bomb), ['file-unpacks-too-large']);
  });

  test('that says it is small is left where it grows larger', async () => {
    const bomb = lying(xlsx({ ...base, more: parts(Buffer.alloc(64 * MEBIBYTE, ' ')) }), 64 * MEBIBYTE, 5000);
    assert.deepEqual(await outcome(bomb), ['file-damaged']);
  });

  test('is known by how small it was packed', async () => {
    const bomb = xlsx({ ...base, more: parts(Buffer.alloc(64 * MEBIBYTE, ' ')) });
    assert.deepEqual(await outcome(bomb), ['file-unpacks-too-large']);
  });

  test('of very many parts is not opened', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a/${index}`, '']));
    assert.deepEqual(await outcome(zip(many)), ['file-too-many-parts']);
  });

  for (const [name, xml] of [
    ['of entities', '<!DOCTYPE s [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'],
    ['of an entity nobody declared', '<worksheet><sheetData>&b;</sheetData></worksheet>'],
    ['of tags in tags', '<a>'.repeat(100_000)],
    ['of one endless text', `<worksheet><sheetData><row><c><v>${'1'.repeat(3 * MEBIBYTE)}`],
    ['of one endless tag', `<worksheet a="${'1'.repeat(3 * MEBIBYTE)}`],
  ] as const) {
    test(`${name} is refused`, async () => {
      assert.deepEqual(await outcome(xlsx({ ...base, more: parts(Buffer.from(xml)) })), ['file-damaged']);
    });
  }

  test('of merged cells, of columns and of hidden columns is refused or cut short', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000);
    assert.deepEqual(await outcome(xlsx({ sheets: [{ rows, after: `<mergeCells>${merged}</mergeCells>` }] })), [
      'too-many-merged',
    ]);
    assert.deepEqual(await outcome(xlsx({ sheets: [{ rows: '<row><c r="XFD1"><v>1</v></c></row>' }] })), [
      'too-many-columns',
    ]);
    const columns = '<col min="1" max="999999999" hidden="1"/>'.repeat(1000);
    assert.deepEqual(await outcome(xlsx({ sheets: [{ rows, before: `<cols>${columns}</cols>` }] })), []);
  });
});

describe('any bytes', () => {
  const pieces = fc.constantFrom(
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
    '\u202e',
    'é',
  );

  test('are read or refused as a table', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((texts) => Buffer.from(`${HEADER}\n${texts.join('')}`)),
      fc.array(pieces, { maxLength: 60 }).map((texts) => Buffer.from(`\ufeff${texts.join('')}`, 'utf16le')),
      fc.uint8Array({ maxLength: 100 }).map((rest) => Buffer.concat([Buffer.from(`${HEADER}\n`), rest])),
    );
    await fc.assert(fc.asyncProperty(bytes, endsWell), { numRuns: 300 });
  });

  test('in a workbook that was tampered with are read or refused', async () => {
    const whole = xlsx({
      sheets: [
        {
          rows: [HEADER.split(','), ['Borg', 'Anna', '2001-02-28', 8]],
          after: '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
        },
      ],
      formats: '<xf numFmtId="14"/>',
    });
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const tampered = fc.tuple(changes, fc.nat(whole.length)).map(([spots, end]) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of spots) bytes[at] = value;
      return end % 4 === 0 ? bytes.subarray(0, end) : bytes;
    });
    await fc.assert(fc.asyncProperty(tampered, endsWell), { numRuns: 300 });
  });

  test('in the XML of a sheet are read or refused', async () => {
    const xml = fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="3">',
      '<c>',
      '<c r="B1">',
      '<c t="s">',
      '<c t="e">',
      '<c s="9">',
      '</c>',
      '<v>',
      '</v>',
      '<f/>',
      '<is>',
      '<t>',
      '</t>',
      '</is>',
      '1',
      '-1e999',
      'x',
      '&amp;',
      '&#0;',
      '<!--',
      '<mergeCell ref="B"/>',
      '<col min="x" max="1" hidden="1"/>',
    );
    const rows = fc.array(xml, { maxLength: 25 }).map((parts) => xlsx({ sheets: [{ rows: parts.join('') }] }));
    const nested = fc
      .array(
        fc.constantFrom(
          '<c><v>1</v></c>',
          '<c t="s"><v>7</v></c>',
          '<c t="b"><v>1</v></c>',
          '<c s="1"><v>-5</v></c>',
          '<c r="C1"><v>x</v></c>',
          '<c t="inlineStr"><is><t>a</t></is></c>',
        ),
        { maxLength: 9 },
      )
      .map((cells) =>
        xlsx({
          sheets: [{ rows: `<row>${cells.join('')}</row><row>${cells.join('')}</row>` }],
          formats: '<xf numFmtId="14"/>',
        }),
      );
    await fc.assert(fc.asyncProperty(fc.oneof(rows, nested), endsWell), { numRuns: 400 });
  });
});
