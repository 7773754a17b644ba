// The kinds of tests are told by where they stand, and what did not run is said.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { afterSecondTry, kindOf, lines, type Tally, triedAgain } from './kinds.ts';
import { requires } from './require.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tessera-kinds-'));
after(() => rmSync(folder, { recursive: true }));

for (const [path, kind] of [
  ['credential/time.test.ts', 'unit'],
  ['tools/walls.test.ts', 'unit'],
  ['tests/vectors/official.test.ts', 'vectors'],
  ['credential/proof/canonical-json.vectors.test.ts', 'vectors'],
  ['tests/attacks/seal.test.ts', 'attacks'],
  ['credential/proof/data-integrity/judge.attacks.test.ts', 'attacks'],
  ['tests/journeys/learner.test.ts', 'journeys'],
  ['cli/transcripts.test.ts', 'journeys'],
  ['tests/crash/issuing.test.ts', 'crash'],
] as const) {
  test(`${path} is counted as ${kind}`, () => assert.equal(kindOf(path, 'a rule'), kind));
}

test('what says that it ran on postgres is counted as that, wherever it stands', () => {
  assert.equal(kindOf('server/db/rows.test.ts', 'a rule holds on postgres'), 'PostgreSQL');
  assert.equal(kindOf('server/db/rows.test.ts', 'a rule holds on embedded'), 'unit');
});

const none = { unit: 0, vectors: 0, journeys: 0, attacks: 0, crash: 0, PostgreSQL: 0 };

const tallied = (passed: number, failed: number, ...failedIn: readonly string[]): Tally => ({
  ran: none,
  skipped: {},
  passed,
  failed,
  failedIn,
  broke: {},
});

const broken = (tally: Tally, ...paths: readonly string[]): Tally => ({
  ...tally,
  broke: Object.fromEntries(paths.map((path) => [path, 'SIGSEGV'])),
});

for (const [what, tally, files] of [
  ['nothing that passed', tallied(7, 0), []],
  ['a journey that failed', tallied(7, 1, 'tests/journeys/a.test.ts'), ['tests/journeys/a.test.ts']],
  [
    'no journey beside which an attack failed',
    tallied(7, 2, 'tests/attacks/b.test.ts', 'tests/journeys/a.test.ts'),
    [],
  ],
  ['no unit', tallied(7, 1, 'server/a.test.ts'), []],
  [
    'a unit whose process was ended by a signal',
    broken(tallied(7, 1, 'server/a.test.ts'), 'server/a.test.ts'),
    ['server/a.test.ts'],
  ],
  [
    'no unit that failed beside one whose process was ended',
    broken(tallied(7, 2, 'server/a.test.ts', 'server/b.test.ts'), 'server/b.test.ts'),
    [],
  ],
  ['not three journeys at once', tallied(1, 3, ...['a', 'b', 'c'].map((name) => `tests/journeys/${name}.test.ts`)), []],
] as const)
  test(`tried again is ${what}`, () => assert.deepEqual(triedAgain(tally), files));

test('what passed alone is counted as passed', () =>
  assert.deepEqual(afterSecondTry(tallied(7, 2, 'tests/journeys/a.test.ts')), tallied(9, 0)));

test('whose process was ended by a signal is told, with the signal', () => {
  assert.equal(
    lines(broken(tallied(7, 1, 'server/a.test.ts'), 'server/a.test.ts'))[0],
    'broke: server/a.test.ts (SIGSEGV)',
  );
});

test('the last line says how many passed and how many failed', () => {
  assert.equal(lines(tallied(7, 2)).at(-1), '7 passed, 2 failed');
});

describe('the reporter', () => {
  test('counts tests, not suites, and skipped ones by their reason', () => {
    const { tally, status } = reported(`
      describe('s', () => { test('a', () => {}); test('b', () => {}); });
      test('c', { skip: 'no moon' }, () => {});
      describe('d', { skip: 'no moon' }, () => { test('e', () => {}); });
    `);
    assert.equal(status, 0);
    assert.deepEqual(tally, {
      ...{ ran: { ...none, unit: 2 }, skipped: { 'no moon': 2 } },
      ...{ passed: 2, failed: 0, failedIn: [], broke: {} },
    });
  });

  test('a failing test is counted as failed', () => {
    const { tally, status } = reported("test('a', () => { throw new Error('no'); });");
    assert.equal(status, 1);
    assert.equal(tally.failed, 1);
    assert.equal(tally.failedIn.length, 1);
  });

  test('a file that breaks before its first test is no success', () => {
    const { tally, status } = reported("throw new Error('no');");
    assert.equal(status, 1);
    assert.ok(tally.failed > 0);
    assert.equal(tally.failedIn.length, 1);
    assert.deepEqual(tally.broke, {});
  });

  test('a file that ends with a fault of its own was ended by no signal', () => {
    const { tally, status } = reported("test('a', () => {}); test('b', () => process.exit(7));");
    assert.equal(status, 1);
    assert.ok(tally.failed > 0);
    assert.deepEqual(tally.broke, {});
  });

  test('a file whose process is ended by a signal is named with it', () => {
    const { tally, status } = reported("test('a', () => {}); test('b', () => process.kill(process.pid, 'SIGSEGV'));");
    assert.equal(status, 1);
    assert.ok(tally.failed > 0);
    assert.deepEqual(Object.values(tally.broke), ['SIGSEGV']);
    assert.deepEqual(Object.keys(tally.broke), tally.failedIn);
  });

  test('one in which a test had failed before is none of these', () => {
    const { tally } = reported(`
      test('a', () => { throw new Error('no'); });
      test('b', (_, done) => setTimeout(() => process.kill(process.pid, 'SIGSEGV'), 300, done));
    `);
    assert.equal(tally.failedIn.length, 1);
    assert.deepEqual(tally.broke, {});
  });
});

describe('requires', () => {
  test('what is there is not skipped', () => {
    assert.equal(spawnRequire('openssl', { PATH: process.env['PATH'] ?? '' }).stdout, String(requires('openssl')));
  });

  test('what is absent gives the reason', () => {
    assert.match(spawnRequire('chromium', { PATH: folder }).stdout, /chromium is not installed/);
  });

  test('what is absent although TESSERA_REQUIRE names it is a fault', () => {
    const answer = spawnRequire('chromium', { PATH: folder, TESSERA_REQUIRE: 'openssl, chromium' });
    assert.notEqual(answer.status, 0);
    assert.match(answer.stderr, /TESSERA_REQUIRE names chromium/);
  });
});

function reported(body: string) {
  const file = join(folder, 'planted.test.mjs');
  writeFileSync(file, `import { describe, test } from 'node:test';\n${body}\n`);
  const words = ['--test', `--test-reporter=${join(root, 'tools/kinds-reporter.ts')}`, file];
  const { NODE_TEST_CONTEXT: _inside, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  return { tally: JSON.parse(stdout), status };
}

function spawnRequire(name: string, env: Readonly<Record<string, string>>) {
  const program = `import { requires } from ${JSON.stringify(join(root, 'tools/require.ts'))};
    process.stdout.write(String(requires('${name}')));`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env });
}
