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

  const badge = (stage: Stage, ...more: readonly string[]) =>
    keygenCommand(argumentsOf('keygen', '--kind', 'badge', '--out', stage.path('keys'), ...more), stage.around);

  for (const [algorithm, file, name] of [
    ['Ed25519', 'badge-ed25519.key.pem', /^did:key:z6Mk/],
    ['P-256', 'badge-p256.key.pem', /^did:key:zDn/],
  ] as const) {
    test(`--kind badge makes one key ${algorithm}, for its owner alone, and prints the name it has`, async (context) => {
      const stage = await stageFor(context);
      assert.equal(await badge(stage, '--algorithm', algorithm), 0);
      assert.deepEqual(await readdir(stage.path('keys')), [file]);
      assert.equal((await stat(stage.path(`keys/${file}`))).mode & 0o777, 0o600);
      assert.ok(stage.printed.some((line) => name.test(line)));
      await assert.rejects(badge(stage, '--algorithm', algorithm), UsageError);
    });
  }

  for (const [name, given, said] of [
    ['what belongs to a certificate', ['--name', 'Harbour College'], /--name belongs to the certificate of a seal/],
    ['a number of years', ['--years', '2'], /--years belongs to the certificate of a seal/],
    ['a kind of key for seals', ['--algorithm', 'RS256'], /Choose one of: Ed25519, P-256/],
  ] as const) {
    test(`--kind badge refuses ${name}`, async (context) => {
      const stage = await stageFor(context);
      await assert.rejects(badge(stage, ...given), said);
    });
  }

  test('a seal is made of no key for badges, and of no half an organisation', async (context) => {
    const stage = await stageFor(context);
    const given = ['--name', 'A', '--identifier', 'VATMT-1', '--out', stage.path('keys')];
    await assert.rejects(
      async () =>
        keygenCommand(argumentsOf('keygen', ...given, '--country', 'MT', '--algorithm', 'Ed25519'), stage.around),
      /Choose one of: ES256, RS256/,
    );
    await assert.rejects(
      async () => keygenCommand(argumentsOf('keygen', ...given), stage.around),
      /--country is missing/,
    );
    assert.deepEqual(await readdir(stage.folder), []);
  });
});
