// The published inputs for credentials with schemas: each schema with each credential gives the result that the test
// suite of the specification asks for, in every dialect. [VC-JSON-SCHEMA §4.2]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validateJsonSchema } from '@tessera/credential/json-schema';
import { requires, SHARED } from '../../tools/require.ts';

const DIALECTS = ['2020-12', '2019-09', 'Draft-7'] as const;

type Row = readonly [credential: number, schema: number, result: string, what: string];

const ROWS: Readonly<Record<'JsonSchema' | 'JsonSchemaCredential', readonly Row[]>> = {
  JsonSchema: [
    [1, 1, 'success', 'the schema that is named, and the credential conforms'],
    [1, 2, 'failure', 'a schema of another address'],
    [2, 1, 'failure', 'named as another kind of schema'],
    [1, 3, 'failure', 'a schema without an address'],
    [1, 4, 'failure', 'a schema with a bare word as its address'],
    [1, 5, 'failure', 'a schema that names no dialect'],
    [1, 6, 'failure', 'a schema that wants something else'],
    [1, 7, 'indeterminate', 'a dialect that nobody knows'],
  ],
  JsonSchemaCredential: [
    [1, 1, 'success', 'the credential with the schema that is named'],
    [1, 2, 'failure', 'a credential of another name'],
    [2, 1, 'failure', 'named as another kind of schema'],
    [1, 3, 'failure', 'a subject of no type'],
    [1, 4, 'failure', 'a subject of another type'],
    [1, 5, 'failure', 'a subject without a schema'],
    [1, 6, 'failure', 'a credential that names another schema for itself'],
    [1, 7, 'failure', 'a schema without an address'],
    [1, 8, 'failure', 'a schema with a bare word as its address'],
    [1, 9, 'failure', 'a schema that names no dialect'],
    [1, 10, 'failure', 'a schema that wants something else'],
    [1, 11, 'indeterminate', 'a dialect that nobody knows'],
  ],
};

for (const [format, rows] of Object.entries(ROWS)) {
  for (const dialect of DIALECTS) {
    for (const [credential, schema, expected, what] of rows) {
      test(`${format} in ${dialect}: ${what}`, { skip: requires('shared') }, () => {
        const read = (name: string): unknown => {
          const folder = join(SHARED, 'reference/vectors/vc-json-schema', format.toLowerCase(), dialect);
          return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
        };
        const given = { format, schema: read(`${schema}-schema`), credential: read(`${credential}-credential`) };
        assert.equal(validateJsonSchema(given).result, expected);
      });
    }
  }
}
