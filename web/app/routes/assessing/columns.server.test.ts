// The headings that the upload page promises are those the library understands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMN_KEYS, keyOfColumn } from '@tessera/credential/learners';
import { sentence } from '@tessera/messages';
import { columnName, columnOptions, columnsKnown } from './columns.server.ts';

test('every heading that the page names is understood as its column', () => {
  for (const { key, headings } of columnsKnown((name, facts) => sentence('en', name, facts))) {
    for (const heading of headings.split(', ')) assert.equal(keyOfColumn(heading), key, heading);
  }
});

test('what is no column is left out', () => {
  const t = (name: string) => name;
  assert.equal(columnName(t, 'ignore'), 'web.assessing.column.ignore');
  assert.deepEqual(
    columnOptions(t).map(({ value }) => value),
    [...COLUMN_KEYS, 'ignore'],
  );
});
