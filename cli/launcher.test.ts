// The program as it is started: exit codes, broken pipes, and being stopped in the middle.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EXAMPLES, makeKeys, type Stage, stageFor } from './stage.ts';

const LAUNCHER = fileURLToPath(new URL('./tessera.mjs', import.meta.url));

const begun = ({ folder }: Stage): readonly string[] =>
  readdirSync(folder).filter((name) => name.includes('unfinished'));

describe('the program', () => {
  test('passes exit codes on', () => {
    assert.equal(spawnSync(process.execPath, [LAUNCHER, '--version']).status, 0);
    assert.equal(spawnSync(process.execPath, [LAUNCHER, 'nonsense']).status, 64);
  });

  test('does not mind when nobody reads on', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${LAUNCHER}" help issue | true`], {
      encoding: 'utf8',
    });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`stopped by ${signal} in the middle of a long list, leaves nothing behind and says what ended it`, async (context) => {
      const stage = await stageFor(context, { now: Date.now() });
      await makeKeys(stage);
      const rows = Array.from({ length: 5000 }, (_, index) => `Borg,Anna,${index}`);
      writeFileSync(stage.path('learners.csv'), ['family_name,given_name,provider_number', ...rows, ''].join('\n'));
      const options = {
        design: `${EXAMPLES}harbour-college/design.json`,
        learners: stage.path('learners.csv'),
        key: stage.path('keys/seal.key.pem'),
        cert: stage.path('keys/seal.crt.pem'),
        out: stage.path('out'),
      };
      const child = spawn(
        process.execPath,
        [LAUNCHER, 'issue', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])],
        { stdio: 'ignore' },
      );
      const ended = new Promise<NodeJS.Signals | number | null>((answer) =>
        child.once('exit', (code, by) => answer(by ?? code)),
      );
      for (let tries = 0; begun(stage).length === 0 && tries < 600; tries++) await pause(50);
      assert.equal(begun(stage).length, 1);
      child.kill(signal);
      assert.equal(await ended, signal);
      assert.deepEqual(readdirSync(stage.folder).sort(), ['keys', 'learners.csv']);
    });
  }
});
