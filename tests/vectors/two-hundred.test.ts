// Two hundred learners of a spreadsheet become two hundred files by the real command, and referees that are not ours
// confirm every one: the official shapes of both editions, and openssl. [EDC-AP generic-full] [RFC7797 §3]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { compose, open, readAward, readDesign } from '@tessera/credential';
import { parse } from 'csv-parse/sync';
import { requires } from '../../tools/require.ts';
import { generalParts, joseToDer } from '../signing-input.ts';
import { objections } from './referee.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/harbour-college');
const DAY = '2026-11-23';

const table = (path: string, delimiter: string): readonly Record<string, string>[] =>
  parse(readFileSync(path), { columns: true, delimiter, bom: true });

describe('two hundred learners of a spreadsheet', { skip: requires('shared') || requires('openssl') }, () => {
  let folder: string;
  let files: readonly string[];
  const tessera = (...words: readonly string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'cli/tessera.mjs'), ...words], { cwd: folder, stdio: 'pipe' });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tessera-two-hundred-'));
    tessera(
      'keygen',
      '--name',
      'Harbour College',
      '--identifier',
      'VATMT-00000000',
      '--country',
      'MT',
      '--out',
      'keys',
    );
    const sealing = ['--key', 'keys/seal.key.pem', '--cert', 'keys/seal.crt.pem', '--date', DAY, '--out', 'out'];
    tessera('issue', '--design', join(EXAMPLE, 'design.json'), '--learners', join(EXAMPLE, 'learners.csv'), ...sealing);
    files = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.jsonld'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (file: string): string => readFileSync(join(folder, 'out', file), 'utf8');

  test('become two hundred files, and none of them is named after anybody', () => {
    assert.equal(files.length, 200);
    for (const file of files) assert.match(file, /^\d{4}-[0-9a-f]{8}\.jsonld$/);
  });

  for (const edition of ['3.1', '3.2'] as const) {
    test(`each conforms to the official shapes of edition ${edition}`, async () => {
      for (const file of files)
        assert.deepEqual(await objections(JSON.parse(JSON.parse(textOf(file)).payload), edition), [], file);
    });
  }

  test('openssl confirms each signature on the reconstructed signing input', () => {
    execFileSync('openssl', ['x509', '-in', 'keys/seal.crt.pem', '-pubkey', '-noout', '-out', 'public.pem'], {
      cwd: folder,
    });
    for (const file of files) {
      const { input, signature } = generalParts(textOf(file));
      writeFileSync(join(folder, 'input'), input);
      writeFileSync(join(folder, 'signature'), joseToDer(signature));
      const said = execFileSync(
        'openssl',
        ['dgst', '-sha256', '-verify', 'public.pem', '-signature', 'signature', 'input'],
        { cwd: folder },
      );
      assert.match(said.toString(), /Verified OK/, file);
    }
  });

  test('each reads back to the value it came from', () => {
    const design = readDesign(JSON.parse(readFileSync(join(EXAMPLE, 'design.json'), 'utf8')));
    assert.ok(design.ok);
    const learners = table(join(EXAMPLE, 'learners.csv'), ';');
    const results = table(join(folder, 'out/result.csv'), ';');
    assert.equal(results.length, 200);
    for (const [index, row] of learners.entries()) {
      const file = results[index]?.['file'] ?? '';
      const opened = open(textOf(file));
      assert.ok(opened.reading?.ok, file);
      const {
        family_name: familyName,
        given_name: givenName,
        date_of_birth: dateOfBirth,
        provider_number: providerNumber,
        grade,
      } = row;
      const award = readAward({
        id: opened.reading.value.id,
        issuedOn: DAY,
        grade,
        learner: { familyName, givenName, dateOfBirth, providerNumber },
      });
      assert.ok(award.ok, JSON.stringify(award));
      const composed = compose(design.value, award.value);
      assert.ok(composed.ok);
      assert.deepEqual(opened.reading.value, composed.value, file);
    }
  });

  test('the verifier calls them all genuine, for those who trust the college', () => {
    const paths = files.map((file) => join('out', file));
    assert.match(
      tessera('verify', '--trust', 'keys/trust.pem', '--json', ...paths).toString(),
      /^(\{"outcome":"valid".*\n){200}$/,
    );
  });
});
