// Lists of learners: addresses, doubles, headings. Cells and whole tables are tested where they are read, in cli/.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { columnNear, keyOfColumn, learnersSeen, readEmail, readHeader, readRecord, readRow } from './index.ts';

describe('an e-mail address in a list [RFC5321 §4.1.2]', () => {
  for (const [given, address] of [
    ['Anna.Borg+x@College.Example', 'Anna.Borg+x@college.example'],
    ["o'neil@a-b.example.org", "o'neil@a-b.example.org"],
    ['a@xn--hxajbheg2az3al.example', 'a@xn--hxajbheg2az3al.example'],
  ] as const) {
    test(`${given} is one`, () => assert.equal(readEmail(given), address));
  }
  for (const given of [
    'Anna <a@b.example>',
    'mailto:a@b.example',
    '"a b"@c.example',
    'a@b',
    'a@b.example.',
    'a@.example',
    'a..b@c.example',
    '.a@c.example',
    'a@b@c.example',
    'a@-b.example',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@b.example,c@d.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(64)}.example`,
    `a@${'b.'.repeat(130)}example`,
    'а@b\u0000.example',
    '',
  ]) {
    test(`${JSON.stringify(given.slice(0, 40))} is none`, () => assert.equal(readEmail(given), undefined));
  }
});

describe('a learner who stands in a list twice', () => {
  const learner = { familyName: 'Borg', givenName: 'Anna' };

  test('is told by every identifier and by names with a date of birth, with the earlier row', () => {
    const seen = learnersSeen();
    assert.deepEqual(seen(2, { ...learner, dateOfBirth: '2001-02-28', studentId: 'A 1' }), []);
    assert.deepEqual(seen(3, { ...learner, familyName: 'BORG ', dateOfBirth: '2001-02-28', studentId: 'a  1' }), [
      { code: 'duplicate-identifier', path: '/learner/studentId', facts: { earlier: 2 } },
      { code: 'duplicate-person', path: '/learner/familyName', facts: { earlier: 2 } },
    ]);
    assert.deepEqual(seen(4, { ...learner, providerNumber: 'A 1' }), []);
  });

  test('is found among very many, and nobody else is', () => {
    const seen = learnersSeen();
    for (let row = 1; row <= 20_000; row++) assert.deepEqual(seen(row, { ...learner, studentId: `S${row}` }), []);
    for (const row of [1, 777, 20_000]) {
      assert.deepEqual(seen(30_000, { ...learner, studentId: `s${row}` })[0]?.facts, { earlier: row });
    }
  });
});

describe('a row under its headings', () => {
  test('becomes the record of a learner, the address apart', () => {
    const { headings } = readHeader(['Nom', 'Prénom', 'E-mail', 'ESI', 'Mark']);
    const { award, email, problems } = readRow(['Borg', 'Anna', 'a@B.example', '1', ''], headings);
    assert.deepEqual(problems, []);
    assert.equal(email, 'a@b.example');
    const record = readRecord(award);
    assert.deepEqual(record.ok && record.value, {
      learner: { familyName: 'Borg', givenName: 'Anna', studentId: '1' },
    });
  });

  test('without any identifier is no learner', () => {
    assert.deepEqual(
      readRecord({ learner: { familyName: 'Borg', givenName: 'Anna' } }).problems.map(({ code, path }) => [code, path]),
      [['learner-identifier-missing', '/learner']],
    );
  });

  test('knows its columns by other names, and a slip of the pen', () => {
    assert.equal(keyOfColumn(' Geburts-Datum '), 'date_of_birth');
    assert.equal(keyOfColumn('constructor'), undefined);
    assert.equal(columnNear('familly name'), 'family_name');
  });
});
