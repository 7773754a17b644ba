// Keys and what comes with them: never overwritten, never half.
import assert from 'node:assert/strict';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { keygenCommand } from './keygen.ts';
import { argumentsOf, makeKeys, type Stage, stageFor } from './stage.ts';
import { UsageError } from './surroundings.ts';

const ORDER = { name: 'Harbour College', identifier: 'VATMT-00000000', country: 'MT', years: '2' };

const run = (stage: Stage, more: Partial<typeof ORDER> = {}) => {
  const options = Object.entries({ ...ORDER, ...more }).map(([name, value]) => `--${name}=${value}`);
  return keygenCommand(argumentsOf('keygen', ...options, '--out', stage.path('keys')), stage.around);
};

describe('tessera keygen', () => {
  test('writes four files, and the key for its owner alone', async (context) => {
    const stage = await stageFor(context);
    assert.equal(await makeKeys(stage), 0);
    assert.deepEqual(await readdir(stage.path('keys')), ['seal.crt.pem', 'seal.csr.pem', 'seal.key.pem', 'trust.pem']);
    assert.equal((await stat(stage.path('keys/seal.key.pem'))).mode & 0o777, 0o600);
    assert.match(stage.printed.join(' '), /not qualified/);
  });

  for (const file of ['seal.key.pem', 'trust.pem']) {
    test(`overwrites nothing: where ${file} stands, none is written`, async (context) => {
      const stage = await stageFor(context);
      await mkdir(stage.path('keys'));
      await writeFile(stage.path(`keys/${file}`), 'mine');
      await assert.rejects(makeKeys(stage), UsageError);
      assert.deepEqual(await readdir(stage.path('keys')), [file]);
    });
  }

  for (const [name, wrong] of [
    ['a name of blanks', { name: '  ' }],
    ['a name with a control character', { name: 'College\u0007' }],
    ['a name too long for a certificate', { name: 'x'.repeat(65) }],
    ['an identifier without its register', { identifier: '00000000' }],
    ['a country that does not exist', { country: 'XX' }],
    ['no number of years', { years: '0' }],
    ['too many years', { years: '11' }],
  ] as const) {
    test(`${name} is refused before a key is made`, async (context) => {
      const stage = await stageFor(context);
      await assert.rejects(run(stage, wrong), UsageError);
      assert.deepEqual(await readdir(stage.folder), []);
    });
  }
});
